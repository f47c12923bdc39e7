"""On every messaging platform a request is made in Dutch and in Arabic, while things go wrong.

`python -m benchmarks.channels` is the same with more people.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.platforms.all_of_them import STAND_INS
from tests.platform_trial.stage import on_stage
from tests.platform_trial.trial import PLAYS, a_few, counted, play

pytestmark = [pytest.mark.stack, pytest.mark.timeout(1200)]


def test_nothing_is_lost_and_nothing_doubled(tmp_path: Path, compiled_texts: None) -> None:
    platforms = [each() for each in STAND_INS.values()]
    with on_stage(tmp_path, platforms) as stack:
        roles = a_few(stack, platforms)
        assert set(PLAYS) <= {role.play for role in roles}

        play(roles)

        counts = {(platform, name): count for platform, name, count in counted(roles)}
    for key, count in counts.items():
        assert (count.lost, count.doubled) == (0, 0), key
        assert (count.answered, count.cases) == (count.sent, count.people), key

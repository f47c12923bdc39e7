"""Every messaging platform under trial: what was sent, answered, lost and doubled.

Usage: .venv/bin/python -m benchmarks.channels [--rounds 1] [--only sms,telegram] [--few]
The whole of Huurhulp runs, the platforms are stand-ins on loopback. On each of them and in Dutch
and Arabic people ask for a payment plan, each with something else that goes wrong. Lost and doubled
must be 0; a part that came twice is one whose first answer of the platform was lost.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from ops.texts import compile_texts
from tests.fakes.platforms.all_of_them import STAND_INS
from tests.platform_trial.stage import on_stage
from tests.platform_trial.trial import Count, a_few, counted, everybody, play


def main() -> int:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--rounds", type=int, default=1)
    reader.add_argument("--only", default=",".join(STAND_INS), help="platforms, with commas")
    reader.add_argument("--few", action="store_true", help="as few people as make test has")
    arguments = reader.parse_args()
    compile_texts()
    platforms = [STAND_INS[name]() for name in arguments.only.split(",")]
    begun = time.monotonic()
    with (
        tempfile.TemporaryDirectory() as folder,
        on_stage(Path(folder), platforms) as stack,
    ):
        rounds = arguments.rounds
        few = arguments.few
        roles = a_few(stack, platforms) if few else everybody(stack, platforms, rounds)
        play(roles, tell=lambda name: print(f"{time.monotonic() - begun:6.0f} s  {name}"))
        rows = list(counted(roles))
    _table(rows)
    total = rows[0][2]
    for _, _, count in rows[1:]:
        total += count
    return 1 if total.lost or total.doubled or total.cases != total.people else 0


def _table(rows: list[tuple[str, str, Count]]) -> None:
    heads = ("people", "sent", "answered", "lost", "doubled", "cases", "parts", "twice")
    print(f"\n{'platform':16} {'play':38}" + "".join(f"{each:>9}" for each in heads))
    total = None
    for platform, name, count in rows:
        print(f"{platform:16} {name:38}" + "".join(f"{each:9}" for each in vars(count).values()))
        total = count if total is None else total + count
    if total:
        print(f"{'all':16} {'':38}" + "".join(f"{each:9}" for each in vars(total).values()))


if __name__ == "__main__":
    sys.exit(main())

"""A step says that it begins, that it lives, and how long it took when that was long."""

import time

import pytest

from ops import progress
from ops.progress import step


def test_a_short_step_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with step("Looking"):
        pass

    assert capsys.readouterr().out == "Looking …\n"


def test_a_long_step_shows_that_it_lives_and_how_long_it_took(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "LIFE_SIGN_SECONDS", 0.5)

    with step("Training"):
        time.sleep(1.2)

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Training …"
    assert "Training … still at it (1 s)" in lines[1:-1]
    assert lines[-1] == "Training … done (1 s)"


def test_a_failed_step_does_not_say_done(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RuntimeError), step("Training"):
        raise RuntimeError

    assert capsys.readouterr().out == "Training …\nTraining … failed (0 s)\n"

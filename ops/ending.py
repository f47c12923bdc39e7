"""How the programs of ops/ end: with a sentence or on a signal, never with a traceback."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Callable
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Refused(Exception):
    """It cannot go on; the text is one sentence for the person who started it."""


class Stopped(BaseException):
    """A signal asked to stop. Not an Exception: on its way out it must pass every handler."""

    def __init__(self, number: int) -> None:
        super().__init__(signal.Signals(number).name)
        self.number = number


def _stop(number: int, _frame: FrameType | None) -> None:
    ignore_signals()  # one is enough: what follows is the stopping itself, and has its own limits
    raise Stopped(number)


def ignore_signals() -> None:
    for each in SIGNALS:
        signal.signal(each, signal.SIG_IGN)


def run_to_the_end(main: Callable[[], None]) -> None:
    """Run it; a refusal becomes its sentence and exit code 1, a signal 128 + its number."""
    for each in SIGNALS:
        if each != signal.SIGHUP or signal.getsignal(each) != signal.SIG_IGN:  # nohup means it
            signal.signal(each, _stop)
    try:
        main()
    except Refused as refused:
        _last_words(str(refused), sys.stderr.write)
        sys.exit(1)
    except Stopped as stopped:
        sys.exit(128 + stopped.number)


def _last_words(text: str, write: Callable[[str], object]) -> None:
    with contextlib.suppress(OSError):  # a terminal that has gone must not hide the exit code
        write(f"{text}\n")

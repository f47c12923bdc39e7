"""Tells the person who waits which step runs and for how long. Knows nothing of the steps."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Iterator

LIFE_SIGN_SECONDS = 10


def say(text: str) -> None:
    with contextlib.suppress(OSError):  # nobody reads any more: go on, or stop, all the same
        print(text, flush=True)


@contextlib.contextmanager
def step(what: str) -> Iterator[None]:
    """Name the step, show that it lives, and say how long it took when that was over a second."""
    begun, over, terminal = time.monotonic(), threading.Event(), sys.stdout.isatty()
    say(f"{what} …")
    ticker = threading.Thread(target=_show_life, args=(what, begun, over, terminal), daemon=True)
    ticker.start()
    ended = "failed"
    try:
        yield
        ended = "done"
    finally:
        over.set()
        ticker.join()
        seconds = time.monotonic() - begun
        if seconds > 1 or ended == "failed":
            line = f"{what} … {ended} ({seconds:.0f} s)"
            say(f"\r\033[K{line}" if terminal else line)


def _show_life(what: str, begun: float, over: threading.Event, terminal: bool) -> None:
    while not over.wait(1 if terminal else LIFE_SIGN_SECONDS):
        seconds = time.monotonic() - begun
        with contextlib.suppress(OSError):
            if terminal:
                print(f"\r\033[K  {seconds:.0f} s", end="", flush=True)
            else:
                print(f"{what} … still at it ({seconds:.0f} s)", flush=True)

"""Runs another program quietly: its output goes to a log, its failure becomes one sentence."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from ops.ending import Refused
from ops.places import ROOT, shown

Command = Sequence["str | Path"]
_COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_FAULT = re.compile(r"error|exception|failed|fatal|not found|no such|no solution", re.IGNORECASE)


def run_logged(
    command: Command,
    *,
    log: Path,
    failure: str,
    environ: Mapping[str, str] | None = None,
    folder: Path = ROOT,
) -> None:
    """Run it in the folder, output to a log. Refused says what failed and why."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as output:
        try:
            process = subprocess.Popen(
                [str(each) for each in command],
                cwd=folder,
                env={**os.environ, **(environ or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # so that all of it can be ended, whatever it started
            )
        except OSError as error:
            raise Refused(f"{failure}: {error}.") from None
        try:
            code = process.wait()
        except BaseException:
            _end(process)
            raise
    if code:
        raise Refused(f"{failure} (exit {code}): {last_fault(log)} All of it: {shown(log)}")


def answer_of(command: Command, *, seconds: float = 60) -> str | None:
    """What a program prints, or None when it is missing, fails or takes too long."""
    try:
        done = subprocess.run(
            [str(each) for each in command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def last_fault(log: Path) -> str:
    """The last line of a log that names a fault, or its last line at all."""
    lines = [_COLOUR.sub("", each).strip() for each in log.read_text(errors="replace").splitlines()]
    lines = [each for each in lines if each]
    faults = [each for each in lines if _FAULT.search(each)]
    line = (faults or lines or ["it said nothing"])[-1]
    return line if line.endswith((".", "!", "?")) else f"{line}."


def _end(process: subprocess.Popen[bytes]) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=5)

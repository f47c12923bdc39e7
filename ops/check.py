"""Runs the checks and tests, quickest first, and prints how long each part took.

The first part that fails ends the run; the table names those that were not reached.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ops.browser import make_ready
from ops.ending import Refused, run_to_the_end
from ops.places import ROOT, VENV
from ops.progress import say
from ops.training import train_if_needed
from ops.validate import validate

# Folders of tests that are parts of their own.
_APART = ("understanding", "conversations", "browser")
_OPS = "tests/ops"


@dataclass(frozen=True)
class Part:
    name: str
    run: Callable[[], object]


def _tool(name: str, *arguments: str) -> Callable[[], object]:
    return lambda: _call([str(VENV / "bin" / name), *arguments])


def _pytest(*arguments: str) -> Callable[[], object]:
    return lambda: _call([str(VENV / "bin" / "python"), "-m", "pytest", "-q", "-ra", *arguments])


def _packages(*names: str) -> list[str]:
    return [word for name in names for word in ("-p", name)]


_ELSEWHERE = [f"--ignore=tests/{each}" for each in _APART]
CHECKS = [
    Part("format", _tool("ruff", "format", "--check", ".")),
    Part("lint", _tool("ruff", "check", ".")),
    Part("imports", _tool("lint-imports")),
    Part("types", _tool("mypy")),
    Part(
        "types, strict",
        _tool(
            "mypy",
            "--strict",
            "--cache-dir",
            ".mypy_cache/strict",
            *_packages("answers", "casebook", "ledger", "schemes"),
        ),
    ),
    Part(
        "unit tests",
        _pytest("tests", "-n", "auto", "-m", "not slow and not stack and not browser", *_ELSEWHERE),
    ),
]
TESTS = [
    Part("training", train_if_needed),
    Part("rasa data validate", validate),
    Part("understanding", _pytest("tests/understanding")),
    Part(
        "slow tests",
        _pytest(
            "tests",
            "-n",
            "auto",
            "--dist",
            "loadfile",
            "-m",
            "slow",
            *_ELSEWHERE,
            f"--ignore={_OPS}",
        ),
    ),
    # One after the other: they take ports and send signals.
    Part("start and stop", _pytest(_OPS, "-m", "slow or stack")),
    Part("Chromium", make_ready),
    # Each of the two workers has a stack of its own, for some tests stop a part of theirs.
    Part(
        "conversations, browser",
        _pytest("tests/conversations", "tests/browser", "-n", "2", "--dist", "loadfile"),
    ),
]


def run_parts(parts: Sequence[Part]) -> None:
    """Run them in order; Refused at the first that fails. The table comes in either case."""
    rows: list[tuple[str, str]] = []
    failed = None
    for part in parts:
        if failed:
            rows.append((part.name, "not run"))
            continue
        say(f"\n== {part.name}")
        begun = time.monotonic()
        try:
            part.run()
        except Refused as refused:
            failed = f"{part.name}: {refused}"
        seconds = f"{time.monotonic() - begun:.1f}"
        rows.append((part.name, f"{seconds} FAILED" if failed else seconds))
    say(f"\n{'part':20} seconds")
    for name, seconds in rows:
        say(f"{name:20} {seconds}")
    if failed:
        raise Refused(failed)


def _call(command: Sequence[str], **environ: str) -> None:
    code = subprocess.run(command, cwd=ROOT, env={**os.environ, **environ}).returncode
    if code:
        raise Refused(f"{os.path.basename(command[0])} ended with exit code {code}.")


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--all", action="store_true", help="the slow parts too")
    reader.add_argument("--only", metavar="PATH", help="these tests alone")
    arguments = reader.parse_args()
    if arguments.only:
        run_parts([Part("tests", _pytest(*arguments.only.split()))])
    else:
        run_parts(CHECKS + (TESTS if arguments.all else []))


if __name__ == "__main__":
    run_to_the_end(main)

"""Tiny programs in place of rasa, web and the rest, so that starting and dying takes no time.

Run as a program it is `make run` with such stand-ins: it starts them, says "up", and stays.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ops.ending import run_to_the_end
from ops.ports import free_port
from ops.programs import Program
from ops.progress import say
from ops.run import serve
from ops.stack import Stack
from ops.supervisor_files import Patience

ENVIRON = {"PATH": os.environ["PATH"]}


def a_sleeper(name: str = "sleeper", **environ: str) -> Program:
    return Program(
        name, (sys.executable, "-c", "import time; time.sleep(600)"), {**ENVIRON, **environ}
    )


def a_server(folder: Path, name: str = "server", port: int | None = None) -> Program:
    port = port or free_port()
    command = (sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1")
    return Program(
        name,
        (*command, "--directory", str(folder)),
        ENVIRON,
        ready_url=f"http://127.0.0.1:{port}/",
    )


def a_failing(name: str = "failing", code: int = 3) -> Program:
    return Program(name, (sys.executable, "-c", f"raise SystemExit({code})"), ENVIRON)


def lives(process: int) -> bool:
    """Whether the process runs; one that has ended and waits to be reaped does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def main() -> None:
    var, port = Path(sys.argv[1]), int(sys.argv[2])
    stack = Stack([a_sleeper(), a_server(var, port=port)], var=var, patience=Patience(60, 0))
    serve(stack, welcome=lambda: say(f"up {' '.join(map(str, stack.pids().values()))}"))


if __name__ == "__main__":
    run_to_the_end(main)

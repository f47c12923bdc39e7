"""Becomes the program named on the command line, with exactly the environment written down for it.

supervisor's own file format cannot hold every value (quotes, %, ;), and would hand each program the
environment of all. Usage: python -m ops.launch PROGRAMS.json NAME
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path


def launch(programs: Path, name: str) -> None:
    program = json.loads(programs.read_text())[name]
    command = program["command"]
    try:
        os.execve(command[0], command, program["environ"])
    except OSError as error:
        sys.exit(f"{command[0]} cannot be started: {error.strerror}")


if __name__ == "__main__":
    launch(Path(sys.argv[1]), sys.argv[2])

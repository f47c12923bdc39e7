"""uv, the program that makes environments: the machine's own, or one brought into var/uv."""

from __future__ import annotations

import functools
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ops.commands import Command, answer_of, run_logged
from ops.ending import Refused
from ops.places import LOGS, VAR
from ops.progress import step

_PACKAGE = "uv>=0.5"


@dataclass(frozen=True)
class Uv:
    command: Path

    def run(self, *arguments: str | Path, log: Path, failure: str) -> None:
        run_logged([self.command, *arguments], log=log, failure=failure)

    def answer(self, *arguments: str | Path) -> str | None:
        return answer_of([self.command, *arguments])


def bring_uv(
    *, home: Path = VAR / "uv", python: Path | None = None, environ: Mapping[str, str] = os.environ
) -> Uv:
    """The uv on PATH if it answers, else the private one, installed when not there yet."""
    on_path = shutil.which("uv", path=environ.get("PATH"))
    for command in ([Path(on_path)] if on_path else []) + _private(home):
        if answer_of([command, "--version"]):
            return Uv(command)
    with step("Bringing uv into a private folder"):
        return _install(home, python or Path(sys.executable), environ)


def _private(home: Path) -> list[Path]:
    return [home / "bin" / "uv", home / "packages" / "bin" / "uv"]


def _install(home: Path, python: Path, environ: Mapping[str, str]) -> Uv:
    faults = []
    system = functools.partial(_after_system_package, environ.get("PATH"))
    for way in (_into_environment, _into_folder, system):
        try:
            command = way(home, python)
        except Refused as refused:
            faults.append(str(refused))
            continue
        if answer_of([command, "--version"]):
            return Uv(command)
    raise Refused(
        "Huurhulp needs uv, and it could not be installed: this Python has no working venv nor "
        f"pip. Install uv, or python3-venv, and start again. {faults[0] if faults else ''}".rstrip()
    )


def _into_environment(home: Path, python: Path) -> Path:
    shutil.rmtree(home, ignore_errors=True)
    _logged([python, "-m", "venv", home], "no venv")
    _logged([home / "bin" / "python", "-m", "pip", "install", "--quiet", _PACKAGE], "no pip")
    return home / "bin" / "uv"


def _into_folder(home: Path, python: Path) -> Path:
    """A Python without ensurepip may still have pip; a folder of its own needs no environment."""
    folder = home / "packages"
    _logged([python, "-m", "pip", "install", "--quiet", "--target", folder, _PACKAGE], "no pip")
    return folder / "bin" / "uv"


def _after_system_package(path: str | None, home: Path, _python: Path) -> Path:
    """Debian and Ubuntu keep venv in a package of its own, for the system's Python."""
    apt = shutil.which("apt-get", path=path)
    if os.geteuid() != 0 or not apt:
        raise Refused("Not root, or no apt-get.")
    _logged([apt, "update", "-q"], "apt-get update failed")
    _logged([apt, "install", "-qy", "python3-venv"], "apt-get install failed")
    return _into_environment(home, Path("/usr/bin/python3"))


def _logged(command: Command, failure: str) -> None:
    run_logged(command, log=LOGS / "uv.log", failure=failure)

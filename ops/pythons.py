"""Finds a Python of a wanted version on this machine. Knows nothing of what it is for.

A command that bears the name is not enough: pyenv's shims exist for versions they refuse to run.
So every candidate is asked, and its own absolute path is what counts.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ops.commands import answer_of
from ops.ending import Refused
from ops.places import LOGS
from ops.uv import Uv

_ASK = "import sys; print('%d.%d' % sys.version_info[:2]); print(sys.executable)"


def version_of(python: Path) -> str | None:
    """Its version as "3.12", or None when it does not answer."""
    answer = answer_of([python, "-c", _ASK])
    return answer.splitlines()[0] if answer else None


def find_python(versions: Sequence[str], uv: Uv, *, environ: Mapping[str, str]) -> Path:
    """The first of these versions that this machine has; else uv installs the first. Or Refused."""
    for version in versions:
        for candidate in _candidates(version, uv, environ):
            answer = answer_of([candidate, "-c", _ASK])
            if answer and answer.splitlines()[0] == version:
                return Path(answer.splitlines()[1])
    return _install(versions[0], uv)


def _candidates(version: str, uv: Uv, environ: Mapping[str, str]) -> Iterator[Path]:
    yield from _from_pyenv(version, environ)
    for folder in environ.get("PATH", "").split(os.pathsep):
        command = shutil.which(f"python{version}", path=folder) if folder else None
        if command:
            yield Path(command)
    # Only its own ones: those on PATH have been asked, and uv stops at a shim that does not answer.
    managed = uv.answer("python", "find", "--managed-python", "--no-project", version)
    if managed:
        yield Path(managed)


def _from_pyenv(version: str, environ: Mapping[str, str]) -> list[Path]:
    home = Path(environ.get("PYENV_ROOT") or Path(environ.get("HOME", "/")) / ".pyenv")
    prefixes = [*home.glob(f"versions/{version}"), *home.glob(f"versions/{version}.*")]
    prefixes.sort(key=_patch, reverse=True)
    return [prefix / "bin" / "python" for prefix in prefixes]


def _patch(prefix: Path) -> int:
    last = prefix.name.rpartition(".")[2]
    return int(last) if last.isdecimal() else -1


def _install(version: str, uv: Uv) -> Path:
    try:
        uv.run("python", "install", version, log=LOGS / "python.log", failure="uv failed")
    except Refused as refused:
        raise Refused(
            f"Huurhulp needs Python {version}: neither pyenv, nor PATH, nor uv has one, and uv "
            f"could not install it. Install Python {version} and start again. {refused}"
        ) from None
    installed = uv.answer("python", "find", "--managed-python", "--no-project", version)
    if not installed:
        raise Refused(f"uv says it installed Python {version}, but cannot find it again.")
    return Path(installed)

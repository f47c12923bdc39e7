"""The two environments, .venv and bot/.venv, held equal to their hashed locks."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ops.places import BOT_VENV, LOGS, ROOT, VENV, shown
from ops.progress import step
from ops.pythons import find_python, version_of
from ops.uv import Uv


@dataclass(frozen=True)
class Environment:
    """An environment, its lock, and the Pythons it may have, the lock's own first."""

    folder: Path
    lock: Path
    versions: tuple[str, ...]

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def stamp(self) -> Path:
        """Lies inside, so that it goes when the environment goes."""
        return self.folder / "huurhulp-lock"

    def mark(self) -> str:
        return f"{hashlib.sha256(self.lock.read_bytes()).hexdigest()} {version_of(self.python)}"

    def is_ready(self) -> bool:
        return self.stamp.is_file() and self.stamp.read_text() == self.mark()


MAIN = Environment(VENV, ROOT / "requirements.txt", ("3.12", "3.13", "3.14"))
BOT = Environment(BOT_VENV, ROOT / "bot" / "requirements.txt", ("3.10",))


def make_ready(environment: Environment, uv: Callable[[], Uv]) -> bool:
    """Make it equal to its lock; False when it was already, and then uv is not asked for."""
    if environment.is_ready():
        return False
    name, tool = shown(environment.folder), uv()
    with step(f"Installing {name} from {shown(environment.lock)}"):
        if version_of(environment.python) not in environment.versions:
            python = find_python(environment.versions, tool, environ=os.environ)
            tool.run(
                *("venv", "--clear", "--no-project", "--python", python, environment.folder),
                log=LOGS / "environments.log",
                failure=f"{name} could not be made",
            )
        environment.stamp.unlink(missing_ok=True)
        # Compiled now, once: without, each start of Rasa reads its imports for three times as long.
        tool.run(
            *("pip", "sync", "--require-hashes", "--compile-bytecode"),
            *("--python", environment.python, environment.lock),
            log=LOGS / "environments.log",
            failure=f"The packages of {name} could not be installed",
        )
        environment.stamp.write_text(environment.mark())
    return True

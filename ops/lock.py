"""Compiles both locks anew: with hashes, without the address of any index."""

from __future__ import annotations

from ops.ending import run_to_the_end
from ops.places import LOGS
from ops.progress import step
from ops.uv import bring_uv

_LOCKS = {
    "requirements.txt": ("--python-version", "3.12", "pyproject.toml", "--group", "dev"),
    "bot/requirements.txt": ("--python-version", "3.10", "bot/pyproject.toml"),
}


def lock() -> None:
    uv = bring_uv()
    for file, arguments in _LOCKS.items():
        with step(f"Compiling {file}"):
            uv.run(
                *("pip", "compile", "-q", "--upgrade", "--generate-hashes"),
                *("--no-emit-index-url", "--no-header", *arguments, "-o", file),
                log=LOGS / "lock.log",
                failure=f"{file} could not be compiled",
            )


if __name__ == "__main__":
    run_to_the_end(lock)

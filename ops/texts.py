"""Compiles the catalogs in locales/ that are newer than what was made of them."""

from __future__ import annotations

from pathlib import Path

from ops.commands import run_logged
from ops.ending import run_to_the_end
from ops.places import LOGS, ROOT, VENV
from ops.progress import step

LOCALES = ROOT / "locales"


def stale_domains(locales: Path = LOCALES) -> list[str]:
    """The gettext domains of which some language has no compiled catalog, or an older one."""
    stale = set()
    for catalog in locales.glob("*/LC_MESSAGES/*.po"):
        compiled = catalog.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < catalog.stat().st_mtime:
            stale.add(catalog.stem)
    return sorted(stale)


def compile_texts(locales: Path = LOCALES) -> None:
    for domain in stale_domains(locales):
        with step(f"Compiling the texts ({domain})"):
            run_logged(
                [VENV / "bin" / "pybabel", "compile", "-d", locales, "-D", domain],
                log=LOGS / "texts.log",
                failure=f"The texts of {domain} could not be compiled",
            )


if __name__ == "__main__":
    run_to_the_end(compile_texts)

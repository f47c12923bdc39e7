"""Bringing a database to the present tables. Each revision is one change and stands alone."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config

from casebook.database import (
    BUSY_TIMEOUT_MS,
    make_engine,
    unavailable_when_down,
    writing_engine,
)

FOLDER = Path(__file__).parent


def upgrade(
    url: str,
    revision: str = "head",
    *,
    folder: Path = FOLDER,
    busy_timeout_ms: int = BUSY_TIMEOUT_MS,
) -> None:
    """Make or bring up to date the casebook's tables: all of it or nothing."""
    _run(url, busy_timeout_ms, lambda config: command.upgrade(config, revision), folder)


def downgrade(
    url: str, revision: str, *, folder: Path = FOLDER, busy_timeout_ms: int = BUSY_TIMEOUT_MS
) -> None:
    """Go back to an earlier revision; `base` is a database without tables."""
    _run(url, busy_timeout_ms, lambda config: command.downgrade(config, revision), folder)


def configuration(folder: Path = FOLDER) -> Config:
    """Alembic's settings, without an ini file."""
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _run(url: str, busy_timeout_ms: int, step: Callable[[Config], None], folder: Path) -> None:
    # SQLite changes a column by making the table anew: with foreign keys on, dropping the old
    # table would take every row with it that points there.
    engine = make_engine(url, busy_timeout_ms=busy_timeout_ms, foreign_keys=False)
    config = configuration(folder)
    try:
        with unavailable_when_down(), writing_engine(engine).begin() as connection:
            config.attributes["connection"] = connection
            step(config)
    finally:
        engine.dispose()

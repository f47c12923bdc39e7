"""A migrated casebook in a real SQLite file, fresh for each test, and a clock that stands still."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from casebook.database import Database
from casebook.migrations import upgrade


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 11, 25, 22, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One migrated file to copy: migrating for each test takes longer than most tests."""
    file = tmp_path_factory.mktemp("migrated") / "casebook.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'casebook.db'}"


@pytest.fixture
def database(url: str, migrated: Path) -> Iterator[Database]:
    shutil.copy(migrated, url.removeprefix("sqlite:///"))
    database = Database(url)
    yield database
    database.dispose()

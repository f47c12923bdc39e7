"""A migrated casebook, fresh for each test, and a clock that stands still.

It is a real SQLite file; of a module marked `on_both` each test is played on PostgreSQL too.
"""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.migrations import upgrade
from tests.postgres import emptied, running_postgres


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A module marked `on_both` plays each test that asks for a casebook on each database."""
    if metafunc.definition.get_closest_marker("on_both") and "kind" in metafunc.fixturenames:
        # PostgreSQL takes seconds to start: part of make test.
        postgresql = pytest.param("postgresql", marks=pytest.mark.slow)
        metafunc.parametrize("kind", ["sqlite", postgresql], indirect=True)


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 11, 25, 22, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One migrated file to copy: migrating for each test takes longer than most tests."""
    file = tmp_path_factory.mktemp("migrated") / "casebook.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL of this run's own, migrated."""
    with running_postgres() as url:
        upgrade(url)
        yield url


@pytest.fixture
def kind(request: pytest.FixtureRequest) -> str:
    """Which database: SQLite where a test does not ask for another."""
    return str(getattr(request, "param", "sqlite"))


@pytest.fixture
def url(tmp_path: Path, kind: str, request: pytest.FixtureRequest) -> str:
    if kind == "postgresql":
        return str(request.getfixturevalue("postgres"))
    return f"sqlite:///{tmp_path / 'casebook.db'}"


@pytest.fixture
def database(url: str, kind: str, migrated: Path) -> Iterator[Database]:
    if kind == "postgresql":
        emptied(url)
    else:
        shutil.copy(migrated, url.removeprefix("sqlite:///"))
    database = Database(url)
    yield database
    database.dispose()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """One transaction for the whole test, where it is not about who writes when."""
    with database.writing() as session:
        yield session

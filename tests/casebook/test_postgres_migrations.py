"""The migrations on a real PostgreSQL: the same tables, up and down, and with rows."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, select, text

from casebook.database import Database, make_engine
from casebook.migrations import downgrade, upgrade
from casebook.models import Base, Case, SearchKey, StaffMember
from tests.builders import a_member, a_request
from tests.postgres import running_postgres

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with running_postgres() as url:
        yield url


@pytest.fixture
def url(server: str) -> Iterator[str]:
    """An empty database on that server."""
    engine = make_engine(server)
    yield server
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()


def tables(url: str) -> set[str]:
    engine = make_engine(url)
    found = set(inspect(engine).get_table_names()) - {"alembic_version"}
    engine.dispose()
    return found


def test_migrated_tables_are_those_of_the_models(url: str) -> None:
    upgrade(url)

    engine = make_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_up_down_and_up_again(url: str) -> None:
    upgrade(url)
    assert tables(url) == set(Base.metadata.tables)

    downgrade(url, "base")
    assert tables(url) == set()

    upgrade(url)
    assert tables(url) == set(Base.metadata.tables)


def test_down_and_up_keeps_the_rows(url: str, now: datetime) -> None:
    # Given a case in danger, and its member of staff
    upgrade(url)
    database = Database(url)
    with database.writing() as session:
        a_member(session, now=now)
        case = a_request(session, now=now, letter="eviction", status="in_progress")
        place = (case.queue_rank, case.queue_day)
        keys = set(session.scalars(select(SearchKey.value)))
    database.dispose()

    # when the desk's tables go, and come again
    downgrade(url, "0006")
    upgrade(url)

    # then both are there, in the same place of the queue and found by the same
    database = Database(url)
    with database.reading() as session:
        kept = session.scalars(select(Case)).one()
        assert (kept.queue_rank, kept.queue_day) == place
        assert set(session.scalars(select(SearchKey.value))) == keys
        assert session.scalars(select(StaffMember.role)).all() == ["case_worker"]
    database.dispose()

"""The two kinds of transaction, on a real file and against other connections."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import event, func, select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import StatementError
from sqlalchemy.schema import CreateTable

from casebook.database import Database, make_engine
from casebook.errors import CasebookUnavailable
from casebook.models import Base, Case, Conversation
from tests.builders import a_conversation, a_request


@contextmanager
def write_lock_of_another(url: str) -> Iterator[None]:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.close()


def conversations(database: Database) -> int:
    with database.reading() as session:
        return session.execute(select(func.count()).select_from(Conversation)).scalar_one()


def test_writing_stores_at_the_end(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_conversation(session, now=now)

    assert conversations(database) == 1


def test_writing_stores_nothing_when_it_fails(database: Database, now: datetime) -> None:
    def write_and_fail() -> None:
        with database.writing() as session:
            a_conversation(session, now=now)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()

    assert conversations(database) == 0


def test_writing_holds_the_write_lock_from_its_start(database: Database, url: str) -> None:
    other = sqlite3.connect(url.removeprefix("sqlite:///"), timeout=0)

    with database.writing(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_reading_goes_on_while_another_writes(database: Database, url: str) -> None:
    with write_lock_of_another(url):
        assert conversations(database) == 0


def test_reading_does_not_hold_up_a_writer(database: Database, now: datetime) -> None:
    with database.reading() as reader:
        reader.scalar(select(Conversation))
        with database.writing() as writer:
            a_conversation(writer, now=now)

    assert conversations(database) == 1


def test_reading_sees_one_moment(database: Database, now: datetime) -> None:
    # Given a reader that has looked
    with database.reading() as reader:
        assert reader.scalar(select(Conversation)) is None

        # when another transaction adds a conversation
        with database.writing() as writer:
            a_conversation(writer, now=now)

        # then this reader does not see it, and the next one does
        assert reader.scalar(select(Conversation)) is None
    assert conversations(database) == 1


def test_reading_cannot_change_anything(database: Database, now: datetime) -> None:
    with pytest.raises(CasebookUnavailable) as refusal, database.reading() as session:
        a_conversation(session, now=now)

    assert "readonly" in str(refusal.value.__cause__)
    assert conversations(database) == 0


def test_writing_works_on_the_connection_of_a_reader(database: Database, now: datetime) -> None:
    for _ in range(2):
        conversations(database)
        with database.writing() as session:
            a_conversation(session, now=now)

    assert conversations(database) == 2


def test_a_locked_database_is_unavailable_within_the_timeout(
    database: Database, url: str, now: datetime
) -> None:
    impatient = Database(url, busy_timeout_ms=200)
    with write_lock_of_another(url):
        begun = time.monotonic()
        with pytest.raises(CasebookUnavailable), impatient.writing() as session:
            a_conversation(session, now=now)
        waited = time.monotonic() - begun

    # It did wait for the other, and not for ever.
    assert 0.15 < waited < 3
    with impatient.writing() as session:
        a_conversation(session, now=now)
    impatient.dispose()
    assert conversations(database) == 1


def test_a_database_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'no folder' / 'casebook.db'}")

    with pytest.raises(CasebookUnavailable), database.reading():
        pass
    with pytest.raises(CasebookUnavailable), database.writing():
        pass


def test_a_database_without_tables_is_unavailable(url: str) -> None:
    with pytest.raises(CasebookUnavailable):
        conversations(Database(url))


def test_sqlite_is_settled_as_the_design_says(database: Database) -> None:
    with database.reading() as session:
        settings = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "busy_timeout", "foreign_keys", "synchronous")
        }

    assert settings == {
        "journal_mode": "wal",
        "busy_timeout": 5000,
        "foreign_keys": 1,
        "synchronous": 1,
    }


def test_times_come_back_in_utc(database: Database) -> None:
    # Given a moment told in Amsterdam's summer time
    told = datetime(2026, 7, 1, 0, 30, tzinfo=timezone(timedelta(hours=2)))
    with database.writing() as session:
        a_request(session, now=told)

    # then it is read as the same moment, in UTC
    with database.reading() as session:
        read = session.execute(select(Case.logged_at)).scalar_one()
    assert read == told
    assert read.utcoffset() == timedelta(0)


def test_a_time_without_a_zone_is_refused(database: Database, now: datetime) -> None:
    with pytest.raises(StatementError, match="without a zone"), database.writing() as session:
        a_conversation(session, now=now.replace(tzinfo=None))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg2"])
def test_postgresql_is_spoken_to_by_psycopg_3(scheme: str) -> None:
    engine = make_engine(f"{scheme}://someone:se%40cret@127.0.0.1/casebook")

    assert engine.dialect.driver == "psycopg"
    assert engine.url.password == "se@cret"


def test_lost_postgresql_is_not_waited_for_longer_than_a_lock() -> None:
    given: dict[str, object] = {}

    def note(_: object, __: object, ___: object, parameters: dict[str, object]) -> None:
        given.update(parameters)
        raise ZeroDivisionError

    engine = make_engine("postgresql://nobody/casebook", busy_timeout_ms=4000)
    event.listen(engine, "do_connect", note)

    with pytest.raises(ZeroDivisionError):
        engine.connect()
    assert given["connect_timeout"] == 4


def test_tables_can_be_made_on_postgresql() -> None:
    made = {
        table.name: str(CreateTable(table).compile(dialect=postgresql.dialect()))
        for table in Base.metadata.sorted_tables
    }

    assert "TIMESTAMP WITH TIME ZONE" in made["case"]

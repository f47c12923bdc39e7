"""The migrated tables are the models' tables, and no step of the way loses a row."""

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, select

from casebook.database import Database, make_engine
from casebook.errors import CasebookUnavailable
from casebook.migrations import FOLDER, configuration, downgrade, upgrade
from casebook.models import Base, Case, Message, SearchKey
from casebook.notes import add_note
from casebook.search_keys import keys_of
from tests.builders import a_conversation, a_request

FIRST_TABLES = ("conversation", "staff_member", "case", "message", "status_change")
FIRST_ROWS = """
INSERT INTO conversation (id, token_hash, landlord, channel, language, created_at, form_active,
    tracker_counter, tracker_messages, tracker_since) VALUES
    ('c1', 'hash', 'demo', 'widget', 'nl', '2026-11-25 22:00:00.000000', 0, 1, 0,
     '2026-11-25 22:00:00.000000');
INSERT INTO staff_member (id, email, name, landlord, password_hash, active, created_at,
    failed_sign_ins, locked_until) VALUES
    (1, 't@linde.example', 'T.', 'demo', 'hash', 1, '2026-11-25 22:00:00.000000', 0, NULL);
INSERT INTO "case" (id, reference, request_key, type, kind, details, status, logged_at, origin,
    channel, landlord, language, conversation_id, verified, house_suffix) VALUES
    (1, 'HH-7K3M-9QXD', 'key', 'request', 'deferral', '{}', 'in_progress',
     '2026-11-25 22:00:00.000000', 'chat', 'widget', 'demo', 'nl', 'c1', 0, '');
INSERT INTO message (id, conversation_id, number, author, text, language, buttons, extras, at,
    state) VALUES
    (1, 'c1', 1, 'tenant', 'hallo', 'nl', '[]', '{}', '2026-11-25 22:00:00.000000', 'answered');
INSERT INTO status_change VALUES
    (1, 1, 'new', 'in_progress', 't@linde.example', NULL, '2026-11-25 22:00:00.000000');
"""

LATER = """
import sqlalchemy as sa
from alembic import op

revision = "later"
down_revision = "%(head)s"


def upgrade():
    with op.batch_alter_table("conversation", recreate="always") as table:
        table.alter_column("channel", type_=sa.String(64))
    with op.batch_alter_table("case", recreate="always") as table:
        table.alter_column("channel", type_=sa.String(64))
"""


def write_later(folder: Path, *, fails: bool = False) -> None:
    head = ScriptDirectory.from_config(configuration(folder)).get_current_head()
    ending = "    raise ZeroDivisionError\n" if fails else ""
    (folder / "versions" / "later.py").write_text(LATER % {"head": head} + ending)


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    engine = make_engine(url)
    yield engine
    engine.dispose()


def schema(engine: Engine) -> dict[str, Any]:
    """All that a database says of itself, but Alembic's own table."""
    inspector = inspect(engine)
    return {
        table: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in inspector.get_columns(table)
            ],
            "primary": inspector.get_pk_constraint(table),
            "foreign": sorted(inspector.get_foreign_keys(table), key=str),
            "unique": sorted(inspector.get_unique_constraints(table), key=str),
            "checks": sorted(inspector.get_check_constraints(table), key=str),
            "indexes": sorted(map(index_words, inspector.get_indexes(table))),
        }
        for table in inspector.get_table_names()
        if table != "alembic_version"
    }


def index_words(index: Any) -> str:
    """An index with the rows it is of, which SQLAlchemy holds as an object of its own."""
    options = {name: str(rows) for name, rows in index.get("dialect_options", {}).items()}
    return str({**index, "dialect_options": options})


def write_first_rows(url: str) -> None:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    connection.executescript(FIRST_ROWS)
    connection.close()


def rows(url: str) -> dict[str, int]:
    """How many rows each table has that the first revision made."""
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    counts = {
        table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        for table in FIRST_TABLES
    }
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    return counts


def test_migrated_tables_are_those_of_the_models(url: str, engine: Engine) -> None:
    upgrade(url)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_migrated_constraints_are_those_of_the_models(
    url: str, engine: Engine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    # Given the tables as the models make them
    made = make_engine(f"sqlite:///{tmp_path_factory.mktemp('made') / 'made.db'}")
    Base.metadata.create_all(made)

    # when another database is migrated
    upgrade(url)

    # then both say the same, checks and foreign keys included
    assert schema(engine) == schema(made)
    made.dispose()


def test_an_id_is_never_given_twice_in_the_migrated_tables(url: str) -> None:
    upgrade(url)

    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    made = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    assert "AUTOINCREMENT" in made["message"]
    assert "AUTOINCREMENT" in made["case"]


def test_up_down_and_up_again_is_the_same(url: str, engine: Engine) -> None:
    upgrade(url)
    first = schema(engine)

    downgrade(url, "base")
    assert schema(engine) == {}

    upgrade(url)
    assert schema(engine) == first


def test_upgrading_keeps_the_rows_of_every_table(url: str) -> None:
    # Given a database of the first revision with a row in each table
    upgrade(url, "0001")
    write_first_rows(url)
    before = rows(url)
    assert set(before.values()) == {1}

    # when it is brought up to date, twice
    upgrade(url)
    upgrade(url)

    # then all of them are there and still belong together
    assert rows(url) == before


def test_going_back_keeps_the_rows_of_the_first_tables(url: str, now: datetime) -> None:
    # Given a database of today with a row in each of the first tables, and a step of the case
    upgrade(url, "0001")
    write_first_rows(url)
    before = rows(url)
    upgrade(url)
    database = Database(url)
    with database.writing() as session:
        add_note(session, session.get_one(Case, 1), "gebeld", by="T. Collega", at=now)
    database.dispose()

    # when it goes back to the first revision, and up again
    downgrade(url, "0001")
    assert rows(url) == before
    upgrade(url)

    # then the first tables are as they were
    assert rows(url) == before


def test_cases_of_before_are_found_as_those_of_today(url: str, now: datetime) -> None:
    # Given a case that was logged today, with all that it can be found by
    upgrade(url)
    database = Database(url)
    with database.writing() as session:
        case = a_request(
            session,
            now=now,
            tenant_name="Łucja O'Brien-Przykładowa",
            email="Lucja@voorbeeld.example",
            contract_number="00-C.12",
            house_suffix="bis A",
        )
        expected = keys_of(case)

    # when the table of what is sought is made anew
    database.dispose()
    downgrade(url, "0010")
    upgrade(url)

    # then the same is found
    database = Database(url)
    with database.reading() as session:
        assert set(session.scalars(select(SearchKey.value))) == expected
    database.dispose()


def test_messages_of_before_are_not_personal(url: str) -> None:
    upgrade(url, "0001")
    write_first_rows(url)

    upgrade(url)

    database = Database(url)
    with database.reading() as session:
        assert session.get_one(Message, 1).personal is False
        case = session.get_one(Case, 1)
    database.dispose()
    assert (case.municipality_call, case.municipality_call_at) == (None, None)


def test_a_table_made_anew_takes_no_rows_with_it(url: str, tmp_path: Path) -> None:
    # Given rows, and a later revision that changes a column in SQLite's way
    upgrade(url)
    write_first_rows(url)
    before = rows(url)
    folder = shutil.copytree(FOLDER, tmp_path / "migrations")
    write_later(folder)

    # when it is run
    upgrade(url, "later", folder=folder)

    # then messages, cases and steps are still there
    assert rows(url) == before


def test_a_migration_that_fails_changes_nothing(url: str, tmp_path: Path) -> None:
    # Given a later revision that fails after its change
    upgrade(url)
    folder = shutil.copytree(FOLDER, tmp_path / "migrations")
    write_later(folder, fails=True)
    engine = make_engine(url)
    before = schema(engine)

    # when it is run
    with pytest.raises(ZeroDivisionError):
        upgrade(url, "later", folder=folder)

    # then the tables are as they were
    assert schema(engine) == before
    engine.dispose()


def test_every_revision_has_a_title() -> None:
    for revision in ScriptDirectory.from_config(configuration()).walk_revisions():
        assert revision.doc.endswith("."), revision.revision


def test_a_locked_database_is_not_migrated(url: str) -> None:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")

    with pytest.raises(CasebookUnavailable):
        upgrade(url, busy_timeout_ms=200)


def test_a_migrated_database_can_be_worked_with(url: str, now: datetime) -> None:
    upgrade(url)
    database = Database(url)

    with database.writing() as session:
        a_conversation(session, now=now)
    database.dispose()

    assert rows(url)["conversation"] == 1

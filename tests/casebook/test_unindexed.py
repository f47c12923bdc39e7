"""What is said to SQLite alone, and that it stays the same condition."""

from datetime import datetime

import pytest
from sqlalchemy import Select, select, text
from sqlalchemy.dialects import postgresql, sqlite

from casebook.database import Database
from casebook.models import Case
from casebook.statuses import Status
from casebook.unindexed import unindexed
from tests.builders import a_request


def test_sqlite_looks_nothing_up_by_it(database: Database) -> None:
    def plan(wanted: Select[str]) -> str:
        whole = {"literal_binds": True}
        asked = wanted.compile(dialect=sqlite.dialect(), compile_kwargs=whole)
        with database.reading() as session:
            return " ".join(row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {asked}")))

    assert "landlord=?" in plan(select(Case.reference).where(Case.landlord == "demo"))
    assert "landlord" not in plan(select(Case.reference).where(unindexed(Case.landlord) == "demo"))


def test_postgresql_sees_the_condition_as_it_is() -> None:
    asked = select(Case.id).where(unindexed(Case.landlord) == "demo")

    assert '"case".landlord = ' in str(asked.compile(dialect=postgresql.dialect()))


@pytest.mark.on_both
def test_it_is_the_same_condition(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_request(session, now=now, status="in_progress", request_key="a")
        a_request(session, now=now, landlord="other", request_key="b")

    with database.reading() as session:
        for column, value in ((Case.landlord, "demo"), (Case.status, Status.IN_PROGRESS)):
            found = session.scalars(select(Case.request_key).where(unindexed(column) == value))
            assert found.all() == ["a"]

"""What is said to one database alone, and that it stays the same condition."""

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import Select, select, text
from sqlalchemy.dialects import postgresql, sqlite

from casebook.database import Database
from casebook.models import Case, SearchKey
from casebook.queue_filters import Filters
from casebook.queue_order import columns_of
from casebook.statuses import Status
from casebook.unindexed import in_turn, unindexed
from tests.builders import a_request


def plan(database: Database, wanted: Select[Any]) -> str:
    """How SQLite would answer it."""
    asked = wanted.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    with database.reading() as session:
        return " ".join(row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {asked}")))


def test_sqlite_looks_nothing_up_by_it(database: Database) -> None:
    looked_up = select(Case.reference).where(Case.landlord == "demo")
    passed_by = select(Case.reference).where(unindexed(Case.landlord) == "demo")

    assert "landlord=?" in plan(database, looked_up)
    assert "landlord" not in plan(database, passed_by)


def test_postgresql_sees_the_condition_as_it_is() -> None:
    asked = select(Case.id).where(unindexed(Case.landlord) == "demo")

    assert '"case".landlord = ' in str(asked.compile(dialect=postgresql.dialect()))


def test_postgresql_begins_with_nothing_that_is_asked_in_turn() -> None:
    few = select(SearchKey.case_id).where(SearchKey.value == "name:anna")
    asked = select(Case.id).where(in_turn(Case.id.in_(few)))

    assert str(asked.compile(dialect=postgresql.dialect())).endswith(") IS TRUE")
    # SQLite would look nothing up by what is compared with a truth.
    assert str(asked.compile(dialect=sqlite.dialect())).endswith("WHERE search_key.value = ?)")


def test_a_search_by_a_common_name_sorts_no_cases(database: Database) -> None:
    ordered = columns_of("why_now")
    common, rare = (
        select(Case.id).where(Filters(text="Anna").holds("demo", among_many=many))
        for many in (True, False)
    )

    assert "ORDER BY" not in plan(database, common.order_by(*ordered).limit(26))
    assert "ORDER BY" in plan(database, rare.order_by(*ordered).limit(26))


@pytest.mark.on_both
def test_it_is_the_same_condition(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_request(session, now=now, status="in_progress", request_key="a")
        a_request(session, now=now, landlord="other", request_key="b")

    with database.reading() as session:
        for column, value in ((Case.landlord, "demo"), (Case.status, Status.IN_PROGRESS)):
            found = session.scalars(select(Case.request_key).where(unindexed(column) == value))
            assert found.all() == ["a"]

"""By which index SQLite, which knows no numbers of rows, answers what the queue asks."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.queue import queue
from casebook.queue_filters import Filters
from casebook.statuses import OPEN


@contextmanager
def plans(session: Session) -> Iterator[list[str]]:
    """How each question about cases was answered that is asked in here, in their order."""
    connection = session.connection()
    asked: list[tuple[str, Any]] = []

    def note(*facts: Any) -> None:
        asked.append((facts[2], facts[3]))

    event.listen(connection, "before_cursor_execute", note)
    found: list[str] = []
    yield found
    event.remove(connection, "before_cursor_execute", note)
    for statement, values in asked:
        told = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        found.append(" ".join(row[3] for row in told))


@pytest.mark.parametrize(
    "filters",
    [Filters(mark="visit"), Filters(assigned=7), Filters(language="uk", cause="less_income")],
)
def test_filters_are_counted_by_the_narrow_index(database: Database, filters: Filters) -> None:
    with database.reading() as session, plans(session) as found:
        queue(session, landlord="demo", filters=filters, counting=True)

    assert "COVERING INDEX ix_case_filters" in found[0]


def test_the_oldest_open_ones_are_not_looked_for_among_the_closed(database: Database) -> None:
    filters = Filters(statuses=frozenset(OPEN))
    with database.reading() as session, plans(session) as found:
        queue(session, landlord="demo", filters=filters, order="oldest")

    assert "ix_case_queue (landlord=? AND queue_rank<?)" in found[0]


def test_few_are_found_first_and_then_put_in_order(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks: dict[str, Any] = {"landlord": "demo", "filters": Filters(mark="visit"), "counting": True}
    with database.reading() as session, plans(session) as found:
        queue(session, **asks)
        monkeypatch.setattr("casebook.queue.FEW", -1)
        queue(session, **asks)

    # Each time a count, the list, and the cases on the page.
    few, many = found[1], found[4]
    assert "COVERING INDEX ix_case_filters" in few
    assert "ORDER BY" in few
    assert "COVERING INDEX ix_case_queue" in many
    assert "ORDER BY" not in many

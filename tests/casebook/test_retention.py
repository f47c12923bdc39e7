"""Erasing a conversation from Rasa's own store, which has a table of its own making."""

import sqlite3
from collections.abc import Iterator

import pytest
from sqlalchemy import Dialect, Engine, event
from sqlalchemy.dialects import postgresql, sqlite

from casebook.errors import CasebookUnavailable
from casebook.retention import erase_tracker, events_of, tracker_store


@pytest.fixture
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("rasa") / "tracker.db")


@pytest.fixture
def store(path: str) -> Iterator[sqlite3.Connection]:
    """The columns of `events` that Rasa 3.6 makes and we rely on, with some conversations."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(
        "CREATE TABLE events (id INTEGER PRIMARY KEY, sender_id VARCHAR NOT NULL, data TEXT)"
    )
    connection.execute("CREATE INDEX ix_events_sender_id ON events (sender_id)")
    for sender in ("c1.1", "c1.1", "c1.2", "c1.10", "c2.1", "c11.1", "c1", "cX1.1"):
        connection.execute("INSERT INTO events (sender_id, data) VALUES (?, 'said')", [sender])
    yield connection
    connection.close()


def senders(store: sqlite3.Connection) -> list[str]:
    return [row[0] for row in store.execute("SELECT sender_id FROM events ORDER BY id")]


def test_every_part_of_one_conversation_goes_and_no_other(
    store: sqlite3.Connection, path: str
) -> None:
    erase_tracker(f"sqlite:///{path}", "c1")

    assert senders(store) == ["c2.1", "c11.1", "c1", "cX1.1"]


@pytest.mark.parametrize("wild", ["c_", "%", "_1", ""])
def test_nothing_in_an_id_is_a_wildcard(store: sqlite3.Connection, path: str, wild: str) -> None:
    before = senders(store)

    erase_tracker(f"sqlite:///{path}", wild)

    assert senders(store) == before


def test_a_store_that_rasa_has_not_made_yet_is_fine(path: str) -> None:
    erase_tracker(f"sqlite:///{path}", "c1")


def test_a_locked_store_is_unavailable(store: sqlite3.Connection, path: str) -> None:
    store.execute("PRAGMA journal_mode = WAL")
    store.execute("BEGIN IMMEDIATE")

    with pytest.raises(CasebookUnavailable):
        erase_tracker(f"sqlite:///{path}", "c1", busy_timeout_ms=100)

    store.execute("ROLLBACK")
    assert "c1.1" in senders(store)


def test_no_other_conversation_is_looked_at(store: sqlite3.Connection, path: str) -> None:
    # A turn of any tenant waits for this: it must not take longer the more Rasa keeps.
    deletes: list[tuple[str, tuple[str, ...]]] = []

    def note(_: object, __: object, statement: str, given: tuple[str, ...], *___: object) -> None:
        if statement.startswith("DELETE"):
            deletes.append((statement, given))

    event.listen(Engine, "before_cursor_execute", note)
    erase_tracker(f"sqlite:///{path}", "c1")
    event.remove(Engine, "before_cursor_execute", note)

    [(statement, given)] = deletes
    [plan] = [row[3] for row in store.execute(f"EXPLAIN QUERY PLAN {statement}", given)]
    assert plan.startswith("SEARCH events USING")


@pytest.mark.parametrize(("dialect", "times"), [(postgresql.dialect(), 2), (sqlite.dialect(), 0)])
def test_signs_are_compared_one_by_one_whatever_the_order_of_a_language(
    dialect: Dialect, times: int
) -> None:
    # In most orders of PostgreSQL a dot counts for nothing: "c1.1" would come behind "c1/".
    said = str(events_of("c1", dialect).compile(dialect=dialect))

    assert said.count('COLLATE "C"') == times


def test_one_opening_serves_many_conversations(store: sqlite3.Connection, path: str) -> None:
    with tracker_store(f"sqlite:///{path}") as erase:
        erase("c1")
        erase("c2")

    assert senders(store) == ["c11.1", "c1", "cX1.1"]

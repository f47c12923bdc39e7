"""Erasing a conversation from Rasa's own store, which has a table of its own making."""

import sqlite3
from collections.abc import Iterator

import pytest

from casebook.errors import CasebookUnavailable
from casebook.retention import erase_tracker


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

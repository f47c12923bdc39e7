"""The worker erases what is past its term: here and in Rasa's store, once a day, come what may."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from casebook.conversations import Reply, conversation_for_token
from casebook.database import make_engine
from casebook.errors import CasebookUnavailable
from casebook.handling import change_status
from casebook.models import Case, Conversation
from casebook.statuses import Status
from settings import Settings
from tests import builders
from tests.web.tenants import NOW, Tenant
from web import worker
from web.parts import Parts
from web.retention import Erased, erase_what_is_old, kept

DAY = timedelta(days=1)


def on(parts: Parts, moment: datetime) -> Parts:
    return replace(parts, settings=replace(parts.settings, fixed_now=moment))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Rasa's own store, empty."""
    path = tmp_path / "rasa.db"
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("CREATE TABLE events (sender_id TEXT, data TEXT)")
    return path


def known_to_rasa(store: Path, tenant: Tenant) -> str:
    with tenant.parts.database.reading() as session:
        known = conversation_for_token(session, tenant.token).id
    with closing(sqlite3.connect(store)) as opened, opened:
        opened.execute("INSERT INTO events VALUES (?, 'hallo')", (f"{known}.1",))
    return f"{known}.1"


def senders(store: Path) -> list[str]:
    with closing(sqlite3.connect(store)) as opened:
        return [row[0] for row in opened.execute("SELECT sender_id FROM events")]


def test_conversation_goes_on_its_day_from_both_stores(tenant: Tenant, store: Path) -> None:
    tenant.was_answered("hallo", Reply("Dag."))
    sender = known_to_rasa(store, tenant)

    assert erase_what_is_old(on(tenant.parts, NOW + 30 * DAY)) == Erased(0, 0)
    assert senders(store) == [sender]

    later = NOW + 30 * DAY + timedelta(minutes=1)
    assert erase_what_is_old(on(tenant.parts, later)) == Erased(conversations=1, cases=0)
    assert senders(store) == []
    assert tenant.reads().status_code == 401


def test_case_and_its_conversation_go_each_on_their_day(tenant: Tenant, store: Path) -> None:
    tenant.was_answered("hallo", Reply("Dag."))
    database = tenant.parts.database
    with database.writing() as session:
        talk = conversation_for_token(session, tenant.token).id
        case = builders.a_request(
            session, now=NOW, status=Status.CLOSED, conversation_id=talk, own_words="ontslagen"
        )
        reference = case.reference

    def left() -> tuple[int, list[tuple[str, str | None]]]:
        with database.reading() as session:
            talks = session.scalars(select(Conversation)).all()
            cases = session.scalars(select(Case)).all()
            return len(talks), [(each.reference, each.own_words) for each in cases]

    erase_what_is_old(on(tenant.parts, NOW + 180 * DAY))
    assert left() == (1, [(reference, "ontslagen")])

    erase_what_is_old(on(tenant.parts, NOW + 181 * DAY))
    assert left() == (0, [(reference, None)])

    erase_what_is_old(on(tenant.parts, NOW + 730 * DAY))
    assert left() == (0, [(reference, None)])

    assert erase_what_is_old(on(tenant.parts, NOW + 731 * DAY)) == Erased(0, 1)
    assert left() == (0, [])


def test_case_that_is_not_closed_keeps_all(tenant: Tenant, store: Path) -> None:
    tenant.was_answered("hallo", Reply("Dag."))
    with tenant.parts.database.writing() as session:
        talk = conversation_for_token(session, tenant.token).id
        builders.a_request(session, now=NOW, status=Status.KEPT, conversation_id=talk)

    assert erase_what_is_old(on(tenant.parts, NOW + 4000 * DAY)) == Erased(0, 0)


def test_more_than_one_round_takes_are_all_erased(
    tenant: Tenant, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.retention.AT_ONCE", 2)
    with tenant.parts.database.writing() as session:
        for number in range(5):
            builders.a_conversation(session, now=NOW)
            case = builders.a_request(
                session, now=NOW, status=Status.WITHDRAWN, request_key=f"key-{number}"
            )
            change_status(session, case, Status.CLOSED, by="t.collega", why=None, at=NOW)

    erased = erase_what_is_old(on(tenant.parts, NOW + 800 * DAY))

    assert erased == Erased(conversations=6, cases=5)


def test_rasas_store_is_opened_once_for_a_round(
    tenant: Tenant, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tenant.parts.database.writing() as session:
        builders.a_conversation(session, now=NOW)
    opened: list[str] = []

    def open_one(url: str, **given: int) -> Engine:
        opened.append(url)
        return make_engine(url, **given)

    monkeypatch.setattr("casebook.retention.make_engine", open_one)

    assert erase_what_is_old(on(tenant.parts, NOW + 30 * DAY)).conversations == 0
    assert opened == []
    assert erase_what_is_old(on(tenant.parts, NOW + 31 * DAY)).conversations == 2
    assert opened == [tenant.parts.settings.tracker_url]


def test_conversation_stays_for_another_try_while_rasas_store_is_out(
    tenant: Tenant, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tenant.was_answered("hallo", Reply("Dag."))
    later = on(tenant.parts, NOW + 31 * DAY)
    with monkeypatch.context() as out:
        out.setattr("web.retention.tracker_store", _unavailable)
        with pytest.raises(CasebookUnavailable):
            erase_what_is_old(later)
    assert tenant.reads().status_code == 200

    assert erase_what_is_old(later).conversations == 1


def _unavailable(*_: object) -> None:
    raise CasebookUnavailable


class Days:
    """The worker's clock and its stop: each wait is an hour, and the last one stops it."""

    def __init__(self, hours: int) -> None:
        self.now, self.last = NOW, NOW + timedelta(hours=hours)

    def is_set(self) -> bool:
        return self.now >= self.last

    def wait(self, _seconds: float) -> None:
        self.now += timedelta(hours=1)


Worked = Callable[[int, Callable[[int], Erased]], tuple[list[datetime], int]]


@pytest.fixture
def worked(tenant: Tenant, monkeypatch: pytest.MonkeyPatch) -> Worked:
    """Runs the worker for some hours: when it erased, and how often it looked for messages."""

    def run(hours: int, erase: Callable[[int], Erased]) -> tuple[list[datetime], int]:
        days, erased_at, looked = Days(hours), [], []

        def erase_now(_parts: Parts) -> Erased:
            erased_at.append(days.now)
            return erase(len(erased_at))

        def look(_parts: Parts) -> int:
            looked.append(days.now)
            return 0

        monkeypatch.setattr(Settings, "now", lambda _self: days.now)
        monkeypatch.setattr(worker, "erase_what_is_old", erase_now)
        monkeypatch.setattr(worker, "finish_unanswered", look)
        worker.work(tenant.parts, days)  # type: ignore[arg-type]
        return erased_at, len(looked)

    return run


def test_worker_erases_at_its_start_and_then_once_a_day(worked: Worked) -> None:
    erased_at, looked = worked(49, lambda _: Erased(1, 0))

    assert erased_at == [NOW, NOW + DAY, NOW + 2 * DAY]
    assert looked == 49


def test_worker_goes_on_after_a_failure_and_erases_an_hour_later(worked: Worked) -> None:
    def fails_once(turn: int) -> Erased:
        if turn == 1:
            raise CasebookUnavailable
        return Erased(0, 0)

    erased_at, looked = worked(26, fails_once)

    assert erased_at == [NOW, NOW + timedelta(hours=1), NOW + timedelta(hours=25)]
    assert looked == 26


def test_words_of_a_failure_are_not_logged(
    worked: Worked, capfd: pytest.CaptureFixture[str]
) -> None:
    said = "Maria Kowalska"  # a log line quotes the code, so it must not stand where it is raised

    def fails(_turn: int) -> Erased:
        raise ValueError(said)

    worked(1, fails)

    logged = "".join(capfd.readouterr())
    assert "ValueError" in logged
    assert "Kowalska" not in logged


def test_terms_are_read_from_the_one_table() -> None:
    assert {name: each.days for name, each in kept().items()} == {
        "conversation": 30,
        "conversation_of_case": 180,
        "case": 730,
        "mail": 30,
        "audit": 730,
        "ledger_line": 180,
        "import_file": 30,
        "status_try": 1,
        "inbox": 30,
        "sender": 30,
        "staff_account": 365,
        "browser": None,
    }

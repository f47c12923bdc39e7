"""Two at once: staff with one case, workers with one outbox, two that go on with one import.

On PostgreSQL both have read the case before either acts; SQLite has one writer, and the second
reads it then.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from threading import Barrier, Thread
from typing import cast

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.arrangements import agree, confirm
from casebook.calls import record_call
from casebook.carrying import carry
from casebook.database import Database
from casebook.errors import CasebookError
from casebook.handling import change_status
from casebook.instalments import Part
from casebook.ledger_arrival import File, accept, begin, keep
from casebook.ledger_changes import to_keep
from casebook.ledger_process import finish_what_was_left, process
from casebook.models import (
    Arrangement,
    Call,
    Case,
    CaseStep,
    Instalment,
    LedgerImport,
    Mail,
    StatusChange,
)
from casebook.notes import add_note
from casebook.outbox import put_in
from casebook.payments import pay_instalment
from casebook.proposals import propose
from casebook.statuses import Status
from casebook.terms import Deferral, Plan
from landlords import Landlord, load_landlords
from settings import ROOT, Settings
from tests.builders import a_conversation, a_request
from tests.decided import an_agreed
from tests.ledger_builders import an_entry, compared
from web.mail import MailServer
from web.outbox import send_due
from web.parts import Parts

pytestmark = pytest.mark.on_both

Deed = Callable[[Session, Case, str], object]
TODAY = date(2026, 11, 25)
PLAN = Plan(
    owed_cents=136906,
    parts=(Part(date(2026, 12, 24), 68453), Part(date(2027, 1, 24), 68453)),
)
PAID = select(Instalment.paid_cents).order_by(Instalment.number)


class AtOnce:
    """Lets two members of staff do something with the same case in the same moment."""

    def __init__(self, database: Database, kind: str) -> None:
        self._database, self._kind = database, kind

    def __call__(self, case_id: int, *deeds: Deed) -> list[str]:
        """What came of each: "done", or the name of the refusal."""
        barrier, came = Barrier(len(deeds), timeout=30), [""] * len(deeds)

        def act(number: int, deed: Deed) -> None:
            if self._kind == "sqlite":
                barrier.wait()
            try:
                with self._database.writing() as session:
                    case = session.get_one(Case, case_id)
                    if self._kind == "postgresql":
                        barrier.wait()
                    deed(session, case, f"S. Medewerker {number}")
                came[number] = "done"
            except CasebookError as refused:
                came[number] = type(refused).__name__

        threads = [Thread(target=act, args=each) for each in enumerate(deeds)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return sorted(came)


@pytest.fixture
def at_once(database: Database, kind: str) -> AtOnce:
    return AtOnce(database, kind)


def told(session: Session, what: str) -> int:
    return len(session.scalars(select(CaseStep).where(CaseStep.what == what)).all())


def a_proposal(database: Database, now: datetime) -> tuple[int, int, int]:
    """The ids of a case and of the plan that its tenant chose, and the case's version."""
    with database.writing() as session:
        case = a_request(session, now=now, status="in_progress", monthly_cents=70000)
        chosen = propose(session, case, PLAN, answer_by=TODAY, at=now, today=TODAY)
        return case.id, chosen.id, case.version


@pytest.mark.parametrize("with_page", [True, False])
def test_one_proposal_is_confirmed_once(
    database: Database, now: datetime, at_once: AtOnce, with_page: bool
) -> None:
    case_id, chosen, version = a_proposal(database, now)
    seen = version if with_page else None

    def press(session: Session, case: Case, by: str) -> None:
        confirm(session, case, chosen, by=by, at=now, today=TODAY, version=seen)

    refused = "ChangedMeanwhile" if with_page else "UnknownArrangement"
    assert at_once(case_id, press, press) == [refused, "done"]
    with database.reading() as session:
        assert told(session, "arrangement_confirmed") == 1
        to = session.scalars(select(StatusChange.to_status).order_by(StatusChange.id)).all()
        assert to == [Status.IN_PROGRESS, Status.AGREED]


def test_a_proposal_confirmed_and_another_plan_agreed_are_one_arrangement(
    database: Database, now: datetime, at_once: AtOnce
) -> None:
    case_id, chosen, _ = a_proposal(database, now)
    later = Deferral(owed_cents=136906, until=date(2026, 12, 31))

    came = at_once(
        case_id,
        lambda session, case, by: confirm(session, case, chosen, by=by, at=now, today=TODAY),
        lambda session, case, by: agree(
            session, case, later, spoken="telephone", by=by, at=now, today=TODAY
        ),
    )

    assert came[1] == "done"
    assert came[0] in ("ImpossibleStep", "UnknownArrangement")
    with database.reading() as session:
        agreed = select(Arrangement).where(Arrangement.state == "agreed")
        assert len(session.scalars(agreed).all()) == 1
        assert session.get_one(Case, case_id).status is Status.AGREED


def test_one_instalment_is_paid_once(database: Database, now: datetime, at_once: AtOnce) -> None:
    with database.writing() as session:
        case_id = an_agreed(session, now=now).id

    def press(session: Session, case: Case, by: str) -> None:
        pay_instalment(session, case, 1, paid_on=TODAY, by=by, at=now, today=TODAY)

    assert at_once(case_id, press, press) == ["PaidAlready", "done"]
    with database.reading() as session:
        assert told(session, "instalment_paid") == 1
        assert session.scalars(PAID).all() == [50000, 0, 0]


def test_a_payment_pressed_while_the_ledger_tells_it_counts_once(
    database: Database, now: datetime, at_once: AtOnce
) -> None:
    with database.writing() as session:
        case_id = an_agreed(session, now=now, contract_number="0012-3456").id
    with database.reading() as session:
        found = compared(session, an_entry(plan_paid_cents=50000))
    file = File(landlord="demo", name="open.csv", digest="a", as_of=now, by="")

    def press() -> None:
        at_once(
            case_id,
            lambda session, case, by: pay_instalment(
                session, case, 1, paid_on=TODAY, by=by, at=now, today=TODAY
            ),
        )

    def imports() -> None:
        process(database, file, found, after=None, at=now)

    threads = [Thread(target=each) for each in (press, imports)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with database.reading() as session:
        assert session.scalars(PAID).all() == [50000, 0, 0]
        assert session.scalars(select(LedgerImport.state)).all() == ["done"]


def test_of_two_pages_of_one_case_the_second_press_is_told(
    database: Database, now: datetime, at_once: AtOnce
) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, status="in_progress")
        case_id, seen = case.id, case.version

    came = at_once(
        case_id,
        lambda session, case, by: change_status(
            session, case, Status.WAITING_FOR_TENANT, by=by, why="bewijs", at=now, seen=seen
        ),
        lambda session, case, by: record_call(session, case, "spoken", by=by, at=now, seen=seen),
    )

    assert came == ["ChangedMeanwhile", "done"]
    with database.reading() as session:
        called = session.scalars(select(Call)).all()
        waits = session.get_one(Case, case_id).status is Status.WAITING_FOR_TENANT
        assert [bool(called), waits].count(True) == 1


def test_two_notes_at_once_are_both_kept(
    database: Database, now: datetime, at_once: AtOnce
) -> None:
    with database.writing() as session:
        case_id = a_request(session, now=now).id

    def note(session: Session, case: Case, by: str) -> None:
        add_note(session, case, "gebeld", by=by, at=now)

    assert at_once(case_id, note, note) == ["done", "done"]
    with database.reading() as session:
        assert told(session, "note") == 2


def test_case_carried_twice_in_one_moment_leaves_once(
    database: Database, now: datetime, at_once: AtOnce
) -> None:
    """Whoever is in the conversation that it left is told of it, and that once."""
    with database.writing() as session:
        left, there = (a_conversation(session, now=now)[0].id for _ in range(2))
        case_id = a_request(session, now=now, conversation_id=left).id

    def press(session: Session, case: Case, by: str) -> None:
        carry(session, case, to=there, at=now)

    assert at_once(case_id, press, press) == ["done", "done"]
    with database.reading() as session:
        assert told(session, "conversation_carried") == 1


def test_two_workers_send_each_mail_once(database: Database, now: datetime) -> None:
    # Given twenty mails that wait, and two workers
    with database.writing() as session:
        for number in range(20):
            case = a_request(session, now=now, request_key=f"{number}", email="m@x.example")
            put_in(
                session, case, subject=f"{number}", body="x", language="nl", letter_id=None, at=now
            )
    taken: list[str] = []

    class Server:
        def send(self, mail: Mail, _landlord: Landlord, _pdf: bytes | None) -> None:
            taken.append(mail.subject)

    barrier = Barrier(2, timeout=30)

    def work() -> None:
        parts = Parts(
            settings=Settings.from_environ(
                {"HUURHULP_SECRET_KEY": "x", "HUURHULP_TESTING": "1", "HUURHULP_NOW": str(now)}
            ),
            database=database,
            landlords=load_landlords(ROOT / "data" / "landlords"),
            facts={},
            rasa=None,  # type: ignore[arg-type]
        )
        barrier.wait()
        while send_due(parts, cast(MailServer, Server())):
            pass

    threads = [Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # then each went once
    assert sorted(taken, key=int) == [f"{number}" for number in range(20)]
    with database.reading() as session:
        assert set(session.scalars(select(Mail.state))) == {"sent"}
        assert told(session, "mail_sent") == 20


def test_two_that_go_on_with_one_import_do_it_once(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Given an import of many parts that a process left
    monkeypatch.setattr("casebook.ledger_import.DONE_AT_ONCE", 3)
    monkeypatch.setattr("casebook.ledger_process.PAUSE_SECONDS", 0)
    entries = [an_entry(contract_number=f"{number}") for number in range(1, 31)]
    with database.writing() as session:
        found = compared(session, *entries)
        file = File(landlord="demo", name="open.csv", digest="a", as_of=now, by="")
        import_id = begin(session, file, found, after=None, at=now).id
        keep(session, import_id, list(to_keep(found)))
        accept(session, import_id, after=None)

    # when two finish it
    barrier = Barrier(2, timeout=30)

    def finish() -> None:
        barrier.wait()
        finish_what_was_left(database, landlord="demo", now=now + timedelta(minutes=1))

    threads = [Thread(target=finish) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # then each case is there once
    with database.reading() as session:
        (imported,) = session.scalars(select(LedgerImport)).all()
        assert (imported.state, imported.counts["opens"]) == ("done", 30)
        numbers = session.scalars(select(Case.contract_number)).all()
        assert sorted(numbers) == sorted(each.contract_number for each in entries)

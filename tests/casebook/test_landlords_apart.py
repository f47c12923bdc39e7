"""Each question of the casebook is held to one landlord: the other's full desk answers nothing.

All functions that take a session are walked: a new one is named here, or the test fails.
"""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

import casebook
from casebook.audit import record
from casebook.calls import plan_next_try
from casebook.database import Database
from casebook.errors import CasebookError, UnknownCase, UnknownMember
from casebook.models import Arrangement, Case, Instalment, LedgerImport, StaffMember
from casebook.queue_filters import Filters
from casebook.references import new_reference
from casebook.statuses import Status
from tests.builders import a_call, a_member, a_request
from tests.channel_builders import ACCOUNT, a_sender, an_arrival
from tests.ledger_builders import an_entry, an_import

OURS, THEIRS = "demo", "noord"
TODAY = date(2026, 11, 25)
CONTRACT, PHONE, POSTCODE = "0012-3456", "+31612345678", "3511AB"

# What writes for a landlord that it is given, and answers nothing of what is kept.
WRITES = {
    "audit.record",
    "conversations.open_conversation",
    "ledger_arrival.hold",
    "senders.sender_of",
    "staff.add_staff",
    "undelivered.take_back",
}
# What takes no landlord and no case: a key that nobody guesses, or all landlords by its nature.
BY_KEY = {
    "by_hand.take_down": "a new case, of the landlord in its intake",
    "carrying.logged_in": "the tenant's own conversation",
    "conversations.add_staff_message": "the conversation of a case",
    "conversations.conversation_of_id": "the worker's, of a sender",
    "conversations.conversation_for_token": "the tenant's own token",
    "conversations.knows": "a conversation",
    "conversations.messages_after": "a conversation",
    "conversations.receive": "a conversation",
    "conversations.record_failure": "the turn at hand",
    "conversations.record_opening": "the turn at hand",
    "conversations.record_replies": "the turn at hand",
    "conversations.replies_to": "the turn at hand",
    "conversations.silent_hours": "a message",
    "conversations.unanswered": "the worker's, of all",
    "intake.log_case": "a new case, of the landlord in its intake",
    "intake.log_cases": "new cases, of the landlord in each intake",
    "ledger.plans_of": "cases that live_cases found",
    "ledger_arrival.accept": "the import at hand",
    "ledger_arrival.begin": "the landlord of the file",
    "ledger_arrival.keep": "the import at hand",
    "ledger_import.go_on": "the import at hand",
    "mailboxes.look_at": "the worker's, of a mailbox in a landlord's file",
    "mailboxes.pass_by": "the worker's, of a mailbox in a landlord's file",
    "mailed.take": "the landlord of the mailbox, in the mail",
    "on_screen.offered_title": "a conversation",
    "on_screen.question_asked": "a conversation",
    "outbox.note_failed": "the worker's, of all",
    "outbox.note_sent": "the worker's, of all",
    "outbox.take_due": "the worker's, of all",
    "saved_views.remove_view": "a member's own",
    "saved_views.save_view": "a member's own",
    "saved_views.saved_views": "a member's own",
    "search.cases_of_conversation": "the tenant's own conversation",
    "staff.any_staff": "whether this Huurhulp was set up",
    "staff.choose_password": "a member that signed in",
    "staff.change_member": "a member that member_of found",
    "staff.record_failed_sign_in": "who signs in",
    "staff.record_sign_in": "who signs in",
    "staff.record_sign_out": "who signs out",
    "staff.reset_password": "a member that member_of found",
    "staff.staff_by_email": "who signs in",
}
# Erasing by term and carrying messages are the worker's, and of all landlords.
OF_ALL = ("old_records.", "retention.", "senders.", "inbox.", "outgoing.")


def _now() -> datetime:
    return datetime(2026, 11, 25, 22, 0).astimezone()


def _text(session: Session) -> Filters:
    return Filters(text="Kowalska")


def _member_id(session: Session) -> int:
    return session.scalars(select(StaffMember.id)).one()


def _import_id(session: Session) -> int:
    return session.scalars(select(LedgerImport.id)).first() or 0


def _reference(session: Session) -> str:
    return session.scalars(select(Case.reference).order_by(Case.id)).first() or ""


def _asks(module: str, name: str, **given: Any) -> Callable[[Session, str], Any]:
    def ask(session: Session, landlord: str) -> Any:
        values = {key: value(session) if callable(value) else value for key, value in given.items()}
        function = getattr(import_module(f"casebook.{module}"), name)
        return function(session, landlord=landlord, **values)

    return ask


HELD: dict[str, dict[str, Any]] = {
    "audit.entries": {},
    "traffic.traffic": {"channel": "sms", "account": ACCOUNT},
    "ledger.add_left_out": {},
    "ledger.compare": {"entries": lambda _: [an_entry(open_cents=1)]},
    "ledger.live_cases": {"numbers": [CONTRACT]},
    "ledger_arrival.last_import": {},
    "ledger_search.count_lines": {},
    "ledger_search.import_by_id": {"import_id": _import_id},
    "ledger_search.imports": {},
    "ledger_search.line_of": {"contract_number": CONTRACT},
    "ledger_search.lines_at": {"postcode": POSTCODE},
    "ledger_search.was_imported": {},
    "queue.count": {"filters": _text},
    "queue.count_by_status": {},
    "queue.count_since": {"filters": _text, "since": lambda _: _now() - timedelta(days=99)},
    "queue.counts": {"of": lambda _: {"all": Filters(), "open": Filters(lasting="temporary")}},
    "queue.queue": {"filters": _text},
    "search.live_cases_of": {"contract_number": CONTRACT, "phone": PHONE},
    "search.case_by_reference": {"reference": _reference},
    "staff.member_of": {"member_id": _member_id},
    "staff.staff_of": {},
    "status_tries.case_by_pair": {
        "reference": _reference, "postcode": POSTCODE, "sender": "x", "now": lambda _: _now(),
    },
    "today.calls_made": {"by": None, "since": lambda _: _now() - timedelta(days=9)},
    "today.calls_planned": {"mine": None, "until": lambda _: _now() + timedelta(days=9)},
    "today.dangers": {"mine": None, "since": TODAY, "until": TODAY + timedelta(days=30)},
    "today.first_contacts": {"mine": None, "logged_before": lambda _: _now()},
    "today.first_contacts_later": {
        "mine": None, "logged_from": lambda _: _now() - timedelta(days=99),
    },
    "today.instalments_due": {"mine": None, "until": TODAY},
    "today.open_cases": {"mine": None},
    "today.proposals": {"mine": None},
    "today.reminders": {"mine": None, "until": TODAY},
    "today.settled": {"mine": None},
    "today.silent": {"mine": None, "before": lambda _: _now()},
}  # fmt: skip
# Asked of cases that were found already: what it adds is held to the landlord all the same.
BESIDE_CASES = {"queue_rows.rows"}


def _left_out() -> Any:
    return import_module("casebook.ledger").Comparison()


def _taking_a_session() -> Iterator[tuple[str, inspect.Signature]]:
    for module in pkgutil.iter_modules(casebook.__path__):
        if module.name in ("migrations", "models"):
            continue
        found = import_module(f"casebook.{module.name}")
        for name, function in inspect.getmembers(found, inspect.isfunction):
            signature = inspect.signature(function)
            own = function.__module__ == found.__name__ and not name.startswith("_")
            if own and "session" in signature.parameters:
                yield f"{module.name}.{name}", signature


def _of_a_case(signature: inspect.Signature) -> bool:
    return any("Case" in str(each.annotation) for each in signature.parameters.values())


def _fill(session: Session, now: datetime) -> None:
    """A desk of ours on which each question finds something."""
    member = a_member(session, now=now)
    an_import(session, an_entry(), an_entry(contract_number="0099", open_cents=5000), now=now)
    given = {"contract_number": CONTRACT, "now": now - timedelta(days=30)}
    first = a_request(session, request_key="1", **given)
    a_call(session, first, now=now)
    plan_next_try(session, first, now + timedelta(days=1), at=now)
    first.remind_on = TODAY
    first.assigned_to = member.id
    a_request(session, request_key="2", letter="court", letter_date=TODAY, **given)
    proposed = a_request(session, request_key="3", status="in_progress", **given)
    agreed = a_request(session, request_key="4", status="in_progress", **given)
    for case, state in ((proposed, "proposed"), (agreed, "agreed")):
        session.add(
            Arrangement(
                case_id=case.id,
                kind="payment_plan",
                state=state,
                made_at=now,
                owed_cents=100,
                instalments=[Instalment(number=1, due=TODAY - timedelta(days=3), cents=100)],
            )
        )
    session.flush()
    agreed.status = Status.AGREED
    paid = a_request(session, request_key="5", contract_number="0077", now=now)
    an_import(
        session,
        an_entry(open_cents=4000),
        an_entry(contract_number="0077", open_cents=0),
        now=now + timedelta(hours=1),
    )
    an_arrival(session, a_sender(session, now=now), now=now)
    record(session, "case_opened", landlord=OURS, by="x", at=now, reference=paid.reference)
    session.flush()


@pytest.fixture
def full(database: Database, now: datetime) -> Database:
    with database.writing() as session:
        _fill(session, now)
    return database


def _is_nothing(found: Any) -> bool:
    if found is None or found in (0, False) or found == [] or found == {}:
        return True
    if isinstance(found, dict):
        return not any(found.values())
    for name in ("rows", "cases", "entries", "came"):
        if hasattr(found, name):
            return not getattr(found, name) and not getattr(found, "count", 0)
    return False


def _answer(session: Session, name: str, landlord: str) -> Any:
    module, function = name.split(".")
    given = HELD[name]
    if name == "ledger.compare":
        # What a line is compared with: nothing is known of it at another landlord.
        found = _asks(module, function, **given)(session, landlord)
        return [each for each in found.all() if each.was_cents is not None or each.case]
    if name == "ledger.add_left_out":
        found = _left_out()
        import_module("casebook.ledger").add_left_out(session, found, (), landlord=landlord)
        return found.settles
    try:
        return _asks(module, function, **given)(session, landlord)
    except (UnknownCase, UnknownMember):
        return None


def test_every_question_is_named_here() -> None:
    unnamed = [
        name
        for name, signature in _taking_a_session()
        if name not in HELD.keys() | WRITES | BY_KEY.keys() | BESIDE_CASES
        and not _of_a_case(signature)
        and not name.startswith(OF_ALL)
    ]

    assert unnamed == []


def test_every_question_about_a_landlord_is_asked_below() -> None:
    about = {name for name, signature in _taking_a_session() if "landlord" in signature.parameters}

    assert about <= HELD.keys() | WRITES | BESIDE_CASES


@pytest.mark.parametrize("name", sorted({name for name, _ in _taking_a_session()} & HELD.keys()))
def test_another_landlord_gets_nothing(full: Database, name: str) -> None:
    with full.writing() as session:
        assert not _is_nothing(_answer(session, name, OURS)), "the question finds nothing at all"
        assert _is_nothing(_answer(session, name, THEIRS))


def test_rows_add_nothing_of_another_landlord(full: Database) -> None:
    rows = import_module("casebook.queue_rows").rows
    with full.reading() as session:
        cases = session.scalars(select(Case).where(Case.contract_number == CONTRACT)).all()
        ours = rows(session, cases, landlord=OURS, today=TODAY)
        theirs = rows(session, cases, landlord=THEIRS, today=TODAY)

    assert any(each.open_cents for each in ours)
    assert any(each.with_whom for each in ours)
    assert not any(each.open_cents or each.with_whom for each in theirs)


def test_wrong_reference_and_another_landlords_are_refused_alike(full: Database) -> None:
    ask = _asks("search", "case_by_reference", reference=_reference)
    nobodys = _asks("search", "case_by_reference", reference=new_reference())
    with full.reading() as session:
        refusals = []
        for each, landlord in ((ask, THEIRS), (nobodys, OURS)):
            with pytest.raises(CasebookError) as refused:
                each(session, landlord)
            refusals.append((type(refused.value), refused.value.args))

    assert refusals[0] == refusals[1]

"""Declining: never before some contact, with what is possible, and a second look by another."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from casebook.arrangements import agree
from casebook.by_hand import take_down
from casebook.declines import decline, was_contacted
from casebook.errors import (
    ImpossibleStep,
    ReasonMissing,
    SecondLookByAnother,
    TenantNotContacted,
    ValueNotAllowed,
)
from casebook.handling import change_status
from casebook.models import Case, Letter
from casebook.pauses import pause_collection
from casebook.retention import erase_conversation
from casebook.search import case_steps
from casebook.second_looks import ask_second_look, second_look
from casebook.staff_messages import message_tenant, say_in_chat
from casebook.statuses import Status
from casebook.terms import Deferral
from tests import builders

BY, ANOTHER = "S. Medewerker", "T. Collega"
TODAY = date(2026, 11, 25)


def _declined(session: Session, case: Case, now: datetime, **changes: Any) -> Any:
    given = {
        "reason": "above_rules",
        "possible": ["debt_help", "talk"],
        "by": BY,
        "at": now,
        "why": "vijf maanden achter",
    } | changes
    return decline(session, case, **given)


@pytest.fixture
def called(session: Session, now: datetime) -> Case:
    """A case in progress whose tenant was spoken with."""
    case = builders.a_request(session, now=now, status="in_progress")
    builders.a_call(session, case, now=now)
    return case


def test_declining_keeps_reason_and_what_is_possible(
    session: Session, now: datetime, called: Case
) -> None:
    kept = _declined(session, called, now)

    assert (kept.reason, kept.possible, kept.by) == ("above_rules", ["talk", "debt_help"], BY)
    assert called.status is Status.DECLINED
    [step] = case_steps(session, called)
    assert step.what == "request_declined"
    assert step.value == {"reason": "above_rules", "possible": ["talk", "debt_help"]}


@pytest.mark.parametrize("outcome", ["no_answer", "wrong_number", None])
def test_nothing_is_declined_before_the_tenant_could_hear_of_it(
    session: Session, now: datetime, outcome: str | None
) -> None:
    case = builders.a_request(session, now=now, status="in_progress")
    if outcome:
        builders.a_call(session, case, now=now, outcome=outcome)

    with pytest.raises(TenantNotContacted):
        _declined(session, case, now)


def test_a_letter_that_was_handed_over_is_contact(session: Session, now: datetime) -> None:
    case = builders.a_request(session, now=now)
    letter = Letter(
        case_id=case.id, what="change", language="nl", facts={}, made_at=now, made_by=BY
    )
    session.add(letter)
    session.flush()
    assert not was_contacted(session, case)

    letter.handed_at = now
    session.flush()

    assert was_contacted(session, case)


def test_a_message_of_staff_in_the_chat_is_contact(session: Session, now: datetime) -> None:
    conversation, _token = builders.a_conversation(session, now=now)
    case = builders.a_request(session, now=now, conversation_id=conversation.id)
    waits = "Er staat een bericht voor u klaar."
    say_in_chat(session, case, waits, language="nl", at=now)
    assert not was_contacted(session, case)

    message_tenant(session, case, "question", "Hoe gaat het?", language="nl", by=BY, at=now)
    assert was_contacted(session, case)

    # What was said stays said when the tenant erases the conversation.
    erase_conversation(session, conversation, at=now)
    session.expire_all()
    assert was_contacted(session, case)


@pytest.mark.parametrize(
    ("origin", "is_contact"), [("telephone", True), ("counter", True), ("letter", False)]
)
def test_a_case_taken_down_in_person_is_contact(
    session: Session, now: datetime, origin: str, is_contact: bool
) -> None:
    intake = builders.an_intake(origin=origin, channel=origin)
    case = take_down(session, intake, request_key="by hand", by=BY, now=now)

    assert was_contacted(session, case) is is_contact


def test_another_cases_call_is_no_contact(session: Session, now: datetime, called: Case) -> None:
    other = builders.a_request(session, now=now, request_key="request-2")

    assert not was_contacted(session, other)


WRONG: list[dict[str, Any]] = [
    {"reason": "no_money"},
    {"possible": []},
    {"possible": ["talk", "nothing"]},
    {"possible": ["talk", "talk"]},
]


@pytest.mark.parametrize("wrong", WRONG)
def test_a_decline_has_a_known_reason_and_a_way_on(
    session: Session, now: datetime, called: Case, wrong: dict[str, Any]
) -> None:
    with pytest.raises(ValueNotAllowed):
        _declined(session, called, now, **wrong)


def test_a_decline_says_why_to_colleagues(session: Session, now: datetime, called: Case) -> None:
    with pytest.raises(ReasonMissing):
        _declined(session, called, now, why=" ")


def test_an_agreed_case_is_not_declined(session: Session, now: datetime) -> None:
    case = builders.a_request(session, now=now, status="agreed")
    builders.a_call(session, case, now=now)

    with pytest.raises(ImpossibleStep):
        _declined(session, case, now)


def _asked(session: Session, case: Case, now: datetime) -> None:
    later = now + timedelta(minutes=5)
    ask_second_look(session, case, answer_by=date(2026, 12, 2), by=BY, at=later)


def test_second_look_is_taken_by_another(session: Session, now: datetime, called: Case) -> None:
    declined = _declined(session, called, now)
    _asked(session, called, now)

    assert called.status is Status.IN_PROGRESS
    assert second_look(session, called) is declined
    assert declined.second_look_by == date(2026, 12, 2)
    assert case_steps(session, called)[0].what == "second_look_asked"

    with pytest.raises(SecondLookByAnother):
        _declined(session, called, now)
    terms = Deferral(owed_cents=1000, until=date(2027, 1, 1))
    given: dict[str, Any] = {"spoken": "telephone", "at": now + timedelta(hours=1), "today": TODAY}
    with pytest.raises(SecondLookByAnother):
        agree(session, called, terms, by=BY, **given)
    agree(session, called, terms, by=ANOTHER, **given)
    assert second_look(session, called) is None

    # It is over: what comes of the agreement later is anybody's to decide.
    change_status(session, called, Status.IN_PROGRESS, by=BY, why="op verzoek", at=now)
    agree(session, called, terms, by=BY, **given)


def test_second_decline_by_another_may_be_looked_at_again(
    session: Session, now: datetime, called: Case
) -> None:
    _declined(session, called, now)
    _asked(session, called, now)

    again = _declined(session, called, now, by=ANOTHER)

    assert called.status is Status.DECLINED
    assert again.second_look_at is None


@pytest.mark.parametrize("status", ["new", "in_progress", "agreed", "closed"])
def test_only_what_was_declined_is_looked_at_again(
    session: Session, now: datetime, status: str
) -> None:
    with pytest.raises(ImpossibleStep):
        _asked(session, builders.a_request(session, now=now, status=status), now)


def test_a_pause_is_a_dated_fact(session: Session, now: datetime) -> None:
    case = builders.a_request(session, now=now)
    given: dict[str, Any] = {"by": BY, "at": now, "today": TODAY}

    pause_collection(session, case, date(2026, 12, 31), why="wacht op uitkering", **given)
    assert pause_collection(session, case, date(2026, 12, 31), **given) is None
    assert case.collection_paused_until == date(2026, 12, 31)
    pause_collection(session, case, None, **given)

    assert case.collection_paused_until is None
    steps = [(each.what, each.value) for each in case_steps(session, case)]
    assert steps == [("pause_ended", None), ("collection_paused", "2026-12-31")]


def test_a_pause_lies_ahead_and_is_of_an_open_case(session: Session, now: datetime) -> None:
    given: dict[str, Any] = {"by": BY, "at": now, "today": TODAY}
    case = builders.a_request(session, now=now)

    with pytest.raises(ValueNotAllowed):
        pause_collection(session, case, TODAY - timedelta(days=1), **given)
    closed = builders.a_request(session, now=now, status="closed", request_key="request-2")
    with pytest.raises(ImpossibleStep):
        pause_collection(session, closed, TODAY, **given)

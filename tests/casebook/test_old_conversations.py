"""What is old enough to erase, and what goes with it; what is still wanted stays."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.conversations import receive
from casebook.database import Database
from casebook.handling import change_status
from casebook.models import Case, CaseStep, Conversation, Message, StatusChange
from casebook.retention import (
    Old,
    erase_closed_cases,
    erase_conversation,
    erase_old_conversation,
    forget_own_words,
    old_conversations,
)
from casebook.statuses import Status
from casebook.steps import add_step
from tests import builders

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def old(now: datetime) -> Old:
    return Old(quiet_since=now - 30 * DAY, closed_before=now - 180 * DAY)


def a_conversation(session: Session, *, last_said: datetime | None, opened: datetime) -> str:
    conversation, _ = builders.a_conversation(session, now=opened)
    if last_said:
        for number, at in enumerate((opened, last_said)):
            receive(
                session,
                conversation,
                client_id=f"message-{number}",
                text="hallo",
                payload=None,
                handler="test",
                now=at,
            )
    return conversation.id


def a_case(
    session: Session, *, closed: datetime | None, key: str = "key-1", **changes: Any
) -> Case:
    """A case with a step of each kind; closed then, when it is."""
    logged = (closed or datetime.fromisoformat("2024-01-01T10:00:00+00:00")) - DAY
    status = Status.WITHDRAWN if closed else Status.IN_PROGRESS
    case = builders.a_request(session, now=logged, status=status, request_key=key, **changes)
    add_step(session, case, "note", at=logged, author="staff", by="t.collega", words="gebeld")
    if closed:
        change_status(session, case, Status.CLOSED, by="t.collega", why=None, at=closed)
    return case


QUIET = [
    (30 * DAY + MINUTE, True, "past its term"),
    (30 * DAY - MINUTE, False, "not yet"),
    (timedelta(0), False, "just now"),
]


@pytest.mark.parametrize(("ago", "erased", "why"), QUIET)
def test_conversation_without_a_case_is_old_by_its_last_message(
    database: Database, now: datetime, ago: timedelta, erased: bool, why: str
) -> None:
    with database.writing() as session:
        known = a_conversation(session, opened=now - 90 * DAY, last_said=now - ago)

    with database.reading() as session:
        assert (known in old_conversations(session, old(now), limit=9)) == erased, why


@pytest.mark.parametrize(("ago", "erased", "why"), QUIET)
def test_conversation_without_a_message_is_old_by_its_opening(
    database: Database, now: datetime, ago: timedelta, erased: bool, why: str
) -> None:
    with database.writing() as session:
        known = a_conversation(session, opened=now - ago, last_said=None)

    with database.reading() as session:
        assert (known in old_conversations(session, old(now), limit=9)) == erased, why


WITH_CASES = [
    ([180 * DAY + MINUTE], 31 * DAY, True, "closed long ago"),
    ([180 * DAY - MINUTE], 31 * DAY, False, "closed, but not that long ago"),
    ([None], 400 * DAY, False, "still open"),
    ([200 * DAY, None], 400 * DAY, False, "one of two still open"),
    ([200 * DAY, 10 * DAY], 400 * DAY, False, "one of two closed lately"),
    ([200 * DAY, 190 * DAY], 31 * DAY, True, "both closed long ago"),
    ([200 * DAY], 29 * DAY, False, "its tenant came back"),
]


@pytest.mark.parametrize(("closed", "quiet", "erased", "why"), WITH_CASES)
def test_conversation_with_cases_waits_for_all_of_them(
    database: Database,
    now: datetime,
    closed: list[timedelta | None],
    quiet: timedelta,
    erased: bool,
    why: str,
) -> None:
    with database.writing() as session:
        known = a_conversation(session, opened=now - 500 * DAY, last_said=now - quiet)
        for number, ago in enumerate(closed):
            moment = None if ago is None else now - ago
            a_case(session, closed=moment, key=f"key-{number}", conversation_id=known)

    with database.reading() as session:
        assert (known in old_conversations(session, old(now), limit=9)) == erased, why


def test_no_more_than_asked_are_named(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for _ in range(3):
            a_conversation(session, opened=now - 90 * DAY, last_said=None)

    with database.reading() as session:
        assert len(old_conversations(session, old(now), limit=2)) == 2


def test_erased_conversation_takes_its_messages_and_own_words_and_leaves_its_case(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        known = a_conversation(session, opened=now - 500 * DAY, last_said=now - 400 * DAY)
        other = a_conversation(session, opened=now, last_said=now)
        closed = now - 200 * DAY
        a_case(session, closed=closed, conversation_id=known, own_words="mijn man is weg")

    with database.writing() as session:
        assert erase_old_conversation(session, known, old(now), at=now)

    with database.reading() as session:
        assert list(session.scalars(select(Conversation.id))) == [other]
        assert set(session.scalars(select(Message.conversation_id))) == {other}
        [case] = session.scalars(select(Case))
        assert (case.own_words, case.conversation_id) == (None, None)
        assert case.tenant_name == "Maria Kowalska"


def test_conversation_whose_tenant_came_back_meanwhile_stays(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        known = a_conversation(session, opened=now - 90 * DAY, last_said=now)

    with database.writing() as session:
        assert not erase_old_conversation(session, known, old(now), at=now)

    with database.reading() as session:
        assert session.get(Conversation, known)


def test_conversation_that_went_meanwhile_is_no_fault(database: Database, now: datetime) -> None:
    with database.writing() as session:
        assert not erase_old_conversation(session, "gone", old(now), at=now)


OWN_WORDS = [
    (200 * DAY, False, None, "closed long ago, conversation erased"),
    (100 * DAY, False, "ontslagen", "closed lately"),
    (None, False, "ontslagen", "still open"),
    (200 * DAY, True, "ontslagen", "its conversation is there: they go with it"),
]


@pytest.mark.parametrize(("closed", "with_conversation", "kept", "why"), OWN_WORDS)
def test_own_words_without_their_conversation_are_forgotten_at_its_term(
    database: Database,
    now: datetime,
    closed: timedelta | None,
    with_conversation: bool,
    kept: str | None,
    why: str,
) -> None:
    with database.writing() as session:
        talk = a_conversation(session, opened=now, last_said=now) if with_conversation else None
        moment = None if closed is None else now - closed
        a_case(session, closed=moment, own_words="ontslagen", conversation_id=talk)

    with database.writing() as session:
        forget_own_words(session, closed_before=now - 180 * DAY, at=now, limit=9)

    with database.reading() as session:
        assert list(session.scalars(select(Case.own_words))) == [kept], why


def test_case_closed_long_ago_goes_with_all_its_steps(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_case(session, closed=now - 730 * DAY - MINUTE, key="long-ago")
        staying = [
            a_case(session, closed=now - 730 * DAY + MINUTE, key="lately").id,
            a_case(session, closed=None, key="open").id,
        ]

    with database.writing() as session:
        assert erase_closed_cases(session, closed_before=now - 730 * DAY, limit=9) == 1

    with database.reading() as session:
        assert list(session.scalars(select(Case.id).order_by(Case.id))) == staying
        assert set(session.scalars(select(StatusChange.case_id))) == set(staying)
        assert set(session.scalars(select(CaseStep.case_id))) == set(staying)


def test_no_more_cases_than_asked_go_at_once(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for number in range(3):
            a_case(session, closed=now - 800 * DAY, key=f"key-{number}")

    with database.writing() as session:
        assert erase_closed_cases(session, closed_before=now, limit=2) == 2
        assert erase_closed_cases(session, closed_before=now, limit=2) == 1
        assert erase_closed_cases(session, closed_before=now, limit=2) == 0


def test_what_a_term_erased_is_a_step_that_nobody_took(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_case(session, closed=now - 200 * DAY, own_words="ontslagen")

    for _ in range(2):
        with database.writing() as session:
            forget_own_words(session, closed_before=now - 180 * DAY, at=now, limit=9)

    with database.reading() as session:
        steps = list(session.scalars(select(CaseStep).where(CaseStep.case_id == case.id)))
    # The first is the note that every case here has.
    assert [(each.what, each.author, each.by, each.at) for each in steps[1:]] == [
        ("words_erased", "system", "", now)
    ]


def test_what_the_tenant_erased_is_the_tenants_step(database: Database, now: datetime) -> None:
    with database.writing() as session:
        talk = a_conversation(session, opened=now, last_said=now)
        a_case(session, closed=None, own_words="ontslagen", conversation_id=talk)

    with database.writing() as session:
        erase_conversation(session, session.get_one(Conversation, talk), at=now)

    with database.reading() as session:
        steps = list(session.scalars(select(CaseStep).order_by(CaseStep.id)))
    assert [(each.what, each.author) for each in steps[1:]] == [
        ("words_erased", "tenant"),
        ("conversation_erased", "tenant"),
    ]

"""The outbox loses nothing: each mail waits, goes, or is given up and said on its case."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.letters import Words, hand_over, make_letter
from casebook.models import Case, Mail
from casebook.outbox import (
    HELD_FOR,
    PAUSES,
    note_failed,
    note_sent,
    put_in,
    take_due,
    try_now,
)
from casebook.search import case_steps
from tests.builders import a_request
from tests.decided import an_agreed

SECOND = timedelta(seconds=1)


def a_mail(session: Session, now: datetime, **given: Any) -> tuple[Case, Mail]:
    case = a_request(session, now=now, **({"email": "m@x.example"} | given))
    mail = put_in(
        session, case, subject="De Linde", body="Er is een bericht.", language="nl",
        letter_id=None, at=now,
    )  # fmt: skip
    return case, mail


def test_mail_is_due_at_once_and_taken_by_one(database: Database, now: datetime) -> None:
    with database.writing() as session:
        _, mail = a_mail(session, now)

        assert take_due(session, now=now) is mail
        assert take_due(session, now=now) is None
        assert take_due(session, now=now + HELD_FOR - SECOND) is None


def test_mail_that_its_taker_never_spoke_of_is_due_again(database: Database, now: datetime) -> None:
    """A worker that was killed: the mail is not lost."""
    with database.writing() as session:
        _, mail = a_mail(session, now)
        take_due(session, now=now)

        assert take_due(session, now=now + HELD_FOR) is mail


def test_sent_mail_goes_no_more_and_stands_in_the_history(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case, mail = a_mail(session, now)
        note_sent(session, mail.id, at=now)
        note_sent(session, mail.id, at=now)
        note_failed(session, mail.id, "down", at=now, gone=False)

        assert (mail.state, mail.sent_at, mail.tries) == ("sent", now, 1)
        assert take_due(session, now=now + timedelta(days=9)) is None
        assert [(each.what, each.by) for each in case_steps(session, case)] == [
            ("mail_sent", "Huurhulp")
        ]


def test_pauses_grow_until_it_is_given_up_and_said(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case, mail = a_mail(session, now)
        at = now
        for pause in PAUSES:
            assert take_due(session, now=at) is mail
            note_failed(session, mail.id, "down", at=at, gone=False)
            assert mail.state == "waiting"
            assert take_due(session, now=at + pause - SECOND) is None
            at += pause
        assert case_steps(session, case) == []

        note_failed(session, mail.id, "down", at=at, gone=False)

        assert (mail.state, mail.fault) == ("failed", "down")
        assert [each.what for each in case_steps(session, case)] == ["mail_given_up"]
        assert list(PAUSES) == sorted(PAUSES)
        assert PAUSES[0] == timedelta(minutes=1)


def test_no_for_good_is_given_up_at_once(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case, mail = a_mail(session, now)
        note_failed(session, mail.id, "no_such_address", at=now, gone=True)

        assert mail.state == "failed"
        assert [each.what for each in case_steps(session, case)] == ["mail_given_up"]


def test_try_now_takes_up_what_waits_or_was_given_up_at_the_address_of_now(
    database: Database, now: datetime
) -> None:
    later = now + timedelta(hours=1)
    with database.writing() as session:
        case, mail = a_mail(session, now)
        note_failed(session, mail.id, "no_such_address", at=now, gone=True)
        case.email = "maria@x.example"

        assert try_now(session, case, at=later) == 1
        assert take_due(session, now=later) is mail
        assert (mail.to_address, mail.tries) == ("maria@x.example", 0)

        note_sent(session, mail.id, at=later)
        assert try_now(session, case, at=later) == 0


def test_tenant_who_may_not_be_written_to_any_more_gets_none(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case, mail = a_mail(session, now)
        case.safe_contact = "no"

        assert take_due(session, now=now) is None
        assert (mail.state, mail.fault) == ("failed", "shut")
        assert case_steps(session, case)[0].what == "mail_given_up"


def test_letter_stays_behind_when_its_case_is_not_verified_any_more(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now, email="m@x.example")
        letter = make_letter(session, case, by="S.", at=now)
        hand_over(session, case, letter.id, "email", Words("x", "y"), by="S.", at=now)
        case.verified = False

        taken = take_due(session, now=now)
        assert taken is not None
        assert taken.letter_id is None


def test_mail_is_taken_in_the_order_in_which_it_is_due(database: Database, now: datetime) -> None:
    with database.writing() as session:
        _, second = a_mail(session, now + SECOND)
        _, first = a_mail(session, now, request_key="request-2")

        assert take_due(session, now=now + SECOND) is first
        assert take_due(session, now=now + SECOND) is second


def test_mail_goes_with_what_it_tells_of_or_not_at_all(database: Database, now: datetime) -> None:
    """The transaction that writes it is that of its cause."""

    def fails_after(session: Session) -> None:
        a_mail(session, now)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), database.writing() as session:
        fails_after(session)

    with database.reading() as session:
        assert session.scalars(select(Mail)).all() == []


def test_tries_of_which_nobody_heard_count_too(database: Database, now: datetime) -> None:
    """A mail on which the worker dies each time is given up, and no longer in the way."""
    with database.writing() as session:
        case, mail = a_mail(session, now)
        at = now
        for _ in range(len(PAUSES) + 1):
            assert take_due(session, now=at) is mail
            at += HELD_FOR

        assert take_due(session, now=at) is None
        assert (mail.state, mail.fault, mail.perhaps_sent) == ("failed", "lost", True)
        assert [each.what for each in case_steps(session, case)] == ["mail_given_up"]


def test_what_is_handed_over_now_is_left_to_the_worker(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case, _mail = a_mail(session, now)
        take_due(session, now=now)

        assert try_now(session, case, at=now + SECOND) == 0
        assert try_now(session, case, at=now + HELD_FOR) == 1

"""The worker sends what waits in the outbox, whatever the server does, and loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from casebook.handling import change_status
from casebook.letters import hand_over, make_letter
from casebook.models import Case, Mail
from casebook.outbox import HELD_FOR, take_due
from casebook.search import case_steps
from casebook.statuses import Status
from tests.decided import an_agreed
from tests.fakes.mail_server import Mailbox, mail_server
from tests.web.tenants import NOW
from web.letters.spoken import words_for
from web.mail import MailServer
from web.outbox import send_due
from web.parts import Parts

LATER = timedelta(hours=1)


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as box:
        yield box


@pytest.fixture
def parts(web: Flask) -> Parts:
    found: Parts = web.extensions["huurhulp"]
    return found


def at(parts: Parts, moment: datetime) -> Parts:
    return replace(parts, settings=replace(parts.settings, fixed_now=moment))


def a_letter_by_mail(parts: Parts, **case: Any) -> str:
    """A letter that waits in the outbox; gives the reference of its case."""
    with parts.database.writing() as session:
        made = an_agreed(session, now=NOW, **({"email": "m@x.example", "language": "pl"} | case))
        letter = make_letter(session, made, by="S. Medewerker", at=NOW)
        words = words_for(parts, made, letter, "email")
        hand_over(session, made, letter.id, "email", words, by="S. Medewerker", at=NOW)
        return made.reference


def server(mailbox: Mailbox, **given: Any) -> MailServer:
    return MailServer(mailbox.url, "huurhulp@delinde.example", **given)


def the_mail(parts: Parts) -> Mail:
    with parts.database.reading() as session:
        return session.scalars(select(Mail)).one()


def test_letter_of_a_verified_tenant_goes_along_and_the_mail_tells_nothing(
    parts: Parts, mailbox: Mailbox
) -> None:
    a_letter_by_mail(parts)

    assert send_due(parts, server(mailbox)) == 1

    [taken] = mailbox.taken
    text = taken.get_body(("plain",))
    assert text
    assert text.get_content().strip() == "De Linde: jest wiadomość o Pani lub Pana wniosku."
    assert taken["Subject"] == "De Linde: jest wiadomość o Pani lub Pana wniosku."
    [file] = taken.iter_attachments()
    assert file.get_content().startswith(b"%PDF")
    assert the_mail(parts).state == "sent"
    with parts.database.reading() as session:
        newest = case_steps(session, session.scalars(select(Case)).one())[0]
    assert newest.what == "mail_sent"


def test_unverified_tenant_gets_the_line_alone(parts: Parts, mailbox: Mailbox) -> None:
    reference = a_letter_by_mail(parts, verified=False)

    send_due(parts, server(mailbox))

    [taken] = mailbox.taken
    assert list(taken.iter_attachments()) == []
    said = taken.as_string()
    for never in ("Kowalska", reference, "500", "spłat", "czynsz"):
        assert never not in said


@pytest.mark.parametrize("told", ["to_rcpt", "to_data"])
def test_mail_that_was_refused_goes_later_and_once(
    parts: Parts, mailbox: Mailbox, told: str
) -> None:
    a_letter_by_mail(parts)
    setattr(mailbox, told, "451 later")

    assert send_due(parts, server(mailbox)) == 0
    assert (the_mail(parts).tries, the_mail(parts).fault) == (1, "refused")
    assert send_due(parts, server(mailbox)) == 0

    setattr(mailbox, told, None)
    assert send_due(at(parts, NOW + LATER), server(mailbox)) == 1
    assert send_due(at(parts, NOW + 9 * LATER), server(mailbox)) == 0
    assert len(mailbox.taken) == 1
    # The server said no, so there was one only.
    assert not _said_twice(parts)


def test_server_that_is_down_ends_the_round_and_is_tried_again(parts: Parts) -> None:
    a_letter_by_mail(parts)
    a_letter_by_mail(parts, request_key="request-2")
    with mail_server() as box:
        gone = server(box)

    assert send_due(parts, gone) == 0

    with parts.database.reading() as session:
        tries = session.scalars(select(Mail.tries).order_by(Mail.id)).all()
    assert tries == [1, 0]


def test_worker_killed_amid_a_mail_loses_nothing(parts: Parts, mailbox: Mailbox) -> None:
    a_letter_by_mail(parts)
    with parts.database.writing() as session:
        take_due(session, now=NOW)  # and nothing more is ever heard of this worker

    assert send_due(parts, server(mailbox)) == 0
    assert send_due(at(parts, NOW + HELD_FOR), server(mailbox)) == 1
    assert _said_twice(parts)


def _said_twice(parts: Parts) -> bool:
    """Whether the case says that the mail may have arrived twice."""
    with parts.database.reading() as session:
        newest = case_steps(session, session.scalars(select(Case)).one())[0]
    assert newest.what == "mail_sent"
    return "perhaps_twice" in newest.value


def test_copy_after_a_lost_answer_has_the_same_id(parts: Parts, mailbox: Mailbox) -> None:
    a_letter_by_mail(parts)
    mailbox.dies = True
    assert send_due(parts, server(mailbox)) == 0

    mailbox.dies = False
    assert send_due(at(parts, NOW + LATER), server(mailbox)) == 1

    first, second = mailbox.taken
    assert first["Message-ID"] == second["Message-ID"]
    assert _said_twice(parts)


def test_letter_that_no_longer_holds_is_not_sent(parts: Parts, mailbox: Mailbox) -> None:
    a_letter_by_mail(parts)
    with parts.database.writing() as session:
        case = session.scalars(select(Case)).one()
        change_status(session, case, Status.IN_PROGRESS, by="S.", why="anders", at=NOW)

    assert send_due(parts, server(mailbox)) == 0

    assert mailbox.taken == []
    assert (the_mail(parts).state, the_mail(parts).fault) == ("failed", "outdated")


def test_letter_that_cannot_be_made_does_not_stop_other_mail(
    parts: Parts, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_letter_by_mail(parts)
    a_letter_by_mail(parts, request_key="request-2", verified=False)

    def fails(_paper: object) -> bytes:
        raise ValueError

    monkeypatch.setattr("web.outbox.as_pdf", fails)

    assert send_due(parts, server(mailbox)) == 1
    assert len(mailbox.taken) == 1

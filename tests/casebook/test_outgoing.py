"""What is said goes out in order, again after a pause, and waits where it may not go."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook.conversations import (
    add_staff_message,
    open_conversation,
)
from casebook.database import Database
from casebook.models import Delivery
from casebook.outgoing import (
    PAUSES as POST_PAUSES,
)
from casebook.outgoing import hold, let_held_go, next_delivery, note_failed, note_part, note_sent
from casebook.senders import (
    let_go,
    sender_of,
    take_sender,
)
from tests.casebook.by_sms import CHANNELS, SECOND, WHOSE, a_talk, say

pytestmark = pytest.mark.on_both


def test_what_is_said_goes_in_order(database: Database, now: datetime) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        first, second = say(session, conversation, "een", "twee", now=now)
        assert take_sender(session, CHANNELS, now=now) is sender

        delivery = next_delivery(session, sender, now=now)
        assert delivery
        assert delivery.message_id == first
        note_failed(session, first, "down", at=now, gone=False)
        session.flush()
        assert next_delivery(session, sender, now=now) is None
        let_go(session, sender.id)
        assert sender.due_at == now + POST_PAUSES[0]

        note_part(session, first, parts=1, numbered=True)
        assert (delivery.parts_sent, delivery.numbered, delivery.tries) == (1, True, 0)
        note_sent(session, first, at=now)
        assert (delivery.state, delivery.sent_at, delivery.fault) == ("sent", now, None)
        note_failed(session, first, "down", at=now, gone=True)
        assert delivery.state == "sent"
        session.flush()
        following = next_delivery(session, sender, now=now)
        assert following
        assert following.message_id == second


def test_a_platform_that_asks_to_be_left_alone_is(database: Database, now: datetime) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)

        note_failed(session, message, "busy", at=now, gone=False, wait=timedelta(minutes=7))
        session.flush()

        assert next_delivery(session, sender, now=now + timedelta(minutes=6)) is None
        assert next_delivery(session, sender, now=now + timedelta(minutes=7))


def test_a_platform_that_asks_for_a_moment_gets_the_pause_all_the_same(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)

        note_failed(session, message, "busy", at=now, gone=False, wait=SECOND)
        session.flush()

        assert next_delivery(session, sender, now=now + SECOND) is None


def test_what_may_have_gone_stays_so_after_another_failure(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        _, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)

        note_failed(session, message, "no_answer", at=now, gone=False, lost=True)
        note_failed(session, message, "down", at=now, gone=False)

        delivery = session.get_one(Delivery, message)
        assert (delivery.perhaps_twice, delivery.fault) == (True, "down")


def test_tries_end_after_three_days(database: Database, now: datetime) -> None:
    with database.writing() as session:
        _, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)
        delivery = session.get_one(Delivery, message)

        for pause in POST_PAUSES:
            note_failed(session, message, "down", at=now, gone=False)
            assert (delivery.state, delivery.next_try_at) == ("waiting", now + pause)
        note_failed(session, message, "down", at=now, gone=False)

        assert delivery.state == "failed"


def test_what_is_held_goes_when_the_person_writes(database: Database, now: datetime) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        (went,) = say(session, conversation, "Dag.", now=now)
        note_sent(session, went, at=now)
        for text in ("Bel ons.", "Of mail ons."):
            add_staff_message(session, conversation.id, text, language="nl", now=now)
        first, _ = of_state(session, went, "waiting")
        note_failed(session, first.message_id, "down", at=now, gone=False)
        hold(session, sender, "closed")
        session.flush()
        assert [each.fault for each in of_state(session, went, "held")] == ["closed", "closed"]
        assert next_delivery(session, sender, now=now + timedelta(days=9)) is None

        let_held_go(session, sender, now=now)
        session.flush()

        assert next_delivery(session, sender, now=now) is first
        assert [each.fault for each in of_state(session, went, "waiting")] == [None, None]


def of_state(session: Session, after: int, state: str) -> list[Delivery]:
    """What is in this state of what was said later; the first stays as it was."""
    assert session.get_one(Delivery, after).state == "sent"
    found = select(Delivery).where(Delivery.state == state).order_by(Delivery.message_id)
    return list(session.scalars(found))


def test_what_is_held_for_one_sender_is_not_for_another(database: Database, now: datetime) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        say(session, conversation, "een", now=now)
        other = sender_of(session, **(WHOSE | {"address": "+31687654321"}), now=now)
        assert next_delivery(session, other, now=now) is None

        hold(session, other, "closed")
        session.flush()

        assert next_delivery(session, sender, now=now)


def test_answer_does_not_wait_for_hours_behind_what_failed(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)
        for _ in range(7):
            note_failed(session, message, "down", at=now, gone=False)
        session.flush()
        later = now + timedelta(hours=1)
        assert next_delivery(session, sender, now=later) is None

        let_held_go(session, sender, now=later)
        session.flush()

        assert next_delivery(session, sender, now=later)


def test_in_the_widget_nothing_is_sent(database: Database, now: datetime) -> None:
    with database.writing() as session:
        conversation, _ = open_conversation(
            session, landlord="demo", channel="widget", language="nl", now=now
        )
        say(session, conversation, "een", now=now)

        assert session.scalar(select(func.count()).select_from(Delivery)) == 0

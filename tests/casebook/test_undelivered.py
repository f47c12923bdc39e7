"""Word that a part did not arrive: whose it is, when it counts, and what becomes of the message."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from casebook.models import Delivery, Sender
from casebook.outgoing import hold, is_going, let_held_go, note_part, note_sent
from casebook.retention import erase_conversation
from casebook.senders import OPEN_FOR
from casebook.undelivered import NOTICE, SentPart, take_back
from tests.channel_builders import ACCOUNT, a_delivery, a_sender, a_talk

pytestmark = pytest.mark.on_both
MINUTE = timedelta(minutes=1)


@pytest.fixture
def sender(session: Session, now: datetime) -> Sender:
    return a_sender(session, now=now)


@pytest.fixture
def delivery(session: Session, sender: Sender, now: datetime) -> Delivery:
    """A message of staff in two parts that the platform took a minute ago."""
    made = a_delivery(session, a_talk(session, sender, now=now), now=now)
    note_part(session, made.message_id, parts=2, numbered=False)
    note_sent(session, made.message_id, at=now)
    sender.due_at = None
    session.flush()
    return made


def hears(session: Session, delivery: Delivery, now: datetime, **given: Any) -> None:
    part = SentPart(
        delivery.message_id, given.pop("number", 2), given.pop("taken_back", delivery.taken_back)
    )
    whose = {"landlord": "demo", "channel": "sms", "account": ACCOUNT}
    how = {"closed": False, "at": now + MINUTE}
    take_back(session, part, "twilio_30003", **(whose | how | given))
    session.flush()


def test_what_cannot_be_brought_is_given_up(
    session: Session, delivery: Delivery, now: datetime
) -> None:
    hears(session, delivery, now)

    assert (delivery.state, delivery.fault) == ("failed", "twilio_30003")
    assert not is_going(session, delivery.message_id, 0)


def test_what_was_given_up_before_is_left_as_it_is(
    session: Session, delivery: Delivery, now: datetime
) -> None:
    delivery.state, delivery.fault = "failed", "down"

    hears(session, delivery, now)
    hears(session, delivery, now, closed=True)

    assert (delivery.state, delivery.fault) == ("failed", "down")


@pytest.mark.parametrize("whose", [{"landlord": "noord"}, {"channel": "x"}, {"account": "x"}])
def test_word_about_another_s_message_is_nothing(
    session: Session, delivery: Delivery, now: datetime, whose: dict[str, str]
) -> None:
    hears(session, delivery, now, **whose)

    assert (delivery.state, delivery.taken_back) == ("sent", 0)


def test_closed_conversation_is_taken_as_closed_until_the_person_writes(
    session: Session, sender: Sender, delivery: Delivery, now: datetime
) -> None:
    hears(session, delivery, now, closed=True)

    assert (delivery.state, delivery.parts_sent) == ("waiting", 1)
    assert sender.heard_at == now + MINUTE - OPEN_FOR
    assert sender.due_at == now + MINUTE


def test_who_wrote_since_is_not_closed_out(
    session: Session, sender: Sender, delivery: Delivery, now: datetime
) -> None:
    sender.heard_at = heard_at = now + MINUTE / 2
    session.flush()

    hears(session, delivery, now, closed=True)

    assert (delivery.state, sender.heard_at) == ("waiting", heard_at)


def test_word_of_an_earlier_sending_is_nothing(
    session: Session, sender: Sender, delivery: Delivery, now: datetime
) -> None:
    hears(session, delivery, now, closed=True)
    note_sent(session, delivery.message_id, at=now + MINUTE)

    hears(session, delivery, now, closed=True, taken_back=0)
    hears(session, delivery, now, taken_back=0)

    assert (delivery.state, delivery.taken_back) == ("sent", 1)


def test_other_part_of_the_same_sending_goes_too(
    session: Session, sender: Sender, delivery: Delivery, now: datetime
) -> None:
    hears(session, delivery, now, closed=True)
    hold(session, sender, "closed")

    hears(session, delivery, now, closed=True, number=1, taken_back=0)
    hears(session, delivery, now, closed=True, number=2, taken_back=0)

    assert (delivery.state, delivery.parts_sent) == ("held", 0)


def test_what_is_held_stays_so_and_begins_earlier(
    session: Session, sender: Sender, delivery: Delivery, now: datetime
) -> None:
    delivery.state = "held"
    sender.noticed_at = now

    hears(session, delivery, now, closed=True, number=1)

    assert (delivery.state, delivery.parts_sent, sender.noticed_at) == ("held", 0, now)


def test_notice_that_did_not_arrive_is_noted_with_all_that_waits(
    session: Session, sender: Sender, delivery: Delivery, now: datetime
) -> None:
    other = a_delivery(session, a_talk(session, sender, now=now), now=now)
    for each in (delivery, other):
        each.state, each.fault = "held", "closed"
    sender.noticed_at = now
    session.flush()

    hears(session, delivery, now, number=NOTICE)

    assert {each.fault for each in (delivery, other)} == {"twilio_30003"}
    assert sender.noticed_at is None


def test_notice_of_what_went_meanwhile_is_of_no_interest(
    session: Session, sender: Sender, delivery: Delivery, now: datetime
) -> None:
    delivery.state, sender.noticed_at = "held", now
    session.flush()
    let_held_go(session, sender, now=now)
    note_sent(session, delivery.message_id, at=now)

    hears(session, delivery, now, number=NOTICE)

    assert (delivery.state, delivery.fault, sender.noticed_at) == ("sent", None, now)


def test_message_that_was_erased_is_none(session: Session, sender: Sender, now: datetime) -> None:
    talk = a_talk(session, sender, now=now)
    delivery = a_delivery(session, talk, now=now)
    part = SentPart(delivery.message_id, 1, 0)
    erase_conversation(session, talk, at=now)
    session.expunge_all()

    whose = {"landlord": "demo", "channel": "sms", "account": ACCOUNT}
    take_back(session, part, "twilio_30003", **whose, closed=False, at=now)

    assert not is_going(session, part.message_id, 0)

"""What a case knows of the platform that carries its chat, and of messages that did not come."""

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from casebook.conversations import Reply, conversation_of_id, record_opening
from casebook.models import Case, Delivery, Sender
from casebook.on_platform import MOST, deliveries_of_staff, sender_of_case
from casebook.outgoing import note_failed
from casebook.search import case_steps
from casebook.traffic import traffic
from tests.builders import a_conversation, a_request
from tests.channel_builders import ACCOUNT, a_delivery, a_sender, a_talk, an_arrival

pytestmark = pytest.mark.on_both


@pytest.fixture
def sender(session: Session, now: datetime) -> Sender:
    return a_sender(session, now=now)


@pytest.fixture
def case(session: Session, sender: Sender, now: datetime) -> Case:
    talk = a_talk(session, sender, now=now)
    return a_request(session, now=now, channel="sms", conversation_id=talk.id)


def of_staff(session: Session, case: Case, now: datetime) -> Delivery:
    return a_delivery(session, conversation_of_id(session, case.conversation_id or ""), now=now)


def test_case_knows_who_writes(session: Session, case: Case, sender: Sender, now: datetime) -> None:
    on_the_page, _ = a_conversation(session, now=now)
    other = a_request(session, now=now, request_key="2", conversation_id=on_the_page.id)
    without = a_request(session, now=now, request_key="3")

    assert sender_of_case(session, case) is sender
    assert sender_of_case(session, other) is None
    assert sender_of_case(session, without) is None
    assert deliveries_of_staff(session, without) == []


def test_only_what_staff_said_is_told_of_newest_first(
    session: Session, case: Case, now: datetime
) -> None:
    made = [of_staff(session, case, now) for _ in range(MOST + 1)]
    record_opening(session, case.conversation_id or "", [Reply("Dag.")], language="nl", now=now)

    assert list(deliveries_of_staff(session, case)) == made[:0:-1]


def test_message_of_staff_that_was_given_up_leaves_a_step(
    session: Session, case: Case, now: datetime
) -> None:
    one = of_staff(session, case, now).message_id
    other = a_request(session, now=now, request_key="other")

    note_failed(session, one, "down", at=now, gone=False)
    assert case_steps(session, case) == []

    note_failed(session, one, "blocked", at=now, gone=True)
    note_failed(session, one, "blocked", at=now, gone=True)
    (step,) = case_steps(session, case)
    assert (step.what, step.by) == ("message_given_up", "Huurhulp")
    assert case_steps(session, other) == []


def test_answer_of_the_assistant_that_was_given_up_leaves_none(
    session: Session, case: Case, now: datetime
) -> None:
    said = record_opening(
        session, case.conversation_id or "", [Reply("Dag.")], language="nl", now=now
    )

    note_failed(session, said[0].id, "blocked", at=now, gone=True)

    assert case_steps(session, case) == []


def test_what_an_address_carries_is_counted(
    session: Session, case: Case, sender: Sender, now: datetime
) -> None:
    an_arrival(session, sender, now=now)
    of_staff(session, case, now).state = "failed"
    session.flush()

    found = traffic(session, landlord="demo", channel="sms", account=ACCOUNT)

    assert (found.came, found.goes, found.oldest) == ({"waiting": 1}, {"failed": 1}, now)

"""A case goes on in another conversation: staff's words go there, and nothing else does."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from casebook.carrying import Carried, carry, logged_in, may_be_carried
from casebook.conversations import messages_after
from casebook.database import Database
from casebook.errors import UnknownConversation
from casebook.models import Case, Conversation
from casebook.retention import erase_conversation
from casebook.search import case_steps, cases_of_conversation
from casebook.staff_messages import say_in_chat
from casebook.statuses import Status
from casebook.steps import add_step
from casebook.ways import tells_all
from tests.builders import a_conversation, a_request

LATER = timedelta(days=1)


def a_case_elsewhere(
    session: Session, now: datetime, **given: object
) -> tuple[Case, Conversation, Conversation]:
    """A case, the conversation that it is in, and another."""
    left, _ = a_conversation(session, now=now)
    there, _ = a_conversation(session, now=now)
    left.channel = "whatsapp"
    return a_request(session, now=now, conversation_id=left.id, **given), left, there


def test_what_staff_say_goes_there_from_then_on(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case, left, there = a_case_elsewhere(session, now)
        say_in_chat(session, case, "Eerst.", language="nl", at=now)

        assert carry(session, case, to=there.id, at=now) == Carried(left)
        say_in_chat(session, case, "Daarna.", language="nl", at=now)

        assert [each.text for each in messages_after(session, left, 0)] == ["Eerst."]
        assert [each.text for each in messages_after(session, there, 0)] == ["Daarna."]


def test_history_says_from_where_to_where(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case, _, there = a_case_elsewhere(session, now)
        carry(session, case, to=there.id, at=now)

        (step,) = case_steps(session, case)
        assert (step.what, step.author) == ("conversation_carried", "tenant")
        assert step.value == {"from": "whatsapp", "to": "widget", "verified": False}


def test_the_second_time_changes_nothing(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case, _, there = a_case_elsewhere(session, now)
        carry(session, case, to=there.id, at=now)

        assert carry(session, case, to=there.id, at=now) == Carried(None)
        assert len(case_steps(session, case)) == 1


def test_case_that_is_in_no_conversation_gets_none(database: Database, now: datetime) -> None:
    """It came by another way, or its tenant erased what was said."""
    with database.writing() as session:
        case = a_request(session, now=now)
        there, _ = a_conversation(session, now=now)

        assert carry(session, case, to=there.id, at=now) is None
        assert case.conversation_id is None


def test_what_was_matched_is_to_be_matched_anew(database: Database, now: datetime) -> None:
    """A number and a postcode are not enough for amounts and decisions."""
    with database.writing() as session:
        case, _, there = a_case_elsewhere(session, now)
        case.verified = True
        assert tells_all(case, "chat")

        carry(session, case, to=there.id, at=now)

        assert not tells_all(case, "chat")
        assert case_steps(session, case)[0].value["verified"] is True


@pytest.mark.parametrize("over", [Status.WITHDRAWN, Status.KEPT, Status.CLOSED])
def test_case_that_is_over_stays(database: Database, now: datetime, over: Status) -> None:
    with database.writing() as session:
        case, left, there = a_case_elsewhere(session, now, status=over)

        assert not may_be_carried(case)
        assert carry(session, case, to=there.id, at=now) is None
        assert case.conversation_id == left.id


@pytest.mark.parametrize("answer", ["no", "not_said"])
def test_case_of_who_is_not_safe_stays(database: Database, now: datetime, answer: str) -> None:
    with database.writing() as session:
        case, left, there = a_case_elsewhere(session, now, safe_contact=answer)

        assert carry(session, case, to=there.id, at=now) is None
        assert case.conversation_id == left.id


def test_conversation_that_is_gone_gets_nothing(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case, left, _ = a_case_elsewhere(session, now)

        with pytest.raises(UnknownConversation):
            carry(session, case, to="0" * 32, at=now)
        assert case.conversation_id == left.id


def test_erasing_what_it_left_takes_nothing_from_the_case(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case, left, there = a_case_elsewhere(session, now, own_words="Mijn baas betaalt niet.")
        carry(session, case, to=there.id, at=now)
        erase_conversation(session, left, at=now + LATER)
        session.refresh(case)

        assert (case.conversation_id, case.own_words) == (there.id, "Mijn baas betaalt niet.")


def test_conversation_knows_what_it_logged_from_what_came_to_it(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case, left, there = a_case_elsewhere(session, now)
        own = a_request(session, now=now, request_key="own", conversation_id=there.id)
        newer = a_request(session, now=now, request_key="newer", conversation_id=there.id)
        # Any other step in its history carries nothing.
        add_step(session, own, "taken_down", at=now)
        assert logged_in(session, left.id) == [case]
        carry(session, case, to=there.id, at=now)

        assert logged_in(session, there.id) == [newer, own]
        assert cases_of_conversation(session, there.id) == [newer, own, case]
        assert logged_in(session, left.id) == []

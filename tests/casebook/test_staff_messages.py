"""What staff say reaches the chat that the tenant began, and harms nothing that is under way."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from casebook.conversations import (
    Reply,
    conversation_for_token,
    messages_after,
    receive,
    record_replies,
)
from casebook.database import Database
from casebook.errors import ChangedMeanwhile, MessageMissing, WayShut
from casebook.models import Case, Conversation
from casebook.on_screen import offered_title, question_asked
from casebook.search import case_steps
from casebook.staff_messages import message_tenant
from tests.builders import a_conversation, a_request

BY = "S. Medewerker"


def a_case_in_a_chat(session: Session, now: datetime, **given: str) -> tuple[Case, Conversation]:
    conversation, _ = a_conversation(session, now=now)
    return a_request(session, now=now, conversation_id=conversation.id, **given), conversation


def says(session: Session, case: Case, now: datetime, text: str = "Wilt u ons bellen?") -> None:
    message_tenant(session, case, "call_us", text, language="nl", by=BY, at=now)


def test_message_comes_after_all_that_was_said(database: Database, now: datetime) -> None:
    with database.writing() as session:
        conversation, token = a_conversation(session, now=now)
        case = a_request(session, now=now, conversation_id=conversation.id)
        says(session, case, now, " Wilt u ons bellen? ")

    with database.reading() as session:
        found = messages_after(session, conversation_for_token(session, token), 0)
        [step] = case_steps(session, case)
    assert [(each.author, each.text, each.number) for each in found] == [
        ("staff", "Wilt u ons bellen?", 1)
    ]
    assert (step.what, step.words, step.by, step.value) == (
        "staff_message",
        "Wilt u ons bellen?",
        BY,
        "call_us",
    )


def test_message_amid_a_form_leaves_question_and_buttons(database: Database, now: datetime) -> None:
    # Given a tenant who is asked something, with a button
    with database.writing() as session:
        case, conversation = a_case_in_a_chat(session, now)
        receipt = receive(
            session, conversation, client_id="client-1", text="hoi", payload=None, handler="h",
            now=now,
        )  # fmt: skip
        asked = Reply("Hoeveel?", ({"title": "Weet ik niet", "payload": "/x"},), {"asks": "rent"})
        record_replies(
            session, receipt.message.id, [asked], language="nl", form_active=True, now=now
        )

        # when staff say something in between
        says(session, case, now)

        # then the question stands, its button works, and the answer gets the next number
        assert question_asked(session, conversation) == "rent"
        assert offered_title(session, conversation, "/x") == "Weet ik niet"
        answer = receive(
            session, conversation, client_id="client-2", text="650", payload=None, handler="h",
            now=now,
        )  # fmt: skip
        assert answer.message.number == 4


def test_message_while_an_answer_is_being_made_comes_before_it(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case, conversation = a_case_in_a_chat(session, now)
        receipt = receive(
            session, conversation, client_id="client-1", text="hoi", payload=None, handler="h",
            now=now,
        )  # fmt: skip
        says(session, case, now)
        record_replies(
            session, receipt.message.id, [Reply("Dag")], language="nl", form_active=False, now=now
        )

        said = messages_after(session, conversation, 0)
    assert [each.author for each in said] == ["tenant", "staff", "assistant"]
    assert [each.number for each in said] == [1, 2, 3]


def test_first_contact_is_counted_once(database: Database, now: datetime) -> None:
    later = now + timedelta(days=1)
    with database.writing() as session:
        case, _ = a_case_in_a_chat(session, now)
        says(session, case, now)
        says(session, case, later)

        assert (case.first_contact_at, case.last_contact_at) == (now, later)


@pytest.mark.parametrize("text", ["", "  \n "])
def test_nothing_is_no_message(database: Database, now: datetime, text: str) -> None:
    with database.writing() as session:
        case, _ = a_case_in_a_chat(session, now)
        with pytest.raises(MessageMissing):
            says(session, case, now, text)


def test_without_a_chat_or_where_it_is_not_safe_nothing_is_said(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        unsafe, conversation = a_case_in_a_chat(session, now, safe_contact="no")
        with pytest.raises(WayShut):
            says(session, unsafe, now)
        with pytest.raises(WayShut):
            says(session, a_request(session, now=now, request_key="request-2"), now)
        assert messages_after(session, conversation, 0) == []


def test_message_for_an_older_state_is_refused(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case, _ = a_case_in_a_chat(session, now)
        with pytest.raises(ChangedMeanwhile):
            message_tenant(
                session, case, "free", "Dag", language="nl", by=BY, at=now, seen=case.version + 1
            )

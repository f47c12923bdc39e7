"""The greeting, what waits for an answer, when Rasa starts afresh, and how all is erased."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from casebook.conversations import (
    Reply,
    messages_after,
    receive,
    record_failure,
    record_opening,
    record_replies,
    renew_tracker,
    replies_to,
    tracker_id,
    unanswered,
)
from casebook.database import Database
from casebook.errors import UnknownConversation
from casebook.models import Case, Conversation, Message
from casebook.on_screen import offered_title
from casebook.retention import erase_conversation
from tests.builders import a_conversation, a_request

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
YES = Reply("Klopt dit?", buttons=[{"title": "Ja, verstuur", "payload": "/affirm"}])


@pytest.fixture
def conversation(database: Database, now: datetime) -> Conversation:
    with database.writing() as session:
        return a_conversation(session, now=now)[0]


def send(database: Database, conversation: Conversation, at: datetime, client_id: str) -> int:
    with database.writing() as session:
        receipt = receive(
            session,
            conversation,
            client_id=client_id,
            text="hallo",
            payload=None,
            handler="web-1",
            now=at,
        )
        return receipt.message.id


def answer(database: Database, message_id: int, now: datetime, *replies: Reply) -> None:
    with database.writing() as session:
        record_replies(session, message_id, replies, language="nl", form_active=False, now=now)


def waiting(database: Database, before: datetime, limit: int = 10) -> list[int]:
    with database.reading() as session:
        return [message.id for message in unanswered(session, before=before, limit=limit)]


def test_the_greeting_comes_first_and_answers_nothing(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    # Given a greeting in another language than the page's
    with database.writing() as session:
        record_opening(session, conversation.id, [YES, Reply("Dag")], language="en", now=now)

    # when the tenant writes
    message_id = send(database, conversation, now, "1")

    # then the greeting was first, its buttons count, and it is nobody's answer
    with database.reading() as session:
        said = messages_after(session, conversation, 0)
        assert [(each.number, each.author) for each in said] == [
            (1, "assistant"),
            (2, "assistant"),
            (3, "tenant"),
        ]
        assert {each.language for each in said} == {"en"}
        assert offered_title(session, conversation, "/affirm") == "Ja, verstuur"
        assert replies_to(session, message_id) == []
        stored = session.get_one(Conversation, conversation.id)
    assert (stored.language, stored.tracker_messages) == ("en", 0)


def test_what_nobody_took_up_is_found_oldest_first(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    # Given two unanswered messages of one tenant, one of another, and one that is answered
    with database.writing() as session:
        other, _ = a_conversation(session, now=now)
        third, _ = a_conversation(session, now=now)
    second = send(database, conversation, now + MINUTE, "1")
    send(database, conversation, now + 2 * MINUTE, "2")
    first = send(database, other, now, "1")
    answer(database, send(database, third, now, "1"), now, YES)

    # when one of them failed
    with database.writing() as session:
        record_failure(session, first)

    # then the oldest of each conversation waits, as many as are asked for
    later = now + 10 * MINUTE
    assert waiting(database, later) == [first, second]
    assert waiting(database, later, limit=1) == [first]


def test_what_is_being_answered_now_is_left(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    # Given an old message that was sent again, and so taken up, a moment ago
    message_id = send(database, conversation, now, "1")
    with database.writing() as session:
        record_failure(session, message_id)
    send(database, conversation, now + 10 * MINUTE, "1")

    assert waiting(database, now + 10 * MINUTE) == []
    assert waiting(database, now + 11 * MINUTE) == [message_id]


def test_what_is_older_than_a_day_is_left_and_blocks_nothing(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    old = send(database, conversation, now, "1")
    new = send(database, conversation, now + DAY, "2")

    assert waiting(database, now + DAY) == [old]
    assert waiting(database, now + DAY + MINUTE) == [new]


@pytest.mark.parametrize(
    ("messages", "age", "form_active", "counter"),
    [
        (59, 7 * DAY - MINUTE, False, 1),
        (60, MINUTE, False, 2),
        (0, 7 * DAY, False, 2),
        (300, 30 * DAY, True, 1),  # never in the middle of a form
    ],
)
def test_rasa_begins_afresh_in_time_but_not_in_a_form(
    database: Database,
    conversation: Conversation,
    now: datetime,
    messages: int,
    age: timedelta,
    form_active: bool,
    counter: int,
) -> None:
    with database.writing() as session:
        stored = session.get_one(Conversation, conversation.id)
        stored.tracker_messages, stored.form_active = messages, form_active
        renew_tracker(stored, now=now + age)

    with database.reading() as session:
        stored = session.get_one(Conversation, conversation.id)
    assert tracker_id(stored) == f"{conversation.id}.{counter}"
    begun_afresh = counter == 2
    assert stored.tracker_messages == (0 if begun_afresh else messages)
    assert stored.tracker_since == (now + age if begun_afresh else now)


def test_a_tracker_renewed_with_a_message_stays_renewed(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    with database.writing() as session:
        stored = session.get_one(Conversation, conversation.id)
        renew_tracker(stored, now=now + 8 * DAY)
        receive(
            session,
            stored,
            client_id="1",
            text="hallo",
            payload=None,
            handler="web-1",
            now=now + 8 * DAY,
        )

    with database.reading() as session:
        stored = session.get_one(Conversation, conversation.id)
    assert stored.tracker_counter == 2


def test_erasing_leaves_the_cases_and_nothing_that_was_said(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    # Given a conversation with a logged request, and another tenant's with theirs
    with database.writing() as session:
        other, _ = a_conversation(session, now=now)
        for key, each in (("1", conversation), ("2", other)):
            a_request(
                session,
                now=now,
                request_key=key,
                conversation_id=each.id,
                own_words="mijn uitkering kwam te laat",
            )
    for each in (conversation, other):
        answer(database, send(database, each, now, "1"), now, YES)

    # when the first is erased
    with database.writing() as session:
        erase_conversation(session, conversation, at=now)

    # then its case is there, without a way back and without the tenant's own words
    with database.reading() as session:
        cases = session.execute(
            select(Case.request_key, Case.conversation_id, Case.own_words).order_by(Case.id)
        ).all()
        kept = session.scalars(select(Message.conversation_id).distinct()).all()
        conversations = session.scalars(select(Conversation.id)).all()
    assert cases == [("1", None, None), ("2", other.id, "mijn uitkering kwam te laat")]
    assert kept == [other.id]
    assert conversations == [other.id]


def test_an_answer_to_an_erased_message_reaches_nobody(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    # Given a message that is being answered when its conversation is erased
    with database.writing() as session:
        other, _ = a_conversation(session, now=now)
    erased = send(database, conversation, now, "1")
    with database.writing() as session:
        erase_conversation(session, conversation, at=now)

    # when another tenant writes, and the late answer comes
    theirs = send(database, other, now, "1")
    with pytest.raises(UnknownConversation):
        answer(database, erased, now, YES)

    # then the other tenant does not get it
    assert theirs != erased
    with database.reading() as session:
        assert session.execute(select(func.count()).select_from(Message)).scalar_one() == 1


def test_an_erased_conversation_takes_no_message(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    with database.writing() as session:
        erase_conversation(session, conversation, at=now)

    with pytest.raises(UnknownConversation):
        send(database, conversation, now, "1")


def test_a_message_that_was_overtaken_is_left(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    """An old "ja" must not be handled after what the tenant went on to say."""
    send(database, conversation, now, "1")
    answer(database, send(database, conversation, now, "2"), now, Reply("Dag."))

    assert waiting(database, now + MINUTE) == []

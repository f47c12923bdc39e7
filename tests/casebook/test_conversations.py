"""A message is kept once, answered once, and all are numbered in one row."""

from datetime import datetime, timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from casebook.conversations import (
    Receipt,
    Reply,
    conversation_for_token,
    messages_after,
    receive,
    record_failure,
    record_replies,
    replies_to,
)
from casebook.database import Database
from casebook.errors import UnknownConversation
from casebook.models import Conversation, Message
from tests.builders import a_conversation


@pytest.fixture
def conversation(database: Database, now: datetime) -> Conversation:
    with database.writing() as session:
        return a_conversation(session, now=now)[0]


def send(
    database: Database,
    conversation: Conversation,
    now: datetime,
    client_id: str = "id-1",
    handler: str = "web-1",
    words: str = "ik loop achter",
) -> Receipt:
    with database.writing() as session:
        return receive(
            session,
            conversation,
            client_id=client_id,
            text=words,
            payload=None,
            handler=handler,
            now=now,
        )


def answer(database: Database, receipt: Receipt, now: datetime, *texts: str) -> list[Message]:
    with database.writing() as session:
        return record_replies(
            session,
            receipt.message.id,
            [Reply(text) for text in texts],
            language="nl",
            form_active=False,
            now=now,
        )


def said(database: Database, conversation: Conversation) -> list[tuple[int, str, str]]:
    with database.reading() as session:
        return [
            (message.number, message.author, message.text)
            for message in messages_after(session, conversation, 0)
        ]


def test_a_token_opens_its_conversation_and_is_not_kept(database: Database, now: datetime) -> None:
    with database.writing() as session:
        conversation, token = a_conversation(session, now=now)
        other, _ = a_conversation(session, now=now)

    assert len(token) >= 43
    with database.reading() as session:
        assert conversation_for_token(session, token).id == conversation.id
        kept = session.execute(select(Conversation.__table__)).all()
    assert token not in str(kept)
    assert conversation.id != other.id


@pytest.mark.parametrize("token", ["", "not-a-token"])
def test_no_other_token_opens_a_conversation(
    database: Database, conversation: Conversation, token: str
) -> None:
    with database.reading() as session:
        for wrong in (token, conversation.id, conversation.token_hash):
            with pytest.raises(UnknownConversation):
                conversation_for_token(session, wrong)


def test_a_new_message_is_ours_to_answer(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    receipt = send(database, conversation, now)

    message = receipt.message
    assert receipt.turn == "mine"
    assert (message.number, message.author, message.state) == (1, "tenant", "handling")
    assert (message.at, message.handler, message.language) == (now, "web-1", "nl")


def test_messages_and_replies_are_numbered_in_one_row(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    # Given a second message that came in before the first was answered
    first = send(database, conversation, now, "id-1", words="hallo")
    second = send(database, conversation, now, "id-2", words="bent u daar?")

    # when both are answered
    answer(database, first, now, "dag", "zegt u het maar")
    answer(database, second, now, "ja")

    # then every message has its own number, in the order in which it was said
    assert said(database, conversation) == [
        (1, "tenant", "hallo"),
        (2, "tenant", "bent u daar?"),
        (3, "assistant", "dag"),
        (4, "assistant", "zegt u het maar"),
        (5, "assistant", "ja"),
    ]
    with database.reading() as session:
        assert [reply.number for reply in replies_to(session, first.message.id)] == [3, 4]
        later = messages_after(session, conversation, 3)
    assert [message.number for message in later] == [4, 5]


def test_two_conversations_do_not_share_numbers_or_ids(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    with database.writing() as session:
        other, _ = a_conversation(session, now=now)
    send(database, conversation, now, "id-1")

    receipt = send(database, other, now, "id-1", words="een ander")

    assert (receipt.turn, receipt.message.number) == ("mine", 1)
    assert said(database, other) == [(1, "tenant", "een ander")]


def test_a_message_that_is_being_answered_is_not_handled_twice(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    first = send(database, conversation, now)

    again = send(database, conversation, now, words="anders")

    assert again.turn == "running"
    assert again.message.id == first.message.id
    assert said(database, conversation) == [(1, "tenant", "ik loop achter")]


def test_an_answered_message_is_answered_for_good(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    # Given an answered message
    first = send(database, conversation, now)
    answer(database, first, now, "dank u")

    # when it comes again, to this process and to another, and is answered again
    turns = [
        send(database, conversation, now, handler=handler).turn for handler in ("web-1", "web-2")
    ]
    kept = answer(database, first, now, "iets anders")

    # then the answer is the first one
    assert turns == ["answered", "answered"]
    assert [reply.text for reply in kept] == ["dank u"]
    assert [text for _, _, text in said(database, conversation)] == ["ik loop achter", "dank u"]


def test_a_message_of_a_dead_process_is_taken_over(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    left = send(database, conversation, now, handler="web-1")

    later = now + timedelta(minutes=1)
    taken = send(database, conversation, later, handler="web-2")

    assert (taken.turn, taken.message.id) == ("mine", left.message.id)
    assert (taken.message.handler, taken.message.taken_at) == ("web-2", later)
    assert taken.message.at == now
    assert send(database, conversation, later, handler="web-2").turn == "running"


def test_a_failed_message_is_ours_again(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    failed = send(database, conversation, now)
    with database.writing() as session:
        record_failure(session, failed.message.id)

    again = send(database, conversation, now)

    assert (again.turn, again.message.id) == ("mine", failed.message.id)
    assert send(database, conversation, now).turn == "running"


def test_a_late_failure_does_not_undo_an_answer(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    receipt = send(database, conversation, now)
    answer(database, receipt, now, "dank u")

    with database.writing() as session:
        record_failure(session, receipt.message.id)

    assert send(database, conversation, now).turn == "answered"


def test_a_message_is_one_threads_turn(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    barrier = Barrier(4)
    receipts: list[Receipt] = []

    def deliver() -> None:
        barrier.wait()
        receipts.append(send(database, conversation, now))

    threads = [Thread(target=deliver) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(receipt.turn for receipt in receipts) == ["mine", *["running"] * 3]
    assert said(database, conversation) == [(1, "tenant", "ik loop achter")]


def test_an_answer_is_kept_whole_and_changes_the_conversation(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    receipt = send(database, conversation, now)
    reply = Reply(
        "Hoeveel?",
        buttons=({"title": "Weet ik niet", "payload": "/not_known"},),
        extras={"progress": {"step": 3, "of": 8}},
    )

    with database.writing() as session:
        record_replies(
            session, receipt.message.id, [reply], language="pl", form_active=True, now=now
        )

    with database.reading() as session:
        stored = replies_to(session, receipt.message.id)[0]
        changed = session.get_one(Conversation, conversation.id)
    assert (stored.text, stored.language, stored.at) == ("Hoeveel?", "pl", now)
    assert stored.buttons == [{"title": "Weet ik niet", "payload": "/not_known"}]
    assert stored.extras == {"progress": {"step": 3, "of": 8}}
    assert (changed.language, changed.form_active, changed.tracker_messages) == ("pl", True, 1)


def test_a_conversation_is_counted_on_from_its_row_as_it_is_now(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    # Given a conversation that was read, and then changed by another (PostgreSQL lets it)
    receipt = send(database, conversation, now)
    with database.writing() as session:
        stored = session.get_one(Conversation, conversation.id)
        session.execute(text("UPDATE conversation SET tracker_messages = 5"))

        # when the answer is recorded
        record_replies(session, receipt.message.id, [], language="nl", form_active=False, now=now)

        # then it counts on from there
        assert stored.tracker_messages == 6


@pytest.mark.parametrize("same", ["number", "client_id"])
def test_the_table_itself_refuses_a_double(
    database: Database, conversation: Conversation, now: datetime, same: str
) -> None:
    send(database, conversation, now)
    values = {"number": 2, "client_id": "id-2"} | (
        {"number": 1} if same == "number" else {"client_id": "id-1"}
    )

    with pytest.raises(IntegrityError), database.writing() as session:
        session.add(
            Message(
                conversation_id=conversation.id,
                author="tenant",
                text="",
                language="nl",
                at=now,
                state="handling",
                **values,
            )
        )

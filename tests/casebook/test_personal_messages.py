"""The words of a crisis are marked, once they are answered, so that no desk ever shows them."""

from datetime import datetime

from casebook.conversations import Reply, messages_after, open_conversation, receive, record_replies
from casebook.database import Database


def test_the_words_of_a_crisis_are_personal_and_nothing_else_is(
    database: Database, now: datetime
) -> None:
    # Given two messages of a tenant
    with database.writing() as session:
        conversation, _ = open_conversation(
            session, landlord="demo", channel="widget", language="nl", now=now
        )
        ids = [
            receive(
                session,
                conversation,
                client_id=words,
                text=words,
                payload=None,
                handler="web-1",
                now=now,
            ).message.id
            for words in ("hallo", "ik wil niet meer leven")
        ]

    # when the second is answered as a crisis, and once more as if it were none
    for message_id, personal in ((ids[0], False), (ids[1], True), (ids[1], False)):
        with database.writing() as session:
            record_replies(
                session,
                message_id,
                [Reply("dag")],
                language="nl",
                form_active=False,
                now=now,
                personal=personal,
            )

    # then only its words are marked, and for good
    with database.reading() as session:
        said = messages_after(session, conversation, 0)
    assert [(each.text, each.personal) for each in said] == [
        ("hallo", False),
        ("ik wil niet meer leven", True),
        ("dag", False),
        ("dag", False),
    ]

"""Reading a conversation: with a reason, on record, and never the words of a crisis."""

from datetime import datetime

import pytest
from sqlalchemy import select

from casebook.conversations import Reply, receive, record_failure, record_replies
from casebook.database import Database
from casebook.errors import NoConversation
from casebook.models import AuditEntry, Case, Conversation
from casebook.reading import Line, messages_said, open_for_reading
from casebook.search import case_steps
from tests.builders import a_conversation, a_request

BY, ACCOUNT = "T. Collega", "t.collega@linde.example"


def say(database: Database, talk: Conversation, text: str, now: datetime, **how: bool) -> None:
    with database.writing() as session:
        receipt = receive(
            session,
            session.get_one(Conversation, talk.id),
            client_id=text,
            text=text,
            payload=None,
            handler="web",
            now=now,
        )
        if how.get("fails"):
            record_failure(session, receipt.message.id)
            return
        record_replies(
            session,
            receipt.message.id,
            [Reply(f"antwoord op {text}")],
            language="nl",
            form_active=False,
            now=now,
            personal=how.get("personal", False),
        )


@pytest.fixture
def talk(database: Database, now: datetime) -> Conversation:
    with database.writing() as session:
        talk, _ = a_conversation(session, now=now)
        a_request(session, now=now, conversation_id=talk.id)
    return talk


def read(database: Database, now: datetime) -> list[Line]:
    with database.writing() as session:
        case = session.scalars(select(Case)).one()
        return open_for_reading(session, case, why="tenant_asks", by=BY, account=ACCOUNT, at=now)


def test_what_was_said_is_shown_but_for_the_turns_of_a_crisis(
    database: Database, talk: Conversation, now: datetime
) -> None:
    say(database, talk, "hallo", now)
    say(database, talk, "ik kan niet meer", now, personal=True)
    say(database, talk, "een bericht zonder antwoord", now, fails=True)

    assert [(each.author, each.text, each.hidden) for each in read(database, now)] == [
        ("tenant", "hallo", None),
        ("assistant", "antwoord op hallo", None),
        ("tenant", None, "personal"),
        ("assistant", None, "personal"),
        ("tenant", None, "unanswered"),
    ]


def test_who_read_it_and_why_stands_in_history_and_audit(
    database: Database, talk: Conversation, now: datetime
) -> None:
    say(database, talk, "hallo", now)

    read(database, now)

    with database.reading() as session:
        case = session.scalars(select(Case)).one()
        (step,) = case_steps(session, case)
        entry = session.scalars(select(AuditEntry)).one()
        assert messages_said(session, case) == 2
    assert (step.what, step.value, step.by) == ("conversation_opened", "tenant_asks", BY)
    assert (entry.landlord, entry.what, entry.by) == ("demo", "conversation_opened", ACCOUNT)
    assert (entry.reference, entry.why) == (case.reference, "tenant_asks")


def test_where_nothing_was_said_nothing_is_opened(
    database: Database, talk: Conversation, now: datetime
) -> None:
    with pytest.raises(NoConversation):
        read(database, now)

    with database.reading() as session:
        assert session.scalars(select(AuditEntry)).all() == []


def test_a_case_without_a_conversation_has_none(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_request(session, now=now)

    with pytest.raises(NoConversation):
        read(database, now)

"""What a tenant may still press, and what the form asked last."""

from datetime import datetime

import pytest

from casebook.conversations import Reply, record_opening
from casebook.database import Database
from casebook.models import Conversation
from casebook.on_screen import offered_title, question_asked
from tests.builders import a_conversation

YES = Reply("Klopt dit?", buttons=[{"title": "Ja, verstuur", "payload": "/affirm"}])
CHANGE = {"title": "Wijzig: Achterstand", "payload": '/change{"field": "arrears"}'}
NAME = Reply("Hoe heet u?", extras={"asks": "tenant_name"})
CONTACT = Reply("Wat is uw telefoonnummer?", extras={"asks": "contact"})
OTHER = Reply("en verder")


@pytest.fixture
def conversation(database: Database, now: datetime) -> Conversation:
    with database.writing() as session:
        return a_conversation(session, now=now)[0]


def say(database: Database, conversation: Conversation, now: datetime, *replies: Reply) -> None:
    with database.writing() as session:
        record_opening(session, conversation.id, replies, language="nl", now=now)


def title_of(database: Database, conversation: Conversation, payload: str) -> str | None:
    with database.reading() as session:
        return offered_title(session, conversation, payload)


def asked(database: Database, conversation: Conversation, *, form_active: bool) -> str | None:
    with database.writing() as session:
        stored = session.get_one(Conversation, conversation.id)
        stored.form_active = form_active
        return question_asked(session, stored)


def test_a_button_is_known_by_its_words(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    say(database, conversation, now, YES)
    with database.writing() as session:
        other, _ = a_conversation(session, now=now)

    assert title_of(database, conversation, "/affirm") == "Ja, verstuur"
    assert title_of(database, conversation, "/restart") is None
    assert title_of(database, other, "/affirm") is None


def test_the_last_words_of_a_button_count(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    later = Reply("Nog iets?", buttons=[{"title": "Ja", "payload": "/affirm"}])
    say(database, conversation, now, YES, later)

    assert title_of(database, conversation, "/affirm") == "Ja"


@pytest.mark.parametrize(
    "extras",
    [
        {"rows": [{"label": "Naam", "value": "Maria"}, {"label": "Achterstand", **CHANGE}]},
        {"progress": {"step": 2, "of": 7, "previous": CHANGE}},
    ],
    ids=["a row of the summary", "the way back"],
)
def test_what_changes_an_answer_is_offered_too(
    database: Database, conversation: Conversation, now: datetime, extras: dict[str, object]
) -> None:
    say(database, conversation, now, Reply("Klopt dit?", extras=extras))

    assert title_of(database, conversation, CHANGE["payload"]) == "Wijzig: Achterstand"


@pytest.mark.parametrize(("after_it", "title"), [(19, "Ja, verstuur"), (20, None)])
def test_a_button_lives_for_twenty_messages(
    database: Database,
    conversation: Conversation,
    now: datetime,
    after_it: int,
    title: str | None,
) -> None:
    say(database, conversation, now, YES, *[OTHER] * after_it)

    assert title_of(database, conversation, "/affirm") == title


@pytest.mark.parametrize(
    ("said", "name", "why"),
    [
        ((NAME, CONTACT), "contact", "the last of two"),
        ((CONTACT, OTHER), "contact", "what asks nothing goes by"),
        ((OTHER,), None, "nothing was asked"),
        ((CONTACT, *[OTHER] * 20), None, "long ago"),
    ],
)
def test_the_question_is_the_last_that_was_asked(
    database: Database,
    conversation: Conversation,
    now: datetime,
    said: tuple[Reply, ...],
    name: str | None,
    why: str,
) -> None:
    say(database, conversation, now, *said)

    assert asked(database, conversation, form_active=True) == name, why


def test_nothing_is_asked_once_the_form_ended(
    database: Database, conversation: Conversation, now: datetime
) -> None:
    say(database, conversation, now, CONTACT)

    assert asked(database, conversation, form_active=False) is None

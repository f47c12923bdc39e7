"""The beginning of a conversation on a platform: in the person's language, the notice first."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from answers.heard_language import surely
from casebook.conversations import (
    conversation_of_id,
    open_conversation,
    record_opening,
    tracker_id,
)
from casebook.models import Arrival, Conversation, Message, Sender
from casebook.senders import conversation_of
from landlords import Landlord
from tenant_texts import DUTCH, languages
from web.channels.notices import reply_alone, told_whose
from web.channels.picking import NOTICE
from web.channels.platform import Platform
from web.parts import Parts
from web.rasa_client import Turn
from web.turns import OPENING, metadata_of

# The greeting stands among the first messages; notices of an outage may come before it.
FIRST_MESSAGES = 8


def conversation_for(parts: Parts, platform: Platform, sender_id: int, arrival: Arrival) -> str:
    """The id of the conversation that this message belongs to, begun here when there is none."""
    now = parts.settings.now()
    with parts.database.writing() as session:
        sender = session.get_one(Sender, sender_id)
        conversation = conversation_of(session, sender, now=now)
        if conversation is None:
            landlord = parts.landlords[sender.landlord]
            conversation, _ = open_conversation(
                session,
                landlord=sender.landlord,
                channel=platform.channel,
                language=first_language(landlord, sender.language, arrival.text),
                now=now,
                sender_id=sender.id,
            )
        return conversation.id


def greet(parts: Parts, platform: Platform, sender_id: int, conversation_id: str) -> None:
    """Say what is said before the first question, once. Raises AssistantUnavailable."""
    with parts.database.reading() as session:
        conversation = conversation_of_id(session, conversation_id)
        if is_greeted(session, conversation):
            return
    turn = _greeting(parts, conversation, f"{conversation.id}.opening")
    with parts.database.writing() as session:
        conversation = conversation_of_id(session, conversation_id)
        sender = session.get_one(Sender, sender_id)
        now = parts.settings.now()
        whose = told_whose(parts, sender, conversation, platform.channel)
        record_opening(
            session, conversation_id, [*turn.replies, *whose], language=turn.language, now=now
        )
        sender.told_at = sender.told_at or now


def begin_again(parts: Parts, conversation_id: str, arrival: Arrival) -> None:
    """Answer the platform's own button to begin: with the greeting, which the first has had.

    What was asked is asked again after it. Raises AssistantUnavailable.
    """
    with parts.database.writing() as session:
        conversation = conversation_of_id(session, conversation_id)
        if not _wrote_before(session, conversation):
            reply_alone(parts, session, conversation, arrival, arrival.text)
            return
    turn = _greeting(parts, conversation, arrival.key)
    with parts.database.writing() as session:
        conversation = conversation_of_id(session, conversation_id)
        reply_alone(parts, session, conversation, arrival, arrival.text, *turn.replies)


def _greeting(parts: Parts, conversation: Conversation, message_id: str) -> Turn:
    return parts.rasa.send(
        tracker_id(conversation),
        message_id,
        text=None,
        payload=OPENING,
        metadata=metadata_of(conversation),
    )


def _wrote_before(session: Session, conversation: Conversation) -> bool:
    before = select(Message.id).where(
        Message.conversation_id == conversation.id, Message.author == "tenant"
    )
    return session.scalar(before.limit(1)) is not None


def is_greeted(session: Session, conversation: Conversation) -> bool:
    """Whether the assistant said anything yet; what we say of an outage is no greeting."""
    first = (
        select(Message)
        .where(Message.conversation_id == conversation.id)
        .order_by(Message.number)
        .limit(FIRST_MESSAGES)
    )
    said = (each for each in session.scalars(first) if each.author == "assistant")
    return any(NOTICE not in each.extras for each in said)


def first_language(landlord: Landlord, of_platform: str | None, said: str) -> str:
    """The language of the first words, else the one of the person's app, else Dutch."""
    known = languages() & set(landlord.languages)
    app = (of_platform or "").lower().split("-")[0]
    spoken = app if app in known else DUTCH
    heard = surely(said, spoken)
    return heard if heard in known else spoken

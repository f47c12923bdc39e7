"""Conversations and their messages: each kept once, numbered in one row, answered once.

Knows no channel and no Rasa; whoever calls says which process it is.
"""

import hashlib
import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import and_, exists, func, select
from sqlalchemy.orm import Session, aliased

from casebook.errors import UnknownConversation
from casebook.models import Conversation, Message
from casebook.outgoing import put_in

Turn = Literal["mine", "answered", "running"]

# Rasa reads a tracker whole each turn, so it is changed for a fresh one in time.
TRACKER_MESSAGES = 60
TRACKER_AGE = timedelta(days=7)


@dataclass(frozen=True)
class Reply:
    """What the assistant says: text, buttons ({title, payload}) and what a widget shows better."""

    text: str
    buttons: Sequence[dict[str, str]] = ()
    extras: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Receipt:
    """A stored message, and whose turn it is to answer it."""

    message: Message
    turn: Turn


def open_conversation(
    session: Session,
    *,
    landlord: str,
    channel: str,
    language: str,
    now: datetime,
    sender_id: int | None = None,
) -> tuple[Conversation, str]:
    """Begin a conversation; the token is given out here and never stored.

    With a sender, what is said in it goes out by that sender's platform.
    """
    token = secrets.token_urlsafe(32)
    conversation = Conversation(
        id=uuid.uuid4().hex,
        token_hash=_hash(token),
        landlord=landlord,
        channel=channel,
        language=language,
        created_at=now,
        tracker_since=now,
        sender_id=sender_id,
    )
    session.add(conversation)
    session.flush()
    return conversation, token


def conversation_for_token(session: Session, token: str) -> Conversation:
    """The conversation this token opens."""
    found = session.scalar(select(Conversation).where(Conversation.token_hash == _hash(token)))
    if found is None:
        raise UnknownConversation
    return found


def conversation_of_id(session: Session, conversation_id: str) -> Conversation:
    """The conversation of this id, for who is not the tenant."""
    found = session.get(Conversation, conversation_id)
    if found is None:
        raise UnknownConversation
    return found


def receive(
    session: Session,
    conversation: Conversation,
    *,
    client_id: str,
    text: str,
    payload: str | None,
    handler: str,
    now: datetime,
) -> Receipt:
    """Keep what a tenant sent, once, and say whether the caller is the one to answer it."""
    conversation = _locked(session, conversation.id)
    message = session.scalar(
        select(Message)
        .where(Message.conversation_id == conversation.id, Message.client_id == client_id)
        .execution_options(populate_existing=True)
    )
    if message is None:
        message = Message(
            conversation_id=conversation.id,
            number=_next_number(session, conversation.id),
            author="tenant",
            client_id=client_id,
            text=text,
            payload=payload,
            language=conversation.language,
            at=now,
        )
        session.add(message)
    elif message.state == "answered":
        return Receipt(message, "answered")
    elif message.state == "handling" and message.handler == handler:
        return Receipt(message, "running")
    # New, failed before, or left by a handler that is no more: ours from here.
    message.state, message.handler, message.taken_at = "handling", handler, now
    session.flush()
    return Receipt(message, "mine")


def silent_hours(session: Session, message: Message) -> int:
    """For how many whole hours nothing was said in this conversation before this message."""
    before = session.scalar(
        select(func.max(Message.at)).where(
            Message.conversation_id == message.conversation_id, Message.number < message.number
        )
    )
    return int((message.at - before).total_seconds() // 3600) if before else 0


def knows(session: Session, conversation: Conversation, client_id: str) -> bool:
    """Whether a message of this id was kept before."""
    return (
        session.scalar(
            select(Message.id).where(
                Message.conversation_id == conversation.id, Message.client_id == client_id
            )
        )
        is not None
    )


def record_replies(
    session: Session,
    message_id: int,
    replies: Sequence[Reply],
    *,
    language: str,
    form_active: bool,
    now: datetime,
    personal: bool = False,
) -> list[Message]:
    """Store the answer to a message after all others; an answer already stored stays.

    `personal` keeps the tenant's message from the desk for good: the words of a crisis.
    """
    message = _message(session, message_id)
    conversation = _locked(session, message.conversation_id)
    session.refresh(message)
    if message.state == "answered":
        return replies_to(session, message_id)
    stored = _store(session, conversation, replies, language, now, answers_id=message_id)
    message.state, message.personal = "answered", personal
    conversation.language = language
    conversation.form_active = form_active
    conversation.tracker_messages += 1
    session.flush()
    return stored


def record_opening(
    session: Session,
    conversation_id: str,
    replies: Sequence[Reply],
    *,
    language: str,
    now: datetime,
) -> list[Message]:
    """Store what the assistant says first, before any message of the tenant."""
    conversation = _locked(session, conversation_id)
    stored = _store(session, conversation, replies, language, now)
    conversation.language = language
    session.flush()
    return stored


def add_staff_message(
    session: Session, conversation_id: str, text: str, *, language: str, now: datetime
) -> Message:
    """Store what a member of staff says, after all that was said; the tenant sees it on return.

    The conversation keeps its own language and form: it is nobody's answer.
    """
    conversation = _locked(session, conversation_id)
    message = Message(
        conversation_id=conversation.id,
        number=_next_number(session, conversation.id),
        author="staff",
        text=text,
        language=language,
        at=now,
    )
    session.add(message)
    put_in(session, conversation, [message], at=now)
    session.flush()
    return message


def record_failure(session: Session, message_id: int) -> None:
    """Give a message back: whoever receives it next is to answer it."""
    message = _message(session, message_id)
    _locked(session, message.conversation_id)
    session.refresh(message)
    if message.state == "handling":
        message.state = "failed"


def replies_to(session: Session, message_id: int) -> list[Message]:
    """What was answered to this message, in order."""
    answers = select(Message).where(Message.answers_id == message_id)
    return list(session.scalars(answers.order_by(Message.number)))


def messages_after(session: Session, conversation: Conversation, number: int) -> list[Message]:
    """Everything said after this number, by whomever, in order."""
    later = select(Message).where(
        Message.conversation_id == conversation.id, Message.number > number
    )
    return list(session.scalars(later.order_by(Message.number)))


def unanswered(
    session: Session,
    *,
    before: datetime,
    limit: int,
    within: timedelta = timedelta(days=1),
) -> list[Message]:
    """Messages that nobody took up since `before`: the oldest of each conversation, oldest first.

    What was sent longer than `within` ago is left: an answer that late would only puzzle. So is
    what was overtaken by a later message that has its answer.
    """
    later = aliased(Message)
    oldest = (
        select(func.min(Message.number).label("number"), Message.conversation_id)
        .where(
            Message.state.in_(("handling", "failed")),
            Message.at >= before - within,
            # An old "ja" must not come after what the tenant went on to say.
            ~exists().where(
                later.conversation_id == Message.conversation_id,
                later.number > Message.number,
                later.state == "answered",
            ),
        )
        .group_by(Message.conversation_id)
        .subquery()
    )
    is_oldest = and_(
        Message.conversation_id == oldest.c.conversation_id, Message.number == oldest.c.number
    )
    left = select(Message).join(oldest, is_oldest).where(Message.taken_at < before)
    return list(session.scalars(left.order_by(Message.at, Message.id).limit(limit)))


def tracker_id(conversation: Conversation) -> str:
    """The name by which Rasa knows the present part of this conversation."""
    return f"{conversation.id}.{conversation.tracker_counter}"


def renew_tracker(conversation: Conversation, *, now: datetime) -> None:
    """Begin a fresh tracker when the old one is long or old, but never in the middle of a form."""
    is_long = conversation.tracker_messages >= TRACKER_MESSAGES
    is_old = now - conversation.tracker_since >= TRACKER_AGE
    if conversation.form_active or not (is_long or is_old):
        return
    conversation.tracker_counter += 1
    conversation.tracker_messages = 0
    conversation.tracker_since = now


def _store(
    session: Session,
    conversation: Conversation,
    replies: Sequence[Reply],
    language: str,
    now: datetime,
    answers_id: int | None = None,
) -> list[Message]:
    first = _next_number(session, conversation.id)
    stored = [
        Message(
            conversation_id=conversation.id,
            number=number,
            author="assistant",
            text=reply.text,
            language=language,
            buttons=list(reply.buttons),
            extras=dict(reply.extras),
            at=now,
            answers_id=answers_id,
        )
        for number, reply in enumerate(replies, start=first)
    ]
    session.add_all(stored)
    put_in(session, conversation, stored, at=now)
    return stored


def _locked(session: Session, conversation_id: str) -> Conversation:
    """The conversation as it is now, and nobody else's to change until we commit."""
    conversation = session.get(
        Conversation, conversation_id, populate_existing=True, with_for_update=True
    )
    if conversation is None:
        raise UnknownConversation
    return conversation


def _message(session: Session, message_id: int) -> Message:
    message = session.get(Message, message_id)
    if message is None:
        raise UnknownConversation
    return message


def _next_number(session: Session, conversation_id: str) -> int:
    last = session.scalar(
        select(func.max(Message.number)).where(Message.conversation_id == conversation_id)
    )
    return (last or 0) + 1


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

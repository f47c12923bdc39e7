"""One message of a tenant, kept before it is handled and answered once, whoever asks again.

The widget's API, the platforms and the worker come through here; decision 12 of the design is this
file and the two functions of the casebook that it calls.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog
from sqlalchemy.orm import Session

from casebook.conversations import (
    Reply,
    conversation_for_token,
    knows,
    open_conversation,
    receive,
    record_failure,
    record_opening,
    record_replies,
    renew_tracker,
    replies_to,
    silent_hours,
    tracker_id,
)
from casebook.errors import UnknownConversation
from casebook.models import Conversation, Message
from casebook.on_screen import offered_title, question_asked
from casebook.retention import erase_conversation, erase_tracker
from tenant_texts import spoken
from tenant_texts import text as text_of_name
from web.masking import found_in, mask, told_of
from web.masking_bsn import ASKS_FOR_A_TELEPHONE
from web.outage import crisis_text
from web.parts import Parts
from web.problems import TRY_AGAIN, Problem
from web.rasa_client import AssistantUnavailable

log = structlog.get_logger()

# How long a repeat waits for the first to be answered.
WAIT_SECONDS, POLL_SECONDS = 10.0, 0.25
OPENING = "/start"


@dataclass(frozen=True)
class Work:
    """A kept message that is ours to answer, with what Rasa must know of its conversation."""

    message_id: int
    client_id: str
    tracker_id: str
    text: str
    payload: str | None
    metadata: dict[str, Any]


def open_with_greeting(
    parts: Parts, *, landlord: str, channel: str, language: str
) -> tuple[str, list[Message]]:
    """Begin a conversation. Without a greeting there is none, and the tenant tries again."""
    with parts.database.writing() as session:
        conversation, token = open_conversation(
            session,
            landlord=landlord,
            channel=channel,
            language=language,
            now=parts.settings.now(),
        )
        name, metadata = tracker_id(conversation), metadata_of(conversation)
    try:
        turn = parts.rasa.send(
            name, f"{conversation.id}.opening", text=None, payload=OPENING, metadata=metadata
        )
    except AssistantUnavailable:
        with parts.database.writing() as session:
            erase_conversation(session, conversation, at=parts.settings.now())
        log.error("no greeting")
        raise Problem(
            "no_greeting", landlord=parts.landlords.get(landlord), retry_after=TRY_AGAIN
        ) from None
    with parts.database.writing() as session:
        messages = record_opening(
            session,
            conversation.id,
            turn.replies,
            language=turn.language,
            now=parts.settings.now(),
        )
    return token, messages


def take(
    parts: Parts, token: str, client_id: str, *, text: str | None, payload: str | None
) -> list[Message]:
    """`take_from` for whoever holds the conversation's token."""
    found = partial(conversation_for_token, token=token)
    return take_from(parts, found, client_id, text=text, payload=payload)


def take_from(
    parts: Parts,
    conversation_of: Callable[[Session], Conversation],
    client_id: str,
    *,
    text: str | None,
    payload: str | None,
) -> list[Message]:
    """Keep a message and answer it, or give the answer that it had.

    Raises Problem: an unknown button, an answer still being made, an assistant that is out.
    """
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        with parts.database.writing() as session:
            conversation = conversation_of(session)
            known = knows(session, conversation, client_id)
            if payload is not None:
                text = offered_title(session, conversation, payload)
                if text is None and not known:
                    raise Problem("payload_not_offered")
            elif text is not None:
                asked = question_asked(session, conversation)
                text = mask(text, telephone_asked=asked in ASKS_FOR_A_TELEPHONE).text
            if not known:
                renew_tracker(conversation, now=parts.settings.now())
            receipt = receive(
                session,
                conversation,
                client_id=client_id,
                text=text or "",
                payload=payload,
                handler=parts.handler,
                now=parts.settings.now(),
            )
            if receipt.turn == "answered":
                return replies_to(session, receipt.message.id)
            # "running" by this process, but no thread is at it: it was left when a lock hit us.
            if parts.at_work.begin(receipt.message.id):
                work = work_on(session, receipt.message, conversation)
                break
        if time.monotonic() > deadline:
            raise Problem("still_answering", retry_after=TRY_AGAIN)
        time.sleep(POLL_SECONDS)
    try:
        return answer(parts, work)
    finally:
        parts.at_work.end(work.message_id)


def work_on(session: Session, message: Message, conversation: Conversation) -> Work:
    """What it takes to answer this message."""
    return Work(
        message_id=message.id,
        client_id=message.client_id or "",
        tracker_id=tracker_id(conversation),
        text=message.text,
        payload=message.payload,
        metadata=metadata_of(conversation) | {"silent_hours": silent_hours(session, message)},
    )


def answer(parts: Parts, work: Work) -> list[Message]:
    """Have a message that is ours answered. Raises Problem when the assistant cannot."""
    try:
        return _answered(parts, work)
    except UnknownConversation:
        # Erased while Rasa was at it; Rasa has just stored it again.
        erase_tracker(parts.settings.tracker_url, work.tracker_id.split(".")[0])
        raise


def _answered(parts: Parts, work: Work) -> list[Message]:
    try:
        turn = parts.rasa.send(
            work.tracker_id,
            work.client_id,
            text=None if work.payload else work.text,
            payload=work.payload,
            metadata=work.metadata,
        )
    except AssistantUnavailable:
        with parts.database.writing() as session:
            record_failure(session, work.message_id)
        log.error("no answer", conversation=work.tracker_id)
        raise Problem(
            "assistant_unavailable",
            landlord=parts.landlords.get(work.metadata["landlord"]),
            retry_after=TRY_AGAIN,
            crisis=crisis_text(spoken(work.metadata["language"]), work.text),
        ) from None
    with parts.database.writing() as session:
        return record_replies(
            session,
            work.message_id,
            [*_told_of_masking(work, turn.language), *turn.replies],
            language=turn.language,
            form_active=turn.form_active,
            now=parts.settings.now(),
            personal=turn.personal,
        )


def _told_of_masking(work: Work, language: str) -> Sequence[Reply]:
    """What the tenant hears first when a number of theirs was not kept."""
    found = frozenset() if work.payload else found_in(work.text)
    name = told_of(found)
    return (Reply(text_of_name(spoken(language), name, {})),) if name else ()


def metadata_of(conversation: Conversation) -> dict[str, Any]:
    """What Rasa is told of a conversation with every message."""
    return {
        "language": conversation.language,
        "landlord": conversation.landlord,
        "channel": conversation.channel,
    }

"""Somebody who writes to the demo landlord by text message, and what is said there."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from casebook.conversations import (
    Reply,
    open_conversation,
    record_opening,
)
from casebook.inbox import (
    Incoming,
    arrives,
)
from casebook.models import Arrival, Conversation, Sender
from casebook.senders import (
    sender_of,
)

CHANNELS = ["sms"]
SECOND = timedelta(seconds=1)
WHOSE: dict[str, Any] = {
    "landlord": "demo", "channel": "sms", "account": "+31300123458", "address": "+31612345678",
}  # fmt: skip


def a_sender(session: Session, now: datetime) -> Sender:
    return sender_of(session, **WHOSE, now=now)


def an_arrival(session: Session, now: datetime, **given: Any) -> Arrival | None:
    values = {
        "account": WHOSE["account"], "address": WHOSE["address"], "id": "m1", "sent_at": now,
        "what": "text",
    } | given  # fmt: skip
    sender = a_sender(session, now)
    return arrives(session, sender, Incoming(**values), text="hallo", now=now)


def a_talk(session: Session, now: datetime) -> tuple[Sender, Conversation]:
    sender = a_sender(session, now)
    conversation, _ = open_conversation(
        session, landlord="demo", channel="sms", language="nl", now=now, sender_id=sender.id
    )
    return sender, conversation


def say(session: Session, conversation: Conversation, *texts: str, now: datetime) -> list[int]:
    said = [Reply(each) for each in texts]
    stored = record_opening(session, conversation.id, said, language="nl", now=now)
    return [each.id for each in stored]

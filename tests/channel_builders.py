"""Somebody who writes by a messaging platform, with what came in and what goes out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from casebook.conversations import add_staff_message, open_conversation
from casebook.inbox import Incoming, arrives
from casebook.models import Arrival, Conversation, Delivery, Sender
from casebook.senders import sender_of

ACCOUNT, ADDRESS = "+31300123458", "+31612345678"


def a_sender(session: Session, *, now: datetime, **changes: Any) -> Sender:
    """Who wrote by sms to the demo landlord just now."""
    given = {"landlord": "demo", "channel": "sms", "account": ACCOUNT, "address": ADDRESS}
    return sender_of(session, **(given | changes), now=now)


def an_arrival(
    session: Session, sender: Sender, *, now: datetime, id: str = "m1", text: str = "hallo"
) -> Arrival:
    """What this sender wrote just now, which waits for its answer."""
    incoming = Incoming(
        account=sender.account, address=sender.address, id=id, sent_at=now, what="text"
    )
    arrival = arrives(session, sender, incoming, text=text, now=now)
    assert arrival is not None
    return arrival


def a_talk(session: Session, sender: Sender, *, now: datetime) -> Conversation:
    """Their conversation, in which nothing was said yet."""
    conversation, _ = open_conversation(
        session,
        landlord=sender.landlord,
        channel=sender.channel,
        language="nl",
        now=now,
        sender_id=sender.id,
    )
    return conversation


def a_delivery(
    session: Session, conversation: Conversation, *, now: datetime, text: str = "Belt u ons?"
) -> Delivery:
    """What staff said, on its way to the platform."""
    message = add_staff_message(session, conversation.id, text, language="nl", now=now)
    return session.get_one(Delivery, message.id)

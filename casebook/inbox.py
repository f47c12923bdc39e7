"""The inbox of the messaging platforms: kept before the platform hears that it came, once.

A platform delivers again what it believes was lost; the key of its own id tells. Knows no
platform, no signature and no Rasa.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.models import Arrival, Sender
from casebook.senders import wake

What = Literal["text", "button", "other"]

# An answer that is later would only puzzle; a platform gives up by then too.
STALE_AFTER = timedelta(days=1)
# Until the next try when the assistant is out; the last one again and again, until it is stale.
PAUSES = tuple(timedelta(seconds=each) for each in (2, 5, 15, 30, 60))


@dataclass(frozen=True)
class Incoming:
    """A message as every platform's becomes one. `account` is the landlord's address, `address` the
    person's; `button` names what was pressed, as it was offered; `other` is what holds no words.
    """

    account: str
    address: str
    id: str
    sent_at: datetime
    what: What
    text: str = ""
    button: str = ""
    language: str | None = None


def arrives(
    session: Session, sender: Sender, incoming: Incoming, *, text: str, now: datetime
) -> Arrival | None:
    """Keep it, with `text` as it may be kept; None when it was kept before.

    The caller holds the sender, so that two deliveries of one message wait for each other. What is
    older than a day is kept as refused: nobody answers it, and it is not lost in silence.
    """
    key = key_of(sender.channel, sender.account, incoming.id)
    if session.scalar(select(Arrival.id).where(Arrival.key == key)) is not None:
        return None
    arrival = Arrival(
        key=key,
        sender_id=sender.id,
        platform_id=incoming.id,
        what=incoming.what,
        text=text,
        button=incoming.button,
        sent_at=incoming.sent_at,
        arrived_at=now,
        state="waiting",
        next_try_at=now,
    )
    session.add(arrival)
    sender.language = incoming.language or sender.language
    if incoming.sent_at < now - STALE_AFTER:
        refuse(arrival)
    else:
        sender.heard_at, sender.noticed_at = now, None
        wake(sender, now)
    session.flush()
    return arrival


def refuse(arrival: Arrival) -> None:
    """Nobody answers it; that it came stays known."""
    arrival.state, arrival.text = "refused", ""


def next_arrival(session: Session, sender: Sender, *, now: datetime) -> Arrival | None:
    """What this sender wrote first and has no answer to; None when a pause is to pass before it.

    In the order in which it was written, which a platform's deliveries may not have.
    """
    first = session.scalar(
        select(Arrival)
        .where(Arrival.sender_id == sender.id, Arrival.state == "waiting")
        .order_by(Arrival.sent_at, Arrival.id)
        .limit(1)
    )
    return first if first is not None and first.next_try_at <= now else None


def has_answer(session: Session, arrival_id: int) -> None:
    """The conversation holds the words and their answer; the inbox keeps the key alone."""
    arrival = session.get_one(Arrival, arrival_id)
    arrival.state, arrival.text = "done", ""


def try_again(session: Session, arrival_id: int, *, now: datetime) -> int:
    """The assistant is out: after the next pause, or refused when it is too old by now.

    Returns how often it was tried.
    """
    arrival = session.get_one(Arrival, arrival_id)
    pause = PAUSES[min(arrival.tries, len(PAUSES) - 1)]
    arrival.tries += 1
    arrival.next_try_at = now + pause
    if arrival.sent_at < now - STALE_AFTER:
        refuse(arrival)
    return arrival.tries


def key_of(channel: str, account: str, platform_id: str) -> str:
    """One name for a message of a platform, however long the platform's own id is."""
    return hashlib.sha256("\x00".join((channel, account, platform_id)).encode()).hexdigest()

"""What a platform took and did not bring, as it tells later: it goes again, or is given up.

The platform names a part by what it was sent with, so that word which comes before the answer to
the sending finds it too.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.models import Conversation, Delivery, Message, Sender
from casebook.outgoing import give_up
from casebook.senders import OPEN_FOR, wake

# In place of a part's number: what was said outside the conversation, that the message waits.
NOTICE = 0


@dataclass(frozen=True)
class SentPart:
    """One part of a message, from 1, as it was sent after the message was taken back so often."""

    message_id: int
    number: int
    taken_back: int


def take_back(
    session: Session,
    part: SentPart,
    fault: str,
    *,
    landlord: str,
    channel: str,
    account: str,
    closed: bool,
    at: datetime,
) -> None:
    """This part did not arrive. `closed`: it will when the person writes again.

    What is told twice, of an earlier sending, or by another address changes nothing.
    """
    sender_id = session.scalar(
        select(Sender.id)
        .select_from(Delivery)
        .join(Sender, Sender.id == Delivery.sender_id)
        .join(Message, Message.id == Delivery.message_id)
        .join(Conversation, Conversation.id == Message.conversation_id)
        .where(
            Delivery.message_id == part.message_id,
            Sender.channel == channel,
            Sender.account == account,
            Conversation.landlord == landlord,
        )
    )
    if sender_id is None:
        return
    # In this order, as whoever holds back what waits: none waits for the other.
    sender = session.get(Sender, sender_id, with_for_update=True, populate_existing=True)
    delivery = session.get(Delivery, part.message_id, with_for_update=True, populate_existing=True)
    if sender is None or delivery is None:
        return
    if part.taken_back != delivery.taken_back:
        if part.number != NOTICE and delivery.state in ("waiting", "held"):
            # The parts of one message are told of one by one, in any order.
            _go_from(delivery, part)
        return
    if delivery.state == "failed":
        return
    delivery.taken_back += 1
    if part.number == NOTICE:
        _not_noticed(session, delivery, sender, fault)
    elif closed:
        _go_again(delivery, sender, part, at)
    else:
        give_up(session, delivery, fault, at=at)


def _go_again(delivery: Delivery, sender: Sender, part: SentPart, at: datetime) -> None:
    """As any message that waits: when the person writes, after a notice; at once if they did."""
    _go_from(delivery, part)
    if delivery.state == "held":
        return
    delivery.state, delivery.next_try_at = "waiting", at
    if sender.heard_at <= (delivery.sent_at or delivery.made_at):
        # The platform counts from when it was written, we from when it came.
        sender.heard_at = min(sender.heard_at, at - OPEN_FOR)
    wake(sender, at)


def _go_from(delivery: Delivery, part: SentPart) -> None:
    delivery.parts_sent = min(delivery.parts_sent, part.number - 1)


def _not_noticed(session: Session, delivery: Delivery, sender: Sender, fault: str) -> None:
    """The person does not know that a message waits: the next one says so again."""
    if delivery.state == "waiting":
        # It is about to be held, with this fault.
        delivery.fault = fault
    elif delivery.state == "held":
        sender.noticed_at = None
        held = select(Delivery).where(Delivery.sender_id == sender.id, Delivery.state == "held")
        for each in session.scalars(held):
            each.fault = fault

"""The outbox of the messaging platforms: what is said in a conversation, on its way to the person.

A row is made together with the message it is of (`casebook.conversations`). It goes at least once,
in order: a process that dies between the platform's yes and our note of it sends that part again.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.models import Case, Conversation, Delivery, Message, Sender
from casebook.outbox import PROGRAM
from casebook.senders import wake
from casebook.steps import add_step

# Until the next try, after each failed one: three days in all.
PAUSES = (
    timedelta(seconds=5),
    timedelta(seconds=15),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=12),
    timedelta(days=1),
    timedelta(days=1),
)


def put_in(
    session: Session, conversation: Conversation, messages: list[Message], *, at: datetime
) -> None:
    """Have these messages sent, when the conversation is one of a platform."""
    if conversation.sender_id is None:
        return
    sender = session.get_one(Sender, conversation.sender_id, with_for_update=True)
    session.flush()
    for message in messages:
        session.add(
            Delivery(message_id=message.id, sender_id=sender.id, made_at=at, next_try_at=at)
        )
    wake(sender, at)


def next_delivery(session: Session, sender: Sender, *, now: datetime) -> Delivery | None:
    """What goes first; None when a pause is to pass before it, for nothing overtakes it."""
    first = session.scalar(
        select(Delivery)
        .where(Delivery.sender_id == sender.id, Delivery.state == "waiting")
        .order_by(Delivery.message_id)
        .limit(1)
    )
    return first if first is not None and first.next_try_at <= now else None


def is_going(session: Session, message_id: int, taken_back: int) -> bool:
    """Whether the rest may follow: not when an earlier part was taken back, or all was erased."""
    delivery = session.get(Delivery, message_id, with_for_update=True)
    return delivery is not None and delivery.taken_back == taken_back


def note_part(session: Session, message_id: int, *, parts: int, numbered: bool) -> None:
    """The platform took one more part of it."""
    if delivery := session.get(Delivery, message_id):
        delivery.parts_sent, delivery.numbered, delivery.tries = parts, numbered, 0


def note_sent(session: Session, message_id: int, *, at: datetime) -> None:
    """The platform took all of it."""
    if delivery := session.get(Delivery, message_id):
        delivery.state, delivery.sent_at, delivery.fault = "sent", at, None


def note_failed(
    session: Session,
    message_id: int,
    fault: str,
    *,
    at: datetime,
    gone: bool,
    lost: bool = False,
    wait: timedelta | None = None,
) -> None:
    """It did not go: again after a pause, or given up when there is none left.

    `gone`: the platform refuses this for good. `lost`: no word came, so it may have gone all the
    same. `wait` is how long the platform asks to be left alone.
    """
    delivery = session.get(Delivery, message_id)
    if delivery is None or delivery.state != "waiting":
        return
    delivery.fault = fault
    delivery.perhaps_twice = delivery.perhaps_twice or lost
    delivery.tries += 1
    if gone or delivery.tries > len(PAUSES):
        give_up(session, delivery, fault, at=at)
    else:
        delivery.next_try_at = at + max(PAUSES[delivery.tries - 1], wait or timedelta())


def give_up(session: Session, delivery: Delivery, fault: str, *, at: datetime) -> None:
    """It is not tried again; where staff said it, the history of their case says so."""
    delivery.state, delivery.fault = "failed", fault
    _tell_staff(session, delivery.message_id, at)


def hold(session: Session, sender: Sender, fault: str) -> None:
    """All that waits for this sender goes only when they write again."""
    for delivery in _of(session, sender, "waiting"):
        delivery.state, delivery.fault = "held", fault


def let_held_go(session: Session, sender: Sender, *, now: datetime) -> None:
    """The person wrote: what was held goes before the answer, and what waits is tried now.

    After several failures its pause may last for hours, and the answer must not wait behind it.
    """
    for delivery in _of(session, sender, "held"):
        delivery.state, delivery.fault = "waiting", None
    for delivery in _of(session, sender, "waiting"):
        delivery.next_try_at = now


def _tell_staff(session: Session, message_id: int, at: datetime) -> None:
    """What staff said did not come: the history of each case of that conversation says so."""
    message = session.get_one(Message, message_id)
    if message.author != "staff":
        return
    cases = select(Case).where(Case.conversation_id == message.conversation_id)
    for case in session.scalars(cases.order_by(Case.id)):
        add_step(session, case, "message_given_up", at=at, author="staff", by=PROGRAM)


def _of(session: Session, sender: Sender, state: str) -> list[Delivery]:
    found = select(Delivery).where(Delivery.sender_id == sender.id, Delivery.state == state)
    return list(session.scalars(found))

"""Who writes by a messaging platform, and whose turn it is to be answered and sent to.

Everything for one sender is done by one thread at a time, in order. A thread holds the sender for a
while; what a killed process held is free again when the next one starts.
"""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from sqlalchemy import Select, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casebook.models import Arrival, Conversation, Delivery, Message, Sender

# Longer than the longest turn with its sending.
HELD_FOR = timedelta(minutes=5)
# So long after the person's last message the conversation is open, on every platform: some allow no
# more, and on the others words that come out of the blue lie on a locked screen.
OPEN_FOR = timedelta(hours=24)
# A person who said nothing for so long begins anew.
SILENT_FOR = timedelta(days=7)


def sender_of(
    session: Session, *, landlord: str, channel: str, account: str, address: str, now: datetime
) -> Sender:
    """The sender, held until the transaction ends; new when nobody wrote from there before."""
    theirs = (
        select(Sender)
        .where(Sender.channel == channel, Sender.account == account, Sender.address == address)
        .with_for_update()
    )
    found = session.scalar(theirs)
    if found is None:
        new = Sender(
            landlord=landlord, channel=channel, account=account, address=address, heard_at=now
        )
        try:
            with session.begin_nested():
                session.add(new)
            found = new
        except IntegrityError:
            # Another delivery of the same moment was first.
            found = session.scalars(theirs).one()
    # An address may have gone to another landlord since; what is said from now on is theirs.
    found.landlord = landlord
    return found


def somebody_is_due(session: Session, channels: Collection[str], *, now: datetime) -> bool:
    """Whether there is anything to do on these platforms: cheap, and takes no lock."""
    return session.scalar(_due(channels, now).limit(1)) is not None


def take_sender(session: Session, channels: Collection[str], *, now: datetime) -> Sender | None:
    """The sender who waits longest, held for the caller; None when there is nothing to do."""
    due = _due(channels, now).order_by(Sender.due_at, Sender.id).limit(1)
    sender = session.scalar(due.with_for_update(skip_locked=True))
    if sender is not None:
        sender.held_until = now + HELD_FOR
        session.flush()
    return sender


def let_go(session: Session, sender_id: int) -> None:
    """The caller is done with this sender; who came in meanwhile is seen to next."""
    sender = session.get_one(Sender, sender_id, with_for_update=True)
    sender.held_until = None
    sender.due_at = min(_next_tries(session, sender_id), default=None)


def free_all(session: Session) -> None:
    """For a worker that starts: whoever held a sender before is no more."""
    session.execute(update(Sender).where(Sender.held_until.is_not(None)).values(held_until=None))


def wake(sender: Sender, at: datetime) -> None:
    """There is something to do for this sender from this moment on."""
    sender.due_at = min(sender.due_at, at) if sender.due_at else at


def conversation_of(session: Session, sender: Sender, *, now: datetime) -> Conversation | None:
    """The conversation that this sender is in; None when one is to begin.

    That is when there is none, its tenant erased it, the address went to another landlord, or
    nobody said a thing for seven days.
    """
    latest = (
        select(Conversation)
        .where(Conversation.sender_id == sender.id, Conversation.landlord == sender.landlord)
        .order_by(Conversation.created_at.desc(), Conversation.id)
        .limit(1)
    )
    conversation = session.scalar(latest)
    if conversation is None:
        return None
    last = session.scalar(
        select(func.max(Message.at)).where(
            Message.conversation_id == conversation.id, Message.author != "staff"
        )
    )
    return None if (last or conversation.created_at) < now - SILENT_FOR else conversation


def _due(channels: Collection[str], now: datetime) -> Select[Sender]:
    free = or_(Sender.held_until.is_(None), Sender.held_until <= now)
    return select(Sender).where(Sender.due_at <= now, free, Sender.channel.in_(channels))


def _next_tries(session: Session, sender_id: int) -> Iterable[datetime]:
    """When the first that came in, and the first that goes out, are to be tried: none overtakes."""
    came = (
        select(Arrival.next_try_at)
        .where(Arrival.sender_id == sender_id, Arrival.state == "waiting")
        .order_by(Arrival.sent_at, Arrival.id)
    )
    goes = (
        select(Delivery.next_try_at)
        .where(Delivery.sender_id == sender_id, Delivery.state == "waiting")
        .order_by(Delivery.message_id)
    )
    firsts = (session.scalar(each.limit(1)) for each in (came, goes))
    return (each for each in firsts if each is not None)

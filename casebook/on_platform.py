"""A case whose tenant writes by a messaging platform: who that is, and how far staff's words came.

No words are told here: they stand in the case's history.
"""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.models import Case, Conversation, Delivery, Message, Sender

# Messages of staff, newest first: what is older is told by the history.
MOST = 10


def sender_of_case(session: Session, case: Case) -> Sender | None:
    """Who talks in the conversation of this case; None where no platform carries it."""
    if case.conversation_id is None:
        return None
    of_case = (
        select(Sender)
        .join(Conversation, Conversation.sender_id == Sender.id)
        .where(Conversation.id == case.conversation_id)
    )
    return session.scalar(of_case)


def deliveries_of_staff(session: Session, case: Case) -> Sequence[Delivery]:
    """What staff said in the conversation of this case, newest first, at most so many."""
    if case.conversation_id is None:
        return []
    of_staff = (
        select(Delivery)
        .join(Message, Message.id == Delivery.message_id)
        .where(Message.conversation_id == case.conversation_id, Message.author == "staff")
    )
    return session.scalars(of_staff.order_by(Delivery.message_id.desc()).limit(MOST)).all()

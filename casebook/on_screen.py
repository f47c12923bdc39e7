"""What a tenant may still see of a conversation: buttons to press, the question asked last."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.models import Conversation, Message

# A person may still see these last messages; so long a button lives.
LAST_MESSAGES = 20


def offered_title(session: Session, conversation: Conversation, payload: str) -> str | None:
    """The words of the button, summary row or way back with this payload, when lately offered."""
    for message in _newest_first(session, conversation):
        back = (message.extras.get("progress") or {}).get("previous")
        pressable = [*message.buttons, *message.extras.get("rows", ()), *([back] if back else [])]
        for each in pressable:
            if each.get("payload") == payload:
                return str(each["title"])
    return None


def question_asked(session: Session, conversation: Conversation) -> str | None:
    """The name of what the form asked last; None while no form runs."""
    if not conversation.form_active:
        return None
    asks = (each.extras.get("asks") for each in _newest_first(session, conversation))
    return next(filter(None, asks), None)


def _newest_first(session: Session, conversation: Conversation) -> Iterator[Message]:
    said = select(Message).where(Message.conversation_id == conversation.id)
    return iter(session.scalars(said.order_by(Message.number.desc()).limit(LAST_MESSAGES)))

"""Reading a tenant's conversation at the desk: closed, opened with a reason, never in secret."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook import audit, choices
from casebook.errors import NoConversation
from casebook.models import Case, Message
from casebook.steps import add_step

Hidden = Literal["personal", "unanswered"]


@dataclass(frozen=True)
class Line:
    """One message for the desk. `hidden` says why it has no text."""

    at: datetime
    author: str
    language: str
    text: str | None
    hidden: Hidden | None


def messages_said(session: Session, case: Case) -> int:
    """How many messages the conversation of a case has; none where there is none."""
    of_case = select(func.count()).where(Message.conversation_id == case.conversation_id)
    return session.execute(of_case).scalar_one() if case.conversation_id else 0


def open_for_reading(
    session: Session,
    case: Case,
    *,
    why: choices.ReadingReason,
    by: str,
    account: str,
    at: datetime,
) -> list[Line]:
    """What was said, in order; who reads it and why stands in the history and in the audit.

    `by` is the name that colleagues know, `account` the address that the audit names.

    The turns of a crisis have no text here, and neither has what nobody answered yet: whether it
    is one is known when it is answered. NoConversation when nothing is left to read.
    """
    said = select(Message).where(Message.conversation_id == case.conversation_id)
    messages = list(session.scalars(said.order_by(Message.number))) if case.conversation_id else []
    if not messages:
        raise NoConversation
    add_step(session, case, "conversation_opened", at=at, author="staff", by=by, value=why)
    audit.record(
        session,
        "conversation_opened",
        landlord=case.landlord,
        by=account,
        at=at,
        reference=case.reference,
        why=why,
    )
    personal = {each.id for each in messages if each.personal}
    return [_line(each, personal) for each in messages]


def _line(message: Message, personal: set[int]) -> Line:
    hidden: Hidden | None = None
    if message.id in personal or message.answers_id in personal:
        hidden = "personal"
    elif message.author == "tenant" and message.state != "answered":
        hidden = "unanswered"
    text = None if hidden else message.text
    return Line(message.at, message.author, message.language, text, hidden)

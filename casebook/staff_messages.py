"""What staff say to a tenant in the chat that the tenant began. Knows no sentence.

It stands between the other messages of that conversation. Rasa never hears of it, so a form that is
running asks on as if nothing came between.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from casebook import choices
from casebook.conversations import add_staff_message
from casebook.errors import MessageMissing, WayShut
from casebook.models import Case, Message
from casebook.steps import add_step, check_version, see_as_it_is_now
from casebook.ways import shut


def message_tenant(
    session: Session,
    case: Case,
    what: choices.StaffSays,
    text: str,
    *,
    language: str,
    by: str,
    at: datetime,
    seen: int | None = None,
) -> Message:
    """Put a message in the chat and keep what was said in the history.

    WayShut where no chat is left, or writing is not safe; MessageMissing when it says nothing.
    """
    see_as_it_is_now(session, case)
    check_version(case, seen)
    said = text.strip()
    if not said:
        raise MessageMissing
    because = shut(case, "chat")
    if because:
        raise WayShut("chat", because)
    message = say_in_chat(session, case, said, language=language, at=at)
    # Somebody wrote, where the tenant began: that is the call or letter that was promised. A tenant
    # who does not come back is silent from now on, and Today says so.
    case.first_contact_at = case.first_contact_at or at
    case.last_contact_at = at
    add_step(session, case, "staff_message", at=at, author="staff", by=by, value=what, words=said)
    return message


def say_in_chat(session: Session, case: Case, text: str, *, language: str, at: datetime) -> Message:
    """Only the message, for deeds that leave a step of their own."""
    assert case.conversation_id
    return add_staff_message(session, case.conversation_id, text, language=language, now=at)

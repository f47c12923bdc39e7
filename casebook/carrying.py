"""A case carried from one conversation to another: what staff say of it goes there from then on.

Nothing else goes along: the words of the one stay in it, and are not shown in the other.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import UnknownConversation
from casebook.ledger import LIVE
from casebook.models import Case, CaseStep, Conversation
from casebook.steps import add_step, see_as_it_is_now
from casebook.ways import shut

CARRIED: choices.Step = "conversation_carried"


@dataclass(frozen=True)
class Carried:
    """It was done: now, from the conversation that it `left`, or before."""

    left: Conversation | None


def may_be_carried(case: Case) -> bool:
    """Whether it is in a conversation, where staff may still write: it is not over, and safe."""
    return case.status in LIVE and shut(case, "chat") is None


def carry(session: Session, case: Case, *, to: str, at: datetime) -> Carried | None:
    """Have what staff say of this case reach the conversation `to`; None when it may not be.

    Whoever is there has said a number and a postcode, and no more: a case that staff matched with
    a contract is to be matched anew before an amount goes there. UnknownConversation when `to` is
    gone.
    """
    see_as_it_is_now(session, case)
    if not may_be_carried(case):
        return None
    there = session.get(Conversation, to)
    if there is None:
        raise UnknownConversation
    if case.conversation_id == to:
        return Carried(None)
    left = session.get_one(Conversation, case.conversation_id)
    value = {"from": left.channel, "to": there.channel, "verified": case.verified}
    case.conversation_id, case.verified = to, False
    add_step(session, case, CARRIED, at=at, value=value)
    return Carried(left)


def logged_in(session: Session, conversation_id: str) -> list[Case]:
    """What was logged in this conversation itself, newest first.

    Of a case that was carried to it, it knows what staff say, and not what was sent before.
    """
    was_carried = (
        select(CaseStep.id).where(CaseStep.case_id == Case.id, CaseStep.what == CARRIED).exists()
    )
    logged = select(Case).where(Case.conversation_id == conversation_id, ~was_carried)
    return list(session.scalars(logged.order_by(Case.id.desc())))

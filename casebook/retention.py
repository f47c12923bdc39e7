"""Erasing what must not be kept. Of Rasa's store it knows one table and one column, no more.

What is old enough is the caller's to say; a conversation goes from Rasa's store first, for while
its row stands another try can find it.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Select,
    column,
    delete,
    func,
    inspect,
    select,
    table,
    update,
)
from sqlalchemy.orm import Session

from casebook.conversations import erase_conversation
from casebook.database import (
    BUSY_TIMEOUT_MS,
    make_engine,
    unavailable_when_down,
    writing_engine,
)
from casebook.models import Case, CaseStep, Conversation, Message, StatusChange
from casebook.statuses import Status

EVENTS = table("events", column("sender_id"))


@dataclass(frozen=True)
class Old:
    """A conversation is old when nothing was said since `quiet_since`, and each of its cases, if
    it has any, was closed before `closed_before`.
    """

    quiet_since: datetime
    closed_before: datetime


def old_conversations(session: Session, old: Old, *, limit: int) -> list[str]:
    """The ids of conversations to erase, at most so many."""
    return list(session.scalars(_old(old).order_by(Conversation.id).limit(limit)))


def erase_old_conversation(session: Session, conversation_id: str, old: Old) -> bool:
    """Erase one conversation, unless its tenant came back meanwhile."""
    # Held before it is looked at once more: whoever writes in it takes the same lock.
    session.get(Conversation, conversation_id, populate_existing=True, with_for_update=True)
    conversation = session.scalar(
        select(Conversation).where(
            Conversation.id.in_(_old(old)), Conversation.id == conversation_id
        )
    )
    if conversation is None:
        return False
    erase_conversation(session, conversation)
    return True


def forget_own_words(session: Session, *, closed_before: datetime) -> None:
    """Blank the own words of closed cases whose conversation is gone."""
    gone = update(Case).where(
        Case.own_words.is_not(None),
        Case.conversation_id.is_(None),
        _closed_before(closed_before),
    )
    session.execute(gone.values(own_words=None))


def erase_closed_cases(session: Session, *, closed_before: datetime, limit: int) -> int:
    """Erase cases with all their steps, at most so many. Returns how many."""
    ids = session.scalars(
        select(Case.id).where(_closed_before(closed_before)).order_by(Case.id).limit(limit)
    ).all()
    for steps in (StatusChange, CaseStep):
        session.execute(delete(steps).where(steps.case_id.in_(ids)))
    session.execute(delete(Case).where(Case.id.in_(ids)))
    return len(ids)


def erase_tracker(
    url: str, conversation_id: str, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS
) -> None:
    """Delete all that Rasa keeps of a conversation, under every counter it had."""
    engine = make_engine(url, busy_timeout_ms=busy_timeout_ms)
    try:
        with unavailable_when_down(), writing_engine(engine).begin() as connection:
            # Rasa makes its table at its first start: before that nothing is kept.
            if inspect(connection).has_table(EVENTS.name):
                of_conversation = EVENTS.c.sender_id.startswith(
                    f"{conversation_id}.", autoescape=True
                )
                connection.execute(delete(EVENTS).where(of_conversation))
    finally:
        engine.dispose()


def _old(old: Old) -> Select[str]:
    last_said = (
        select(func.max(Message.at))
        .where(Message.conversation_id == Conversation.id)
        .scalar_subquery()
    )
    wanted_still = (
        select(Case.id)
        .where(Case.conversation_id == Conversation.id, ~_closed_before(old.closed_before))
        .exists()
    )
    return select(Conversation.id).where(
        func.coalesce(last_said, Conversation.created_at) < old.quiet_since, ~wanted_still
    )


def _closed_before(moment: datetime) -> ColumnElement[bool]:
    """Whether a case was closed, which is its last step, before this moment."""
    return (
        select(StatusChange.id)
        .where(
            StatusChange.case_id == Case.id,
            StatusChange.to_status == Status.CLOSED,
            StatusChange.at < moment,
        )
        .exists()
    )

"""Erasing what must not be kept. Of Rasa's store it knows one table and one column, no more.

What is old enough is the caller's to say; a conversation goes from Rasa's store first, for while
its row stands another try can find it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Select,
    and_,
    column,
    delete,
    func,
    inspect,
    select,
    table,
    update,
)
from sqlalchemy.orm import Session

from casebook import choices
from casebook.database import (
    BUSY_TIMEOUT_MS,
    make_engine,
    reading_engine,
    unavailable_when_down,
    writing_engine,
)
from casebook.models import Case, CaseStep, Conversation, Message, StatusChange
from casebook.statuses import Status
from casebook.steps import add_step

EVENTS = table("events", column("sender_id"))


@dataclass(frozen=True)
class Old:
    """A conversation is old when nothing was said since `quiet_since`, and each of its cases, if
    it has any, was closed before `closed_before`.
    """

    quiet_since: datetime
    closed_before: datetime


def erase_conversation(
    session: Session, conversation: Conversation, *, at: datetime, by_tenant: bool = True
) -> None:
    """Erase all that was said; a logged case stays, without the way back and the own words.

    Its history says so, and whether the tenant did it or a term was over.
    """
    cases = session.scalars(select(Case).where(Case.conversation_id == conversation.id))
    author: choices.Author = "tenant" if by_tenant else "system"
    for case in cases:
        if case.own_words is not None:
            add_step(session, case, "words_erased", at=at, author=author, field="own_words")
        add_step(session, case, "conversation_erased", at=at, author=author)
    session.execute(
        update(Case)
        .where(Case.conversation_id == conversation.id)
        .values(conversation_id=None, own_words=None)
    )
    session.execute(delete(Message).where(Message.conversation_id == conversation.id))
    session.execute(delete(Conversation).where(Conversation.id == conversation.id))


def old_conversations(session: Session, old: Old, *, limit: int) -> list[str]:
    """The ids of conversations to erase, at most so many."""
    return list(session.scalars(_old(old).order_by(Conversation.id).limit(limit)))


def erase_old_conversation(
    session: Session, conversation_id: str, old: Old, *, at: datetime
) -> bool:
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
    erase_conversation(session, conversation, at=at, by_tenant=False)
    return True


def forget_own_words(session: Session, *, closed_before: datetime, at: datetime, limit: int) -> int:
    """Blank the own words of closed cases whose conversation is gone, at most so many.

    Each case's history says so. Returns how many.
    """
    past = select(Case).where(
        Case.own_words.is_not(None),
        Case.conversation_id.is_(None),
        _closed_before(closed_before),
    )
    cases = session.scalars(past.order_by(Case.id).limit(limit)).all()
    for case in cases:
        case.own_words = None
        add_step(session, case, "words_erased", at=at, author="system", field="own_words")
    return len(cases)


def erase_closed_cases(session: Session, *, closed_before: datetime, limit: int) -> int:
    """Erase cases with all their steps, at most so many. Returns how many."""
    ids = session.scalars(
        select(Case.id).where(_closed_before(closed_before)).order_by(Case.id).limit(limit)
    ).all()
    for steps in (StatusChange, CaseStep):
        session.execute(delete(steps).where(steps.case_id.in_(ids)))
    session.execute(delete(Case).where(Case.id.in_(ids)))
    return len(ids)


@contextmanager
def tracker_store(
    url: str, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS
) -> Iterator[Callable[[str], None]]:
    """Rasa's store, open: gives what deletes all of one conversation, under every counter it had.

    Each is a transaction of its own, so that a tenant's turn waits for one of them at most.
    """
    engine = make_engine(url, busy_timeout_ms=busy_timeout_ms)
    try:
        with unavailable_when_down(), reading_engine(engine).connect() as connection:
            # Rasa makes its table at its first start: before that nothing is kept.
            is_made = inspect(connection).has_table(EVENTS.name)

        def erase(conversation_id: str) -> None:
            if is_made:
                with unavailable_when_down(), writing_engine(engine).begin() as connection:
                    kept = events_of(conversation_id, engine.dialect)
                    connection.execute(delete(EVENTS).where(kept))

        yield erase
    finally:
        engine.dispose()


def erase_tracker(
    url: str, conversation_id: str, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS
) -> None:
    """Delete all that Rasa keeps of one conversation."""
    with tracker_store(url, busy_timeout_ms=busy_timeout_ms) as erase:
        erase(conversation_id)


def events_of(conversation_id: str, dialect: Dialect) -> ColumnElement[bool]:
    """What stands under "ID.1", "ID.2" and on: a range, which SQLite's index answers."""
    sender: ColumnElement[str] = EVENTS.c.sender_id
    if dialect.name == "postgresql":
        # A database's own order may pass over the dot. No index here, but no other writer waits.
        sender = sender.collate("C")
    return and_(sender >= f"{conversation_id}.", sender < f"{conversation_id}/")


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

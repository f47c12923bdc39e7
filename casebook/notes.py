"""Notes of staff at a case."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.errors import NoteMissing
from casebook.models import Case, CaseStep
from casebook.search import case_steps
from casebook.steps import add_step


def add_note(
    session: Session,
    case: Case,
    words: str,
    *,
    by: str,
    at: datetime,
    tenant_may_read: bool = False,
) -> CaseStep:
    """Keep what a member of staff wrote; NoteMissing when that is nothing.

    A note stands beside what others wrote and changes nothing of it: it has no version to check.
    The same words again with nothing in between are one button pressed twice.
    """
    # Held, so that of two presses at once the second finds what the first wrote.
    session.execute(select(Case.id).where(Case.id == case.id).with_for_update())
    note, value = words.strip(), "tenant_may_read" if tenant_may_read else None
    if not note:
        raise NoteMissing
    newest = next(iter(case_steps(session, case)), None)
    if newest and (newest.what, newest.by, newest.words, newest.value) == ("note", by, note, value):
        return newest
    return add_step(session, case, "note", at=at, author="staff", by=by, value=value, words=note)

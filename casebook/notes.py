"""Notes of staff at a case."""

from datetime import datetime

from sqlalchemy.orm import Session

from casebook.errors import NoteMissing
from casebook.models import Case, CaseStep
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
    """
    note = words.strip()
    if not note:
        raise NoteMissing
    return add_step(
        session,
        case,
        "note",
        at=at,
        author="staff",
        by=by,
        value="tenant_may_read" if tenant_may_read else None,
        words=note,
    )

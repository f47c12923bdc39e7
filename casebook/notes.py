"""Notes of staff at a case."""

from datetime import datetime

from sqlalchemy.orm import Session

from casebook.errors import NoteMissing
from casebook.models import Case, CaseStep
from casebook.steps import add_step


def add_note(session: Session, case: Case, words: str, *, by: str, at: datetime) -> CaseStep:
    """Keep what a member of staff wrote; NoteMissing when that is nothing."""
    note = words.strip()
    if not note:
        raise NoteMissing
    return add_step(session, case, "note", at=at, author="staff", by=by, words=note)

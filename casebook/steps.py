"""What the deeds on a logged case share: the case as it is now, and the step each leaves behind."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from casebook import choices
from casebook.errors import ChangedMeanwhile
from casebook.models import Case, CaseStep


def see_as_it_is_now(session: Session, case: Case) -> None:
    """Read the case anew and hold it: of two at once, the second sees what the first did."""
    session.flush()
    session.refresh(case, with_for_update=True)


def check_version(case: Case, seen: int | None) -> None:
    """Refuse a deed that was meant for an older state of the case; None is a deed without a page.

    Called after `see_as_it_is_now`, when nobody else can change the case any more.
    """
    if seen is not None and seen != case.version:
        raise ChangedMeanwhile(seen, case.version)


def count_as_changed(session: Session, case: Case) -> None:
    """Let the version go up where what changed stands beside the case: a call, a payment."""
    flag_modified(case, "status")
    session.flush()


def add_step(
    session: Session,
    case: Case,
    what: choices.Step,
    *,
    at: datetime,
    author: choices.Author = "tenant",
    by: str = "",
    field: str | None = None,
    value: Any = None,
    words: str | None = None,
) -> CaseStep:
    """Keep one step; `by` names the member of staff and is empty for the tenant."""
    step = CaseStep(
        case_id=case.id,
        at=at,
        author=author,
        by=by,
        what=what,
        field=field,
        value=value,
        words=words,
    )
    session.add(step)
    session.flush()
    return step

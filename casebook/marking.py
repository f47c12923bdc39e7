"""The mark that staff put on a case for each other: what is to be done, never about a person."""

from datetime import datetime
from typing import get_args

from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import ValueNotAllowed
from casebook.models import Case
from casebook.steps import add_step, check_version, see_as_it_is_now


def mark_case(
    session: Session,
    case: Case,
    mark: choices.Mark | None,
    *,
    by: str,
    at: datetime,
    seen: int | None = None,
) -> None:
    """Put a mark on a case, or take it away; ValueNotAllowed for any other."""
    if mark is not None and mark not in get_args(choices.Mark):
        raise ValueNotAllowed("mark", mark)
    see_as_it_is_now(session, case)
    check_version(case, seen)
    if case.mark != mark:
        case.mark = mark
        add_step(session, case, "marked", at=at, author="staff", by=by, value=mark)

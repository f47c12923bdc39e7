"""The mark that staff put on a case for each other: what is to be done, never about a person."""

from datetime import date, datetime
from typing import get_args

from sqlalchemy.orm import Session

from casebook import choices
from casebook.assigning import remind_on
from casebook.errors import UnsafeContact, ValueNotAllowed
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


def plan_visit(
    session: Session,
    case: Case,
    day: date,
    *,
    by: str,
    at: datetime,
    today: date,
    seen: int | None = None,
) -> None:
    """Somebody goes there on this day: the mark says so, and the day brings the case back.

    UnsafeContact where a visit may harm the tenant, as a call may; ValueNotAllowed for a day that
    is over.
    """
    see_as_it_is_now(session, case)
    check_version(case, seen)
    if case.safe_contact in ("no", "not_said"):
        raise UnsafeContact(case.safe_contact)
    if day < today:
        raise ValueNotAllowed("remind_on", day)
    mark_case(session, case, "visit", by=by, at=at)
    remind_on(session, case, day, by=by, at=at)

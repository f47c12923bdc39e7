"""Who has a case, and when somebody looks at it again."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from casebook.errors import UnknownMember
from casebook.models import Case, StaffMember
from casebook.staff import member_of
from casebook.steps import add_step, check_version, see_as_it_is_now


def assign(
    session: Session,
    case: Case,
    member_id: int | None,
    *,
    by: str,
    at: datetime,
    seen: int | None = None,
) -> StaffMember | None:
    """Give a case to a colleague of the same landlord, or to nobody.

    UnknownMember for who can have none.
    """
    member = None if member_id is None else member_of(session, member_id, landlord=case.landlord)
    if member and not member.can_have_cases:
        raise UnknownMember
    see_as_it_is_now(session, case)
    check_version(case, seen)
    if case.assigned_to != member_id:
        case.assigned_to = member_id
        name = member.name if member else None
        add_step(session, case, "assigned", at=at, author="staff", by=by, value=name)
    return member


def remind_on(
    session: Session,
    case: Case,
    day: date | None,
    *,
    by: str,
    at: datetime,
    seen: int | None = None,
) -> None:
    """Ask to be reminded of a case on a day, or no longer."""
    see_as_it_is_now(session, case)
    check_version(case, seen)
    if case.remind_on != day:
        case.remind_on = day
        value = day.isoformat() if day else None
        add_step(session, case, "reminder", at=at, author="staff", by=by, value=value)

"""Calls by staff: what came of each, and when the next try is. Knows no telephone and no page."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import NextTryPassed, UnsafeContact
from casebook.models import Call, Case
from casebook.steps import add_step, check_version, count_as_changed, see_as_it_is_now


def record_call(
    session: Session,
    case: Case,
    outcome: choices.CallOutcome,
    *,
    by: str,
    at: datetime,
    line: str | None = None,
    next_try_at: datetime | None = None,
    seen: int | None = None,
) -> Call:
    """Keep one call. Only what reached nobody on a right number has a next try.

    UnsafeContact where calling may harm the tenant; a tenant who calls themselves was spoken to.
    NextTryPassed for a next try that is no later than this call.
    """
    see_as_it_is_now(session, case)
    check_version(case, seen)
    if outcome != "spoken" and case.safe_contact in ("no", "not_said"):
        raise UnsafeContact(case.safe_contact)
    if outcome in ("spoken", "wrong_number"):
        next_try_at = None
    if next_try_at is not None and next_try_at <= at:
        raise NextTryPassed
    call = Call(
        case_id=case.id,
        at=at,
        by=by,
        phone=case.phone,
        outcome=outcome,
        line=(line or "").strip() or None,
        next_try_at=next_try_at,
    )
    session.add(call)
    case.next_try_at = next_try_at
    if outcome == "spoken":
        case.first_contact_at = case.first_contact_at or at
        case.last_contact_at = at
    count_as_changed(session, case)
    return call


def plan_next_try(
    session: Session, case: Case, next_try_at: datetime, *, at: datetime, seen: int | None = None
) -> None:
    """Say when somebody calls next; NextTryPassed for what does not lie ahead."""
    see_as_it_is_now(session, case)
    check_version(case, seen)
    if case.safe_contact in ("no", "not_said"):
        raise UnsafeContact(case.safe_contact)
    if next_try_at <= at:
        raise NextTryPassed
    case.next_try_at = next_try_at
    session.flush()


def change_phone(
    session: Session, case: Case, phone: str, *, by: str, at: datetime, seen: int | None = None
) -> None:
    """Keep another telephone number (E.164), as the tenant gave it to staff."""
    see_as_it_is_now(session, case)
    check_version(case, seen)
    if phone == case.phone:
        return
    case.phone = phone
    add_step(session, case, "phone_changed", at=at, author="staff", by=by, value=phone)


def calls(session: Session, case: Case) -> list[Call]:
    """The calls of a case, newest first."""
    of_case = select(Call).where(Call.case_id == case.id)
    return list(session.scalars(of_case.order_by(Call.id.desc())))


def counts_of_calls(session: Session, cases: list[Case]) -> dict[int, int]:
    """How often each of these cases was called, by the case's id."""
    counted = (
        select(Call.case_id, func.count())
        .where(Call.case_id.in_([each.id for each in cases]))
        .group_by(Call.case_id)
    )
    return dict(session.execute(counted).all())

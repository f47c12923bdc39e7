"""Moving a case along. The only writer of a case's status; the table is in `statuses`."""

from datetime import datetime

from sqlalchemy.orm import Session

from casebook.errors import ReasonMissing
from casebook.models import Case, StatusChange
from casebook.running import check_decided, end_arrangements
from casebook.statuses import Status, check_step, needs_reason
from casebook.steps import check_version, see_as_it_is_now


def change_status(
    session: Session,
    case: Case,
    to: Status,
    *,
    by: str,
    why: str | None,
    at: datetime,
    seen: int | None = None,
) -> StatusChange:
    """Take one step, or refuse it; who, when and why are kept with it.

    To agreed or declined only with what was agreed, or why it was declined: DecisionMissing.
    `arrangements` and `declines` take these steps.
    A case that is closed asks for nothing any more: no next try, no reminder.
    """
    see_as_it_is_now(session, case)
    check_version(case, seen)
    check_step(case, to)
    reason = (why or "").strip() or None
    if reason is None and needs_reason(case.status, to):
        raise ReasonMissing(case.status.value, to.value)
    check_decided(session, case, to)
    end_arrangements(session, case, to)
    change = StatusChange(
        case_id=case.id, from_status=case.status, to_status=to, by=by, why=reason, at=at
    )
    session.add(change)
    case.status = to
    if to is Status.CLOSED:
        case.next_try_at, case.remind_on = None, None
    session.flush()
    return change


def take_up(session: Session, case: Case, *, by: str, at: datetime) -> None:
    """Into progress, of a case that waits for staff or tenant: deciding on it is working on it."""
    if case.status in (Status.NEW, Status.WAITING_FOR_TENANT):
        change_status(session, case, Status.IN_PROGRESS, by=by, why=None, at=at)

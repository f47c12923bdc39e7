"""The second look at what was declined: the tenant asks, another member of staff looks."""

from datetime import date, datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from casebook.errors import ImpossibleStep, SecondLookByAnother
from casebook.handling import change_status
from casebook.models import Arrangement, Case, Decline
from casebook.running import last_decline
from casebook.statuses import Status
from casebook.steps import add_step, check_version, see_as_it_is_now


def ask_second_look(
    session: Session,
    case: Case,
    *,
    answer_by: date,
    by: str,
    at: datetime,
    version: int | None = None,
) -> Decline:
    """Record that the tenant asked for it, and by when it is given: the case is in progress again.

    Whoever is told of it may write it down, also who declined. ImpossibleStep for a case that is
    not declined.
    """
    see_as_it_is_now(session, case)
    check_version(case, version)
    declined = last_decline(session, case)
    if case.status is not Status.DECLINED or declined is None:
        raise ImpossibleStep(case.status.value, Status.IN_PROGRESS.value)
    declined.second_look_at, declined.second_look_by = at, answer_by
    change_status(session, case, Status.IN_PROGRESS, by=by, why=None, at=at)
    add_step(
        session,
        case,
        "second_look_asked",
        at=at,
        author="staff",
        by=by,
        value=answer_by.isoformat(),
    )
    return declined


def second_look(session: Session, case: Case) -> Decline | None:
    """What another member of staff has to look at again, while nobody did."""
    declined = last_decline(session, case)
    if declined is None or declined.second_look_at is None:
        return None
    agreed_since = exists().where(
        Arrangement.case_id == case.id, Arrangement.decided_at >= declined.second_look_at
    )
    undecided = case.status in (Status.IN_PROGRESS, Status.WAITING_FOR_TENANT)
    return declined if undecided and not session.scalar(select(agreed_since)) else None


def check_who_decides(session: Session, case: Case, by: str) -> None:
    """SecondLookByAnother where a second look was asked for, of who declined it the first time."""
    declined = second_look(session, case)
    if declined is not None and declined.by == by:
        raise SecondLookByAnother(declined.by)

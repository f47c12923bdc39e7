"""A pause of collection, as a day: until then, that day included, nothing is collected."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from casebook.errors import ImpossibleStep, ValueNotAllowed
from casebook.models import Case, CaseStep
from casebook.statuses import Status
from casebook.steps import add_step, check_version, see_as_it_is_now


def pause_collection(
    session: Session,
    case: Case,
    until: date | None,
    *,
    by: str,
    at: datetime,
    today: date,
    why: str | None = None,
    version: int | None = None,
) -> CaseStep | None:
    """Pause until a day, or end the pause; None when it is so already.

    ValueNotAllowed for a day that is over, ImpossibleStep for a closed case.
    """
    see_as_it_is_now(session, case)
    check_version(case, version)
    if case.status is Status.CLOSED:
        raise ImpossibleStep(case.status.value, case.status.value)
    if until is not None and until < today:
        raise ValueNotAllowed("collection_paused_until", until)
    return set_pause(session, case, until, by=by, at=at, why=why)


def set_pause(
    session: Session,
    case: Case,
    until: date | None,
    *,
    by: str,
    at: datetime,
    why: str | None = None,
) -> CaseStep | None:
    """The same as part of another deed on the case, which has looked at it."""
    if case.collection_paused_until == until:
        return None
    case.collection_paused_until = until
    return add_step(
        session,
        case,
        "pause_ended" if until is None else "collection_paused",
        at=at,
        author="staff",
        by=by,
        field="collection_paused_until",
        value=until and until.isoformat(),
        words=(why or "").strip() or None,
    )

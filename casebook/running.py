"""Which arrangement a case has now, and what becomes of it when the case's status changes."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.errors import DecisionMissing, UnknownArrangement
from casebook.models import Arrangement, Case, Decline
from casebook.statuses import Status

# Where nothing waits for an answer any more.
ANSWERED = {Status.AGREED, Status.DECLINED, Status.WITHDRAWN, Status.CLOSED}


def arrangements_of(session: Session, case: Case) -> list[Arrangement]:
    """All that was ever proposed or agreed, newest first."""
    of_case = select(Arrangement).where(Arrangement.case_id == case.id)
    return list(session.scalars(of_case.order_by(Arrangement.id.desc())))


def agreed_on(session: Session, case: Case) -> Arrangement | None:
    """What counts now; also of a case that was kept or not kept."""
    return _newest(session, case, "agreed")


def proposal_of(session: Session, case: Case) -> Arrangement | None:
    """What the tenant chose and nobody answered yet."""
    return _newest(session, case, "proposed")


def own_arrangement(session: Session, case: Case, arrangement_id: int, state: str) -> Arrangement:
    """The arrangement of this case in this state. UnknownArrangement for any other."""
    found = session.get(Arrangement, arrangement_id)
    if found is None or found.case_id != case.id or found.state != state:
        raise UnknownArrangement
    return found


def last_decline(session: Session, case: Case) -> Decline | None:
    """The last time that it was declined, if it was."""
    of_case = select(Decline).where(Decline.case_id == case.id)
    return session.scalar(of_case.order_by(Decline.id.desc()).limit(1))


def check_decided(session: Session, case: Case, to: Status) -> None:
    """DecisionMissing for a status that stands on a decision, where there is none."""
    if to is Status.AGREED and agreed_on(session, case) is None:
        raise DecisionMissing(to.value)
    if to is Status.DECLINED and last_decline(session, case) is None:
        raise DecisionMissing(to.value)


def end_arrangements(session: Session, case: Case, to: Status) -> None:
    """With the step to this status: what was agreed is undone, what was proposed is answered."""
    if case.status is Status.AGREED and to is Status.IN_PROGRESS:
        _end(agreed_on(session, case))
    if to in ANSWERED:
        _end(proposal_of(session, case))


def _end(arrangement: Arrangement | None) -> None:
    if arrangement is not None:
        arrangement.state = "dropped"


def _newest(session: Session, case: Case, state: str) -> Arrangement | None:
    found = select(Arrangement).where(Arrangement.case_id == case.id, Arrangement.state == state)
    return session.scalar(found.order_by(Arrangement.id.desc()).limit(1))

"""The plan that a tenant chose in the chat: it waits for a member of staff, who decides."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from casebook import choices
from casebook.arrangements import outline
from casebook.errors import ImpossibleStep
from casebook.models import Arrangement, Case
from casebook.queue_rules import STILL_OPEN
from casebook.running import proposal_of
from casebook.statuses import Status
from casebook.steps import add_step, see_as_it_is_now
from casebook.terms import Plan, check_terms, parts_of, written


def propose(
    session: Session,
    case: Case,
    plan: Plan,
    *,
    answer_by: date,
    at: datetime,
    today: date,
) -> Arrangement:
    """Keep the tenant's choice; another one takes its place, the same one changes nothing.

    `answer_by` is the day that the tenant was told. ImpossibleStep where the case was answered,
    and what `check_terms` refuses.
    """
    see_as_it_is_now(session, case)
    if case.status not in STILL_OPEN:
        raise ImpossibleStep(case.status.value, Status.AGREED.value)
    check_terms(case, plan, today=today)
    before = proposal_of(session, case)
    if before is not None and parts_of(before) == plan.parts:
        return before
    if before is not None:
        before.state = "dropped"
    chosen = Arrangement(
        **written(plan), case_id=case.id, state="proposed", made_at=at, answer_by=answer_by
    )
    session.add(chosen)
    session.flush()
    _heard(session, case, "plan_chosen", chosen, at)
    return chosen


def withdraw_proposal(session: Session, case: Case, *, at: datetime) -> bool:
    """Take the tenant's choice back at their word; whether there was one."""
    see_as_it_is_now(session, case)
    chosen = proposal_of(session, case)
    if chosen is None:
        return False
    chosen.state = "dropped"
    _heard(session, case, "plan_withdrawn", chosen, at)
    return True


def _heard(
    session: Session, case: Case, what: choices.Step, about: Arrangement, at: datetime
) -> None:
    # The tenant spoke; and whoever works from an older page is told of it.
    case.last_contact_at = at
    add_step(session, case, what, at=at, value=outline(about))

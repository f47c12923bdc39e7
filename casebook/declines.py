"""Declining a request: a fixed reason, what is possible instead, and never before some contact."""

from collections.abc import Sequence
from datetime import datetime
from typing import get_args

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import TenantNotContacted, ValueNotAllowed
from casebook.handling import change_status, take_up
from casebook.models import Call, Case, CaseStep, Decline, Letter
from casebook.second_looks import check_who_decides
from casebook.statuses import Status, check_step
from casebook.steps import add_step, check_version, see_as_it_is_now

# A telephone that rang told the tenant nothing.
REACHED = ("spoken", "voicemail")


def decline(
    session: Session,
    case: Case,
    *,
    reason: choices.DeclineReason,
    possible: Sequence[choices.Possible],
    by: str,
    at: datetime,
    why: str,
    version: int | None = None,
) -> Decline:
    """Keep the decision and move the case to declined; `why` is for colleagues alone.

    TenantNotContacted before anybody called or wrote; ValueNotAllowed for another reason, or when
    nothing is possible instead; SecondLookByAnother.
    """
    see_as_it_is_now(session, case)
    check_version(case, version)
    take_up(session, case, by=by, at=at)
    check_step(case, Status.DECLINED)
    check_who_decides(session, case, by)
    if reason not in get_args(choices.DeclineReason):
        raise ValueNotAllowed("reason", reason)
    known = [each for each in get_args(choices.Possible) if each in possible]
    if not known or len(known) != len(possible):
        raise ValueNotAllowed("possible", list(possible))
    if not was_contacted(session, case):
        raise TenantNotContacted
    declined = Decline(case_id=case.id, at=at, by=by, reason=reason, possible=known)
    session.add(declined)
    session.flush()
    change_status(session, case, Status.DECLINED, by=by, why=why, at=at)
    add_step(
        session,
        case,
        "request_declined",
        at=at,
        author="staff",
        by=by,
        value={"reason": reason, "possible": known},
    )
    return declined


def was_contacted(session: Session, case: Case) -> bool:
    """Whether staff spoke with the tenant, left a voicemail, or wrote, at least once."""
    if case.first_contact_at is not None:
        return True
    called = exists().where(Call.case_id == case.id, Call.outcome.in_(REACHED))
    written = exists().where(Letter.case_id == case.id, Letter.handed_at.is_not(None))
    # The step and not the message: it stays when the tenant erases the conversation, and a message
    # that only says that a letter waits leaves none.
    in_chat = exists().where(CaseStep.case_id == case.id, CaseStep.what == "staff_message")
    return any(session.scalar(select(way)) for way in (called, written, in_chat))

"""Agreeing with a tenant: agreed, confirmed, changed. Moves the case along with it.

The step from agreed back to in progress undoes it (`running`).

People decide: every deed names who, and how the tenant was spoken with.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import ImpossibleStep, LedgerDiffers, NotWhatTenantChose, ReasonMissing
from casebook.figures import ledger_line
from casebook.handling import change_status, take_up
from casebook.models import Arrangement, Case
from casebook.pauses import set_pause
from casebook.running import agreed_on, own_arrangement, proposal_of
from casebook.second_looks import check_who_decides
from casebook.statuses import Status
from casebook.steps import add_step, check_version, see_as_it_is_now
from casebook.terms import (
    Plan,
    Terms,
    check_can_be_paid,
    check_due_days,
    check_terms,
    parts_of,
    written,
)


def agree(
    session: Session,
    case: Case,
    terms: Terms,
    *,
    spoken: choices.Spoken,
    by: str,
    at: datetime,
    today: date,
    why: str | None = None,
    pause_until: date | None = None,
    version: int | None = None,
) -> Arrangement:
    """Keep what was agreed and move the case to agreed; `why` is for colleagues alone.

    What the terms may not be is refused (`terms`), and so is a case that cannot be agreed from
    here (ImpossibleStep), a second look by who declined, and "chosen" for what nobody chose.
    """
    see_as_it_is_now(session, case)
    check_version(case, version)
    if case.status is Status.AGREED:
        raise ImpossibleStep(case.status.value, Status.AGREED.value)
    check_who_decides(session, case, by)
    check_terms(case, terms, today=today)
    if spoken == "chosen" and not _was_chosen(session, case, terms):
        raise NotWhatTenantChose
    return _agree(session, case, terms, "arrangement_agreed", spoken, by, at, why, pause_until)


def confirm(
    session: Session,
    case: Case,
    arrangement_id: int,
    *,
    by: str,
    at: datetime,
    today: date,
    version: int | None = None,
) -> Arrangement:
    """Agree to what the tenant chose, as it stands.

    DueTooSoon once its first day has come near, MoreThanCanBePaid where the tenant said less since,
    and LedgerDiffers where something else is open: then staff agree on another.
    """
    see_as_it_is_now(session, case)
    check_version(case, version)
    chosen = own_arrangement(session, case, arrangement_id, "proposed")
    check_who_decides(session, case, by)
    check_due_days(case, parts_of(chosen), today=today)
    check_can_be_paid(case, parts_of(chosen))
    line = ledger_line(session, case)
    if line is not None and line.open_cents != chosen.owed_cents:
        raise LedgerDiffers(line.open_cents, chosen.owed_cents or 0)
    take_up(session, case, by=by, at=at)
    chosen.state, chosen.spoken = "agreed", "chosen"
    chosen.counted_before_cents = _counted_before(session, case)
    chosen.decided_at, chosen.decided_by = at, by
    session.flush()
    change_status(session, case, Status.AGREED, by=by, why=None, at=at)
    _tell(session, case, "arrangement_confirmed", chosen, by, at)
    return chosen


def change(
    session: Session,
    case: Case,
    terms: Terms,
    *,
    spoken: choices.Spoken,
    why: str | None,
    by: str,
    at: datetime,
    today: date,
    pause_until: date | None = None,
    version: int | None = None,
) -> Arrangement:
    """Put other terms in the place of those agreed, which are replaced and not broken.

    ReasonMissing without `why`; UnknownArrangement where nothing is agreed.
    """
    see_as_it_is_now(session, case)
    check_version(case, version)
    if case.status is not Status.AGREED:
        raise ImpossibleStep(case.status.value, Status.AGREED.value)
    check_terms(case, terms, today=today)
    if spoken == "chosen":
        raise NotWhatTenantChose
    if not (why or "").strip():
        raise ReasonMissing(case.status.value, Status.IN_PROGRESS.value)
    if before := agreed_on(session, case):
        before.state = "replaced"
        session.flush()
    change_status(session, case, Status.IN_PROGRESS, by=by, why=why, at=at)
    return _agree(session, case, terms, "arrangement_changed", spoken, by, at, why, pause_until)


def outline(arrangement: Arrangement) -> dict[str, Any]:
    """What the history says of an arrangement: its kind, and what its kind is known by."""
    found: dict[str, Any] = {"arrangement": arrangement.id, "kind": arrangement.kind}
    if arrangement.instalments:
        first = arrangement.instalments[0]
        found |= {
            "instalments": len(arrangement.instalments),
            "cents": first.cents,
            "first": first.due.isoformat(),
        }
    if arrangement.less_cents:
        found |= {"cents": arrangement.less_cents, "months": arrangement.months}
    return found


def _agree(
    session: Session,
    case: Case,
    terms: Terms,
    what: choices.Step,
    spoken: choices.Spoken,
    by: str,
    at: datetime,
    why: str | None,
    pause_until: date | None,
) -> Arrangement:
    take_up(session, case, by=by, at=at)
    agreed = Arrangement(
        **written(terms),
        case_id=case.id,
        state="agreed",
        made_at=at,
        made_by=by,
        decided_at=at,
        decided_by=by,
        spoken=spoken,
        why=(why or "").strip() or None,
        counted_before_cents=_counted_before(session, case),
    )
    session.add(agreed)
    session.flush()
    if spoken != "chosen":
        # They spoke: the first contact is made, and a try that was planned has come of it.
        case.first_contact_at = case.first_contact_at or at
        case.last_contact_at, case.next_try_at = at, None
    change_status(session, case, Status.AGREED, by=by, why=None, at=at)
    _tell(session, case, what, agreed, by, at)
    if pause_until is not None:
        set_pause(session, case, pause_until, by=by, at=at)
    return agreed


def _counted_before(session: Session, case: Case) -> int | None:
    line = ledger_line(session, case)
    return line.plan_paid_cents if line else None


def _was_chosen(session: Session, case: Case, terms: Terms) -> bool:
    chosen = proposal_of(session, case)
    return (
        chosen is not None
        and isinstance(terms, Plan)
        and not terms.costs_cents
        and parts_of(chosen) == terms.parts
    )


def _tell(
    session: Session, case: Case, what: choices.Step, about: Arrangement, by: str, at: datetime
) -> None:
    add_step(session, case, what, at=at, author="staff", by=by, value=outline(about))

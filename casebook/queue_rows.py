"""What a row of the queue says beside its case: from ledger, plan and staff. Changes nothing.

One question each for all rows of a page, by indexes on the case or the contract.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.models import Arrangement, Case, Instalment, LedgerLine, StaffMember
from casebook.statuses import Status
from casebook.unindexed import unindexed


@dataclass(frozen=True)
class Row:
    """A case, and what is open by the ledger (None without one), in cents.

    `to_confirm` is a proposal that waits for staff, by when its tenant was told they answer;
    `missed` the first instalment of a running plan that was due and is not in.
    """

    case: Case
    open_cents: int | None
    with_whom: str | None
    to_confirm: Arrangement | None
    missed: Instalment | None


def rows(session: Session, cases: Sequence[Case], *, landlord: str, today: date) -> list[Row]:
    """A row for each, in their order. `cases` are this landlord's."""
    open_cents = _open(session, cases, landlord)
    names = _names(session, cases, landlord)
    proposals, missed = _proposals(session, cases), _missed(session, cases, today)
    return [
        Row(
            case,
            open_cents.get(case.contract_number or ""),
            names.get(case.assigned_to or 0),
            proposals.get(case.id),
            missed.get(case.id),
        )
        for case in cases
    ]


def _open(session: Session, cases: Sequence[Case], landlord: str) -> dict[str, int]:
    contracts = {case.contract_number for case in cases if case.contract_number}
    lines = select(LedgerLine.contract_number, LedgerLine.open_cents).where(
        LedgerLine.landlord == landlord, LedgerLine.contract_number.in_(contracts)
    )
    return dict(session.execute(lines).all()) if contracts else {}


def _names(session: Session, cases: Sequence[Case], landlord: str) -> dict[int, str]:
    ids = {case.assigned_to for case in cases if case.assigned_to}
    members = select(StaffMember.id, StaffMember.name).where(
        StaffMember.landlord == landlord, StaffMember.id.in_(ids)
    )
    return dict(session.execute(members).all()) if ids else {}


def _proposals(session: Session, cases: Sequence[Case]) -> dict[int, Arrangement]:
    """The newest of each case."""
    waiting = select(Arrangement).where(
        Arrangement.case_id.in_([case.id for case in cases]), Arrangement.state == "proposed"
    )
    return {each.case_id: each for each in session.scalars(waiting.order_by(Arrangement.id))}


def _missed(session: Session, cases: Sequence[Case], today: date) -> dict[int, Instalment]:
    agreed = [case.id for case in cases if case.status is Status.AGREED]
    if not agreed:
        return {}
    missed = (
        select(Arrangement.case_id, Instalment)
        .join(Instalment, Instalment.arrangement_id == Arrangement.id)
        .where(
            Arrangement.case_id.in_(agreed),
            # Not what was agreed with all tenants, nor what all of them missed.
            unindexed(Arrangement.state) == "agreed",
            Instalment.due < today,
            unindexed(Instalment.paid_cents) < Instalment.cents,
        )
    )
    # Of each case the first is the last to be kept.
    return dict(session.execute(missed.order_by(Instalment.number.desc())).all())

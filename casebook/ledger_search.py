"""The questions asked of the ledger's lines, for one landlord at a time. Changes nothing."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from casebook.ledger import LIVE
from casebook.ledger_arrival import ARRIVING
from casebook.models import Case, LedgerImport, LedgerLine

MOST = 20


def line_of(session: Session, *, landlord: str, contract_number: str | None) -> LedgerLine | None:
    """What the ledger says of this contract now."""
    if not contract_number:
        return None
    return session.scalar(
        select(LedgerLine).where(
            LedgerLine.landlord == landlord, LedgerLine.contract_number == contract_number
        )
    )


def lines_at(
    session: Session,
    *,
    landlord: str,
    postcode: str | None,
    house_number: int | None = None,
) -> Sequence[LedgerLine]:
    """The contracts of a home, or of a whole postcode; at most so many, by house number."""
    if not postcode:
        return []
    at = [LedgerLine.landlord == landlord, LedgerLine.postcode == postcode]
    if house_number:
        at.append(LedgerLine.house_number == house_number)
    found = select(LedgerLine).where(*at)
    return session.scalars(
        found.order_by(LedgerLine.house_number, LedgerLine.house_suffix).limit(MOST)
    ).all()


def was_imported(session: Session, landlord: str) -> bool:
    """Whether this landlord's ledger was ever there."""
    there = select(LedgerImport.id).where(_accepted(landlord))
    return session.scalar(there.limit(1)) is not None


def import_by_id(session: Session, *, landlord: str, import_id: int) -> LedgerImport | None:
    """One file that was processed."""
    return session.scalar(
        select(LedgerImport).where(_accepted(landlord), LedgerImport.id == import_id)
    )


def imports(session: Session, *, landlord: str, limit: int = 10) -> Sequence[LedgerImport]:
    """The files that were processed last, newest first."""
    of_landlord = select(LedgerImport).where(_accepted(landlord))
    return session.scalars(of_landlord.order_by(LedgerImport.id.desc()).limit(limit)).all()


def settled_cases(session: Session, *, landlord: str, limit: int = 25) -> Sequence[Case]:
    """Cases of contracts on which nothing is open any more: whether they close, staff decide."""
    return session.scalars(
        select(Case)
        .join(
            LedgerLine,
            (LedgerLine.landlord == Case.landlord)
            & (LedgerLine.contract_number == Case.contract_number),
        )
        .where(Case.landlord == landlord, Case.status.in_(LIVE), LedgerLine.open_cents <= 0)
        .order_by(LedgerLine.as_of, Case.id)
        .limit(limit)
    ).all()


def open_cases_of(
    session: Session,
    *,
    landlord: str,
    contract_number: str | None,
    phone: str | None = None,
    other_than: int | None = None,
) -> Sequence[Case]:
    """Live cases of the same contract or telephone, newest first."""
    same = []
    if contract_number:
        same.append(Case.contract_number == contract_number)
    if phone:
        same.append(Case.phone == phone)
    if not same:
        return []
    found = select(Case).where(Case.landlord == landlord, Case.status.in_(LIVE))
    found = found.where(same[0] if len(same) == 1 else same[0] | same[1])
    if other_than is not None:
        found = found.where(Case.id != other_than)
    return session.scalars(found.order_by(Case.id.desc()).limit(MOST)).all()


def count_lines(session: Session, *, landlord: str) -> int:
    """How many contracts the ledger names."""
    counted = select(func.count()).select_from(LedgerLine)
    return session.execute(counted.where(LedgerLine.landlord == landlord)).scalar_one()


def _accepted(landlord: str) -> ColumnElement[bool]:
    """Not of a file that still arrives: perhaps nobody goes on with it."""
    return and_(LedgerImport.landlord == landlord, LedgerImport.state != ARRIVING)

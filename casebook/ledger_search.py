"""The questions asked of the ledger's lines, for one landlord at a time. Changes nothing."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from casebook.ledger_arrival import ARRIVING
from casebook.models import LedgerImport, LedgerLine

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


def count_lines(session: Session, *, landlord: str) -> int:
    """How many contracts the ledger names."""
    counted = select(func.count()).select_from(LedgerLine)
    return session.execute(counted.where(LedgerLine.landlord == landlord)).scalar_one()


def _accepted(landlord: str) -> ColumnElement[bool]:
    """Not of a file that still arrives: perhaps nobody goes on with it."""
    return and_(LedgerImport.landlord == landlord, LedgerImport.state != ARRIVING)

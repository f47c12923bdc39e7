"""What is known of a tenant's money beside their word: the landlord's ledger. Changes nothing."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.models import Call, Case, LedgerLine


def ledger_line(session: Session, case: Case) -> LedgerLine | None:
    """What the ledger says of this case's contract; None while no contract is known."""
    if case.contract_number is None:
        return None
    return session.scalar(
        select(LedgerLine).where(
            LedgerLine.landlord == case.landlord,
            LedgerLine.contract_number == case.contract_number,
        )
    )


def last_spoken(session: Session, case: Case) -> Call | None:
    """The last call in which somebody spoke with the tenant."""
    spoken = select(Call).where(Call.case_id == case.id, Call.outcome == "spoken")
    return session.scalar(spoken.order_by(Call.id.desc()).limit(1))

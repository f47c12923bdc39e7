"""What was agreed, chosen or declined, as the page of a case shows it. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from casebook import figures, running
from casebook.declines import was_contacted
from casebook.models import Arrangement, Case, Decline, Instalment, LedgerLine
from casebook.payments import left_cents
from casebook.queue_rules import STILL_OPEN
from casebook.second_looks import second_look
from casebook.statuses import Status

# Where what was agreed is still told.
RUNS = (Status.AGREED, Status.KEPT, Status.BROKEN)


@dataclass(frozen=True)
class Section:
    """`agreed`, `proposal` and `declined` are None where there is none now.

    `may_confirm`: what the tenant chose is what the ledger says, or no ledger is known.
    """

    case: Case
    agreed: Arrangement | None
    proposal: Arrangement | None
    declined: Decline | None
    second_look: Decline | None
    ledger: LedgerLine | None
    contacted: bool
    today: date

    @classmethod
    def of(cls, session: Session, case: Case, today: date) -> Section:
        return cls(
            case=case,
            agreed=running.agreed_on(session, case) if case.status in RUNS else None,
            proposal=running.proposal_of(session, case),
            declined=running.last_decline(session, case),
            second_look=second_look(session, case),
            ledger=figures.ledger_line(session, case),
            contacted=was_contacted(session, case),
            today=today,
        )

    @property
    def open(self) -> bool:
        return self.case.status in STILL_OPEN

    @property
    def may_confirm(self) -> bool:
        if self.proposal is None:
            return False
        return self.ledger is None or self.ledger.open_cents == self.proposal.owed_cents

    @property
    def left_cents(self) -> int:
        return left_cents(self.agreed) if self.agreed else 0

    def missed(self, instalment: Instalment) -> bool:
        """Due before today and not in; call first, the plan stands."""
        unpaid = instalment.paid_cents < instalment.cents
        return self.case.status is Status.AGREED and unpaid and instalment.due < self.today

"""What stands open in a case beside its status: a proposal, a missed instalment, a letter."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from casebook.letters import LetterDue, letter_due
from casebook.models import Arrangement, Case, Instalment
from casebook.statuses import Status


@dataclass(frozen=True)
class Standing:
    """Each is a task of staff, and none changes a status by itself."""

    proposed: bool
    missed: bool
    letter: LetterDue | None


def standing(session: Session, case: Case, *, today: date) -> Standing:
    """What of it there is; an instalment is missed from the day after it was due."""
    of_case = select(Arrangement.id).where(Arrangement.case_id == case.id)
    unpaid = exists().where(
        Instalment.arrangement_id.in_(of_case.where(Arrangement.state == "agreed")),
        Instalment.due < today,
        Instalment.paid_cents < Instalment.cents,
    )
    proposed = of_case.where(Arrangement.state == "proposed").exists()
    return Standing(
        proposed=bool(session.scalar(select(proposed))),
        missed=case.status is Status.AGREED and bool(session.scalar(select(unpaid))),
        letter=letter_due(session, case),
    )

"""What stands open in a case beside its status: a proposal, a missed instalment, a letter."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from casebook.models import Arrangement, Case, Instalment, Letter, StatusChange
from casebook.statuses import Status

TOLD_BY_LETTER = (Status.AGREED, Status.DECLINED)


@dataclass(frozen=True)
class Standing:
    """Each is a task of staff, and none changes a status by itself."""

    proposed: bool
    missed: bool
    letter_to_make: bool


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
        missed=bool(session.scalar(select(unpaid))),
        letter_to_make=_letter_to_make(session, case),
    )


def _letter_to_make(session: Session, case: Case) -> bool:
    """Whether it was decided, and no letter was made since."""
    if case.status not in TOLD_BY_LETTER:
        return False
    decided = session.scalar(
        select(func.max(StatusChange.at)).where(
            StatusChange.case_id == case.id, StatusChange.to_status == case.status
        )
    )
    made = exists().where(Letter.case_id == case.id, Letter.made_at >= decided)
    return not session.scalar(select(made))

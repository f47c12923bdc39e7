"""Making sure that a case is the tenant's of a contract: matched with the landlord's own ledger."""

from datetime import datetime
from typing import get_args

from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import UnknownContract, ValueNotAllowed
from casebook.ledger_search import line_of
from casebook.models import Case, CaseStep
from casebook.steps import add_step, check_version, see_as_it_is_now


def verify(
    session: Session,
    case: Case,
    *,
    contract_number: str,
    how: choices.Verified,
    by: str,
    at: datetime,
    seen: int | None = None,
) -> CaseStep | None:
    """Tie the case to a contract of the ledger; None when it was verified with it already.

    A wrong match is put right by another. UnknownContract for one that the ledger has not;
    ChangedMeanwhile where the case is no longer as the page with version `seen` showed it.
    """
    see_as_it_is_now(session, case)
    check_version(case, seen)
    if how not in get_args(choices.Verified):
        raise ValueNotAllowed("verified", how)
    if line_of(session, landlord=case.landlord, contract_number=contract_number) is None:
        raise UnknownContract
    if case.verified and case.contract_number == contract_number:
        return None
    case.contract_number, case.verified = contract_number, True
    return add_step(
        session,
        case,
        "verified",
        at=at,
        author="staff",
        by=by,
        field="contract_number",
        value={"contract_number": contract_number, "how": how},
    )

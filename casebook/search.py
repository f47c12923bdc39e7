"""Finding one case and what belongs to it. Changes nothing; a landlord sees its own cases alone."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.errors import UnknownCase
from casebook.ledger import LIVE
from casebook.models import Case, CaseStep, SearchKey, StatusChange
from casebook.references import parse_reference
from casebook.search_keys import keys_of_tenant

MOST = 20


def case_by_reference(session: Session, *, landlord: str, reference: str) -> Case:
    """This landlord's case with this reference, typed as people do."""
    case = session.scalar(
        select(Case).where(Case.landlord == landlord, Case.reference == parse_reference(reference))
    )
    if case is None:
        raise UnknownCase
    return case


def cases_of_conversation(session: Session, conversation_id: str) -> list[Case]:
    """What was logged in this conversation, or carried to it, newest first."""
    of_conversation = select(Case).where(Case.conversation_id == conversation_id)
    return list(session.scalars(of_conversation.order_by(Case.id.desc())))


def live_cases_of(
    session: Session,
    *,
    landlord: str,
    contract_number: str | None = None,
    phone: str | None = None,
    email: str | None = None,
    other_than: int | None = None,
) -> Sequence[Case]:
    """What still runs of the same contract, telephone or e-mail address, however they were written;
    newest first.

    At most so many: one tenant has a few.
    """
    same = keys_of_tenant(contract_number=contract_number, phone=phone, email=email)
    ids = select(SearchKey.case_id).where(
        SearchKey.landlord == landlord, SearchKey.value.in_(sorted(same))
    )
    # The keys find the few ids; the landlord is asked of the case too, so that no key can lead out.
    found = select(Case).where(
        Case.id.in_(ids), Case.landlord.concat("") == landlord, Case.status.in_(LIVE)
    )
    if other_than is not None:
        found = found.where(Case.id != other_than)
    return session.scalars(found.order_by(Case.id.desc()).limit(MOST)).all()


def history(session: Session, case: Case) -> list[StatusChange]:
    """The statuses a case went through, newest first."""
    return list(
        session.scalars(
            select(StatusChange)
            .where(StatusChange.case_id == case.id)
            .order_by(StatusChange.id.desc())
        )
    )


def case_steps(session: Session, case: Case) -> list[CaseStep]:
    """What came to a case beside its statuses, newest first."""
    of_case = select(CaseStep).where(CaseStep.case_id == case.id)
    return list(session.scalars(of_case.order_by(CaseStep.id.desc())))

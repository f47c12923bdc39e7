"""Finding one case and what belongs to it. Changes nothing; a landlord sees its own cases alone."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.errors import UnknownCase
from casebook.models import Case, CaseStep, StatusChange
from casebook.references import parse_reference


def case_by_reference(session: Session, *, landlord: str, reference: str) -> Case:
    """This landlord's case with this reference, typed as people do."""
    case = session.scalar(
        select(Case).where(Case.landlord == landlord, Case.reference == parse_reference(reference))
    )
    if case is None:
        raise UnknownCase
    return case


def cases_of_conversation(session: Session, conversation_id: str) -> list[Case]:
    """What was logged in this conversation, newest first."""
    of_conversation = select(Case).where(Case.conversation_id == conversation_id)
    return list(session.scalars(of_conversation.order_by(Case.id.desc())))


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

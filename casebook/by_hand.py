"""Cases that staff take down for a tenant: at the telephone, at the counter, from a letter."""

from datetime import datetime

from sqlalchemy.orm import Session

from casebook.errors import ValueNotAllowed
from casebook.intake import Intake, log_case
from casebook.models import Case
from casebook.search import case_steps
from casebook.steps import add_step

ORIGINS = ("telephone", "counter", "letter")
# Where the tenant is spoken with: the first contact is made, and nobody has to call them yet.
SPOKEN = ("telephone", "counter")


def take_down(
    session: Session, intake: Intake, *, request_key: str, by: str, now: datetime
) -> Case:
    """Log what a tenant told the member of staff `by`; pressed twice it is one case."""
    if intake.origin not in ORIGINS:
        raise ValueNotAllowed("origin", intake.origin)
    case = log_case(session, intake, request_key=request_key, now=now)
    if not any(step.what == "taken_down" for step in case_steps(session, case)):
        add_step(session, case, "taken_down", at=now, author="staff", by=by)
        if intake.origin in SPOKEN:
            case.first_contact_at = case.last_contact_at = now
    return case

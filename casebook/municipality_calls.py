"""The tenant's own wish to be called by the municipality, and its end; both as easy."""

from datetime import datetime

from sqlalchemy.orm import Session

from casebook.models import Case, CaseStep
from casebook.steps import add_step, see_as_it_is_now


def ask_municipality_call(
    session: Session, case: Case, *, text: str, version: str, at: datetime
) -> CaseStep | None:
    """Keep the wish with the `text` that was shown for it; None when it is there already."""
    see_as_it_is_now(session, case)
    if case.municipality_call == "asked":
        return None
    case.municipality_call, case.municipality_call_at = "asked", at
    case.municipality_call_text, case.municipality_call_text_version = text, version
    return add_step(
        session,
        case,
        "municipality_call_asked",
        at=at,
        field="municipality_call",
        value=version,
        words=text,
    )


def withdraw_municipality_call(session: Session, case: Case, *, at: datetime) -> CaseStep | None:
    """End the wish; None when there is none. The text that was shown stays with the case."""
    see_as_it_is_now(session, case)
    if case.municipality_call != "asked":
        return None
    case.municipality_call, case.municipality_call_at = "withdrawn", at
    return add_step(session, case, "municipality_call_withdrawn", at=at, field="municipality_call")

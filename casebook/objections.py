"""The objection to sharing with the municipality: made at once, taken back with more care."""

from datetime import datetime

from sqlalchemy.orm import Session

from casebook.errors import NotVerified
from casebook.models import Case, CaseStep
from casebook.steps import add_step, see_as_it_is_now


def object_to_sharing(
    session: Session,
    case: Case,
    *,
    text: str,
    version: str,
    at: datetime,
    by_staff: str | None = None,
) -> CaseStep | None:
    """Nothing of this case is passed on from here; None when that was so already.

    `text` is what the tenant was shown. It protects, so anybody may make it, verified or not;
    `by_staff` names who took it down for the tenant.
    """
    see_as_it_is_now(session, case)
    if case.objection == "yes":
        return None
    case.objection, case.objection_text, case.objection_text_version = "yes", text, version
    return add_step(
        session,
        case,
        "objection_made",
        at=at,
        author="staff" if by_staff else "tenant",
        by=by_staff or "",
        field="objection",
        value=version,
        words=text,
    )


def withdraw_objection(session: Session, case: Case, *, at: datetime, by: str) -> CaseStep | None:
    """Take it back for the tenant, by the member of staff `by`; None when there is none.

    NotVerified while nobody has checked who asks: another could end the tenant's protection.
    """
    see_as_it_is_now(session, case)
    if not case.verified:
        raise NotVerified
    if case.objection != "yes":
        return None
    case.objection = "no"
    return add_step(
        session, case, "objection_withdrawn", at=at, author="staff", by=by, field="objection"
    )

"""Who looked at a case: kept in the audit once for as long as somebody is at it."""

from __future__ import annotations

from casebook import audit
from casebook.errors import UnknownCase
from web.desk.case_page import own_case
from web.desk.signed_in import current_staff
from web.parts import parts


def keep_look(reference: str) -> None:
    """Of who asks; a case that is not there, or another landlord's, is refused by the page."""
    member, now = current_staff(), parts().settings.now()
    try:
        with parts().database.reading() as session:
            if audit.was_seen(session, own_case(session, reference), by=member.email, at=now):
                return
    except UnknownCase:
        return
    with parts().database.writing() as session:
        case = own_case(session, reference)
        audit.record(
            session,
            "case_opened",
            landlord=case.landlord,
            by=member.email,
            at=now,
            reference=case.reference,
        )

"""The audit: who signed in, looked at which case and why, and what was exported. Only added to."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook import choices
from casebook.models import AuditEntry, Case

# Whoever goes from a case's page to its form and back looked once.
ONE_LOOK = timedelta(minutes=30)


@dataclass(frozen=True)
class AuditPage:
    """Some entries, newest first, and the `before` of the next page if there is one."""

    entries: list[AuditEntry]
    before: int | None


def record(
    session: Session,
    what: choices.Audited,
    *,
    landlord: str | None,
    by: str,
    at: datetime,
    reference: str | None = None,
    why: str | None = None,
) -> AuditEntry:
    """Keep one entry; nothing changes it, and its term alone removes it."""
    entry = AuditEntry(landlord=landlord, at=at, by=by, what=what, reference=reference, why=why)
    session.add(entry)
    session.flush()
    return entry


def was_seen(session: Session, case: Case, *, by: str, at: datetime) -> bool:
    """Whether this look at a case goes on with one that is in the audit already."""
    looks = select(AuditEntry.id).where(
        AuditEntry.reference == case.reference,
        AuditEntry.landlord == case.landlord,
        AuditEntry.what == "case_opened",
        AuditEntry.by == by,
        AuditEntry.at > at - ONE_LOOK,
    )
    return session.scalar(looks.limit(1)) is not None


def entries(
    session: Session,
    *,
    landlord: str,
    what: tuple[choices.Audited, ...] = (),
    reference: str | None = None,
    by: str | None = None,
    before: int | None = None,
    limit: int = 50,
) -> AuditPage:
    """This landlord's entries, newest first; `what` none given is all, `before` an entry's id."""
    wanted = select(AuditEntry).where(AuditEntry.landlord == landlord)
    if what:
        wanted = wanted.where(AuditEntry.what.in_(what))
    if reference is not None:
        wanted = wanted.where(AuditEntry.reference == reference)
    if by is not None:
        wanted = wanted.where(AuditEntry.by == by)
    if before is not None:
        wanted = wanted.where(AuditEntry.id < before)
    found = session.scalars(wanted.order_by(AuditEntry.id.desc()).limit(limit + 1)).all()
    more = len(found) > limit
    return AuditPage(list(found[:limit]), found[limit - 1].id if more else None)

"""Erasing what is kept beside cases: mail, the audit, the ledger, tries, accounts, senders.

What is old enough is the caller's to say. Each erases at most `limit` rows, and says how many.
"""

from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from casebook.models import (
    Arrival,
    AuditEntry,
    Case,
    Conversation,
    LedgerImport,
    LedgerLine,
    Mail,
    Sender,
    StaffMember,
    StatusTry,
)
from casebook.steps import add_step


def erase_mail(session: Session, *, made_before: datetime, at: datetime, limit: int) -> int:
    """Mail that was sent or given up; the history of its case says that its text was erased."""
    done = select(Mail).where(Mail.state != "waiting", Mail.made_at < made_before)
    mails = session.scalars(done.order_by(Mail.id).limit(limit)).all()
    for mail in mails:
        case = session.get_one(Case, mail.case_id)
        add_step(session, case, "words_erased", at=at, author="system", field="mail")
        session.delete(mail)
    session.flush()
    return len(mails)


def erase_audit(session: Session, *, before: datetime, limit: int) -> int:
    """Who did or saw what, by the day on which it was kept."""
    ids = session.scalars(
        select(AuditEntry.id).where(AuditEntry.at < before).order_by(AuditEntry.id).limit(limit)
    ).all()
    session.execute(delete(AuditEntry).where(AuditEntry.id.in_(ids)))
    return len(ids)


def erase_tries(session: Session, *, before: datetime, limit: int) -> int:
    """Wrong pairs of a number and a postcode, which are hashed."""
    ids = session.scalars(
        select(StatusTry.id).where(StatusTry.at < before).order_by(StatusTry.id).limit(limit)
    ).all()
    session.execute(delete(StatusTry).where(StatusTry.id.in_(ids)))
    return len(ids)


def erase_ledger_lines(session: Session, *, as_of_before: datetime, limit: int) -> int:
    """What a ledger said that nobody brought up to date since; a newer file erases what is paid."""
    ids = session.scalars(
        select(LedgerLine.id)
        .where(LedgerLine.as_of < as_of_before)
        .order_by(LedgerLine.id)
        .limit(limit)
    ).all()
    session.execute(delete(LedgerLine).where(LedgerLine.id.in_(ids)))
    return len(ids)


def erase_refused_lines(session: Session, *, imported_before: datetime) -> int:
    """The lines of a file that could not be read, of the newest import of each landlord: a newer
    one empties those of before by itself.
    """
    newest = select(func.max(LedgerImport.id)).group_by(LedgerImport.landlord)
    old = select(LedgerImport).where(LedgerImport.id.in_(newest), LedgerImport.at < imported_before)
    imports = [each for each in session.scalars(old) if each.refused]
    for each in imports:
        each.refused = []
    session.flush()
    return len(imports)


def erase_imports(session: Session, *, before: datetime, limit: int) -> int:
    """Which files were processed; the newest of a landlord and what a line rests on stay."""
    newest = select(func.max(LedgerImport.id)).group_by(LedgerImport.landlord)
    ids = session.scalars(
        select(LedgerImport.id)
        .where(
            LedgerImport.at < before,
            LedgerImport.id.not_in(newest),
            LedgerImport.id.not_in(select(LedgerLine.import_id)),
        )
        .order_by(LedgerImport.id)
        .limit(limit)
    ).all()
    session.execute(delete(LedgerImport).where(LedgerImport.id.in_(ids)))
    return len(ids)


def erase_accounts(session: Session, *, inactive_before: datetime, limit: int) -> int:
    """Accounts that were shut, with their lists; names in a history go with its case."""
    ids = session.scalars(
        select(StaffMember.id)
        .where(StaffMember.active.is_(False), StaffMember.inactive_since < inactive_before)
        .order_by(StaffMember.id)
        .limit(limit)
    ).all()
    session.execute(delete(StaffMember).where(StaffMember.id.in_(ids)))
    return len(ids)


def erase_arrivals(session: Session, *, before: datetime, limit: int) -> int:
    """What came in by a platform: its key, with its words where nobody answered them."""
    ids = session.scalars(
        select(Arrival.id).where(Arrival.arrived_at < before).order_by(Arrival.id).limit(limit)
    ).all()
    session.execute(delete(Arrival).where(Arrival.id.in_(ids)))
    return len(ids)


def erase_senders(session: Session, *, heard_before: datetime, limit: int) -> int:
    """Who wrote by a platform and has no conversation any more."""
    talks = select(Conversation.id).where(Conversation.sender_id == Sender.id)
    ids = session.scalars(
        select(Sender.id)
        .where(Sender.heard_at < heard_before, ~talks.exists())
        .order_by(Sender.id)
        .limit(limit)
    ).all()
    # Asked once more: who writes at this moment is heard before the row can go.
    gone = delete(Sender).where(Sender.id.in_(ids), Sender.heard_at < heard_before)
    session.execute(gone)
    return len(ids)

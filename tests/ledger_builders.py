"""Lines of a landlord's file, and how a test processes them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy.orm import Session

from casebook.ledger import Comparison, LedgerEntry, add_left_out, compare
from casebook.ledger_arrival import ARRIVING, File, accept, begin, keep, last_import
from casebook.ledger_changes import to_keep
from casebook.ledger_import import go_on
from casebook.models import Arrangement, Case, Instalment, LedgerImport


def an_entry(**changes: Any) -> LedgerEntry:
    """A contract two months behind."""
    values: dict[str, Any] = {
        "line": 2,
        "contract_number": "0012-3456",
        "name": "Maria Kowalska",
        "phone": "+31612345678",
        "postcode": "3511AB",
        "house_number": 12,
        "rent_cents": 68453,
        "open_cents": 136906,
        "oldest_unpaid": date(2026, 10, 1),
    }
    return LedgerEntry(**(values | changes))


def compared(
    session: Session, *entries: LedgerEntry, refused: Collection[str] = (), whole: bool = True
) -> Comparison:
    """What a file of these lines would change."""
    found = compare(session, entries, landlord="demo")
    if whole:
        add_left_out(session, found, refused, landlord="demo")
    return found


def an_import(
    session: Session,
    *entries: LedgerEntry,
    now: datetime,
    by: str = "",
    whole: bool = True,
    refused: Collection[str] = (),
) -> LedgerImport:
    """Process a file of these lines, as it was at this moment."""
    last = last_import(session, "demo")
    digest = sha256(repr(entries).encode()).hexdigest()
    file = File(landlord="demo", name="open.csv", digest=digest, as_of=now, by=by)
    found = compared(session, *entries, whole=whole, refused=refused)
    return processed(session, file, found, after=last.id if last else None, at=now)


def processed(
    session: Session, file: File, found: Comparison, *, after: int | None, at: datetime
) -> LedgerImport:
    """Do it in one transaction, in which the test looks at what it did."""
    imported = begin(session, file, found, after=after, at=at)
    if imported.state == ARRIVING:
        if rows := list(to_keep(found)):
            keep(session, imported.id, rows)
        imported = accept(session, imported.id, after=after)
    while go_on(session, imported.id):
        pass
    session.flush()
    return imported


def a_plan(session: Session, case: Case, *cents: int, now: datetime) -> Arrangement:
    """An agreed payment plan of these instalments, from December on."""
    plan = Arrangement(
        case_id=case.id,
        kind="payment_plan",
        state="agreed",
        made_at=now,
        made_by="T. Collega",
        owed_cents=sum(cents),
        instalments=[
            Instalment(number=number, due=date(2026 + number // 12, number % 12 + 1, 1), cents=each)
            for number, each in enumerate(cents, 11)
        ],
    )
    for number, each in enumerate(plan.instalments, 1):
        each.number = number
    session.add(plan)
    session.flush()
    return plan

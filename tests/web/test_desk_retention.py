"""What is kept beside cases goes on its day, by the one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook import audit
from casebook.models import (
    Arrival,
    AuditEntry,
    Base,
    LedgerImport,
    LedgerLine,
    Mail,
    Sender,
    StaffMember,
    StatusTry,
)
from casebook.outbox import note_sent, put_in
from casebook.status_tries import case_by_pair
from tests import builders
from tests.channel_builders import a_sender, an_arrival
from tests.ledger_builders import an_entry, an_import
from tests.web.tenants import NOW, Tenant
from web.parts import Parts
from web.retention import erase_what_is_old, kept

DAY = timedelta(days=1)


def on(parts: Parts, moment: datetime) -> Parts:
    return replace(parts, settings=replace(parts.settings, fixed_now=moment))


def _a_mail(session: Session) -> None:
    case = builders.a_request(session, now=NOW, email="m@x.example")
    text = {"subject": "", "body": "", "language": "nl"}
    mail = put_in(session, case, **text, letter_id=None, at=NOW)
    note_sent(session, mail.id, at=NOW)


def _an_entry(session: Session) -> None:
    audit.record(session, "sign_in", landlord="demo", by="s@x.example", at=NOW)


def _a_try(session: Session) -> None:
    pair = {"reference": "HH-2222-2222", "postcode": "3511AB", "sender": "x"}
    case_by_pair(session, landlord="demo", **pair, now=NOW)


def _a_line(session: Session) -> None:
    an_import(session, an_entry(), now=NOW)


def _an_account(session: Session) -> None:
    member = builders.a_member(session, now=NOW)
    member.active, member.inactive_since = False, NOW


def _an_arrival(session: Session) -> None:
    # Heard since, so that the sender stays for now.
    sender = a_sender(session, now=NOW)
    an_arrival(session, sender, now=NOW)
    sender.heard_at = NOW + 2 * DAY


def _a_sender(session: Session) -> None:
    a_sender(session, now=NOW)


BESIDE_CASES: list[tuple[str, type[Base], Callable[[Session], None]]] = [
    ("mail", Mail, _a_mail),
    ("audit", AuditEntry, _an_entry),
    ("status_try", StatusTry, _a_try),
    ("ledger_line", LedgerLine, _a_line),
    ("inbox", Arrival, _an_arrival),
    ("sender", Sender, _a_sender),
    ("staff_account", StaffMember, _an_account),
]


@pytest.mark.parametrize(("name", "table", "make"), BESIDE_CASES)
def test_what_the_desk_keeps_goes_on_its_day(
    tenant: Tenant, name: str, table: type[Base], make: Callable[[Session], None]
) -> None:
    database = tenant.parts.database
    with database.writing() as session:
        make(session)
    days = kept()[name].days
    assert days

    def left() -> int:
        with database.reading() as session:
            return session.execute(select(func.count()).select_from(table)).scalar_one()

    erase_what_is_old(on(tenant.parts, NOW + days * DAY))
    assert left() == 1

    erased = erase_what_is_old(on(tenant.parts, NOW + days * DAY + timedelta(minutes=1)))
    assert left() == 0
    assert erased.others == 1


def test_lines_that_could_not_be_read_go_on_their_day(tenant: Tenant) -> None:
    with tenant.parts.database.writing() as session:
        an_import(session, an_entry(), now=NOW).refused = [{"line": 3, "text": "Anna;x"}]

    for days, left in ((30, 1), (31, 0)):
        erase_what_is_old(on(tenant.parts, NOW + days * DAY))
        with tenant.parts.database.reading() as session:
            assert len(session.scalars(select(LedgerImport.refused)).one()) == left

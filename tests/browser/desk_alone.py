"""The desk of web alone, at a still clock, with cases that fill its pages."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from casebook.calls import plan_next_try, record_call
from casebook.database import Database
from casebook.letters import make_letter
from casebook.models import Arrangement, Case, Instalment
from casebook.notes import add_note
from casebook.running import agreed_on
from tests import builders
from tests.browser.pages.desk_page import DeskPage
from tests.browser.visitors import Visitors
from tests.browser.web_alone import WebAlone
from tests.decided import a_declined, an_agreed
from tests.ledger_builders import an_entry, an_import
from tests.web.desk.staff import EMAIL, NAME, PASSWORD, PASSWORD_HASH

# A Monday, at a quarter to eleven in Amsterdam.
NOW = datetime(2026, 11, 23, 9, 45, tzinfo=UTC)
EARLIER = NOW - timedelta(days=3)
CONTRACT = "0012-3456"
COLLEAGUE_EMAIL = "t.collega@delinde.example"


class DeskAlone(WebAlone):
    """The desk of the demo landlord, with a manager and a case worker, who share a password."""

    def __init__(self, casebook: Path, folder: Path) -> None:
        super().__init__(
            casebook,
            HUURHULP_TESTING="1",
            HUURHULP_NOW=NOW.isoformat(),
            HUURHULP_VAR=str(folder),
        )
        self.database: Database = self.parts.database
        with self.database.writing() as session:
            manager = {"email": EMAIL, "name": NAME, "password_hash": PASSWORD_HASH}
            builders.a_member(session, now=NOW, role="manager", **manager)
            builders.a_member(session, now=NOW, email=COLLEAGUE_EMAIL, password_hash=PASSWORD_HASH)

    def logs(self, name: str, *, now: datetime = EARLIER, **case: Any) -> str:
        """A case of this tenant; its reference."""
        with self.database.writing() as session:
            made = builders.a_request(session, now=now, request_key=name, tenant_name=name, **case)
            return made.reference

    def signed_in(self, visitors: Visitors, *, email: str = EMAIL, **options: Any) -> DeskPage:
        """A browser in which somebody signed in: the manager, or who has this address."""
        desk = DeskPage(visitors.page(**options), self.url)
        desk.comes()
        desk.signs_in(email, PASSWORD)
        desk.is_there(desk.heading("Vandaag"))
        return desk


def fill(desk: DeskAlone) -> dict[str, str]:
    """Cases for every place of Today and every part of a case's page; references by their name."""
    with desk.database.writing() as session:
        an_import(session, an_entry(contract_number=CONTRACT), now=EARLIER)
        full = builders.a_request(
            session,
            now=EARLIER,
            request_key="full",
            tenant_name="Anna Przykładowa",
            language="pl",
            contract_number=CONTRACT,
            email="anna@voorbeeld.example",
            letter="bailiff",
            letter_date=date(2026, 12, 4),
            children="yes",
            children_number=2,
            how_to_reach="no_letter",
            own_words="Zasiłek przyszedł za późno.",
            conversation_id=builders.a_conversation(session, now=EARLIER)[0].id,
        )
        record_call(session, full, "no_answer", by=NAME, at=EARLIER, next_try_at=NOW)
        add_note(session, full, "We bellen maandag.", by=NAME, at=EARLIER, tenant_may_read=True)
        _chose(session, full)
        agreed = an_agreed(session, now=EARLIER, tenant_name="سلمى مثال", language="ar")
        if plan := agreed_on(session, agreed):
            # It did not come in.
            plan.instalments[0].due = date(2026, 11, 20)
        letter = make_letter(session, agreed, by=NAME, at=NOW)
        declined = a_declined(session, now=EARLIER, request_key="no", tenant_name="Rob Denkbeeldig")
        called = builders.a_request(
            session, now=NOW, request_key="later", tenant_name="Bea Niemand"
        )
        plan_next_try(session, called, NOW + timedelta(hours=2), at=NOW)
        builders.a_request(session, now=NOW - timedelta(days=40), request_key="silent")
        return {
            "full": full.reference,
            "agreed": agreed.reference,
            "declined": declined.reference,
            "letter": f"{agreed.reference}/letters/{letter.id}",
        }


def _chose(session: Session, case: Case) -> None:
    """A plan that the tenant chose in the chat."""
    days = (date(2026, 12, 4), date(2027, 1, 4))
    parts = [Instalment(number=n, due=day, cents=68453) for n, day in enumerate(days, start=1)]
    chosen = {"kind": "payment_plan", "state": "proposed", "made_at": EARLIER, "owed_cents": 136906}
    session.add(
        Arrangement(case_id=case.id, instalments=parts, answer_by=date(2026, 11, 24), **chosen)
    )

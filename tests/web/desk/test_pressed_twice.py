"""A button pressed twice: whatever it does, the second press changes nothing more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.instalments import plan
from casebook.letters import make_letter
from casebook.models import Base, Case
from casebook.proposals import propose
from casebook.terms import Plan
from tests import builders
from tests.decided import a_declined, an_agreed
from tests.ledger_builders import an_entry, an_import
from tests.web.desk.conftest import NOW
from tests.web.page import page

Made = Callable[[Session], Case]
CONTRACT = "0012-3456"


def _new(session: Session) -> Case:
    return builders.a_request(session, now=NOW, contract_number=CONTRACT)


def _chatted(session: Session) -> Case:
    talk, _token = builders.a_conversation(session, now=NOW)
    return builders.a_request(session, now=NOW, conversation_id=talk.id)


def _spoken(session: Session) -> Case:
    case = _new(session)
    builders.a_call(session, case, now=NOW)
    return case


def _chosen(session: Session) -> Case:
    case = builders.a_request(session, now=NOW)
    terms = Plan(owed_cents=136906, parts=plan(136906, 10, date(2026, 12, 2)))
    propose(session, case, terms, answer_by=date(2026, 11, 25), at=NOW, today=NOW.date())
    return case


def _agreed(session: Session) -> Case:
    return an_agreed(session, now=NOW, email="m@x.example")


def _with_letter(session: Session) -> Case:
    case = _agreed(session)
    make_letter(session, case, by="S. Medewerker", at=NOW)
    return case


def _declined(session: Session) -> Case:
    return a_declined(session, now=NOW)


# What stands there, at which page of it, where its form goes, and what is filled in and pressed.
DEEDS: list[tuple[Made, str, str, dict[str, str]]] = [
    (_new, "", "/status", {"to": "in_progress"}),
    (_new, "", "/notes", {"note": "Belde terug."}),
    (_new, "", "/calls", {"outcome": "no_answer", "next_try": ""}),
    (_new, "", "/calls", {"outcome": "wrong_number"}),
    (_new, "", "/calls", {"outcome": "spoken", "line": "Betaalt vrijdag."}),
    (_new, "", "/next-try", {"next_try": "2026-11-30T10:00"}),
    (_new, "", "/phone", {"phone": "06-87654321"}),
    (_new, "", "/assigned", {"member": "1"}),
    (_new, "", "/reminder", {"day": "2026-12-24"}),
    (_new, "", "/pause", {"until": "24-12-2026"}),
    (_new, "/contract", "/contract", {"contract": CONTRACT, "how": "counter"}),
    (_spoken, "/decline", "/decline", {"reason": "above_rules", "possible": "talk", "why": "x"}),
    (_new, "/agree/deferral", "/agree/deferral", {"until": "24-12-2026", "owed": "100,00"}),
    (_chosen, "", "/confirm", {"arrangement": "1"}),
    (_agreed, "", "/instalments", {"number": "2", "do": "pay"}),
    (_agreed, "", "/letters", {}),
    (_with_letter, "/letters/1", "/letters/1/ways", {"way": "post"}),
    (_chatted, "", "/messages", {"what": "call_us"}),
    (_declined, "", "/second-look", {}),
]


def _kept(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    with database.reading() as session:
        return {
            table.name: [tuple(row) for row in session.execute(select(table))]
            for table in Base.metadata.sorted_tables
            if table.name != "audit_entry"
        }


@pytest.mark.parametrize(
    ("made", "form", "deed", "pressed"), DEEDS, ids=lambda each: each if "/" in str(each) else ""
)
def test_second_press_changes_nothing_more(
    desk: FlaskClient,
    database: Database,
    made: Made,
    form: str,
    deed: str,
    pressed: dict[str, str],
) -> None:
    with database.writing() as session:
        an_import(session, an_entry(contract_number=CONTRACT), now=NOW)
        case = f"/desk/cases/{made(session).reference}"
    sent = page(desk.get(case + form)).fields() | pressed
    if "/agree/" in deed:
        # What is agreed is what the page worked out.
        worked_out = page(desk.post(case + deed, data=sent | {"do": "count"})).fields()
        sent = worked_out | {"spoken": "counter", "do": "agree"}
    before = _kept(database)

    first = desk.post(case + deed, data=sent)
    after = _kept(database)
    second = desk.post(case + deed, data=sent)

    assert first.status_code == 303
    assert after != before
    assert second.status_code in (303, 409)
    assert _kept(database) == after

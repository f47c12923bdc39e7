"""What the casebook and Rasa's store hold of a conversation, read beside the running stack."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from casebook.conversations import conversation_for_token
from casebook.models import Case, CaseStep
from casebook.search import case_steps
from tests.conversations.questions import SHARING
from tests.conversations.tenant import Tenant
from tests.running import Running

# Given by the casebook itself, so no part of what was said.
OWN = {"id", "reference", "request_key", "logged_at", "conversation_id", "version"}
# Where the case stands in the queue, worked out from what was said.
PLACE_IN_QUEUE = {"queue_rank", "queue_day"}
# The words about passing on that the tenant was shown; `has_the_words_shown` looks at these.
WORDS_SHOWN = {"objection_text", "objection_text_version"}
NOT_SAID = OWN | PLACE_IN_QUEUE | WORDS_SHOWN
SAID = [each.key for each in Case.__table__.columns if each.key not in NOT_SAID]
# A whole row as the widget's form logs it: what is not named here was not asked.
OF_EVERY_CASE: dict[str, Any] = dict.fromkeys(SAID) | {
    "status": "new",
    "origin": "chat",
    "channel": "widget",
    "landlord": "demo",
    "language": "nl",
    "verified": False,
    "details": {},
    "house_suffix": "",
}
# The answers of questions.OF_A_REPORT, column by column.
ANNAS_REPORT: dict[str, Any] = OF_EVERY_CASE | {
    "type": "report",
    "letter": "none",
    "since": date(2026, 10, 1),
    "arrears_said_cents": 65000,
    "lasting": "temporary",
    "tenant_name": "Anna de Vries",
    "phone": "+31612345678",
    "postcode": "3511AB",
    "house_number": 12,
    "house_suffix": "bis",
    "objection": "no",
}
# The answers of questions.OF_A_PAYMENT_PLAN.
ANNAS_PAYMENT_PLAN: dict[str, Any] = ANNAS_REPORT | {
    "type": "request",
    "kind": "payment_plan",
    "monthly_cents": 7500,
}


def conversation_of(stack: Running, tenant: Tenant) -> str:
    """The id of the conversation that this tenant's token opens."""
    with stack.database.reading() as session:
        return conversation_for_token(session, tenant.token).id


def cases_of(stack: Running, tenant: Tenant) -> list[Case]:
    """What was logged from this conversation, oldest first."""
    conversation = conversation_of(stack, tenant)
    with stack.database.reading() as session:
        found = select(Case).where(Case.conversation_id == conversation)
        return list(session.scalars(found.order_by(Case.id)))


def case_of(stack: Running, tenant: Tenant) -> Case:
    """The one case that was logged from this conversation."""
    (case,) = cases_of(stack, tenant)
    return case


def row(case: Case) -> dict[str, Any]:
    """All that the case says, column by column."""
    return {name: getattr(case, name) for name in SAID}


def has_the_words_shown(case: Case, tenant: Tenant) -> None:
    """The case keeps the question about passing on as this tenant read it, with its version."""
    shown = [each["text"] for each in tenant.seen if each.get("asks") == SHARING][-1]
    assert case.objection_text == shown
    version = hashlib.sha256(shown.encode()).hexdigest()[:12]
    assert case.objection_text_version == f"{case.language}-{version}"


def steps_of(stack: Running, case: Case) -> list[CaseStep]:
    """What came to a case after it was logged, oldest first."""
    with stack.database.reading() as session:
        return case_steps(session, case)[::-1]


def events_of(stack: Running, conversation: str) -> int:
    """How many events Rasa keeps of a conversation."""
    store = Path(stack.settings.tracker_url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=10)) as rasa:
        counted = rasa.execute(
            "SELECT count(*) FROM events WHERE sender_id LIKE ?", (f"{conversation}.%",)
        )
        return int(counted.fetchone()[0])

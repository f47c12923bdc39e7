"""When a part is out, the tenant is told so, with a telephone number, and nothing is pretended."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import func, select

from casebook.models import Case
from schemes.facts import load_facts
from settings import ROOT
from tests.conversations.logged import case_of, conversation_of
from tests.conversations.questions import ARREARS, NAME, OF_A_REPORT, SINCE, SUMMARY
from tests.conversations.tenant import Tenant
from tests.running import Running
from web.parts import Parts
from web.rasa_client import RasaClient
from web.worker import finish_unanswered

TELEPHONE = "030 012 34 56"


@contextmanager
def stopped(stack: Running, program: str) -> Iterator[None]:
    stack.processes.stop(program)
    try:
        yield
    finally:
        stack.processes.start(program)


@contextmanager
def locked(url: str) -> Iterator[None]:
    """Another process writes to this SQLite file and does not finish."""
    with closing(sqlite3.connect(Path(url.removeprefix("sqlite:///")), timeout=30)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def a_tenant(stack: Running) -> Tenant:
    tenant = Tenant(stack.web_url)
    tenant.opens()
    return tenant


def a_tenant_asked(stack: Running, slot: str) -> Tenant:
    """Somebody amid a report, whose last message was this question."""
    tenant = a_tenant(stack)
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=slot)
    return tenant


def logged(stack: Running) -> int:
    with stack.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Case)) or 0


def is_told(answer: httpx.Response) -> None:
    assert answer.status_code == 503
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert int(answer.headers["Retry-After"]) > 0
    assert answer.json()["telephone"] == TELEPHONE
    assert "verstuurd naar medewerkers" in answer.json()["detail"]


@pytest.mark.parametrize("program", ["actions", "rasa"])
def test_no_greeting_is_said_and_there_is_no_conversation(stack: Running, program: str) -> None:
    with stopped(stack, program):
        answer = httpx.post(
            f"{stack.web_url}/api/conversations",
            json={"landlord": "demo", "language": "nl"},
            timeout=60,
        )

    is_told(answer)
    assert "token" not in answer.json()
    a_tenant(stack)


def test_an_answer_in_a_form_is_kept_and_the_form_goes_on_where_it_was(stack: Running) -> None:
    tenant = a_tenant_asked(stack, SINCE)
    message = str(uuid4())

    with stopped(stack, "actions"):
        during = tenant.sends(text="sinds oktober", id=message)
    after = tenant.says("sinds oktober", id=message)

    is_told(during)
    tenant.is_asked(ARREARS)
    assert after[-1]["progress"]["step"] == 3


@pytest.mark.parametrize("program", ["actions", "rasa"])
def test_a_yes_is_not_logged_before_it_is_and_then_once(stack: Running, program: str) -> None:
    tenant = a_tenant_asked(stack, SUMMARY)
    before, message = logged(stack), str(uuid4())

    with stopped(stack, program):
        during = tenant.sends(text="ja", id=message)
        logged_during = logged(stack)
    tenant.says("ja", id=message)

    is_told(during)
    assert logged_during == before
    assert case_of(stack, tenant).reference == tenant.reference
    assert logged(stack) == before + 1


def test_a_locked_casebook_is_told_before_anything_is_kept(stack: Running) -> None:
    tenant = a_tenant_asked(stack, SINCE)

    with locked(stack.settings.database_url):
        during = tenant.sends(text="sinds oktober")

    assert during.status_code == 503
    assert during.json()["type"] == "urn:huurhulp:problem:casebook_unavailable"
    assert "Er is niets verstuurd" in during.json()["detail"]
    tenant.says("sinds oktober")
    tenant.is_asked(ARREARS)


def test_a_crisis_before_a_locked_casebook_gets_the_numbers(stack: Running) -> None:
    tenant = a_tenant(stack)

    with locked(stack.settings.database_url):
        during = tenant.sends(text="ik wil niet meer leven")

    assert during.status_code == 503
    assert "113" in during.json()["crisis"]


def test_erasing_in_the_middle_of_a_turn_leaves_nothing_in_rasas_store(stack: Running) -> None:
    tenant = a_tenant(stack)
    conversation = conversation_of(stack, tenant)
    is_start = lambda body: body.get("next_action") == "action_start_request"  # noqa: E731

    with stack.to_actions.at("before", is_start, tenant.erases) as erased:
        answer = tenant.sends(text="ik kan de huur niet betalen")

    assert erased.is_set()
    assert answer.status_code == 401
    store = stack.settings.tracker_url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(store)) as rasa:
        (left,) = rasa.execute(
            "SELECT count(*) FROM events WHERE sender_id LIKE ?", (f"{conversation}.%",)
        ).fetchone()
    assert left == 0


def test_a_casebook_that_locks_at_the_yes_leaves_no_row_and_no_reference(stack: Running) -> None:
    tenant = a_tenant_asked(stack, SUMMARY)
    before, message = logged(stack), str(uuid4())
    lock = locked(stack.settings.database_url)
    is_log = lambda body: body.get("next_action") == "action_log_case"  # noqa: E731

    with (
        stack.to_actions.at("before", is_log, lock.__enter__),
        stack.to_actions.at("after", is_log, lambda: lock.__exit__(None, None, None)) as unlocked,
    ):
        during = tenant.sends(text="ja", id=message)
    logged_during = logged(stack)
    tenant.says("ja", id=message)

    assert unlocked.is_set()
    is_told(during)
    assert logged_during == before
    assert case_of(stack, tenant).reference == tenant.reference
    assert logged(stack) == before + 1


def test_a_turn_that_rasa_cannot_save_is_told_and_handled_again(stack: Running) -> None:
    tenant = a_tenant_asked(stack, SINCE)
    message = str(uuid4())

    with locked(stack.settings.tracker_url):
        during = tenant.sends(text="sinds oktober", id=message)
    tenant.says("sinds oktober", id=message)

    is_told(during)
    tenant.is_asked(ARREARS)


def test_a_crisis_during_an_outage_gets_the_numbers(stack: Running) -> None:
    tenant = a_tenant(stack)

    with stopped(stack, "actions"):
        during = tenant.sends(text="ik wil niet meer leven")

    is_told(during)
    assert "113" in during.json()["crisis"]
    assert "112" in during.json()["crisis"]


def test_what_was_left_unanswered_is_answered_by_the_worker(stack: Running) -> None:
    tenant = a_tenant_asked(stack, SINCE)
    with stopped(stack, "actions"):
        tenant.sends(text="sinds oktober")
    asked_last = tenant.reads()[-1]

    later = replace(stack.settings, fixed_now=datetime.now(UTC) + timedelta(minutes=2))
    rasa = RasaClient(stack.settings.rasa_url)
    facts = load_facts(ROOT / "data" / "schemes")
    finish_unanswered(Parts(later, stack.database, {}, facts, rasa))

    assert asked_last["from"] == "tenant"
    assert tenant.reads()[-1]["asks"] == ARREARS


def test_no_log_holds_what_a_tenant_wrote(stack: Running) -> None:
    tenant = a_tenant_asked(stack, NAME)
    with stopped(stack, "actions"):
        tenant.sends(text="Geheimzinnigheid van Bergen")
    with locked(stack.settings.tracker_url):
        tenant.sends(text="Geheimzinnigheid van Bergen")

    for name in ("web", "rasa", "actions", "worker"):
        assert "Geheimzinnigheid" not in stack.log_of(name)

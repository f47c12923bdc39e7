"""In which language web itself speaks: the conversation's, the body's, the browser's, or Dutch."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Never

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from casebook.conversations import conversation_for_token
from casebook.database import Database
from casebook.errors import CasebookUnavailable
from tenant_texts import languages, text
from tests.web.conftest import WebWith
from tests.web.rasa import Rasa
from tests.web.tenants import ID, MESSAGES, Tenant, problem

BROWSERS = [
    (None, "nl", "nothing said"),
    ("en", "en", "English"),
    ("en-GB,en;q=0.9", "en", "English of a country"),
    ("nl,en;q=0.9", "nl", "Dutch first"),
    ("hu,en;q=0.5", "en", "English before nothing that we have"),
    ("hu", "nl", "nothing that we have"),
    ("pl", "pl", "Polish"),
    ("ar-MA", "ar", "Arabic of a country"),
    ("*", "nl", "anything"),
    ("en;q=0", "nl", "anything but English"),
    (";;;", "nl", "nonsense"),
]


def language_of(document: dict[str, Any]) -> str:
    """The one of ours whose words the document has."""
    code = document["type"].rpartition(":")[2]
    [found] = [
        language
        for language in languages()
        if document["title"] == text(language, f"problem.{code}.title", {})
        and document["detail"] == text(language, f"problem.{code}", {})
    ]
    return found


def is_english_above_dutch(crisis: str) -> bool:
    """Whether the numbers are said in English first, with the Dutch that counts below."""
    english, dutch = (text(language, "outage.crisis", {}) for language in ("en", "nl"))
    return crisis.startswith(f"{english}\n\n") and crisis.endswith(f"\n{dutch}")


Goes = Callable[[], list[Database]]


@pytest.fixture
def casebook_goes_out(monkeypatch: pytest.MonkeyPatch) -> Goes:
    """From now on it refuses; gives the tries, of which each may be a wait of seconds."""

    def goes() -> list[Database]:
        tries: list[Database] = []

        def refuse(database: Database) -> Never:
            tries.append(database)
            raise CasebookUnavailable

        monkeypatch.setattr(Database, "reading", refuse)
        monkeypatch.setattr(Database, "writing", refuse)
        return tries

    return goes


@pytest.fixture
def english(web: Flask, tenant: Tenant) -> Tenant:
    """A tenant whose conversation went on in English."""
    parts = replace(tenant.parts, rasa=Rasa(language="en"))  # type: ignore[arg-type]
    web.extensions["huurhulp"] = parts
    tenant.says("can we speak English?", client_id="first-message")
    web.extensions["huurhulp"] = tenant.parts
    return tenant


def test_problem_of_a_dutch_conversation_is_dutch(tenant: Tenant) -> None:
    assert language_of(problem(tenant.says(""), 422, "empty")) == "nl"


def test_problem_of_an_english_conversation_is_english(english: Tenant) -> None:
    assert language_of(problem(english.says(""), 422, "empty")) == "en"


def test_conversation_counts_for_more_than_the_browser(tenant: Tenant, english: Tenant) -> None:
    headers = english.headers | {"Accept-Language": "nl"}

    answer = english.client.post(MESSAGES, json={"id": ID, "text": ""}, headers=headers)

    assert language_of(problem(answer, 422, "empty")) == "en"


def test_too_long_message_is_refused_kindly_in_both_languages(web: Flask, english: Tenant) -> None:
    dutch = Tenant(web)

    assert "1.000 tekens" in problem(dutch.says("a" * 1001), 422, "too_long")["detail"]
    assert "1,000 characters" in problem(english.says("a" * 1001), 422, "too_long")["detail"]


def test_outage_is_told_in_english_with_the_numbers_of_a_crisis(english: Tenant) -> None:
    document = problem(english.says("I want to kill myself"), 503, "assistant_unavailable")

    assert language_of(document) == "en"
    assert is_english_above_dutch(document["crisis"])


def test_locked_casebook_is_told_in_english(web: Flask, english: Tenant) -> None:
    url = english.parts.settings.database_url
    english.parts.database.dispose()
    database = Database(url, busy_timeout_ms=50)
    web.extensions["huurhulp"] = replace(english.parts, database=database)
    other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    answer = english.says("I want to kill myself")
    other.close()

    document = problem(answer, 503, "casebook_unavailable")
    assert language_of(document) == "en"
    assert is_english_above_dutch(document["crisis"])


def test_casebook_that_is_out_is_asked_once_before_the_numbers_of_a_crisis(
    tenant: Tenant, casebook_goes_out: Goes
) -> None:
    tries = casebook_goes_out()

    document = problem(tenant.says("Ik wil dood."), 503, "casebook_unavailable")

    assert document["crisis"] == text("nl", "outage.crisis", {})
    assert len(tries) == 1


@pytest.mark.parametrize("deed", [Tenant.reads, Tenant.erases])
def test_casebook_that_is_out_is_not_asked_for_the_language(
    tenant: Tenant, casebook_goes_out: Goes, deed: Callable[[Tenant], TestResponse]
) -> None:
    tries = casebook_goes_out()

    problem(deed(tenant), 503, "casebook_unavailable")

    assert len(tries) == 1


def test_request_that_is_refused_for_its_number_costs_the_casebook_nothing(
    web_with: WebWith, casebook_goes_out: Goes
) -> None:
    tenant = Tenant(web_with(HUURHULP_SENDER_LIMIT="1 per minute"))
    tenant.reads()
    tries = casebook_goes_out()

    answer = tenant.client.get(MESSAGES, headers=tenant.headers | {"Accept-Language": "en"})

    assert language_of(problem(answer, 429, "too_often")) == "en"
    assert tries == []


def test_store_of_rasa_that_is_out_is_told_in_the_language_of_the_conversation(
    english: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_out(*_: object) -> Never:
        raise CasebookUnavailable

    monkeypatch.setattr("web.widget.api.erase_tracker", is_out)

    assert language_of(problem(english.erases(), 503, "casebook_unavailable")) == "en"


def test_opening_that_fails_is_told_in_the_language_it_asked_for(web: Flask) -> None:
    client = web.test_client()
    opening = {"landlord": "demo", "language": "en"}

    failed = problem(client.post("/api/conversations", json=opening), 503, "no_greeting")
    unknown = client.post("/api/conversations", json=opening | {"landlord": "nobody"})

    assert language_of(failed) == "en"
    assert language_of(problem(unknown, 404, "unknown_landlord")) == "en"


@pytest.mark.parametrize(("accepted", "language", "why"), BROWSERS)
def test_without_a_conversation_the_browser_is_heard(
    web: Flask, accepted: str | None, language: str, why: str
) -> None:
    headers = {"Accept-Language": accepted} if accepted else {}

    api = problem(web.test_client().get("/api/nothing", headers=headers), 404, "not_found")
    page = web.test_client().get("/nothing", headers=headers)

    assert language_of(api) == language, why
    assert f'<html lang="{language}"' in page.text


def test_nobodys_token_leaves_it_to_the_browser(web: Flask) -> None:
    headers = {"Authorization": "Bearer abc", "Accept-Language": "en"}

    answer = web.test_client().get(MESSAGES, headers=headers)

    document = problem(answer, 401, "unknown_conversation")
    assert language_of(document) == "en"


def test_conversation_in_a_language_without_texts_is_answered_in_dutch(
    web: Flask, tenant: Tenant
) -> None:
    with tenant.parts.database.writing() as session:
        conversation_for_token(session, tenant.token).language = "xx"

    document = problem(tenant.says("Ik wil dood."), 503, "assistant_unavailable")

    assert language_of(document) == "nl"
    assert "112" in document["crisis"]


def test_address_says_the_language_of_a_page(web: Flask) -> None:
    page = web.test_client().get("/nothing?lang=en", headers={"Accept-Language": "nl"})

    assert '<html lang="en">' in page.text

"""The Chat API while nobody needs the assistant: what it refuses, and what it reads back."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import structlog
from flask import Flask
from sqlalchemy import select

from casebook.conversations import Reply, conversation_for_token
from casebook.database import Database
from casebook.models import Case, Conversation
from tests import builders
from tests.web.tenants import ID, MESSAGES, NOW, Tenant, problem
from web.problems import STATUSES
from web.rasa_client import RasaClient, Turn

BUTTON = {"title": "Tijdelijk", "payload": '/give_answer{"field": "lasting"}'}

BAD_TOKENS = [
    (None, "no_token", "none"),
    ("", "no_token", "empty"),
    ("Bearer", "no_token", "no token behind it"),
    ("Basic abc", "no_token", "another scheme"),
    ("Bearer abc", "unknown_conversation", "nobody's"),
]
CALLS = [("POST", MESSAGES), ("GET", MESSAGES), ("DELETE", "/api/conversations")]


@pytest.mark.parametrize(("method", "path"), CALLS)
@pytest.mark.parametrize(("token", "code", "why"), BAD_TOKENS)
def test_without_its_token_no_conversation_opens(
    web: Flask, method: str, path: str, token: str | None, code: str, why: str
) -> None:
    headers = {} if token is None else {"Authorization": token}
    body = {"id": ID, "text": "hallo"} if method == "POST" else None

    answer = web.test_client().open(path, method=method, headers=headers, json=body)

    problem(answer, 401, code)
    assert answer.headers["WWW-Authenticate"] == "Bearer", why


def test_token_opens_its_own_conversation_only(web: Flask) -> None:
    one, other = Tenant(web), Tenant(web)
    one.is_greeted_with(Reply("Dag, een."))

    assert len(one.reads().get_json()["messages"]) == 1
    assert other.reads().get_json()["messages"] == []


BAD_BODIES: list[tuple[object, int, str, str]] = [
    ([], 400, "not_json", "a list"),
    ("hallo", 400, "not_json", "a text"),
    (None, 400, "not_json", "null"),
    ({"text": "hallo"}, 422, "bad_id", "no id"),
    ({"id": 7, "text": "hallo"}, 422, "bad_id", "a number for an id"),
    ({"id": "short", "text": "hallo"}, 422, "bad_id", "an id that others will have too"),
    ({"id": "x" * 65, "text": "hallo"}, 422, "bad_id", "an endless id"),
    ({"id": f"{ID}\n", "text": "hallo"}, 422, "bad_id", "an id with a line end"),
    ({"id": ID}, 422, "bad_message", "neither text nor payload"),
    ({"id": ID, "text": "ja", "payload": "/affirm"}, 422, "bad_message", "both"),
    ({"id": ID, "text": 5}, 422, "bad_message", "a number for a text"),
    ({"id": ID, "text": 0}, 422, "bad_message", "a number that is nothing"),
    ({"id": ID, "text": []}, 422, "bad_message", "an empty list for a text"),
    ({"id": ID, "text": False}, 422, "bad_message", "a no for a text"),
    ({"id": ID, "payload": {}}, 422, "bad_message", "an empty object for a payload"),
    ({"id": ID, "payload": ["/affirm"]}, 422, "bad_message", "a list for a payload"),
    ({"id": ID, "text": "a" * 1001}, 422, "too_long", "a sign too many"),
    ({"id": ID, "text": ""}, 422, "empty", "nothing"),
    ({"id": ID, "text": " \n\t "}, 422, "empty", "blank"),
    ({"id": ID, "text": "///"}, 422, "empty", "slashes, which Rasa takes for commands"),
    ({"id": ID, "text": "\u00a0/"}, 422, "empty", "a hard space and a slash"),
    ({"id": ID, "text": "/\u2003/ "}, 422, "empty", "a wide space between slashes"),
    ({"id": ID, "text": "\x00\x07"}, 422, "empty", "signs that say nothing"),
    ({"id": ID, "text": "\ud83d"}, 422, "empty", "half of a sign"),
    ({"id": ID, "payload": "/restart"}, 422, "payload_not_offered", "a command of Rasa's"),
    ({"id": ID, "payload": ""}, 422, "payload_not_offered", "no payload at all"),
    ({"id": ID, "payload": "/\ud83d"}, 422, "payload_not_offered", "half of a sign"),
]


@pytest.mark.parametrize(("body", "status", "code", "why"), BAD_BODIES)
def test_bad_message_is_refused_and_not_kept(
    tenant: Tenant, body: object, status: int, code: str, why: str
) -> None:
    answer = tenant.sends(body)

    problem(answer, status, code)
    assert tenant.rows() == [], why


NOT_JSON = [
    (b"{", "application/json", "broken"),
    (b"\xff\xfe", "application/json", "no text"),
    (b'{"id": "x", "text": "y"}', "text/plain", "of another kind"),
    (b"[" * 50_000, "application/json", "deeper than anything"),
    (b"", "application/json", "empty"),
]


@pytest.mark.parametrize(("data", "kind", "why"), NOT_JSON)
def test_body_that_is_no_json_is_refused(tenant: Tenant, data: bytes, kind: str, why: str) -> None:
    answer = tenant.client.post(MESSAGES, data=data, content_type=kind, headers=tenant.headers)

    problem(answer, 400, "not_json")


def test_endless_body_is_refused(tenant: Tenant) -> None:
    data = json.dumps({"id": ID, "text": "a" * 100_000})

    answer = tenant.client.post(
        MESSAGES, data=data, content_type="application/json", headers=tenant.headers
    )

    problem(answer, 413, "too_large")


BAD_OPENINGS: list[tuple[object, int, str, str]] = [
    ([], 400, "not_json", "a list"),
    ({}, 404, "unknown_landlord", "none"),
    ({"landlord": "nobody"}, 404, "unknown_landlord", "not ours"),
    ({"landlord": ["demo"]}, 404, "unknown_landlord", "a list"),
    ({"landlord": "demo", "language": "dutch"}, 422, "bad_language", "a name"),
    ({"landlord": "demo", "language": "NL"}, 422, "bad_language", "capitals"),
    ({"landlord": "demo", "language": None}, 422, "bad_language", "nothing"),
    ({"landlord": "demo", "language": "nl\n"}, 422, "bad_language", "a line end"),
]


@pytest.mark.parametrize(("body", "status", "code", "why"), BAD_OPENINGS)
def test_bad_opening_is_refused(web: Flask, body: object, status: int, code: str, why: str) -> None:
    answer = web.test_client().post("/api/conversations", json=body)

    assert problem(answer, status, code), why


BAD_NUMBERS = ["-1", "1.5", "x", "", "9999999999", "%00", "1%20"]


@pytest.mark.parametrize("after", BAD_NUMBERS)
def test_bad_number_to_read_after_is_refused(tenant: Tenant, after: str) -> None:
    problem(tenant.reads(after), 422, "bad_number")


def test_unknown_address_and_method_of_the_api_are_problems_too(web: Flask) -> None:
    client = web.test_client()

    problem(client.get("/api/nothing"), 404, "not_found")
    answer = client.put("/api/conversations")
    problem(answer, 405, "method_not_allowed")


def test_unknown_page_is_a_page(web: Flask) -> None:
    answer = web.test_client().get("/nothing")

    assert answer.status_code == 404
    assert answer.mimetype == "text/html"
    assert "Deze pagina bestaat niet." in answer.text


def test_messages_are_read_back_as_the_contract_has_them(tenant: Tenant) -> None:
    extras = {"progress": {"step": 3, "of": 6}, "why": "Daarom.", "tone": "done"}
    tenant.is_greeted_with(Reply("Goed dat u er bent."))
    tenant.was_answered("Ik red het niet.", Reply("Is het tijdelijk?", (BUTTON,), extras))

    answer = tenant.reads()

    common = {"at": "2026-11-25T21:00:00Z", "language": "nl"}
    assert answer.get_json() == {
        "messages": [
            {"number": 1, "from": "assistant", "text": "Goed dat u er bent.", "buttons": []}
            | common,
            {"number": 2, "from": "tenant", "text": "Ik red het niet.", "buttons": [], "id": ID}
            | common,
            {"number": 3, "from": "assistant", "text": "Is het tijdelijk?", "buttons": [BUTTON]}
            | common
            | extras,
        ]
    }
    assert answer.headers["Cache-Control"] == "no-store"


def test_only_what_was_missed_is_read(tenant: Tenant) -> None:
    tenant.was_answered("hallo", Reply("Dag."), Reply("Waar kan ik u mee helpen?"))

    numbers = [each["number"] for each in tenant.reads(after=2).get_json()["messages"]]

    assert numbers == [3]


def test_same_id_again_gives_the_answer_that_it_had(tenant: Tenant) -> None:
    """The assistant is out: whoever asked it again would get a problem."""
    tenant.was_answered("hallo", Reply("Dag.", (BUTTON,)))

    again = tenant.says("heel iets anders")

    assert again.status_code == 200
    assert [each["text"] for each in again.get_json()["messages"]] == ["Dag."]
    assert [each.text for each in tenant.rows()] == ["hallo", "Dag."]


def test_repeat_waits_for_the_first_and_then_says_so(
    tenant: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.turns.WAIT_SECONDS", 0.2)
    tenant.is_being_answered("hallo")

    answer = tenant.says("hallo")

    assert problem(answer, 409, "still_answering")["retry_after"] > 0
    assert len(tenant.rows()) == 1


def test_erased_conversation_is_gone_and_its_request_stays(tenant: Tenant) -> None:
    tenant.was_answered("hallo", Reply("Dag."))
    database = tenant.parts.database
    with database.writing() as session:
        found = conversation_for_token(session, tenant.token)
        builders.a_request(session, now=NOW, conversation_id=found.id)

    answer = tenant.erases()

    assert (answer.status_code, answer.data) == (204, b"")
    problem(tenant.reads(), 401, "unknown_conversation")
    with database.reading() as session:
        assert session.scalars(select(Conversation)).all() == []
        assert [each.conversation_id for each in session.scalars(select(Case))] == [None]


def test_erasing_reaches_what_rasa_keeps(tenant: Tenant, tmp_path: Path) -> None:
    with tenant.parts.database.reading() as session:
        known = conversation_for_token(session, tenant.token).id
    with closing(sqlite3.connect(tmp_path / "rasa.db")) as store, store:
        store.execute("CREATE TABLE events (sender_id TEXT, data TEXT)")
        store.execute(
            "INSERT INTO events VALUES (?, 'hallo'), ('other.1', 'hallo')", (f"{known}.2",)
        )

    tenant.erases()

    with closing(sqlite3.connect(tmp_path / "rasa.db")) as store:
        assert store.execute("SELECT sender_id FROM events").fetchall() == [("other.1",)]


def locked(tenant: Tenant, app: Flask) -> sqlite3.Connection:
    """Another process holds the casebook, and this one waits a moment and not five seconds."""
    url = tenant.parts.settings.database_url
    tenant.parts.database.dispose()
    app.extensions["huurhulp"] = replace(tenant.parts, database=Database(url, busy_timeout_ms=50))
    other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other


def test_locked_casebook_is_said_with_when_to_try_again(web: Flask, tenant: Tenant) -> None:
    other = locked(tenant, web)

    answer = tenant.says("hallo")
    other.close()

    assert problem(answer, 503, "casebook_unavailable")["retry_after"] == 5
    assert tenant.rows() == []


class Unforeseen(Exception):
    """By everybody."""


class Clumsy(RasaClient):
    """Fails as nobody thought it could, with a tenant's words in its mouth."""

    def send(self, *_: Any, **given: Any) -> Turn:
        raise Unforeseen(given["text"])


def test_words_of_an_unforeseen_failure_reach_neither_answer_nor_log(
    web: Flask, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged = io.StringIO()
    monkeypatch.setattr("web.errors.log", structlog.wrap_logger(structlog.PrintLogger(logged)))
    web.extensions["huurhulp"] = replace(tenant.parts, rasa=Clumsy(tenant.parts.settings.rasa_url))

    answer = tenant.says("ik ben Maria Kowalska")

    problem(answer, 500, "failed")
    assert "Unforeseen" in logged.getvalue()
    assert "Kowalska" not in answer.text + logged.getvalue()


def test_every_problem_is_provoked_here_or_where_the_assistant_is_out() -> None:
    tests = [
        Path(__file__).with_name(f"test_{name}.py") for name in ("chat_api", "limits", "outage")
    ]
    tried = "".join(path.read_text() for path in tests)

    assert [code for code in STATUSES if f'"{code}"' not in tried] == []

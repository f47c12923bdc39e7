"""What the Chat API refuses, by a problem document each time; and that Rasa's own API is off."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.conversations.tenant import Tenant, is_refused
from tests.running import Running

pytestmark = pytest.mark.stack


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"landlord": "no-such-landlord", "language": "nl"}, 404, "unknown_landlord"),
        ({"language": "nl"}, 404, "unknown_landlord"),
        ({"landlord": "demo", "language": "Nederlands"}, 422, "bad_language"),
        ({"landlord": "demo", "language": 7}, 422, "bad_language"),
        ([], 400, "not_json"),
    ],
)
def test_a_conversation_that_cannot_be_opened(
    stack: Running, body: Any, status: int, code: str
) -> None:
    is_refused(httpx.post(f"{stack.web_url}/api/conversations", json=body), status, code)


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"id": str(uuid4()), "text": "ja", "payload": "/go_on"}, 422, "bad_message"),
        ({"id": str(uuid4())}, 422, "bad_message"),
        ({"id": str(uuid4()), "text": ["ja"]}, 422, "bad_message"),
        ({"id": str(uuid4()), "text": []}, 422, "bad_message"),
        ({"id": str(uuid4()), "text": 0}, 422, "bad_message"),
        ({"id": str(uuid4()), "payload": {}}, 422, "bad_message"),
        ({"id": str(uuid4()), "text": "  "}, 422, "empty"),
        ({"id": str(uuid4()), "text": "\u00a0/ /\u0000"}, 422, "empty"),
        ({"id": str(uuid4()), "text": "a" * 1001}, 422, "too_long"),
        ({"id": "../1", "text": "ja"}, 422, "bad_id"),
        ({"id": 12345678, "text": "ja"}, 422, "bad_id"),
        ({"text": "ja"}, 422, "bad_id"),
        (["ja"], 400, "not_json"),
    ],
)
def test_a_message_that_cannot_be_taken_is_not_kept(
    tenant: Tenant, body: Any, status: int, code: str
) -> None:
    answer = tenant.http.post("/api/conversations/messages", json=body, headers=tenant.headers)

    is_refused(answer, status, code)
    assert tenant.reads(after=1) == []


def test_text_that_is_no_json_is_refused(tenant: Tenant) -> None:
    answer = tenant.http.post("/api/conversations/messages", content=b"ja", headers=tenant.headers)

    is_refused(answer, 400, "not_json")


@pytest.mark.parametrize("after", ["-1", "een", "1e3", "9" * 30])
def test_messages_are_given_after_a_whole_number_only(tenant: Tenant, after: str) -> None:
    answer = tenant.http.get(
        "/api/conversations/messages", params={"after": after}, headers=tenant.headers
    )

    is_refused(answer, 422, "bad_number")


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, "no_token"),
        ({"Authorization": "Basic abc"}, "no_token"),
        ({"Authorization": "Bearer"}, "no_token"),
        ({"Authorization": "Bearer not-a-token"}, "unknown_conversation"),
    ],
)
def test_only_the_token_opens_a_conversation(
    stack: Running, headers: dict[str, str], code: str
) -> None:
    with httpx.Client(base_url=stack.web_url, headers=headers, trust_env=False) as nobody:
        message = {"id": str(uuid4()), "text": "ja"}
        for answer in (
            nobody.get("/api/conversations/messages"),
            nobody.post("/api/conversations/messages", json=message),
            nobody.delete("/api/conversations"),
        ):
            is_refused(answer, 401, code)


def test_an_unknown_address_and_deed_are_problems_too(stack: Running) -> None:
    is_refused(httpx.get(f"{stack.web_url}/api/no-such-thing"), 404, "not_found")
    is_refused(httpx.get(f"{stack.web_url}/api/conversations"), 405, "method_not_allowed")


# Which address each process listens on is looked at in tests/ops/test_listening.py.
@pytest.mark.parametrize(
    ("deed", "path"),
    [
        ("GET", "/status"),
        ("GET", "/domain"),
        ("GET", "/conversations/x.1/tracker"),
        ("POST", "/conversations/x.1/messages"),
        ("POST", "/conversations/x.1/trigger_intent"),
        ("POST", "/model/parse"),
        ("GET", "/webhooks/rest/"),
        ("POST", "/webhooks/rest/webhook"),
    ],
)
def test_rasas_own_api_is_off(stack: Running, deed: str, path: str) -> None:
    answer = httpx.request(deed, f"{stack.settings.rasa_url}{path}")

    assert answer.status_code == 404

"""The headers on everything that web answers, and which of it other sites may use."""

from __future__ import annotations

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.web.tenants import ID, MESSAGES, Tenant

ELSEWHERE = {"Origin": "https://www.delinde.example"}


def answers_of_every_kind(tenant: Tenant) -> list[TestResponse]:
    client = tenant.client
    return [
        client.get("/health"),
        client.get("/demo"),
        client.get("/widget.js"),
        client.get("/nothing"),
        client.get("/desk"),
        client.get("/api/nothing"),
        client.post("/api/conversations", json={}),
        client.options(MESSAGES, headers=ELSEWHERE),
        tenant.reads(),
        tenant.says(""),
        tenant.erases(),
        tenant.erases(),
    ]


def test_every_answer_has_the_headers_that_protect_its_reader(tenant: Tenant) -> None:
    answers = answers_of_every_kind(tenant)

    for answer in answers:
        where = f"{answer.request.method} {answer.request.path}"
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy, where
        assert "unsafe" not in policy, where
        assert "*" not in policy, where
        assert answer.headers["X-Content-Type-Options"] == "nosniff", where
        assert answer.headers["X-Frame-Options"] == "SAMEORIGIN", where
        assert answer.headers["Referrer-Policy"] == "same-origin", where
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin", where
        assert "max-age=31536000" in answer.headers["Strict-Transport-Security"], where


def test_pages_of_ours_are_not_for_other_sites_to_embed(tenant: Tenant) -> None:
    policy = "Cross-Origin-Resource-Policy"

    assert tenant.client.get("/health").headers[policy] == "same-origin"
    assert tenant.client.get("/desk").headers[policy] == "same-origin"
    assert tenant.reads().headers[policy] == "cross-origin"


def test_api_answers_pages_of_any_landlord_also_when_it_refuses(tenant: Tenant) -> None:
    headers = tenant.headers | ELSEWHERE
    good = tenant.client.get(MESSAGES, headers=headers)
    refused = tenant.client.get(MESSAGES, headers=ELSEWHERE)
    failed = tenant.client.post(MESSAGES, json={"id": ID, "text": "hallo"}, headers=headers)

    assert [each.status_code for each in (good, refused, failed)] == [200, 401, 503]
    for answer in (good, refused, failed):
        assert answer.headers["Access-Control-Allow-Origin"] in {"*", ELSEWHERE["Origin"]}
        assert answer.headers["Access-Control-Expose-Headers"] == "Retry-After"
        assert "Access-Control-Allow-Credentials" not in answer.headers


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_browser_may_ask_first_from_any_landlords_page(web: Flask, method: str) -> None:
    asked = ELSEWHERE | {
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization, content-type",
    }
    path = "/api/conversations" if method == "DELETE" else MESSAGES

    answer = web.test_client().options(path, headers=asked)

    assert answer.status_code == 200
    assert method in answer.headers["Access-Control-Allow-Methods"]
    assert "authorization" in answer.headers["Access-Control-Allow-Headers"].lower()


def test_desk_is_closed_to_other_origins(web: Flask) -> None:
    answer = web.test_client().get("/desk", headers=ELSEWHERE)

    assert "Access-Control-Allow-Origin" not in answer.headers


def test_api_sets_no_cookie(tenant: Tenant) -> None:
    assert "Set-Cookie" not in tenant.reads().headers
    assert "Set-Cookie" not in tenant.says("").headers

"""The desk is closed: every address but the named ones asks for a sign-in first."""

from __future__ import annotations

from flask import Flask
from flask.testing import FlaskClient

from tests.web.page import page
from web.desk import OPEN_TO_ALL


def _addresses(app: Flask) -> list[tuple[str, str, str]]:
    """Endpoint, method and an address for every rule of the desk."""
    return [
        (
            rule.endpoint,
            method,
            rule.rule.replace("<reference>", "HH-7K3M-9QXD").replace("<int:number>", "1"),
        )
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/desk")
        for method in rule.methods - {"HEAD", "OPTIONS"}
    ]


def test_every_other_page_leads_to_sign_in(app: Flask, client: FlaskClient) -> None:
    closed = [each for each in _addresses(app) if each[0] not in OPEN_TO_ALL]
    assert len(closed) >= 5

    for endpoint, method, address in closed:
        answer = client.open(address.replace("<path:_anything>", "nowhere"), method=method)
        assert answer.status_code == 302, endpoint
        assert answer.location.startswith("/desk/sign-in"), endpoint


def test_open_pages_are_exactly_sign_in_and_its_files(app: Flask) -> None:
    assert {"desk.show_sign_in", "desk.sign_in", "desk.static"} == OPEN_TO_ALL
    assert {each[0] for each in _addresses(app)} >= OPEN_TO_ALL


def test_open_pages_are_there_without_sign_in(client: FlaskClient) -> None:
    page(client.get("/desk/sign-in"))
    style = client.get("/desk/static/desk.css")
    assert style.status_code == 200
    assert "Set-Cookie" not in style.headers


def test_pages_of_the_desk_are_kept_by_no_cache(desk: FlaskClient) -> None:
    for address in ("/desk", "/desk/nowhere", "/desk/cases/HH-7K3M-9QXD"):
        assert desk.get(address).headers["Cache-Control"] == "no-store"


def test_desk_forbids_inline_script_and_style(desk: FlaskClient) -> None:
    policy = desk.get("/desk").headers["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy


def test_an_unknown_address_is_not_found_once_signed_in(desk: FlaskClient) -> None:
    assert "Niet gevonden" in page(desk.get("/desk/nowhere"), 404).text


def test_chat_api_knows_no_csrf_token_and_no_cookie(client: FlaskClient) -> None:
    answer = client.post("/api/conversations", json={})

    # Refused for what it says, not for a missing token of the desk.
    assert answer.mimetype == "application/problem+json"
    assert answer.status_code == 404
    assert "Set-Cookie" not in answer.headers

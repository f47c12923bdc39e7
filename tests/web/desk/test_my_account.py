"""One's own account: another password, and the one that a manager gave good for one sign-in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from casebook import audit
from casebook.database import Database
from casebook.staff import reset_password, staff_by_email
from tests.web.desk.staff import EMAIL, PASSWORD, PASSWORD_HASH, signs_in
from tests.web.page import page

OWN = "zeven eenden in de gracht"
ADDRESS = "/desk/account"


def _sends(browser: FlaskClient, **typed: str) -> TestResponse:
    form = page(browser.get(ADDRESS)).fields()
    sent = {"current": PASSWORD, "chosen": OWN, "again": OWN} | typed
    return browser.post(ADDRESS, data=form | sent)


def test_another_password_puts_the_other_browsers_out(
    app: Flask, desk: FlaskClient, database: Database
) -> None:
    elsewhere = app.test_client()
    signs_in(elsewhere)

    answer = _sends(desk)

    assert "U hebt een nieuw wachtwoord" in page(desk.get(answer.location)).text
    assert elsewhere.get("/desk/today").location.startswith("/desk/sign-in")
    assert signs_in(elsewhere).status_code == 422
    assert signs_in(elsewhere, password=OWN).status_code == 303
    with database.reading() as session:
        told = [each.what for each in audit.entries(session, landlord="demo").entries]
    assert "password_changed" in told


WRONG = [
    ({"current": ""}, "Vul het wachtwoord in dat u nu hebt."),
    ({"current": "iets anders"}, "Het wachtwoord dat u nu hebt, klopt niet."),
    ({"chosen": "elf tekens.", "again": "elf tekens."}, "Gebruik minstens 12 tekens"),
    ({"again": "zeven eenden in de grachten"}, "niet gelijk"),
    ({"chosen": PASSWORD, "again": PASSWORD}, "Kies een ander wachtwoord"),
]


@pytest.mark.parametrize(("typed", "sentence"), WRONG)
def test_what_does_not_fit_changes_nothing(
    app: Flask, desk: FlaskClient, typed: dict[str, str], sentence: str
) -> None:
    refused = page(_sends(desk, **typed), 422)

    assert sentence in refused.text
    assert not {PASSWORD, OWN} & set(refused.fields().values())
    assert signs_in(app.test_client()).status_code == 303


def test_wrong_tries_count_as_at_the_door(app: Flask, desk: FlaskClient) -> None:
    for _ in range(10):
        page(_sends(desk, current="iets anders"), 422)

    page(_sends(desk), 422)
    assert signs_in(app.test_client()).status_code == 422


def test_password_that_a_manager_gave_is_good_for_one_sign_in(
    client: FlaskClient, database: Database
) -> None:
    with database.writing() as session:
        member = staff_by_email(session, EMAIL)
        assert member is not None
        reset_password(session, member, PASSWORD_HASH)
    signs_in(client)

    for address in ("/desk", "/desk/today", "/desk/figures", "/desk/nowhere"):
        assert client.get(address).location == ADDRESS
    assert client.post("/desk/cases/new").location == ADDRESS
    shut = page(client.get(ADDRESS))
    assert "Kies eerst een eigen wachtwoord." in shut.text
    assert not {"/desk", "/desk/figures"} & set(shut.links())
    assert "q" not in shut.fields()
    page(_sends(client, chosen=PASSWORD, again=PASSWORD), 422)

    assert _sends(client).location == ADDRESS
    assert "Kies eerst" not in page(client.get(ADDRESS)).text
    page(client.get("/desk/today"))


@pytest.mark.parametrize("role", ["reader", "case_worker", "manager"])
def test_everybody_has_their_own_account(
    signed_in_as: Callable[[str], FlaskClient], role: str
) -> None:
    browser = signed_in_as(role)

    assert ADDRESS in page(browser.get("/desk/figures")).links()
    assert f"{role}@delinde.example" in page(browser.get(ADDRESS)).text

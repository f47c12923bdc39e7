"""Accounts and audit: what a manager can do, sees, and never sees of another landlord."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casebook.database import Database
from casebook.letters import make_letter
from casebook.models import StaffMember
from casebook.staff import staff_by_email
from tests import builders
from tests.decided import an_agreed
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import EMAIL, NAME, signs_in
from tests.web.page import Page, page, text_of

Logged = Callable[..., str]


@pytest.fixture
def manager(signed_in_as: Callable[[str], FlaskClient]) -> FlaskClient:
    return signed_in_as("manager")


def _member(database: Database, email: str) -> StaffMember:
    with database.reading() as session:
        member = staff_by_email(session, email)
        assert member is not None
        return member


def _token(manager: FlaskClient) -> dict[str, str]:
    return {"csrf_token": page(manager.get("/desk/accounts")).fields()["csrf_token"]}


def _password(shown: Page) -> str:
    return text_of(shown.all("code")[0])


def test_an_added_account_can_sign_in_with_the_password_shown_once(
    app: Flask, manager: FlaskClient, database: Database
) -> None:
    sent = {"name": "N. Nieuw", "email": "n.nieuw@delinde.example", "role": "reader"}
    shown = page(manager.post("/desk/accounts", data=_token(manager) | sent))
    password = _password(shown)

    newcomer = app.test_client()
    assert signs_in(newcomer, sent["email"], password).location == "/desk/figures"
    assert password not in page(manager.get("/desk/accounts")).text
    assert _member(database, sent["email"]).landlord == "demo"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"name": "", "email": "x@delinde.example", "role": "reader"}, 422),
        ({"name": "  ", "email": "x@delinde.example", "role": "reader"}, 422),
        ({"name": "X", "email": "geen adres", "role": "reader"}, 422),
        ({"name": "X", "email": "x@delinde.example", "role": "king"}, 422),
        ({"name": "X", "email": "manager@delinde.example", "role": "reader"}, 409),
    ],
)
def test_an_account_that_cannot_be_is_refused(
    manager: FlaskClient, sent: dict[str, str], status: int
) -> None:
    page(manager.post("/desk/accounts", data=_token(manager) | sent), status)


def test_a_new_password_puts_the_old_one_out(
    desk: FlaskClient, manager: FlaskClient, database: Database
) -> None:
    member = _member(database, EMAIL)

    shown = page(manager.post(f"/desk/accounts/{member.id}/password", data=_token(manager)))

    assert desk.get("/desk").location.startswith("/desk/sign-in")
    assert signs_in(desk, EMAIL, _password(shown)).status_code == 303


def test_a_member_made_inactive_is_out(
    desk: FlaskClient, manager: FlaskClient, database: Database
) -> None:
    member = _member(database, EMAIL)

    sent = _token(manager) | {"role": "case_worker"}
    assert manager.post(f"/desk/accounts/{member.id}", data=sent).status_code == 303

    assert desk.get("/desk").location.startswith("/desk/sign-in")


def test_the_last_manager_cannot_leave(manager: FlaskClient, database: Database) -> None:
    member = _member(database, "manager@delinde.example")

    sent = _token(manager) | {"role": "reader", "active": "y"}
    refused = page(manager.post(f"/desk/accounts/{member.id}", data=sent), 409)

    assert "Er moet iemand blijven die de accounts beheert." in refused.text


def test_another_landlords_staff_are_not_there(manager: FlaskClient, database: Database) -> None:
    with database.writing() as session:
        theirs = builders.a_member(
            session, now=NOW, email="x@y.example", name="X. Elders", landlord="elsewhere"
        )

    assert "X. Elders" not in page(manager.get("/desk/accounts")).text
    sent = _token(manager) | {"role": "reader"}
    page(manager.post(f"/desk/accounts/{theirs.id}", data=sent), 404)
    page(manager.post(f"/desk/accounts/{theirs.id}/password", data=_token(manager)), 404)
    assert _member(database, "x@y.example").role == "case_worker"


def test_the_audit_says_who_signed_in_and_looked_at_what(
    client: FlaskClient, manager: FlaskClient, logged: Logged
) -> None:
    reference, others = logged(), logged(landlord="elsewhere")
    signs_in(client, password="iets anders")
    signs_in(client)
    page(client.get(f"/desk/cases/{reference}"))
    page(client.get(f"/desk/cases/{reference}"))
    page(client.get(f"/desk/cases/{others}"), 404)
    form = page(client.get("/desk")).fields()
    client.post("/desk/sign-out", data={"csrf_token": form["csrf_token"]})

    rows = [text_of(each) for each in page(manager.get("/desk/audit")).all("tr")[1:]]

    who = f"ma 23-11-2026 10:45 {NAME} {EMAIL}"
    assert rows[:4] == [
        f"{who} Afgemeld geen niet gegeven",
        f"{who} Zaak bekeken {reference} niet gegeven",
        f"{who} Aangemeld geen niet gegeven",
        f"{who} Aanmelden mislukt geen niet gegeven",
    ]
    looks = page(manager.get("/desk/audit?kind=looks")).all("tr")[1:]
    assert [reference in text_of(each) for each in looks] == [True]
    assert others not in page(manager.get(f"/desk/audit?case={others}")).links()


def test_an_address_that_nobody_has_is_kept_without_what_was_typed(
    client: FlaskClient, manager: FlaskClient
) -> None:
    signs_in(client, email="mijn-wachtwoord@per-ongeluk.example")

    assert "per-ongeluk" not in page(manager.get("/desk/audit")).text


@pytest.mark.parametrize(
    "address", ["decline", "agree/payment_plan", "contract", "letters/1", "letters/1.pdf"]
)
def test_every_page_of_a_case_is_a_look_at_it(
    client: FlaskClient, manager: FlaskClient, database: Database, address: str
) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=NOW)
        make_letter(session, case, by=NAME, at=NOW)
    signs_in(client)

    assert client.get(f"/desk/cases/{case.reference}/{address}").status_code == 200

    looks = page(manager.get("/desk/audit?kind=looks")).all("tr")[1:]
    assert [text_of(each) for each in looks] == [
        f"ma 23-11-2026 10:45 {NAME} {EMAIL} Zaak bekeken {case.reference} niet gegeven"
    ]

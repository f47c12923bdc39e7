"""Matching a case with the ledger: what is at the address, how staff know, and who did it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from casebook.database import Database
from casebook.search import case_by_reference
from tests.ledger_builders import an_entry, an_import
from tests.web.desk.conftest import NOW
from tests.web.page import page

Logged = Callable[..., str]


@pytest.fixture(autouse=True)
def _ledger(database: Database) -> None:
    with database.writing() as session:
        an_import(
            session,
            an_entry(open_cents=0),
            an_entry(contract_number="0012-9999", house_number=14, name="Loes", open_cents=0),
            now=NOW,
        )


def _verifies(desk: FlaskClient, reference: str, **typed: str) -> TestResponse:
    address = f"/desk/cases/{reference}/contract"
    return desk.post(address, data=page(desk.get(address)).fields() | typed)


def _verified(database: Database, reference: str) -> tuple[bool, str | None]:
    with database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        return case.verified, case.contract_number


def test_the_contract_at_the_tenants_address_is_offered(desk: FlaskClient, logged: Logged) -> None:
    reference = logged()
    case = page(desk.get(f"/desk/cases/{reference}"))
    assert f"/desk/cases/{reference}/contract" in case.links()

    found = page(desk.get(f"/desk/cases/{reference}/contract"))

    assert "0012-3456" in found.text
    assert "0012-9999" not in found.text


@pytest.mark.parametrize("sought", ["0012-9999", "3511 ab 14"])
def test_another_is_found_by_number_or_address(
    desk: FlaskClient, logged: Logged, sought: str
) -> None:
    address = f"/desk/cases/{logged()}/contract"

    found = page(desk.get(address, query_string={"home": sought}))

    assert "0012-9999" in found.text
    assert "0012-3456" not in found.text


def test_nothing_found_is_said(desk: FlaskClient, logged: Logged) -> None:
    found = page(desk.get(f"/desk/cases/{logged()}/contract?home=9999"))

    assert "Geen contract gevonden." in found.text


def test_who_and_how_stand_in_the_history(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    done = _verifies(desk, reference, contract="0012-3456", how="known_number")

    assert done.status_code == 303
    assert _verified(database, reference) == (True, "0012-3456")
    found = page(desk.get(done.location))
    assert (
        "Geverifieerd, contract 0012-3456: gebeld op het nummer in het grootboek. S. Medewerker"
        in found.text
    )


@pytest.mark.parametrize(
    "typed",
    [
        {"contract": "0012-3456", "how": ""},
        {"contract": "", "how": "counter"},
        {"contract": "0012-3456", "how": "a feeling"},
        {"contract": "0000", "how": "counter"},
    ],
)
def test_without_contract_or_way_nothing_is_verified(
    desk: FlaskClient, database: Database, logged: Logged, typed: dict[str, str]
) -> None:
    reference = logged()

    found = page(_verifies(desk, reference, **typed), 422)

    assert found.title.startswith("Fout:")
    assert _verified(database, reference) == (False, None)


def test_a_colleague_who_was_first_is_told_of(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    form = page(desk.get(f"/desk/cases/{reference}/contract")).fields()
    _verifies(desk, reference, contract="0012-3456", how="counter")

    late = form | {"contract": "0012-9999", "how": "counter"}
    found = page(desk.post(f"/desk/cases/{reference}/contract", data=late), 409)

    assert "S. Medewerker wijzigde dit om" in found.text
    assert _verified(database, reference) == (True, "0012-3456")


def test_another_landlords_case_is_not_there(desk: FlaskClient, logged: Logged) -> None:
    other = logged(landlord="berk")

    assert desk.get(f"/desk/cases/{other}/contract").status_code == 404
    token = page(desk.get("/desk/import")).fields()["csrf_token"]
    sent = desk.post(
        f"/desk/cases/{other}/contract",
        data={"csrf_token": token, "contract": "0012-3456", "how": "counter"},
    )
    assert sent.status_code == 404


def test_other_cases_of_the_contract_are_shown(desk: FlaskClient, logged: Logged) -> None:
    one, two = logged(contract_number="0012-3456"), logged(contract_number="0012-3456")

    assert f"/desk/cases/{two}" in page(desk.get(f"/desk/cases/{one}")).links()

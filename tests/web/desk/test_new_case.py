"""Cases by hand: few fields, the same checks as the chat's, and logged once with who did it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from casebook.database import Database
from casebook.models import Case
from casebook.search import case_steps
from tests.web.page import Page, page

Logged = Callable[..., str]
ADDRESS = "/desk/cases/new"
FEW = {"kind": "report", "tenant_name": "Anna Przykładowa"}


def _form(desk: FlaskClient) -> dict[str, str]:
    return page(desk.get(ADDRESS)).fields() | {"origin": "telephone", "language": "nl"}


def _sends(desk: FlaskClient, **typed: str) -> TestResponse:
    return desk.post(ADDRESS, data=_form(desk) | FEW | typed)


def _cases(database: Database) -> list[Case]:
    with database.reading() as session:
        return list(session.scalars(select(Case).order_by(Case.id)))


def _error(found: Page, field: str) -> str:
    return found.by_id(f"{field}-e").text or ""


def test_name_kind_and_way_are_enough(desk: FlaskClient, database: Database) -> None:
    done = _sends(desk)

    assert done.status_code == 303
    (case,) = _cases(database)
    assert (case.type, case.origin, case.channel) == ("report", "telephone", "telephone")
    assert (case.tenant_name, case.phone, case.arrears_said_cents) == (
        "Anna Przykładowa",
        None,
        None,
    )
    assert (case.objection, case.lasting, case.verified) == (None, None, False)
    with database.reading() as session:
        (step,) = case_steps(session, case)
    assert (step.what, step.by) == ("taken_down", "S. Medewerker")
    found = page(desk.get(done.location))
    assert "Opgenomen voor de huurder. S. Medewerker" in found.text
    assert case.reference in found.text


@pytest.mark.parametrize(
    ("origin", "is_spoken"), [("telephone", True), ("counter", True), ("letter", False)]
)
def test_who_told_it_in_person_has_had_the_first_contact(
    desk: FlaskClient, database: Database, origin: str, is_spoken: bool
) -> None:
    done = _sends(desk, origin=origin, contact="06-12345678")

    (case,) = _cases(database)
    assert (case.first_contact_at is not None, case.last_contact_at is not None) == (
        is_spoken,
        is_spoken,
    )
    found = page(desk.get(done.location)).text
    assert ("Nog niet geprobeerd." in found) is not is_spoken
    assert ("Volgende stap: bellen" in found) is not is_spoken


def test_what_staff_left_empty_was_not_asked(desk: FlaskClient) -> None:
    found = page(desk.get(_sends(desk, kind="payment_plan").location)).text

    assert "niet gevraagd" in found
    # What only the program says: it asked, and the tenant had no answer or gave none.
    assert "niet beantwoord" not in found


KINDS: list[tuple[str, dict[str, str], dict[str, Any]]] = [
    ("payment_plan", {"monthly": "150"}, {"monthly_cents": 15000}),
    ("deferral", {"until": "15 januari 2027"}, {"details": {"until": "2027-01-15"}}),
    (
        "rent_reduction",
        {"less": "50", "duration": "6 maanden", "rent": "684,53"},
        {
            "details": {"less_cents": 5000, "months": 6},
            "lasting": "temporary",
            "rent_said_cents": 68453,
        },
    ),
    (
        "cheaper_home",
        {"persons": "3", "highest_rent": "600"},
        {"details": {"persons": 3, "highest_rent_cents": 60000}},
    ),
    ("call_back", {"contact": "06-12345678"}, {"phone": "+31612345678", "type": "call_back"}),
]


@pytest.mark.parametrize(("kind", "typed", "logged_as"), KINDS)
def test_each_kind_keeps_its_own(
    desk: FlaskClient,
    database: Database,
    kind: str,
    typed: dict[str, str],
    logged_as: dict[str, Any],
) -> None:
    assert _sends(desk, kind=kind, **typed).status_code == 303

    (case,) = _cases(database)
    assert {name: getattr(case, name) for name in logged_as} == logged_as


def test_all_that_was_asked_is_read_as_in_the_chat(desk: FlaskClient, database: Database) -> None:
    _sends(
        desk,
        origin="counter",
        contact="06 1234 5678, anna@voorbeeld.example",
        address="3511ab 12 bis",
        contract_number="0012-3456",
        arrears="€ 1.369,06",
        since="1 oktober",
        lasting="temporary",
        letter="court",
        letter_date="4 december",
    )

    (case,) = _cases(database)
    assert (case.phone, case.email) == ("+31612345678", "anna@voorbeeld.example")
    assert (case.postcode, case.house_number, case.house_suffix) == ("3511AB", 12, "bis")
    assert (case.contract_number, case.arrears_said_cents) == ("0012-3456", 136906)
    assert (case.since, case.lasting) == (date(2026, 10, 1), "temporary")
    assert (case.letter, case.letter_date) == ("court", date(2026, 12, 4))


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("tenant_name", {"tenant_name": " "}),
        ("kind", {"kind": ""}),
        ("origin", {"origin": "import"}),
        ("contact", {"contact": "06-1234"}),
        ("contact", {"kind": "call_back", "contact": ""}),
        ("address", {"address": "3511AB"}),
        ("arrears", {"arrears": "veel"}),
        ("letter_date", {"letter_date": "4 december"}),
        ("monthly", {"monthly": "150"}),
        ("contract_number", {"contract_number": "1" * 65}),
        ("tenant_name", {"tenant_name": "Anna NL91ABNA0417164300"}),
    ],
)
def test_what_cannot_be_read_is_said_at_its_field_and_kept(
    desk: FlaskClient, database: Database, field: str, typed: dict[str, str]
) -> None:
    found = page(_sends(desk, **typed), 422)

    assert _error(found, field).startswith("Fout:")
    assert f"#{field}" in found.links()
    assert _cases(database) == []
    if field in found.fields():
        assert found.fields()[field] == typed[field].strip()


def _shows(desk: FlaskClient, **typed: str) -> Page:
    return page(desk.post(ADDRESS, data=_form(desk) | FEW | {"do": "show"} | typed))


def test_the_objection_is_kept_with_the_words_in_the_tenants_language(
    desk: FlaskClient, database: Database
) -> None:
    shown = _shows(desk, language="pl")
    quoted = shown.all("blockquote")[0]
    assert quoted.get("lang") == "pl"
    assert _cases(database) == []

    # Chosen in Dutch before the page showed the Polish words: those count for nothing.
    refused = page(_sends(desk, language="pl", sharing="yes"), 422)
    assert "Lees die nog een keer voor" in _error(refused, "sharing")

    again = refused.fields() | {"origin": "telephone", "language": "pl", "kind": "report"}
    assert desk.post(ADDRESS, data=again | {"sharing": "yes"}).status_code == 303
    (case,) = _cases(database)
    assert (case.language, case.objection) == ("pl", "yes")
    assert case.objection_text == quoted.text
    assert (case.objection_text_version or "").startswith("pl-")


def test_who_owes_nothing_is_read_the_words_for_that(desk: FlaskClient, database: Database) -> None:
    assert page(_sends(desk, arrears="0", sharing="no"), 422)

    shown = _shows(desk, arrears="0")
    again = shown.fields() | {"origin": "telephone", "language": "nl", "kind": "report"}
    assert desk.post(ADDRESS, data=again | {"sharing": "no"}).status_code == 303
    (case,) = _cases(database)
    assert (case.arrears_said_cents, case.objection) == (0, "no")


def test_pressed_twice_it_is_one_case(desk: FlaskClient, database: Database) -> None:
    form = _form(desk) | FEW | {"contact": "06-12345678"}

    first, second = (desk.post(ADDRESS, data=form) for _time in range(2))

    assert first.location == second.location
    (case,) = _cases(database)
    with database.reading() as session:
        assert len(case_steps(session, case)) == 1


@pytest.mark.parametrize("typed", [{"contact": "06-12345678"}, {"contract_number": "0012-3456"}])
def test_an_open_case_of_the_same_tenant_is_shown_first(
    desk: FlaskClient, database: Database, logged: Logged, typed: dict[str, str]
) -> None:
    known = logged(contract_number="0012-3456")

    found = page(_sends(desk, **typed), 409)

    assert f"/desk/cases/{known}" in found.links()
    assert len(_cases(database)) == 1
    assert _sends(desk, **typed, anyway="1").status_code == 303
    assert len(_cases(database)) == 2


def test_another_landlords_case_is_no_reason(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    logged(landlord="berk")

    assert _sends(desk, contact="06-12345678").status_code == 303


def test_fields_are_named_in_the_tenants_language_too(desk: FlaskClient) -> None:
    found = _shows(desk, language="uk")

    assert [each for each in found.with_class("hint") if each.get("lang") == "uk"]


def test_the_queue_leads_there(desk: FlaskClient) -> None:
    assert ADDRESS in page(desk.get("/desk")).links()

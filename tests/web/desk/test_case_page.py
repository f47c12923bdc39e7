"""The case page: everything that was logged, in words, for this landlord's staff alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import inspect

from casebook.models import Case
from tests.web.desk.conftest import NOW
from tests.web.page import Page, page, text_of

Logged = Callable[..., str]

# A case with something in every column, and the words by which the page shows it.
WHOLE: dict[str, Any] = {
    "type": "request",
    "kind": "payment_plan",
    "details": {"monthly_cents": 12345},
    "origin": "page",
    "channel": "widget",
    "language": "pl",
    "contract_number": "0012-3456",
    "tenant_name": "Anna Przykładowa",
    "phone": "+31612345678",
    "email": "anna@voorbeeld.example",
    "how_to_reach": "na 10 uur",
    "postcode": "3511AB",
    "house_number": 12,
    "house_suffix": "bis",
    "cause": "income_late_or_stopped",
    "own_words": "Zasiłek przyszedł za późno.",
    "lasting": "structural",
    "since": date(2026, 10, 2),
    "rent_cents": 68453,
    "arrears_cents": 130000,
    "arrears_months": 2,
    "monthly_cents": 15000,
    "income_day": 25,
    "months_wanted": 9,
    "children": "yes",
    "children_number": 3,
    "money_help": "debt_help",
    "letter": "bailiff",
    "letter_date": date(2026, 12, 4),
    "objection": "yes",
    "objection_text": "Is het goed dat het naar de gemeente gaat?",
    "objection_text_version": "7",
}
SHOWN = {
    "type": "Betalingsregeling",
    "kind": "Betalingsregeling",
    "details": "Vraagt te betalen per maand ongeveer € 123,45",
    "status": "Nieuw",
    "logged_at": "23-11-2026 10:45",
    "origin": "Huurder, pagina",
    "channel": "widget",
    "language": "Pools",
    "contract_number": "contract 0012-3456",
    "verified": "Geverifieerd Nog niet",
    "tenant_name": "Anna Przykładowa",
    "phone": "06-12345678",
    "email": "anna@voorbeeld.example",
    "how_to_reach": "na 10 uur",
    "postcode": "3511 AB",
    "house_number": "3511 AB 12",
    "house_suffix": "12 bis",
    "cause": "inkomen te laat of gestopt",
    "own_words": "Zasiłek przyszedł za późno.",
    "lasting": "blijvend",
    "since": "02-10-2026",
    "rent_said_cents": "Huur per maand ongeveer € 684,53",
    "arrears_said_cents": "ongeveer € 1.300,00",
    "arrears_said_months": "ongeveer 2 maanden",
    "monthly_cents": "Kan betalen per maand ongeveer € 150,00",
    "income_day": "dag 25 van de maand",
    "months_wanted": "Gewenst aantal maanden 9",
    "children": "Kinderen thuis Ja, 3.",
    "children_number": "Ja, 3.",
    "money_help": "schuldhulp",
    "letter": "Brief deurwaarder",
    "letter_date": "04-12-2026",
    "objection": "Bezwaar: niet doorgeven.",
    "objection_text": "Is het goed dat het naar de gemeente gaat?",
    "objection_text_version": "versie 7",
}
# The page is about one landlord's case; these are for machines.
NOT_SHOWN = {"id", "request_key", "landlord", "conversation_id"}


def _case(desk: FlaskClient, reference: str) -> Page:
    return page(desk.get(f"/desk/cases/{reference}"))


def test_every_column_of_a_case_is_on_its_page(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(**WHOLE)

    text = _case(desk, reference).text

    columns = {each.key for each in inspect(Case).column_attrs} - NOT_SHOWN
    for name in columns - {"reference"}:
        assert SHOWN[name] in text, name
    assert reference in text


@pytest.mark.parametrize(
    ("kind", "details", "words"),
    [
        ("deferral", {"until": date(2027, 1, 15)}, "Vraagt uitstel tot 15-01-2027"),
        (
            "rent_reduction",
            {"less_cents": 5000, "months": 6},
            "Vraagt minder huur per maand ongeveer € 50,00 Voor hoeveel maanden 6",
        ),
        (
            "cheaper_home",
            {"persons": 3, "highest_rent_cents": 60000},
            "Personen in huis 3 Hoogste huur die kan ongeveer € 600,00",
        ),
    ],
)
def test_details_of_each_kind_are_shown(
    desk: FlaskClient, logged: Logged, kind: str, details: dict[str, Any], words: str
) -> None:
    reference = logged(kind=kind, details=details)

    assert words in _case(desk, reference).text


def test_what_is_missing_is_said_in_words_and_never_a_dash(
    desk: FlaskClient, logged: Logged
) -> None:
    bare = dict.fromkeys(("tenant_name", "phone", "since", "lasting", "monthly_cents"))
    reference = logged(**bare, arrears_cents=None, postcode=None, house_number=None)

    found = _case(desk, reference)

    assert text_of(found.all("h1")[0]) == "Naam niet bekend"
    assert "Sinds wanneer niet gevraagd" in found.text
    # Asked of every request, so empty means that the tenant did not know.
    assert "Achterstand niet bekend" in found.text
    assert "Kan betalen per maand niet bekend" in found.text
    for cell in found.all("td", "dd"):
        assert text_of(cell) not in {"", "-", "–", "None"}


def test_no_arrears_is_none_and_not_unknown(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(type="report", kind=None, arrears_cents=0)

    assert "Achterstand geen" in _case(desk, reference).text


def test_telephone_and_mail_can_be_pressed(desk: FlaskClient, logged: Logged) -> None:
    links = _case(desk, logged(**WHOLE)).links()

    assert "tel:+31612345678" in links
    assert "mailto:anna@voorbeeld.example" in links


def test_a_dated_danger_stands_above_everything(desk: FlaskClient, logged: Logged) -> None:
    found = _case(desk, logged(letter="court", letter_date=date(2026, 12, 3)))

    urgent = text_of(found.with_class("urgent")[0])
    assert "Dringend: zitting" in urgent
    assert "do 03-12, over 10 dagen" in urgent
    assert found.text.index("Dringend") < found.text.index("Volgende stap")


def test_without_a_letter_nothing_is_urgent(desk: FlaskClient, logged: Logged) -> None:
    assert not _case(desk, logged(letter="none")).with_class("urgent")


def test_history_tells_who_did_what_when_newest_first(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(status="agreed", now=NOW - timedelta(hours=11))

    entries = [text_of(each) for each in _case(desk, reference).all("ol")[0]]

    # 22:45 UTC the day before is a quarter to midnight in Amsterdam.
    assert entries == [
        "zo 22-11-2026 23:45 In behandeling → Afgesproken. “afgesproken” t.collega",
        "zo 22-11-2026 23:45 Nieuw → In behandeling. “afgesproken” t.collega",
        (
            f"zo 22-11-2026 23:45 Vastgelegd: Betalingsregeling, kenmerk {reference}. "
            "Huurder, chat (widget), Nederlands"
        ),
    ]


def test_what_a_tenant_typed_is_text_and_never_markup(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(tenant_name="<script>alert(1)</script>", own_words="<img src=x>")

    found = _case(desk, reference)

    assert "<script>alert(1)</script>" in found.text
    assert not found.all("script", "img")


def test_there_is_one_filled_button(desk: FlaskClient, logged: Logged) -> None:
    for status in ("new", "in_progress", "waiting_for_tenant", "agreed", "declined", "broken"):
        assert len(_case(desk, logged(status=status)).with_class("first")) == 1


def test_another_landlords_case_is_not_found_like_one_that_never_was(
    desk: FlaskClient, logged: Logged
) -> None:
    others = page(desk.get(f"/desk/cases/{logged(landlord='elsewhere')}"), 404)
    nobodys = page(desk.get("/desk/cases/HH-7K3M-9QXD"), 404)
    no_reference = page(desk.get("/desk/cases/nonsense"), 404)

    assert others.text == nobodys.text == no_reference.text
    assert "Niet gevonden" in others.text

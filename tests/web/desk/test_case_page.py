"""The case page: everything that was logged, in words, for this landlord's staff alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import inspect

from casebook.models import Case
from casebook.municipality_calls import ask_municipality_call, withdraw_municipality_call
from casebook.objections import object_to_sharing
from tests import builders
from tests.web.desk.conftest import NOW
from tests.web.page import Page, page, text_of

Logged = Callable[..., str]
Done = Callable[..., None]

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
    "safe_contact": "no",
    "helper_name": "Yasmin Yilmaz",
    "helper_phone": "+31687654321",
    "helper_email": "yasmin@voorbeeld.example",
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
    "municipality_call": "asked",
    "municipality_call_text": "Wij geven uw naam en telefoon door.",
    "municipality_call_text_version": "4",
    "huurtoeslag": {"year": 2026, "month_eur": 467, "year_eur": 5612, "received": "no"},
}
SHOWN = {
    "huurtoeslag": "Huurtoeslag volgens de check 2026: ongeveer € 467,00 per maand",
    "helper_name": "Geschreven door iemand anders: Yasmin Yilmaz. Spreek eerst met de huurder.",
    "helper_phone": "Yasmin Yilmaz, 06-87654321",
    "helper_email": "yasmin@voorbeeld.example",
    "type": "Betalingsregeling",
    "kind": "Betalingsregeling",
    "details": "Vraagt te betalen per maand ongeveer € 123,45",
    "status": "Nieuw",
    "logged_at": "23-11-2026 10:45",
    "origin": "Huurder, pagina",
    "channel": "website",
    "language": "Pools",
    "contract_number": "contract 0012-3456",
    "verified": "Geverifieerd Nog niet",
    "tenant_name": "Anna Przykładowa",
    "phone": "06-12345678",
    "email": "anna@voorbeeld.example",
    "how_to_reach": "na 10 uur",
    "safe_contact": "Veilig om te bellen of schrijven Nee",
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
    "municipality_call": "Gemeente laten bellen De huurder vraagt de gemeente te bellen.",
    "municipality_call_text": "Wij geven uw naam en telefoon door.",
    "municipality_call_text_version": "versie 4",
    "municipality_call_at": "te bellen. 23-11-2026",
}
# The page is about one landlord's case; these are for machines. What a lower rent does stands on
# the page of a request for one (test_effect.py).
NOT_SHOWN = {"id", "request_key", "landlord", "conversation_id", "huurtoeslag_effect", "version"}
NOT_SHOWN |= {"queue_rank", "queue_day"}
# What the desk adds to a case; the tests of each deed look where it shows.
OF_THE_DESK = {
    "assigned_to",
    "mark",
    "remind_on",
    "next_try_at",
    "first_contact_at",
    "last_contact_at",
    "collection_paused_until",
}


def _case(desk: FlaskClient, reference: str) -> Page:
    return page(desk.get(f"/desk/cases/{reference}"))


def _said(found: Page) -> dict[str, str]:
    """The lists of the page: what each term says."""
    terms, words = found.all("dt"), found.all("dd")
    return {text_of(term): text_of(said) for term, said in zip(terms, words, strict=True)}


def test_every_column_of_a_case_is_on_its_page(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(**WHOLE)

    text = _case(desk, reference).text

    columns = {each.key for each in inspect(Case).column_attrs} - NOT_SHOWN - OF_THE_DESK
    for name in columns - {"reference"}:
        assert SHOWN[name] in text, name
    assert reference in text


def test_telephone_and_mail_can_be_pressed(desk: FlaskClient, logged: Logged) -> None:
    links = _case(desk, logged(**(WHOLE | {"safe_contact": "yes"}))).links()

    assert "tel:+31612345678" in links
    assert "mailto:anna@voorbeeld.example" in links


def test_a_dated_danger_stands_above_everything(desk: FlaskClient, logged: Logged) -> None:
    found = _case(desk, logged(letter="court", letter_date=date(2026, 12, 3)))

    urgent = text_of(found.with_class("urgent")[0])
    assert "Dringend: zitting" in urgent
    assert "do 03-12, over 10 dagen" in urgent
    assert found.text.index("Dringend") < found.text.index("Volgende stap")


def test_a_letter_without_a_date_is_urgent_too(desk: FlaskClient, logged: Logged) -> None:
    found = _case(desk, logged(letter="bailiff"))

    urgent = text_of(found.with_class("urgent")[0])
    assert urgent == (
        "Dringend: brief deurwaarder, datum niet bekend. Vraag naar de datum, en wie de brief "
        "stuurde."
    )
    assert "Brief Brief deurwaarder, datum niet bekend" in found.text


def test_without_a_letter_nothing_is_urgent(desk: FlaskClient, logged: Logged) -> None:
    assert not _case(desk, logged(letter="none")).with_class("urgent")


@pytest.mark.parametrize(
    ("objection", "words"),
    [
        ("yes", "Bezwaar: niet doorgeven. Een melding over achterstand mag niet. 23-11-2026"),
        ("no", "Geen bezwaar 23-11-2026"),
        ("not_said", "Zei er niets over. Dat is geen bezwaar. 23-11-2026"),
        (None, "niet gevraagd"),
    ],
)
def test_an_objection_is_never_taken_for_another_answer(
    desk: FlaskClient, logged: Logged, objection: str | None, words: str
) -> None:
    found = _said(_case(desk, logged(objection=objection)))

    assert found["Doorgeven aan gemeente"] == words


def test_a_later_objection_has_its_own_day_and_text(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    reference = logged(objection="no", objection_text="Mag het?", objection_text_version="1")
    shown = {"text": "Niet doorgeven aan de gemeente.", "version": "2"}
    done(reference, object_to_sharing, **shown, at=NOW + timedelta(days=3))

    assert _said(_case(desk, reference))["Doorgeven aan gemeente"] == (
        "Bezwaar: niet doorgeven. Een melding over achterstand mag niet. 26-11-2026 "
        "Getoonde tekst: versie 2. Niet doorgeven aan de gemeente."
    )


def test_a_request_to_the_municipality_can_be_taken_back(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    reference = logged()
    before = _said(_case(desk, reference))["Gemeente laten bellen"]
    done(reference, ask_municipality_call, text="Uw naam.", version="4")
    done(reference, withdraw_municipality_call, at=NOW + timedelta(days=1))

    assert before == "De huurder vroeg er niet om."
    assert _said(_case(desk, reference))["Gemeente laten bellen"] == (
        "De huurder trok de vraag in: geef die niet door. 24-11-2026 "
        "Getoonde tekst: versie 4. Uw naam."
    )


@pytest.mark.parametrize(
    ("stored", "words", "bold", "quoted"),
    [
        ("day", "bel overdag", False, False),
        ("evening", "liever in de avond", False, False),
        ("write", "liever een bericht", False, False),
        ("no_letter", "liever geen brief thuis", True, False),
        ("na 10 uur, niet op vrijdag", "na 10 uur, niet op vrijdag", False, True),
        (None, "niet beantwoord", False, False),
    ],
)
def test_how_to_reach_is_in_words_or_as_it_was_typed(
    desk: FlaskClient, logged: Logged, stored: str | None, words: str, bold: bool, quoted: bool
) -> None:
    found = _case(desk, logged(how_to_reach=stored))

    assert _said(found)["Hoe bereiken"] == words
    assert (words in [text_of(each) for each in found.all("b")]) is bold
    assert (words in [text_of(each) for each in found.all("q")]) is quoted


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"children": "yes"}, "Ja. Extra terughoudend met uitzetten. Geven wij niet door."),
        ({"children": "no"}, "Nee"),
        ({"children": "not_said"}, "Zegt het liever niet"),
        ({}, "niet beantwoord"),
    ],
)
def test_children_are_words_in_a_fixed_place(
    desk: FlaskClient, logged: Logged, answers: dict[str, str], words: str
) -> None:
    assert _said(_case(desk, logged(**answers)))["Kinderen thuis"] == words


def test_a_call_back_is_read_as_one(desk: FlaskClient, logged: Logged) -> None:
    found = _case(desk, logged(builders.a_call_back, how_to_reach="evening"))

    assert "De huurder wil gebeld worden." in found.text
    assert "tel:+31612345678" in found.links()
    assert _said(found)["Hoe bereiken"] == "liever in de avond"
    assert _said(found)["Hulp bij geld"] == "niet gevraagd"
    assert _said(found)["Adres"] == "niet gevraagd"
    # A table in which nothing was asked tells nothing.
    assert not found.all("table")


def test_what_a_tenant_typed_is_text_and_never_markup(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(tenant_name="<script>alert(1)</script>", own_words="<img src=x>")

    found = _case(desk, reference)

    assert "<script>alert(1)</script>" in found.text
    assert not found.all("img")
    ours = {"/desk/static/keys.js", "/desk/static/copy.js"}
    assert {each.get("src") for each in found.all("script")} <= ours


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

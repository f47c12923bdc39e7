"""The queue: its rows in words, its views with counts, search, and the next 25."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from flask.testing import FlaskClient

from casebook.statuses import OPEN, Status
from tests import builders
from tests.web.desk.conftest import NOW
from tests.web.page import Page, page, text_of
from web.desk.queue_query import VIEWS

Logged = Callable[..., str]


def _tenants(found: Page) -> list[str]:
    return [text_of(each) for each in found.with_class("who")]


def _row(found: Page) -> str:
    return text_of(found.all("tbody")[0])


def test_row_says_who_why_and_what_in_words(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(now=NOW - timedelta(days=4), arrears_cents=130000, language="pl")

    row = _row(page(desk.get("/desk")))

    # Thursday to Monday: two working days.
    assert row == (
        f"Maria Kowalska {reference} Eerste contact vandaag Nieuw "
        "Betalingsregeling ongeveer € 1.300,00 19-11-2026 niemand Pools"
    )


def test_eviction_date_stands_where_the_wait_would(desk: FlaskClient, logged: Logged) -> None:
    logged(letter="eviction", letter_date=date(2026, 12, 1))

    found = page(desk.get("/desk"))

    assert text_of(found.with_class("why")[0]) == "Ontruiming, di 01-12, over 8 dagen"
    assert text_of(found.with_class("mark")[0]) == "Ontruiming"


def test_row_of_a_call_back_says_what_it_is(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(builders.a_call_back)

    assert _row(page(desk.get("/desk"))) == (
        f"Maria Kowalska {reference} Nieuw, wacht sinds vandaag Nieuw "
        "Terugbelverzoek niet gevraagd 23-11-2026 niemand Nederlands"
    )


def test_an_empty_queue_says_so(desk: FlaskClient) -> None:
    assert "Geen zaken met deze filters. Haal een filter weg." in page(desk.get("/desk")).text


def test_views_count_and_hold_the_cases_of_their_statuses(
    desk: FlaskClient, logged: Logged
) -> None:
    for status in Status:
        logged(status=status, tenant_name=f"Tenant {status.value}")

    found = page(desk.get("/desk"))
    views = text_of(found.with_class("views")[0])
    assert views == (
        "Mijn zaken 0 Nieuw 1 Eerste contact te laat 0 Alles open 8 Wacht op huurder 1 "
        "Bezwaar: niet doorgeven 0 Afgerond 1"
    )

    for key in ("new", "open", "waiting", "closed"):
        shown = _tenants(page(desk.get(f"/desk?view={key}")))
        assert sorted(shown) == sorted(f"Tenant {each.value}" for each in VIEWS[key].statuses)


def test_every_status_is_in_all_open_or_in_closed() -> None:
    assert VIEWS["open"].statuses | VIEWS["closed"].statuses == set(Status)
    assert not set(OPEN) & VIEWS["closed"].statuses


def test_an_unknown_view_shows_all_open(desk: FlaskClient, logged: Logged) -> None:
    logged()

    found = page(desk.get("/desk?view=nonsense"))

    assert len(_tenants(found)) == 1
    current = [text_of(each) for each in found.all("a") if each.get("aria-current")]
    assert current == ["Werklijst", "Alles open 1"]


def test_longest_waiting_stands_first(desk: FlaskClient, logged: Logged) -> None:
    logged(tenant_name="Later")
    logged(tenant_name="Eerder", now=NOW - timedelta(days=1))

    assert _tenants(page(desk.get("/desk"))) == ["Eerder", "Later"]


def test_letters_with_a_danger_stand_above_who_waits_longest(
    desk: FlaskClient, logged: Logged
) -> None:
    logged(tenant_name="Lang", now=NOW - timedelta(days=30))
    logged(tenant_name="Deurwaarder, datum niet bekend", letter="bailiff")
    logged(tenant_name="Deurwaarder", letter="bailiff", letter_date=date(2026, 12, 1))
    logged(tenant_name="Ontruiming", letter="eviction", letter_date=date(2026, 12, 20))
    logged(tenant_name="Zitting, afgesproken", letter="court", status="agreed")

    found = page(desk.get("/desk"))

    assert _tenants(found) == [
        "Ontruiming",
        "Deurwaarder",
        "Deurwaarder, datum niet bekend",
        "Lang",
        "Zitting, afgesproken",
    ]
    assert text_of(found.with_class("small")[-2]) == (
        "Volgorde: eerst ontruiming, afsluiting, zitting en brief van de deurwaarder, van elk de "
        "vroegste datum bovenaan, zolang de zaak geen uitkomst heeft. Daarna hoe lang geleden het "
        "is gemeld, het langst geleden bovenaan. Afgeronde zaken als laatste."
    )


def test_next_25_goes_on_where_the_page_ended(desk: FlaskClient, logged: Logged) -> None:
    for number in range(30):
        logged(tenant_name=f"Tenant {number:02}", now=NOW + timedelta(minutes=number))

    first = page(desk.get("/desk"))
    onward = next(each for each in first.all("a") if each.get("rel") == "next")
    second = page(desk.get(onward.get("href", "")))

    assert _tenants(first) + _tenants(second) == [f"Tenant {number:02}" for number in range(30)]
    assert text_of(onward) == "Volgende 25"
    assert "Volgende 25" not in second.text


@pytest.mark.parametrize(
    "typed",
    [
        "kowalska",  # a whole word of the name, in any case
        "06-12345678",
        "0031 6 12345678",
        "+31612345678",
        " Maria Kowalska ",
    ],
)
def test_search_finds_by_name_and_telephone(desk: FlaskClient, logged: Logged, typed: str) -> None:
    logged()
    logged(tenant_name="Piet Zomaar", phone="+31687654321")

    found = page(desk.get("/desk", query_string={"q": typed}))

    assert _tenants(found) == ["Maria Kowalska"]
    assert found.by_id("q").get("value") == typed.strip()


def test_search_finds_by_reference_however_it_is_typed(desk: FlaskClient, logged: Logged) -> None:
    reference = logged()
    logged(tenant_name="Piet Zomaar")

    typed = reference.lower().replace("-", " ")

    assert _tenants(page(desk.get("/desk", query_string={"q": typed}))) == ["Maria Kowalska"]


@pytest.mark.parametrize("typed", ["3511 AB", "3511ab", "3511ab 12"])
def test_search_finds_by_postcode_and_says_that_it_can(
    desk: FlaskClient, logged: Logged, typed: str
) -> None:
    logged()
    logged(tenant_name="Piet Zomaar", postcode="1234CD")

    found = page(desk.get("/desk", query_string={"q": typed}))

    assert _tenants(found) == ["Maria Kowalska"]
    assert found.by_id("q").get("placeholder") == "Naam, telefoon, postcode of nummer"


def test_search_looks_among_closed_cases_too(desk: FlaskClient, logged: Logged) -> None:
    logged(status="closed")

    assert len(_tenants(page(desk.get("/desk?q=maria")))) == 1


@pytest.mark.parametrize("typed", ["%", "_", "niemand", "kowal", "0612", "HH-AAAA-AAAA"])
def test_search_without_a_match_says_what_to_try(
    desk: FlaskClient, logged: Logged, typed: str
) -> None:
    logged()

    found = page(desk.get("/desk", query_string={"q": typed}))

    assert not _tenants(found)
    assert "Probeer een heel woord van de naam" in found.text


def test_what_was_searched_for_is_shown_as_text(desk: FlaskClient) -> None:
    found = page(desk.get("/desk", query_string={"q": "<b>x</b>"}))

    assert "<b>x</b>" in found.text


def test_queue_shows_no_case_of_another_landlord(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(landlord="elsewhere")

    for query in (
        "",
        "?view=new",
        "?view=all",
        "?view=all&sort=newest",
        "?asks=payment_plan",
        "?q=maria",
        f"?q={reference}",
        "?q=0612345678",
    ):
        found = page(desk.get(f"/desk{query}"))
        assert not _tenants(found)
        assert "Nieuw 0" in found.text
    page(desk.get(f"/desk?after={reference}"), 404)


@pytest.mark.slow
def test_no_link_of_the_desk_is_dead(desk: FlaskClient, logged: Logged) -> None:
    for number in range(26):
        logged(tenant_name=f"Tenant {number}")
    seen: set[str] = set()
    to_see = {"/desk"}

    while to_see:
        address = to_see.pop()
        seen.add(address)
        links = page(desk.get(address)).links()
        to_see |= {each for each in links if each.startswith("/")} - seen

    assert len(seen) > 30


def test_where_counting_ends_the_page_says_so(
    desk: FlaskClient, logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casebook.queue.MOST_COUNTED", 1)
    monkeypatch.setattr("web.desk.queue_words.MOST_COUNTED", 1)
    for number in range(3):
        logged(request_key=f"{number}", cause="less_income")

    found = page(desk.get("/desk?cause=less_income"))

    assert "Meer dan 1 zaken" in found.text
    assert "3 van 1+" in found.text
    assert text_of(found.with_class("views")[0]).startswith("Mijn zaken 0 Nieuw 1+")

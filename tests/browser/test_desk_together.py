"""Two staff at one case in two browsers; and the desk in a browser without JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.desk_alone import COLLEAGUE_EMAIL, DeskAlone
from tests.browser.pages.case_page import CasePage
from tests.browser.pages.decide_page import DecidePage
from tests.browser.visitors import Visitors

pytestmark = pytest.mark.browser
CHANGED = "the server responded with a status of 409"
PHONE = ViewportSize(width=390, height=844)


def test_the_second_of_two_staff_is_told_and_shown_both(
    visitors: Visitors, desk_alone: DeskAlone
) -> None:
    visitors.expected.append(CHANGED)
    reference = desk_alone.logs("Anna Eerst")
    first = desk_alone.signed_in(visitors)
    second = desk_alone.signed_in(visitors, email=COLLEAGUE_EMAIL, viewport=PHONE)
    for each in (first, second):
        each.opens(f"/cases/{reference}")

    CasePage(first.page).called("Gesproken", "Betaalt vrijdag.")
    second.page.get_by_label("Eén regel").fill("Ging over.")
    second.page.get_by_role("button", name="Geen gehoor").click()

    expect(second.page.get_by_role("alert")).to_contain_text("S. Medewerker wijzigde dit om 10:45.")
    expect(second.page.get_by_role("alert")).to_be_focused()
    expect(second.region("Wat u invulde")).to_contain_text("Ging over.")
    expect(second.region("Wat er intussen veranderde")).to_contain_text("Betaalt vrijdag.")
    second.is_clear()
    # Nothing was overwritten
    first.opens(f"/cases/{reference}")
    expect(first.history().first).to_contain_text("Betaalt vrijdag.")

    second.page.get_by_role("button", name="Neem mijn tekst").click()
    expect(second.history().first).to_contain_text("Ging over.")
    expect(second.history().nth(1)).to_contain_text("Betaalt vrijdag.")


def test_an_agreement_on_an_older_page_is_refused_and_what_was_typed_stays(
    visitors: Visitors, desk_alone: DeskAlone
) -> None:
    visitors.expected.append(CHANGED)
    reference = desk_alone.logs("Anna Eerst", status="in_progress")
    first = desk_alone.signed_in(visitors)
    second = desk_alone.signed_in(visitors, email=COLLEAGUE_EMAIL)
    second.opens(f"/cases/{reference}/agree/payment_plan")
    decide = DecidePage(second.page)
    decide.types("Aantal termijnen", "12")
    expect(decide.sum).to_contain_text("11 termijnen van")
    second.page.get_by_label("Per telefoon").check()

    first.opens(f"/cases/{reference}")
    CasePage(first.page).called("Gesproken", "Wil liever later betalen.")
    second.page.get_by_role("button", name="Spreek 12 termijnen af").click()

    expect(second.page.get_by_role("alert")).to_contain_text("Er is niets overschreven.")
    expect(second.page.get_by_role("region", name="Wat u invulde")).to_contain_text("12")
    second.opens(f"/cases/{reference}")
    expect(CasePage(second.page).plan).to_contain_text("Er is nog niets afgesproken.")


def test_a_case_is_filtered_called_and_agreed_on_without_javascript(
    visitors: Visitors, desk_alone: DeskAlone
) -> None:
    desk_alone.logs("Anna Eerst", children="yes")
    desk_alone.logs("Bea Daarna")
    desk = desk_alone.signed_in(visitors, java_script_enabled=False)
    case, decide = CasePage(desk.page), DecidePage(desk.page)

    desk.goes_to("Werklijst")
    expect(desk.page.locator(".rows tbody tr")).to_have_count(2)
    desk.page.get_by_label("Kinderen thuis").select_option(label="Ja")
    desk.page.get_by_role("button", name="Toon zaken").click()
    expect(desk.page.locator(".rows tbody tr")).to_have_count(1)
    desk.opens_case("Anna Eerst")
    case.called("Gesproken", "Wil in delen betalen.")

    case.decides("Betalingsregeling afspreken")
    decide.types("Aantal termijnen", "10")
    decide.works_out()
    expect(decide.sum).to_contain_text("9 termijnen van")
    expect(decide.sum).to_contain_text("1.369,06")
    decide.agrees("Spreek 10 termijnen af")
    case.status("Afgesproken")

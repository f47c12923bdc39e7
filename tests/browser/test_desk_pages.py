"""Every page of the desk in a real browser: axe finds nothing, and nothing scrolls sideways."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.desk_alone import CONTRACT, DeskAlone, fill
from tests.browser.ledger_file import a_file, a_line
from tests.browser.pages.import_page import ImportPage
from tests.browser.visitors import Visitors

pytestmark = pytest.mark.browser
DESK, PHONE = ViewportSize(width=1366, height=768), ViewportSize(width=390, height=844)
SMALLEST = ViewportSize(width=320, height=640)
# In pixels, of the top bar.
ONE_LINE = 60
KINDS = ("payment_plan", "deferral", "rent_reduction", "cheaper_home")
A_FILE = a_file(a_line(CONTRACT, "Maria Kowalska", "1500,00"), a_line("0099-0001", "X", "12.50"))


def pages(known: dict[str, str]) -> list[str]:
    """Every address of the desk that a filled casebook has."""
    full, declined = f"/cases/{known['full']}", f"/cases/{known['declined']}"
    return [
        "/today",
        "/today?team=1",
        "",
        "?q=niemand-heet-zo",
        full,
        f"/cases/{known['agreed']}",
        declined,
        f"/cases/{known['letter']}",
        *(f"{full}/agree/{kind}" for kind in KINDS),
        f"/cases/{known['agreed']}/agree/payment_plan",
        f"{full}/decline",
        f"{full}/contract",
        "/cases/new",
        "/import",
        "/figures",
        "/accounts",
        "/audit",
        "/keys",
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("screen", [DESK, PHONE], ids=["desk", "phone"])
def test_no_page_has_a_barrier_or_does_not_fit(
    visitors: Visitors, desk_alone: DeskAlone, screen: ViewportSize, language: str
) -> None:
    desk = desk_alone.signed_in(visitors, viewport=screen)
    addresses = pages(fill(desk_alone))
    desk.goes_to("Import")
    ImportPage(desk.page).tries("openstaand.csv", A_FILE)
    addresses.append(desk.page.url.partition("/desk")[2])

    desk.speaks(language)
    for each in addresses:
        desk.opens(each)
        expect(desk.page.locator("html")).to_have_attribute("lang", language)
        expect(desk.page.get_by_role("heading", level=1)).to_be_visible()
        desk.is_clear()
        if screen is DESK:
            assert desk.top_bar_height() <= ONE_LINE, each
        if screen is PHONE:
            desk.page.set_viewport_size(SMALLEST)
            assert desk.pixels_too_wide() <= 0, each
            desk.page.set_viewport_size(PHONE)


@pytest.mark.parametrize("screen", [DESK, PHONE], ids=["desk", "phone"])
def test_what_is_not_there_has_no_barrier_either(
    visitors: Visitors, desk_alone: DeskAlone, screen: ViewportSize
) -> None:
    visitors.expected.append("the server responded with a status of 404")
    desk = desk_alone.signed_in(visitors, viewport=screen)

    desk.opens("/cases/HH-2222-2222")

    expect(desk.heading("Niet gevonden")).to_be_visible()
    desk.is_clear()


def test_an_empty_desk_says_what_is_so(visitors: Visitors, desk_alone: DeskAlone) -> None:
    desk = desk_alone.signed_in(visitors, viewport=DESK)
    for each, said in (
        ("/today", "Niets te bevestigen."),
        ("", "Geen zaken met deze filters. Haal een filter weg."),
        ("/import", "Nog geen grootboek: importeer een bestand."),
    ):
        desk.opens(each)
        expect(desk.text(said)).to_be_visible()
        desk.is_clear()


def test_each_page_has_one_filled_button_at_most(visitors: Visitors, desk_alone: DeskAlone) -> None:
    desk = desk_alone.signed_in(visitors, viewport=DESK)

    for each in pages(fill(desk_alone)):
        desk.opens(each)
        assert desk.filled() <= 1, each

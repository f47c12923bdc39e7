"""The desk by keyboard and while it stands open: keys, their switch, and what is new."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser.desk_alone import EARLIER, NOW, DeskAlone
from tests.browser.visitors import Visitors

pytestmark = pytest.mark.browser
# A telephone link leads out of the browser: here it only tells what it would dial.
DIALS = """() => addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='tel:']");
  if (!link) return;
  event.preventDefault();
  document.body.dataset.dialled = link.getAttribute("href");
})"""
A_MINUTE = 60_000


def at_row(page: Page, tenant: str) -> None:
    """The keyboard is at the row of this tenant, and shows it."""
    expect(page.locator("tr.at")).to_contain_text(tenant)
    expect(page.get_by_role("link", name=tenant, exact=True)).to_be_focused()


def test_a_case_is_found_called_and_left_by_keyboard(
    visitors: Visitors, desk_alone: DeskAlone
) -> None:
    for number, name in enumerate(("Anna Eerst", "Bea Daarna", "Cas Laatst")):
        desk_alone.logs(name, now=EARLIER + timedelta(minutes=number))
    desk = desk_alone.signed_in(visitors)
    page, press = desk.page, desk.page.keyboard.press

    press("g")
    press("w")
    desk.is_there(desk.heading("Werklijst"))
    press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    # In a field a letter is a letter.
    page.keyboard.type("jk")
    expect(page.get_by_role("searchbox")).to_have_value("jk")
    page.get_by_role("searchbox").blur()

    press("j")
    at_row(page, "Anna Eerst")
    press("j")
    press("j")
    press("k")
    at_row(page, "Bea Daarna")
    press("x")
    expect(page.get_by_label("Kies Bea Daarna")).to_be_checked()
    press("Enter")
    desk.is_there(desk.heading("Bea Daarna"))

    page.evaluate(DIALS)
    press("b")
    expect(page.locator("body")).to_have_attribute("data-dialled", "tel:+31612345678")
    press("1")
    desk.is_there(desk.text("Bewaard. Gebeld: gesproken."))
    press("n")
    expect(page.get_by_label("Notitie")).to_be_focused()
    page.get_by_label("Notitie").blur()
    press("u")
    desk.is_there(desk.heading("Werklijst"))
    at_row(page, "Bea Daarna")


def test_keys_can_be_turned_off(visitors: Visitors, desk_alone: DeskAlone) -> None:
    desk_alone.logs("Anna Eerst")
    desk = desk_alone.signed_in(visitors)
    page = desk.page

    page.keyboard.press("?")
    desk.is_there(desk.heading("Toetsen"))
    page.get_by_role("button", name="Zet de toetsen uit").click()
    expect(desk.text("De toetsen staan uit in deze browser.")).to_be_visible()
    desk.opens("")
    page.keyboard.press("j")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).not_to_be_focused()
    expect(page.locator("tr.at")).to_have_count(0)

    desk.opens("/keys")
    page.get_by_role("button", name="Zet de toetsen aan").click()
    desk.opens("")
    page.keyboard.press("j")
    at_row(page, "Anna Eerst")


def test_new_cases_are_told_and_no_row_moves(visitors: Visitors, desk_alone: DeskAlone) -> None:
    desk_alone.logs("Anna Eerst")
    desk = desk_alone.signed_in(visitors)
    page, news = desk.page, desk.page.locator("#news")
    page.clock.install()
    desk.opens("")
    title = page.title()

    # Before anything came, a look tells nothing
    with page.expect_response("**/desk/queue/news*"):
        page.clock.fast_forward(A_MINUTE)
    expect(news.get_by_role("link", name="toon")).to_be_hidden()
    assert page.title() == title

    # Two cases come in, of which one is urgent and will stand first
    desk_alone.logs("Bea Daarna", now=NOW + timedelta(seconds=1))
    desk_alone.logs("Cas Laatst", now=NOW + timedelta(seconds=2), letter="eviction")
    page.clock.fast_forward(A_MINUTE)
    expect(news).to_contain_text("2 nieuwe sinds 10:45:")
    expect(page).to_have_title(f"(2) {title}")
    expect(page.locator(".rows tbody tr")).to_have_count(1)

    news.get_by_role("link", name="toon").click()
    expect(page.locator(".rows tbody tr")).to_have_count(3)
    expect(page).to_have_title(title)


def test_a_list_stays_when_the_desk_is_away(visitors: Visitors, desk_alone: DeskAlone) -> None:
    desk_alone.logs("Anna Eerst")
    desk = desk_alone.signed_in(visitors)
    page = desk.page
    page.clock.install()
    desk.opens("")
    title = page.title()
    visitors.expected.append("net::ERR_FAILED")
    page.route("**/desk/queue/news*", lambda route: route.abort())

    with page.expect_event("requestfailed"):
        page.clock.fast_forward(A_MINUTE)

    expect(page.get_by_role("link", name="Anna Eerst", exact=True)).to_be_visible()
    assert page.title() == title

    # and it asks again
    page.unroute("**/desk/queue/news*")
    desk_alone.logs("Bea Daarna", now=NOW + timedelta(seconds=1))
    page.clock.fast_forward(A_MINUTE)
    expect(page).to_have_title(f"(1) {title}")

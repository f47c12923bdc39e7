"""Staff at the desk, in a real browser against the really running stack."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from playwright.sync_api import ViewportSize, expect

from casebook.additions import add_answer
from casebook.objections import object_to_sharing
from tests.browser.pages.desk_page import DeskPage
from tests.browser.visitors import Visitors
from tests.builders import a_request
from tests.running import Running

SCREENS = [ViewportSize(width=1366, height=768), ViewportSize(width=390, height=844)]
SHOWN = "Is het goed dat het dan naar de gemeente gaat?"
REFUSED = "the server responded with a status of 422"


@pytest.fixture
def tenant(stack: Running) -> str:
    """The name of a tenant with a new case, who is the only one with it."""
    name = f"Anna Przykładowa {uuid4().hex[:6]}"
    with stack.database.writing() as session:
        case = a_request(
            session,
            now=datetime.now(UTC),
            request_key=uuid4().hex,
            tenant_name=name,
            language="pl",
            letter="bailiff",
            letter_date=date(2026, 12, 4),
            own_words="Zasiłek przyszedł za późno.",
            objection="no",
            objection_text=SHOWN,
            objection_text_version="nl-3f2a77b01c2d",
        )
        add_answer(session, case, "how_to_reach", "no_letter", at=datetime.now(UTC))
        object_to_sharing(
            session, case, text=SHOWN, version="nl-3f2a77b01c2d", at=datetime.now(UTC)
        )
    return name


@pytest.mark.parametrize("screen", SCREENS, ids=["desk", "phone"])
def test_staff_sign_in_find_a_case_and_move_it(
    visitors: Visitors, stack: Running, tenant: str, screen: ViewportSize
) -> None:
    desk = DeskPage(visitors.page(viewport=screen), stack.web_url)

    desk.comes()
    desk.signs_in(stack.staff_email, stack.staff_password)
    desk.finds(tenant)
    desk.opens_case(tenant)
    desk.presses("Neem in behandeling", reason="gebeld")

    expect(desk.text("Bewaard. Status van de zaak: In behandeling.")).to_be_visible()
    expect(desk.text("“gebeld” S. Medewerker")).to_be_visible()
    desk.signs_out()


@pytest.mark.parametrize("screen", SCREENS, ids=["desk", "phone"])
def test_case_shows_it_all_and_takes_a_note(
    visitors: Visitors, stack: Running, tenant: str, screen: ViewportSize
) -> None:
    desk = DeskPage(visitors.page(viewport=screen), stack.web_url)
    desk.comes()
    desk.signs_in(stack.staff_email, stack.staff_password)
    desk.finds(tenant)
    desk.opens_case(tenant)

    expect(desk.page.get_by_role("region", name="Dringend")).to_contain_text("04-12")
    expect(desk.text("Bezwaar: niet doorgeven.")).to_be_visible()
    expect(desk.text("liever geen brief thuis").first).to_be_visible()
    expect(desk.text(SHOWN)).to_be_hidden()
    desk.opens_shown_text()
    expect(desk.text(SHOWN)).to_be_visible()
    desk.adds_note("Belt morgen terug.")

    expect(desk.text("Bewaard. De notitie staat in de geschiedenis.")).to_be_visible()
    expect(desk.history().first).to_contain_text("Notitie: “Belt morgen terug.” S. Medewerker")
    expect(desk.history().nth(1)).to_contain_text("Bezwaar: niet doorgeven aan de gemeente.")


@pytest.mark.parametrize("screen", SCREENS, ids=["desk", "phone"])
def test_axe_finds_no_barrier_and_nothing_is_too_wide(
    visitors: Visitors, stack: Running, tenant: str, screen: ViewportSize
) -> None:
    visitors.expected.append(REFUSED)
    desk = DeskPage(visitors.page(viewport=screen), stack.web_url)

    def is_clear() -> None:
        assert desk.barriers() == []
        assert desk.pixels_too_wide() <= 0

    desk.comes()
    is_clear()
    desk.types_account(stack.staff_email, "iets anders")
    expect(desk.page.get_by_role("alert")).to_be_focused()
    is_clear()
    desk.signs_in(stack.staff_email, stack.staff_password)
    is_clear()
    desk.finds(tenant)
    is_clear()
    desk.opens_case(tenant)
    is_clear()
    desk.opens_shown_text()
    is_clear()
    desk.presses("Leg de intrekking vast")
    expect(desk.page.get_by_role("alert")).to_be_focused()
    is_clear()
    desk.adds_note("")
    expect(desk.page.get_by_role("link", name="Schrijf eerst de notitie.")).to_be_visible()
    expect(desk.page.get_by_role("alert")).to_be_focused()
    is_clear()


def test_the_next_step_is_above_the_fold(visitors: Visitors, stack: Running, tenant: str) -> None:
    desk = DeskPage(visitors.page(viewport=SCREENS[0]), stack.web_url)
    desk.comes()
    desk.signs_in(stack.staff_email, stack.staff_password)

    desk.finds(tenant)
    desk.opens_case(tenant)

    step = desk.region("Volgende stap: bellen")
    expect(step.get_by_role("link", name="Bel 06-")).to_be_in_viewport(ratio=1)


def test_desk_works_without_javascript(visitors: Visitors, stack: Running, tenant: str) -> None:
    desk = DeskPage(visitors.page(java_script_enabled=False), stack.web_url)

    desk.comes()
    desk.signs_in(stack.staff_email, stack.staff_password)
    desk.finds(tenant)
    desk.opens_case(tenant)
    desk.adds_note("Huurder belde.")
    expect(desk.history().first).to_contain_text("Notitie: “Huurder belde.”")
    desk.presses("Leg de intrekking vast", reason="huurder belde")

    expect(desk.text("Bewaard. Status van de zaak: Ingetrokken.")).to_be_visible()

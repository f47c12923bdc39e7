"""Staff at the desk, in a real browser against the really running stack."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.pages.desk_page import DeskPage
from tests.browser.visitors import Visitors
from tests.builders import a_request
from tests.running import Running

SCREENS = [ViewportSize(width=1366, height=768), ViewportSize(width=390, height=844)]
REFUSED = "the server responded with a status of 422"


@pytest.fixture
def tenant(stack: Running) -> str:
    """The name of a tenant with a new case, who is the only one with it."""
    name = f"Anna Przykładowa {uuid4().hex[:6]}"
    with stack.database.writing() as session:
        a_request(
            session,
            now=datetime.now(UTC),
            request_key=uuid4().hex,
            tenant_name=name,
            language="pl",
            letter="bailiff",
            letter_date=date(2026, 12, 4),
            own_words="Zasiłek przyszedł za późno.",
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
    desk.presses("Leg de intrekking vast")
    expect(desk.page.get_by_role("alert")).to_be_focused()
    is_clear()


def test_the_next_step_is_above_the_fold(visitors: Visitors, stack: Running, tenant: str) -> None:
    desk = DeskPage(visitors.page(viewport=SCREENS[0]), stack.web_url)
    desk.comes()
    desk.signs_in(stack.staff_email, stack.staff_password)

    desk.finds(tenant)
    desk.opens_case(tenant)

    step = desk.page.get_by_role("button", name="Neem in behandeling")
    expect(step).to_be_in_viewport(ratio=1)


def test_desk_works_without_javascript(visitors: Visitors, stack: Running, tenant: str) -> None:
    desk = DeskPage(visitors.page(java_script_enabled=False), stack.web_url)

    desk.comes()
    desk.signs_in(stack.staff_email, stack.staff_password)
    desk.finds(tenant)
    desk.opens_case(tenant)
    desk.presses("Leg de intrekking vast", reason="huurder belde")

    expect(desk.text("Bewaard. Status van de zaak: Ingetrokken.")).to_be_visible()

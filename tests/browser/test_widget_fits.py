"""The widget for every eye and screen: barriers, widths, text sizes, and pages of other hosts."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.host_pages import HostPages
from tests.browser.test_widget import ANSWERS, PLAN, SEND
from tests.browser.visitors import Visit, Visitors

pytestmark = pytest.mark.browser
SMALLEST = {"width": 320, "height": 640}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_in_any_state(visit_demo: Visit, scheme: str) -> None:
    # No movement: a colour half way to another is neither of the two that were chosen.
    widget = visit_demo(color_scheme=scheme, reduced_motion="reduce")
    expect(widget.launcher).to_be_visible()
    assert widget.barriers() == []
    widget.open()
    assert widget.barriers() == []
    widget.button("Meer").click()
    assert widget.barriers() == []
    widget.button("Meer").click()
    widget.press(PLAN)
    assert widget.barriers() == []
    widget.answer_all(ANSWERS)
    assert widget.barriers() == []
    widget.press(SEND)
    assert widget.barriers() == []


@pytest.mark.parametrize("text_size", ["100%", "200%"])
def test_nothing_scrolls_sideways_at_320_pixels(visit_demo: Visit, text_size: str) -> None:
    widget = visit_demo(viewport=SMALLEST)
    widget.page.evaluate("size => { document.documentElement.style.fontSize = size }", text_size)
    expect(widget.launcher).to_be_visible()
    assert widget.overflows() == []
    widget.open()
    assert widget.overflows() == []
    widget.press(PLAN)
    widget.answer_all(ANSWERS)
    assert widget.overflows() == []
    widget.press(SEND)
    assert widget.overflows() == []


def test_zoom_of_400_percent_leaves_question_and_field_within_reach(visit_demo: Visit) -> None:
    widget = visit_demo(viewport={"width": 320, "height": 200}).open()

    widget.field.scroll_into_view_if_needed()

    expect(widget.field).to_be_in_viewport()
    assert widget.overflows() == []
    widget.text("Waar kunnen we mee helpen?").scroll_into_view_if_needed()
    expect(widget.text("Waar kunnen we mee helpen?")).to_be_in_viewport()


def test_page_behind_a_full_screen_panel_is_out_of_reach(visit_demo: Visit) -> None:
    widget = visit_demo(phone=True).open()
    seen = set()

    for _ in range(30):
        widget.page.keyboard.press("Tab")
        seen.add(widget.focused())

    assert "Vertel het in de chat" not in seen
    assert {"Meer", "Sluit", "typing"} <= seen


def test_panel_moves_with_the_screen_and_keeps_the_keyboard(visit_demo: Visit) -> None:
    widget = visit_demo().open()
    widget.field.fill("half af")

    widget.page.set_viewport_size({"width": 400, "height": 700})

    expect(widget.field).to_be_focused()
    expect(widget.field).to_have_value("half af")
    box = widget.panel.bounding_box()
    assert box == {"x": 0, "y": 0, "width": 400, "height": 700}


def test_long_answer_is_shown_from_its_beginning(visit_demo: Visit) -> None:
    widget = visit_demo(phone=True).open()

    widget.say("Wat is huurtoeslag?")

    expect(widget.replies.last.locator("p").nth(1)).to_be_in_viewport(ratio=1)
    expect(widget.button("Lees verder")).to_be_visible()
    while widget.button("Lees verder").is_visible():
        widget.button("Lees verder").click()
    expect(widget.replies.last.locator("p").last).to_be_in_viewport(ratio=1)


def test_hostile_page_of_another_origin_changes_nothing(
    visitors: Visitors, stack: Any, host_pages: HostPages
) -> None:
    widget = visitors.visit(host_pages.embed(stack.web_url), phone=True)

    # 56 high and 16 px of text, whatever the page does to its own.
    launcher = widget.launcher.bounding_box()
    assert launcher is not None
    assert launcher["height"] == 56
    assert launcher["x"] + launcher["width"] == 360 - 16
    widget.open()

    assert widget.panel.bounding_box() == {"x": 0, "y": 0, "width": 360, "height": 640}
    style = "node => getComputedStyle(node).fontSize + getComputedStyle(node).letterSpacing"
    assert widget.text("geen mens").evaluate(style) == "16pxnormal"
    widget.say("Wat is huurtoeslag?")
    assert widget.barriers() == []

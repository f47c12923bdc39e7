"""The widget in each language beside Dutch and English, with the real assistant behind it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.pages.widget_page import WidgetPage
from tests.browser.visitors import Visitors
from tests.running import Running

pytestmark = [pytest.mark.stack, pytest.mark.browser]

SMALLEST = {"width": 320, "height": 640}
RENT = {
    "tr": "kirayı taksitle ödemek istiyorum",
    "ar": "أريد أن أدفع المتأخرات بالتقسيط",
    "pl": "chcę spłacić zaległości w ratach",
    "uk": "хочу сплатити борг частинами",
}


def opened(visitors: Visitors, stack: Running, language: str) -> WidgetPage:
    address = f"{stack.web_url}/demo?lang={language}"
    return visitors.visit(address, language=language, viewport=SMALLEST).open()


def direction(node: Locator) -> str:
    found: str = node.evaluate("each => getComputedStyle(each).direction")
    return found


@pytest.mark.parametrize("language", sorted(RENT))
def test_question_of_the_form_fits_a_small_phone_and_has_no_barrier(
    visitors: Visitors, stack: Running, language: str
) -> None:
    widget = opened(visitors, stack, language)

    widget.say(RENT[language])

    expect(widget.panel).to_have_attribute("lang", language)
    expect(widget.replies.last).to_have_attribute("lang", language)
    assert widget.overflows() == []
    assert widget.barriers() == []


def test_arabic_runs_from_right_to_left_and_the_dutch_below_it_does_not(
    visitors: Visitors, stack: Running
) -> None:
    widget = opened(visitors, stack, "ar")

    widget.say("لا أريد أن أعيش بعد الآن")

    assert direction(widget.panel) == "rtl"
    assert direction(widget.replies.last) == "rtl"
    assert direction(widget.replies.last.locator(".dutch").first) == "ltr"
    assert widget.overflows() == []

"""The sums of a lower rent as the widget shows them: in words, and drawn on one scale.

The other side of the network is tests/fakes/chat_api.py; a test says what it tells.
"""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.pages.widget_page import WidgetPage
from tests.browser.visitors import Visitors
from tests.fakes.chat_api import ChatApi

pytestmark = pytest.mark.browser
SMALLEST = {"width": 320, "height": 640}
SAID = {
    "nl": "U houdt ongeveer €\u00a035 per maand over.\n\nUw huur gaat €\u00a0100 per maand omlaag.",
    "ar": "يبقى لك نحو 35\u00a0€ في الشهر.\n\nينخفض إيجارك 100\u00a0€ في الشهر.",
}


def bar(label: str, cents: int) -> dict[str, Any]:
    return {"label": label, "value": f"€\u00a0{cents // 100}", "cents": cents}


SUMS = {
    "nl": [
        bar("Uw huur gaat omlaag", 10000),
        bar("Uw huurtoeslag gaat omlaag", 6500),
        bar("Dit houdt u over", 3500),
    ],
    "ar": [bar("ينخفض إيجارك", 10000), bar("تنخفض إعانة الإيجار", 6500), bar("يبقى لك", 3500)],
}
NOTHING_LEFT = [*SUMS["nl"][:1], bar("Uw huurtoeslag gaat omlaag", 10000), bar("Over", 0)]


def told(
    visitors: Visitors,
    chat: ChatApi,
    bars: list[dict[str, Any]],
    language: str = "nl",
    **options: Any,
) -> WidgetPage:
    """A visitor of the Dutch page, who is told these sums in a language."""
    widget = visitors.visit(f"{chat.url}/demo", **options).open()
    talk = next(iter(chat.talks.values()))
    talk.add("assistant", text=SAID[language], bars=bars, language=language)
    widget.notice_the_network()
    told_in = widget.in_language(language)
    expect(told_in.replies.last).to_contain_text(bars[-1]["label"])
    return told_in


def test_sums_are_said_with_their_amounts_and_drawn_in_proportion(
    visitors: Visitors, chat: ChatApi
) -> None:
    widget = told(visitors, chat, SUMS["nl"])

    # The drawing is no row of its own for who hears it.
    labels = widget.log.get_by_role("term").all_inner_texts()
    assert labels == [each["label"] for each in SUMS["nl"]]
    amounts = widget.log.get_by_role("definition").all_inner_texts()
    assert amounts == ["€\u00a0100", "€\u00a065", "€\u00a035"]
    # What is left stands under the gap that the other two leave.
    assert widget.bars() == [
        pytest.approx(each, abs=0.01) for each in ([0, 1], [0, 0.65], [0.65, 1])
    ]
    read = widget.replies.last.locator(".q")
    expect(read).to_have_text("U houdt ongeveer €\u00a035 per maand over.")
    assert "Uw huur gaat €\u00a0100 per maand omlaag." in widget.replies.last.inner_text()


def test_sums_are_drawn_again_after_a_reload(visitors: Visitors, chat: ChatApi) -> None:
    widget = told(visitors, chat, SUMS["nl"])
    before = widget.bars()

    widget.page.reload()
    widget.open()

    expect(widget.replies).to_have_count(2)
    assert len(before) == 3
    assert widget.bars() == before


def test_nothing_left_is_no_bar(visitors: Visitors, chat: ChatApi) -> None:
    widget = told(visitors, chat, NOTHING_LEFT)

    assert widget.log.get_by_role("definition").last.inner_text() == "€\u00a00"
    assert widget.bars() == [pytest.approx([0, 1], abs=0.01)] * 2


def test_sums_run_from_right_to_left_in_arabic(visitors: Visitors, chat: ChatApi) -> None:
    widget = told(visitors, chat, SUMS["ar"], "ar")

    expect(widget.panel).to_have_attribute("lang", "ar")
    assert widget.bars() == [
        pytest.approx(each, abs=0.01) for each in ([0, 1], [0.35, 1], [0, 0.35])
    ]
    label, amount = (widget.log.get_by_role(role).first for role in ("term", "definition"))
    assert label.bounding_box()["x"] > amount.bounding_box()["x"]
    assert widget.barriers() == []


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_sums_fit_the_smallest_screen_with_the_largest_text(
    visitors: Visitors, chat: ChatApi, scheme: str, language: str
) -> None:
    widget = told(
        visitors, chat, SUMS[language], language, viewport=SMALLEST, color_scheme=scheme,
        reduced_motion="reduce",
    )  # fmt: skip

    widget.page.evaluate("document.documentElement.style.fontSize = '200%'")

    assert widget.overflows() == []
    assert widget.barriers() == []

"""The tenant's way through the widget, in a real browser against the really running stack."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.visitors import Visit, Visitors

pytestmark = pytest.mark.browser
NOTICE = "Ik ben een computerprogramma van De Linde, geen mens."
PLAN = "Ik wil in delen betalen"
ANSWERS = {
    "Heeft u een brief": "Nee",
    "Sinds wanneer": "sinds oktober",
    "Hoeveel huur heeft u nog niet betaald": "2 maanden",
    "Is het tijdelijk": "Tijdelijk",
    "Hoeveel kunt u per maand": "75 euro",
    "Hoe heet u": "A. Nowak",
    "Hoe kunnen we u bereiken": "06 12 34 56 78",
    "postcode en huisnummer": "3511 AB 12 bis",
    "naar de gemeente gaat": "Dat is goed",
}
SEND = "Ja, verstuur mijn aanvraag"


def test_mouse_opens_the_widget_on_the_notice_and_closes_it(visit_demo: Visit) -> None:
    widget = visit_demo()

    widget.launcher.click()

    expect(widget.text(NOTICE)).to_be_in_viewport()
    expect(widget.launcher).to_be_hidden()
    widget.button("Sluit").click()
    expect(widget.panel).to_be_hidden()
    expect(widget.launcher).to_be_focused()


def test_touch_opens_the_widget_over_the_whole_screen(visit_demo: Visit) -> None:
    widget = visit_demo(phone=True)

    widget.launcher.tap()

    expect(widget.text(NOTICE)).to_be_visible()
    assert widget.panel.bounding_box() == {"x": 0, "y": 0, "width": 360, "height": 640}


def test_keyboard_alone_opens_asks_and_closes(visit_demo: Visit) -> None:
    widget = visit_demo()
    keyboard = widget.page.keyboard
    expect(widget.launcher).to_be_visible()

    widget.launcher.focus()
    keyboard.press("Enter")
    expect(widget.text(NOTICE)).to_be_visible()

    # The title first: a phone's keyboard over the notice would hide it.
    assert widget.focused() == "title"
    stops = []
    while "typing" not in stops:
        keyboard.press("Tab")
        stops.append(widget.focused())
        assert len(stops) < 20, stops
    assert stops[:3] == ["Meer", "Sluit", "Gesprek"]
    assert PLAN in stops
    keyboard.type("wat is huurtoeslag")
    keyboard.press("Enter")
    widget.answered()
    assert widget.focused() == "typing"

    keyboard.press("Escape")
    expect(widget.panel).to_be_hidden()
    assert widget.focused() == "Hulp met de huur"


def test_a_link_of_the_page_opens_the_widget_and_gets_the_keyboard_back(visit_demo: Visit) -> None:
    widget = visit_demo()
    expect(widget.launcher).to_be_visible()
    link = widget.page.get_by_role("link", name="Vertel het in de chat")

    link.click()
    expect(widget.text(NOTICE)).to_be_visible()
    widget.page.keyboard.press("Escape")

    expect(link).to_be_focused()


def test_notice_stands_before_the_first_question(visit_demo: Visit) -> None:
    widget = visit_demo().open()

    read = widget.replies.first.inner_text()

    assert 0 <= read.find(NOTICE) < read.find("Waar kunnen we mee helpen?")


def test_payment_plan_is_requested_by_buttons_and_typing(visit_demo: Visit) -> None:
    widget = visit_demo(phone=True).open()
    widget.press(PLAN)
    widget.answer_all(ANSWERS)

    # The summary shows each answer, once, and one of them is put right.
    expect(widget.log.locator("dd", has_text="A. Nowak")).to_have_count(1)
    assert widget.replies.last.inner_text().count("A. Nowak") == 1
    widget.panel.get_by_role("button", name="Wijzig Naam").click()
    expect(widget.replies.last).to_contain_text("Hoe heet u?")
    widget.say("Anna Nowak")
    expect(widget.log.locator("dd", has_text="Anna Nowak")).to_be_visible()
    expect(widget.panel.get_by_role("button", name="Wijzig Naam")).to_have_count(1)

    widget.press(SEND)

    # What follows is the offer of more questions.
    sent = widget.replies.filter(has_text=re.compile(r"HH-[0-9A-Z]{4}-[0-9A-Z]{4}"))
    expect(sent).to_contain_text("Uw aanvraag is nog geen ja.")
    expect(widget.button("Kopieer het nummer")).to_be_visible()


def test_question_says_how_far_it_is_and_why_it_is_asked(visit_demo: Visit) -> None:
    widget = visit_demo().open()
    expect(widget.panel.get_by_text(re.compile(r"^Vraag \d van \d$"))).to_have_count(0)

    widget.press("Straks kan ik de huur niet betalen")

    expect(widget.panel.get_by_text(re.compile(r"^Vraag 1 van \d$"))).to_be_visible()
    expect(widget.text("Waarom vragen wij dit?")).to_be_visible()


def test_previous_question_is_asked_again_and_then_the_form_goes_on(visit_demo: Visit) -> None:
    widget = visit_demo().open()
    widget.press(PLAN)
    widget.press("Nee")
    expect(widget.replies.last).to_contain_text("Sinds wanneer")

    widget.press("Vorige vraag")
    expect(widget.replies.last).to_contain_text("Heeft u een brief")
    expect(widget.button("Vorige vraag")).to_have_count(0)
    widget.press("Nee")

    expect(widget.replies.last).to_contain_text("Sinds wanneer")


def test_buttons_go_once_one_is_pressed_and_the_keyboard_goes_to_what_is_new(
    visit_demo: Visit,
) -> None:
    widget = visit_demo().open()

    widget.press(PLAN)

    expect(widget.button(PLAN)).to_have_count(0)
    expect(widget.button("Ik loop achter met de huur")).to_have_count(0)
    expect(widget.own).to_contain_text(PLAN)
    assert widget.has_keyboard(widget.replies.nth(1))


def test_buttons_go_once_an_answer_is_typed(visit_demo: Visit) -> None:
    widget = visit_demo().open()

    widget.say("Wat is huurtoeslag?")

    expect(widget.button(PLAN)).to_have_count(0)


def test_reload_keeps_the_conversation_and_what_was_typed(visit_demo: Visit) -> None:
    widget = visit_demo().open()
    widget.say("Wat is huurtoeslag?")
    before = widget.log.inner_text()
    widget.field.fill("nog niet af")

    widget.page.reload()
    expect(widget.panel).to_be_hidden()
    widget.open()

    expect(widget.own).to_have_count(1)
    assert widget.log.inner_text() == before
    expect(widget.field).to_have_value("nog niet af")


def test_offline_keeps_what_was_typed_and_sends_it_once(visit_demo: Visit) -> None:
    widget = visit_demo().open()
    widget.page.context.set_offline(True)

    widget.type("Wat is huurtoeslag?")
    expect(widget.text("Bewaard, nog niet aangekomen")).to_be_visible()
    expect(widget.panel.get_by_text("Geen verbinding").first).to_be_visible()
    expect(widget.link("030 012 34 56")).to_be_visible()

    widget.page.context.set_offline(False)
    widget.answered()
    expect(widget.text("Bewaard, nog niet aangekomen")).to_have_count(0)
    widget.page.reload()
    widget.open()
    expect(widget.own).to_have_count(1)


def test_erasing_asks_once_and_leaves_nothing_behind(visit_demo: Visit) -> None:
    widget = visit_demo().open()
    widget.say("Wat is huurtoeslag?")

    widget.button("Meer").click()
    widget.button("Wis dit gesprek").click()
    expect(widget.own).to_have_count(1)
    widget.button("Ja, wis dit gesprek").click()

    expect(widget.text("Het gesprek is gewist")).to_be_visible()
    expect(widget.own).to_have_count(0)
    expect(widget.field).to_be_hidden()
    assert widget.page.evaluate("localStorage.length") == 0
    widget.button("Begin een nieuw gesprek").click()
    expect(widget.text(NOTICE)).to_be_visible()


def test_markup_that_is_typed_stays_text(visit_demo: Visit) -> None:
    widget = visit_demo().open()

    widget.say("<img src=x> <b>hallo</b>\nnog een regel")

    expect(widget.own).to_contain_text("<img src=x> <b>hallo</b>")
    expect(widget.own.locator("img, b")).to_have_count(0)


def test_crisis_shows_numbers_to_call_and_no_form_around_them(visit_demo: Visit) -> None:
    widget = visit_demo(phone=True).open()
    widget.press("Straks kan ik de huur niet betalen")

    widget.say("ik wil niet meer leven")

    expect(widget.link("Bel 113")).to_have_attribute("href", "tel:113")
    expect(widget.link("Bel 112")).to_have_attribute("href", "tel:112")
    expect(widget.panel.get_by_text(re.compile(r"^Vraag \d van \d$"))).to_be_hidden()


def test_numbers_and_addresses_in_an_answer_can_be_followed(visit_demo: Visit) -> None:
    widget = visit_demo().open()

    widget.say("Wat is huurtoeslag?")

    expect(widget.link("0800-0543")).to_have_attribute("href", "tel:08000543")
    site = widget.link("toeslagen.nl")
    expect(site).to_have_attribute("href", "https://toeslagen.nl")
    # The page that is opened learns nothing of this one.
    expect(site).to_have_attribute("rel", "noopener noreferrer")


def test_english_page_is_greeted_in_english(visitors: Visitors, stack: Any) -> None:
    widget = visitors.visit(f"{stack.web_url}/demo?lang=en", language="en").open()

    expect(widget.text("I am a computer program of De Linde, not a person.")).to_be_visible()
    expect(widget.button("I want to pay in parts")).to_be_visible()


def test_widget_speaks_english_to_who_writes_english(visit_demo: Visit) -> None:
    widget = visit_demo().open()

    widget.type("I cannot pay my rent this month")

    english = widget.in_language("en")
    expect(english.button("More")).to_be_visible()
    expect(english.panel.get_by_text(re.compile(r"^Question 1 of \d+$"))).to_be_visible()


def test_more_opens_the_privacy_page_of_this_landlord(visit_demo: Visit) -> None:
    widget = visit_demo().open()
    widget.button("Meer").click()

    with widget.page.context.expect_page() as opened:
        widget.link("Wat doen wij met uw gegevens?").click()

    title = opened.value.get_by_role("heading", level=1)
    expect(title).to_have_text("Wat doen wij met uw gegevens?")

"""The widget speaks the page's language, and goes on in the one that the conversation changes to.

The other side of the network is tests/fakes/chat_api.py, which speaks Dutch and English.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from ops.effect_texts import catalog
from tenant_texts import DUTCH, languages
from tests.browser.host_pages import HostPages
from tests.browser.pages.widget_page import WidgetPage
from tests.browser.visitors import Visitors
from tests.fakes.chat_api import ChatApi

pytestmark = pytest.mark.browser
SWITCH = "in English please"
SMALLEST = {"width": 320, "height": 640}
PAGES = [
    ("nl", "", "nl", "the page's"),
    ("en", "", "en", "the page's"),
    ("EN-gb", "", "en", "a region changes nothing"),
    ("nl", 'data-language="en"', "en", "the one line wins"),
    ("", "", "nl", "Dutch on a page that says none"),
    ("de", "", "nl", "Dutch for a language that the landlord has not"),
    ("nl", 'data-language="%"', "nl", "Dutch for what is no language"),
]


# A sum has a full stop in it, and Arabic a question mark of its own.
QUESTIONS = [
    ("nl", "Hoeveel kinderen verdienen meer dan €\u00a06.218?", "Telt een bijbaan? Ja. Typ: 0."),
    ("ar", "كم شخصًا يسكن في هذا المنزل؟", "احسب نفسك والأطفال أيضًا."),
]


@pytest.fixture(autouse=True)
def _failures_are_told(visitors: Visitors) -> None:
    """Chromium itself writes each failed call to the console; anything else still fails a test."""
    visitors.expected += ["the server responded with a status of", "net::ERR_FAILED"]


@pytest.fixture
def widget(visitors: Visitors, chat: ChatApi) -> WidgetPage:
    """A visitor of the Dutch page, who opened the widget."""
    return visitors.visit(f"{chat.url}/demo").open()


@pytest.fixture
def english(visitors: Visitors, chat: ChatApi) -> WidgetPage:
    """A visitor of the English page, who opened the widget on a small phone."""
    address = f"{chat.url}/demo?lang=en"
    return visitors.visit(address, language="en", viewport=SMALLEST).open()


def hear(chat: ChatApi, widget: WidgetPage, text: str, language: str, **more: Any) -> None:
    """What the assistant says in a language, without anything said before."""
    talk = next(iter(chat.talks.values()))
    talk.add("assistant", text=text, language=language, **more)
    widget.notice_the_network()
    expect(widget.page.get_by_text(text.split("\n")[0])).to_be_visible()


@pytest.mark.parametrize(("lang", "more", "language", "why"), PAGES)
def test_widget_opens_in_the_language_of_the_page(
    visitors: Visitors,
    chat: ChatApi,
    host_pages: HostPages,
    lang: str,
    more: str,
    language: str,
    why: str,
) -> None:
    address = host_pages.embed(chat.url, lang=lang, more=more)

    widget = visitors.visit(address, language=language).open()

    expect(widget.panel).to_have_attribute("lang", language)
    assert [talk.begun_in for talk in chat.talks.values()] == [language], why


def test_widget_goes_on_in_the_language_of_the_replies(widget: WidgetPage) -> None:
    widget.field.fill(SWITCH)
    widget.field.press("Enter")
    widget.page.keyboard.type("half a sen")

    english = widget.in_language("en")
    expect(english.panel).to_have_attribute("lang", "en")
    expect(english.button("More")).to_be_visible()
    expect(english.button("Close")).to_be_visible()
    expect(english.log).to_be_visible()
    expect(english.panel.get_by_text("Question 1 of 3")).to_be_visible()
    expect(english.text("Why do we ask this?")).to_be_visible()
    # What is half typed stays, and so does the keyboard.
    expect(english.field).to_have_value("half a sen")
    expect(english.field).to_be_focused()
    assert english.panel.get_by_label("Or type your answer").input_value() == "half a sen"
    # What was said stays in its own language; the widget's words above it do not.
    dutch = english.replies.first
    expect(dutch).to_have_attribute("lang", "nl")
    expect(dutch.get_by_text("Computer of De Linde")).to_have_attribute("lang", "en")
    expect(english.replies.last).to_have_attribute("lang", "en")
    expect(english.own.get_by_text("You", exact=True)).to_have_attribute("lang", "en")
    english.button("Close").click()
    expect(english.launcher).to_be_focused()


def test_change_of_language_leaves_the_keyboard_on_a_button(
    widget: WidgetPage, chat: ChatApi
) -> None:
    widget.button("Meer").click()
    widget.button("Wis dit gesprek").click()
    widget.button("Nee, ga terug").focus()

    hear(chat, widget, "Hello.", "en")

    english = widget.in_language("en")
    expect(english.button("No, go back")).to_be_focused()
    expect(english.panel.get_by_text("Do you want to erase this chat?")).to_be_visible()
    english.button("No, go back").click()
    expect(english.button("Erase this chat")).to_be_focused()


def test_conversation_in_another_language_is_found_again_after_a_reload(
    widget: WidgetPage,
) -> None:
    widget.type(SWITCH)
    english = widget.in_language("en")
    expect(english.panel).to_be_visible()

    widget.page.reload()
    widget.launcher.click()

    expect(english.panel).to_be_visible()
    expect(english.replies).to_have_count(2)


def test_new_conversation_begins_in_the_language_of_the_last(
    widget: WidgetPage, chat: ChatApi
) -> None:
    widget.type(SWITCH)
    english = widget.in_language("en")

    english.button("More").click()
    english.button("Erase this chat").click()
    english.button("Yes, erase this chat").click()
    english.button("Start a new chat").click()

    expect(english.text("How can we help?")).to_be_visible()
    assert [talk.begun_in for talk in chat.talks.values()] == ["en"]


def test_reply_does_not_wait_for_the_words_and_the_next_one_fetches_them(
    widget: WidgetPage, chat: ChatApi
) -> None:
    chat.fail("texts", 500)

    widget.say(SWITCH)
    expect(widget.replies.last).to_have_attribute("lang", "en")
    expect(widget.button("Meer")).to_be_visible()
    widget.type("since October")

    expect(widget.in_language("en").button("More")).to_be_visible()


def test_words_that_come_too_late_are_not_said(widget: WidgetPage, chat: ChatApi) -> None:
    chat.fail("texts", seconds=1)
    with widget.page.expect_response(re.compile("texts/demo/en")):
        widget.say(SWITCH)
        widget.say("verder in het Nederlands")
    widget.say("sinds oktober")

    expect(widget.button("Meer")).to_be_visible()
    expect(widget.panel).to_have_attribute("lang", "nl")


def test_language_that_the_landlord_has_not_changes_only_the_message(
    widget: WidgetPage, chat: ChatApi
) -> None:
    with widget.page.expect_response(lambda answer: answer.status == 404):
        hear(chat, widget, "Guten Tag.", "de")

    message = widget.replies.last
    expect(message).to_have_attribute("lang", "de")
    expect(message.get_by_text("Computer van De Linde")).to_have_attribute("lang", "nl")
    expect(widget.button("Meer")).to_be_visible()


def test_panel_that_cannot_be_loaded_is_told_in_the_language_of_the_page(
    visitors: Visitors, chat: ChatApi
) -> None:
    page = visitors.page()
    page.route("**/panel.js", lambda route: route.abort())
    page.goto(f"{chat.url}/demo?lang=en")

    WidgetPage(page, "en").launcher.click()

    told = page.get_by_role("status").filter(has_text="The chat does not work right now")
    expect(told.get_by_role("link", name="030 012 34 56")).to_be_visible()


def test_more_leads_to_the_privacy_page_in_the_language_of_the_widget(
    widget: WidgetPage, chat: ChatApi
) -> None:
    widget.button("Meer").click()
    link = widget.link("Wat doen wij met uw gegevens?")
    expect(link).to_have_attribute("href", f"{chat.url}/privacy/demo?lang=nl")
    expect(link).to_have_attribute("target", "_blank")
    # The page that is opened can do nothing to this one.
    expect(link).to_have_attribute("rel", "noopener noreferrer")

    hear(chat, widget, "Hello.", "en")

    link = widget.in_language("en").link("What do we do with your data?")
    expect(link).to_have_attribute("href", f"{chat.url}/privacy/demo?lang=en")


def test_dutch_below_a_translation_is_quiet_and_marked_as_dutch(english: WidgetPage) -> None:
    english.say("hello there")
    english.say("since October")

    question = english.replies.last
    expect(question.locator(".q")).to_have_text(
        "Is it all right that it then goes to the municipality?"
    )
    why, dutch = question.locator("[lang=nl]").all()
    expect(why).to_have_text("De wet zegt wanneer De Linde een achterstand moet doorgeven.")
    expect(dutch).to_have_css("font-size", "14px")
    read = dutch.inner_text()
    assert read.startswith("Loopt u achter met de huur")
    assert read.endswith("Is het goed dat het dan naar de gemeente gaat?")
    assert english.overflows() == []


@pytest.mark.parametrize(("language", "question", "hint"), QUESTIONS)
def test_question_stands_large_in_every_script(
    widget: WidgetPage, chat: ChatApi, language: str, question: str, hint: str
) -> None:
    progress = {"step": 1, "of": 3}
    hear(chat, widget, f"{question}\n\n{hint}", language, progress=progress)

    asked = widget.in_language(language).replies.last
    expect(asked.locator(".q")).to_have_text(question)
    expect(asked.get_by_text(hint)).to_be_visible()


def test_question_below_an_explanation_does_not_take_the_keyboard_past_it(
    english: WidgetPage,
) -> None:
    english.press("I want to pay in parts")
    assert english.has_keyboard(english.replies.last.locator(".q"))

    english.press("I do not know")

    assert english.has_keyboard(english.replies.last)
    assert not english.has_keyboard(english.replies.last.locator(".q"))


def test_crisis_offers_each_number_once_in_the_language_of_the_widget(
    english: WidgetPage,
) -> None:
    english.say("i do not want to live")

    expect(english.link("Call 113")).to_have_attribute("href", "tel:113")
    expect(english.link("Call 112")).to_have_attribute("href", "tel:112")
    expect(english.replies.last.locator(".call")).to_have_count(2)
    expect(english.replies.last.locator("[lang=nl] a")).to_have_text(["112", "113", "0800 0113"])
    assert english.overflows() == []


@pytest.mark.parametrize("language", sorted(languages() - {DUTCH}))
def test_dutch_below_is_known_by_a_line_that_no_other_text_has(language: str) -> None:
    said = {name: each for name, each in catalog(language).items() if "privacy." not in name}

    found = [name for name, each in said.items() if re.search(r"\):$", each, re.MULTILINE)]

    assert found == ["effect.dutch_below"]

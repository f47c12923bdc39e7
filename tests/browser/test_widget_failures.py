"""What a tenant sees when something fails: what is wrong, a telephone number, and nothing lost.

The other side of the network is tests/fakes/chat_api.py, which fails on demand.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.host_pages import HostPages
from tests.browser.pages.widget_page import WidgetPage
from tests.browser.visitors import Visitors
from tests.fakes.chat_api import ChatApi

pytestmark = pytest.mark.browser
TELEPHONE = "030 012 34 56"
PLAN = "Ik wil in delen betalen"
WAITING = "Bewaard, nog niet aangekomen"
OUT = "De chat werkt nu even niet"
REFUSES_STORAGE = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("refused", "SecurityError"); },
});"""


@pytest.fixture(autouse=True)
def _failures_are_told(visitors: Visitors) -> None:
    """Chromium itself writes each failed call to the console; anything else still fails a test."""
    visitors.expected += ["the server responded with a status of", "net::ERR_FAILED"]


@pytest.fixture
def widget(visitors: Visitors, chat: ChatApi) -> WidgetPage:
    """A visitor on the demo page, the widget still closed."""
    return visitors.visit(f"{chat.url}/demo")


def test_outage_shows_the_telephone_and_goes_on_by_itself(
    widget: WidgetPage, chat: ChatApi
) -> None:
    widget.open()
    chat.fail("say", 503)

    widget.type("sinds oktober")

    expect(widget.text(WAITING)).to_be_visible()
    expect(widget.status.first).to_contain_text(OUT)
    expect(widget.link(TELEPHONE)).to_have_attribute("href", "tel:+31300123456")
    form = widget.link("Melden of aanvragen zonder chat")
    expect(form).to_have_attribute("href", f"{chat.url}/melden/demo?lang=nl")
    widget.answered()
    expect(widget.text(WAITING)).to_have_count(0)
    expect(widget.own).to_contain_text("Aangekomen")
    assert chat.said() == ["sinds oktober"]


@pytest.mark.parametrize("status", [500, 502])
def test_lost_answer_is_fetched_and_nothing_is_said_twice(
    widget: WidgetPage, chat: ChatApi, status: int
) -> None:
    widget.open()
    chat.fail("say", status, after_handling=True)

    widget.say("sinds oktober")

    expect(widget.own).to_have_count(1)
    expect(widget.replies).to_have_count(2)
    assert chat.said() == ["sinds oktober"]


def test_pressed_button_survives_an_outage(widget: WidgetPage, chat: ChatApi) -> None:
    widget.open()
    chat.fail("say", 503)

    widget.button(PLAN).click()
    expect(widget.text(WAITING)).to_be_visible()
    expect(widget.button("Ik loop achter met de huur")).to_have_count(0)

    widget.answered()
    assert chat.said() == [PLAN]


def test_try_now_does_not_wait_for_the_pause(widget: WidgetPage, chat: ChatApi) -> None:
    widget.open()
    chat.fail("say", 503, retry_after=600)
    widget.type("sinds oktober")
    expect(widget.text(WAITING)).to_be_visible()

    widget.button("Probeer het nu").click()

    widget.answered()


@pytest.mark.parametrize("status", [409, 429])
def test_being_asked_to_wait_is_no_failure(widget: WidgetPage, chat: ChatApi, status: int) -> None:
    widget.open()
    chat.fail("say", status, retry_after=1)

    widget.type("sinds oktober")

    expect(widget.text("Even geduld. Het antwoord komt eraan.")).to_be_visible()
    expect(widget.text(WAITING)).to_have_count(0)
    widget.answered()
    assert chat.said() == ["sinds oktober"]


def test_slow_answer_is_announced_and_then_the_telephone_is_shown(
    visitors: Visitors, chat: ChatApi
) -> None:
    page = visitors.page()
    page.clock.install()
    page.goto(f"{chat.url}/demo")
    widget = WidgetPage(page).open()
    chat.fail("say", seconds=2)
    page.clock.pause_at(page.evaluate("Date.now() + 1000"))

    widget.type("sinds oktober")
    page.clock.run_for(399)
    expect(widget.text("Even geduld.")).to_have_count(0)
    page.clock.run_for(1)
    expect(widget.text("Even geduld.")).to_be_visible()
    expect(widget.link(TELEPHONE)).to_have_count(0)
    page.clock.run_for(9_600)
    expect(widget.link(TELEPHONE)).to_be_visible()
    expect(widget.link("Melden of aanvragen zonder chat")).to_be_visible()

    widget.answered()
    expect(widget.text("Even geduld.")).to_have_count(0)
    expect(widget.link(TELEPHONE)).to_have_count(0)


def test_crisis_is_answered_with_numbers_though_the_assistant_is_out(
    widget: WidgetPage, chat: ChatApi
) -> None:
    widget.open()
    numbers = "Denkt u aan de dood? Bel 113.\n\nIs er gevaar? Bel 112."
    chat.fail("say", 503, {"crisis": numbers}, times=20)

    widget.type("ik wil niet meer leven")

    expect(widget.link("Bel 113")).to_have_attribute("href", "tel:113")
    expect(widget.link("Bel 112")).to_have_attribute("href", "tel:112")
    expect(widget.text(WAITING)).to_be_visible()
    # Said once, however often the call is tried again; and it stays when the assistant is back.
    for _ in range(2):
        with widget.page.expect_response(lambda answer: answer.status == 503):
            widget.button("Probeer het nu").click()
    chat.recover()
    widget.notice_the_network()
    expect(widget.text(WAITING)).to_have_count(0)
    expect(widget.link("Bel 113")).to_have_count(1)


def test_forgotten_conversation_begins_anew_and_keeps_what_was_typed(
    widget: WidgetPage, chat: ChatApi
) -> None:
    widget.open()
    widget.say("sinds oktober")
    chat.talks.clear()

    widget.type("ongeveer 650 euro")

    expect(widget.text("Dit gesprek is er niet meer")).to_be_visible()
    expect(widget.replies).to_have_count(1)
    expect(widget.text("Waar kunnen we mee helpen?")).to_be_visible()
    expect(widget.field).to_have_value("ongeveer 650 euro")
    widget.button("Verder").click()
    widget.answered()
    assert chat.said() == ["ongeveer 650 euro"]


def test_refused_message_goes_back_to_the_field_with_the_reason(
    widget: WidgetPage, chat: ChatApi
) -> None:
    widget.open()
    chat.fail("say", 422, {"detail": "Dit bericht is te lang."})

    widget.type("een heel verhaal")

    expect(widget.text("Dit bericht is te lang.")).to_be_visible()
    expect(widget.link(TELEPHONE)).to_be_visible()
    expect(widget.own).to_have_count(0)
    expect(widget.field).to_have_value("een heel verhaal")
    assert chat.said() == []


def test_greeting_that_fails_is_tried_again(widget: WidgetPage, chat: ChatApi) -> None:
    chat.fail("begin", 503)

    widget.launcher.click()

    expect(widget.link(TELEPHONE)).to_be_visible()
    expect(widget.text("Waar kunnen we mee helpen?")).to_be_visible()
    expect(widget.link(TELEPHONE)).to_have_count(0)


def test_words_that_cannot_be_loaded_are_told_and_tried_again(
    visitors: Visitors, chat: ChatApi
) -> None:
    chat.fail("texts", 500, times=2)
    widget = visitors.visit(f"{chat.url}/demo")

    widget.launcher.click()
    told = widget.page.get_by_text("De chat kan nu niet open.")
    expect(told).to_be_visible()
    expect(widget.launcher).to_be_focused()
    widget.open()

    expect(told).to_have_count(0)


def test_panel_that_cannot_be_loaded_is_told_with_the_telephone(
    visitors: Visitors, chat: ChatApi
) -> None:
    page = visitors.page()
    page.route("**/panel.js", lambda route: route.abort())
    page.goto(f"{chat.url}/demo")
    widget = WidgetPage(page)

    widget.launcher.click()
    told = page.get_by_role("status").get_by_role("link", name=TELEPHONE)
    expect(told).to_have_attribute("href", "tel:+31300123456")
    page.unroute("**/panel.js")

    widget.open()


def test_unknown_landlord_gets_no_launcher_and_one_complaint(
    visitors: Visitors, chat: ChatApi, host_pages: HostPages
) -> None:
    page = visitors.page()
    said: list[str] = []
    page.on("console", lambda each: said.append(each.text) if "Huurhulp" in each.text else None)
    visitors.expected.append('no landlord "nobody"')
    with page.expect_console_message(lambda each: "Huurhulp" in each.text):
        page.goto(host_pages.embed(chat.url, landlord="nobody"))

    expect(WidgetPage(page).launcher).to_have_count(0)
    assert len(said) == 1


def test_browser_that_refuses_storage_still_has_a_conversation(
    visitors: Visitors, chat: ChatApi
) -> None:
    page = visitors.page()
    page.add_init_script(REFUSES_STORAGE)
    page.goto(f"{chat.url}/demo")

    widget = WidgetPage(page).open()
    widget.press(PLAN)
    widget.say("sinds oktober")

    assert chat.said() == [PLAN, "sinds oktober"]


def test_erasing_that_fails_says_that_nothing_was_erased(widget: WidgetPage, chat: ChatApi) -> None:
    widget.open()
    widget.say("sinds oktober")
    chat.fail("erase", 503)

    widget.button("Meer").click()
    widget.button("Wis dit gesprek").click()
    widget.button("Ja, wis dit gesprek").click()

    expect(widget.panel.get_by_text("Het wissen is niet gelukt.")).to_be_visible()
    expect(widget.link(TELEPHONE)).to_be_visible()
    expect(widget.own).to_have_count(1)


def test_messages_typed_one_after_the_other_arrive_in_their_order(
    widget: WidgetPage, chat: ChatApi
) -> None:
    widget.open()
    chat.fail("say", 503, times=20)

    widget.type("sinds oktober")
    widget.type("ongeveer 650 euro")
    widget.type("ongeveer 650 euro")
    expect(widget.text(WAITING)).to_have_count(2)
    chat.recover()
    widget.notice_the_network()

    expect(widget.text(WAITING)).to_have_count(0)
    widget.answered()
    assert chat.said() == ["sinds oktober", "ongeveer 650 euro"]


def test_unsent_message_is_sent_after_a_reload(widget: WidgetPage, chat: ChatApi) -> None:
    widget.open()
    chat.fail("say", 503, times=20)
    widget.type("sinds oktober")
    expect(widget.text(WAITING)).to_be_visible()

    widget.page.reload()
    chat.recover()
    widget.open()
    widget.answered()

    expect(widget.own).to_have_count(1)
    assert chat.said() == ["sinds oktober"]


def test_two_tabs_share_one_conversation(widget: WidgetPage, chat: ChatApi) -> None:
    widget.open()
    other = WidgetPage(widget.page.context.new_page())
    other.page.goto(f"{chat.url}/demo")
    other.open()

    widget.say("sinds oktober")
    widget.say("ongeveer 650 euro")
    other.say("het zijn 2 maanden")

    expect(other.own).to_have_count(3)
    assert [each.inner_text() for each in other.own.all()] == [
        "U\n\nsinds oktober",
        "U\n\nongeveer 650 euro",
        "U\n\nhet zijn 2 maanden",
    ]
    assert len(chat.talks) == 1
    # What the first tab was asked is answered: its buttons are gone here too.
    expect(other.text("Hoeveel huur heeft u nog niet betaald?")).to_be_visible()
    expect(other.button("2 maanden")).to_have_count(0)
    other.button("Meer").click()
    other.button("Wis dit gesprek").click()
    other.button("Ja, wis dit gesprek").click()
    expect(widget.text("Het gesprek is gewist")).to_be_visible()


def test_what_staff_wrote_meanwhile_is_there_on_waking_up(
    widget: WidgetPage, chat: ChatApi
) -> None:
    widget.open()
    talk = next(iter(chat.talks.values()))
    talk.add("staff", text="Mag ik u morgen bellen?")

    widget.notice_the_network()

    expect(widget.text("Mag ik u morgen bellen?")).to_be_visible()
    expect(widget.text("Medewerker van De Linde")).to_be_visible()


def test_who_comes_back_begins_at_what_staff_wrote(visitors: Visitors, chat: ChatApi) -> None:
    widget = visitors.visit(f"{chat.url}/demo", phone=True).open()
    widget.say("ik zie het niet meer zitten")
    talk = next(iter(chat.talks.values()))
    talk.add("staff", text="Uw regeling is klaar.\n\nU leest hem hier.")
    talk.add("staff", text="Wilt u ons bellen?\n\n" + "Wij zijn er elke werkdag. " * 60)

    widget.page.reload()
    widget.open()

    expect(widget.text("Uw regeling is klaar.")).to_be_in_viewport()


def test_copying_falls_back_to_selecting_the_number(widget: WidgetPage) -> None:
    widget.open()
    for answer in ("een", "twee", "drie", "vier", "ja"):
        widget.say(answer)
    widget.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    widget.page.clock.install()

    widget.button("Kopieer het nummer").click()
    expect(widget.button("Gekopieerd")).to_be_visible()
    assert widget.page.evaluate("navigator.clipboard.readText()") == "HH-7K3M-9QXD"

    widget.page.clock.run_for(5_000)
    expect(widget.button("Kopieer het nummer")).to_be_visible()
    widget.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject() }")
    widget.button("Kopieer het nummer").click()
    assert widget.page.evaluate("getSelection().toString()") == "HH-7K3M-9QXD"

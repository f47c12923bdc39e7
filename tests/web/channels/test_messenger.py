"""Messenger: what is read, and that choices stay on the screen or in the words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest
from flask import Flask

from casebook.conversations import Reply
from casebook.inbox import Incoming
from tests.fakes.platforms.messenger import MessengerStandIn
from tests.fakes.platforms.stand_in import Shown, Wrote
from tests.web.channels.somebody import Somebody, read, way_to
from tests.web.channels.titles import LANGUAGES, choices, worst
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.messenger import Messenger
from web.channels.platform import NotSent, Said

PERSON = "2544770000000001"
HELLO = Wrote("m1", NOW, "hallo")


@pytest.fixture
def stand_in() -> Iterator[MessengerStandIn]:
    made = MessengerStandIn()
    yield made
    made.close()


@pytest.fixture
def somebody(web: Flask, stand_in: MessengerStandIn, rasa: Rasa, client: httpx.Client) -> Somebody:
    return Somebody(web, Messenger(), stand_in, rasa, client)


def shown(stand_in: MessengerStandIn, said: Said) -> list[Shown]:
    """As a person sees it; fails where the platform refuses it."""
    before = len(stand_in.shown(PERSON))
    for part in Messenger().look(said).parts:
        to = {"recipient": {"id": PERSON}, "messaging_type": "RESPONSE"}
        stand_in.took(to | {"message": part})
    return stand_in.shown(PERSON)[before:]


def said(*titles: str, text: str = "Kies.", may_number: bool = True) -> Said:
    return Said(text, tuple(choices(*titles)), may_number, "nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_said_the_platform_takes_it(stand_in: MessengerStandIn, language: str) -> None:
    for each in worst(language):
        came = shown(stand_in, each)
        buttons = [title for one in came for title, _ in one.buttons]
        words = "\n".join([*(one.text for one in came), *buttons])
        assert all(choice.title in words for choice in each.choices)
        assert words.count("Dit is een zin") >= each.text.count("Dit is een zin")


def test_three_short_choices_are_buttons_that_stay(stand_in: MessengerStandIn) -> None:
    (asked,) = shown(stand_in, said("Ja", "Nee", "Zeg ik liever niet."))
    shown(stand_in, said(text="Nog iets."))

    assert [title for title, _ in asked.buttons] == ["Ja", "Nee", "Zeg ik liever niet."]
    assert stand_in.shown(PERSON)[0].buttons == asked.buttons
    assert (asked.text, Messenger().look(said("Ja")).numbered) == ("Kies.", False)


def test_quick_replies_that_went_are_still_in_the_words(stand_in: MessengerStandIn) -> None:
    (asked,) = shown(stand_in, said(*"abcd"))
    shown(stand_in, said(text="Nog iets."))

    assert [title for title, _ in asked.buttons] == [*"abcd"]
    assert stand_in.shown(PERSON)[0].buttons == ()
    assert "4. d" in asked.text
    assert Messenger().look(said(*"abcd")).numbered


def test_long_titles_have_their_numbers_as_quick_replies(stand_in: MessengerStandIn) -> None:
    (asked,) = shown(stand_in, said("Ja", "Straks kan ik niet betalen"))

    assert [title for title, _ in asked.buttons] == ["1", "2"]
    assert "2. Straks kan ik niet betalen" in asked.text


def test_where_an_amount_is_asked_no_button_is_a_number(stand_in: MessengerStandIn) -> None:
    given = said("Ja", "Dat weet ik niet zo precies", may_number=False)

    (asked,) = shown(stand_in, given)

    assert asked.buttons == ()
    assert "• Dat weet ik" in asked.text
    assert not Messenger().look(given).numbered


def test_more_than_thirteen_choices_are_numbered(stand_in: MessengerStandIn) -> None:
    (asked,) = shown(stand_in, said(*(f"keuze {number}" for number in range(14))))

    assert asked.buttons == ()
    assert "14. keuze 13" in asked.text


def test_long_text_stands_before_what_has_the_buttons(stand_in: MessengerStandIn) -> None:
    before, asked = shown(stand_in, said("Ja", text="Uitleg. " * 100 + "\n\nKlopt dit?"))

    assert (before.buttons, asked.text) == ((), "Klopt dit?")


@pytest.mark.parametrize("how_many", [2, 5])
def test_whole_way_from_a_press_to_payload(somebody: Somebody, rasa: Rasa, how_many: int) -> None:
    kinds = [
        {"title": f"Keuze {n}", "payload": f'/kind{{"value": "{n}"}}'} for n in range(how_many)
    ]
    rasa.replies = [Reply("Kies.", tuple(kinds))]
    *_, question = somebody.writes("hallo")

    somebody.presses(question.buttons[1])

    assert rasa.sent[-1]["payload"] == '/kind{"value": "1"}'


def test_quick_reply_that_is_a_number_is_its_choice(somebody: Somebody, rasa: Rasa) -> None:
    long = {"title": "Straks kan ik niet betalen", "payload": '/kind{"value": "later"}'}
    rasa.replies = [Reply("Kies.", ({"title": "Nee", "payload": "/deny"}, long))]
    *_, question = somebody.writes("hallo")

    somebody.presses(question.buttons[1])

    assert rasa.sent[-1]["payload"] == '/kind{"value": "later"}'


def test_message_is_read_with_its_time_and_its_page(stand_in: MessengerStandIn) -> None:
    (came,) = read(Messenger(), stand_in.delivery("", PERSON, HELLO))

    assert came == Incoming(stand_in.account, PERSON, "m1", NOW, "text", "hallo")


def test_millisecond_orders_messages(stand_in: MessengerStandIn) -> None:
    late = replace(HELLO, at=NOW + timedelta(milliseconds=7))

    (came,) = read(Messenger(), stand_in.delivery("", PERSON, late))

    assert came.sent_at == NOW + timedelta(milliseconds=7)


def test_several_messages_in_one_delivery_are_all_read(stand_in: MessengerStandIn) -> None:
    more = [Wrote(f"m{n}", NOW, f"en {n}") for n in (2, 3)]
    given = stand_in.body(*(stand_in.event(PERSON, each) for each in (HELLO, more[0])))
    given["entry"] += stand_in.body(stand_in.event(PERSON, more[1]))["entry"]

    came = read(Messenger(), stand_in.signed(given))

    assert [each.text for each in came] == ["hallo", "en 2", "en 3"]


def event(stand_in: MessengerStandIn, **content: Any) -> list[Incoming]:
    """What is read of a delivery of this."""
    given = stand_in.event(PERSON, HELLO)
    del given["message"]
    return read(Messenger(), stand_in.signed(stand_in.body(given | content)))


@pytest.mark.parametrize(
    "content",
    [
        {"message": {"mid": "m_1", "is_echo": True, "app_id": 1, "text": "Dag."}},
        {"delivery": {"mids": ["m_1"], "watermark": 1458668856253}},
        {"read": {"watermark": 1458668856253}},
        {"reaction": {"reaction": "love", "emoji": "❤", "action": "react", "mid": "m_1"}},
        {"message_edit": {"mid": "m_1", "text": "anders", "num_edit": 1}},
        {"referral": {"ref": "x", "source": "SHORTLINK", "type": "OPEN_THREAD"}},
        {"sender": {"user_ref": "x"}, "postback": {"mid": "m_1", "title": "x", "payload": "x"}},
    ],
)
def test_what_no_person_wrote_is_left_out(
    stand_in: MessengerStandIn, content: dict[str, Any]
) -> None:
    assert event(stand_in, **content) == []


def test_entries_of_other_subscriptions_are_left_out(stand_in: MessengerStandIn) -> None:
    given = stand_in.body(stand_in.event(PERSON, HELLO) | {"colour": ["it"]})
    given["entry"] += [{"id": "1", "changes": [{"field": "feed"}]}, {"id": "1", "standby": [{}]}]

    assert [each.text for each in read(Messenger(), stand_in.signed(given))] == ["hallo"]


STICKER = {"url": "https://scontent.example/s.png", "sticker_id": 369239263222822}


@pytest.mark.parametrize(
    "message",
    [
        {"attachments": [{"type": kind, "payload": {"url": "https://scontent.example/a"}}]}
        for kind in ("image", "audio", "video", "file")
    ]
    + [
        {"attachments": [{"type": "image", "payload": STICKER}], "sticker_id": 1},
        {"attachments": [{"type": "location", "payload": {"coordinates": {"lat": 52.1}}}]},
        {"is_unsupported": True},
    ],
)
def test_what_holds_no_words_is_other(stand_in: MessengerStandIn, message: dict[str, Any]) -> None:
    (came,) = event(stand_in, message={"mid": "m1", **message})

    assert (came.what, came.text) == ("other", "")


def test_words_with_a_picture_are_words(stand_in: MessengerStandIn) -> None:
    (came,) = read(Messenger(), stand_in.delivery("", PERSON, replace(HELLO, picture=True)))

    assert (came.what, came.text) == ("text", "hallo")


@pytest.mark.parametrize(
    "content",
    [
        {"postback": {"mid": "m1", "title": "Aan de slag", "payload": "GET_STARTED" * 50}},
        {"message": {"mid": "m1", "text": "Aan de slag", "quick_reply": {"payload": "OTHER"}}},
    ],
)
def test_button_of_the_landlord_s_own_is_its_words(
    stand_in: MessengerStandIn, content: dict[str, Any]
) -> None:
    (came,) = event(stand_in, **content)

    assert (came.what, came.text, came.button) == ("text", "Aan de slag", "")


def test_postback_with_its_time_in_seconds_is_not_of_1970(stand_in: MessengerStandIn) -> None:
    press = {"mid": "m1", "title": "Aan de slag", "payload": "START"}

    (came,) = event(stand_in, postback=press, timestamp=str(int(NOW.timestamp())))

    assert came.sent_at == NOW


def test_message_is_marked_as_seen(somebody: Somebody, stand_in: MessengerStandIn) -> None:
    somebody.writes("hallo")

    asked = stand_in.taken()[0].json
    assert asked == {"recipient": {"id": PERSON}, "sender_action": "mark_seen"}


def test_outside_the_window_nothing_can_be_announced(
    stand_in: MessengerStandIn, client: httpx.Client
) -> None:
    with pytest.raises(NotSent) as refused:
        Messenger().announce(way_to(stand_in, client, PERSON), "x", "nl")

    assert (refused.value.fault, refused.value.gone) == ("no_template", True)
    assert stand_in.recorder.got == []

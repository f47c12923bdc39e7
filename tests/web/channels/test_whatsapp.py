"""WhatsApp by Meta's Cloud API: what is read, how choices look, and what goes outside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from flask import Flask

from casebook.conversations import Reply, add_staff_message
from casebook.inbox import Incoming
from casebook.models import Message
from tests.fakes.platforms.graph import refusal
from tests.fakes.platforms.stand_in import Delivered, Shown, Wrote
from tests.fakes.platforms.whatsapp import WhatsAppStandIn, user_id
from tests.web.channels.somebody import Somebody, read, way_to
from tests.web.channels.titles import LANGUAGES, choices, worst
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.platform import NotSent, Said
from web.channels.whatsapp import WhatsApp

PERSON = "31610000001"
HELLO = Wrote("m1", NOW, "hallo")


@pytest.fixture
def stand_in() -> Iterator[WhatsAppStandIn]:
    made = WhatsAppStandIn()
    yield made
    made.close()


@pytest.fixture
def somebody(web: Flask, stand_in: WhatsAppStandIn, rasa: Rasa, client: httpx.Client) -> Somebody:
    return Somebody(web, WhatsApp(), stand_in, rasa, client)


def shown(stand_in: WhatsAppStandIn, said: Said) -> list[Shown]:
    """As a person sees it; fails where the platform refuses it."""
    before = len(stand_in.shown(PERSON))
    for part in WhatsApp().look(said).parts:
        stand_in.took({"messaging_product": "whatsapp", "to": PERSON, **part})
    return stand_in.shown(PERSON)[before:]


def said(*titles: str, text: str = "Kies.", may_number: bool = True) -> Said:
    return Said(text, tuple(choices(*titles)), may_number, "nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_said_the_platform_takes_it(stand_in: WhatsAppStandIn, language: str) -> None:
    for each in worst(language):
        came = shown(stand_in, each)
        words = "\n".join(
            [*(one.text for one in came), *(t for one in came for t, _ in one.buttons)]
        )
        assert all(choice.title in words for choice in each.choices)
        assert words.count("Dit is een zin") >= each.text.count("Dit is een zin")


def test_three_short_choices_are_buttons(stand_in: WhatsAppStandIn) -> None:
    (came,) = shown(stand_in, said("Ja", "Nee", "Zeg ik liever niet."))

    assert [title for title, _ in came.buttons] == ["Ja", "Nee", "Zeg ik liever niet."]
    assert came.text == "Kies."
    assert not WhatsApp().look(said("Ja")).numbered


def test_ten_choices_are_a_list_that_opens_in_the_person_s_language(
    stand_in: WhatsAppStandIn,
) -> None:
    titles = [f"Keuze {number} van vierentwint." for number in range(10)]
    assert {len(each) for each in titles} == {24}

    (part,) = (
        WhatsApp()
        .look(Said("Kies.", tuple(choices(*titles)), may_number=True, language="pl"))
        .parts
    )

    assert part["interactive"]["type"] == "list"
    assert part["interactive"]["action"]["button"] == "Wybierz"


@pytest.mark.parametrize(
    "titles",
    [["Ja", "Ja "], [f"{number}" for number in range(11)], ["Ja", "Een titel van vijfentwint"]],
)
def test_other_choices_are_numbered_in_the_text(
    stand_in: WhatsAppStandIn, titles: list[str]
) -> None:
    (came,) = shown(stand_in, said(*titles))

    assert came.buttons == ()
    assert f"2. {titles[1]}" in came.text
    assert WhatsApp().look(said(*titles)).numbered


def test_where_an_amount_is_asked_they_have_no_number(stand_in: WhatsAppStandIn) -> None:
    titles = ["Ja", "Dat weet ik niet zo precies"]
    (came,) = shown(stand_in, said(*titles, may_number=False))

    assert "• Dat weet ik" in came.text
    assert not WhatsApp().look(said(*titles, may_number=False)).numbered


def test_long_text_stands_before_what_has_the_buttons(stand_in: WhatsAppStandIn) -> None:
    text = "Uitleg. " * 200 + "\n\nKlopt dit?"

    before, asked = shown(stand_in, said("Ja", "Nee", text=text))

    assert (before.buttons, asked.text) == ((), "Klopt dit?")
    assert len(before.text) > 1024


def test_whole_way_from_button_to_payload(somebody: Somebody, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    *_, question = somebody.writes("hallo")

    somebody.presses(question.buttons[1])

    assert rasa.sent[-1]["payload"] == '/kind{"value": "later"}'


def test_whole_way_from_a_row_to_payload(somebody: Somebody, rasa: Rasa) -> None:
    rows = tuple({"title": f"Keuze {n}", "payload": f'/kind{{"value": "{n}"}}'} for n in range(6))
    rasa.replies = [Reply("Kies.", rows)]
    *_, question = somebody.writes("hallo")

    somebody.presses(question.buttons[4])

    assert rasa.sent[-1]["payload"] == '/kind{"value": "4"}'


def test_person_with_a_user_name_has_no_number_and_gets_an_answer(
    somebody: Somebody, stand_in: WhatsAppStandIn
) -> None:
    stand_in.hides_numbers = True

    assert [each.text for each in somebody.writes("hallo")][-1] == "Dag."
    (last, *_) = (each.json for each in reversed(stand_in.taken()))
    assert last["recipient"] == user_id(PERSON)
    assert "to" not in last


def test_person_who_gets_a_user_name_stays_the_same_person(
    somebody: Somebody, stand_in: WhatsAppStandIn
) -> None:
    somebody.writes("hallo")
    stand_in.hides_numbers = True
    somebody.writes("en verder")

    assert len({each.sender_id for each in somebody.arrivals()}) == 1


def test_person_without_an_id_is_known_by_the_number(
    stand_in: WhatsAppStandIn, client: httpx.Client
) -> None:
    message = stand_in.message(PERSON, HELLO)
    del message["from_user_id"]

    (came,) = read(WhatsApp(), stand_in.signed(stand_in.body(PERSON, messages=[message])))
    WhatsApp().send(way_to(stand_in, client, came.address), {"type": "text", "text": {"body": "x"}})

    assert came.address == PERSON
    assert stand_in.taken()[-1].json["to"] == PERSON


def test_message_is_read_with_its_second_and_its_account(stand_in: WhatsAppStandIn) -> None:
    (came,) = read(WhatsApp(), stand_in.delivery("", PERSON, HELLO))

    assert came == Incoming(stand_in.account, user_id(PERSON), "m1", NOW, "text", "hallo")


def test_several_messages_in_one_delivery_are_all_read(stand_in: WhatsAppStandIn) -> None:
    given = stand_in.body(PERSON, messages=[stand_in.message(PERSON, HELLO)])
    more = [stand_in.message(PERSON, Wrote(f"m{n}", NOW, f"en {n}")) for n in (2, 3)]
    given["entry"] += stand_in.body(PERSON, messages=more)["entry"]

    came = read(WhatsApp(), stand_in.signed(given))

    assert [each.text for each in came] == ["hallo", "en 2", "en 3"]


def test_unknown_fields_are_left_alone(stand_in: WhatsAppStandIn) -> None:
    message = stand_in.message(PERSON, HELLO) | {"colour": {"of": ["it"]}}
    given = stand_in.body(PERSON, messages=[message], new=1)
    given["entry"][0]["changes"].append({"field": "account_update", "value": {"event": "x"}})

    assert [each.text for each in read(WhatsApp(), stand_in.signed(given))] == ["hallo"]


def test_statuses_of_our_own_messages_are_left_out(stand_in: WhatsAppStandIn) -> None:
    status = {"id": "wamid.1", "status": "read", "timestamp": "1764104400", "recipient_id": PERSON}

    assert read(WhatsApp(), stand_in.signed(stand_in.body(PERSON, statuses=[status]))) == []


@pytest.mark.parametrize(
    "content",
    [
        {"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}},
        {"type": "system", "system": {"type": "user_changed_number", "body": "x"}},
    ],
)
def test_what_asks_for_no_answer_is_left_out(
    stand_in: WhatsAppStandIn, content: dict[str, Any]
) -> None:
    assert read(WhatsApp(), arriving(stand_in, content)) == []


@pytest.mark.parametrize(
    "content",
    [
        {"type": "image", "image": {"id": "1", "mime_type": "image/jpeg"}},
        {"type": "audio", "audio": {"id": "1", "voice": True}},
        {"type": "video", "video": {"id": "1"}},
        {"type": "document", "document": {"id": "1", "filename": "brief.pdf"}},
        {"type": "sticker", "sticker": {"id": "1", "animated": False}},
        {"type": "location", "location": {"latitude": 52.1, "longitude": 5.1}},
        {"type": "contacts", "contacts": [{"name": {"formatted_name": "A"}}]},
        {"type": "unsupported", "errors": [{"code": 131051}]},
        {"type": "interactive", "interactive": {"type": "nfm_reply", "nfm_reply": {"name": "x"}}},
        {"type": "what_comes_next_year"},
    ],
)
def test_what_holds_no_words_is_other(stand_in: WhatsAppStandIn, content: dict[str, Any]) -> None:
    assert [each.what for each in read(WhatsApp(), arriving(stand_in, content))] == ["other"]


def test_picture_gets_one_kind_sentence(somebody: Somebody) -> None:
    *_, said = somebody.writes(picture=True)

    assert "alleen geschreven woorden lezen" in said.text


def test_words_below_a_picture_are_words(stand_in: WhatsAppStandIn) -> None:
    wrote = replace(HELLO, picture=True)

    (came,) = read(WhatsApp(), stand_in.delivery("", PERSON, wrote))

    assert (came.what, came.text) == ("text", "hallo")


OF_ANOTHER = {"id": "x" * 256, "title": "Ja, vertel"}
BEGINS_AS_OURS = {"id": "10.30 uur", "title": "Ja, vertel"}


@pytest.mark.parametrize(
    "content",
    [
        {"type": "button", "button": {"payload": "YES", "text": "Ja, vertel"}},
        {
            "type": "interactive",
            "interactive": {"type": "button_reply", "button_reply": OF_ANOTHER},
        },
        {
            "type": "interactive",
            "interactive": {"type": "button_reply", "button_reply": BEGINS_AS_OURS},
        },
    ],
)
def test_button_that_is_none_of_ours_is_its_words(
    stand_in: WhatsAppStandIn, content: dict[str, Any]
) -> None:
    (came,) = read(WhatsApp(), arriving(stand_in, content))

    assert (came.what, came.text, came.button) == ("text", "Ja, vertel", "")


def test_message_is_marked_as_read_and_the_person_sees_that_we_write(
    somebody: Somebody, stand_in: WhatsAppStandIn
) -> None:
    somebody.writes("hallo")

    mark = stand_in.taken()[0].json
    assert (mark["status"], mark["message_id"]) == ("read", "m1")
    assert mark["typing_indicator"] == {"type": "text"}


def test_message_is_answered_where_the_mark_is_refused(
    somebody: Somebody, stand_in: WhatsAppStandIn
) -> None:
    somebody.sends(somebody.wrote("hallo"))
    stand_in.delivered.clear()
    somebody.is_carried()

    assert somebody.reads()[-1].text == "Dag."


def test_outside_the_window_only_the_template_goes(
    somebody: Somebody, stand_in: WhatsAppStandIn
) -> None:
    somebody.writes("hallo")
    somebody.later(hours=25)
    stand_in.now = somebody.parts.settings.now()
    with somebody.parts.database.writing() as session:
        conversation = session.get_one(
            Message, somebody.deliveries()[-1].message_id
        ).conversation_id
        add_staff_message(
            session, conversation, "Uw regeling is akkoord.", language="nl", now=stand_in.now
        )
    somebody.is_carried()

    assert somebody.reads()[-1] == Shown("huurhulp_bericht", outside=True)
    assert "Uw regeling is akkoord." in [each.text for each in somebody.writes("ja?")]


@pytest.mark.parametrize(
    ("language", "name", "written_in"),
    [("en", "huurhulp_message", "en"), ("pl", "huurhulp_bericht", "nl")],
)
def test_template_is_the_person_s_language_s_or_the_dutch_one(
    stand_in: WhatsAppStandIn, client: httpx.Client, language: str, name: str, written_in: str
) -> None:
    WhatsApp().announce(way_to(stand_in, client, PERSON), "x", language)

    (got,) = stand_in.taken()
    assert got.json["template"] == {"name": name, "language": {"code": written_in}}


def test_landlord_without_a_template_announces_nothing(
    stand_in: WhatsAppStandIn, client: httpx.Client
) -> None:
    with pytest.raises(NotSent) as refused:
        WhatsApp().announce(way_to(stand_in, client, PERSON, template=None), "x", "nl")

    assert (refused.value.fault, refused.value.gone) == ("no_template", True)
    assert stand_in.recorder.got == []


def test_template_that_was_never_approved_is_gone(
    stand_in: WhatsAppStandIn, client: httpx.Client
) -> None:
    template = {"nl": "of_nobody"}
    with pytest.raises(NotSent) as refused:
        WhatsApp().announce(way_to(stand_in, client, PERSON, template=template), "x", "nl")

    assert refused.value.gone


def test_message_that_failed_goes_when_the_platform_is_back(
    somebody: Somebody, stand_in: WhatsAppStandIn
) -> None:
    stand_in.fault = refusal(131000, status=500)
    somebody.writes("hallo")
    stand_in.fault = None
    somebody.later(seconds=10)
    somebody.is_carried()

    assert somebody.reads()[-1].text == "Dag."


def arriving(stand_in: WhatsAppStandIn, content: dict[str, Any]) -> Delivered:
    message = stand_in.message(PERSON, HELLO)
    del message["text"]
    return stand_in.signed(stand_in.body(PERSON, messages=[message | content]))


KINDS = (
    {"title": "In delen betalen", "payload": '/kind{"value": "parts"}'},
    {"title": "Later betalen", "payload": '/kind{"value": "later"}'},
)

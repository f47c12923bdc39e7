"""WhatsApp by Twilio: buttons and lists that Twilio fills in, and words where it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from babel.messages.pofile import read_po
from flask import Flask

from casebook.conversations import Reply
from tenant_texts import languages
from tests.fakes.platforms.stand_in import Shown
from tests.fakes.platforms.whatsapp_twilio import TEMPLATES
from tests.fakes.platforms.whatsapp_twilio import WhatsAppTwilio as StandIn
from tests.fakes.recorder import Answer
from tests.web.channels.somebody import account_of, way_to
from tests.web.channels.twilio_play import Play, asked
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.platform import NotSent, Said, Way
from web.channels.whatsapp_twilio import WhatsAppTwilio

YES_NO = (
    {"title": "Ja", "payload": '/give_answer{"field":"home_children","value":"yes"}'},
    {"title": "Nee", "payload": '/give_answer{"field":"home_children","value":"no"}'},
)
KINDS = tuple({"title": f"Regeling {each}", "payload": f"/kind{each}"} for each in range(5))


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    made = StandIn()
    yield made
    made.close()


@pytest.fixture
def play(web: Flask, stand_in: StandIn, rasa: Rasa) -> Iterator[Play]:
    with httpx.Client(timeout=5, trust_env=False) as client:
        yield Play(web, stand_in, rasa, client)


@pytest.fixture
def way(stand_in: StandIn) -> Iterator[Way]:
    with httpx.Client(timeout=5, trust_env=False) as client:
        yield way_to(stand_in, client, stand_in.person(1))


def shows(stand_in: StandIn, way: Way, said: Said) -> list[Shown]:
    """What the person's screen shows of it."""
    platform = WhatsAppTwilio()
    for part in platform.look(said).parts:
        platform.send(way, part)
    return stand_in.shown(way.address)


def requests(stand_in: StandIn, path: str) -> list[str]:
    return [each.method for each in stand_in.recorder.got if path in each.path]


# The look


def test_three_choices_are_buttons_without_numbers(stand_in: StandIn, way: Way) -> None:
    said = asked("Zijn er kinderen in huis?", ["Ja", "Nee", "Zeg ik liever niet"])

    (shown,) = shows(stand_in, way, said)

    assert shown.text == "Zijn er kinderen in huis?"
    assert shown.buttons == (("Ja", "7.0"), ("Nee", "7.1"), ("Zeg ik liever niet", "7.2"))
    assert not WhatsAppTwilio().look(said).numbered


def test_more_choices_are_a_list(stand_in: StandIn, way: Way) -> None:
    titles = [f"Regeling {each}" for each in range(10)]

    (shown,) = shows(stand_in, way, asked("Wat wilt u vragen?", titles))

    assert [title for title, _ in shown.buttons] == titles
    assert "Kies" in stand_in.taken()[-1].body.decode()


def test_titles_for_a_list_but_too_long_for_buttons_are_a_list(stand_in: StandIn, way: Way) -> None:
    shows(stand_in, way, asked("Klopt dit?", ["Ja, dit klopt helemaal", "Nee"]))

    assert [each["friendly_name"] for each in stand_in.contents.values()] == ["huurhulp_list_2"]


@pytest.mark.parametrize(
    "titles",
    [
        [f"Regeling {each}" for each in range(11)],
        ["Een titel van wel veertig tekens of meer", "Nee"],
        ["Ja", "Ja"],
    ],
)
def test_choices_that_whatsapp_cannot_show_are_numbered(
    stand_in: StandIn, way: Way, titles: list[str]
) -> None:
    said = asked("Kies.", titles)

    (shown,) = shows(stand_in, way, said)

    assert shown.buttons == ()
    assert f"1. {titles[0]}\n2. {titles[1]}" in shown.text
    assert WhatsAppTwilio().look(said).numbered


def test_what_cannot_be_shown_is_in_words_where_a_number_is_an_answer() -> None:
    look = WhatsAppTwilio().look(asked("Hoeveel huur?", ["Weet ik niet" * 4], number=False))

    assert not look.numbered
    assert "• Weet ik niet" in look.parts[0]["Body"]


def test_last_line_has_the_buttons_and_the_lines_before_it_come_first(
    stand_in: StandIn, way: Way
) -> None:
    said = asked("Uw huur: € 600\nU betaalt: € 50\n\nKlopt dit?", ["Ja"])

    first, second = shows(stand_in, way, said)

    assert (first.text, first.buttons) == ("Uw huur: € 600\nU betaalt: € 50", ())
    assert (second.text, second.buttons) == ("Klopt dit?", (("Ja", "7.0"),))


def test_long_text_goes_in_parts_that_twilio_takes(stand_in: StandIn, way: Way) -> None:
    sentence = "U kunt altijd met iemand praten over de huur die u niet kunt betalen. "

    shown = shows(stand_in, way, asked(sentence * 60 + "\n\nWilt u dat?", ["Ja", "Nee"]))

    assert len(shown) == 4
    assert shown[-1].text == "Wilt u dat?"
    assert all(each.text.endswith("betalen.") for each in shown[:-1])


def test_one_line_that_is_too_long_for_buttons_is_in_words(stand_in: StandIn, way: Way) -> None:
    (shown,) = shows(stand_in, way, asked("Waarom? " * 150, ["Ja", "Nee"]))

    assert shown.text.endswith("of schrijf het in uw eigen woorden.")


def test_quotes_tabs_and_spaces_are_made_such_as_twilio_takes(stand_in: StandIn, way: Way) -> None:
    (shown,) = shows(stand_in, way, asked("Heeft u\tfoto's      gestuurd?", ["Foto's", "Nee"]))

    assert (shown.text, shown.buttons[0][0]) == ("Heeft u foto’s gestuurd?", "Foto’s")


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("count", [1, 3, 4, 10, 12])
def test_longest_titles_of_each_language_can_be_shown(
    stand_in: StandIn, way: Way, language: str, count: int
) -> None:
    with open(f"locales/{language}/LC_MESSAGES/tenant.po", "rb") as file:
        catalog = read_po(file, locale=language)
    titles = {str(each.string) for each in catalog if str(each.id).startswith("button.")}
    for longest in (20, 24, 200):
        fitting = sorted((each for each in titles if len(each) <= longest), key=len)[-count:]

        shown = shows(stand_in, way, asked("?", fitting, language=language))[-1]

        written = [title for title, _ in shown.buttons] or [
            line.partition(" ")[2] for line in shown.text.splitlines() if line[:1].isdigit()
        ]
        assert [each.replace("’", "'") for each in written] == [
            each.replace("’", "'") for each in fitting
        ]
        assert bool(shown.buttons) == (longest < 200 and count <= 10)


# The shapes


def test_shape_is_made_once_and_found_again_by_the_next_process(
    stand_in: StandIn, way: Way
) -> None:
    platform = WhatsAppTwilio()
    for question in ("Een?", "Twee?"):
        for part in platform.look(asked(question, ["Ja", "Nee"])).parts:
            platform.send(way, part)
    assert requests(stand_in, "/v1/Content") == ["GET", "POST"]

    shows(stand_in, way, asked("Drie?", ["Ja", "Nee"]))

    assert requests(stand_in, "/v1/Content") == ["GET", "POST", "GET"]
    assert len(stand_in.contents) == 1


def test_shape_holds_no_word_of_a_tenant_s(stand_in: StandIn, way: Way) -> None:
    shows(stand_in, way, asked("Bent u Maria Nowak?", ["Ik ben Maria", "Nee"]))

    assert "Maria" not in str(stand_in.contents)


def test_shape_that_was_removed_is_made_again(stand_in: StandIn, way: Way) -> None:
    platform = WhatsAppTwilio()
    (part,) = platform.look(asked("Klopt dit?", ["Ja", "Nee"])).parts
    platform.send(way, part)
    stand_in.contents.clear()

    platform.send(way, part)
    assert "ContentSid" not in stand_in.taken()[-1].body.decode()

    platform.send(way, part)
    assert stand_in.shown(way.address)[-1].buttons == (("Ja", "7.0"), ("Nee", "7.1"))


def test_account_without_shapes_says_the_choices_in_words(stand_in: StandIn, way: Way) -> None:
    stand_in.has_contents = False

    (shown,) = shows(stand_in, way, asked("Klopt dit?", ["Ja", "Nee"]))

    assert shown.buttons == ()
    assert shown.text.startswith("Klopt dit?")
    assert shown.text.endswith("• Ja\n• Nee")


def test_refusal_that_is_not_about_the_buttons_is_no_reason_for_words(
    stand_in: StandIn, way: Way
) -> None:
    stand_in.unsubscribed.add(way.address)

    with pytest.raises(NotSent) as refused:
        shows(stand_in, way, asked("Klopt dit?", ["Ja", "Nee"]))

    assert (refused.value.fault, refused.value.gone) == ("unsubscribed", True)
    assert len(requests(stand_in, "/Messages.json")) == 1


def test_twilio_that_is_down_is_waited_for(stand_in: StandIn, way: Way) -> None:
    stand_in.fault = Answer(503, b"")

    with pytest.raises(NotSent) as refused:
        shows(stand_in, way, asked("Klopt dit?", ["Ja", "Nee"]))

    assert (refused.value.fault, refused.value.gone) == ("down", False)
    assert requests(stand_in, "/Messages.json") == []


# What comes in


def test_person_presses_a_button(play: Play) -> None:
    play.rasa.replies = [Reply("Zijn er kinderen in huis?", YES_NO)]
    *_, shown = play.writes("hallo")

    play.writes(pressed=shown.buttons[1][1])

    assert play.rasa.sent[-1]["payload"] == YES_NO[1]["payload"]
    assert play.said()[-1] == "Nee"


def test_person_picks_from_a_list(play: Play) -> None:
    play.rasa.replies = [Reply("Wat wilt u vragen?", KINDS)]
    *_, shown = play.writes("hallo")

    play.writes(pressed=shown.buttons[4][1])

    assert play.rasa.sent[-1]["payload"] == KINDS[4]["payload"]
    assert (play.arrivals()[-1].what, play.arrivals()[-1].button) == ("button", shown.buttons[4][1])


def test_number_is_no_choice_where_buttons_were_shown(play: Play) -> None:
    play.rasa.replies = [Reply("Zijn er kinderen in huis?", YES_NO)]
    play.writes("hallo")

    play.writes("2")

    assert (play.rasa.sent[-1]["payload"], play.rasa.sent[-1]["text"]) == (None, "2")


def test_press_of_a_button_that_is_none_of_ours_is_its_words(play: Play) -> None:
    play.delivers("Lees het", ButtonPayload="read_message", ButtonText="Lees het")
    play.delivers("Lees het", ButtonPayload="9" * 300, ButtonText="Lees het")

    assert {(each.what, each.text, each.button) for each in play.arrivals()} == {
        ("text", "Lees het", "")
    }


def test_location_and_sticker_get_one_kind_sentence(play: Play) -> None:
    place = {"Latitude": "52.09", "Longitude": "5.12", "Address": "Lange Nieuwstraat 1"}
    play.delivers("Lange Nieuwstraat 1", **place)
    play.delivers("", NumMedia="1", MediaContentType0="image/webp")

    assert [(each.what, each.text) for each in play.arrivals()] == [("other", "")] * 2
    play.is_carried()
    assert sum("alleen geschreven woorden" in each.text for each in play.reads()) == 2


def test_case_says_whatsapp_and_the_person_is_their_number(play: Play) -> None:
    play.writes("hallo")

    assert {each["metadata"]["channel"] for each in play.rasa.sent} == {"whatsapp"}
    assert any("Meta" in each.text for each in play.reads())


def test_sms_to_the_same_number_is_left_out(play: Play) -> None:
    bare = {"From": play.address, "To": play.stand_in.number}

    assert play.delivers("hallo", **bare).status_code == 200
    assert play.arrivals() == []


def test_person_who_hides_their_number_is_answered_by_the_name_that_whatsapp_gives(
    play: Play,
) -> None:
    play.delivers("hallo", From="whatsapp:NL.4566546130240823")
    play.is_carried()

    assert play.stand_in.shown("NL.4566546130240823")[-1].text == "Dag."


# Outside the 24 hours


def test_after_a_day_the_landlord_s_template_goes_and_the_words_wait(play: Play) -> None:
    assert isinstance(play.stand_in, StandIn)
    play.writes("hallo")
    play.later(hours=25)
    play.stand_in.now = play.parts.settings.now()

    play.staff_say("U betaalt € 50 per maand.")

    assert play.reads()[-1] == Shown(next(iter(TEMPLATES.values())), outside=True)
    assert [each.text for each in play.writes("ja?")] == ["U betaalt € 50 per maand.", "Dag."]


def test_template_is_in_the_person_s_language_or_in_dutch(stand_in: StandIn, way: Way) -> None:
    dutch, arabic = TEMPLATES.values()

    for language in ("ar", "pl"):
        WhatsAppTwilio().announce(way, "", language)

    assert [each.text for each in stand_in.shown(way.address)] == [arabic, dutch]


def test_without_a_template_nothing_is_said_outside(stand_in: StandIn, way: Way) -> None:
    without = account_of(stand_in, template=None)

    with pytest.raises(NotSent) as refused:
        WhatsAppTwilio().announce(replace(way, account=without), "", "nl")

    assert (refused.value.fault, refused.value.gone) == ("no_template", True)
    assert stand_in.taken() == []


def test_words_that_twilio_holds_to_be_too_late_wait_for_the_person(play: Play) -> None:
    assert isinstance(play.stand_in, StandIn)
    play.rasa.replies = [Reply("Zijn er kinderen in huis?", YES_NO)]
    play.writes("hallo")
    play.stand_in.now = NOW + timedelta(hours=24)

    play.staff_say("Wilt u ons bellen?")

    assert play.reads()[-1] == Shown(next(iter(TEMPLATES.values())), outside=True)
    assert play.deliveries()[-1].state == "held"


def test_no_read_marks_are_sent(play: Play) -> None:
    play.writes("hallo")

    assert {each.path.rpartition("/")[2] for each in play.stand_in.taken()} == {"Messages.json"}

"""SMS: words alone, numbered choices, and parts of a few segments in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from babel.messages.pofile import read_po
from flask import Flask

from casebook.conversations import Reply
from tenant_texts import languages
from tests.fakes.platforms.sms import Sms
from tests.fakes.recorder import Answer
from tests.web.channels.twilio_play import Play, asked
from tests.web.rasa import Rasa
from web.channels.platforms import PLATFORMS

PLATFORM = PLATFORMS["sms"]
# The letters of 3GPP TS 23.038 that texts in Dutch and English have.
SEVEN_BITS = set(
    "\n !\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
    "£ÄÅÆÉÑÖØÜßàäåæèéìñòöøùü"
)
FOURTEEN_BITS = set("€[]{}~^|\\")
YES_NO = (
    {"title": "Ja", "payload": '/give_answer{"field":"home_children","value":"yes"}'},
    {"title": "Nee", "payload": '/give_answer{"field":"home_children","value":"no"}'},
)


@pytest.fixture
def stand_in() -> Iterator[Sms]:
    made = Sms()
    yield made
    made.close()


@pytest.fixture
def play(web: Flask, stand_in: Sms, rasa: Rasa) -> Iterator[Play]:
    with httpx.Client(timeout=5, trust_env=False) as client:
        yield Play(web, stand_in, rasa, client)


def parts_of(said: str, titles: list[str] | None = None, **given: bool) -> list[str]:
    return [each["Body"] for each in PLATFORM.look(asked(said, titles or [], **given)).parts]


def segments(said: str) -> int:
    """How many segments this is sent in, and paid for."""
    if set(said) <= SEVEN_BITS | FOURTEEN_BITS:
        septets = len(said) + sum(each in FOURTEEN_BITS for each in said)
        return 1 if septets <= 160 else -(-septets // 153)
    units = len(said.encode("utf-16-le")) // 2
    return 1 if units <= 70 else -(-units // 67)


def letters(said: str) -> list[str]:
    return [each for each in said if each.isalnum()]


def all_texts(language: str) -> list[str]:
    with open(f"locales/{language}/LC_MESSAGES/tenant.po", "rb") as file:
        catalog = read_po(file, locale=language)
    return [str(each.string) for each in catalog if each.id and isinstance(each.string, str)]


def test_choices_are_numbered_where_no_number_is_an_answer() -> None:
    look = PLATFORM.look(asked("Zijn er kinderen in huis?", ["Ja", "Nee"]))

    assert look.numbered
    assert look.parts[0]["Body"].startswith("Zijn er kinderen in huis?\n\n1. Ja\n2. Nee\n\nStuur")


def test_choices_are_words_where_a_number_is_an_answer() -> None:
    look = PLATFORM.look(asked("Hoeveel huur betaalt u?", ["Weet ik niet"], number=False))

    assert not look.numbered
    assert look.parts[0]["Body"].endswith("\n- Weet ik niet")


def test_text_without_choices_has_nothing_numbered() -> None:
    look = PLATFORM.look(asked("Dag.", []))

    assert ([dict(each) for each in look.parts], look.numbered) == ([{"Body": "Dag."}], False)


@pytest.mark.parametrize("language", sorted(languages()))
def test_no_text_of_ours_takes_more_than_four_segments_a_part(language: str) -> None:
    parts = [part for each in all_texts(language) for part in parts_of(each)]

    assert max(segments(part) for part in parts) <= 4
    assert len(parts) > 900


@pytest.mark.parametrize("language", sorted(languages()))
def test_parts_are_the_whole_text_in_its_order(language: str) -> None:
    for each in all_texts(language):
        assert letters(" ".join(parts_of(each))) == letters(each)


def test_long_text_is_cut_at_the_ends_of_sentences() -> None:
    sentence = "U kunt altijd met iemand praten over de huur die u niet kunt betalen. "

    parts = parts_of(sentence * 20)

    assert len(parts) == 3
    assert all(each.endswith("betalen.") for each in parts)


def test_signs_of_typesetting_do_not_make_an_sms_dearer() -> None:
    (part,) = parts_of("Dat is „huurtoeslag” – €\u00a01.200,50 • foto’s…")

    assert part == 'Dat is "huurtoeslag" - € 1.200,50 - foto\'s...'
    assert segments(part) == 1


def test_signs_of_another_script_stay_as_they_are() -> None:
    assert parts_of("Ви пишете „сюди” – так.") == ["Ви пишете „сюди” – так."]


@pytest.mark.parametrize("sign", ["€", "🙂"])
def test_signs_that_count_twice_are_counted_twice(sign: str) -> None:
    parts = parts_of(f"{sign}{sign}{sign} " * 400)

    assert max(segments(each) for each in parts) <= 4
    assert "".join(parts).count(sign) == 1200


def test_person_picks_by_number(play: Play) -> None:
    play.rasa.replies = [Reply("Zijn er kinderen in huis?", YES_NO)]
    play.writes("hallo")

    play.writes("2")

    assert play.rasa.sent[-1]["payload"] == YES_NO[1]["payload"]


def test_parts_come_in_order_and_each_once_after_a_fault(play: Play) -> None:
    play.writes("hallo")
    sentence = "U kunt altijd met iemand praten over de huur die u niet kunt betalen. "
    play.rasa.replies = [Reply("Eerst dit. " + sentence * 20), Reply("Dan dat.")]
    before = len(play.reads())
    play.stand_in.fault = Answer(503, b"")
    play.writes("en nu?")
    play.stand_in.fault = None
    play.later(minutes=5)

    play.is_carried()

    told = [each.text for each in play.reads()[before:]]
    assert len(told) == 4
    assert (told[0][:10], told[-1]) == ("Eerst dit.", "Dan dat.")
    assert " ".join(told[:-1]) == ("Eerst dit. " + sentence * 20).strip()


def test_person_who_unsubscribed_gets_nothing_and_keeps_nobody_waiting(play: Play) -> None:
    play.writes("hallo")
    play.stand_in.unsubscribed.add(play.address)

    assert play.writes("stop") == []

    assert play.deliveries()[-1].state == "failed"
    assert play.deliveries()[-1].fault == "unsubscribed"


@pytest.mark.parametrize("address", ["Belastingdienst", "2525", "whatsapp:+31612345678"])
def test_who_is_no_person_s_telephone_is_not_answered(play: Play, address: str) -> None:
    assert play.delivers("Uw pakket komt eraan", From=address).status_code == 200
    assert play.arrivals() == []


def test_after_a_day_of_silence_only_that_a_message_waits_is_said(play: Play) -> None:
    play.writes("hallo")
    play.later(hours=25)
    before = len(play.reads())

    play.staff_say("U betaalt € 50 per maand.")

    (told,) = play.reads()[before:]
    assert "er is een bericht over uw aanvraag" in told.text
    assert "50" not in told.text
    assert [each.text for each in play.writes("ja?")] == ["U betaalt € 50 per maand.", "Dag."]

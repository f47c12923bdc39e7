"""A text as Rasa's NLG gets it: its words, and what a widget can show better."""

from __future__ import annotations

import pytest

from actions.parts import Parts
from actions.texts import say
from tenant_texts import TextMissing

SLOTS = {"language": "nl", "landlord": "demo"}
IN_FORM = SLOTS | {"kind": "payment_plan", "requested_slot": "arrears"}


def test_text_names_the_landlord_of_the_page(parts: Parts) -> None:
    said = say(parts, "utter_person", {}, SLOTS)

    assert "Bel De Linde: 030 012 34 56, op werkdagen van 8.30 tot 17.00 uur." in said["text"]


def test_text_is_dutch_while_nothing_is_known_of_the_language(parts: Parts) -> None:
    said = say(parts, "utter_greet", {}, {"language": None, "landlord": "demo"})

    assert said["text"].startswith("Dag.")


def test_arguments_of_the_action_are_filled_in(parts: Parts) -> None:
    said = say(parts, "start.deferral", {"questions": "Het zijn 6 korte vragen."}, SLOTS)

    assert "Het zijn 6 korte vragen." in said["text"]


def test_facts_are_filled_in_and_days_are_written_in_words(parts: Parts) -> None:
    said = say(parts, "utter_huurtoeslag", {}, SLOTS)

    assert "tot en met 31 december 2027" in said["text"]
    assert "binnen 13 weken" in said["text"]
    assert "0800-0543" in said["text"]


def test_unknown_text_is_refused(parts: Parts) -> None:
    with pytest.raises(TextMissing, match="utter_nothing"):
        say(parts, "utter_nothing", {}, SLOTS)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_greeting_has_the_address_of_the_privacy_page_in_its_language(
    parts: Parts, language: str
) -> None:
    said = say(parts, "utter_greeting", {}, SLOTS | {"language": language})

    assert f"{parts.settings.public_url}/privacy/demo?lang={language}\n" in said["text"]


def test_question_says_how_far_it_is_and_why_it_is_asked(parts: Parts) -> None:
    said = say(parts, "utter_ask_arrears", {}, IN_FORM)

    assert said["metadata"]["progress"] | {"step": 3, "of": 9} == said["metadata"]["progress"]
    assert said["metadata"]["why"] == "Dan weten we over welk bedrag we samen afspraken maken."


def test_question_has_the_way_back_to_the_one_before(parts: Parts) -> None:
    said = say(parts, "utter_ask_arrears", {}, IN_FORM)

    assert said["metadata"]["progress"]["previous"] == {
        "title": "Vorige vraag",
        "payload": '/change_answer{"field": "since"}',
    }


def test_first_question_has_no_way_back(parts: Parts) -> None:
    said = say(parts, "utter_ask_letter", {}, IN_FORM | {"requested_slot": "letter"})

    assert said["metadata"]["progress"] == {"step": 1, "of": 9}


def test_question_for_the_kind_has_no_number(parts: Parts) -> None:
    said = say(parts, "utter_ask_kind", {}, SLOTS | {"requested_slot": "kind"})

    assert said["metadata"].keys() == {"asks", "why"}


@pytest.mark.parametrize(
    ("response", "asks"),
    [("utter_ask_contact", "contact"), ("utter_ask_sharing", "sharing"),
     ("utter_ask_sharing.none", "sharing"), ("utter_summary", None), ("utter_greet", None)],
)  # fmt: skip
def test_message_says_which_answer_it_asks_for(
    parts: Parts, response: str, asks: str | None
) -> None:
    """web masks a telephone number, unless one was asked for."""
    given = {"answers": "Naam: A", "request_key": "key-1"} if response == "utter_summary" else {}

    assert say(parts, response, given, IN_FORM)["metadata"].get("asks") == asks


def test_question_after_the_reference_says_how_far_it_is_among_those(parts: Parts) -> None:
    slots = SLOTS | {"logged_kind": "report", "requested_slot": "cause"}

    progress = say(parts, "utter_ask_cause", {}, slots)["metadata"]["progress"]

    assert progress | {"step": 2, "of": 7} == progress
    assert progress["previous"]["payload"] == '/change_answer{"field": "rent"}'


def test_rows_of_the_summary_are_handed_on(parts: Parts) -> None:
    rows = [{"label": "Naam", "value": "A", "payload": "/change_answer"}]

    said = say(
        parts,
        "utter_summary",
        {"answers": "Naam: A", "rows": rows, "request_key": "key-1"},
        IN_FORM,
    )

    assert said["metadata"] == {"rows": rows}
    assert "Naam: A" in said["text"]


def test_reference_is_handed_on_and_said_in_words(parts: Parts) -> None:
    given = {"reference": "HH-7K3M-9QXD", "day": "2026-11-27"}

    said = say(parts, "utter_logged", given, SLOTS)

    assert said["metadata"] == {"reference": "HH-7K3M-9QXD", "tone": "done"}
    assert "HH-7K3M-9QXD" in said["text"]
    assert "uiterlijk op vrijdag 27 november." in said["text"]


TONES = [
    ("utter_crisis", "crisis"),
    ("utter_crisis_possible", "crisis"),
    ("utter_logged.call_back", "done"),
    ("utter_greet", None),
]


@pytest.mark.parametrize(("response", "tone"), TONES)
def test_tone_is_that_of_the_text(parts: Parts, response: str, tone: str | None) -> None:
    given = {"reference": "HH-7K3M-9QXD", "day": "2026-11-27"} if tone == "done" else {}

    assert say(parts, response, given, SLOTS)["metadata"].get("tone") == tone

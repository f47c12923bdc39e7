"""A text as Rasa's NLG gets it: words, buttons, and what a widget can show better."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import tenant_texts
from actions.choices import CHOICES
from actions.parts import Parts
from actions.texts import say
from ops.texts import compile_texts
from schemes.facts import load_facts
from settings import Settings
from tenant_texts import TextMissing

SLOTS = {"language": "nl", "landlord": "demo"}
IN_FORM = SLOTS | {"kind": "payment_plan", "requested_slot": "arrears"}


def titles(said: dict[str, Any]) -> list[str]:
    return [each["title"] for each in said["buttons"]]


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


def test_buttons_have_their_titles_in_words_and_payloads(parts: Parts) -> None:
    said = say(parts, "utter_ask_lasting", {}, IN_FORM)

    assert said["buttons"] == [
        {
            "title": "Tijdelijk",
            "payload": '/give_answer{"field": "lasting", "value": "temporary"}',
        },
        {
            "title": "Het blijft zo",
            "payload": '/give_answer{"field": "lasting", "value": "structural"}',
        },
        {
            "title": "Weet ik nog niet",
            "payload": '/give_answer{"field": "lasting", "value": "not_known"}',
        },
    ]


@pytest.mark.parametrize("response", CHOICES)
def test_payloads_of_a_text_differ(response: str) -> None:
    """web finds the title of a pressed button by its payload."""
    payloads = [choice.payload for choice in CHOICES[response]]

    assert len(payloads) == len(set(payloads))


LEAD_AWAY = [
    "utter_greet",
    "utter_not_understood",
    "utter_out_of_scope",
    "utter_huurtoeslag",
    "utter_eviction",
    "utter_person",
]


@pytest.mark.parametrize("response", LEAD_AWAY)
def test_information_in_a_form_has_no_button_that_leads_away(parts: Parts, response: str) -> None:
    assert say(parts, response, {}, SLOTS)["buttons"]
    assert say(parts, response, {}, IN_FORM)["buttons"] == []


STAY = [
    ("utter_ask_arrears", "Ik loop niet achter", "answers of the question itself"),
    ("utter_stopped", "Verder met mijn aanvraag", "the form ends here"),
    ("utter_started_over", "Ik loop achter met de huur", "the form ends here"),
    ("utter_crisis", "Verder met mijn aanvraag", "the form ends here"),
    ("utter_allowances", "Huurtoeslag", "the choice is what was asked for"),
]


@pytest.mark.parametrize(("response", "title", "why"), STAY)
def test_buttons_that_go_on_are_there_in_a_form_too(
    parts: Parts, response: str, title: str, why: str
) -> None:
    """`requested_slot` still stands while the action that ends the form speaks."""
    assert title in titles(say(parts, response, {}, IN_FORM)), why


def test_summary_in_the_form_keeps_its_yes(parts: Parts) -> None:
    said = say(
        parts, "utter_summary", {"answers": "Naam: A", "rows": [], "request_key": "key-1"}, IN_FORM
    )

    assert titles(said) == ["Ja, verstuur mijn aanvraag", "Nog niet versturen"]


def test_question_says_how_far_it_is_and_why_it_is_asked(parts: Parts) -> None:
    said = say(parts, "utter_ask_arrears", {}, IN_FORM)

    assert said["metadata"]["progress"] | {"step": 2, "of": 7} == said["metadata"]["progress"]
    assert said["metadata"]["why"] == "Dan weten we over welk bedrag we samen afspraken maken."


def test_question_has_the_way_back_to_the_one_before(parts: Parts) -> None:
    said = say(parts, "utter_ask_arrears", {}, IN_FORM)

    assert said["metadata"]["progress"]["previous"] == {
        "title": "Vorige vraag",
        "payload": '/change_answer{"field": "since"}',
    }


def test_first_question_has_no_way_back(parts: Parts) -> None:
    said = say(parts, "utter_ask_since", {}, IN_FORM | {"requested_slot": "since"})

    assert said["metadata"]["progress"] == {"step": 1, "of": 7}


def test_question_for_the_kind_has_no_number(parts: Parts) -> None:
    said = say(parts, "utter_ask_kind", {}, SLOTS | {"requested_slot": "kind"})

    assert said["metadata"].keys() == {"why"}


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
    given = {"reference": "HH-7K3M-9QXD", "day": "vrijdag 27 november"}

    said = say(parts, "utter_logged", given, SLOTS)

    assert said["metadata"] == {"reference": "HH-7K3M-9QXD", "tone": "done"}
    assert "HH-7K3M-9QXD" in said["text"]


TONES = [("utter_crisis", "crisis"), ("utter_crisis_possible", "crisis"), ("utter_greet", None)]


@pytest.mark.parametrize(("response", "tone"), TONES)
def test_tone_is_that_of_the_text(parts: Parts, response: str, tone: str | None) -> None:
    assert say(parts, response, {}, SLOTS)["metadata"].get("tone") == tone


FACTS = """\
bridge:
  toll:
    value: 12 euro
    source: "the sign beside the bridge"
    checked: 2026-01-01
    valid_until: 2026-11-25
    marked: "1"
"""
TEXTS = r"""
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\n"

msgid "utter_toll"
msgstr "Het kost %(roads.bridge.toll)s."

msgid "utter_toll.expired"
msgstr "Wat het kost, weet ik niet zeker."

msgid "fact_expired"
msgstr "Dat weet ik nu niet zeker."

msgid "utter_fare"
msgstr "Het kaartje kost %(roads.bridge.toll)s."

msgid "fact_expired"
msgstr "Vraag het aan een medewerker."
"""
At = Callable[[date], Parts]


@pytest.fixture
def at(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[At]:
    """A catalog and a fact of our own, on the day that is asked for."""
    catalog = tmp_path / "locales" / "nl" / "LC_MESSAGES" / "tenant.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(TEXTS)
    compile_texts(tmp_path / "locales")
    monkeypatch.setattr(tenant_texts, "ROOT", tmp_path)
    tenant_texts._catalog.cache_clear()
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "roads.yml").write_text(FACTS)
    facts = load_facts(tmp_path / "facts")

    def on(day: date) -> Parts:
        now = {"HUURHULP_TESTING": "1", "HUURHULP_NOW": f"{day}T10:00:00Z"}
        return replace(parts, settings=Settings.from_environ(now), facts=facts)

    yield on
    tenant_texts._catalog.cache_clear()


def test_fact_is_spoken_on_its_last_day(at: At) -> None:
    assert say(at(date(2026, 11, 25)), "utter_toll", {}, SLOTS)["text"] == "Het kost 12 euro."


def test_fact_past_its_day_is_not_spoken_and_its_text_has_a_twin(at: At) -> None:
    said = say(at(date(2026, 11, 26)), "utter_toll", {}, SLOTS)

    assert said["text"] == "Wat het kost, weet ik niet zeker."


def test_text_without_a_twin_says_that_it_is_not_sure_rather_than_the_old_fact(at: At) -> None:
    said = say(at(date(2026, 11, 26)), "utter_fare", {}, SLOTS)

    assert said["text"] == "Dat weet ik nu niet zeker."

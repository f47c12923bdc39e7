"""A text with an effect has its Dutch below it in another language, while nobody checked that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import text_effects as effects
from actions.parts import Parts
from actions.texts import say
from questions.shown_texts import as_shown
from text_effects import needs_dutch

DUTCH = {"language": "nl", "landlord": "demo"}
ENGLISH = {"language": "en", "landlord": "demo"}
BELOW = "\n\nIn Dutch (this text counts):\n"
LOGGED = {"reference": "HH-7K3M-9QXD", "day": "2026-11-27"}
CHECKED = "{by: A. Native, on: 2026-12-03}"
LISTED = f"""\
utter_objection_made: {{checked: {{en: null, pl: {CHECKED}}}}}
utter_municipality_call: {{checked: {{en: {CHECKED}}}}}
utter_debt_help: {{checked: {{}}}}
"""


@pytest.mark.parametrize("name", ["utter_objection_made", "utter_crisis", "utter_huurtoeslag"])
def test_english_has_the_dutch_below_it(parts: Parts, name: str) -> None:
    dutch = say(parts, name, {}, DUTCH)["text"]

    english = say(parts, name, {}, ENGLISH)["text"]

    above, below = english.split(BELOW)
    assert below == dutch
    assert above != dutch


def test_dutch_stands_alone(parts: Parts) -> None:
    assert "In Dutch" not in say(parts, "utter_objection_made", {}, DUTCH)["text"]


def test_text_without_an_effect_stands_alone_in_english(parts: Parts) -> None:
    assert "In Dutch" not in say(parts, "utter_thank", {}, ENGLISH)["text"]


def test_day_is_said_in_the_language_of_each_half(parts: Parts) -> None:
    english, dutch = say(parts, "utter_logged", LOGGED, ENGLISH)["text"].split(BELOW)

    assert "Friday 27 November" in english
    assert "vrijdag 27 november" in dutch
    assert "Friday" not in dutch
    assert "HH-7K3M-9QXD" in english
    assert "HH-7K3M-9QXD" in dutch


def test_facts_are_said_in_the_language_of_each_half(parts: Parts) -> None:
    english, dutch = say(parts, "utter_huurtoeslag", {}, ENGLISH)["text"].split(BELOW)

    assert "31 December 2027" in english
    assert "31 december 2027" in dutch


def test_reason_of_a_question_has_the_dutch_below_it_too(parts: Parts) -> None:
    slots = ENGLISH | {"kind": "report", "requested_slot": "sharing"}

    why = say(parts, "utter_ask_sharing", {}, slots)["metadata"]["why"]

    assert why == say(parts, "why.sharing", {}, ENGLISH)["text"]
    assert BELOW in why


def test_words_that_are_kept_have_the_dutch_that_was_shown(parts: Parts) -> None:
    assert BELOW in as_shown(parts, "utter_ask_sharing", ENGLISH)["text"]


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A list of our own."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "texts_with_effect.yml").write_text(LISTED)
    monkeypatch.setattr(effects, "ROOT", tmp_path)
    effects._effects.cache_clear()
    yield
    effects._effects.cache_clear()


NEEDED = [
    ("utter_objection_made", "en", True, "nobody has checked it"),
    ("utter_objection_made", "pl", False, "checked"),
    ("utter_municipality_call", "en", False, "checked"),
    ("utter_municipality_call", "pl", True, "checked in another language only"),
    ("utter_debt_help", "en", True, "no language was checked"),
    ("utter_thank", "en", False, "it has no effect"),
    ("utter_objection_made.expired", "en", True, "the twin has the effect of its text"),
]


@pytest.mark.parametrize(("name", "language", "needed", "why"), NEEDED)
def test_dutch_is_needed_until_a_native_reader_has_checked(
    listed: None, name: str, language: str, needed: bool, why: str
) -> None:
    assert needs_dutch(name, language) is needed, why


def test_checked_text_stands_alone(parts: Parts, listed: None) -> None:
    assert BELOW not in say(parts, "utter_municipality_call", {}, ENGLISH)["text"]
    assert BELOW in say(parts, "utter_objection_made", {}, ENGLISH)["text"]

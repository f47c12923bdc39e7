"""A message while a question after the reference stands: each may be skipped, some are free."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from actions.message import Message
from actions.turn import NO_ANSWER, read_turn
from questions.fields import SKIPPED, Asked
from tests.actions.turns import NO_SUMMARY

ASKED = Asked("nl", date(2026, 11, 25))


def said(text: str, intent: str = "out_of_scope", confidence: float = 0.9) -> Message:
    return Message(text, intent, confidence, {})


def asking(slot: str, kind: str = "cheaper_home") -> Mapping[str, Any]:
    return {"kind": None, "logged_kind": kind, "requested_slot": slot}


SKIPS: list[tuple[str, str, Any, str]] = [
    ("rent", "sla over", SKIPPED, "a skip"),
    ("cause", "Sla over", SKIPPED, "a skip, written as on its button"),
    ("own_words", "volgende", SKIPPED, "a skip of free words"),
    ("reach", "sla maar over", SKIPPED, "a skip of free words"),
    ("cause", "zeg ik liever niet", "not_said", "not said is an answer here"),
    ("children", "gaat u niks aan", {"answer": "not_said", "number": None}, "an answer here"),
    ("income_day", "zeg ik liever niet", "not_known", "no day"),
    ("rent", "zeg ik liever niet", SKIPPED, "a rent has no such answer"),
    ("bedrooms", "liever niet", SKIPPED, "nor has a number"),
    ("rent", "weet ik niet", {"cents": None}, "not known is an answer here"),
    ("income_day", "weet ik niet", "not_known", "and here"),
    ("bedrooms", "weet ik niet", SKIPPED, "not here"),
    ("ages", "geen idee", SKIPPED, "nor here"),
]


@pytest.mark.parametrize(("slot", "text", "value", "why"), SKIPS)
def test_question_after_the_reference_may_be_left_out_in_words(
    slot: str, text: str, value: Any, why: str
) -> None:
    reading = read_turn(said(text), asking(slot), ASKED)

    assert reading.slots == {slot: value} | NO_SUMMARY, why
    assert reading.refused is None


def test_leaving_out_is_heard_before_anything_that_it_resembles() -> None:
    """ "Gaat u niks aan" sounds like a question back."""
    reading = read_turn(said("gaat u niks aan", "ask_why"), asking("cause"), ASKED)

    assert reading.slots["cause"] == "not_said"


def test_question_of_the_core_is_not_left_out() -> None:
    slots = {"kind": "rent_reduction", "logged_kind": "report", "requested_slot": "rent"}

    reading = read_turn(said("sla over"), slots, ASKED)

    assert reading.slots == {"rent": None}
    assert reading.refused is not None


def test_what_can_be_paid_is_not_kept_as_the_rent() -> None:
    reading = read_turn(said("ik kan 150 per maand betalen"), asking("rent"), ASKED)

    assert reading.slots == {"rent": None}
    assert reading.refused is not None


def test_how_to_reach_may_be_left_out_of_a_call_back_too() -> None:
    slots = {"kind": "call_back", "requested_slot": "reach"}

    assert read_turn(said("sla over"), slots, ASKED).slots == {"reach": SKIPPED} | NO_SUMMARY


FREE = [
    ("own_words", "ik kan de huur niet meer betalen", "report_problem", "what a report says too"),
    ("own_words", "Mijn man is weg en ik wil stoppen met alles betalen", "stop", "a long line"),
    ("own_words", "hallo", "greet", "a greeting"),
    ("own_words", "mijn huur is 650", "out_of_scope", "no correction of the rent"),
    ("own_words", "sorry, ik bedoel 3 maanden", "out_of_scope", "no correction of an answer"),
    ("reach", "bel mij niet, medewerkers mogen mij altijd mailen", "ask_human", "a long line"),
    ("reach", "bel me na 12 uur", "ask_human", "says when, and asks for nobody"),
    ("areas", "stop", "out_of_scope", "words of which the classifier made nothing"),
    ("areas", "Zuilen of Overvecht", "ask_language", "unsure, though short"),
]


@pytest.mark.parametrize(("slot", "text", "intent", "why"), FREE)
def test_free_words_are_an_answer_whatever_they_resemble(
    slot: str, text: str, intent: str, why: str
) -> None:
    confidence = 0.5 if intent == "ask_language" else 0.9

    reading = read_turn(said(text, intent, confidence), asking(slot), ASKED)

    assert reading.slots == {slot: text} | NO_SUMMARY, why
    assert reading.noticed == ()


HEARD = [
    ("own_words", "ik wil niet meer leven", "crisis", 0.3, "a crisis, however unsure"),
    ("own_words", "ik wil stoppen", "stop", 0.7, "a short stop"),
    ("cause", "ik wil stoppen", "stop", 0.7, "a stop"),
    ("own_words", "waarom vraagt u dat?", "ask_why", 0.7, "a short question"),
    ("reach", "kan ik iemand spreken?", "ask_human", 0.7, "a question for a person"),
    ("reach", "wat is huurtoeslag", "ask_huurtoeslag", 0.7, "a short question"),
    ("own_words", "niet doorgeven aan de gemeente", "object_sharing", 0.7, "an objection"),
    ("areas", "kunt u mij vertellen wat er met mijn gegevens gebeurt?", "ask_privacy_sharing", 0.7,
     "a long question with its sign"),
    ("cause", "dank u wel", "thank", 0.9, "a thank you where words are a choice"),
]  # fmt: skip


@pytest.mark.parametrize(("slot", "text", "intent", "confidence", "why"), HEARD)
def test_what_is_surely_something_else_is_heard(
    slot: str, text: str, intent: str, confidence: float, why: str
) -> None:
    assert read_turn(said(text, intent, confidence), asking(slot), ASKED) == NO_ANSWER, why


def test_free_words_that_are_too_long_are_asked_again() -> None:
    reading = read_turn(said("x" * 201), asking("areas"), ASKED)

    assert reading.slots == {"areas": None}
    assert reading.refused is not None
    assert reading.refused.code == "too_long"


def test_failed_later_answer_is_asked_again() -> None:
    reading = read_turn(said("onzin"), asking("cause"), ASKED)

    assert reading.slots == {"cause": None}
    assert reading.refused is not None

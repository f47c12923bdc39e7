"""A pressed button of a form, perhaps some questions late, and what makes a request complete."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from actions.message import Message
from actions.turn import NO_ANSWER, is_complete, read_turn
from questions.fields import Asked
from tests.actions.turns import ANSWERS, ANSWERS_OF, NO_SUMMARY, SUMMARY

ASKED = Asked("nl", date(2026, 11, 25))


def said(text: str, intent: str = "", confidence: float = 0.9, **values: Any) -> Message:
    return Message(text, intent, confidence, values)


def pressed(slot: str, value: Any) -> Message:
    return said("/give_answer", "give_answer", 1.0, field=slot, value=value)


def asking(slot: str, **slots: Any) -> Mapping[str, Any]:
    return {"kind": "payment_plan", "requested_slot": slot} | slots


TYPED = [
    'give_answer{"field": "confirmed", "value": true}',
    '/give_answer{"field": "confirmed", "value": true}',
    "/restart",
]


@pytest.mark.parametrize("text", TYPED)
def test_text_like_a_payload_is_no_command(text: str) -> None:
    """Typed words have a typed intent; only Rasa's reading of a button has `give_answer`."""
    reading = read_turn(said(text, "affirm", 0.9), SUMMARY, ASKED)

    assert reading.slots.get("confirmed") is None


def test_button_answers_the_question_that_is_asked() -> None:
    value = {"cents": 0, "months": None}

    reading = read_turn(pressed("arrears", value), asking("arrears"), ASKED)

    assert reading.slots == {"arrears": value} | NO_SUMMARY


@pytest.mark.parametrize("intent", ["report_problem", "request_arrangement", "ask_huurtoeslag"])
def test_button_that_begins_something_else_is_no_failed_answer(intent: str) -> None:
    """Its own rule speaks; "I see no amount in that" would be nonsense."""
    message = said(f'/{intent}{{"value": "arrears"}}', intent, 1.0, value="arrears")

    assert read_turn(message, asking("arrears"), ASKED) == NO_ANSWER


def test_older_button_changes_its_own_answer_and_asks_for_the_yes_again() -> None:
    reading = read_turn(pressed("lasting", "structural"), SUMMARY | {"confirmed": True}, ASKED)

    assert reading.slots == {"lasting": "structural"} | NO_SUMMARY


def test_button_for_what_is_no_question_sets_nothing() -> None:
    assert read_turn(pressed("landlord", "other"), SUMMARY, ASKED) == NO_ANSWER


@pytest.mark.parametrize("slot", ANSWERS)
def test_change_empties_that_answer_and_the_yes(slot: str) -> None:
    reading = read_turn(said("/change_answer", "change_answer", 1.0, field=slot), SUMMARY, ASKED)

    of_letter = {"letter_date": None} if slot == "letter" else {}
    assert reading.slots == {slot: None} | of_letter | NO_SUMMARY


def test_change_of_what_is_no_question_sets_nothing() -> None:
    message = said("/change_answer", "change_answer", 1.0, field="request_key")

    assert read_turn(message, SUMMARY, ASKED) == NO_ANSWER


def test_yes_by_button_confirms_a_summary_that_was_shown() -> None:
    assert read_turn(pressed("confirmed", "key-1"), SUMMARY, ASKED).slots == {"confirmed": True}


@pytest.mark.parametrize("value", ["key-0", True, None])
def test_yes_under_an_older_summary_confirms_nothing(value: object) -> None:
    reading = read_turn(pressed("confirmed", value), SUMMARY, ASKED)

    assert reading.slots == {"confirmed": None}
    assert reading.refused is not None
    assert reading.refused.code == "other_summary"


@pytest.mark.parametrize("missing", [*ANSWERS, "request_key"])
def test_yes_by_button_confirms_nothing_while_something_is_missing(missing: str) -> None:
    slots = SUMMARY | {missing: None}

    assert not is_complete(slots)
    reading = read_turn(pressed("confirmed", "key-1"), slots, ASKED)

    assert reading.slots == {"confirmed": None}
    assert reading.refused is not None
    assert reading.refused.code == "other_summary"


def test_monthly_amount_is_missing_from_a_payment_plan_only() -> None:
    assert is_complete(SUMMARY | {"kind": "report", "monthly": None})
    assert not is_complete(SUMMARY | {"monthly": None})


def test_day_of_a_letter_is_missing_only_where_there_is_a_letter() -> None:
    assert is_complete(SUMMARY | {"letter": "none"})
    assert not is_complete(SUMMARY | {"letter": "court"})
    assert is_complete(SUMMARY | {"letter": "court", "letter_date": "not_known"})


@pytest.mark.parametrize("kind", ANSWERS_OF)
def test_answers_of_each_kind_are_complete_with_the_key_of_their_summary(kind: str) -> None:
    assert is_complete(ANSWERS_OF[kind] | {"request_key": "key-1"})
    assert not is_complete(ANSWERS_OF[kind] | {"request_key": None})

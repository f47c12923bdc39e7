"""An earlier answer put right in words: by its name, as the last one, and at the summary."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from actions.message import Message
from actions.parts import Parts
from actions.turn import Reading, read_turn
from questions.fields import Asked
from tests.actions.turns import ANSWERS_OF, NO_SUMMARY, SUMMARY, TAKEN, validated

ASKED = Asked("nl", date(2026, 11, 25))
MAIL_ONLY = {"phone": None, "email": "maria@voorbeeld.example"}
# Up to the question for what can be paid a month.
MONTHLY = {
    "kind": "payment_plan",
    "letter": "none",
    "since": "2026-10-01",
    "arrears": {"cents": 65000, "months": None},
    "lasting": "temporary",
    "requested_slot": "monthly",
}
ARREARS = {slot: value for slot, value in MONTHLY.items() if slot not in ("arrears", "lasting")}
ARREARS["requested_slot"] = "arrears"


def reading(text: str, slots: Mapping[str, Any], intent: str = "nlu_fallback") -> Reading:
    return read_turn(Message(text, intent, 0.9, {}), slots, ASKED)


NAMED: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    ("de achterstand is 700", MONTHLY, {"arrears": {"cents": 70000, "months": None}},
     "a name with a value"),
    ("sorry, de achterstand moet 3 maanden zijn", MONTHLY,
     {"arrears": {"cents": None, "months": 3}}, "a name, a value and a word that marks it"),
    ("toch structureel", MONTHLY, {"lasting": "structural"}, "a value of one answer only"),
    ("mijn huur is 650", MONTHLY, {"rent": {"cents": 65000}},
     "what this kind does not ask, and no answer to this question"),
    ("mijn huur is toch 680", ANSWERS_OF["rent_reduction"] | {"requested_slot": "duration"},
     {"rent": {"cents": 68000}}, "what this kind asks"),
    ("mijn mailadres is maria@voorbeeld.example", SUMMARY, {"contact": MAIL_ONLY},
     "at the summary"),
    ("het adres moet zijn 3511 AB 14", SUMMARY,
     {"address": {"postcode": "3511AB", "number": 14, "suffix": ""}}, "at the summary"),
    ("niet 150 maar 200 per maand", MONTHLY | {"requested_slot": "tenant_name",
     "monthly": {"cents": 15000}}, {"monthly": {"cents": 20000}}, "the last answer, with both"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "slots", "set_to", "why"), NAMED)
def test_earlier_answer_is_put_right_by_its_name(
    text: str, slots: dict[str, Any], set_to: dict[str, Any], why: str
) -> None:
    found = reading(text, slots)

    assert found.slots == set_to | NO_SUMMARY, why
    assert found.noticed == tuple(set_to)


@pytest.mark.parametrize(
    ("text", "slot"),
    [("mijn naam is verkeerd", "tenant_name"), ("mijn nummer klopt niet", "contact"),
     ("wijzig mijn adres", "address"), ("wijzig de achterstand", "arrears")],
)  # fmt: skip
def test_answer_named_without_a_value_is_asked_again(text: str, slot: str) -> None:
    assert reading(text, SUMMARY).slots == {slot: None} | NO_SUMMARY


def test_last_answer_is_put_right_without_its_name() -> None:
    found = reading("nee wacht, structureel", MONTHLY)

    assert found.slots == {"lasting": "structural"} | NO_SUMMARY


def test_new_value_goes_to_the_last_answer_and_not_to_this_question() -> None:
    """It could be how much less as well; the words before it say that it is not."""
    slots = {"kind": "rent_reduction", "rent": {"cents": 60000}, "requested_slot": "less"}

    found = reading("nee wacht, 650", slots)

    assert found.slots == {"rent": {"cents": 65000}} | NO_SUMMARY
    assert found.noticed == ("rent",)


def test_new_value_that_is_no_last_answer_answers_this_question() -> None:
    found = reading("nee wacht, 650", ARREARS)

    assert found.slots == {"arrears": {"cents": 65000, "months": None}} | NO_SUMMARY


def test_first_answer_in_a_full_sentence_is_no_correction() -> None:
    """The question itself is named: nothing was put right, so nothing is said back."""
    found = reading("de achterstand is 700", ARREARS)

    assert found.slots == {"arrears": {"cents": 70000, "months": None}} | NO_SUMMARY
    assert found.noticed == ()


def test_correction_that_cannot_be_read_changes_nothing() -> None:
    found = reading("mijn adres is toch 3511 AB", SUMMARY)

    assert found.slots == {"confirmed": None}


@pytest.mark.parametrize("text", ["is mijn huur niet 680?", "klopt de achterstand wel?"])
def test_question_about_an_answer_changes_nothing(text: str) -> None:
    assert reading(text, SUMMARY).slots == {"confirmed": None}


def test_command_is_heard_before_a_correction() -> None:
    assert reading("nee wacht, stop maar", MONTHLY, "stop").slots == {}


WHICH = ["ik heb iets verkeerd ingevuld", "nee wacht, 650", "ik wil een antwoord wijzigen"]


@pytest.mark.parametrize("text", WHICH)
def test_correction_at_the_summary_that_names_nothing_is_asked_which(
    parts: Parts, text: str
) -> None:
    done = validated(parts, text, **SUMMARY)

    assert done.names == ["utter_change_what"]
    assert done.slots == {"confirmed": None, "failures": 1, "requested_slot": "confirmed"}


def test_wish_to_change_at_the_summary_is_no_wish_to_do_something_else(parts: Parts) -> None:
    """Whatever it resembles: the summary is what it is about."""
    said = "ik wil graag een antwoord wijzigen"

    done = validated(parts, said, "out_of_scope", **SUMMARY)

    assert done.names == ["utter_change_what"]


def test_no_at_the_summary_is_not_asked_which(parts: Parts) -> None:
    assert validated(parts, "nee", "deny", **SUMMARY).names == ["utter_not_yet"]


def test_what_was_put_right_is_said_back_and_the_question_stays(parts: Parts) -> None:
    done = validated(parts, "de achterstand is 700", **MONTHLY)

    [said] = done.said
    assert said["response"] == "utter_corrected"
    assert said["label"] == "Nog niet betaald"
    assert said["value"].endswith("700")
    assert done.slots["requested_slot"] == "monthly"


def test_put_right_at_the_summary_the_summary_comes_again_with_a_new_key(parts: Parts) -> None:
    done = validated(parts, "mijn naam is Anna Jansen", **SUMMARY)

    assert done.slots == {"tenant_name": "Anna Jansen", "requested_slot": "confirmed"} | TAKEN
    assert done.names == ["utter_corrected"]


def test_answer_that_is_emptied_is_asked_next_and_not_said_back(parts: Parts) -> None:
    done = validated(parts, "mijn naam is verkeerd", **SUMMARY)

    assert done.slots == {"tenant_name": None, "requested_slot": "tenant_name"} | TAKEN
    assert done.names == []


def test_another_letter_loses_the_day_of_the_one_before(parts: Parts) -> None:
    """A bailiff's day kept for an eviction would put the case in the wrong place."""
    dated = SUMMARY | {"letter": "bailiff", "letter_date": "2026-11-20"}

    done = validated(parts, "het is een brief van de rechtbank", **dated | {
        "requested_slot": "letter", "letter": None})  # fmt: skip

    assert done.slots["letter"] == "court"
    assert done.slots["letter_date"] is None
    assert done.slots["requested_slot"] == "letter_date"

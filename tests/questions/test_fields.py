"""The answers of a request: which, in which order, and how far a question is among them."""

from __future__ import annotations

from typing import Any

import pytest

from questions.allowance import ORDER as ORDER_OF_CHECK
from questions.fields import (
    CONFIRMED,
    FIELDS,
    KINDS,
    NEVER_ASKED,
    SKIPPED,
    fields_of,
    left_to_ask,
    more_fields,
    more_left,
    previous,
    progress,
)
from tests.actions.turns import ANSWERS_OF

BEFORE = ["kind", "letter", "since", "arrears"]
AFTER = ["tenant_name", "contact", "address", "sharing", "confirmed"]
ORDER = {
    "report": [*BEFORE, "lasting", *AFTER],
    "payment_plan": [*BEFORE, "lasting", "monthly", *AFTER],
    "deferral": [*BEFORE, "lasting", "until", *AFTER],
    "rent_reduction": [*BEFORE, "rent", "less", "duration", *AFTER],
    "cheaper_home": [*BEFORE, "lasting", "persons", "highest_rent", *AFTER],
    "call_back": ["kind", "tenant_name", "contact", "reach", "confirmed"],
}
MORE = ["rent", "cause", "own_words", "children", "money_help", "income_day"]
MORE_ORDER = {
    "report": [*MORE, "reach"],
    "payment_plan": [*MORE, "months_wanted", "reach"],
    "deferral": [*MORE, "reach"],
    "rent_reduction": [*MORE, "reach"],
    "cheaper_home": [*MORE, "reach", "ages", "bedrooms", "areas", "ground_floor", "pets"],
    "call_back": [],
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_answers_in_their_order(kind: str) -> None:
    assert fields_of({"kind": kind}) == ORDER[kind]


def test_kind_is_all_that_is_asked_while_it_is_not_known() -> None:
    assert fields_of({}) == ["kind"]


DATED = [("bailiff", True), ("court", True), ("eviction", True), ("cut_off", True),
         ("none", False), (None, False)]  # fmt: skip


@pytest.mark.parametrize(("letter", "dated"), DATED)
def test_day_of_a_letter_is_asked_right_after_it_when_there_is_one(
    letter: str | None, dated: bool
) -> None:
    asked = fields_of({"kind": "report", "letter": letter})

    assert ("letter_date" in asked) is dated
    if dated:
        assert asked.index("letter_date") == asked.index("letter") + 1


@pytest.mark.parametrize("kind", KINDS)
def test_after_a_crisis_it_is_asked_right_after_the_contact_if_calling_is_safe(kind: str) -> None:
    asked = fields_of({"kind": kind, "after_crisis": True})

    assert asked[asked.index("contact") + 1] == "safe_contact"
    assert [each for each in asked if each != "safe_contact"] == ORDER[kind]


def test_after_a_crisis_the_question_if_calling_is_safe_is_counted() -> None:
    slots = {"kind": "call_back", "after_crisis": True}

    assert left_to_ask(slots) == 4
    assert progress(slots, "safe_contact") == {"step": 3, "of": 4}
    assert previous(slots, "reach") == "safe_contact"


def test_call_back_asks_no_day_of_a_letter_that_was_said_before() -> None:
    assert fields_of({"kind": "call_back", "letter": "court"}) == ORDER["call_back"]


@pytest.mark.parametrize("kind", KINDS)
def test_progress_counts_every_question_but_the_kind_and_the_yes(kind: str) -> None:
    numbered = ORDER[kind][1:-1]
    slots = {"kind": kind}

    steps = [progress(slots, slot) for slot in numbered]

    assert steps == [{"step": n, "of": len(numbered)} for n in range(1, len(numbered) + 1)]
    assert progress(slots, "kind") is None
    assert progress(slots, CONFIRMED) is None


def test_letter_makes_the_questions_one_more() -> None:
    slots = {"kind": "report", "letter": "court"}

    assert progress(slots, "letter_date") == {"step": 2, "of": 9}
    assert progress(slots, "sharing") == {"step": 9, "of": 9}


@pytest.mark.parametrize("kind", KINDS)
def test_questions_left_are_those_without_an_answer(kind: str) -> None:
    numbered = ORDER[kind][1:-1]

    assert left_to_ask({"kind": kind}) == len(numbered)
    assert left_to_ask({"kind": kind} | dict.fromkeys(numbered[1:], "none")) == 1
    assert left_to_ask(ANSWERS_OF[kind]) == 0


@pytest.mark.parametrize("kind", KINDS)
def test_question_before_this_one_is_the_numbered_one_before(kind: str) -> None:
    numbered = ORDER[kind][1:-1]

    before = [previous({"kind": kind}, slot) for slot in numbered]

    assert before == [None, *numbered[:-1]]
    assert previous({"kind": kind}, "kind") is None


OTHERS: list[tuple[dict[str, Any], str, str]] = [
    ({}, "since", "the kind is not known yet"),
    ({"kind": "deferral"}, "monthly", "a question of another kind"),
    ({"kind": "deferral"}, "cause", "a question for after the reference"),
]


@pytest.mark.parametrize(("slots", "slot", "why"), OTHERS)
def test_progress_is_not_guessed(slots: dict[str, Any], slot: str, why: str) -> None:
    assert progress(slots, slot) is None, why
    assert previous(slots, slot) is None, why


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_questions_after_the_reference(kind: str) -> None:
    assert more_fields({"logged_kind": kind}) == MORE_ORDER[kind]


def test_nothing_more_is_asked_before_something_was_logged() -> None:
    assert more_fields({"kind": "report"}) == []
    assert more_left({"kind": "report"}) == 0


def test_more_questions_left_are_those_without_an_answer_and_not_skipped() -> None:
    slots = {"logged_kind": "payment_plan", "rent": {"cents": None}, "own_words": SKIPPED}

    assert more_left(slots) == len(MORE_ORDER["payment_plan"]) - 2


def test_later_questions_are_counted_apart_and_have_their_own_way_back() -> None:
    slots = {"kind": None, "logged_kind": "payment_plan"}

    assert progress(slots, "rent") == {"step": 1, "of": 8}
    assert progress(slots, "reach") == {"step": 8, "of": 8}
    assert previous(slots, "rent") is None
    assert previous(slots, "reach") == "months_wanted"


def test_rent_of_a_second_request_is_counted_in_its_core() -> None:
    """The rent stands in both lists; the request that is being filled in is what counts."""
    slots = {"kind": "rent_reduction", "logged_kind": "report"}

    assert progress(slots, "rent") == {"step": 4, "of": 10}
    assert previous(slots, "rent") == "arrears"


def test_every_field_is_asked_of_some_kind() -> None:
    sometimes = {"letter_date", "safe_contact", "helper_name", "helper_contact"}
    core = {slot for asked in ORDER.values() for slot in asked} | sometimes
    more = {slot for asked in MORE_ORDER.values() for slot in asked}

    assert core | more | set(ORDER_OF_CHECK) == set(FIELDS) - NEVER_ASKED

"""The questions after the reference: offered, each kept with the case as it is answered."""

from __future__ import annotations

import json
from typing import Any

import pytest

from actions.choices import CHOICES
from actions.more import added
from actions.parts import Parts
from casebook.models import Case, CaseStep
from casebook.search import case_by_reference, case_steps
from questions.fields import MORE, SKIPPED
from tests import builders
from tests.actions.turns import pressed, validated_more


def a_case(parts: Parts, kind: str = "payment_plan", **changes: Any) -> dict[str, Any]:
    """A logged case, and the slots of its conversation right after."""
    make = builders.a_cheaper_home if kind == "cheaper_home" else builders.a_request
    with parts.database.writing() as session:
        case = make(session, now=parts.settings.now(), **({"kind": kind} | changes))
        return {
            "reference": case.reference,
            "more_reference": case.reference,
            "logged_kind": kind,
            "kind": None,
        }


def found(parts: Parts, slots: dict[str, Any]) -> tuple[Case, list[CaseStep]]:
    with parts.database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=slots["reference"])
        return case, case_steps(session, case)


ANSWERS: list[tuple[str, str, str, Any]] = [
    ("rent", "650 euro", "rent_said_cents", 65000),
    ("cause", "ik ben ontslagen", "cause", "less_income"),
    ("cause", "zeg ik liever niet", "cause", "not_said"),
    ("own_words", "Het is veel.\nEcht.", "own_words", "Het is veel.\nEcht."),
    ("children", "nee", "children", "no"),
    ("money_help", "de kredietbank", "money_help", "debt_help"),
    ("income_day", "de 25e", "income_day", 25),
    ("months_wanted", "een jaar", "months_wanted", 12),
    ("reach", "bel na 12 uur", "how_to_reach", "bel na 12 uur"),
]


@pytest.mark.parametrize(("slot", "text", "column", "value"), ANSWERS)
def test_answer_is_kept_with_the_case_at_once_with_its_step(
    parts: Parts, slot: str, text: str, column: str, value: Any
) -> None:
    slots = a_case(parts)

    validated_more(parts, text, **slots, requested_slot=slot)

    case, [step] = found(parts, slots)
    assert getattr(case, column) == value
    assert (step.author, step.by, step.what) == ("tenant", "", "answer_added")
    assert step.value == (None if slot == "own_words" else value)


HOME: list[tuple[str, str, Any]] = [
    ("ages", "5, 8 en 41", ["4-11", "18-64"]),
    ("bedrooms", "2", 2),
    ("areas", "dicht bij het centrum", "dicht bij het centrum"),
    ("ground_floor", "ja", "yes"),
    ("pets", "zeg ik liever niet", "not_said"),
]


@pytest.mark.parametrize(("slot", "text", "value"), HOME)
def test_answer_about_a_home_is_a_detail_of_its_case(
    parts: Parts, slot: str, text: str, value: Any
) -> None:
    slots = a_case(parts, "cheaper_home")

    validated_more(parts, text, **slots, requested_slot=slot)

    case, [step] = found(parts, slots)
    assert case.details[slot] == value
    assert case.details["persons"] == 3
    assert (step.field, step.value) == (slot, value)


def test_every_question_is_answered_by_these_tables() -> None:
    asked = {row[0] for row in ANSWERS} | {row[0] for row in HOME}

    assert asked == {slot for slots in MORE.values() for slot in slots}


def test_number_of_children_comes_with_the_yes(parts: Parts) -> None:
    slots = a_case(parts)

    validated_more(parts, "ja, 2", **slots, requested_slot="children")

    case, steps = found(parts, slots)
    assert (case.children, case.children_number) == ("yes", 2)
    assert [step.field for step in steps] == ["children_number", "children"]


BUTTONS = [
    choice.payload.removeprefix("/give_answer")
    for slot in sorted({slot for slots in MORE.values() for slot in slots})
    for choice in CHOICES[f"utter_ask_{slot}"]
]


@pytest.mark.parametrize("payload", BUTTONS)
def test_every_button_of_every_question_is_taken(parts: Parts, payload: str) -> None:
    """A value that the casebook refuses would fail the turn."""
    given = json.loads(payload)
    of_home = given["field"] in {row[0] for row in HOME}
    slots = a_case(parts, "cheaper_home" if of_home else "payment_plan")

    done = validated_more(
        parts, **pressed(given["field"], given["value"]), **slots, requested_slot=given["field"]
    )

    assert done.slots[given["field"]] == given["value"]
    assert done.slots["requested_slot"] != given["field"]


LEFT_OUT = [
    ("rent", "sla over", "skipped"),
    ("rent", "weet ik niet", "not known"),
    ("own_words", "sla over", "skipped"),
    ("income_day", "weet ik niet", "not known"),
    ("income_day", "het wisselt", "no fixed day"),
    ("reach", "volgende", "skipped"),
    ("cause", "onzin", "not understood"),
]


@pytest.mark.parametrize(("slot", "text", "why"), LEFT_OUT)
def test_what_was_not_answered_leaves_the_case_as_it_is(
    parts: Parts, slot: str, text: str, why: str
) -> None:
    slots = a_case(parts)

    validated_more(parts, text, **slots, requested_slot=slot)

    assert found(parts, slots)[1] == [], why


def test_skipped_question_is_not_asked_again(parts: Parts) -> None:
    done = validated_more(parts, "sla over", **a_case(parts), requested_slot="rent")

    assert done.slots["rent"] == SKIPPED
    assert done.slots["requested_slot"] == "cause"


def test_answer_belongs_to_the_request_though_a_call_back_came_between(parts: Parts) -> None:
    slots = a_case(parts)
    between = a_case(parts, request_key="call-back")["reference"]

    validated_more(parts, "de 25e", **slots | {"reference": between}, requested_slot="income_day")

    case, _steps = found(parts, slots | {"reference": slots["more_reference"]})
    assert case.income_day == 25


def test_known_rent_is_not_asked(parts: Parts) -> None:
    slots = a_case(parts, "rent_reduction", monthly_cents=None)

    done = validated_more(parts, **slots, rent={"cents": 65000}, requested_slot=None)

    assert done.slots["requested_slot"] == "cause"


def test_last_answer_ends_the_form(parts: Parts) -> None:
    known = dict.fromkeys(MORE["payment_plan"], SKIPPED) | {"reach": None}

    done = validated_more(parts, "sla over", **a_case(parts), **known, requested_slot="reach")

    assert done.slots["requested_slot"] is None


def test_answer_to_an_earlier_question_is_put_right_on_the_case(parts: Parts) -> None:
    slots = a_case(parts, rent_cents=60000)
    asking = {"rent": {"cents": 60000}, "requested_slot": "cause"}

    done = validated_more(parts, "mijn huur is 650", **slots, **asking)

    case, [step] = found(parts, slots)
    assert case.rent_said_cents == 65000
    assert step.what == "answer_changed"
    assert done.names == ["utter_corrected"]
    assert done.slots["requested_slot"] == "cause"


def test_word_that_fits_this_question_too_answers_it(parts: Parts) -> None:
    """ "Ja" would fit the question before as well; nothing says that it was wrong there."""
    slots = a_case(parts, "cheaper_home")
    asking = {"ground_floor": "no", "requested_slot": "pets"}

    done = validated_more(parts, "ik bedoel geen", **slots, **asking)

    assert done.slots["pets"] == "no"
    assert "ground_floor" not in done.slots


def test_what_was_sent_is_not_said_to_be_changed(parts: Parts) -> None:
    """The number on the case stays: to say that it changed would be untrue."""
    slots = a_case(parts)
    contact = {"phone": "+31612345678", "email": None}

    done = validated_more(
        parts, "mijn nummer is 06-87654321", **slots, contact=contact, requested_slot="cause"
    )

    assert "contact" not in done.slots
    assert done.names == ["answer.cause.not_understood"]
    assert found(parts, slots)[0].phone == "+31612345678"


LATE = [
    (pressed("arrears", {"cents": 0, "months": None}), "utter_button_passed"),
    ({"intent": "change_answer", "values": {"field": "arrears"}}, "utter_button_passed"),
    (pressed("confirmed", "key-1"), "utter_already_sent"),
]


@pytest.mark.parametrize(("button", "name"), LATE)
def test_late_button_of_what_was_sent_changes_nothing(
    parts: Parts, button: dict[str, Any], name: str
) -> None:
    slots = a_case(parts) | {"rent": {"cents": 65000}}

    done = validated_more(parts, **button, **slots, requested_slot="cause")

    assert done.names == [name]
    assert "arrears" not in done.slots
    assert done.slots["requested_slot"] == "cause"
    assert found(parts, slots)[1] == []


def test_way_back_asks_again_and_takes_nothing_from_the_case(parts: Parts) -> None:
    slots = a_case(parts, rent_cents=65000)

    done = validated_more(
        parts,
        intent="change_answer",
        values={"field": "rent"},
        **slots,
        rent={"cents": 65000},
        requested_slot="cause",
    )

    assert done.slots["requested_slot"] == "rent"
    case, steps = found(parts, slots)
    assert (case.rent_said_cents, steps) == (65000, [])


def test_request_that_waits_half_done_asks_nothing_here(parts: Parts) -> None:
    """Its rent is of the core, and may not be left out; here it may."""
    slots = a_case(parts) | {"kind": "rent_reduction"}

    done = validated_more(parts, "sla over", **slots, requested_slot="rent")

    assert done.slots["rent"] == SKIPPED


@pytest.mark.parametrize("said", ["Ik moet op 3 december voorkomen", "ik loop 2 maanden achter"])
def test_what_is_told_of_the_core_is_no_late_button(parts: Parts, said: str) -> None:
    slots = a_case(parts) | {"rent": {"cents": 65000}}

    done = validated_more(parts, said, **slots, requested_slot="cause")

    assert "utter_button_passed" not in done.names
    assert not {"letter", "arrears"} & set(done.slots)
    assert found(parts, slots)[1] == []


TAKEN_BACK: list[tuple[str, Any, list[tuple[str, Any]]]] = [
    ("cause", None, []),
    ("own_words", SKIPPED, [("own_words", None)]),
    ("income_day", "not_known", [("income_day", None)]),
    ("rent", {"cents": None}, [("rent_cents", None)]),
    (
        "children",
        {"answer": "yes", "number": None},
        [("children", "yes"), ("children_number", None)],
    ),
    ("children", {"answer": "no", "number": None}, [("children", "no")]),
]  # fmt: skip


@pytest.mark.parametrize(("slot", "value", "columns"), TAKEN_BACK)
def test_no_answer_takes_back_what_was_there(
    slot: str, value: Any, columns: list[tuple[str, Any]]
) -> None:
    assert list(added(slot, value)) == columns

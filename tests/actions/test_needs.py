"""A message with two needs: the information first, then the form; a second form is kept."""

from __future__ import annotations

import pytest

from actions.needs import ANSWERS, ActionAlsoAnswer
from actions.parts import Parts
from actions.request import ActionStartRequest
from actions.request_form import ValidateRequestForm
from actions.texts import say
from tests.actions.turns import Ran, a_tracker, ran


def begun(parts: Parts, second: str | None) -> Ran:
    tracker = a_tracker("ik kan niet betalen", intent="request_payment_plan")
    tracker.latest_message["second_need"] = second
    return ran(ActionStartRequest(parts), tracker)


def test_question_is_answered_before_the_form_begins(parts: Parts) -> None:
    done = begun(parts, "ask_huurtoeslag")

    assert done.names == ["utter_huurtoeslag", "start.payment_plan"]
    assert "wanted_next" not in done.slots


def test_second_form_is_kept_for_after_the_reference(parts: Parts) -> None:
    done = begun(parts, "request_cheaper_home")

    assert done.names == ["start.payment_plan"]
    assert done.slots["kind"] == "payment_plan"
    assert done.slots["wanted_next"] == "cheaper_home"


@pytest.mark.parametrize("second", [None, "report_problem", "greet"])
def test_nothing_else_is_answered(parts: Parts, second: str | None) -> None:
    assert begun(parts, second).names == ["start.payment_plan"]


def test_answer_in_passing_has_no_buttons_that_lead_away(parts: Parts) -> None:
    slots = {"language": "nl", "landlord": "demo"}

    assert say(parts, "utter_huurtoeslag", {}, slots)["buttons"]
    assert say(parts, "utter_huurtoeslag", {"in_passing": True}, slots)["buttons"] == []


@pytest.mark.parametrize(
    ("second", "said"), [*ANSWERS.items(), ("request_deferral", None), (None, None)]
)
def test_second_question_is_answered_after_the_first(second: str | None, said: str | None) -> None:
    tracker = a_tracker("en hoe zit het met energie?", intent="ask_huurtoeslag")
    tracker.latest_message["second_need"] = second

    assert ran(ActionAlsoAnswer(), tracker).names == ([said] if said else [])


def test_answer_of_the_form_that_also_asks_gets_both(parts: Parts) -> None:
    tracker = a_tracker(
        "50 euro. En heb ik recht op huurtoeslag?",
        intent="ask_huurtoeslag",
        requested_slot="monthly",
        kind="payment_plan",
    )
    tracker.latest_message |= {"asks_along": "ask_huurtoeslag", "besides": "50 euro."}

    done = ran(ValidateRequestForm(parts), tracker)

    assert done.names == ["utter_huurtoeslag"]
    assert done.slots["monthly"] == {"cents": 5000}


def test_intent_counts_that_the_gates_settled_and_not_the_ranking(parts: Parts) -> None:
    """The SDK's own method looks at the ranking."""
    tracker = a_tracker("ik kan niet betalen", intent="report_problem")
    tracker.latest_message["intent_ranking"] = [{"name": "ask_huurtoeslag", "confidence": 0.9}]

    assert ran(ActionStartRequest(parts), tracker).slots["kind"] == "report"

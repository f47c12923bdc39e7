"""A report or request in the chat: begun, begun anew, stopped, gone on with."""

from __future__ import annotations

from typing import Any

import pytest

from actions.late_buttons import ActionButtonPassed
from actions.parts import Parts
from actions.pathway import OTHER_DEBTS
from actions.request import (
    OF_ONE_REQUEST,
    OPENED,
    ActionGoOn,
    ActionNothingToStop,
    ActionSayWhy,
    ActionStartOver,
    ActionStartRequest,
    ActionStop,
)
from questions.fields import CONFIRMED, FIELDS, SKIPPED
from questions.told import why
from tests.actions.turns import ANSWERS, ANSWERS_OF, SUMMARY, a_tracker, pressed, ran

BEGUN = {"confirmed": None, "request_key": None}
STARTS = [
    ("report_problem", None, "report", "a report"),
    ("request_payment_plan", None, "payment_plan", "a payment plan"),
    ("request_deferral", None, "deferral", "a deferral"),
    ("request_rent_reduction", None, "rent_reduction", "a rent reduction"),
    ("request_cheaper_home", None, "cheaper_home", "a cheaper home"),
    ("request_call_back", None, "call_back", "a call back"),
    ("request_arrangement", None, None, "some arrangement: which one is asked"),
    ("request_arrangement", "deferral", "deferral", "an unfinished one goes on"),
    ("request_arrangement", "report", None, "an arrangement instead of a report"),
    ("request_arrangement", "call_back", None, "an arrangement instead of a call back"),
    ("report_problem", "deferral", "deferral", "a report amid a request is no change of kind"),
    ("report_problem", "call_back", "report", "a call back says nothing of the problem"),
    ("request_deferral", "payment_plan", "deferral", "a change of kind"),
    ("request_call_back", "payment_plan", "call_back", "a call back instead of a request"),
]


@pytest.mark.parametrize(("intent", "before", "kind", "why"), STARTS)
def test_request_starts_with_the_kind_that_the_message_says(
    parts: Parts, intent: str, before: str | None, kind: str | None, why: str
) -> None:
    tracker = a_tracker(intent=intent, kind=before, confirmed=True, request_key="key-1")

    done = ran(ActionStartRequest(parts), tracker)

    between = {"kind_before": before, "reach": None} if kind == "call_back" else {}
    assert done.slots == {"kind": kind} | BEGUN | between, why


def test_change_of_kind_keeps_every_answer(parts: Parts) -> None:
    done = ran(ActionStartRequest(parts), a_tracker(intent="request_deferral", **SUMMARY))

    assert done.slots == {"kind": "deferral"} | BEGUN
    assert done.said[0]["questions"].startswith("Het is nog één korte vraag.")


KNOWN = ("tenant_name", "contact", "address")


@pytest.mark.parametrize(
    ("kind", "known", "questions"),
    [
        ("report", (), "Het zijn 8 korte vragen. U kunt altijd stoppen."),
        ("payment_plan", (), "Het zijn 9 korte vragen. U kunt altijd stoppen."),
        ("payment_plan", KNOWN, "Het zijn 6 korte vragen. U kunt altijd stoppen."),
        ("rent_reduction", (), "Het zijn 10 korte vragen. U kunt altijd stoppen."),
        ("call_back", (), "Het zijn 3 korte vragen. U kunt altijd stoppen."),
        ("call_back", KNOWN, "Het is nog één korte vraag."),
        ("report", tuple(ANSWERS), "U kunt altijd stoppen."),
    ],
)
def test_start_says_what_was_understood_and_how_many_questions_follow(
    parts: Parts, kind: str, known: tuple[str, ...], questions: str
) -> None:
    intent = "report_problem" if kind == "report" else f"request_{kind}"
    answered = {slot: ANSWERS[slot] for slot in known if slot != "kind"}

    done = ran(ActionStartRequest(parts), a_tracker(intent=intent, **answered))

    said = done.said[0]
    assert said["response"] == f"start.{kind}"
    assert said["questions"].startswith(questions)


def test_start_without_a_kind_says_nothing_before_its_question(parts: Parts) -> None:
    assert ran(ActionStartRequest(parts), a_tracker(intent="request_arrangement")).said == []


def test_second_request_begins_without_repeating_what_the_first_knew(parts: Parts) -> None:
    before = ANSWERS | {"kind": None, "reference": "HH-7K3M-9QXD", "logged_kind": "payment_plan"}

    done = ran(ActionStartRequest(parts), a_tracker(intent="request_deferral", **before))

    assert done.names == ["start.deferral"]


def test_starting_over_throws_every_answer_away() -> None:
    done = ran(ActionStartOver(), a_tracker(**ANSWERS, request_key="key-1"))

    assert done.slots == dict.fromkeys((*FIELDS, *OF_ONE_REQUEST, *OPENED, OTHER_DEBTS))
    assert done.names == ["utter_started_over"]


def test_starting_over_keeps_an_objection() -> None:
    """Only a member of staff takes it back."""
    done = ran(ActionStartOver(), a_tracker(**ANSWERS | {"sharing": "yes"}))

    assert "sharing" not in done.slots
    assert "arrears" in done.slots


STOPS = [
    ("laat maar", "HH-7K3M-9QXD", "utter_nothing_to_stop", "nothing is being filled in"),
    ("ik wil mijn aanvraag intrekken", "HH-7K3M-9QXD", "utter_withdraw", "what was sent"),
    ("trek mijn aanvraag in", "HH-7K3M-9QXD", "utter_withdraw", "what was sent"),
    ("ik wil mijn aanvraag intrekken", None, "utter_nothing_to_stop", "nothing was sent"),
]


@pytest.mark.parametrize(("text", "reference", "name", "why"), STOPS)
def test_stop_outside_a_form_is_about_what_was_sent_or_about_nothing(
    text: str, reference: str | None, name: str, why: str
) -> None:
    done = ran(ActionNothingToStop(), a_tracker(text, intent="stop", reference=reference))

    assert done.names == [name], why
    assert done.slots == {}


def test_call_back_asks_anew_when_it_suits_and_counts_that_question(parts: Parts) -> None:
    known = {slot: ANSWERS[slot] for slot in KNOWN} | {"reach": "evening"}

    done = ran(ActionStartRequest(parts), a_tracker(intent="request_call_back", **known))

    assert done.slots["reach"] is None
    assert done.said[0]["questions"].startswith("Het is nog één korte vraag.")


def test_call_back_asked_for_again_remembers_what_it_interrupted(parts: Parts) -> None:
    interrupted = ANSWERS | {"kind": "call_back", "kind_before": "payment_plan"}

    done = ran(ActionStartRequest(parts), a_tracker(intent="request_call_back", **interrupted))

    assert "kind_before" not in done.slots
    assert "reach" not in done.slots


def test_stopping_keeps_the_answers() -> None:
    done = ran(ActionStop(), a_tracker("laat maar", intent="stop", **ANSWERS))

    assert done.slots == {}
    assert done.names == ["utter_stopped"]


LOGGED = {"more_reference": "HH-7K3M-9QXD", "reference": "HH-7K3M-9QXD", "logged_kind": "report"}
ALL_MORE = dict.fromkeys(
    ("rent", "cause", "own_words", "children", "money_help", "income_day", "reach"), SKIPPED
)
GO_ON: list[tuple[dict[str, Any], str, str]] = [
    ({}, "request_form", "nothing was begun: the kind is asked"),
    (ANSWERS, "request_form", "a request was stopped"),
    (LOGGED, "more_form", "the questions after the reference were stopped"),
    (LOGGED | {"kind": "deferral"}, "request_form", "a second request was stopped"),
    (LOGGED | ALL_MORE, "request_form", "nothing more is left to ask"),
    ({"reference": "HH-7K3M-9QXD", "logged_kind": "call_back"}, "request_form",
     "a call back has no more questions"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "form", "why"), GO_ON)
def test_going_on_takes_up_what_was_stopped(slots: dict[str, Any], form: str, why: str) -> None:
    done = ran(ActionGoOn(), a_tracker("verder", intent="go_on", **slots))

    assert done.followup == form, why
    assert done.slots == {}


def test_yes_after_the_sending_says_that_it_is_sent_and_its_number() -> None:
    late = a_tracker(**pressed("confirmed", "key-1"), reference="HH-7K3M-9QXD")

    done = ran(ActionButtonPassed(), late)

    assert done.names == ["utter_already_sent"]
    assert done.said[0]["reference"] == "HH-7K3M-9QXD"


@pytest.mark.parametrize(("slot", "reference"), [("lasting", "HH-7K3M-9QXD"), ("confirmed", None)])
def test_other_late_button_asks_whether_to_go_on(slot: str, reference: str | None) -> None:
    late = a_tracker(**pressed(slot, "temporary"), reference=reference)

    assert ran(ActionButtonPassed(), late).names == ["utter_button_passed"]


WHY = [
    *((slot, why(slot), "the question that is asked") for slot in FIELDS if slot != CONFIRMED),
    ("confirmed", "why.anything", "the summary asks nothing new"),
    (None, "why.anything", "nothing is asked"),
]


@pytest.mark.parametrize(("requested", "name", "reason"), WHY)
def test_why_is_that_of_the_question(requested: str | None, name: str, reason: str) -> None:
    done = ran(ActionSayWhy(), a_tracker(intent="ask_why", requested_slot=requested))

    assert done.names == [name], reason
    assert done.slots == {}


@pytest.mark.parametrize("kind", ANSWERS_OF)
def test_every_kind_can_be_begun_and_is_named(parts: Parts, kind: str) -> None:
    intent = "report_problem" if kind == "report" else f"request_{kind}"

    assert ran(ActionStartRequest(parts), a_tracker(intent=intent)).names == [f"start.{kind}"]

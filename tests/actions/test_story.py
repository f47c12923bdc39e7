"""Several answers at once: beside an answer in the form, and in a message that opens one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from actions.page import ActionReadPage
from actions.parts import Parts
from actions.request import ActionStartRequest
from actions.story import told
from questions.fields import Asked
from tests.actions.turns import Ran, a_tracker, ran, validated

ASKED = Asked("nl", date(2026, 11, 25))
TWO_MONTHS = {"cents": None, "months": 2}
COURT = {"letter": "court", "letter_date": "2026-12-03"}
DANGER = "Ik moet op 3 december voorkomen. Ik loop 2 maanden achter"

TOLD = [
    ("ik loop sinds oktober 2 maanden achter met de huur",
     {"since": "2026-10-01", "arrears": TWO_MONTHS}),
    ("Mijn huur is 650 euro. Ik heet Anna de Vries, 3511 AB 12",
     {"rent": {"cents": 65000}, "tenant_name": "Anna de Vries",
      "address": {"postcode": "3511AB", "number": 12, "suffix": ""}}),
    ("ik kan 50 euro per maand extra betalen", {"monthly": {"cents": 5000}}),
    ("ik wil uitstel tot eind december", {"until": "2026-12-31"}),
    ("mijn nummer is 06-12345678", {"contact": {"phone": "+31612345678", "email": None}}),
    (DANGER, COURT | {"arrears": TWO_MONTHS}),
    ("ik kan de huur niet betalen", {}),
    ("loop ik 2 maanden achter?", {}),
]  # fmt: skip


@pytest.mark.parametrize(("said", "found"), TOLD)
def test_answers_are_told_as_their_slots_keep_them(said: str, found: dict[str, Any]) -> None:
    assert told(said, ASKED) == found


AT_LETTER = {"kind": "payment_plan", "requested_slot": "letter"}


def test_what_is_told_beside_the_question_is_kept_and_said_back(parts: Parts) -> None:
    done = validated(parts, "ik loop sinds oktober 2 maanden achter", **AT_LETTER)

    assert done.slots["since"] == "2026-10-01"
    assert done.slots["arrears"] == TWO_MONTHS
    assert done.slots["requested_slot"] == "letter"
    [said] = done.said
    assert said["response"] == "start.noted"
    assert said["answers"].splitlines() == [
        "Sinds of vanaf: 1 oktober 2026", "Nog niet betaald: 2 maanden huur"
    ]  # fmt: skip


def test_answer_of_the_question_itself_is_not_said_back(parts: Parts) -> None:
    asking = AT_LETTER | {"letter": "none", "requested_slot": "since"}

    done = validated(parts, "ik loop sinds oktober 2 maanden achter", **asking)

    assert done.slots["since"] == "2026-10-01"
    assert done.slots["requested_slot"] == "lasting"
    assert "2 maanden huur" in done.said[0]["answers"]
    assert "oktober" not in done.said[0]["answers"]


def test_what_was_answered_before_stays_as_it_was(parts: Parts) -> None:
    asking = AT_LETTER | {"arrears": {"cents": 65000, "months": None}}

    done = validated(parts, "ik loop sinds oktober 2 maanden achter", **asking)

    assert "arrears" not in done.slots
    assert done.slots["since"] == "2026-10-01"


def test_what_this_kind_does_not_ask_is_not_kept_but_the_rent(parts: Parts) -> None:
    said = "Mijn huur is 650 euro. Ik kan 50 euro per maand extra betalen"

    done = validated(parts, said, kind="deferral", requested_slot="letter")

    assert done.slots["rent"] == {"cents": 65000}
    assert "monthly" not in done.slots


def test_danger_told_beside_another_question_is_answered_at_once(parts: Parts) -> None:
    done = validated(parts, DANGER, kind="deferral", requested_slot="since")

    assert COURT.items() <= done.slots.items()
    assert done.slots["arrears"] == TWO_MONTHS
    assert done.names == ["start.noted", "letter.told.court"]


@pytest.mark.parametrize(
    ("said", "letter"),
    [("ja, van de deurwaarder", "bailiff"), ("ik moet voorkomen", "court"),
     ("we worden uit huis gezet", "eviction"), ("mijn stroom wordt afgesloten", "cut_off")],
)  # fmt: skip
def test_what_a_letter_means_is_said_before_its_day_is_asked(
    parts: Parts, said: str, letter: str
) -> None:
    done = validated(parts, said, **AT_LETTER)

    assert done.slots["letter"] == letter
    assert done.names == [f"letter.told.{letter}"]
    assert done.slots["requested_slot"] == "letter_date"


def test_no_letter_says_nothing_and_asks_no_day(parts: Parts) -> None:
    done = validated(parts, "nee", **AT_LETTER)

    assert done.names == []
    assert done.slots["requested_slot"] == "since"


def test_day_said_with_the_letter_is_kept_and_not_asked(parts: Parts) -> None:
    done = validated(parts, "ik moet op 3 december voorkomen", **AT_LETTER)

    assert COURT.items() <= done.slots.items()
    assert done.names == ["start.noted", "letter.told.court"]
    assert done.said[0]["answers"] == "Datum: 3 december 2026"
    assert done.slots["requested_slot"] == "since"


# The opening message: action_read_page keeps what it tells, then the request begins.


def opened(parts: Parts, said: str, intent: str, **slots: Any) -> Ran:
    kept = ran(ActionReadPage(parts), a_tracker(said, intent=intent, **slots)).slots
    return ran(ActionStartRequest(parts), a_tracker(said, intent=intent, **slots | kept))


def test_opening_message_is_kept_before_any_form_is_open(parts: Parts) -> None:
    said = "ik loop sinds oktober 2 maanden achter"

    done = ran(ActionReadPage(parts), a_tracker(said, intent="ask_debt_help"))

    assert done.slots == {"since": "2026-10-01", "arrears": TWO_MONTHS}


def test_opening_message_is_not_read_twice_in_a_form_or_from_a_button(parts: Parts) -> None:
    said = "ik loop sinds oktober 2 maanden achter"

    in_form = a_tracker(said, kind="report", requested_slot="letter")
    button = a_tracker('/report_problem{"value": "ik loop 2 maanden achter"}')

    assert ran(ActionReadPage(parts), in_form).slots == {}
    assert ran(ActionReadPage(parts), button).slots == {}


def test_later_message_does_not_change_what_was_told_before(parts: Parts) -> None:
    later = a_tracker("ik loop 3 maanden achter", arrears=TWO_MONTHS)

    assert ran(ActionReadPage(parts), later).slots == {}


def test_opening_message_is_said_back_and_not_asked_again(parts: Parts) -> None:
    done = opened(parts, "ik loop sinds oktober 2 maanden achter", "request_payment_plan")

    assert done.names == ["start.payment_plan", "start.noted"]
    assert done.said[0]["questions"].startswith("Het zijn 7 korte vragen.")
    assert done.said[1]["answers"].splitlines() == [
        "Sinds of vanaf: 1 oktober 2026", "Nog niet betaald: 2 maanden huur"
    ]  # fmt: skip


def test_opening_message_without_answers_notes_nothing(parts: Parts) -> None:
    assert opened(parts, "ik wil in delen betalen", "request_payment_plan").names == [
        "start.payment_plan"
    ]


def test_danger_in_the_opening_message_is_answered_at_once(parts: Parts) -> None:
    done = opened(parts, DANGER, "report_problem")

    assert done.names == ["start.report", "start.noted", "letter.told.court"]
    assert "Datum: 3 december 2026" in done.said[1]["answers"]


def test_danger_in_the_opening_message_of_a_second_request_is_answered_too(parts: Parts) -> None:
    before = {"reference": "HH-7K3M-9QXD", "logged_kind": "call_back", "tenant_name": "Anna"}

    done = opened(parts, DANGER, "request_deferral", **before)

    assert done.names == ["start.deferral", "start.noted", "letter.told.court"]
    assert "Anna" not in done.said[1]["answers"]


def test_letter_that_came_after_a_no_counts(parts: Parts) -> None:
    """ "Nee" was the answer in the first request; the summons came since."""
    before = {"reference": "HH-7K3M-9QXD", "logged_kind": "report", "letter": "none"}

    done = opened(parts, DANGER, "request_deferral", **before)

    assert "letter.told.court" in done.names
    assert COURT.items() <= done.slots.items()


def test_letter_told_in_the_form_after_a_no_counts(parts: Parts) -> None:
    asking = {"kind": "deferral", "letter": "none", "requested_slot": "lasting"}

    done = validated(parts, DANGER, "ask_eviction", **asking)

    assert COURT.items() <= done.slots.items()
    assert "letter.told.court" in done.names


def test_told_before_the_kind_was_known_is_said_back_when_it_is(parts: Parts) -> None:
    """A question about allowances first, in which the arrears were named already."""
    known = {"arrears": TWO_MONTHS}

    done = opened(parts, "ik wil in delen betalen", "request_payment_plan", **known)

    assert done.names == ["start.payment_plan", "start.noted"]
    assert done.said[1]["answers"] == "Nog niet betaald: 2 maanden huur"

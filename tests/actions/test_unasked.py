"""What tenants say unasked, and what it may not set going: when to call, and since when."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from actions.more import ActionAnswerOffer
from actions.page import ActionReadPage
from actions.parts import Parts
from actions.request import ActionSayWhy
from actions.texts import say
from questions.fields import read
from tests.actions.turns import SUMMARY, TAKEN, a_tracker, pressed, ran, validated
from tests.questions.asked import ASKED

AT_ARREARS = {"kind": "report", "letter": "none", "requested_slot": "arrears"}
AHEAD = {"since": "2027-02-01"}
OWED = {"cents": 85000, "months": None}


def test_when_to_call_at_the_summary_begins_no_call_back(parts: Parts) -> None:
    done = validated(parts, "bel me na 6 uur", intent="ask_human", **SUMMARY)

    assert done.slots["reach"] == "bel me na 6 uur"
    assert "kind" not in done.slots
    assert done.slots["requested_slot"] == "confirmed"
    assert done.said[0]["answers"] == "Hoe en wanneer: bel me na 6 uur"


def test_when_to_call_beside_the_number_is_kept(parts: Parts) -> None:
    at_contact = {"kind": "report", "requested_slot": "contact"}

    done = validated(parts, "06 12345678 maar niet bellen overdag", **at_contact)

    assert done.slots["contact"] == {"phone": "+31612345678", "email": None}
    assert done.slots["reach"] == "maar niet bellen overdag"


def test_being_called_back_needs_a_number_and_then_takes_what_there_is(parts: Parts) -> None:
    at_contact = {"kind": "call_back", "requested_slot": "contact"}

    first = validated(parts, "maria@voorbeeld.example", **at_contact)
    again = validated(parts, "maria@voorbeeld.example", **at_contact, failures=1)

    assert first.names[0] == "answer.contact.phone_needed"
    assert first.slots["contact"] is None
    assert again.slots["contact"] == {"phone": None, "email": "maria@voorbeeld.example"}


def test_who_owes_already_is_asked_again_since_when(parts: Parts) -> None:
    done = validated(parts, "850 euro", **AT_ARREARS, **AHEAD)

    assert done.slots["since"] is None
    assert done.slots["requested_slot"] == "since"
    assert done.names == ["utter_since_owed"]


@pytest.mark.parametrize(
    ("arrears", "since", "why"),
    [("niks", "2027-02-01", "nothing is owed yet"),
     ("850 euro", "2026-10-01", "it has begun"),
     ("850 euro", "not_known", "not known since when")],
)  # fmt: skip
def test_others_are_not_asked_again(parts: Parts, arrears: str, since: str, why: str) -> None:
    done = validated(parts, arrears, **AT_ARREARS, since=since)

    assert "since" not in done.slots, why


def test_a_month_is_the_one_gone_by_for_who_owes_and_a_year_is_a_year() -> None:
    owing = replace(ASKED, slots={"arrears": OWED})

    assert read("since", "februari", ASKED) == "2027-02-01"
    assert read("since", "februari", owing) == "2026-02-01"
    assert read("since", "1 februari 2027", owing) == "2027-02-01"


@pytest.mark.parametrize(("failures", "there"), [(None, False), (2, False), (3, True), (6, True)])
def test_question_that_failed_three_times_has_a_way_out(
    parts: Parts, failures: int | None, there: bool
) -> None:
    slots = {"language": "nl", "landlord": "demo", "failures": failures}

    titles = [each["title"] for each in say(parts, "utter_ask_arrears", {}, slots)["buttons"]]

    assert ({"Bel mij terug", "Ik wil met een mens praten"} <= set(titles)) is there


def test_why_after_sending_says_where_it_stands() -> None:
    sent = a_tracker("waarom duurt dat zo lang?", intent="ask_why", reference="HH-7K3M-9QXD")

    done = ran(ActionSayWhy(), sent)

    assert done.followup == "action_say_status"
    assert done.said == []


def test_after_a_crisis_a_yes_goes_on_with_what_it_interrupted(parts: Parts) -> None:
    crisis = a_tracker("ik wil niet meer leven", intent="crisis", **SUMMARY)
    assert ran(ActionReadPage(parts), crisis).slots["offered"] == "interrupted"

    def answered(intent: str) -> Any:
        said = a_tracker("ja", intent=intent, offered="interrupted")
        return ran(ActionAnswerOffer(parts), said)

    assert answered("affirm").followup == "action_go_on"
    assert answered("deny").names == ["utter_stopped"]


def test_after_a_crisis_before_any_question_nothing_is_offered(parts: Parts) -> None:
    crisis = a_tracker("ik wil niet meer leven", intent="crisis")

    assert ran(ActionReadPage(parts), crisis).slots.get("offered") is None


def test_children_among_the_persons_are_noted_and_the_persons_asked_again(parts: Parts) -> None:
    at_persons = {"kind": "cheaper_home", "requested_slot": "persons"}

    done = validated(parts, "3 kinderen", **at_persons)

    assert done.slots["children"] == {"answer": "yes", "number": 3}
    assert done.slots["persons"] is None
    assert done.names == ["answer.persons.ambiguous", "start.noted"]


def test_button_of_the_summary_still_confirms(parts: Parts) -> None:
    done = validated(parts, **pressed("confirmed", "key-1"), **SUMMARY)

    assert done.slots["confirmed"] is True


TWO: list[tuple[str, dict[str, Any], str]] = [
    ("de achterstand is 700 euro en ik kan 50 euro per maand extra betalen",
     {"arrears": {"cents": 70000, "months": None}, "monthly": {"cents": 5000}}, "two by name"),
    ("ja, maar de achterstand is 700 euro", {"arrears": {"cents": 70000, "months": None}},
     "a yes in front is no yes to what stands there"),
    ("niet 150 maar 50 euro", {"monthly": {"cents": 5000}}, "the one that is 150 now"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "found", "why"), TWO)
def test_corrections_at_the_summary(
    parts: Parts, said: str, found: dict[str, Any], why: str
) -> None:
    done = validated(parts, said, **SUMMARY)

    assert done.slots == TAKEN | found | {"requested_slot": "confirmed"}, why


def test_an_answer_and_a_correction_in_one_message(parts: Parts) -> None:
    at_name = {**SUMMARY, "tenant_name": None, "requested_slot": "tenant_name"}

    done = validated(parts, "Jan Bos, en sorry de achterstand is 700 euro", **at_name)

    assert done.slots["tenant_name"] == "Jan Bos"
    assert done.slots["arrears"] == {"cents": 70000, "months": None}

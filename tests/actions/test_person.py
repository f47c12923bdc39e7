"""A person of the landlord, and an explanation of passing on: by where the question comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from actions.parts import Parts
from actions.person import ActionPerson
from actions.sharing import ActionExplainSharing
from tests.actions.turns import ANSWERS, Ran, a_tracker, ran

A_PERSON = "ik wil een medewerker spreken"
Ask = Callable[..., Ran]


@pytest.fixture
def asked(parts: Parts) -> Ask:
    """What is answered to these words, at a moment in UTC: a Thursday afternoon."""

    def said(text: str, *, at: str = "2026-11-26T14:00:00Z", **slots: object) -> Ran:
        settings = replace(parts.settings, fixed_now=datetime.fromisoformat(at))
        action = ActionPerson(replace(parts, settings=settings))
        return ran(action, a_tracker(text, intent="ask_human", **slots))

    return said


def test_person_is_offered_outside_a_form_and_named_in_one(asked: Ask) -> None:
    assert asked(A_PERSON).names == ["utter_person"]
    assert asked(A_PERSON, requested_slot="since").names == ["utter_person.form"]


@pytest.mark.parametrize(
    ("at", "day", "time", "why"),
    [("2026-11-25T22:00:00Z", "2026-11-26", "8.30", "eleven in the evening"),
     ("2026-11-26T07:29:00Z", "2026-11-26", "8.30", "a minute too early"),
     ("2026-11-27T16:00:00Z", "2026-11-30", "8.30", "five on Friday"),
     ("2026-12-24T17:00:00Z", "2026-12-28", "8.30", "before Christmas and a weekend"),
     ("2026-12-25T11:00:00Z", "2026-12-28", "8.30", "at Christmas"),
     ("2027-04-27T10:00:00Z", "2027-04-28", "8.30", "Koningsdag")],
)  # fmt: skip
def test_outside_office_hours_it_is_said_when_the_telephone_is_answered(
    asked: Ask, at: str, day: str, time: str, why: str
) -> None:
    for slots, name in (({}, "utter_person"), ({"requested_slot": "since"}, "utter_person.form")):
        [said] = asked(A_PERSON, at=at, **slots).said
        assert (said["response"], said["day"], said["time"]) == (f"{name}.closed", day, time), why


def test_first_minute_of_the_hours_is_open(asked: Ask) -> None:
    assert asked(A_PERSON, at="2026-11-26T07:30:00Z").names == ["utter_person"]


CALL_ME = [
    "bel mij",
    "kunt u mij terugbellen?",
    "Bel me terug",
    "please call me",
    "call back please",
    "ik wil graag teruggebeld worden",
]


@pytest.mark.parametrize("text", CALL_ME)
def test_who_wants_to_be_called_is_asked_for_a_number_at_once(asked: Ask, text: str) -> None:
    done = asked(text)

    assert done.followup == "request_form"
    begun = dict.fromkeys(("confirmed", "request_key", "kind_before", "reach"))
    assert done.slots == begun | {"kind": "call_back"}
    assert done.names == ["start.call_back"]


@pytest.mark.parametrize(
    "text",
    ["kan ik iemand bellen", "wat is uw telefoonnummer", "/ask_human bel mij terug",
     "wie kan ik bellen?"],
)  # fmt: skip
def test_who_wants_to_call_gets_the_number(asked: Ask, text: str) -> None:
    done = asked(text)

    assert done.names == ["utter_person"]
    assert done.followup is None


def test_call_back_asked_for_amid_a_request_keeps_its_answers(asked: Ask) -> None:
    done = asked("bel mij maar terug", **ANSWERS)

    assert done.slots["kind"] == "call_back"
    assert not {"arrears", "tenant_name"} & set(done.slots)


@pytest.mark.parametrize(
    ("requested", "name"),
    [("sharing", "sharing.more"), ("since", "utter_privacy_sharing"),
     (None, "utter_privacy_sharing")],
)  # fmt: skip
def test_explanation_at_the_question_itself_leaves_out_what_that_says(
    requested: str | None, name: str
) -> None:
    tracker = a_tracker(intent="ask_privacy_sharing", requested_slot=requested)

    assert ran(ActionExplainSharing(), tracker).names == [name]

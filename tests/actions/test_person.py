"""A person of the landlord, and an explanation of passing on: by where the question comes from."""

from __future__ import annotations

import pytest

from actions.person import ActionPerson
from actions.sharing import ActionExplainSharing
from tests.actions.turns import ANSWERS, Ran, a_tracker, ran


def asked(text: str, **slots: object) -> Ran:
    return ran(ActionPerson(), a_tracker(text, intent="ask_human", **slots))


def test_person_is_offered_outside_a_form_and_named_in_one() -> None:
    assert asked("ik wil een medewerker spreken").names == ["utter_person"]
    assert asked("ik wil een medewerker spreken", requested_slot="since").names == [
        "utter_person.form"
    ]


CALL_ME = [
    "bel mij",
    "kunt u mij terugbellen?",
    "Bel me terug",
    "please call me",
    "call back please",
    "ik wil graag teruggebeld worden",
]


@pytest.mark.parametrize("text", CALL_ME)
def test_who_wants_to_be_called_is_asked_for_a_number_at_once(text: str) -> None:
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
def test_who_wants_to_call_gets_the_number(text: str) -> None:
    done = asked(text)

    assert done.names == ["utter_person"]
    assert done.followup is None


def test_call_back_asked_for_amid_a_request_keeps_its_answers() -> None:
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

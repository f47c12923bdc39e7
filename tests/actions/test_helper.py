"""Somebody writes for another: who that is, is asked apart from what the tenant is asked."""

from __future__ import annotations

from typing import Any

import pytest

from actions.misunderstood import ActionNotUnderstood, ActionOutOfScope
from actions.parts import Parts
from actions.story import told
from actions.texts import say
from questions.fields import fields_of
from tests.actions.turns import SUMMARY, a_tracker, pressed, ran, validated
from tests.questions.asked import ASKED

MOTHER = "ik schrijf dit namens mijn moeder"
YASMIN = {"phone": "+31687654321", "email": None}
AT_CONTACT = {"kind": "report", "tenant_name": "Yasmin Yilmaz", "requested_slot": "contact"}


def test_name_and_number_of_who_writes_are_not_the_tenants() -> None:
    said = f"{MOTHER}. Ik heet Yasmin Yilmaz en mijn nummer is 06 87654321"

    assert told(said, ASKED) == {
        "helper": "yes",
        "helper_name": "Yasmin Yilmaz",
        "helper_contact": YASMIN,
    }


def test_what_is_told_of_the_tenant_beside_it_is_kept() -> None:
    assert told(f"{MOTHER}. De huur is 650 euro", ASKED)["rent"] == {"cents": 65000}


def test_who_helps_is_asked_before_the_tenant() -> None:
    asked = fields_of({"kind": "payment_plan", "helper": "yes"})

    place = asked.index("helper_name")
    assert asked[place : place + 4] == ["helper_name", "helper_contact", "tenant_name", "contact"]
    assert "helper_name" not in fields_of({"kind": "payment_plan"})


def test_name_given_before_it_was_said_becomes_that_of_who_helps(parts: Parts) -> None:
    done = validated(parts, f"o ja, {MOTHER}", **AT_CONTACT)

    assert done.slots["helper"] == "yes"
    assert done.slots["helper_name"] == "Yasmin Yilmaz"
    assert done.slots["tenant_name"] is None


def test_button_says_it_too(parts: Parts) -> None:
    [button] = say(parts, "utter_ask_tenant_name", {}, {"language": "nl"})["buttons"]
    assert button["title"] == "Ik schrijf voor iemand anders"

    done = validated(parts, **pressed("helper", "yes"), kind="report", requested_slot="tenant_name")

    assert done.slots["helper"] == "yes"


@pytest.mark.parametrize("slot", ["tenant_name", "contact"])
def test_questions_about_the_tenant_name_the_tenant(parts: Parts, slot: str) -> None:
    slots = {"language": "nl", "helper": "yes"}

    assert "huurder" in say(parts, f"utter_ask_{slot}", {}, slots)["text"]
    assert "huurder" not in say(parts, f"utter_ask_{slot}", {}, {"language": "nl"})["text"]


@pytest.mark.parametrize("said", ["zij heeft geen telefoon", "weet ik niet", "nee"])
def test_tenant_may_be_reached_by_nobody_else(parts: Parts, said: str) -> None:
    at_contact = {"kind": "report", "helper": "yes", "requested_slot": "contact"}

    done = validated(parts, said, **at_contact)

    assert done.slots["contact"] == {"phone": None, "email": None}


def test_tenant_who_writes_needs_a_way_to_be_reached(parts: Parts) -> None:
    done = validated(parts, "weet ik niet", kind="report", requested_slot="contact")

    assert done.slots["contact"] is None


@pytest.mark.parametrize("action", [ActionNotUnderstood, ActionOutOfScope])
def test_who_says_no_more_than_that_is_asked_what_it_is_about(parts: Parts, action: Any) -> None:
    done = ran(action(parts), a_tracker(MOTHER))

    assert done.names == ["utter_writes_for_other"]


def test_amid_a_form_it_is_not_asked_what_it_is_about(parts: Parts) -> None:
    done = ran(ActionOutOfScope(parts), a_tracker(MOTHER, **SUMMARY))

    assert done.names == ["utter_out_of_scope"]

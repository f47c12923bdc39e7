"""Language and landlord come from the page that the tenant writes from; an offer stays one turn."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from actions.page import ActionReadPage
from actions.parts import Parts
from tests.actions.turns import ANSWERS, PAGE, a_tracker, ran

NEW = {"language": None, "landlord": None}
READ: list[tuple[dict[str, str], dict[str, Any], dict[str, str], str]] = [
    ({}, NEW, {"language": "nl", "landlord": "demo"}, "the first message"),
    ({"language": "en"}, NEW, {"language": "en", "landlord": "demo"}, "an English page"),
    ({"language": "en"}, {}, {"language": "en"}, "the conversation became English"),
    ({}, {}, {}, "nothing changed, so nothing is set"),
    ({"language": "xx"}, NEW, {"language": "nl", "landlord": "demo"}, "no texts in that language"),
    ({"landlord": "other"}, {}, {"landlord": "other"}, "another page"),
]


@pytest.mark.parametrize(("page", "slots", "wanted", "why"), READ)
def test_page_sets_what_differs(
    parts: Parts, page: dict[str, str], slots: dict[str, Any], wanted: dict[str, str], why: str
) -> None:
    done = ran(ActionReadPage(parts), a_tracker("hallo", page=PAGE | page, **slots))

    assert done.slots == wanted, why
    assert done.said == []


def test_language_that_the_landlord_does_not_have_is_not_spoken(parts: Parts) -> None:
    demo = replace(parts.landlords["demo"], languages=("nl",))
    dutch_only = replace(parts, landlords={"demo": demo})

    page = PAGE | {"language": "en"}
    opened = ran(ActionReadPage(dutch_only), a_tracker("hallo", page=page, **NEW))
    typed = ran(ActionReadPage(dutch_only), a_tracker("I cannot pay my rent this month"))

    assert opened.slots["language"] == "nl"
    assert typed.slots == {}


def test_yes_in_a_form_is_no_yes_to_an_offer_of_before(parts: Parts) -> None:
    asking = {"kind": "report", "requested_slot": "letter", "offered": "municipality_call"}

    done = ran(ActionReadPage(parts), a_tracker("ja", intent="affirm", **asking))

    assert done.slots == {"offered": None}


@pytest.mark.parametrize(
    ("intent", "left"),
    [("affirm", {}), ("deny", {}), ("ask_huurtoeslag", {"offered": None}),
     ("request_deferral", {"offered": None})],
)  # fmt: skip
def test_offer_is_taken_by_the_next_message_or_never(
    parts: Parts, intent: str, left: dict[str, None]
) -> None:
    """A yes three messages later is a yes to something else."""
    done = ran(ActionReadPage(parts), a_tracker("ok", intent=intent, offered="more"))

    assert done.slots == left


DEBTS: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    ("ik heb ook schulden bij klarna", {}, {"other_debts": "yes"}, "told"),
    ("ik heb ook schulden bij klarna", ANSWERS | {"requested_slot": "lasting"},
     {"other_debts": "yes"}, "whatever the form asks"),
    ("geen andere schulden", {"other_debts": "yes"}, {"other_debts": "no"}, "the last word counts"),
    ("de huur is duur", {"other_debts": "yes"}, {}, "what says nothing of it changes nothing"),
    ('/ask_pathway{"value": "other_debts"}', {}, {}, "a button has its own action"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "slots", "wanted", "why"), DEBTS)
def test_other_debts_are_heard_in_any_message(
    parts: Parts, text: str, slots: dict[str, Any], wanted: dict[str, Any], why: str
) -> None:
    done = ran(ActionReadPage(parts), a_tracker(text, **slots))

    assert {"other_debts": done.slots.get("other_debts")} == (wanted or {"other_debts": None}), why

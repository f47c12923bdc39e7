"""An objection to passing on, said at any time: it counts at once, on all that was sent."""

from __future__ import annotations

from typing import Any

import pytest

from actions.late_buttons import ActionButtonPassed
from actions.parts import Parts
from actions.sharing import ActionAllowSharing, ActionObjectToSharing
from actions.texts import say
from casebook.models import Case
from casebook.municipality_calls import ask_municipality_call
from casebook.search import case_steps, cases_of_conversation
from tests import builders
from tests.actions.turns import (
    ANSWERS,
    SHARING_SHOWN,
    Ran,
    a_tracker,
    pressed,
    ran,
    validated,
    validated_more,
)

ASKING = ANSWERS | {"sharing": None, "sharing_shown": SHARING_SHOWN, "requested_slot": "sharing"}


def in_conversation(parts: Parts, **changes: Any) -> str:
    """A conversation with two cases; its id. Another conversation has one of its own."""
    now = parts.settings.now()
    with parts.database.writing() as session:
        conversation, _ = builders.a_conversation(session, now=now)
        other, _ = builders.a_conversation(session, now=now)
        for number, of in enumerate((conversation, conversation, other)):
            builders.a_request(
                session,
                now=now,
                request_key=f"request-{number}",
                **({"conversation_id": of.id} | changes),
            )
        return conversation.id


def cases_in(parts: Parts, conversation: str) -> list[Case]:
    with parts.database.reading() as session:
        return cases_of_conversation(session, conversation)


def objected(parts: Parts, conversation: str, **slots: Any) -> Any:
    tracker = a_tracker(
        "geef het niet door", intent="object_sharing", sender=f"{conversation}.2", **slots
    )
    return ran(ActionObjectToSharing(parts), tracker)


def test_objection_counts_on_every_case_of_the_conversation(parts: Parts) -> None:
    conversation = in_conversation(parts, objection="no")

    done = objected(parts, conversation, sharing="no", sharing_shown=SHARING_SHOWN)

    cases = cases_in(parts, conversation)
    assert len(cases) == 2
    for case in cases:
        assert case.objection == "yes"
        assert case.objection_text == SHARING_SHOWN["text"]
        assert case.objection_text_version == SHARING_SHOWN["version"]
    assert done.names == ["utter_objection_made.logged"]
    assert done.said[0]["reference"] == ", ".join(case.reference for case in cases)
    assert done.slots == {"sharing": "yes", "request_key": None}


def test_objection_leaves_its_step_and_touches_no_other_conversation(parts: Parts) -> None:
    conversation = in_conversation(parts)

    objected(parts, conversation)

    with parts.database.reading() as session:
        found = {
            case.conversation_id == conversation: [step.what for step in case_steps(session, case)]
            for case in session.query(Case)
        }
    assert found == {True: ["objection_made"], False: []}


def test_objection_before_anything_was_shown_keeps_what_is_said_about_passing_on(
    parts: Parts,
) -> None:
    conversation = in_conversation(parts)

    done = objected(parts, conversation)

    [text] = {case.objection_text for case in cases_in(parts, conversation)}
    assert text == say(parts, "utter_objection_made", {}, a_tracker().slots)["text"]
    assert done.slots["sharing"] == "yes"


def test_objection_takes_back_a_call_asked_of_the_municipality(parts: Parts) -> None:
    conversation = in_conversation(parts)
    now = parts.settings.now()
    with parts.database.writing() as session:
        asked, _ = cases_of_conversation(session, conversation)
        ask_municipality_call(session, asked, text="Zal ik?", version="nl-1", at=now)

    objected(parts, conversation)

    assert [case.municipality_call for case in cases_in(parts, conversation)] == ["withdrawn", None]


def test_objection_without_a_case_is_kept_for_the_request(parts: Parts) -> None:
    done = ran(ActionObjectToSharing(parts), a_tracker(**ANSWERS | {"sharing": "no"}))

    assert done.names == ["utter_objection_made"]
    assert done.slots["sharing"] == "yes"


def test_objection_made_twice_is_one_step(parts: Parts) -> None:
    conversation = in_conversation(parts)

    objected(parts, conversation)
    objected(parts, conversation)

    with parts.database.reading() as session:
        case = cases_of_conversation(session, conversation)[0]
        assert len(case_steps(session, case)) == 1


def test_objection_in_a_second_request_counts_on_the_first_too(parts: Parts) -> None:
    conversation = in_conversation(parts, objection="no")

    done = validated(parts, "nee, niet doorgeven", **ASKING, sender=f"{conversation}.1")

    assert done.slots["sharing"] == "yes"
    for case in cases_in(parts, conversation):
        assert (case.objection, case.objection_text) == ("yes", SHARING_SHOWN["text"])


def test_doubt_that_counts_as_an_objection_counts_on_the_first_too(parts: Parts) -> None:
    conversation = in_conversation(parts, objection="no")

    doubted = ASKING | {"sharing_doubted": True}
    validated(parts, "misschien", **doubted, sender=f"{conversation}.1")

    assert {case.objection for case in cases_in(parts, conversation)} == {"yes"}


def test_objection_that_was_sent_is_not_taken_back_in_the_form(parts: Parts) -> None:
    conversation = in_conversation(parts, objection="yes")

    done = validated(parts, "ja, dat is goed", **ASKING, sender=f"{conversation}.1")

    assert done.names == ["utter_objection_back"]
    assert done.slots["sharing"] == "yes"
    assert {case.objection for case in cases_in(parts, conversation)} == {"yes"}


def test_objection_at_the_summary_takes_that_away(parts: Parts) -> None:
    """It says otherwise than what the tenant would confirm."""
    done = ran(ActionObjectToSharing(parts), a_tracker(**ANSWERS, request_key="key-1"))

    assert done.slots == {"sharing": "yes", "request_key": None}


def allowed(parts: Parts, **given: Any) -> Ran:
    tracker = a_tracker("toch wel doorgeven", intent="allow_sharing", **given)
    return ran(ActionAllowSharing(parts), tracker)


def test_objection_that_was_not_sent_is_taken_back_at_once(parts: Parts) -> None:
    done = allowed(parts, sharing="yes", request_key="key-1")

    assert done.names == ["utter_corrected"]
    assert done.said[0]["value"] == "Goed, als de wet dat vraagt"
    assert done.slots == {"sharing": "no", "request_key": None}


def test_objection_that_a_case_holds_is_taken_back_by_staff(parts: Parts) -> None:
    conversation = in_conversation(parts, objection="yes")

    done = allowed(parts, sharing="yes", sender=f"{conversation}.1")

    assert done.names == ["utter_objection_back"]
    assert done.slots == {}
    assert {case.objection for case in cases_in(parts, conversation)} == {"yes"}


@pytest.mark.parametrize("sharing", [None, "no", "not_said"])
def test_where_nothing_was_objected_to_it_is_explained(parts: Parts, sharing: str | None) -> None:
    done = allowed(parts, sharing=sharing)

    assert done.names == ["utter_privacy_sharing"]
    assert done.slots == {}


def test_button_pressed_after_its_question_still_objects(parts: Parts) -> None:
    conversation = in_conversation(parts, objection="no")
    sender = f"{conversation}.1"

    outside = ran(ActionButtonPassed(), a_tracker(**pressed("sharing", "yes"), sender=sender))
    assert outside.followup == "action_object_to_sharing"

    later = {"logged_kind": "report", "kind": None, "requested_slot": "cause"}
    done = validated_more(parts, **pressed("sharing", "yes"), **later, sender=sender)

    assert done.names == ["utter_objection_made.logged"]
    assert {case.objection for case in cases_in(parts, conversation)} == {"yes"}


def test_other_buttons_that_passed_object_to_nothing() -> None:
    done = ran(ActionButtonPassed(), a_tracker(**pressed("sharing", "no")))

    assert done.followup is None
    assert done.names == ["utter_button_passed"]

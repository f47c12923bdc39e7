"""A request is carried to this conversation by its number and postcode, and a pressed button."""

from __future__ import annotations

from typing import Any

import pytest

from actions.parts import Parts
from actions.pathway import ActionPathway
from actions.plans import ActionChoosePlan
from actions.status import ActionSayStatus
from actions.texts import say
from casebook.carrying import carry
from casebook.conversations import messages_after
from casebook.models import Case, Conversation, Delivery, Sender
from casebook.search import case_by_reference
from casebook.statuses import Status
from tests import builders
from tests.actions.turns import Ran, a_tracker, ran

PRESSED = "/ask_request_status"


def two_conversations(parts: Parts, **given: Any) -> tuple[str, str, str]:
    """The number of a request, the conversation that it is in, and another."""
    now = parts.settings.now()
    with parts.database.writing() as session:
        left, _ = builders.a_conversation(session, now=now)
        here, _ = builders.a_conversation(session, now=now)
        left.language = "pl"
        case = builders.a_request(session, now=now, conversation_id=left.id, **given)
        return case.reference, left.id, here.id


def asks(parts: Parts, typed: str, here: str, **given: Any) -> Ran:
    tracker = a_tracker(typed, intent="ask_request_status", sender=f"{here}.1", **given)
    return ran(ActionSayStatus(parts), tracker)


def presses(parts: Parts, reference: str, here: str) -> Ran:
    typed = f'{PRESSED}{{"value": "{reference}"}}'
    return asks(parts, typed, here, values={"value": reference})


def case_of(parts: Parts, reference: str) -> Case:
    with parts.database.reading() as session:
        return case_by_reference(session, landlord="demo", reference=reference)


def said_in(parts: Parts, conversation: str) -> list[str]:
    with parts.database.reading() as session:
        found = session.get_one(Conversation, conversation)
        return [each.text for each in messages_after(session, found, 0)]


def test_number_and_postcode_bring_the_offer(parts: Parts) -> None:
    reference, _, here = two_conversations(parts)

    done = asks(parts, f"{reference} 3511 AB", here)

    assert done.names == ["utter_status", "status.carry"]
    slots = {"language": "nl", "landlord": "demo"}
    offer = say(parts, "status.carry", {"number": done.said[-1]["number"]}, slots)
    assert offer["buttons"] == [
        {"title": "Hier verder praten", "payload": f'{PRESSED}{{"value": "{reference}"}}'}
    ]
    assert "Medewerkers kunnen dit gesprek dan lezen." in offer["text"]


def test_who_asks_where_it_was_sent_gets_no_offer(parts: Parts) -> None:
    reference, left, _ = two_conversations(parts)

    assert asks(parts, f"{reference} 3511 AB", left).names == ["utter_status"]
    assert asks(parts, "hoe staat het ermee", left).names == ["utter_status"]


@pytest.mark.parametrize(
    "given",
    [{"status": Status.CLOSED}, {"status": Status.WITHDRAWN}, {"safe_contact": "no"}],
)
def test_case_that_stays_where_it_is_brings_no_offer(parts: Parts, given: dict[str, Any]) -> None:
    reference, _, here = two_conversations(parts, **given)

    assert "status.carry" not in asks(parts, f"{reference} 3511 AB", here).names


def test_wrong_pair_brings_no_offer(parts: Parts) -> None:
    reference, _, here = two_conversations(parts)

    assert asks(parts, f"{reference} 3512 AB", here).names == ["status.wrong_pair"]


def test_form_that_is_being_filled_in_is_not_left(parts: Parts) -> None:
    reference, _, here = two_conversations(parts)

    done = asks(parts, f"{reference} 3511 AB", here, requested_slot="arrears")

    assert done.names == ["utter_status"]


def test_pressed_it_goes_on_here(parts: Parts) -> None:
    reference, _, here = two_conversations(parts)

    done = presses(parts, reference, here)

    assert done.names == ["status.carried"]
    assert done.said[0]["number"] == reference
    assert case_of(parts, reference).conversation_id == here
    # Not a word of what was said before, nor of the case.
    assert said_in(parts, here) == []
    assert set(done.said[0]) & {"rows", "lines"} == set()


def test_where_it_was_hears_so_in_its_own_language(parts: Parts) -> None:
    reference, left, here = two_conversations(parts)

    presses(parts, reference, here)

    (told,) = said_in(parts, left)
    assert told.startswith(f"Od teraz wiadomości od De Linde o {reference}")
    assert "030 012 34 56" in told
    with parts.database.reading() as session:
        assert session.get_one(Conversation, left).language == "pl"


def test_on_a_platform_that_goes_out(parts: Parts) -> None:
    reference, left, here = two_conversations(parts)
    now = parts.settings.now()
    with parts.database.writing() as session:
        whose = Sender(landlord="demo", channel="whatsapp", account="1", address="2", heard_at=now)
        session.add(whose)
        session.flush()
        session.get_one(Conversation, left).sender_id = whose.id

    presses(parts, reference, here)

    with parts.database.reading() as session:
        (goes,) = session.query(Delivery)
        assert goes.state == "waiting"


def test_pressed_twice_is_told_once_there(parts: Parts) -> None:
    """An aborted turn is handled again from its start."""
    reference, left, here = two_conversations(parts)

    for _ in range(2):
        assert presses(parts, reference, here).names == ["status.carried"]

    assert len(said_in(parts, left)) == 1


def test_case_that_was_closed_since_stays(parts: Parts) -> None:
    reference, left, here = two_conversations(parts, status=Status.CLOSED)

    assert presses(parts, reference, here).names == ["status.not_carried"]
    assert case_of(parts, reference).conversation_id == left
    assert said_in(parts, left) == []


def test_another_landlord_s_case_stays(parts: Parts) -> None:
    reference, left, here = two_conversations(parts, landlord="other")

    assert presses(parts, reference, here).names == ["status.not_carried"]
    with parts.database.reading() as session:
        case = case_by_reference(session, landlord="other", reference=reference)
        assert case.conversation_id == left


def test_afterwards_its_status_is_told_here_without_the_pair(parts: Parts) -> None:
    reference, _, here = two_conversations(parts)
    presses(parts, reference, here)

    done = asks(parts, "hoe staat het ermee", here)

    assert done.names == ["utter_status"]
    assert reference in done.said[0]["lines"]


def test_sums_and_steps_of_what_was_sent_elsewhere_are_not_told(parts: Parts) -> None:
    reference, _, here = two_conversations(parts, letter="court")
    now = parts.settings.now()
    with parts.database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        carry(session, case, to=here, at=now)

    tracker = a_tracker("/ask_pathway", intent="ask_pathway", sender=f"{here}.1")
    assert ran(ActionPathway(parts), tracker).names == ["utter_allowances"]
    chosen = a_tracker("x", intent="choose_plan", values={"value": "6"}, sender=f"{here}.1")
    assert ran(ActionChoosePlan(parts), chosen).names == ["utter_plan_passed"]

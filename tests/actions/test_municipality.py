""" "Vraag de gemeente mij te bellen": shown first, sent on a yes, withdrawn as easily."""

from __future__ import annotations

from typing import Any

import pytest

from actions.choices import CHOICES
from actions.more import ActionAnswerOffer
from actions.municipality import ActionOfferMunicipalityCall, ActionSettleMunicipalityCall
from actions.parts import Parts
from actions.texts import say
from casebook.models import Case
from casebook.municipality_calls import ask_municipality_call
from casebook.search import case_by_reference, case_steps
from tests import builders
from tests.actions.turns import CONVERSATION, Ran, a_tracker, ran

SHOWN = "utter_municipality_call"


def logged(parts: Parts, **changes: Any) -> str:
    """The reference of a case that this conversation logged."""
    now = parts.settings.now()
    with parts.database.writing() as session:
        conversation, _token = builders.a_conversation(session, now=now)
        conversation.id = CONVERSATION
        session.flush()
        changes = {"conversation_id": CONVERSATION} | changes
        return builders.a_request(session, now=now, **changes).reference


@pytest.fixture
def reference(parts: Parts) -> str:
    """Of a case that this conversation logged."""
    return logged(parts)


def case_of(parts: Parts, reference: str) -> Case:
    with parts.database.reading() as session:
        return case_by_reference(session, landlord="demo", reference=reference)


def steps_of(parts: Parts, reference: str) -> list[str]:
    with parts.database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        return [step.what for step in case_steps(session, case)]


def asked_before(parts: Parts, reference: str) -> None:
    now = parts.settings.now()
    with parts.database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        ask_municipality_call(session, case, text="Zal ik?", version="nl-1", at=now)


def asked(parts: Parts, text: str = "laat de gemeente mij bellen", **slots: Any) -> Ran:
    tracker = a_tracker(text, intent="ask_municipality_call", **slots)
    return ran(ActionOfferMunicipalityCall(parts), tracker)


def answered(parts: Parts, answer: str, **slots: Any) -> Ran:
    tracker = a_tracker(intent="municipality_call", values={"value": answer}, **slots)
    return ran(ActionSettleMunicipalityCall(parts), tracker)


def in_words(parts: Parts, intent: str, **slots: Any) -> Ran:
    tracker = a_tracker("ja", intent=intent, offered="municipality_call", **slots)
    return ran(ActionAnswerOffer(parts), tracker)


def test_what_would_be_passed_on_is_shown_and_nothing_is_sent_yet(
    parts: Parts, reference: str
) -> None:
    done = asked(parts, reference=reference)

    assert done.names == [SHOWN]
    assert done.slots == {"offered": "municipality_call"}
    assert case_of(parts, reference).municipality_call is None


def test_without_a_case_there_is_nobody_to_call_yet(parts: Parts) -> None:
    done = asked(parts)

    assert done.names == [f"{SHOWN}.needs_case"]
    assert done.slots == {}


LACKING: list[tuple[dict[str, Any], str]] = [
    ({"phone": None, "email": "maria@voorbeeld.example"}, "no telephone to call"),
    ({"postcode": None, "house_number": None}, "no address, as of a call back"),
    ({"tenant_name": None}, "no name"),
]


@pytest.mark.parametrize(("lacking", "why"), LACKING)
def test_without_what_would_be_passed_on_that_is_asked_first(
    parts: Parts, lacking: dict[str, Any], why: str
) -> None:
    reference = logged(parts, **lacking)

    done = asked(parts, reference=reference)

    assert done.names == [f"{SHOWN}.needs_case"], why
    assert done.slots == {}
    # Nor by a yes that was offered before.
    assert answered(parts, "yes", reference=reference).names == [f"{SHOWN}.not_sent"]
    assert steps_of(parts, reference) == []


def test_second_wish_says_that_it_is_there_and_how_to_withdraw_it(
    parts: Parts, reference: str
) -> None:
    asked_before(parts, reference)

    done = asked(parts, reference=reference)

    assert done.names == [f"{SHOWN}.already"]
    assert done.said[0]["reference"] == reference
    assert done.slots == {}


def test_yes_by_button_is_sent_with_the_words_that_were_shown(parts: Parts, reference: str) -> None:
    done = answered(parts, "yes", reference=reference)

    case = case_of(parts, reference)
    assert done.names == [f"{SHOWN}.sent"]
    assert done.said[0]["reference"] == reference
    assert done.slots == {"offered": None}
    assert case.municipality_call == "asked"
    assert case.municipality_call_text == say(parts, SHOWN, {}, a_tracker().slots)["text"]
    assert (case.municipality_call_text_version or "").startswith("nl-")
    assert case.municipality_call_at == parts.settings.now()
    assert steps_of(parts, reference) == ["municipality_call_asked"]


def test_words_that_are_kept_are_those_of_the_tenants_language(
    parts: Parts, reference: str
) -> None:
    answered(parts, "yes", reference=reference, language="en")

    case = case_of(parts, reference)
    shown = say(parts, SHOWN, {}, a_tracker(language="en").slots)["text"]
    assert case.municipality_call_text == shown
    assert (case.municipality_call_text_version or "").startswith("en-")


def test_yes_in_words_to_the_offer_is_sent(parts: Parts, reference: str) -> None:
    done = in_words(parts, "affirm", reference=reference)

    assert done.names == [f"{SHOWN}.sent"]
    assert done.slots == {"offered": None}
    assert case_of(parts, reference).municipality_call == "asked"


def test_no_in_words_to_the_offer_sends_nothing(parts: Parts, reference: str) -> None:
    done = in_words(parts, "deny", reference=reference)

    assert done.names == [f"{SHOWN}.not_sent"]
    assert done.slots == {"offered": None}
    assert case_of(parts, reference).municipality_call is None


@pytest.mark.parametrize("answer", ["not_now", "None", "perhaps"])
def test_anything_but_a_yes_sends_nothing(parts: Parts, reference: str, answer: str) -> None:
    done = answered(parts, answer, reference=reference)

    assert done.names == [f"{SHOWN}.not_sent"]
    assert steps_of(parts, reference) == []


@pytest.mark.parametrize("answer", ["yes", "withdraw"])
def test_without_a_case_nothing_is_written(parts: Parts, answer: str) -> None:
    assert answered(parts, answer).names == [f"{SHOWN}.not_sent"]


def test_withdrawal_ends_the_wish(parts: Parts, reference: str) -> None:
    asked_before(parts, reference)

    done = answered(parts, "withdraw", reference=reference)

    assert done.names == [f"{SHOWN}.withdrawn"]
    assert case_of(parts, reference).municipality_call == "withdrawn"
    assert steps_of(parts, reference) == ["municipality_call_withdrawn", "municipality_call_asked"]


def test_call_asked_for_on_any_case_of_the_conversation_is_withdrawn(
    parts: Parts, reference: str
) -> None:
    """The second request was sent since; the wish stands with the first."""
    asked_before(parts, reference)
    conversation = case_of(parts, reference).conversation_id
    with parts.database.writing() as session:
        now = parts.settings.now()
        builders.a_request(session, now=now, request_key="second", conversation_id=conversation)

    done = answered(parts, "withdraw", sender=f"{conversation}.1")

    assert done.names == [f"{SHOWN}.withdrawn"]
    assert case_of(parts, reference).municipality_call == "withdrawn"


def test_offer_in_a_form_is_answered_by_its_button_only(parts: Parts, reference: str) -> None:
    """A typed yes there answers the form's question."""
    conversation = case_of(parts, reference).conversation_id

    done = asked(parts, sender=f"{conversation}.1", kind="report", requested_slot="letter")

    assert done.names == [SHOWN]
    assert done.slots == {}


TAKEN_BACK = [
    "ik wil mijn vraag aan de gemeente intrekken",
    "trek mijn vraag aan de gemeente maar in",
    "de gemeente hoeft mij niet meer te bellen",
    "please withdraw my request to the municipality",
]


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_withdrawal_in_words_counts_at_once(parts: Parts, reference: str, text: str) -> None:
    asked_before(parts, reference)

    done = asked(parts, text, reference=reference)

    assert done.names == [f"{SHOWN}.withdrawn"]
    assert case_of(parts, reference).municipality_call == "withdrawn"


def test_nothing_is_withdrawn_in_words_where_nothing_was_asked(
    parts: Parts, reference: str
) -> None:
    done = asked(parts, TAKEN_BACK[0], reference=reference)

    assert done.names == [SHOWN]
    assert case_of(parts, reference).municipality_call is None


def test_after_a_withdrawal_it_can_be_asked_again(parts: Parts, reference: str) -> None:
    asked_before(parts, reference)
    answered(parts, "withdraw", reference=reference)

    assert asked(parts, reference=reference).names == [SHOWN]
    answered(parts, "yes", reference=reference)

    assert case_of(parts, reference).municipality_call == "asked"


def test_yes_pressed_twice_is_one_wish(parts: Parts, reference: str) -> None:
    answered(parts, "yes", reference=reference)
    answered(parts, "yes", reference=reference)

    assert steps_of(parts, reference) == ["municipality_call_asked"]


@pytest.mark.parametrize("response", [f"{SHOWN}.sent", f"{SHOWN}.already"])
def test_withdrawing_is_one_press_away(response: str) -> None:
    payloads = [choice.payload for choice in CHOICES[response]]

    assert payloads == ['/municipality_call{"value": "withdraw"}']

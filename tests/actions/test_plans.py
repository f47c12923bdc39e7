"""Choosing a payment plan in the chat: offered inside the house rules, kept, never called a yes."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from actions.log_case import ActionLogCase
from actions.more import ActionMoreStopped
from actions.parts import Parts
from actions.pathway import ActionPathway
from actions.plans import ActionChoosePlan
from actions.texts import say
from casebook.additions import add_answer
from casebook.arrangements import confirm
from casebook.models import Arrangement, Case
from casebook.running import arrangements_of
from casebook.search import case_by_reference, case_steps, cases_of_conversation
from tenant_texts import languages
from tests import builders
from tests.actions.turns import ANSWERS, CONVERSATION, SHARING_SHOWN, Ran, a_tracker, ran

OFFER, CHOSEN = "utter_plan_offer", "utter_plan_chosen"


@pytest.fixture
def conversation(parts: Parts) -> str:
    with parts.database.writing() as session:
        conversation, _token = builders.a_conversation(session, now=parts.settings.now())
        conversation.id = CONVERSATION
        return CONVERSATION


@pytest.fixture
def reference(parts: Parts, conversation: str) -> str:
    """Of a request inside the house rules: two months owed, 150 a month can be paid."""
    with parts.database.writing() as session:
        case = builders.a_request(
            session, now=parts.settings.now(), conversation_id=conversation, arrears_months=2
        )
        return case.reference


def logged(parts: Parts, **answers: Any) -> Ran:
    slots = {"sharing_shown": SHARING_SHOWN} | ANSWERS | answers
    return ran(ActionLogCase(parts), a_tracker(**slots, request_key="key-1"))


def pressed(parts: Parts, value: str, **slots: Any) -> Ran:
    tracker = a_tracker(intent="choose_plan", values={"value": value}, **slots)
    return ran(ActionChoosePlan(parts), tracker)


def plans_of(parts: Parts, reference: str) -> list[Arrangement]:
    with parts.database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        found = arrangements_of(session, case)
        for each in found:
            assert each.instalments
        return found


def case_of(parts: Parts, reference: str) -> Case:
    with parts.database.reading() as session:
        return case_by_reference(session, landlord="demo", reference=reference)


def test_plans_are_offered_with_the_reference(parts: Parts, conversation: str) -> None:
    done = logged(parts)

    assert done.names == ["utter_logged", OFFER, "utter_more_offer"]
    offer = done.said[1]
    assert offer["day"] == "2026-11-27"
    assert (offer["owed_cents"], offer["tenancy"]) == (136906, 6)
    # A typed yes answers what is asked last.
    assert done.slots["offered"] == "more"


@pytest.mark.parametrize(
    ("said", "names"),
    [("stop", ["utter_more_stopped", OFFER]), ("trek mijn aanvraag in", ["utter_withdraw"])],
)
def test_who_stops_after_an_answer_that_brings_a_plan_is_offered_it(
    parts: Parts, reference: str, said: str, names: list[str]
) -> None:
    stopped = a_tracker(said, intent="stop", reference=reference, requested_slot="cause")

    assert ran(ActionMoreStopped(parts), stopped).names == names


def test_offer_says_its_rules_and_whose_word_the_sum_is(parts: Parts, conversation: str) -> None:
    offer = logged(parts).said[1]

    shown = say(parts, OFFER, offer, {"language": "nl", "landlord": "demo"})

    assert "minstens 6 maanden" in shown["text"]
    assert "past uw aanvraag binnen de regels" in shown["text"]
    assert "Een medewerker bevestigt het uiterlijk op vrijdag 27 november." in shown["text"]
    assert "nog geen ja" in shown["text"]
    assert "Dat bedrag heeft u genoemd" in shown["text"]
    assert "uiterlijk op 2 december 2026" in shown["text"]
    buttons = [(each["title"].replace("\xa0", " "), each["payload"]) for each in shown["buttons"]]
    assert buttons == [
        ("10 termijnen van € 136,91", '/choose_plan{"value": "10"}'),
        ("12 termijnen van € 114,09", '/choose_plan{"value": "12"}'),
        ("Ik kies nu nog niet", '/choose_plan{"value": "none"}'),
    ]


@pytest.mark.parametrize("language", sorted(languages()))
def test_offer_and_choice_are_said_in_every_language(
    parts: Parts, reference: str, language: str
) -> None:
    slots = {"language": language, "landlord": "demo"}
    offer = ran(ActionPathway(parts), a_tracker(**slots)).said[0]
    chosen = pressed(parts, "10", language=language).said[0]

    shown = say(parts, OFFER, offer, slots)
    kept = say(parts, CHOSEN, chosen, slots)

    assert json.loads(shown["buttons"][0]["payload"].removeprefix("/choose_plan")) == {
        "value": "10"
    }
    assert "136" in shown["buttons"][0]["title"]
    assert "2026" in kept["text"]
    assert "2027" in kept["text"]
    assert "%(" not in shown["text"] + kept["text"]


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"arrears": {"cents": 136906, "months": 4}}, "too many months owed"),
        ({"arrears": {"cents": 136906, "months": None}}, "months owed are not known"),
        ({"monthly": {"cents": None}}, "what can be paid is not known"),
        ({"letter": "court", "letter_date": "2026-12-03"}, "a date in court"),
    ],
)
def test_outside_the_rules_nothing_is_offered_nor_said_of_them(
    parts: Parts, conversation: str, answers: dict[str, Any], why: str
) -> None:
    assert logged(parts, **answers).names == ["utter_logged", "utter_more_offer"], why


def test_choice_is_kept_as_a_proposal_and_is_no_yes(parts: Parts, reference: str) -> None:
    done = pressed(parts, "10")

    [chosen] = plans_of(parts, reference)
    assert (chosen.state, chosen.made_by, chosen.owed_cents) == ("proposed", "", 136906)
    assert chosen.answer_by == date(2026, 11, 27)
    assert [each.cents for each in chosen.instalments] == [13691] * 9 + [13687]
    assert chosen.instalments[0].due == date(2026, 12, 2)
    assert case_of(parts, reference).status == "new"
    assert done.names == [CHOSEN]
    text = say(parts, CHOSEN, done.said[0], {"language": "nl", "landlord": "demo"})["text"]
    assert "Dit is nog geen ja." in text
    assert "De laatste termijn is € 136,87." in text.replace("\xa0", " ")
    assert "precies € 1.369,06" in text.replace("\xa0", " ")


def test_last_instalment_like_the_others_is_not_told_apart(parts: Parts, conversation: str) -> None:
    with parts.database.writing() as session:
        builders.a_request(
            session,
            now=parts.settings.now(),
            conversation_id=conversation,
            arrears_months=2,
            arrears_cents=150000,
        )

    done = pressed(parts, "10")

    said = say(parts, done.names[0], done.said[0], {"language": "nl", "landlord": "demo"})
    text = said["text"].replace("\xa0", " ")
    assert "10 termijnen van € 150. Samen is dat precies € 1.500." in text


def test_the_same_button_twice_is_one_choice(parts: Parts, reference: str) -> None:
    pressed(parts, "10")
    pressed(parts, "10")

    assert len(plans_of(parts, reference)) == 1


def test_another_button_takes_its_place(parts: Parts, reference: str) -> None:
    pressed(parts, "10")
    pressed(parts, "12")

    assert [each.state for each in plans_of(parts, reference)] == ["proposed", "dropped"]


def test_a_choice_is_taken_back_as_easily(parts: Parts, reference: str) -> None:
    pressed(parts, "10")

    assert pressed(parts, "withdraw").names == ["utter_plan_withdrawn"]
    assert pressed(parts, "withdraw").names == ["utter_plan_passed"]

    assert [each.state for each in plans_of(parts, reference)] == ["dropped"]
    with parts.database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        assert [each.what for each in case_steps(session, case)] == [
            "plan_withdrawn",
            "plan_chosen",
        ]


def test_not_now_keeps_nothing(parts: Parts, reference: str) -> None:
    assert pressed(parts, "none").names == ["utter_plan_not_now"]
    assert plans_of(parts, reference) == []


@pytest.mark.parametrize("value", ["11", "60", "x", "None", "-1"])
def test_what_was_never_offered_is_offered_anew(parts: Parts, reference: str, value: str) -> None:
    assert pressed(parts, value).names == [OFFER]
    assert plans_of(parts, reference) == []


def test_without_a_request_nothing_can_be_chosen(parts: Parts, conversation: str) -> None:
    assert pressed(parts, "10").names == ["utter_plan_passed"]


def test_an_answered_request_has_no_choice_left(parts: Parts, reference: str) -> None:
    pressed(parts, "10")
    with parts.database.writing() as session:
        [case] = cases_of_conversation(session, CONVERSATION)
        [chosen] = arrangements_of(session, case)
        confirm(
            session,
            case,
            chosen.id,
            by="T. Collega",
            at=parts.settings.now(),
            today=parts.today(),
        )

    assert pressed(parts, "12").names == ["utter_plan_passed"]
    assert [each.state for each in plans_of(parts, reference)] == ["agreed"]


def test_after_the_later_questions_it_is_offered_unless_chosen(
    parts: Parts, reference: str
) -> None:
    before = ran(ActionPathway(parts), a_tracker()).names
    pressed(parts, "10")

    assert before == [OFFER, "utter_pathway"]
    assert ran(ActionPathway(parts), a_tracker()).names == ["utter_pathway"]


def test_income_said_later_than_the_choice_brings_a_new_one(parts: Parts, reference: str) -> None:
    pressed(parts, "10")
    with parts.database.writing() as session:
        [case] = cases_of_conversation(session, CONVERSATION)
        add_answer(session, case, "income_day", 10, at=parts.settings.now())

    offer = ran(ActionPathway(parts), a_tracker()).said[0]

    assert offer["response"] == OFFER
    assert offer["first_day"] == "2026-12-11"

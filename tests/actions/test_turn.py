"""Whether a message in the form is an answer: the one decision before anything is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from actions.message import Message
from actions.turn import CHANGES_KIND, NO_ANSWER, read_turn
from questions.fields import Asked
from tests.actions.turns import NO_SUMMARY, SUMMARY

ASKED = Asked("nl", date(2026, 11, 25))


def said(text: str, intent: str = "", confidence: float = 0.9, **values: Any) -> Message:
    return Message(text, intent, confidence, values)


def asking(slot: str, **slots: Any) -> Mapping[str, Any]:
    return {"kind": "payment_plan", "requested_slot": slot} | slots


ANSWERED = [
    ("arrears", "650", "out_of_scope", 0.9, {"cents": 65000, "months": None}, "an amount"),
    ("arrears", "niks", "deny", 0.8, {"cents": 0, "months": None}, "a no that is an answer"),
    ("arrears", "2 maanden huur", "report_problem", 0.9, {"cents": None, "months": 2}, "a report"),
    ("tenant_name", "Anna de Vries", "greet", 0.9, "Anna de Vries", "taken for a greeting"),
    ("since", "sinds oktober", "ask_eviction", 0.7, "2026-10-01", "taken for a question"),
    ("lasting", "tijdelijk", "request_rent_reduction", 0.9, "temporary", "taken for a request"),
    ("monthly", "weet ik niet", "nlu_fallback", 0.3, {"cents": None}, "not known is an answer"),
    ("tenant_name", "Rob Stopper", "stop", 0.5, "Rob Stopper", "a stop that is not sure"),
    ("confirmed", "ja", "affirm", 0.9, True, "yes in words"),
]


@pytest.mark.parametrize(("slot", "text", "intent", "confidence", "value", "why"), ANSWERED)
def test_words_that_answer_the_question_are_an_answer_whatever_their_intent(
    slot: str, text: str, intent: str, confidence: float, value: Any, why: str
) -> None:
    reading = read_turn(said(text, intent, confidence), asking(slot), ASKED)

    assert reading.slots == {slot: value} | ({} if slot == "confirmed" else NO_SUMMARY), why
    assert reading.refused is None


NOT_ANSWERED = [
    ("tenant_name", "ik wil niet meer leven", "crisis", 0.3, "a crisis, however unsure"),
    ("arrears", "650", "crisis", 0.9, "a crisis, even in words that answer"),
    ("tenant_name", "opnieuw", "start_over", 1.0, "a button that begins anew"),
    ("tenant_name", "/start", "start", 1.0, "the opening of the page"),
    ("tenant_name", "laat maar", "stop", 0.7, "a sure stop, before a name is looked for"),
    ("tenant_name", "Medewerker", "ask_human", 0.9, "a person is asked for"),
    ("tenant_name", "Waarom", "ask_why", 0.9, "why do you ask"),
    ("arrears", "laat maar zitten joh", "stop", 0.45, "a likely stop that is no answer"),
    ("arrears", "wat is huurtoeslag?", "ask_huurtoeslag", 0.25, "a question with its sign"),
    ("arrears", "en huurtoeslag dan", "ask_huurtoeslag", 0.45, "a question without its sign"),
    ("arrears", "wat een slechte service", "insult", 0.8, "an insult"),
    ("arrears", "dank u wel", "thank", 0.9, "a thank you"),
    ("arrears", "ik wil liever later betalen", "request_deferral", 0.8, "another arrangement"),
    ("arrears", "bel mij maar terug", "request_call_back", 0.9, "a call back instead"),
    ("arrears", "geef dit niet door aan de gemeente", "object_sharing", 0.7, "an objection"),
    ("arrears", "is dit wel echt", "ask_fraud", 0.7, "whether this is real"),
    ("arrears", "laat de gemeente mij bellen", "ask_municipality_call", 0.7, "another wish"),
    ("tenant_name", "ik ben 12 jaar", "child_writes", 0.9, "a child"),
    ("kind", "ik wil het alleen melden", "report_problem", 0.9, "the kind, said as a report"),
    ("arrears", "wat voor weer wordt het morgen", "out_of_scope", 0.7, "something else, in words"),
]


@pytest.mark.parametrize(("slot", "text", "intent", "confidence", "why"), NOT_ANSWERED)
def test_what_is_no_answer_sets_nothing(
    slot: str, text: str, intent: str, confidence: float, why: str
) -> None:
    assert read_turn(said(text, intent, confidence), asking(slot), ASKED) == NO_ANSWER, why


REFUSED = [
    ("arrears", "en huurtoeslag dan", "ask_huurtoeslag", 0.25, "a faint likeness to a question"),
    ("arrears", "wat is huurtoeslag?", "ask_huurtoeslag", 0.15, "fainter than a sign makes up for"),
    ("arrears", "asdf qwer", "out_of_scope", 0.9, "too few words to be about something else"),
    ("arrears", "wat voor weer wordt het morgen", "out_of_scope", 0.5, "not surely something else"),
    ("arrears", "graag in delen betalen", "request_payment_plan", 0.9, "the kind it already is"),
    ("arrears", "graag later betalen", "request_deferral", 0.3, "not likely another kind"),
    ("arrears", "ik red het niet", "report_problem", 0.9, "a report again, while one is filled in"),
    ("arrears", "ja", "affirm", 0.9, "a yes to a question that takes none"),
    ("kind", "graag een regeling", "request_arrangement", 0.9, "the kind is what was asked"),
    ("since", "onzin", "nlu_fallback", 0.3, "nothing"),
    ("arrears", "te veel om te tellen", "out_of_scope", 0.9, "how much, without an amount"),
    ("monthly", "echt niet heel veel", "thank", 0.9, "how much, and no thanks"),
]


@pytest.mark.parametrize(("slot", "text", "intent", "confidence", "why"), REFUSED)
def test_a_failed_answer_is_asked_again_with_the_reason(
    slot: str, text: str, intent: str, confidence: float, why: str
) -> None:
    reading = read_turn(said(text, intent, confidence), asking(slot), ASKED)

    assert reading.slots == {slot: None}, why
    assert reading.refused is not None


def test_without_a_question_nothing_is_read() -> None:
    slots = {"kind": "payment_plan", "requested_slot": None}

    assert read_turn(said("650", "out_of_scope"), slots, ASKED) == NO_ANSWER


CALLED = ["bel me op 06-12345678", "u kunt mij mailen: maria@voorbeeld.example"]


@pytest.mark.parametrize("text", CALLED)
def test_where_to_be_called_is_no_wish_for_a_person_where_that_is_asked(text: str) -> None:
    assert read_turn(said(text, "ask_human", 0.9), asking("contact"), ASKED).slots["contact"]
    assert read_turn(said("bel me op", "ask_human", 0.9), asking("contact"), ASKED) == NO_ANSWER


def test_wish_for_more_about_passing_on_is_of_its_question_whatever_it_resembles() -> None:
    reading = read_turn(said("meer uitleg", "ask_privacy_sharing"), asking("sharing"), ASKED)

    assert reading.refused is not None
    assert reading.refused.code == "wants_explanation"


def test_no_in_words_is_not_sent_and_not_refused() -> None:
    reading = read_turn(said("nee", "deny"), SUMMARY, ASKED)

    assert reading.slots == {"confirmed": None}
    assert reading.refused is None


def test_message_is_read_from_what_rasa_sends() -> None:
    latest = {
        "text": '/give_answer{"field": "lasting", "value": "temporary"}',
        "intent": {"name": "give_answer", "confidence": 1.0},
        "entities": [
            {"entity": "field", "value": "lasting"},
            {"entity": "value", "value": "temporary"},
        ],
    }

    message = Message.from_rasa(latest)

    assert message.intent == "give_answer"
    assert message.confidence == 1.0
    assert message.values == {"field": "lasting", "value": "temporary"}


def test_message_of_which_nothing_was_made_is_no_fault() -> None:
    assert Message.from_rasa({"text": None, "intent": None}) == Message("", "", 0.0, {})


def test_stop_that_may_be_a_crisis_is_no_stop() -> None:
    """ "Ik trek het niet meer" gives up more than a form; the soft line follows the question."""
    message = replace(said("ik trek het niet meer", "stop", 0.9), may_be_crisis=True)

    assert read_turn(message, asking("since"), ASKED).refused is not None


@pytest.mark.parametrize(
    ("slot", "typed", "value"),
    [("since", "weet ik niet", "not_known"), ("monthly", "niks", {"cents": 0})],
)
def test_not_knowing_and_having_nothing_are_answers(slot: str, typed: str, value: Any) -> None:
    reading = read_turn(said(typed, "deny", 0.9), asking(slot), ASKED)

    assert reading.slots == {slot: value} | NO_SUMMARY


def test_words_that_may_be_a_crisis_are_not_kept_as_own_words() -> None:
    """Staff never read them (data protection page); the tenant is told and may write anew."""
    message = Message("mijn ex heeft al mijn geld", "report_problem", 0.5, {}, may_be_crisis=True)

    reading = read_turn(message, {"logged_kind": "report", "requested_slot": "own_words"}, ASKED)

    assert reading.slots == {"own_words": None}
    assert reading.refused is not None
    assert reading.refused.code == "personal"


def test_exact_answer_that_only_sounds_like_a_crisis_is_an_answer() -> None:
    slots = asking("persons", kind="cheaper_home")
    likely = Message("3", "crisis", 1.0, {}, crisis_by="likelihood")
    by_words = Message("3", "crisis", 1.0, {}, crisis_by="words")

    assert read_turn(likely, slots, ASKED).slots["persons"] == 3
    assert read_turn(by_words, slots, ASKED) == NO_ANSWER


BESIDE_THE_SUMMARY = [
    ("toch niet doorgeven", "deny", {"sharing": "yes"}, None, "an objection counts at once"),
    ("toch wel doorgeven", "affirm", {"confirmed": None}, "which_answer", "no yes to all of it"),
]


@pytest.mark.parametrize(("text", "intent", "sets", "refused", "why"), BESIDE_THE_SUMMARY)
def test_word_about_sharing_at_the_summary_sends_nothing(
    text: str, intent: str, sets: dict[str, Any], refused: str | None, why: str
) -> None:
    reading = read_turn(said(text, intent), SUMMARY | {"sharing": "no"}, ASKED)

    assert reading.slots.get("confirmed") is None, why
    assert sets.items() <= reading.slots.items(), why
    assert (reading.refused.code if reading.refused else None) == refused


def test_question_about_sharing_is_explained_and_takes_nothing_back() -> None:
    asking_sharing = asking("sharing", sharing=None)

    reading = read_turn(said("mag ik dat weigeren", "allow_sharing"), asking_sharing, ASKED)

    assert reading.refused is not None
    assert reading.refused.code == "wants_explanation"


def test_payment_in_parts_at_the_summary_is_no_word_about_passing_on() -> None:
    """ "In delen betalen" is what this request is called."""
    reading = read_turn(said("ja, in delen betalen"), SUMMARY, ASKED)

    assert not reading.refused or reading.refused.code != "which_answer"


def test_postcode_without_its_number_is_kept_for_the_next_message() -> None:
    half = read_turn(said("3511 AB"), asking("address"), ASKED)

    whole = read_turn(
        said("12 bis"),
        asking("address"),
        replace(ASKED, slots={"postcode_said": half.slots["postcode_said"]}),
    )

    assert half.slots["address"] is None
    assert whole.slots["address"] == {"postcode": "3511AB", "number": 12, "suffix": "bis"}


def test_date_is_no_new_beginning() -> None:
    reading = read_turn(said("since 1 november", "start_over"), asking("letter"), ASKED)

    assert reading != NO_ANSWER


@pytest.mark.parametrize(
    ("said", "intent", "heard", "why"),
    [
        ("anderhalve maand nog", "request_deferral", False, "reminds of another kind"),
        ("ik wil toch liever later betalen", "request_deferral", True, "wishes another kind"),
        ("ik bedoel later betalen", "request_deferral", True, "was taken for another kind"),
        ("I meant later, not in parts", "request_deferral", True, "the same"),
        ("sonra ödemek demek istedim", "request_deferral", True, "the same"),
        ("chodziło mi o późniejszą spłatę", "request_deferral", True, "the same"),
        ("я мала на увазі заплатити пізніше", "request_deferral", True, "the same"),
        ("أقصد الدفع لاحقا", "request_deferral", True, "the same"),
        ("t blijft zo denk ik", "object_sharing", False, "names nothing to pass on"),
        ("niet aan de gemeente doorgeven", "object_sharing", True, "names it"),
    ],
)
def test_what_could_do_harm_is_heard_by_plain_words_only(
    said: str, intent: str, heard: bool, why: str
) -> None:
    slots = {"kind": "payment_plan", "requested_slot": "arrears"}
    likely = 0.9 if intent in CHANGES_KIND else 0.6

    reading = read_turn(Message(said, intent, likely, {}), slots, ASKED)

    assert (reading == NO_ANSWER) is heard, why


def test_word_for_sending_sends_whatever_it_resembles() -> None:
    slots = SUMMARY | {"language": "pl"}

    reading = read_turn(Message("wyślij", "stop", 0.9, {}), slots, Asked("pl", ASKED.today))

    assert reading.slots == {"confirmed": True}


def test_kind_needs_no_wish_where_it_is_asked() -> None:
    """What is no answer by itself is heard: the intent's rule sets the kind."""
    message = Message("in delen", "request_payment_plan", 0.9, {})

    assert read_turn(message, {"requested_slot": "kind"}, ASKED) == NO_ANSWER

"""The form's validation as Rasa calls it: which slots it sets, and what it says of a failure."""

from __future__ import annotations

import pytest

from actions.parts import Parts
from tests.actions.turns import ANSWERS, SUMMARY, TAKEN, pressed, validated

UP_TO_ARREARS = {
    "kind": "deferral",
    "letter": "none",
    "since": "2026-10-01",
    "requested_slot": "arrears",
}


def test_answer_is_set_and_the_next_question_is_asked(parts: Parts) -> None:
    done = validated(parts, "ongeveer 650 euro", **UP_TO_ARREARS)

    amount = {"cents": 65000, "months": None}
    assert done.slots == {"arrears": amount, "requested_slot": "lasting"} | TAKEN
    assert done.said == []


def test_failed_answer_is_asked_again_with_its_sentence(parts: Parts) -> None:
    done = validated(parts, "veel", **UP_TO_ARREARS)

    assert done.slots == {"arrears": None, "failures": 1, "requested_slot": "arrears"}
    assert done.names == ["answer.arrears.not_understood"]


def test_what_is_no_answer_sets_no_slot_and_says_nothing(parts: Parts) -> None:
    done = validated(parts, "wat is huurtoeslag?", "ask_huurtoeslag", **UP_TO_ARREARS)

    assert done.slots == {"requested_slot": "arrears"}
    assert done.said == []


SENTENCES = [
    ("arrears", "3", "answer.arrears.ambiguous", "euros or months"),
    ("arrears", "650 dollar", "answer.arrears.not_understood", "no euros"),
    ("arrears", "$ 650", "answer.not_euros", "the fault has no sentence of this field's own"),
    ("address", "3511 AB", "answer.address.house_number_missing", "one half of an address"),
    ("contact", "bel me maar", "answer.contact.not_understood", "no number at all"),
    ("contact", "06-123456", "answer.contact.phone_wrong", "digits missing"),
    ("tenant_name", "x" * 301, "answer.tenant_name.too_long", "this field's own"),
    ("since", "x" * 301, "answer.too_long", "the sentence for any field"),
    ("kind", "onzin", "answer.kind.not_understood", "only buttons name a kind"),
]


@pytest.mark.parametrize(("slot", "text", "name", "why"), SENTENCES)
def test_fault_has_the_sentence_of_its_field_or_of_any_field(
    parts: Parts, slot: str, text: str, name: str, why: str
) -> None:
    done = validated(parts, text, requested_slot=slot, kind="deferral")

    assert done.names == [name], why


def test_facts_of_a_fault_are_put_in_words(parts: Parts) -> None:
    """What the amount was and may be, in euros and not in cents."""
    done = validated(parts, "9000", **ANSWERS | {"requested_slot": "monthly", "monthly": None})

    [said] = done.said
    assert said["response"] == "answer.monthly.too_high"
    assert "5.000" in said["limit"]
    assert "9.000" in said["amount"]


def test_day_of_a_fault_is_put_in_words(parts: Parts) -> None:
    done = validated(parts, "1 januari 1999", requested_slot="since", kind="deferral")

    assert done.said[0]["date"] == "1 januari 1999"


def test_today_is_the_day_in_the_netherlands(parts: Parts) -> None:
    """Eleven in the evening in London is the next day here, and that is the tenant's today."""
    late = {"HUURHULP_TESTING": "1", "HUURHULP_NOW": "2026-11-25T23:30:00+00:00"}
    here = Parts(
        type(parts.settings).from_environ(late),
        parts.database,
        parts.landlords,
        parts.facts,
        parts.years,
    )

    done = validated(here, "vandaag", requested_slot="since", kind="deferral")

    assert done.slots["since"] == "2026-11-26"


AFTER_LASTING = {"payment_plan": "monthly", "deferral": "until", "cheaper_home": "persons",
                 "report": "tenant_name"}  # fmt: skip


@pytest.mark.parametrize(("kind", "slot"), AFTER_LASTING.items())
def test_each_kind_goes_on_with_its_own_questions(parts: Parts, kind: str, slot: str) -> None:
    asking = UP_TO_ARREARS | {"arrears": ANSWERS["arrears"], "requested_slot": "lasting"}

    done = validated(parts, "tijdelijk", **asking | {"kind": kind})

    assert done.slots["requested_slot"] == slot


def test_rent_reduction_is_not_asked_twice_how_long(parts: Parts) -> None:
    done = validated(parts, "2 maanden", **UP_TO_ARREARS | {"kind": "rent_reduction"})

    assert done.slots["requested_slot"] == "rent"


def test_kind_by_button_decides_what_is_asked_next(parts: Parts) -> None:
    done = validated(parts, **pressed("kind", "payment_plan"), requested_slot="kind")

    assert done.slots == {"kind": "payment_plan", "requested_slot": "letter"} | TAKEN


def test_yes_ends_the_form(parts: Parts) -> None:
    done = validated(parts, "ja", "affirm", **SUMMARY)

    assert done.slots == {"confirmed": True, "failures": None, "requested_slot": None}


def test_no_sends_nothing_and_shows_the_summary_again(parts: Parts) -> None:
    done = validated(parts, "nee", "deny", **SUMMARY)

    assert done.slots == {"confirmed": None, "failures": None, "requested_slot": "confirmed"}
    assert done.names == ["utter_not_yet"]


def test_change_asks_that_question_again(parts: Parts) -> None:
    done = validated(parts, intent="change_answer", values={"field": "contact"}, **SUMMARY)

    assert done.slots == {"contact": None, "requested_slot": "contact"} | TAKEN
    assert done.said == []


def test_early_yes_sends_nothing(parts: Parts) -> None:
    """The button of an old summary, pressed after an answer was emptied."""
    slots = SUMMARY | {"contact": None, "requested_slot": "contact"}

    done = validated(parts, **pressed("confirmed", "key-1"), **slots)

    assert done.slots["confirmed"] is None
    assert done.slots["requested_slot"] == "contact"


def test_message_that_a_rule_has_answered_is_no_answer_to_the_question_after_it(
    parts: Parts,
) -> None:
    """Rasa calls the form once more, to ask its question again under what was said."""
    rule = [{"event": "user"}, {"event": "action", "name": "utter_huurtoeslag"}]
    own = [{"event": "user"}, {"event": "action", "name": "request_form"}]

    heard = validated(parts, "650", **UP_TO_ARREARS, events=rule)
    read = validated(parts, "650", **UP_TO_ARREARS, events=own)

    assert heard.slots == {"requested_slot": "arrears"}
    assert read.slots["arrears"] == {"cents": 65000, "months": None}


def test_third_failure_in_a_row_shows_a_way_out_once(parts: Parts) -> None:
    names = [
        validated(parts, "veel", **UP_TO_ARREARS, failures=failures).names
        for failures in (None, 1, 2, 3)
    ]

    fault = "answer.arrears.not_understood"
    assert names == [[fault], [fault], [fault, "utter_stuck"], [fault]]


def test_answer_begins_the_count_of_failures_anew(parts: Parts) -> None:
    assert validated(parts, "650", **UP_TO_ARREARS, failures=2).slots["failures"] is None


def test_what_is_no_answer_is_no_failure(parts: Parts) -> None:
    done = validated(parts, "wat is huurtoeslag?", "ask_huurtoeslag", **UP_TO_ARREARS, failures=2)

    assert "failures" not in done.slots

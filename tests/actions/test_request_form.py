"""The form's validation as Rasa calls it: which slots it sets, and what it says of a failure."""

from __future__ import annotations

from typing import Any

import pytest

from actions.parts import Parts
from actions.request_form import ActionAskConfirmed, ValidateRequestForm
from tests.actions.turns import ANSWERS, Ran, a_tracker, ran

UP_TO_ARREARS = {"kind": "deferral", "since": "2026-10-01", "requested_slot": "arrears"}
SUMMARY = ANSWERS | {"request_key": "key-1", "requested_slot": "confirmed"}


def validated(parts: Parts, text: str = "", intent: str = "out_of_scope", **given: Any) -> Ran:
    return ran(ValidateRequestForm(parts), a_tracker(text, intent=intent, **given))


def test_answer_is_set_and_the_next_question_is_asked(parts: Parts) -> None:
    done = validated(parts, "ongeveer 650 euro", **UP_TO_ARREARS)

    assert done.slots == {
        "arrears": {"cents": 65000, "months": None},
        "requested_slot": "lasting",
    } | {
        "confirmed": None,
        "request_key": None,
    }
    assert done.said == []


def test_failed_answer_is_asked_again_with_its_sentence(parts: Parts) -> None:
    done = validated(parts, "veel", **UP_TO_ARREARS)

    assert done.slots == {"arrears": None, "requested_slot": "arrears"}
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
        type(parts.settings).from_environ(late), parts.database, parts.landlords, parts.facts
    )

    done = validated(here, "vandaag", requested_slot="since", kind="deferral")

    assert done.slots["since"] == "2026-11-26"


def test_amount_a_month_is_asked_for_a_payment_plan_only(parts: Parts) -> None:
    known = {"since": "2026-10-01", "arrears": ANSWERS["arrears"], "requested_slot": "lasting"}

    plan = validated(parts, "tijdelijk", kind="payment_plan", **known)
    deferral = validated(parts, "tijdelijk", kind="deferral", **known)

    assert plan.slots["requested_slot"] == "monthly"
    assert deferral.slots["requested_slot"] == "tenant_name"


def test_kind_by_button_decides_what_is_asked_next(parts: Parts) -> None:
    done = validated(
        parts,
        intent="give_answer",
        values={"field": "kind", "value": "payment_plan"},
        requested_slot="kind",
    )

    assert done.slots == {"kind": "payment_plan", "confirmed": None, "request_key": None} | {
        "requested_slot": "since"
    }


def test_yes_ends_the_form(parts: Parts) -> None:
    done = validated(parts, "ja", "affirm", **SUMMARY)

    assert done.slots == {"confirmed": True, "requested_slot": None}


def test_no_sends_nothing_and_shows_the_summary_again(parts: Parts) -> None:
    done = validated(parts, "nee", "deny", **SUMMARY)

    assert done.slots == {"confirmed": None, "requested_slot": "confirmed"}
    assert done.names == ["utter_not_yet"]


def test_change_asks_that_question_again(parts: Parts) -> None:
    done = validated(parts, intent="change_answer", values={"field": "contact"}, **SUMMARY)

    assert done.slots == {"contact": None, "confirmed": None, "request_key": None} | {
        "requested_slot": "contact"
    }
    assert done.said == []


def test_early_yes_sends_nothing(parts: Parts) -> None:
    """The button of an old summary, pressed after an answer was emptied."""
    done = validated(
        parts,
        intent="give_answer",
        values={"field": "confirmed", "value": True},
        **SUMMARY | {"contact": None, "requested_slot": "contact"},
    )

    assert done.slots == {"confirmed": None, "requested_slot": "contact"}


def test_summary_shows_every_answer_with_the_way_to_change_it() -> None:
    [said] = ran(ActionAskConfirmed(), a_tracker(**ANSWERS)).said

    assert said["response"] == "utter_summary"
    assert [(row["label"], row["payload"]) for row in said["rows"]] == [
        ("Waar het om gaat", '/change_answer{"field": "kind"}'),
        ("Sinds of vanaf", '/change_answer{"field": "since"}'),
        ("Nog niet betaald", '/change_answer{"field": "arrears"}'),
        ("Hoe lang het duurt", '/change_answer{"field": "lasting"}'),
        ("Dit kunt u per maand extra betalen", '/change_answer{"field": "monthly"}'),
        ("Naam", '/change_answer{"field": "tenant_name"}'),
        ("Zo bereiken we u", '/change_answer{"field": "contact"}'),
        ("Postcode en huisnummer", '/change_answer{"field": "address"}'),
    ]


def test_row_names_its_button_for_who_cannot_see_the_row() -> None:
    [said] = ran(ActionAskConfirmed(), a_tracker(**ANSWERS)).said

    assert said["rows"][5] == {
        "label": "Naam",
        "value": "Maria Kowalska",
        "title": "Wijzig: Naam",
        "payload": '/change_answer{"field": "tenant_name"}',
    }


def test_summary_says_the_same_in_words_alone() -> None:
    [said] = ran(ActionAskConfirmed(), a_tracker(**ANSWERS)).said

    assert said["answers"].splitlines() == [
        f"{row['label']}: {row['value']}" for row in said["rows"]
    ]
    assert "Naam: Maria Kowalska" in said["answers"]


def test_summary_of_a_report_has_no_amount_a_month() -> None:
    [said] = ran(ActionAskConfirmed(), a_tracker(**ANSWERS | {"kind": "report"})).said

    assert "per maand" not in said["answers"]


def test_first_summary_makes_a_key_for_its_request() -> None:
    first = ran(ActionAskConfirmed(), a_tracker(**ANSWERS)).slots
    other = ran(ActionAskConfirmed(), a_tracker(**ANSWERS)).slots

    assert list(first) == ["request_key"]
    assert len(first["request_key"]) == 32
    assert first != other


def test_summary_shown_again_keeps_the_key_of_its_request() -> None:
    assert ran(ActionAskConfirmed(), a_tracker(**SUMMARY)).slots == {"request_key": "key-1"}

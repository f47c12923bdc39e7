"""The summary: every answer with the way to change it, and the key of the request it is for."""

from __future__ import annotations

from typing import Any

import pytest

from actions.parts import Parts
from actions.request_form import ActionAskConfirmed
from tests.actions.turns import ANSWERS, ANSWERS_OF, SUMMARY, a_tracker, ran


def summary(parts: Parts, slots: dict[str, Any]) -> str:
    *_, said = ran(ActionAskConfirmed(parts), a_tracker(**slots)).said
    return str(said["answers"])


def test_summary_shows_every_answer_with_the_way_to_change_it(parts: Parts) -> None:
    [said] = ran(ActionAskConfirmed(parts), a_tracker(**ANSWERS)).said

    assert said["response"] == "utter_summary"
    assert [(row["label"], row["payload"]) for row in said["rows"]] == [
        ("Waar het om gaat", '/change_answer{"field": "kind"}'),
        ("Brief met haast", '/change_answer{"field": "letter"}'),
        ("Sinds of vanaf", '/change_answer{"field": "since"}'),
        ("Nog niet betaald", '/change_answer{"field": "arrears"}'),
        ("Hoe lang het duurt", '/change_answer{"field": "lasting"}'),
        ("Dit kunt u per maand extra betalen", '/change_answer{"field": "monthly"}'),
        ("Naam", '/change_answer{"field": "tenant_name"}'),
        ("Zo bereiken we u", '/change_answer{"field": "contact"}'),
        ("Postcode en huisnummer", '/change_answer{"field": "address"}'),
        ("Doorgeven aan de gemeente", '/change_answer{"field": "sharing"}'),
    ]


def test_row_names_its_button_for_who_cannot_see_the_row(parts: Parts) -> None:
    [said] = ran(ActionAskConfirmed(parts), a_tracker(**ANSWERS)).said

    assert said["rows"][6] == {
        "label": "Naam",
        "value": "Maria Kowalska",
        "title": "Wijzig: Naam",
        "payload": '/change_answer{"field": "tenant_name"}',
    }


def test_summary_says_the_same_in_words_alone(parts: Parts) -> None:
    [said] = ran(ActionAskConfirmed(parts), a_tracker(**ANSWERS)).said

    assert said["answers"].splitlines() == [
        f"{row['label']}: {row['value']}" for row in said["rows"]
    ]
    assert "Naam: Maria Kowalska" in said["answers"]


def test_summary_of_a_report_has_no_amount_a_month(parts: Parts) -> None:
    assert "per maand" not in summary(parts, ANSWERS | {"kind": "report"})


@pytest.mark.parametrize("kind", ANSWERS_OF)
def test_summary_has_a_row_for_each_answer_of_its_kind(parts: Parts, kind: str) -> None:
    answers = ANSWERS_OF[kind]

    assert len(summary(parts, answers).splitlines()) == len(answers)


def test_summary_has_the_day_of_a_letter_where_there_is_one(parts: Parts) -> None:
    dated = {"letter_date": "2026-12-03"}

    assert "Datum: 3 december 2026" in summary(parts, ANSWERS | {"letter": "court"} | dated)
    assert "Datum" not in summary(parts, ANSWERS | {"letter": "none"} | dated)


def test_summary_shows_what_was_said_unasked(parts: Parts) -> None:
    """What the tenant has not seen is not sent."""
    two = {"children": {"answer": "yes", "number": 2}}

    assert "Huur per maand" in summary(parts, ANSWERS | {"rent": {"cents": 65000}})
    assert "Huur per maand" not in summary(parts, ANSWERS)
    assert "Ja, 2" in summary(parts, ANSWERS | two)
    assert "Hoe en wanneer: na zes uur" in summary(parts, ANSWERS | {"reach": "na zes uur"})
    assert "Huur per maand" in summary(parts, ANSWERS_OF["call_back"] | {"rent": {"cents": 65000}})
    assert "Overgeslagen" not in summary(parts, ANSWERS | {"rent": "skipped"})


def test_summary_says_of_a_skipped_answer_that_it_was_skipped(parts: Parts) -> None:
    skipped = summary(parts, ANSWERS_OF["call_back"] | {"reach": "skipped"})

    assert "Hoe en wanneer: Overgeslagen" in skipped


def test_first_summary_makes_a_key_for_its_request(parts: Parts) -> None:
    first = ran(ActionAskConfirmed(parts), a_tracker(**ANSWERS)).slots
    other = ran(ActionAskConfirmed(parts), a_tracker(**ANSWERS)).slots

    assert list(first) == ["request_key"]
    assert len(first["request_key"]) == 32
    assert first != other


def test_summary_shown_again_keeps_the_key_of_its_request(parts: Parts) -> None:
    assert ran(ActionAskConfirmed(parts), a_tracker(**SUMMARY)).slots == {"request_key": "key-1"}

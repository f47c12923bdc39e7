"""The answers of a request: which, in which order, and how each is shown back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from actions.fields import (
    CONFIRMED,
    FIELDS,
    KINDS,
    Asked,
    euros,
    fields_of,
    left_to_ask,
    previous,
    progress,
)
from answers.errors import AnswerError

ASKED = Asked("nl", date(2026, 11, 25))
NO_BREAK = "\u00a0"
WHO = ["tenant_name", "contact", "address", "confirmed"]
ORDER = {
    "report": ["kind", "since", "arrears", "lasting", *WHO],
    "payment_plan": ["kind", "since", "arrears", "lasting", "monthly", *WHO],
    "deferral": ["kind", "since", "arrears", "lasting", *WHO],
    "rent_reduction": ["kind", "since", "arrears", "lasting", *WHO],
    "cheaper_home": ["kind", "since", "arrears", "lasting", *WHO],
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_answers_in_their_order(kind: str) -> None:
    assert fields_of(kind) == ORDER[kind]


def test_kind_is_asked_first_while_it_is_not_known() -> None:
    assert fields_of(None)[0] == "kind"
    assert "monthly" not in fields_of(None)


@pytest.mark.parametrize("kind", KINDS)
def test_progress_counts_every_question_but_the_kind_and_the_yes(kind: str) -> None:
    numbered = ORDER[kind][1:-1]

    steps = [progress(kind, slot) for slot in numbered]

    assert steps == [{"step": n, "of": len(numbered)} for n in range(1, len(numbered) + 1)]
    assert progress(kind, "kind") is None
    assert progress(kind, CONFIRMED) is None
    assert left_to_ask(kind, {}) == len(numbered)
    assert left_to_ask(kind, dict.fromkeys(numbered[1:], "said")) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_question_before_this_one_is_the_numbered_one_before(kind: str) -> None:
    numbered = ORDER[kind][1:-1]

    before = [previous(kind, slot) for slot in numbered]

    assert before == [None, *numbered[:-1]]
    assert previous(kind, "kind") is None
    assert previous(None, "arrears") is None


def test_progress_is_not_guessed_while_the_kind_is_not_known() -> None:
    assert progress(None, "since") is None


def test_progress_is_not_given_for_a_question_of_another_kind() -> None:
    assert progress("deferral", "monthly") is None


SHOWN = [
    ("kind", "payment_plan", "In delen betalen", "a choice"),
    ("since", "2026-10-01", "1 oktober 2026", "a day in words"),
    ("arrears", {"cents": 0, "months": None}, "Geen achterstand", "nothing owed"),
    ("arrears", {"cents": 65000, "months": None}, "€ 650", "whole euros"),
    ("arrears", {"cents": 142476, "months": None}, "€ 1.424,76", "cents as on a letter"),
    ("arrears", {"cents": None, "months": 1}, "1 maand huur", "one month"),
    ("arrears", {"cents": None, "months": 3}, "3 maanden huur", "months"),
    ("arrears", {"cents": 130000, "months": 2}, "€ 1.300, 2 maanden huur", "both"),
    ("arrears", {"cents": None, "months": None}, "Weet ik niet", "not known"),
    ("lasting", "structural", "Het blijft zo", "a choice"),
    ("monthly", {"cents": 5000}, "€ 50", "whole euros"),
    ("monthly", {"cents": 5050}, "€ 50,50", "with its cents"),
    ("monthly", {"cents": None}, "Weet ik niet", "not known"),
    ("tenant_name", "Anna de Vries", "Anna de Vries", "as it was written"),
    ("contact", {"phone": "+31612345678", "email": None}, "06 12345678", "as one dials it here"),
    ("contact", {"phone": "+31301234567", "email": None}, "030 123 4567", "a line at home"),
    ("contact", {"phone": "+48512345678", "email": None}, "+48 512 345 678", "with its country"),
    ("contact", {"phone": None, "email": "a@b.nl"}, "a@b.nl", "mail only"),
    ("contact", {"phone": "+31612345678", "email": "a@b.nl"}, "06 12345678, a@b.nl", "both"),
    ("address", {"postcode": "3511AB", "number": 12, "suffix": ""}, "3511 AB, 12", "plain"),
    ("address", {"postcode": "3511AB", "number": 12, "suffix": "bis"}, "3511 AB, 12 bis", "suffix"),
    (CONFIRMED, True, "Ja", "the yes"),
]


@pytest.mark.parametrize(("slot", "value", "shown", "why"), SHOWN)
def test_answer_is_shown_as_a_tenant_reads_it(slot: str, value: Any, shown: str, why: str) -> None:
    assert FIELDS[slot].show(value, "nl").replace(NO_BREAK, " ") == shown, why


def test_every_field_is_shown_by_this_table() -> None:
    assert {row[0] for row in SHOWN} == set(FIELDS)


EUROS = [
    (100, "€ 1", "one euro"),
    (1, "€ 0,01", "a cent"),
    (5_000_000, "€ 50.000", "thousands"),
]


@pytest.mark.parametrize(("cents", "shown", "why"), EUROS)
def test_whole_euros_have_no_decimals(cents: int, shown: str, why: str) -> None:
    assert euros(cents, "nl").replace(NO_BREAK, " ") == shown, why


@pytest.mark.parametrize("cents", [65000, 65050])
def test_sign_and_amount_stay_on_one_line(cents: int) -> None:
    assert euros(cents, "nl").startswith(f"€{NO_BREAK}65")


READ = [
    ("since", "sinds oktober", "2026-10-01"),
    ("arrears", "2 maanden, 1300 euro", {"cents": 130000, "months": 2}),
    ("lasting", "niet tijdelijk", "structural"),
    ("monthly", "50 per maand", {"cents": 5000}),
    ("monthly", "weet ik niet", {"cents": None}),
    ("tenant_name", "mijn naam is Anna de Vries", "Anna de Vries"),
    ("contact", "06-12345678", {"phone": "+31612345678", "email": None}),
    ("address", "3511ab 12 bis", {"postcode": "3511AB", "number": 12, "suffix": "bis"}),
    (CONFIRMED, "ja hoor", True),
]


@pytest.mark.parametrize(("slot", "said", "value"), READ)
def test_answer_is_read_into_plain_json_that_can_be_shown(slot: str, said: str, value: Any) -> None:
    read = FIELDS[slot].read(said, ASKED)

    assert read == value
    assert FIELDS[slot].show(read, "nl")


def test_no_to_the_summary_is_no_answer() -> None:
    assert FIELDS[CONFIRMED].read("nee", ASKED) is None


def test_kind_is_never_read_from_words() -> None:
    with pytest.raises(AnswerError) as refused:
        FIELDS["kind"].read("in delen betalen", ASKED)

    assert refused.value.code == "not_understood"

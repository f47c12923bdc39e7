"""Which plans a tenant may choose from: inside the rules, within what they can pay, or none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from casebook.models import Case, LedgerLine
from landlords import load_landlords
from questions.plans import plan_of, plans_offered
from settings import ROOT

RULES = load_landlords(ROOT / "data" / "landlords")["demo"].house_rules
TODAY = date(2026, 11, 25)
ANSWER_BY = date(2026, 11, 27)


def a_case(**changes: Any) -> Case:
    values = {
        "type": "request",
        "kind": "payment_plan",
        "details": {},
        "arrears_said_cents": 136906,
        "arrears_said_months": 2,
        "monthly_cents": 15000,
    }
    return Case(**(values | changes))


def offered(case: Case, **changes: Any) -> list[int]:
    given: dict[str, Any] = {"today": TODAY, "answer_by": ANSWER_BY} | changes
    rules = given.pop("rules", RULES)
    return [len(each) for each in plans_offered(rules, case, **given)]


OFFERED: list[tuple[dict[str, Any], list[int], str]] = [
    ({}, [10, 12], "ten of 136.91, and the most that the rules allow"),
    ({"monthly_cents": 50000}, [3, 5, 6], "three of 456.35, and lighter ones"),
    ({"monthly_cents": 200000}, [1, 2], "all at once can be paid"),
    ({"monthly_cents": 11000}, [], "thirteen are needed"),
    ({"monthly_cents": 0}, [], "nothing can be paid"),
    ({"monthly_cents": None}, [], "what can be paid is not known"),
    ({"arrears_said_cents": 0}, [], "nothing owed"),
    ({"arrears_said_cents": None}, [], "the sum is not known"),
    ({"arrears_said_months": 4}, [], "four months owed"),
    ({"arrears_said_months": None}, [], "neither months nor rent are known"),
    ({"arrears_said_months": None, "rent_said_cents": 68453}, [10, 12], "two rents"),
    ({"rent_said_cents": 45000}, [], "more than three rents, whatever the months"),
    ({"arrears_said_cents": 6000, "monthly_cents": 3000}, [2], "three would be less than 25 each"),
    ({"kind": "deferral"}, [], "another kind"),
    ({"letter": "court"}, [], "a date in court is spoken of first"),
    ({"letter": "bailiff"}, [], "a bailiff's letter too"),
    ({"letter": "none"}, [10, 12], "no letter"),
    ({"money_help": "bewindvoerder"}, [], "somebody else decides on the money"),
    ({"money_help": "nobody"}, [10, 12], "nobody helps"),
    ({"safe_contact": "no"}, [], "nobody may call"),
    ({"helper_name": "Yasmin"}, [], "staff speak with the tenant first"),
]


@pytest.mark.parametrize(("changes", "numbers", "why"), OFFERED, ids=[each[2] for each in OFFERED])
def test_plans_inside_the_rules(changes: dict[str, Any], numbers: list[int], why: str) -> None:
    assert offered(a_case(**changes)) == numbers, why


FIRSTS: list[tuple[dict[str, Any], dict[str, Any], date, str]] = [
    ({}, {}, date(2026, 12, 2), "a week from now"),
    ({"income_day": 10}, {}, date(2026, 12, 11), "after the next income"),
    ({"income_day": 31}, {}, date(2026, 12, 2), "after the end of November"),
    ({}, {"answer_by": date(2026, 12, 4)}, date(2026, 12, 5), "after the answer of staff"),
    ({}, {"today": date(2026, 11, 23)}, date(2026, 12, 1), "a day that every month has"),
]


@pytest.mark.parametrize(("changes", "given", "first", "why"), FIRSTS)
def test_first_day(changes: dict[str, Any], given: dict[str, Any], first: date, why: str) -> None:
    days: dict[str, Any] = {"today": TODAY, "answer_by": ANSWER_BY} | given

    assert {each[0].due for each in plans_offered(RULES, a_case(**changes), **days)} == {first}, why


def test_no_part_is_above_what_can_be_paid_and_the_sum_is_exact() -> None:
    for each in plans_offered(RULES, a_case(), today=TODAY, answer_by=ANSWER_BY):
        assert max(part.cents for part in each) <= 15000
        assert sum(part.cents for part in each) == 136906


def test_a_first_day_later_than_the_rules_allow_is_not_offered() -> None:
    soon = replace(RULES, first_within_days=31)

    assert offered(a_case(), rules=soon, answer_by=date(2027, 1, 5)) == []


def test_a_plan_is_found_by_its_number_only_where_it_is_offered() -> None:
    found = plans_offered(RULES, a_case(), today=TODAY, answer_by=ANSWER_BY)

    assert plan_of(found, 12) is found[1]
    assert plan_of(found, 11) is None


LEDGER = [
    ({}, [10, 12], "the ledger says the same"),
    ({"open_cents": 90000}, [], "less is open: staff propose"),
    ({"rent_cents": 45000}, [], "more than three rents, whatever the tenant said"),
    ({"tenancy_since": date(2026, 9, 1)}, [], "rents too short"),
    ({"tenancy_since": date(2020, 1, 1)}, [10, 12], "rents long enough"),
]


@pytest.mark.parametrize(("line", "numbers", "why"), LEDGER)
def test_what_the_ledger_knows_counts(line: dict[str, Any], numbers: list[int], why: str) -> None:
    known = LedgerLine(**({"open_cents": 136906, "rent_cents": 68453} | line))

    assert offered(a_case(), ledger=known) == numbers, why

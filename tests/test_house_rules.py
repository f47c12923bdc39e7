"""House rules: what a plan keeps, what it does not, and what nobody can tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from house_rules import HouseRules, Planned, kept

TODAY = date(2026, 11, 25)
DEMO = HouseRules(
    most_months_owed=3,
    most_instalments=12,
    least_instalment_euros=25,
    tenancy_months=6,
    first_from_days=7,
    first_within_days=45,
    silence_working_days=10,
    second_look_working_days=5,
)
PLAN = Planned(
    owed_cents=136906,
    number=10,
    least_cents=13687,
    first=date(2026, 12, 2),
    rent_cents=68453,
    months_owed=None,
    tenancy_since=date(2020, 1, 1),
)
ALL_KEPT = dict.fromkeys(kept(DEMO, PLAN, today=TODAY), True)


def test_a_plan_within_every_rule_keeps_all() -> None:
    assert kept(DEMO, PLAN, today=TODAY) == ALL_KEPT


PLANS = [
    ({"rent_cents": 45635}, "months_owed", False, "a cent above three months' rent"),
    ({"rent_cents": 45636}, "months_owed", True, "just three months"),
    ({"rent_cents": None}, "months_owed", None, "neither rent nor months are known"),
    ({"rent_cents": None, "months_owed": 3}, "months_owed", True, "in months"),
    ({"rent_cents": None, "months_owed": 4}, "months_owed", False, "too many months"),
    ({"rent_cents": 45635, "months_owed": 2}, "months_owed", False, "the sum says more"),
    ({"number": 12}, "instalments", True, "the most"),
    ({"number": 13}, "instalments", False, "one more"),
    ({"least_cents": 2499}, "least_instalment", False, "too little"),
    ({"least_cents": 2500}, "least_instalment", True, "just enough"),
    ({"least_cents": 100, "number": 1}, "least_instalment", True, "a small sum at once"),
    ({"tenancy_since": date(2026, 5, 25)}, "tenancy", True, "six months today"),
    ({"tenancy_since": date(2026, 5, 26)}, "tenancy", False, "a day short"),
    ({"tenancy_since": None}, "tenancy", None, "not known"),
    ({"first": date(2026, 12, 1)}, "first_day", False, "too soon"),
    ({"first": date(2027, 1, 9)}, "first_day", True, "the last day"),
    ({"first": date(2027, 1, 10)}, "first_day", False, "too late"),
]


@pytest.mark.parametrize(("changes", "rule", "says", "why"), PLANS)
def test_each_rule(changes: dict[str, object], rule: str, says: bool | None, why: str) -> None:
    found = kept(DEMO, replace(PLAN, **changes), today=TODAY)  # type: ignore[arg-type]

    assert found == ALL_KEPT | {rule: says}, why


def test_tenancy_plays_no_part_where_the_landlord_says_so() -> None:
    unknown = replace(PLAN, tenancy_since=None)

    assert kept(replace(DEMO, tenancy_months=0), unknown, today=TODAY) == ALL_KEPT


def test_six_months_before_the_end_of_august_is_the_end_of_february() -> None:
    begun = replace(PLAN, tenancy_since=date(2026, 2, 28), first=date(2026, 9, 15))

    assert kept(DEMO, begun, today=date(2026, 8, 31))["tenancy"] is True

"""A landlord's house rules for payment plans, and which of them a plan keeps. Decides nothing.

Where a rule cannot be checked, because nobody knows the rent or the tenancy, it says None: never
that the plan fits.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Literal, get_args

Rule = Literal["months_owed", "instalments", "least_instalment", "tenancy", "first_day"]
RULES = get_args(Rule)


@dataclass(frozen=True, kw_only=True)
class HouseRules:
    """As in data/landlords/. `tenancy_months` 0: how long somebody rents plays no part."""

    most_months_owed: int
    most_instalments: int
    least_instalment_euros: int
    tenancy_months: int
    # The first instalment is due so many days from today, at the soonest and at the latest.
    first_from_days: int
    first_within_days: int
    # Without a word from either side for so long, a case asks for attention.
    silence_working_days: int
    second_look_working_days: int


# What each may be, as its file has it.
WITHIN: Mapping[str, range] = {
    "most_months_owed": range(1, 25),
    "most_instalments": range(1, 61),
    "least_instalment_euros": range(1, 1001),
    "tenancy_months": range(121),
    "first_from_days": range(1, 32),
    "first_within_days": range(31, 121),
    "silence_working_days": range(1, 61),
    "second_look_working_days": range(1, 31),
}
assert set(WITHIN) == {each.name for each in fields(HouseRules)}


@dataclass(frozen=True, kw_only=True)
class Planned:
    """A plan beside what is known of who owes; None is not known. Sums in cents."""

    owed_cents: int
    number: int
    least_cents: int
    first: date
    rent_cents: int | None
    months_owed: int | None
    tenancy_since: date | None


def kept(rules: HouseRules, plan: Planned, *, today: date) -> dict[Rule, bool | None]:
    """Which rules the plan keeps, and which it does not; None where nobody can tell."""
    ahead = (plan.first - today).days
    return {
        "months_owed": _months_owed(rules, plan),
        "instalments": plan.number <= rules.most_instalments,
        # A sum smaller than that is paid at once.
        "least_instalment": plan.number == 1
        or plan.least_cents >= 100 * rules.least_instalment_euros,
        "tenancy": _tenancy(rules, plan, today),
        "first_day": rules.first_from_days <= ahead <= rules.first_within_days,
    }


def read_house_rules(value: object) -> HouseRules:
    """As a landlord's file has them. Raises ValueError, which says of the first what is wrong."""
    if not isinstance(value, dict) or set(value) != set(WITHIN):
        raise ValueError(f"must have {', '.join(WITHIN)}, and nothing else")
    for name, within in WITHIN.items():
        if type(value[name]) is not int or value[name] not in within:
            raise ValueError(
                f"has {name}, which must be a whole number from {within[0]} to {within[-1]}"
            )
    return HouseRules(**value)


def _months_owed(rules: HouseRules, plan: Planned) -> bool | None:
    if plan.rent_cents:
        return plan.owed_cents <= rules.most_months_owed * plan.rent_cents
    return None if plan.months_owed is None else plan.months_owed <= rules.most_months_owed


def _tenancy(rules: HouseRules, plan: Planned, today: date) -> bool | None:
    if not rules.tenancy_months:
        return True
    if plan.tenancy_since is None:
        return None
    year, month = divmod(today.year * 12 + today.month - 1 - rules.tenancy_months, 12)
    day = min(today.day, monthrange(year, month + 1)[1])
    return plan.tenancy_since <= date(year, month + 1, day)

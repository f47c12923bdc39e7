"""From the answers of a huurtoeslag check to the sums of schemes/; does no sum of its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from answers.days import months_from
from questions.allowance import (
    FIRST_YEAR,
    ORDER,
    SEEN,
    YEAR,
    allowance_fields,
    children_told,
    is_worked_out,
    leaves_open,
    years_offered,
)
from schemes.arrangement_effect import LONGEST_MONTHS, Effect, Reduction, arrangement_effect
from schemes.errors import BadCase, CannotWorkOut
from schemes.huurtoeslag import (
    Household,
    Huurtoeslag,
    Income,
    Servicekosten,
    YearParameters,
    Years,
    huishoudsoort,
    huurtoeslag,
    rekenhuur,
    rekeninkomen,
)

_MONTHS_A_YEAR = 12
_CENTS = 100


def estimate(years: Years, slots: Mapping[str, Any]) -> Huurtoeslag | None:
    """The allowance in the year of this check; None where it cannot be worked out."""
    if leaves_open(slots):
        return None
    try:
        year = years.of(slots[YEAR])
        rent = rekenhuur(year, slots["bare_rent"]["cents"], _service(slots))
        return huurtoeslag(year, household_of(year, slots), rekenhuur_cents=rent)
    except CannotWorkOut:
        return None


def household_of(year: YearParameters, slots: Mapping[str, Any]) -> Household:
    """Who lives here, as the law sees it in this year."""
    persons = slots["home_persons"]
    incomes = [Income(_a_year(slots["income"]))]
    if slots.get("young_earners") == 1:
        incomes.append(Income(_a_year(slots["young_income"]), child_under_23=True))
    return Household(
        kind=huishoudsoort(year, others=persons > 1, somebody_elderly=False),
        size=persons,
        under_age=slots.get("grown_up") == "no" and not slots.get("home_young"),
        income_eur_year=rekeninkomen(year, incomes),
        assets_ok=slots["assets"] == "no",
        # Whether there was an allowance for this home before is not asked: where the rent would
        # take the right away, that is left open (art. 13 lid 2, until 2025).
        circumstances=frozenset({"vested_right"} if year.maximum_is_a_condition else ()),
    )


def can_show_effect(years: Years, slots: Mapping[str, Any], today: date) -> bool:
    """Whether a check of the newest year that is offered is there, to look for the effect by."""
    return is_worked_out(slots) and [slots[YEAR]] == years_offered(years.by_year, today)[:1]


def effect_of(years: Years, slots: Mapping[str, Any], today: date) -> Effect | None:
    """What the rent reduction of this request does from the first of next month; None where it
    cannot be worked out.

    How long is not always known: then it is taken until the end of that year.
    """
    if leaves_open(slots):
        return None
    starts = months_from(today.replace(day=1), 1)
    asked = (slots.get("duration") or {}).get("months")
    try:
        household = household_of(years.of(starts.year), slots)
        if household.under_age and starts.year != slots[YEAR]:
            return None  # who was too young last year may no longer be
        return arrangement_effect(
            years,
            household,
            Reduction(
                cents=slots["less"]["cents"],
                starts=starts,
                months=min(asked or _MONTHS_A_YEAR + 1 - starts.month, LONGEST_MONTHS),
            ),
            kale_huur_cents=slots["bare_rent"]["cents"],
            service=_service(slots),
        )
    except (CannotWorkOut, BadCase):
        return None


def figures(years: Years, slots: Mapping[str, Any], offered: list[int]) -> dict[str, Any]:
    """What the texts of the check may name: its year, and the limits of that year."""
    known = slots.get(YEAR) or next(iter(offered), max(years.by_year))
    year = years.of(known)
    return {
        "year": year.year,
        "youth_age": year.youth_age,
        "child_income_cents": year.child_income_exempt_eur * _CENTS,
        "assets_cents": year.asset_limit_eur * _CENTS,
        "assets_partners_cents": year.asset_limit_partners_eur * _CENTS,
        "rent_known_cents": _cents_of(slots.get("rent")),
        "bare_rent_known_cents": _cents_of(slots.get("bare_rent")),
        "children_known": children_told(slots),
        "first_year": FIRST_YEAR,
    }


def _cents_of(rent: object) -> int:
    return rent["cents"] or 0 if isinstance(rent, Mapping) else 0


def shown_fields(slots: Mapping[str, Any]) -> list[str]:
    """The answers on which an outcome rests, as its rows show them."""
    asked = [slot for slot in allowance_fields(slots) if slot not in (SEEN, "income_period")]
    return [slot for slot in asked if slots.get(slot) is not None]


def answers_of(slots: Mapping[str, Any]) -> list[Any]:
    """All answers of a check: another list is another outcome."""
    return [slots.get(slot) for slot in (YEAR, *ORDER) if slot != SEEN]


def _a_year(income: Mapping[str, Any]) -> int:
    """Whole euros a year, rounded up: an income taken too low has to be paid for later."""
    cents = income["cents"] * (_MONTHS_A_YEAR if income["period"] == "month" else 1)
    return int(-(-cents // _CENTS))


def _service(slots: Mapping[str, Any]) -> Servicekosten:
    if slots.get("service") != "yes" or "service_light" not in allowance_fields(slots):
        return Servicekosten()
    return Servicekosten(
        shared_energy_cents=slots["service_light"]["cents"],
        cleaning_cents=slots["service_cleaning"]["cents"],
        huismeester_cents=slots["service_caretaker"]["cents"],
        shared_rooms_cents=slots["service_rooms"]["cents"],
    )

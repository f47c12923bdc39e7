"""What a rent reduction does: rent down, allowance down, left over, a month and in all.

Derived from the law (Wht art. 1 d, 5, 21), which makes no difference between a lasting and a
temporary lower rent; no source speaks of the temporary one apart (facts-huurtoeslag.md, "A rent
reduction, a deferral, a payment plan"). A payment plan and a deferral leave the rent that is owed
as it is, and the allowance too: there is nothing to work out for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from schemes.errors import BadCase, CannotWorkOut
from schemes.huurtoeslag.household import Household
from schemes.huurtoeslag.parameters import YearParameters, Years
from schemes.huurtoeslag.result import Huurtoeslag, huurtoeslag
from schemes.huurtoeslag.steps import Servicekosten, half_up, jaarbedrag, rekenhuur

# Wet tijdelijke huurkorting: one month to three years.
LONGEST_MONTHS = 36
_YEAR_OF_CENTS = 12 * 1000  # month cents in a year's millicents


@dataclass(frozen=True, slots=True)
class Reduction:
    """So many cents a month less rent, from the first of this month, for so many months.

    forgiven_cents: arrears forgiven in the same arrangement; what that does is not known.
    """

    cents: int
    starts: date
    months: int
    forgiven_cents: int = 0

    def __post_init__(self) -> None:
        if self.cents <= 0:
            raise BadCase("a reduction is more than 0 cents a month")
        if self.starts.day != 1:
            raise BadCase("a reduction starts on the first of a month")
        if not 1 <= self.months <= LONGEST_MONTHS:
            raise BadCase(f"a reduction lasts 1 to {LONGEST_MONTHS} months")


@dataclass(frozen=True, slots=True)
class YearPart:
    """The months of the reduction in one calendar year with known figures; whole cents.

    A month's sums are rounded half up from `allowance_down_all_cents`, which is exact to the cent.
    Allowance down is below 0 where the lower rent brings more allowance (until 2025: a right).
    """

    first_month: date
    months: int
    before: Huurtoeslag
    during: Huurtoeslag
    rent_down_cents: int
    allowance_down_cents: int
    allowance_down_all_cents: int

    @property
    def left_over_cents(self) -> int:
        return self.rent_down_cents - self.allowance_down_cents


@dataclass(frozen=True, slots=True)
class NotCovered:
    """Months of the reduction of which nothing is said, and why (a code of CODES)."""

    first_month: date
    months: int
    code: Literal["year_not_known", "youth_limit_may_end"]


@dataclass(frozen=True, slots=True)
class Effect:
    """All covered months together, in whole cents; what is not covered is in no sum."""

    parts: tuple[YearPart, ...]
    not_covered: tuple[NotCovered, ...]

    @property
    def months_covered(self) -> int:
        return sum(part.months for part in self.parts)

    @property
    def rent_down_cents(self) -> int:
        return sum(part.months * part.rent_down_cents for part in self.parts)

    @property
    def allowance_down_cents(self) -> int:
        return sum(part.allowance_down_all_cents for part in self.parts)

    @property
    def left_over_cents(self) -> int:
        return self.rent_down_cents - self.allowance_down_cents


def arrangement_effect(
    years: Years,
    household: Household,
    reduction: Reduction,
    *,
    kale_huur_cents: int,
    service: Servicekosten = Servicekosten(),  # noqa: B008 - frozen, all zero
) -> Effect:
    """The effect while household, income and the rent before the reduction stay as they are.

    `household` is as it is in the year of the start. In each year it is taken that the months
    outside the reduction have the full rent and their allowance.

    Raises CannotWorkOut for what the facts leave open, forgiven arrears and a reduction without any
    covered month; BadCase for a reduction above the rent.
    """
    if reduction.forgiven_cents:
        raise CannotWorkOut("forgiven_arrears")
    if reduction.cents > kale_huur_cents:
        raise BadCase("a reduction is not above the rent")
    parts: list[YearPart] = []
    not_covered: list[NotCovered] = []
    for first, months in _by_calendar_year(reduction):
        try:
            year = years.of(first.year)
        except CannotWorkOut:
            not_covered.append(NotCovered(first, months, "year_not_known"))
            continue
        if household.under_age and first.year != reduction.starts.year:
            not_covered.append(NotCovered(first, months, "youth_limit_may_end"))
            continue
        full = rekenhuur(year, kale_huur_cents, service)
        parts.append(_part(year, household, full, reduction.cents, first, months))
    if not parts:
        raise CannotWorkOut(not_covered[0].code)
    return Effect(tuple(parts), tuple(not_covered))


def _by_calendar_year(reduction: Reduction) -> Iterator[tuple[date, int]]:
    first, left = reduction.starts, reduction.months
    while left:
        months = min(left, 13 - first.month)
        yield first, months
        first, left = date(first.year + 1, 1, 1), left - months


def _part(
    year: YearParameters, household: Household, full: int, less: int, first: date, months: int
) -> YearPart:
    before = huurtoeslag(year, household, rekenhuur_cents=full)
    during = huurtoeslag(year, household, rekenhuur_cents=full - less)
    mixed = (12 - months) * before.year_millicents + months * during.year_millicents  # twelfths
    paid_before = before.year_eur > 0
    paid_during = jaarbedrag(year, mixed // 12) > 0
    if months < 12 and paid_before and not paid_during:
        # A few months' reduction would end a whole year's small allowance: no sum of months.
        raise CannotWorkOut("smallest_year_amount")
    down = 12 * before.year_millicents * paid_before - mixed * paid_during  # twelfths
    return YearPart(
        first_month=first,
        months=months,
        before=before,
        during=during,
        rent_down_cents=less,
        allowance_down_cents=half_up(down, _YEAR_OF_CENTS * months),
        allowance_down_all_cents=half_up(down, _YEAR_OF_CENTS),
    )

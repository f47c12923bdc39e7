"""A household as the Wet op de huurtoeslag (Wht) sees it, and how it is made of persons.

Money is whole cents where a name ends in `_cents`, whole euros where it ends in `_eur`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from schemes.errors import BadCase, CannotWorkOut
from schemes.huurtoeslag.codes import CIRCUMSTANCES
from schemes.huurtoeslag.parameters import YearParameters

Kind = Literal["single", "multi", "single_elderly", "multi_elderly"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_HIGHEST_INCOME_EUR = 10_000_000


@dataclass(frozen=True, slots=True)
class Household:
    """Who lives here, in one year.

    size: everyone but a sub-tenant's household (art. 20 lid 2).
    under_age: the youth limit applies, see `jeugdgrens_geldt` (art. 13 lid 1 b).
    income_eur_year: the rekeninkomen, see `rekeninkomen` (art. 1 i).
    assets_ok: False is over the limit, see `vermogen_ok` (Awir art. 7 lid 3, 4).
    circumstances: codes of what was told besides (CIRCUMSTANCES); most end the sum.

    Raises BadCase where these contradict each other.
    """

    kind: Kind
    size: int
    under_age: bool
    income_eur_year: int
    assets_ok: bool
    circumstances: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise BadCase(f"household is none of {', '.join(KINDS)}")
        if self.size < 1:
            raise BadCase("household_size is below 1")
        if (self.size == 1) != self.kind.startswith("single"):
            raise BadCase(f"household {self.kind} does not fit household_size {self.size}")
        if self.under_age and self.kind.endswith("elderly"):
            raise BadCase("under_age does not fit an elderly household")
        if not 0 <= self.income_eur_year <= _HIGHEST_INCOME_EUR:
            raise BadCase(f"income_eur_year is not between 0 and {_HIGHEST_INCOME_EUR}")
        if unknown := self.circumstances - CIRCUMSTANCES.keys():
            raise BadCase(
                f"circumstances holds {min(unknown)}, which is none of {', '.join(CIRCUMSTANCES)}"
            )


@dataclass(frozen=True, slots=True)
class Income:
    """One person's toetsingsinkomen of the calendar year, in whole euros.

    child_under_23: a child or foster child at home who was below 23 on 1 January.
    """

    eur: int
    child_under_23: bool = False


def huishoudsoort(year: YearParameters, *, others: bool, somebody_elderly: bool) -> Kind:
    """Art. 2: alone or with partner or co-residents; until 2024 also whether somebody had reached
    the AOW age on 1 January (`somebody_elderly`, of tenant, partner and co-residents).
    """
    elderly = somebody_elderly and "single_elderly" in year.kinds
    if others:
        return "multi_elderly" if elderly else "multi"
    return "single_elderly" if elderly else "single"


def rekeninkomen(year: YearParameters, incomes: Iterable[Income]) -> int:
    """Art. 1 i, Awir art. 7 lid 6, 8: the income of all together, in whole euros a year; of a child
    below 23 only what is above the exempt amount.
    """
    exempt = year.child_income_exempt_eur
    return sum(max(0, each.eur - exempt) if each.child_under_23 else each.eur for each in incomes)


def vermogen_ok(
    year: YearParameters,
    *,
    tenant_eur: int,
    partner_eur: int | None = None,
    co_residents_eur: Sequence[int] = (),
) -> bool:
    """Awir art. 7 lid 3, 4: whether nobody's assets on 1 January, in whole euros, are over the
    limit. Tenant and partner (None: no partner) have one limit together, each co-resident one
    alone. Assets of a child below 18 are its parent's: add them there.
    """
    if partner_eur is None:
        together, limit = tenant_eur, year.asset_limit_eur
    else:
        together, limit = tenant_eur + partner_eur, year.asset_limit_partners_eur
    return together <= limit and all(each <= year.asset_limit_eur for each in co_residents_eur)


def jeugdgrens_geldt(
    year: YearParameters, *, oldest_born: date, child_at_home: bool, young_with_handicap: bool
) -> bool:
    """Art. 13 lid 1 b: the youth limit holds when tenant, partner and co-residents are all below
    the year's age, no child or foster child lives at home, and nobody that young has a handicap.

    `oldest_born` is the oldest one's birthday. An age reached after the first of a month counts
    from the next month (Awir art. 5); CannotWorkOut when that is within the year.
    """
    if child_at_home or young_with_handicap:
        return False
    counts_from = _first_of_month_from(oldest_born, year.youth_age)
    if date(year.year, 1, 1) < counts_from <= date(year.year, 12, 1):
        raise CannotWorkOut("changes_within_year")
    return counts_from > date(year.year, 12, 1)


def _first_of_month_from(born: date, age: int) -> date:
    """The first of a month on or after the day that this age is reached."""
    if born.day == 1:
        return date(born.year + age, born.month, 1)
    if born.month == 12:
        return date(born.year + age + 1, 1, 1)
    return date(born.year + age, born.month + 1, 1)

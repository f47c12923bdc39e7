"""The figures of one calendar year, as read from data/schemes/huurtoeslag/YEAR.yml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from schemes.errors import CannotWorkOut

TRILLIONTHS_A_CENT = 10**10  # of a euro


@dataclass(frozen=True, slots=True)
class Cited:
    """Where a figure comes from."""

    source: str
    checked: date
    marked: str


@dataclass(frozen=True, slots=True)
class YearParameters:
    """One year. Names are the law's (Wet op de huurtoeslag, unless Awir is named).

    Money is a month's, in whole cents (`_cents`) or a year's, in whole euros (`_eur`); percentages
    are whole. By kind of household: single and multi, and as long as the law knew them
    single_elderly and multi_elderly (art. 2).
    """

    year: int
    kinds: tuple[str, ...]
    # art. 13: a condition until 2025; from 2026 rent above it only does not count (art. 21 lid 1 d)
    maximum_is_a_condition: bool
    maximale_huurgrens_cents: int
    maximale_huurgrens_young_cents: int
    youth_age: int
    # art. 5 lid 3: what of each of the four kinds of service costs counts at most; 0 from 2026
    servicekosten_per_kind_cents: int
    # art. 17 lid 1 to 3, and Wet verlaging eigen bijdrage huurtoeslag art. 1
    minimum_inkomensijkpunt_eur: Mapping[str, int]
    normhuur_cents: int
    normhuur_less_cents: Mapping[str, int]
    basishuur_lowered_cents: int
    minimum_basishuur_cents: Mapping[str, int]
    # art. 19 lid 2, until 2025: normhuur = a x income x income + b x income, in euros a month;
    # the factors in trillionths, for they have twelve decimals
    factor_a: Mapping[str, int] | None
    factor_b: Mapping[str, int] | None
    # art. 20
    kwaliteitskortingsgrens_cents: int
    aftoppingsgrens_small_cents: int
    aftoppingsgrens_large_cents: int
    # art. 21 lid 1
    share_up_to_kwaliteitskortingsgrens: int
    share_up_to_aftoppingsgrens: int
    share_above_aftoppingsgrens: Mapping[str, int]
    # art. 21 lid 2, from 2026: percent of the income above the point; 0 before
    income_reduction: Mapping[str, int]
    # Awir art. 7
    asset_limit_eur: int
    asset_limit_partners_eur: int
    child_income_exempt_eur: int
    # Awir art. 14 and 26a
    smallest_year_amount_eur: int
    not_reclaimed_eur: int
    cited: Mapping[str, Cited]


@dataclass(frozen=True, slots=True)
class Years:
    """All years with figures."""

    by_year: Mapping[int, YearParameters]

    def of(self, year: int) -> YearParameters:
        """This year's figures, or CannotWorkOut("year_not_known")."""
        known = self.by_year.get(year)
        if known is None:
            raise CannotWorkOut("year_not_known")
        return known

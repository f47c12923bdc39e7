"""What would catch a wrong figure: its place among the others, and the step from the year before.

Each check is true of 2024, 2025 and 2026. A law that changes one of them changes it here too.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from schemes.huurtoeslag.parameters import TRILLIONTHS_A_CENT, YearParameters

# A slip of a digit or a unit falls outside; cents a month or euros a year.
_RANGES = {
    "kwaliteitskortingsgrens_cents": (400_00, 800_00),
    "aftoppingsgrens_small_cents": (600_00, 1_100_00),
    "aftoppingsgrens_large_cents": (650_00, 1_200_00),
    "maximale_huurgrens_cents": (800_00, 1_500_00),
    "normhuur_cents": (200_00, 400_00),
    "basishuur_lowered_cents": (30_00, 60_00),
    "servicekosten_per_kind_cents": (0, 12_00),
    "asset_limit_eur": (30_000, 70_000),
    "child_income_exempt_eur": (5_000, 10_000),
    "smallest_year_amount_eur": (12, 60),
    "not_reclaimed_eur": (80, 250),
    "youth_age": (18, 23),
}
# Indexed every year: never lower than the year before, and never by more than this.
_RISING = (
    "kwaliteitskortingsgrens_cents",
    "aftoppingsgrens_small_cents",
    "aftoppingsgrens_large_cents",
    "maximale_huurgrens_cents",
    "normhuur_cents",
    "asset_limit_eur",
    "asset_limit_partners_eur",
    "child_income_exempt_eur",
)
_HIGHEST_RISE = Fraction(15, 100)
_TOGETHER = _RISING[:3]
_SAME_RISE_WITHIN = Fraction(1, 10_000)
_FORMULA_FITS_WITHIN_CENTS = Fraction(1, 10)


def faults_in(year: YearParameters) -> Iterator[str]:
    """What cannot be right in this year alone, as sentences."""
    yield from _out_of_range(year)
    yield from _out_of_order(year)
    yield from _wrong_shares(year)
    yield from _basishuur_off(year)
    yield from _formula_off(year)


def faults_since(last: YearParameters, year: YearParameters) -> Iterator[str]:
    """What cannot be right after the year before, as sentences."""
    if year.year != last.year + 1:
        yield f"follows {last.year}; the year between is missing."
    for name in _RISING:
        yield from _jump(name, getattr(last, name), getattr(year, name), last.year)
    for kind in ("single", "multi"):
        before, now = (each.minimum_inkomensijkpunt_eur[kind] for each in (last, year))
        yield from _jump(f"minimum_inkomensijkpunt_eur.{kind}", before, now, last.year)
    rises = {name: Fraction(getattr(year, name), getattr(last, name)) for name in _TOGETHER}
    if max(rises.values()) - min(rises.values()) > _SAME_RISE_WITHIN:
        told = ", ".join(f"{name} by {rise - 1:.3%}" for name, rise in rises.items())
        yield f"these have always risen by the same percentage, and now do not: {told}."


def _jump(name: str, before: int, now: int, last: int) -> Iterator[str]:
    if now < before:
        yield f"{name} is {now}, lower than the {before} of {last}."
    elif now > before * (1 + _HIGHEST_RISE):
        yield f"{name} is {now}, more than 15 % above the {before} of {last}."


def _out_of_range(year: YearParameters) -> Iterator[str]:
    for name, (lowest, highest) in _RANGES.items():
        found = getattr(year, name)
        if not lowest <= found <= highest:
            yield f"{name} is {found}, and was expected between {lowest} and {highest}."
    for kind, point in year.minimum_inkomensijkpunt_eur.items():
        if not 18_000 <= point <= 50_000:
            yield f"minimum_inkomensijkpunt_eur.{kind} is {point}, expected 18000 to 50000."


def _out_of_order(year: YearParameters) -> Iterator[str]:
    ladder = {
        "the highest minimum_basishuur": max(year.minimum_basishuur_cents.values()),
        "kwaliteitskortingsgrens": year.kwaliteitskortingsgrens_cents,
        "aftoppingsgrens_1_or_2_persons": year.aftoppingsgrens_small_cents,
        "aftoppingsgrens_3_or_more_persons": year.aftoppingsgrens_large_cents,
        "maximale_huurgrens": year.maximale_huurgrens_cents,
    }
    for lower, higher in pairwise(ladder):
        if ladder[lower] >= ladder[higher]:
            yield f"{lower} must be below {higher}."
    if year.maximale_huurgrens_young_cents != year.kwaliteitskortingsgrens_cents:
        yield "maximale_huurgrens_young has always been the kwaliteitskortingsgrens, and is not."
    for elderly in ("", "_elderly"):
        single, multi = (f"{kind}{elderly}" for kind in ("single", "multi"))
        points = year.minimum_inkomensijkpunt_eur
        if single in points and points[single] >= points[multi]:
            yield f"minimum_inkomensijkpunt.{single} must be below that of {multi}."
    if year.asset_limit_partners_eur != 2 * year.asset_limit_eur:
        yield "asset_limit_with_partner must be twice asset_limit_alone."


def _wrong_shares(year: YearParameters) -> Iterator[str]:
    if year.share_up_to_kwaliteitskortingsgrens != 100:
        yield "share_up_to_kwaliteitskortingsgrens has always been 100, and is not."
    for kind, share in year.share_above_aftoppingsgrens.items():
        if not share < year.share_up_to_aftoppingsgrens < 100:
            yield f"shares must fall: 100, share_up_to_aftoppingsgrens, the one above for {kind}."
    single, multi = (year.income_reduction[kind] for kind in ("single", "multi"))
    if year.factor_a is None and not 50 > single > multi > 0:
        yield "income_reduction_percent must be above 0, below 50, and higher for single."


def _basishuur_off(year: YearParameters) -> Iterator[str]:
    for kind, printed in year.minimum_basishuur_cents.items():
        found = year.normhuur_cents - year.normhuur_less_cents[kind] - year.basishuur_lowered_cents
        if found != printed:
            yield (
                f"minimum_basishuur.{kind} is {printed} cents, but normhuur_at_ijkpunt less "
                f"normhuur_less less basishuur_lowered_by gives {found}."
            )


def _formula_off(year: YearParameters) -> Iterator[str]:
    if year.factor_a is None or year.factor_b is None:
        return
    for kind, point in year.minimum_inkomensijkpunt_eur.items():
        trillionths = year.factor_a[kind] * point * point + year.factor_b[kind] * point
        by_formula = Fraction(trillionths, TRILLIONTHS_A_CENT)
        by_table = year.normhuur_cents - year.normhuur_less_cents[kind]
        if abs(by_formula - by_table) > _FORMULA_FITS_WITHIN_CENTS:
            yield (
                f"factor_a and factor_b of {kind} give {by_formula:.2f} cents at the "
                f"minimum_inkomensijkpunt, where the normhuur is {by_table}."
            )

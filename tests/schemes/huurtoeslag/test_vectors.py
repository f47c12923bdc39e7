"""Worked cases of shared/facts-huurtoeslag.md, and the highest income that gives an allowance."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from schemes.huurtoeslag import Household, huurtoeslag
from tests.schemes.huurtoeslag.cases import YEARS, household

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "vectors.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_worked_case_comes_out_within_its_tolerance(vector: dict[str, Any]) -> None:
    lives = Household(
        kind=vector["household"],
        size=vector["household_size"],
        under_age=vector["under_age"],
        income_eur_year=vector["income_eur_year"],
        assets_ok=vector["assets_ok"],
    )

    found = huurtoeslag(YEARS.of(vector["year"]), lives, rekenhuur_cents=vector["rekenhuur_cents"])

    off = abs(found.monthly_cents - vector["expected_monthly_cents"])
    assert off <= vector["tolerance_cents"]
    if "expected_year_eur" in vector:
        assert off == 0, "what we compute ourselves is exact to the cent"
        assert found.year_eur == vector["expected_year_eur"]


@pytest.mark.parametrize(
    ("year", "kind", "size", "income"),
    [
        (2024, "single", 1, 44_177),
        (2024, "multi", 2, 49_368),
        (2024, "multi", 3, 51_136),
        (2024, "single_elderly", 1, 42_312),
        (2024, "multi_elderly", 2, 54_478),
        (2025, "single", 1, 45_593),
        (2025, "multi", 2, 58_282),
        (2026, "single", 1, 46_594),
        (2026, "multi", 2, 60_034),
        (2026, "multi", 3, 60_731),
    ],
)
def test_allowance_at_the_maximum_rent_ends_at_this_income(
    year: int, kind: str, size: int, income: int
) -> None:
    figures = YEARS.of(year)
    rent = figures.maximale_huurgrens_cents

    last = huurtoeslag(figures, household(kind, size, income_eur_year=income), rekenhuur_cents=rent)
    none = huurtoeslag(
        figures, household(kind, size, income_eur_year=income + 1), rekenhuur_cents=rent
    )

    assert last.year_eur == figures.smallest_year_amount_eur
    assert (none.year_eur, none.monthly_cents) == (0, 0)


@pytest.mark.parametrize(
    ("year", "income", "shown"), [(2025, 22_000, 498), (2025, 26_500, 414), (2025, 45_000, 11)]
)
def test_month_is_shown_rounded_down_as_the_office_shows_it(
    year: int, income: int, shown: int
) -> None:
    found = huurtoeslag(YEARS.of(year), household(income_eur_year=income), rekenhuur_cents=900_00)

    assert found.shown_month_eur == shown


def test_nothing_granted_is_shown_as_nothing() -> None:
    below = huurtoeslag(YEARS.of(2026), household(), rekenhuur_cents=204_47)

    assert below.year_millicents > 0
    assert (below.shown_month_eur, below.nothing_because) == (0, "below_smallest_amount")

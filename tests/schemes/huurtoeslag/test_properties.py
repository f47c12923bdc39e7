"""What is true of every allowance, whatever the household, the rent and the income."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import assume, example, given
from hypothesis import strategies as st

from schemes.huurtoeslag import Household, YearParameters, huurtoeslag
from tests.schemes.huurtoeslag.cases import HIGHEST_RENT, YEARS, household, households, rents, years

A_EURO = 100
A_YEAR = 12 * 1000  # a cent a month in millicents a year


@given(years, households(), rents)
def test_allowance_is_never_negative_and_never_above_the_rent(
    year: YearParameters, lives: Household, rent: int
) -> None:
    found = huurtoeslag(year, lives, rekenhuur_cents=rent)

    assert 0 <= found.monthly_cents <= rent
    assert 0 <= found.year_eur * 100 <= 12 * rent + 50
    assert (found.year_eur == 0) == (found.monthly_cents == 0) == bool(found.nothing_because)


@given(years, households(), rents, st.integers(1, 20_000))
@example(YEARS.of(2024), household(income_eur_year=20_700), 600_00, 1)
@example(YEARS.of(2025), household("multi", income_eur_year=30_450), 600_00, 1)
def test_allowance_never_rises_with_income(
    year: YearParameters, lives: Household, rent: int, more: int
) -> None:
    richer = replace(lives, income_eur_year=lives.income_eur_year + more)

    before, after = (huurtoeslag(year, each, rekenhuur_cents=rent) for each in (lives, richer))

    assert after.monthly_cents <= before.monthly_cents
    assert after.year_eur <= before.year_eur


@given(years, households(), rents, st.integers(1, 300_00))
def test_allowance_never_falls_as_rent_rises_up_to_the_maximum(
    year: YearParameters, lives: Household, rent: int, more: int
) -> None:
    found = huurtoeslag(year, lives, rekenhuur_cents=rent)
    assume(rent < found.maximale_huurgrens_cents)
    higher = min(rent + more, found.maximale_huurgrens_cents)

    after = huurtoeslag(year, lives, rekenhuur_cents=higher)

    assert after.monthly_cents >= found.monthly_cents
    assert after.year_eur >= found.year_eur


@given(years, households(), rents, st.integers(1, 300_00))
def test_rent_above_the_maximum_adds_nothing(
    year: YearParameters, lives: Household, rent: int, more: int
) -> None:
    at = huurtoeslag(year, lives, rekenhuur_cents=rent).maximale_huurgrens_cents

    at_maximum, above = (huurtoeslag(year, lives, rekenhuur_cents=each) for each in (at, at + more))

    expected = 0 if year.maximum_is_a_condition else at_maximum.monthly_cents
    assert above.monthly_cents == expected


@given(
    years,
    households().map(lambda lives: replace(lives, assets_ok=True, under_age=False)),
    st.integers(300_00, HIGHEST_RENT),
    st.integers(1, 200),
    st.integers(0, 40_000),
)
def test_of_a_euro_less_rent_a_tenant_keeps_what_the_layer_leaves(
    year: YearParameters, lives: Household, rent: int, euros: int, income: int
) -> None:
    """100 cents above the maximum, 60 and 35 in the layers, 0 down to the basishuur."""
    lives = replace(lives, income_eur_year=income)
    lower_rent = rent - euros * A_EURO
    before = huurtoeslag(year, lives, rekenhuur_cents=rent)
    after = huurtoeslag(year, lives, rekenhuur_cents=lower_rent)
    assume(before.year_eur and after.year_eur)
    bends = (
        before.basishuur_cents,
        max(before.basishuur_cents, before.kwaliteitskortingsgrens_cents),
        max(before.basishuur_cents, before.aftoppingsgrens_cents),
        before.maximale_huurgrens_cents,
        100_000_00,
    )
    # 2024: the share above the aftoppingsgrens was not for a household of more without the elderly.
    keeps_above = 100 if (year.year, lives.kind) == (2024, "multi") else 60
    kept = sum(
        keeps * max(0, min(rent, upper) - max(lower_rent, lower))
        for (lower, upper), keeps in zip(pairwise(bends), (0, 35, keeps_above, 100), strict=True)
    )

    lost = (before.year_millicents - after.year_millicents) * 100

    assert lost == (euros * A_EURO * 100 - kept) * A_YEAR


@given(years, households(), rents)
def test_steps_add_up_to_the_year(year: YearParameters, lives: Household, rent: int) -> None:
    found = huurtoeslag(year, lives, rekenhuur_cents=rent)

    layers = (
        found.up_to_kwaliteitskortingsgrens_millicents
        + found.up_to_aftoppingsgrens_millicents
        + found.above_aftoppingsgrens_millicents
    )
    expected = max(0, 12 * layers - 1000 * found.vermindering_year_cents) * lives.assets_ok
    assert found.year_millicents == expected
    assert abs(100_000 * found.year_eur - expected) <= 50_000 or expected < 24 * 100_000


@given(households(), rents)
def test_from_2025_the_elderly_are_like_everybody(lives: Household, rent: int) -> None:
    assume(lives.kind.endswith("elderly"))
    plain = replace(lives, kind=lives.kind.removesuffix("_elderly"))  # type: ignore[arg-type]

    for year in (2025, 2026):
        elderly, others = (
            huurtoeslag(YEARS.of(year), each, rekenhuur_cents=rent) for each in (lives, plain)
        )
        assert elderly == others

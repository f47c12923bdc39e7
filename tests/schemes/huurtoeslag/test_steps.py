"""Each article's step, on its bend and beside it."""

from __future__ import annotations

import pytest

from schemes.huurtoeslag import BadCase, CannotWorkOut, Servicekosten, huurtoeslag, steps
from tests.schemes.huurtoeslag.cases import YEARS, household

Y2024, Y2025, Y2026 = (YEARS.of(year) for year in (2024, 2025, 2026))


@pytest.mark.parametrize(("year", "counted"), [(Y2024, 34_00), (Y2025, 34_00), (Y2026, 0)])
def test_art_5_service_costs_count_to_their_limit_until_2025(year, counted) -> None:
    service = Servicekosten(
        shared_energy_cents=12_01, cleaning_cents=10_00, huismeester_cents=50_00
    )

    assert steps.rekenhuur(year, 600_00, service) == 600_00 + counted


def test_art_5_four_kinds_are_48_together() -> None:
    assert steps.rekenhuur(Y2025, 0, Servicekosten(99_00, 99_00, 99_00, 99_00)) == 48_00


@pytest.mark.parametrize(
    ("bare", "service"),
    [(-1, Servicekosten()), (1_000_001, Servicekosten()), (600_00, Servicekosten(0, 0, -1, 0))],
)
def test_art_5_impossible_rent_is_refused(bare: int, service: Servicekosten) -> None:
    with pytest.raises(BadCase):
        steps.rekenhuur(Y2025, bare, service)


@pytest.mark.parametrize(
    ("year", "high", "young"),
    [(Y2024, 879_66, 454_47), (Y2025, 900_07, 477_20), (Y2026, 932_93, 498_20)],
)
def test_art_13_maximum_rent_is_lower_for_the_young(year, high: int, young: int) -> None:
    assert steps.maximale_huurgrens(year, household()) == high
    assert steps.maximale_huurgrens(year, household(under_age=True)) == young


@pytest.mark.parametrize(("year", "above"), [(Y2024, None), (Y2025, None), (Y2026, 500_00)])
def test_art_13_and_21_rent_above_the_maximum_ends_the_right_until_2025(year, above) -> None:
    assert steps.meetellende_huur(year, 500_00, 500_00) == 500_00
    assert steps.meetellende_huur(year, 500_01, 500_00) == above


def test_young_get_nothing_for_rent_above_their_maximum_in_2026() -> None:
    """The second layer must not go on to the aftoppingsgrens."""
    at, above = (
        huurtoeslag(Y2026, household(under_age=True), rekenhuur_cents=rent)
        for rent in (498_20, 700_00)
    )

    assert at.monthly_cents == above.monthly_cents == 295_68
    assert above.up_to_aftoppingsgrens_millicents == 0


def test_art_17_income_counts_from_the_point_on() -> None:
    assert steps.inkomen_boven_ijkpunt(Y2026, "single", 23_425) == 0
    assert steps.inkomen_boven_ijkpunt(Y2026, "single", 23_426) == 1
    assert steps.inkomen_boven_ijkpunt(Y2026, "multi", 31_501) == 1


@pytest.mark.parametrize(
    ("year", "kind", "income", "cents"),
    [
        (Y2024, "single", 0, 226_67),
        (Y2024, "single_elderly", 22_025, 224_85),
        (Y2024, "multi_elderly", 0, 223_04),
        (Y2025, "single", 22_700, 236_19),
        (Y2025, "multi", 0, 234_38),
        (Y2026, "single", 50_000, 250_67),
        (Y2026, "multi", 50_000, 248_86),
        # art. 18 of 2025: 483.78 less 2.27 or 4.54 at the reference points.
        (Y2025, "single", 32_625, 481_51),
        (Y2025, "multi", 42_475, 479_24),
    ],
)
def test_art_17_normhuur(year, kind: str, income: int, cents: int) -> None:
    assert steps.normhuur(year, kind, income) == pytest.approx(cents, abs=1)
    if income not in (32_625, 42_475):
        assert steps.normhuur(year, kind, income) == cents


def test_art_19_normhuur_is_rounded_up_to_the_cent() -> None:
    # 0.000000413370 x 23000 x 23000 + 0.002393492603 x 23000 = 273.7230...
    assert steps.normhuur(Y2024, "single", 23_000) == 273_73


@pytest.mark.parametrize(
    ("year", "kind", "cents"),
    [
        (Y2024, "single", 188_95),
        (Y2024, "multi_elderly", 185_32),
        (Y2025, "single", 199_05),
        (Y2025, "multi", 197_24),
        (Y2026, "single", 202_52),
        (Y2026, "multi", 200_71),
    ],
)
def test_art_16_lowest_basishuur(year, kind: str, cents: int) -> None:
    assert steps.basishuur(year, steps.normhuur(year, kind, 0)) == cents


@pytest.mark.parametrize(("size", "cents"), [(1, 713_02), (2, 713_02), (3, 764_14), (7, 764_14)])
def test_art_20_aftoppingsgrens_is_higher_from_three_persons(size: int, cents: int) -> None:
    lives = household("single" if size == 1 else "multi", size)

    assert steps.aftoppingsgrens(Y2026, lives) == cents


def test_art_21_layers_take_100_65_and_40_percent() -> None:
    assert steps.up_to_kwaliteitskortingsgrens(Y2026, 300_00, 200_00, 498_20) == 100_00_000
    assert steps.up_to_kwaliteitskortingsgrens(Y2026, 600_00, 200_00, 498_20) == 298_20_000
    assert steps.up_to_aftoppingsgrens(Y2026, 498_21, 200_00, 498_20, 713_02) == 650
    assert steps.up_to_aftoppingsgrens(Y2026, 900_00, 200_00, 498_20, 713_02) == 214_82 * 650
    assert steps.above_aftoppingsgrens(Y2026, "multi", 713_03, 200_00, 713_02) == 400


def test_art_21_higher_basishuur_takes_from_the_next_layers() -> None:
    assert steps.up_to_kwaliteitskortingsgrens(Y2025, 700_00, 500_00, 477_20) == 0
    assert steps.up_to_aftoppingsgrens(Y2025, 600_00, 500_00, 477_20, 682_96) == 100_00 * 650
    assert steps.above_aftoppingsgrens(Y2025, "single", 800_00, 750_00, 682_96) == 50_00 * 400


def test_art_21_in_2024_only_a_household_of_more_without_elderly_lacks_the_third_layer() -> None:
    shares = {
        kind: steps.above_aftoppingsgrens(Y2024, kind, 800_00, 0, 700_00) for kind in Y2024.kinds
    }

    assert shares.pop("multi") == 0
    assert set(shares.values()) == {40_00_000}


@pytest.mark.parametrize(
    ("year", "kind", "less_a_year"),
    [
        (Y2026, "single", 270_00),
        (Y2026, "multi", 220_00),
        (Y2025, "single", 0),
        (Y2024, "multi", 0),
    ],
)
def test_art_21_lid_2_a_thousand_more_income_costs(year, kind: str, less_a_year: int) -> None:
    assert steps.vermindering(year, kind, 1000) == less_a_year


@pytest.mark.parametrize(
    ("cents", "euros"), [(24_49, 24), (24_50, 25), (23_50, 24), (23_49, 0), (0, 0)]
)
def test_awir_14_year_is_rounded_to_the_euro_and_nothing_below_24(cents: int, euros: int) -> None:
    assert steps.jaarbedrag(Y2026, cents * 1000) == euros


def test_awir_14_half_of_a_millicent_still_decides() -> None:
    assert steps.jaarbedrag(Y2026, 2_350_000 - 1) == 0


@pytest.mark.parametrize(
    ("year", "lives", "rent", "why"),
    [
        (Y2026, household(assets_ok=False), 600_00, "assets"),
        (Y2025, household(), 900_08, "rent_above_maximum"),
        (Y2026, household(), 202_52, "rent_too_low"),
        (Y2025, household(income_eur_year=50_000), 600_00, "income_too_high"),
        (Y2026, household(income_eur_year=60_000), 600_00, "income_too_high"),
        (Y2026, household(), 204_47, "below_smallest_amount"),
        (Y2026, household(), 600_00, None),
    ],
)
def test_nothing_comes_with_its_reason(year, lives, rent: int, why: str | None) -> None:
    assert huurtoeslag(year, lives, rekenhuur_cents=rent).nothing_because == why


@pytest.mark.parametrize("year", [2023, 2027])
def test_year_without_figures_is_not_worked_out(year: int) -> None:
    with pytest.raises(CannotWorkOut) as refused:
        YEARS.of(year)

    assert refused.value.code == "year_not_known"

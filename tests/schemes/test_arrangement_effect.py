"""A rent reduction: rent down, allowance down, left over, for the months with known figures."""

from __future__ import annotations

from datetime import date
from typing import NoReturn

import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from schemes.arrangement_effect import Effect, Reduction, arrangement_effect
from schemes.huurtoeslag import BadCase, CannotWorkOut, Household, Servicekosten, huurtoeslag
from tests.schemes.huurtoeslag.cases import YEARS, household, households

JANUARY = date(2026, 1, 1)
FAMILY = household("multi", 3, income_eur_year=30_000)


def effect(
    rent: int, less: int, *, lives: Household = FAMILY, starts: date = JANUARY, months: int = 6
) -> Effect:
    return arrangement_effect(YEARS, lives, Reduction(less, starts, months), kale_huur_cents=rent)


@pytest.mark.parametrize(
    ("rent", "less", "left"),
    [
        (1_000_00, 60_00, 60_00),  # above the maximum: all of it
        (932_93, 100_00, 60_00),  # between aftoppingsgrens and maximum
        (760_00, 100_00, 35_00),  # between kwaliteitskortingsgrens and aftoppingsgrens
        (480_00, 50_00, 0),  # between basishuur and kwaliteitskortingsgrens
        (200_00, 50_00, 50_00),  # below the basishuur: no allowance, all of it
        (774_14, 20_00, 9_50),  # ten euros on each side of a bend: 6.00 + 3.50
    ],
)
def test_tenant_keeps_what_the_layer_leaves(rent: int, less: int, left: int) -> None:
    found = effect(rent, less)

    assert (found.rent_down_cents, found.left_over_cents) == (6 * less, 6 * left)
    [part] = found.parts
    assert (part.rent_down_cents, part.left_over_cents) == (less, left)
    assert part.allowance_down_cents == less - left


def test_month_before_and_during_are_those_of_the_allowance() -> None:
    [part] = effect(760_00, 100_00).parts

    assert (part.before.monthly_cents, part.during.monthly_cents) == (467_66, 402_66)


def test_without_an_allowance_everything_is_left_over() -> None:
    rich = household(income_eur_year=60_000)

    assert effect(700_00, 80_00, lives=rich).left_over_cents == 6 * 80_00


def test_income_can_end_the_allowance_before_the_layer_does() -> None:
    """2026, alone, 600.00, 38,425: 24.35 of allowance is all that a lower rent can take."""
    lives = household(income_eur_year=38_425)
    [part] = effect(600_00, 80_00, lives=lives, months=12).parts

    assert part.before.monthly_cents == 24_35
    assert (part.allowance_down_cents, part.left_over_cents) == (24_35, 55_65)


def test_reduction_over_new_year_covers_the_years_with_figures() -> None:
    found = effect(760_00, 100_00, starts=date(2025, 10, 1), months=20)

    assert [(part.first_month, part.months) for part in found.parts] == [
        (date(2025, 10, 1), 3),
        (date(2026, 1, 1), 12),
    ]
    [left_out] = found.not_covered
    assert (left_out.first_month, left_out.months) == (date(2027, 1, 1), 5)
    assert left_out.code == "year_not_known"
    assert found.months_covered == 15
    assert found.rent_down_cents == 15 * 100_00
    # 2025: 73193 is the aftoppingsgrens, so 28.07 at 40 % and 71.93 at 65 %; 2026: 65 % of it all.
    down_2025 = 3 * (11_22_800 + 46_75_450)
    assert found.parts[0].allowance_down_all_cents == round(down_2025 / 1000)
    assert found.parts[1].allowance_down_all_cents == 12 * 65_00


def test_service_costs_count_in_2025_and_not_in_2026() -> None:
    found = arrangement_effect(
        YEARS,
        FAMILY,
        Reduction(50_00, date(2025, 12, 1), 2),
        kale_huur_cents=600_00,
        service=Servicekosten(cleaning_cents=8_00),
    )

    assert [part.before.rekenhuur_cents for part in found.parts] == [608_00, 600_00]


def test_reduction_without_any_known_month_is_not_worked_out() -> None:
    with pytest.raises(CannotWorkOut) as refused:
        effect(760_00, 100_00, starts=date(2027, 1, 1))

    assert refused.value.code == "year_not_known"


def test_youth_limit_of_this_year_says_nothing_of_the_next() -> None:
    young = household(under_age=True)
    found = effect(470_00, 50_00, lives=young, starts=date(2025, 12, 1), months=3)

    assert [part.months for part in found.parts] == [1]
    assert [(each.months, each.code) for each in found.not_covered] == [(2, "youth_limit_may_end")]


def test_until_2025_a_reduction_below_the_maximum_creates_the_right() -> None:
    [part] = effect(940_00, 50_00, starts=date(2025, 1, 1), months=6).parts

    assert part.before.nothing_because == "rent_above_maximum"
    assert part.allowance_down_cents == -part.during.monthly_cents < 0
    assert part.left_over_cents > part.rent_down_cents


def test_forgiven_arrears_are_not_worked_out() -> None:
    with pytest.raises(CannotWorkOut) as refused:
        arrangement_effect(
            YEARS, FAMILY, Reduction(100_00, JANUARY, 6, forgiven_cents=1), kale_huur_cents=760_00
        )

    assert refused.value.code == "forgiven_arrears"


def test_what_the_allowance_cannot_say_the_effect_cannot_either() -> None:
    with pytest.raises(CannotWorkOut) as refused:
        effect(760_00, 100_00, lives=household(circumstances=frozenset({"caravan"})))

    assert refused.value.code == "caravan"


def test_few_months_that_end_a_small_years_allowance_are_not_summed() -> None:
    """204.60: 2.08 a month, 24.96 a year. One month at 1.00 less makes 23.96, still granted; six
    months bring 18.96, and nothing is granted.
    """
    alone = household()

    assert effect(204_60, 1_00, lives=alone, months=1).left_over_cents == 0
    with pytest.raises(CannotWorkOut) as refused:
        effect(204_60, 1_00, lives=alone, months=6)
    assert refused.value.code == "smallest_year_amount"
    assert effect(204_60, 1_00, lives=alone, months=12).allowance_down_cents == 12 * 2_08


@pytest.mark.parametrize(
    ("cents", "starts", "months"),
    [
        (0, JANUARY, 6),
        (-1, JANUARY, 6),
        (1_00, date(2026, 1, 2), 6),
        (1, JANUARY, 0),
        (1, JANUARY, 37),
    ],
)
def test_impossible_reduction_is_refused(cents: int, starts: date, months: int) -> None:
    with pytest.raises(BadCase):
        Reduction(cents, starts, months)


def test_reduction_above_the_rent_is_refused() -> None:
    with pytest.raises(BadCase, match="above the rent"):
        effect(500_00, 500_01)


def reject_unless(expected: bool) -> NoReturn:
    assert expected
    reject()


@given(
    households(),
    st.integers(1, 1_100_00),
    st.integers(1, 400_00),
    st.integers(0, 23),
    st.integers(1, 36),
)
def test_sums_add_up_and_a_running_allowance_takes_no_more_than_the_rent_gives(
    lives: Household, rent: int, less: int, start: int, months: int
) -> None:
    assume(less <= rent)
    starts = date(2025 + start // 12, start % 12 + 1, 1)
    try:
        found = effect(rent, less, lives=lives, starts=starts, months=months)
    except CannotWorkOut as refused:
        reject_unless(refused.code == "smallest_year_amount")

    assert found.rent_down_cents == found.months_covered * less
    assert found.rent_down_cents - found.allowance_down_cents == found.left_over_cents
    assert found.months_covered + sum(each.months for each in found.not_covered) == months
    for part in found.parts:
        if part.before.year_eur and part.during.year_eur:
            assert 0 <= part.left_over_cents <= less
            exact = (part.before.year_millicents - part.during.year_millicents) / 12_000
            assert abs(part.allowance_down_cents - exact) <= 0.5


def test_whole_year_is_the_difference_of_two_allowances() -> None:
    year = YEARS.of(2026)
    before, during = (huurtoeslag(year, FAMILY, rekenhuur_cents=rent) for rent in (880_55, 700_44))

    found = effect(880_55, 180_11, months=12)

    exact = before.year_millicents - during.year_millicents
    assert found.allowance_down_cents == (2 * exact + 1000) // 2000

"""Instalments: exact sums, days that every month has, and none before the next income."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.instalments import (
    APART,
    MOST,
    due_days,
    earliest_first,
    fewest,
    next_income,
    plan,
    split,
    together,
    usual_first,
)

NUMBERS = st.integers(1, MOST)
DAYS = st.dates(date(2026, 1, 1), date(2040, 12, 31))


@given(st.integers(1, 10_000_000), NUMBERS)
def test_parts_add_up_to_the_cent_and_only_the_last_differs(cents: int, number: int) -> None:
    if cents < number:
        with pytest.raises(ValueError, match="cannot be split"):
            split(cents, number)
        return
    parts = split(cents, number)

    assert sum(parts) == cents
    assert len(parts) == number
    assert len(set(parts[:-1])) <= 1
    assert min(parts) >= 1
    # The rounding is less than a cent for each part.
    assert abs(parts[-1] - parts[0]) < number


def test_the_plan_of_the_desks_example() -> None:
    parts = plan(136906, 8, date(2026, 12, 1), 1)

    assert [each.cents for each in parts] == [17113] * 7 + [17115]
    assert [each.due for each in parts] == [
        date(2026, 12, 1), *(date(2027, month, 1) for month in range(1, 8))
    ]  # fmt: skip
    assert together(parts) == 136906


@given(st.integers(1, 3_000_000), st.integers(1, 200_000))
def test_fewest_parts_are_within_what_can_be_paid_and_one_less_is_not(
    cents: int, most: int
) -> None:
    number = fewest(cents, most)

    if number is None:
        assert cents > most * MOST - MOST or cents > most * cents
        return
    assert max(split(cents, number)) <= most
    assert number == 1 or max(split(cents, number - 1)) > most


def test_nothing_to_pay_with_is_no_number_of_parts() -> None:
    assert fewest(136906, 0) is None
    assert fewest(0, 15000) is None
    assert fewest(136906, 15000) == 10


@given(DAYS, NUMBERS, st.integers(1, 28))
def test_each_month_has_its_part_and_the_first_two_are_apart(
    first: date, number: int, day: int
) -> None:
    days = due_days(first, number, day)

    assert len(days) == number
    assert days[0] == first
    assert {each.day for each in days[1:]} <= {day}
    gaps = [later - earlier for earlier, later in pairwise(days)]
    # From the first of a month to the 28th of the next.
    assert all(APART <= gap <= timedelta(days=31 + 27) for gap in gaps)


INCOMES = [
    (25, date(2026, 11, 23), date(2026, 11, 25), "this month"),
    (25, date(2026, 11, 25), date(2026, 11, 25), "today it may not be there yet"),
    (25, date(2026, 11, 26), date(2026, 12, 25), "next month"),
    (31, date(2026, 11, 23), date(2026, 11, 30), "a short month's last day"),
    (31, date(2027, 2, 28), date(2027, 2, 28), "February"),
    (1, date(2026, 12, 2), date(2027, 1, 1), "over the year"),
    (31, date(2027, 1, 31), date(2027, 1, 31), "the last day itself"),
]


@pytest.mark.parametrize(("day", "today", "comes", "why"), INCOMES)
def test_next_income(day: int, today: date, comes: date, why: str) -> None:
    assert next_income(day, today) == comes, why


@given(st.integers(1, 31), DAYS, st.integers(1, 31))
def test_no_instalment_is_due_before_the_next_income(day: int, today: date, ahead: int) -> None:
    first = usual_first(earliest_first(today, day, days_ahead=ahead))

    assert first > next_income(day, today) >= today
    assert first >= today + timedelta(days=ahead)
    assert first.day <= 28


def test_unknown_income_leaves_the_days_alone() -> None:
    assert earliest_first(date(2026, 11, 23), None, days_ahead=7) == date(2026, 11, 30)
    assert usual_first(date(2026, 11, 30)) == date(2026, 12, 1)


@pytest.mark.parametrize(("number", "day"), [(0, 1), (MOST + 1, 1), (3, 29), (3, -1)])
def test_impossible_days_are_refused(number: int, day: int) -> None:
    with pytest.raises(ValueError, match="no "):
        due_days(date(2026, 12, 1), number, day)

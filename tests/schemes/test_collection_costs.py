"""Collection costs: the scale by its layers, its least and most, and the days of the letter."""

from __future__ import annotations

from datetime import date

import pytest

from schemes.collection_costs import costs_from, highest_costs
from schemes.errors import FactExpired
from schemes.facts import load_facts
from settings import ROOT

FACTS = load_facts(ROOT / "data" / "schemes")
TODAY = date(2026, 11, 25)
SCALE = [
    (0, 0, "nothing owed"),
    (1, 4000, "a cent"),
    (20000, 4000, "the least: 15 % would be 30"),
    (26666, 4000, "just below the least"),
    (26667, 4000, "40 euros and a part of a cent"),
    (70000, 10500, "the worked example"),
    (136906, 20535, "rounded down, for the tenant"),
    (250000, 37500, "the whole of the first layer"),
    (300000, 42500, "the worked example of two layers"),
    (500000, 62500, "two whole layers"),
    (1000000, 87500, "three"),
    (20000000, 277500, "four"),
    (20100000, 278000, "above them"),
    (100000000, 677500, "just at the most: 277500 and 400000 are 677500"),
    (200000000, 677500, "never more"),
]


@pytest.mark.parametrize(("owed", "most", "why"), SCALE)
def test_scale(owed: int, most: int, why: str) -> None:
    assert highest_costs(FACTS, owed, today=TODAY) == most, why


def test_letter_leaves_fourteen_whole_days_from_the_day_after() -> None:
    assert costs_from(FACTS, date(2026, 11, 1), today=TODAY) == date(2026, 11, 16)


def test_scale_that_nobody_checked_again_is_not_used() -> None:
    with pytest.raises(FactExpired):
        highest_costs(FACTS, 70000, today=date(2028, 1, 1))

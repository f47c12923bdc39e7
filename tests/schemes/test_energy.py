"""Each day of the Noodfonds Energie, and that what has ended is not worked with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from schemes.energy import (
    NOODFONDS_PHASES,
    SAVINGS,
    noodfonds_phase,
    saved_euros,
    savings_told_in,
)
from schemes.errors import FactExpired
from schemes.facts import Facts, load_facts

FACTS = load_facts(Path(__file__).parents[2] / "data" / "schemes")
DAYS = [
    (date(2026, 11, 30), "announced"),
    (date(2026, 12, 1), "contact"),
    (date(2027, 1, 3), "contact"),
    (date(2027, 1, 4), "open"),
    (date(2027, 5, 6), "open"),
    (date(2027, 5, 7), "last_day"),
    (date(2027, 5, 8), "closed"),
    (date(2027, 12, 31), "closed"),
]


@pytest.mark.parametrize(("today", "phase"), DAYS)
def test_fund_changes_on_each_of_its_days(today: date, phase: str) -> None:
    assert noodfonds_phase(FACTS, today=today) == phase


def test_every_phase_has_its_days() -> None:
    assert {phase for _, phase in DAYS} == set(NOODFONDS_PHASES)


def test_fund_of_which_the_days_have_ended_has_no_phase() -> None:
    with pytest.raises(FactExpired):
        noodfonds_phase(FACTS, today=date(2028, 1, 1))


@pytest.mark.parametrize(
    ("saving", "euros", "why"),
    [
        ("shorter_shower", 80, "60 m³ at 1.37 is 82.20"),
        ("shower_head", 60, "44 m³ at 1.37 is 60.28"),
        ("no_bath", 20, "15 m³ at 1.37 is 20.55"),
    ],
)
def test_saving_is_m3_times_the_price_to_the_nearest_ten_euros(
    saving: str, euros: int, why: str
) -> None:
    assert saved_euros(FACTS, saving, today=date(2026, 12, 31)) == euros, why


@pytest.mark.parametrize(("cents", "euros"), [(83, 50), (84, 50), (91, 50), (92, 60)])
def test_other_price_gives_other_euros(cents: int, euros: int) -> None:
    price = "energy_saving.gas.cents_per_m3"
    by_path = dict(FACTS.by_path)
    by_path[price] = by_path[price].model_copy(update={"value": cents})

    assert saved_euros(Facts(by_path), "shorter_shower", today=date(2026, 12, 1)) == euros


@pytest.mark.parametrize("saving", SAVINGS)
def test_price_of_last_year_gives_no_euros(saving: str) -> None:
    with pytest.raises(FactExpired) as refused:
        saved_euros(FACTS, saving, today=date(2027, 1, 1))

    assert refused.value.path == "energy_saving.gas.cents_per_m3"
    assert FACTS.get(f"energy_saving.{saving}.m3", today=date(2027, 1, 1))


@pytest.mark.parametrize(
    ("today", "told"),
    [(date(2026, 12, 31), "euros"), (date(2027, 1, 1), "m3"), (date(2028, 1, 1), None)],
)
def test_savings_lose_their_euros_first_and_then_their_figures(
    today: date, told: str | None
) -> None:
    assert savings_told_in(FACTS, today=today) == told

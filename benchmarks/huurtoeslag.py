"""How fast the filter works out huurtoeslag: 100,000 cases on one core.

Usage: .venv/bin/python -m benchmarks.huurtoeslag
Prints cases a second and the ratio to the goal of 100,000 cases in 30 seconds. Measured by the
processor time of this one process, so that what else the machine does is left out; the time on the
wall is printed beside it.
"""

from __future__ import annotations

import json
import random
import sys
import time

from schemes.huurtoeslag import KINDS, load_years
from schemes.huurtoeslag.lines import answered

CASES = 100_000
GOAL_SECONDS = 30


def cases() -> list[bytes]:
    """The same cases every time: all years, kinds and sizes, rents and incomes over all bends."""
    chance = random.Random(8659)
    return [json.dumps(_case(number, chance)).encode() for number in range(CASES)]


def _case(number: int, chance: random.Random) -> dict[str, object]:
    kind = chance.choice(KINDS)
    return {
        "id": f"b-{number}",
        "year": chance.choice((2024, 2025, 2026)),
        "household": kind,
        "household_size": 1 if kind.startswith("single") else chance.randint(2, 7),
        "under_age": not kind.endswith("elderly") and chance.random() < 0.1,
        "rekenhuur_cents": chance.randint(150_00, 1_100_00),
        "income_eur_year": chance.randint(0, 65_000),
        "assets_ok": chance.random() < 0.95,
    }


def main() -> None:
    lines, years = cases(), load_years()
    wall, processor = time.perf_counter(), time.process_time()
    errors = sum('"error"' in line for line in answered(lines, years))
    processor, wall = time.process_time() - processor, time.perf_counter() - wall
    if errors:
        sys.exit(f"{errors} cases were not worked out: the figure would be worthless.")
    a_second = CASES / processor
    goal = CASES / GOAL_SECONDS
    print(f"{CASES} cases in {processor:.1f} s of the processor ({wall:.1f} s on the wall)")
    print(f"{a_second:.0f} cases a second, {a_second / goal:.1f} times the goal of {goal:.0f}")


if __name__ == "__main__":
    main()

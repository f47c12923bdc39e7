"""The municipality that a postcode suggests: a question to confirm, never an assumption.

data/municipalities/postcodes.md says where the table comes from, and how sure it is.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from sys import intern

FOLDER = Path(__file__).parents[1] / "data" / "municipalities"
# "3511", "3511AB" or "3511 ab": only the four digits are looked at.
_POSTCODE = re.compile(r"\s*([1-9]\d{3})\s*(?:[A-Za-z]{2})?\s*")


@dataclass(frozen=True, slots=True)
class Merger:
    """From this day on a municipality is said to be part of another."""

    joins: str
    on: date


def municipalities(postcode: str, *, today: date) -> tuple[str, ...]:
    """The one or two municipalities to ask about, the likeliest first; none for an unknown one."""
    found = _POSTCODE.fullmatch(postcode)
    named = _table().get(int(found[1]), ()) if found else ()
    return tuple(dict.fromkeys(name for each in named for name in _since_mergers(each, today)))[:2]


def is_municipality(name: str) -> bool:
    """Whether the table has a municipality of this name."""
    return any(name in named for named in _table().values())


def _since_mergers(name: str, today: date) -> Iterator[str]:
    """Both names after a merger: its law may not have passed, and letters bear the old name."""
    merger = _mergers().get(name)
    if merger and today >= merger.on:
        yield merger.joins
    yield name


@cache
def _table() -> dict[int, tuple[str, ...]]:
    """About 4,700 postcodes with 342 names, each name and pair held once."""
    held: dict[tuple[str, ...], tuple[str, ...]] = {}
    table = {}
    with (FOLDER / "postcodes.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = tuple(intern(row[each]) for each in ("municipality", "other") if row[each])
            table[int(row["postcode4"])] = held.setdefault(names, names)
    return table


@cache
def _mergers() -> dict[str, Merger]:
    with (FOLDER / "mergers.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["municipality"]: Merger(row["joins"], date.fromisoformat(row["on"]))
            for row in csv.DictReader(file)
        }

"""A postcode suggests one municipality, two, or none; and the table is whole."""

from __future__ import annotations

import csv
import tracemalloc
from datetime import date

import pytest

from schemes.municipalities import FOLDER, _table, is_municipality, municipalities

TODAY = date(2026, 11, 26)
ROWS = list(csv.DictReader((FOLDER / "postcodes.csv").open(encoding="utf-8", newline="")))


@pytest.mark.parametrize(
    ("postcode", "named", "why"),
    [
        ("3511AB", ("Utrecht",), "in one municipality"),
        ("3511 ab", ("Utrecht",), "as it is typed"),
        ("3511", ("Utrecht",), "the digits alone"),
        ("8911", ("Leeuwarden",), "a merged one"),
        ("5211", ("'s-Hertogenbosch",), "a name with a quote"),
        ("1112", ("Diemen", "Amsterdam"), "the lists differ, the place decides"),
        ("4482", ("Kapelle", "Goes"), "the lists differ, the newer one first"),
        ("9617", ("Midden-Groningen", "Groningen"), "on a moved border"),
        ("1114", (), "not in the table"),
        ("9999", ("Het Hogeland",), "the last one"),
        ("0999", (), "no Dutch postcode"),
        ("35111", (), "too long"),
        ("Utrecht", (), "a name"),
        ("", (), "nothing"),
    ],
)
def test_postcode_suggests(postcode: str, named: tuple[str, ...], why: str) -> None:
    assert municipalities(postcode, today=TODAY) == named, why


def test_merger_counts_from_its_day_and_leaves_the_old_name_as_a_choice() -> None:
    assert municipalities("1231", today=date(2026, 12, 31)) == ("Wijdemeren",)
    assert municipalities("1231", today=date(2027, 1, 1)) == ("Hilversum", "Wijdemeren")


def test_table_is_whole() -> None:
    """Counts of data/municipalities/postcodes.md."""
    assert len(ROWS) == len({row["postcode4"] for row in ROWS}) == 4699
    assert sum(row["mark"] == "sure" for row in ROWS) == 4556
    assert len({row["municipality"] for row in ROWS}) == 342
    with_other = [row for row in ROWS if row["other"]]
    assert len(with_other) == 45
    assert {row["mark"] for row in with_other} == {"check"}
    assert all(is_municipality(row["other"]) for row in with_other)


def test_name_is_known_only_as_it_stands_in_the_table() -> None:
    assert is_municipality("Utrecht")
    assert not is_municipality("utrecht")
    assert not is_municipality("")


def test_table_is_small_in_memory() -> None:
    _table.cache_clear()
    tracemalloc.start()
    _table()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert held < 1_000_000


def test_licence_goes_with_the_table() -> None:
    said = (FOLDER / "LICENSE.txt").read_text(encoding="utf-8")

    assert "Copyright (c) 2014 Bob den Otter" in said
    assert "Permission is hereby granted" in said

"""Money as staff type it: Dutch or English, with or without thousands; never a guess."""

from __future__ import annotations

import pytest

from web.desk.typed_money import read_cents, written_cents


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("1.369,06", 136906),
        ("1,369.06", 136906),
        ("1369,06", 136906),
        ("1369.06", 136906),
        ("1369", 136900),
        ("1.369", 136900),
        ("1,369", 136900),
        ("1.234.567,89", 123456789),
        ("€ 50", 5000),
        ("\N{EURO SIGN}\N{NO-BREAK SPACE}50,00", 5000),
        ("0", 0),
        ("5", 500),
        ("12", 1200),
    ],
)
def test_is_read(typed: str, cents: int) -> None:
    assert read_cents(typed) == cents


@pytest.mark.parametrize(
    "typed",
    ["", "-5", "12,5", "1.36,06", "1.369.06", "1,369,06", "12.345.6", "50 euro", "²", "1e3", ",50"],
)
def test_is_not_read(typed: str) -> None:
    assert read_cents(typed) is None


@pytest.mark.usefixtures("dutch")
def test_is_written_in_dutch() -> None:
    assert [written_cents(each) for each in (136906, 5, 100)] == ["1.369,06", "0,05", "1,00"]


@pytest.mark.usefixtures("english")
def test_is_written_in_english() -> None:
    assert written_cents(123456789) == "1,234,567.89"

"""Days that staff type: as the desk writes them, or as a calendar does."""

from __future__ import annotations

from datetime import date

import pytest

from web.desk.typed_days import read_day

DAYS = [
    ("01-12-2026", date(2026, 12, 1), "as the desk writes it"),
    ("1-12-2026", date(2026, 12, 1), "without the zero"),
    (" 1/12/2026 ", date(2026, 12, 1), "with strokes and spaces"),
    ("2026-12-01", date(2026, 12, 1), "as a program writes it"),
    ("29-02-2028", date(2028, 2, 29), "a leap year"),
    ("29-02-2027", None, "no leap year"),
    ("12-31-2026", None, "the month first"),
    ("1-12", None, "no year"),
    ("1-12-26", None, "half a year"),
    ("٠١-١٢-٢٠٢٦", None, "other digits"),
    ("morgen", None, "words"),
    ("", None, "nothing"),
]


@pytest.mark.parametrize(("typed", "day", "why"), DAYS)
def test_day_is_read(typed: str, day: date | None, why: str) -> None:
    assert read_day(typed) == day, why

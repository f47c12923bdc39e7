"""Working days, as the desk counts how long a case waits."""

from __future__ import annotations

from datetime import date

import pytest

from web.desk.working_days import working_days_between


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (date(2026, 11, 23), date(2026, 11, 23), 0),
        (date(2026, 11, 20), date(2026, 11, 23), 1),  # over a weekend
        (date(2026, 12, 24), date(2026, 12, 28), 1),  # over both Christmas days
        (date(2026, 12, 31), date(2027, 1, 4), 1),  # over New Year's Day
        (date(2026, 4, 24), date(2026, 4, 28), 1),  # over King's Day
        (date(2026, 11, 24), date(2026, 11, 23), 0),
    ],
)
def test_working_days_leave_out_weekends_and_holidays(start: date, end: date, days: int) -> None:
    assert working_days_between(start, end) == days

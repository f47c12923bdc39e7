"""Counts working days in the Netherlands, as a deadline or a wait is told. Knows no case."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

import holidays


def working_days_between(start: date, end: date) -> int:
    """How many working days passed after `start`, `end` counted; none when `end` is earlier."""
    weeks, rest = divmod(max((end - start).days, 0), 7)
    left_over = (start + timedelta(days=each + 1) for each in range(rest))
    weekdays = 5 * weeks + sum(each.weekday() < 5 for each in left_over)
    closed = _holidays(start.year, end.year)
    return weekdays - sum(start < each <= end and each.weekday() < 5 for each in closed)


def next_working_day(after: date) -> date:
    """The first working day after this one."""
    return add_working_days(after, 1)


def add_working_days(start: date, days: int) -> date:
    """The day on which so many working days passed after `start`; before it for a minus."""
    closed = _holidays(start.year - 1, start.year + 1)
    day, left, step = start, abs(days), timedelta(days=1 if days > 0 else -1)
    while left:
        day += step
        if day.weekday() < 5 and day not in closed:
            left -= 1
    return day


@cache
def _holidays(first: int, last: int) -> frozenset[date]:
    """Of these years; worked out once, for a page of the queue asks for each row."""
    return frozenset(holidays.country_holidays("NL", years=range(first, last + 1)))

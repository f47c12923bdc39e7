"""Counts working days in the Netherlands, as a deadline or a wait is told. Knows no case."""

from __future__ import annotations

from datetime import date, timedelta

import holidays


def working_days_between(start: date, end: date) -> int:
    """How many working days passed after `start`, `end` counted; none when `end` is earlier."""
    closed = holidays.country_holidays("NL", years=range(start.year, end.year + 1))
    days = (start + timedelta(days=each + 1) for each in range((end - start).days))
    return sum(1 for each in days if each.weekday() < 5 and each not in closed)


def next_working_day(after: date) -> date:
    """The first working day after this one."""
    return add_working_days(after, 1)


def add_working_days(start: date, days: int) -> date:
    """The day on which so many working days passed after `start`; before it for a minus."""
    closed = holidays.country_holidays("NL", years=range(start.year - 1, start.year + 2))
    day, left, step = start, abs(days), timedelta(days=1 if days > 0 else -1)
    while left:
        day += step
        if day.weekday() < 5 and day not in closed:
            left -= 1
    return day

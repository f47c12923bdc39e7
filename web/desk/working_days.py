"""Counts working days in the Netherlands, as a deadline or a wait is told. Knows no case."""

from __future__ import annotations

from datetime import date, timedelta

import holidays


def working_days_between(start: date, end: date) -> int:
    """How many working days passed after `start`, `end` counted; none when `end` is earlier."""
    closed = holidays.country_holidays("NL", years=range(start.year, end.year + 1))
    days = (start + timedelta(days=each + 1) for each in range((end - start).days))
    return sum(1 for each in days if each.weekday() < 5 and each not in closed)

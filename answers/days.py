"""Days of the calendar: months apart, parts of a month, the nearest of several; knows no words."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, date

from answers.errors import AnswerError

# A day is taken for the nearest one only when the other is clearly further off.
_CLEARLY_FURTHER = 1.5


def day_of(year: int, month: int, day: int) -> date:
    """This day, or the refusal that there is none: 31 February."""
    try:
        return date(year, month, day)
    except ValueError:
        raise AnswerError("no_such_date") from None


def months_from(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month; never outside the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(max(year, MINYEAR), MAXYEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def part_of_month(year: int, month: int, part: str) -> date:
    """The first, the 15th or the last day of a month."""
    last = monthrange(year, month)[1]
    return date(year, month, {"begin": 1, "middle": 15, "end": last}[part])


def part_of_year(year: int, part: str) -> date:
    """1 January, 1 July or 31 December."""
    return day_of(year, *{"begin": (1, 1), "middle": (7, 1), "end": (12, 31)}[part])


def nearest(days: Sequence[date], today: date, *, past: bool, future: bool) -> date:
    """The day meant among several: the last one past, or the nearest, or "ambiguous".

    `future` only leans: "vanaf oktober", typed in November, is last October.
    """
    if past:
        return max(day for day in days if day <= today)

    def distance(day: date) -> float:
        away = (day - today).days
        return away / 2 if future and away > 0 else abs(away)

    first, *others = sorted(days, key=distance)
    if others and distance(others[0]) < _CLEARLY_FURTHER * distance(first):
        raise AnswerError("ambiguous", earlier=min(first, others[0]), later=max(first, others[0]))
    return first

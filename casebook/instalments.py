"""A sum in parts: what each is, and on which days they are due. Knows no case and no database.

All sums are cents. The parts are as equal as they can be, and the last takes the rounding:
136906 in 8 is seven times 17113 and once 17115.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

MOST = 60
# Days of which every month has one.
LAST_DAY = 28
# Two parts of one month's income are not due within three weeks.
APART = timedelta(days=21)


@dataclass(frozen=True)
class Part:
    """One instalment: due at the latest on its day."""

    due: date
    cents: int


def split(cents: int, number: int) -> list[int]:
    """A sum in so many parts, which add up to it exactly. ValueError where a part would be none."""
    if not 1 <= number <= MOST or cents < number:
        raise ValueError(f"{cents} cents cannot be split in {number}")
    each = (2 * cents + number) // (2 * number)
    if cents - each * (number - 1) < 1:
        each = cents // number
    return [*[each] * (number - 1), cents - each * (number - 1)]


def fewest(cents: int, most_cents: int) -> int | None:
    """In how few parts this sum can be paid with none above `most_cents`; None where it cannot."""
    if cents < 1 or most_cents < 1:
        return None
    for number in range(-(-cents // most_cents), min(MOST, cents) + 1):
        if max(split(cents, number)) <= most_cents:
            return number
    return None


def next_income(income_day: int, today: date) -> date:
    """The day on which income comes next, today included; a short month's last day for a 31st."""
    this_month = _on(today.year, today.month, income_day)
    return this_month if this_month >= today else _on(*_next(this_month), income_day)


def earliest_first(today: date, income_day: int | None, *, days_ahead: int) -> date:
    """The first day on which an instalment may be due: so many days from today, after income.

    Without a known `income_day` only the days count.
    """
    ahead = today + timedelta(days=days_ahead)
    if income_day is None:
        return ahead
    return max(ahead, next_income(income_day, today) + timedelta(days=1))


def usual_first(earliest: date) -> date:
    """A first day that every later month has too, on or after the earliest."""
    return earliest if earliest.day <= LAST_DAY else date(*_next(earliest), 1)


def due_days(first: date, number: int, day: int | None = None) -> list[date]:
    """The first day, and then each month on `day` (1 to 28); of the first itself where not given.

    The second is at least three weeks after the first. ValueError for another day or number.
    """
    each = day or min(first.day, LAST_DAY)
    if not 1 <= each <= LAST_DAY or not 1 <= number <= MOST:
        raise ValueError(f"no {number} instalments on day {each}")
    days, month = [first], _next(first)
    if date(*month, each) < first + APART:
        month = _next(date(*month, 1))
    for _ in range(number - 1):
        days.append(date(*month, each))
        month = _next(date(*month, 1))
    return days


def plan(cents: int, number: int, first: date, day: int | None = None) -> tuple[Part, ...]:
    """The instalments of this sum. ValueError as `split` and `due_days` have it."""
    sums = zip(due_days(first, number, day), split(cents, number), strict=True)
    return tuple(Part(due, each) for due, each in sums)


def together(parts: Iterable[Part]) -> int:
    """What the parts add up to."""
    return sum(each.cents for each in parts)


def _on(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))


def _next(day: date) -> tuple[int, int]:
    return (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)

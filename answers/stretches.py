"""A stretch of time: "2 weken", "anderhalf jaar"; knows nothing of what lasts so long."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from answers.days import months_from
from answers.number_words import read_count
from answers.words import words_for
from answers.words.circumstances import circumstances_for

_MONTHS = {
    "day": Fraction(1, 30),
    "week": Fraction(12, 52),
    "fortnight": Fraction(24, 52),
    "month": Fraction(1),
    "quarter": Fraction(3),
    "half_year": Fraction(6),
    "year": Fraction(12),
}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_DAYS_IN_A_MONTH = 30
_DECIMAL = re.compile(r"(?P<count>\d{1,2}[.,]\d) ?(?P<unit>[^\W\d_]+)")


@dataclass(frozen=True)
class Stretch:
    """So many of a unit: "day", "week", "fortnight", "month", "quarter", "half_year", "year"."""

    count: Fraction
    unit: str

    @property
    def months(self) -> int:
        """In months, a begun month counted whole."""
        return ceil(self.count * _MONTHS[self.unit])

    def after(self, day: date) -> date:
        """The day on which this stretch from `day` ends."""
        if self.unit in _DAYS:
            return day + timedelta(days=ceil(self.count * _DAYS[self.unit]))
        whole, part = divmod(self.count * _MONTHS[self.unit], 1)
        return months_from(day, int(whole)) + timedelta(days=ceil(part * _DAYS_IN_A_MONTH))


def stretch_said(core: str, language: str) -> Stretch | None:
    """The stretch that these words are, None for any others."""
    words, dates = circumstances_for(language).stretches, words_for(language).dates
    core = " ".join(short for word in core.split() if (short := words.small.get(word, word)))
    if words.several.fullmatch(core):  # "months", without saying how many
        return None
    if core in dates.units:
        return Stretch(Fraction(1), dates.units[core])
    if found := words.and_more.fullmatch(core):
        return _together(
            stretch_said(found["first"], language), stretch_said(found["second"], language)
        )
    for pattern in words.and_a_half:
        if found := pattern.fullmatch(core):
            return _of(
                _number(found["count"] or "1", language), Fraction(1, 2), found["unit"], language
            )
    if found := _DECIMAL.fullmatch(core):
        return _of(Fraction(found["count"].replace(",", ".")), Fraction(0), found["unit"], language)
    if found := dates.stretch.fullmatch(core):
        return _of(_number(counted(found), language), Fraction(0), found["unit"], language)
    return None


def counted(found: re.Match[str]) -> str:
    """What is said of the unit: "2 місяці", "місяців зо два"; "شهر" alone is one."""
    groups = found.groupdict()
    return groups["count"] or groups.get("count_behind") or "1"


def _together(first: Stretch | None, second: Stretch | None) -> Stretch | None:
    """ "een jaar en drie maanden"; what does not go from long to short is no one stretch."""
    if first is None or second is None or _MONTHS[first.unit] <= _MONTHS[second.unit]:
        return None
    in_months = first.count * _MONTHS[first.unit] + second.count * _MONTHS[second.unit]
    return Stretch(in_months, "month")


def _number(count: str, language: str) -> Fraction | None:
    dates = words_for(language).dates
    if dates.half.fullmatch(count):
        return Fraction(1, 2)
    if dates.one_and_a_half.fullmatch(count):
        return Fraction(3, 2)
    number = read_count(count, language)
    return None if number is None else Fraction(number)


def _of(count: Fraction | None, more: Fraction, unit: str, language: str) -> Stretch | None:
    named = words_for(language).dates.units.get(unit)
    return None if count is None or named is None else Stretch(count + more, named)

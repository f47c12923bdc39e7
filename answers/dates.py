"""The day something began or will begin; knows nothing of what begins, nor the clock."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

import dateparser

from answers.day_told import day_told
from answers.days import day_of, months_from, nearest, part_of_month, part_of_year
from answers.errors import AnswerError
from answers.number_words import read_count
from answers.stretches import counted
from answers.typed import answer
from answers.words import words_for
from answers.words.circumstances import circumstances_for
from answers.words.table import DateWords

YEARS_BACK = 10
YEARS_AHEAD = 2
_MONTHS_IN = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
_DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}
_NUMERIC = re.compile(
    r"(?P<day>\d{1,2})(?P<sign>[-/. ])(?P<month>\d{1,2})(?:(?P=sign)(?P<year>\d{4}|'?\d{2}))?"
)
_ISO = re.compile(r"(?P<year>\d{4})[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})")


@dataclass(frozen=True)
class Asked:
    """One reading: the words without their edges, and which way the edges pointed."""

    core: str
    today: date
    past: bool
    future: bool
    language: str
    coming: bool = False  # only what is still to come is meant; a whole date may be today

    @property
    def words(self) -> DateWords:
        return words_for(self.language).dates


def read_start(
    text: str,
    *,
    today: date,
    language: str = "nl",
    gone_by: bool = False,
    in_sentence: bool = True,
) -> date:
    """ "sinds oktober", "over twee weken", "per 1 januari"; a month alone is its first day.

    `gone_by`: it has begun already, whatever the words leave open. `in_sentence`: the one day of
    a sentence about something else counts too, "in april ben ik ontslagen".
    """
    line = answer(text, language).strip(" .,;:!")
    if circumstances_for(language).stretches.between.search(line):
        raise AnswerError("ambiguous")  # "2-3 maanden geleden" is not the second of March
    words = words_for(language).dates
    past = gone_by or words.past.search(line) is not None
    asked = Asked(
        words.around.strip(line),
        today,
        past,
        not past and bool(words.future.search(line)),
        language,
    )
    day = day_said(asked)
    if day is None and in_sentence and (told := day_told(line, language)):
        gone_by = gone_by or told.gone_by
        asked = replace(asked, core=words.around.strip(told.phrase), past=gone_by)
        day = day_said(replace(asked, future=asked.future and not gone_by))
    if day is None:
        raise AnswerError("not_understood")
    return possible(day, asked)


def day_said(asked: Asked) -> date | None:
    """The day that these words are, however far away; None when they are no day."""
    for reading in _READINGS:
        if (day := reading(asked)) is not None:
            return day
    return None


def possible(day: date, asked: Asked) -> date:
    """The day itself when it is within reach, otherwise the refusal that says why not."""
    earliest = months_from(asked.today, -12 * YEARS_BACK)
    latest = months_from(asked.today, 12 * YEARS_AHEAD)
    if day < earliest:
        raise AnswerError("too_long_ago", date=day, limit=earliest)
    if day > latest:
        raise AnswerError("too_far_ahead", date=day, limit=latest)
    if asked.past and day > asked.today:
        raise AnswerError("ambiguous", later=day)
    return day


def _named_day(asked: Asked) -> date | None:
    days = asked.words.days_from_today.get(asked.core)
    return None if days is None else asked.today + timedelta(days=days)


def _period(asked: Asked) -> date | None:
    """ "deze maand", "eind volgende week", "begin vorig jaar"."""
    found = asked.words.period.fullmatch(asked.core)
    if found is None:
        return None
    step, unit = asked.words.which[found["which"]], asked.words.units[found["unit"]]
    part = asked.words.parts.get(found["part"] or "", "begin")
    if unit == "month":
        month = months_from(asked.today, step)
        return part_of_month(month.year, month.month, part)
    if unit == "year":
        return part_of_year(asked.today.year + step, part)
    if unit == "week":
        monday = asked.today - timedelta(days=asked.today.weekday()) + timedelta(weeks=step)
        return monday + timedelta(days={"begin": 0, "middle": 2, "end": 4}[part])
    return None


def _new_year(asked: Asked) -> date | None:
    """ "od nowego roku": the nearest 1 January."""
    if asked.words.new_year.fullmatch(asked.core) is None:
        return None
    return _in_nearest_year(asked, lambda of: part_of_year(of, "begin"))


def _distance(asked: Asked) -> date | None:
    """ "over twee weken", "3 maanden geleden", "al een half jaar"."""
    words = asked.words
    if found := words.ahead.fullmatch(asked.core):
        return _step(asked, found, 1)
    if found := words.ago.fullmatch(asked.core):
        return _step(asked, found, -1)
    if found := words.stretch.fullmatch(asked.core):
        day = _step(asked, found, -1)
        if day is not None and not asked.past:
            raise AnswerError("ambiguous")
        return day
    return None


def _step(asked: Asked, found: re.Match[str], way: int) -> date | None:
    said = counted(found)
    unit, count = asked.words.units[found["unit"]], read_count(said, asked.language)
    if unit == "year" and asked.words.half.fullmatch(said):
        unit, count = "half_year", 1
    if unit == "year" and asked.words.one_and_a_half.fullmatch(said):
        unit, count = "half_year", 3
    if count is None:
        return None
    if unit in _MONTHS_IN:
        return months_from(asked.today, way * count * _MONTHS_IN[unit])
    return asked.today + timedelta(days=way * count * _DAYS_IN[unit])


def _weekday(asked: Asked) -> date | None:
    found = asked.words.weekday.fullmatch(asked.core)
    if found is None:
        return None
    ahead = asked.words.weekdays[found["weekday"]] - asked.today.weekday()
    step = asked.words.which[found["which"]] if found["which"] else 0
    if step > 0 or (not step and (asked.future or asked.coming)):
        return asked.today + timedelta(days=ahead % 7 or 7)
    if step < 0 or (not step and asked.past):
        return asked.today - timedelta(days=-ahead % 7 or 7)
    raise AnswerError("ambiguous")


def _weekday_of_week(asked: Asked) -> date | None:
    """ "volgende week vrijdag"."""
    for pattern in circumstances_for(asked.language).days.day_of_week:
        if found := pattern.fullmatch(asked.core):
            monday = asked.today - timedelta(days=asked.today.weekday())
            weeks = asked.words.which[found["which"]]
            return monday + timedelta(weeks=weeks, days=asked.words.weekdays[found["weekday"]])
    return None


def _weekday_and_date(asked: Asked) -> date | None:
    """ "vrijdag 4 december"; a weekday that is not that date's is "ambiguous": one is wrong."""
    found = circumstances_for(asked.language).days.weekday_before.match(asked.core)
    if found is None:
        return None
    date_alone = replace(asked, core=asked.core[found.end() :])
    days = (reading(date_alone) for reading in _READINGS if reading is not _weekday_and_date)
    day = next((day for day in days if day is not None), None)
    if day is not None and day.weekday() != asked.words.weekdays[found["weekday"]]:
        raise AnswerError("ambiguous")
    return day


def _month(asked: Asked) -> date | None:
    """ "1 maart", "eind oktober 2026", "oktober vorig jaar", "afgelopen september"."""
    found = asked.words.month.fullmatch(asked.core)
    month = month_named(found["month"], asked.language) if found else None
    if found is None or month is None:
        return None
    day, year = _in_digits(found["day"], asked.words), found["year"]
    groups = found.groupdict()
    if which_year := groups["which_year"] or groups.get("which_year_before"):
        year = str(asked.today.year + asked.words.which[which_year])
    year = year or groups.get("year_before")
    if behind := groups.get("day_behind"):
        if not year and behind.isdigit() and abs(_whole_year(behind) - asked.today.year) <= 1:
            raise AnswerError("ambiguous")  # "October 26": a day or a year
        day = re.sub(r"\D", "", _in_digits(behind, asked.words) or "")
    if year and len(year) == 2 and not day:
        raise AnswerError("ambiguous")

    def in_year(of: int) -> date:
        if day and day.isdigit():
            return day_of(of, month, int(day))
        part = "end" if day in asked.words.last else "begin"
        return part_of_month(of, month, asked.words.parts.get(found["part"] or "", part))

    if year:
        return in_year(_whole_year(year))
    return _in_nearest_year(asked, in_year, asked.words.which.get(found["which"] or "", 0))


def _numeric(asked: Asked) -> date | None:
    """ "1-10-2026", "01/10/26", "1/10", "2026-10-01": day first, as in Dutch."""
    found = _ISO.fullmatch(asked.core) or _NUMERIC.fullmatch(asked.core)
    if found is None:
        return None
    day, month, year = int(found["day"]), int(found["month"]), found["year"]
    if year:
        return day_of(_whole_year(year), month, day)
    dotted = asked.words.dotted_days and len(found["month"]) == 2 and month <= 12
    if found["sign"] == " " or (found["sign"] == "." and not dotted):
        return None  # "1.10" may as well be a sum
    return _in_nearest_year(asked, lambda of: day_of(of, month, day))


def _day_of_month(asked: Asked) -> date | None:
    """ "de 25e", "de eerste van volgende maand"; a number alone is no day."""
    words = asked.words
    first = asked.today.replace(day=1)
    if found := words.day_of_period.fullmatch(asked.core):
        return _day_in(months_from(first, words.which[found["which"]]), found["day"], words)
    found = words.day_of_month.fullmatch(asked.core)
    if found is None or asked.core.isdigit():
        return None
    days = []
    for step in range(-2, 3):
        with suppress(AnswerError):  # no month has a 32nd, and not every month a 31st
            days.append(_day_in(months_from(first, step), found["day"], words))
    if asked.coming:
        days = [day for day in days if day > asked.today]
    if not days:
        raise AnswerError("no_such_date")
    return nearest(days, asked.today, past=asked.past, future=asked.future)


def _year(asked: Asked) -> date | None:
    found = asked.words.year.fullmatch(asked.core)
    if found is None or not (asked.past or asked.future or found["part"]):
        return None
    return part_of_year(
        _whole_year(found["year"]), asked.words.parts.get(found["part"] or "", "begin")
    )


def _in_nearest_year(asked: Asked, in_year: Callable[[int], date], step: int = 0) -> date:
    """The year that nobody typed; step is -1 for "afgelopen", 1 for "komende"."""
    days = []
    for year in range(asked.today.year - 1, asked.today.year + 2):
        try:
            days.append(in_year(year))
        except AnswerError:  # 29 February
            continue
    if step > 0:
        days = [day for day in days if day > asked.today]
    elif asked.coming:
        days = [day for day in days if day >= asked.today]
    if asked.past or step < 0:
        days = [day for day in days if day <= asked.today]
    if not days:
        raise AnswerError("no_such_date")
    return nearest(days, asked.today, past=asked.past or step < 0, future=asked.future or step > 0)


@cache
def month_named(word: str, language: str) -> int | None:
    """The number of a month by its name or short name, None for any other word."""
    also = words_for(language).dates.months_also
    if word in also:
        return also[word]
    if read_count(word, language) is not None:
        return None  # dateparser reads "ten" as October
    parsed = dateparser.parse(
        f"1 {word} 2000",
        languages=[language],
        settings={
            "DATE_ORDER": "DMY",
            "PARSERS": ["absolute-time"],
            "STRICT_PARSING": True,
        },
    )
    return parsed.month if parsed and (parsed.year, parsed.day) == (2000, 1) else None


def _day_in(first: date, day: str, words: DateWords) -> date:
    if day in words.first or day in words.last:
        return part_of_month(first.year, first.month, "begin" if day in words.first else "end")
    return day_of(first.year, first.month, int(words.days_in_words.get(day, day)))


def _in_digits(day: str | None, words: DateWords) -> str | None:
    return None if day is None else str(words.days_in_words.get(day, day))


def _whole_year(year: str) -> int:
    short = year.lstrip("'")
    return int(short) + 2000 if len(short) == 2 else int(short)


_READINGS = (
    _named_day,
    _new_year,
    _period,
    _distance,
    _weekday_of_week,
    _weekday,
    _weekday_and_date,
    _month,
    _numeric,
    _day_of_month,
    _year,
)

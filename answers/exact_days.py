"""One exact day inside a sentence: "de zitting is vrijdag 4 december om 10 uur"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from answers.dates import Asked, day_said
from answers.errors import AnswerError
from answers.words import words_for
from answers.words.circumstances import circumstances_for


def without_time(line: str, language: str) -> str:
    """The line without its time of day, which has numbers of its own."""
    return " ".join(circumstances_for(language).days.time.sub(" ", line).split())


def phrases_of_days(line: str, language: str) -> list[str]:
    """Every piece of the line that names one day; a month or a week alone names none."""
    pattern = circumstances_for(language).days.phrase
    return [found.group() for found in pattern.finditer(without_time(line, language))]


def exact_day(asked: Asked) -> date | None:
    """As day_said, also for "volgende week vrijdag" and "vrijdag 4 december".

    A weekday that is not that date's is "ambiguous": one of the two is wrong.
    """
    days, words = circumstances_for(asked.language).days, words_for(asked.language).dates
    for pattern in days.day_of_week:
        if found := pattern.fullmatch(asked.core):
            monday = asked.today - timedelta(days=asked.today.weekday())
            weeks, weekday = words.which[found["which"]], words.weekdays[found["weekday"]]
            return monday + timedelta(weeks=weeks, days=weekday)
    found = days.weekday_before.match(asked.core)
    if found is None:
        return day_said(asked)
    day = day_said(replace(asked, core=asked.core[found.end() :]))
    if day is not None and day.weekday() != words.weekdays[found["weekday"]]:
        raise AnswerError("ambiguous")
    return day

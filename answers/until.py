"""The day until which paying is put off; knows nothing of what is allowed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from answers.dates import Asked, day_said, month_named
from answers.days import months_from, part_of_month
from answers.errors import AnswerError
from answers.exact_days import phrases_of_days, without_time
from answers.stretches import stretch_said
from answers.typed import answer, plain, says_not_known, small
from answers.words import words_for
from answers.words.circumstances import circumstances_for

MONTHS_AHEAD = 12
# "1 oktober", typed in November, is a slip and not the October to come.
_JUST_GONE_BY = timedelta(days=92)
_A_YEAR_APART = timedelta(days=300)
_MOST_YEARS_AWAY = 10  # "1200" is a sum and no year
_MONDAY_TO_FRIDAY = timedelta(days=4)


def read_until(text: str, *, today: date, language: str = "nl") -> date | None:
    """ "tot eind december", "een maand", "als ik geld krijg op de 25e"; None for "weet ik niet"."""
    line = _statement(text, language)
    if says_not_known(line, language):
        return None
    day = end_said(line, today=today, language=language)
    if day is None:
        raise AnswerError("not_understood")
    if day < today:
        raise AnswerError("in_the_past", date=day)
    if day > (limit := months_from(today, MONTHS_AHEAD)):
        raise AnswerError("too_far_ahead", date=day, limit=limit)
    return day


def end_said(line: str, *, today: date, language: str) -> date | None:
    """The day on which something ends, however far away; None when none is named."""
    words = circumstances_for(language).until
    # Days are said in Dutch too in the other languages, and so what denies them.
    if words.denied.search(line) or circumstances_for("nl").until.denied.search(line):
        return None
    if circumstances_for(language).stretches.between.search(line):
        raise AnswerError("ambiguous")
    if (explanation := words.explanation.search(line)) and explanation.start():
        line = line[: explanation.start()]
    core = words.around.strip(without_time(line, language))
    through = words.through.match(core)
    up_to = None if through else words.up_to.match(core)
    if marked := through or up_to:
        core = words.around.strip(core[marked.end() :])
    if words.end_of_month.fullmatch(core):
        return part_of_month(today.year, today.month, "end")
    if circumstances_for(language).stretches.several.fullmatch(core):
        raise AnswerError("ambiguous")
    if (stretch := stretch_said(core, language)) is not None:
        return stretch.after(today)
    day = _end(_coming(core, today, language), whole_month=up_to is None)
    return day if day is not None else _only_day_in(line, today, language)


def _statement(text: str, language: str) -> str:
    """The answer; "kan het tot januari?" is one too."""
    line = small(plain(text))
    if found := circumstances_for(language).until.request.match(line):
        line = line[found.end() :].replace("?", " ")
        return line.strip(" .,;:!")
    return answer(text, language).strip(" .,;:!")


def _coming(core: str, today: date, language: str) -> Asked:
    core = words_for(language).dates.around.strip(core)
    return Asked(core, today, past=False, future=True, language=language, coming=True)


def _end(asked: Asked, *, whole_month: bool) -> date | None:
    """A week or month named alone ends with its last day, unless it is said to be its first."""
    words = asked.words
    if (found := words.period.fullmatch(asked.core)) and not found["part"]:
        begin = day_said(asked)
        if begin is not None and words.units[found["unit"]] == "week":
            return begin + _MONDAY_TO_FRIDAY
        if begin is not None and words.units[found["unit"]] == "month":
            return part_of_month(begin.year, begin.month, "end")
        return begin
    if whole_month and _is_a_month_alone(asked):
        begin = _still_to_come(replace(asked, today=asked.today.replace(day=1)))
        return None if begin is None else part_of_month(begin.year, begin.month, "end")
    day = _still_to_come(asked)
    if day and asked.core.isdigit() and abs(day.year - asked.today.year) > _MOST_YEARS_AWAY:
        return None
    return day


def _is_a_month_alone(asked: Asked) -> bool:
    found = asked.words.month.fullmatch(asked.core)
    if found is None or any(found.groupdict().get(g) for g in ("day", "day_behind", "part")):
        return False
    return month_named(found["month"], asked.language) is not None


def _still_to_come(asked: Asked) -> date | None:
    day = day_said(asked)
    if day is None:
        return None
    with suppress(AnswerError):  # no such day lies behind us
        gone = day_said(replace(asked, past=True, coming=False))
        if gone and day - gone > _A_YEAR_APART and asked.today - gone <= _JUST_GONE_BY:
            return gone
    return day


def _only_day_in(line: str, today: date, language: str) -> date | None:
    found = {
        day
        for phrase in phrases_of_days(line, language)
        if (day := _end(_coming(phrase, today, language), whole_month=False)) is not None
    }
    if len(found) > 1:
        raise AnswerError("ambiguous")
    return found.pop() if found else None

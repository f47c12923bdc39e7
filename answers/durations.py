"""How long something goes on, in months; knows nothing of what goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from answers.days import months_from
from answers.errors import AnswerError
from answers.lasting import Lasting, read_lasting
from answers.number_words import read_count, read_count_or_zero
from answers.stretches import stretch_said
from answers.typed import answer, says_not_known
from answers.until import end_said
from answers.words.circumstances import circumstances_for

MOST_MONTHS = 60


@dataclass(frozen=True)
class Duration:
    """Months, None where no number was said; and whether it passes."""

    months: int | None
    lasting: Lasting


def read_duration(text: str, *, today: date, language: str = "nl") -> Duration:
    """ "een half jaar" -> 6 months, "tot maart", "blijft zo" -> structural; days count up."""
    line = answer(text, language).strip(" .,;:!")
    words = circumstances_for(language)
    if says_not_known(line, language):
        return Duration(None, "not_known")
    if words.durations.so_long_already.search(line):
        raise AnswerError("not_understood")
    core = words.durations.around.strip(line)
    if (stretch := stretch_said(core, language)) is not None:
        return Duration(_within(stretch.months), "temporary")
    if words.stretches.between.fullmatch(core):
        raise AnswerError("ambiguous")
    for pattern in words.durations.told:
        if (told := pattern.fullmatch(line)) and (
            stretch := stretch_said(words.durations.around.strip(told["value"]), language)
        ):
            return Duration(_within(stretch.months), "temporary")
    if words.stretches.several.fullmatch(core):
        return Duration(None, "temporary")
    if words.until.up_to.match(core) or words.until.through.match(core):
        if (day := end_said(core, today=today, language=language)) is not None:
            return Duration(_within(_months_until(day, today)), "temporary")
        if words.durations.until_something.fullmatch(core):
            return Duration(None, "temporary")
    if (number := read_count(core, language)) is not None and number <= MOST_MONTHS:
        # "6": months or years.
        raise AnswerError("ambiguous")
    return Duration(None, read_lasting(text, language=language))


def read_months(text: str, *, language: str = "nl") -> int | None:
    """Over how many months to pay, 1 to 60; None for "weet ik niet"."""
    line = answer(text, language).strip(" .,;:!")
    words = circumstances_for(language)
    if says_not_known(line, language):
        return None
    if words.durations.so_long_already.search(line):
        raise AnswerError("not_understood")
    core = words.durations.months_around.strip(line)
    if words.stretches.between.fullmatch(core):
        raise AnswerError("ambiguous")
    number = read_count_or_zero(core, language)
    if number is None and (counted := words.durations.instalments.fullmatch(core)):
        number = read_count_or_zero(counted["count"], language)
    if number is None and (stretch := stretch_said(core, language)) is not None:
        number = stretch.months
    if number is None:
        raise AnswerError("not_understood")
    if number < 1:
        raise AnswerError("too_low", months=number, limit_months=1)
    return _within(number)


def _months_until(day: date, today: date) -> int:
    if day < today:
        raise AnswerError("in_the_past", date=day)
    months = max(12 * (day.year - today.year) + day.month - today.month, 0)
    return max(months + (months_from(today, months) < day), 1)


def _within(months: int) -> int:
    if months > MOST_MONTHS:
        raise AnswerError("too_high", months=months, limit_months=MOST_MONTHS)
    return months

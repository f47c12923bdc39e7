"""An income before tax, a month or a year; and a rent without anything else in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from answers.amounts import (
    HIGHEST_RENT,
    LOWEST_RENT,
    read_amount,
)
from answers.errors import AnswerError
from answers.typed import answer
from answers.words import words_for
from answers.words.allowance import (
    A_MONTH,
    A_YEAR,
    GROSS,
    MONTH,
    MORE_THAN_BARE,
    NET,
    TAKEN_OFF,
    YEAR,
)

Period = Literal["month", "year"]
# "24000" a month is a year's: no allowance is near there, and the sum would be nothing.
HIGHEST_INCOME: dict[Period, int] = {"month": 15_000_00, "year": 600_000_00}


@dataclass(frozen=True)
class Income:
    """Cents before tax, in one month or in one year."""

    cents: int
    period: Period


def read_income(text: str, *, language: str = "nl", period: Period) -> Income:
    """ "1800 bruto" -> 180000 in `period`; "24.000 per jaar" names its own.

    Raises "net" where the sum is after tax, "other_period" for a week, and what amounts raise.
    """
    line = answer(text, language)
    if NET.search(line):
        raise AnswerError("net")
    month, year = MONTH.search(line), YEAR.search(line)
    if month and year:
        raise AnswerError("ambiguous")
    if not (month or year) and words_for(language).amounts.per_other_period.search(line):
        raise AnswerError("other_period")
    said: Period = "year" if year else "month" if month else period
    core = GROSS.sub(" ", MONTH.sub(" ", YEAR.sub(" ", line)))
    cents = read_amount(core, language=language, lowest=0, highest=HIGHEST_INCOME[said])
    return Income(cents, said)


def read_period(text: str, *, language: str = "nl") -> Period:
    """ "rocznie", "yearly, please" -> "year", and a "maand" alone -> "month"; "niet per jaar" is
    asked again.
    """
    line = answer(text, language).strip(" .,;:!")
    month = MONTH.search(line) or A_MONTH.fullmatch(line)
    year = YEAR.search(line) or A_YEAR.fullmatch(line)
    if set(line.split()) & words_for(language).yes_no.negations or bool(month) == bool(year):
        raise AnswerError("not_understood")
    return "year" if year else "month"


def read_bare_rent(text: str, *, language: str = "nl") -> int:
    """The rent a month in cents. Raises "not_bare" where service or energy costs are in it."""
    line = answer(text, language)
    if MORE_THAN_BARE.search(line) and not TAKEN_OFF.search(line):
        raise AnswerError("not_bare")
    if words_for(language).amounts.per_other_period.search(line):
        raise AnswerError("not_per_month")
    return read_amount(text, language=language, lowest=LOWEST_RENT, highest=HIGHEST_RENT)

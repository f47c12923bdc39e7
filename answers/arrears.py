"""What a tenant says is still owed, in money or in months; knows nothing of the ledger."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from answers.amounts import sum_in, within
from answers.errors import AnswerError
from answers.number_words import read_count
from answers.typed import answer, says_not_known
from answers.words import words_for

HIGHEST_ARREARS = 50_000_00
MOST_MONTHS = 60
_MOST_DIVIDERS = 4
# "3" may be three euros or three months; "300" is no number of months.
_BARE_NUMBER_IS_DOUBTFUL_BELOW = 25_00


@dataclass(frozen=True)
class Arrears:
    """Owed in cents, in months of rent, or both; nothing owed is cents 0; unknown is neither."""

    cents: int | None = None
    months: int | None = None


def read_arrears(text: str, *, language: str = "nl") -> Arrears:
    """ "650" -> 65000 cents, "twee maanden huur" -> 2 months, "ik loop niet achter" -> 0 cents."""
    line = answer(text, language).strip(" .,;:!")
    words = words_for(language).arrears
    if words.none_owed.fullmatch(re.sub(r"[,.;]", "", line)):
        return Arrears(cents=0)
    if says_not_known(line, language):
        return Arrears()
    if words.owed.fullmatch(re.sub(r"[,.;]", "", line)):
        raise AnswerError("amount_missing")
    return _both(line, language) or _one(line, language)


def _one(line: str, language: str) -> Arrears:
    words = words_for(language).arrears
    if words.one_month.fullmatch(words.around.strip(line)) or words.one_month.fullmatch(line):
        return Arrears(months=1)
    if found := words.months.fullmatch(words.around.strip(line)):
        return Arrears(months=_months(found["count"], language))
    owed = sum_in(line, language, words.around)
    if (
        not owed.euros_named
        and 0 < owed.cents < _BARE_NUMBER_IS_DOUBTFUL_BELOW
        and owed.cents % 100 == 0
    ):
        raise AnswerError("ambiguous", number=owed.cents // 100)
    return Arrears(cents=within(owed.cents, 0, HIGHEST_ARREARS))


def _both(line: str, language: str) -> Arrears | None:
    """ "2 maanden, 1300 euro" in either order; None when it is not the two together."""
    dividers = words_for(language).arrears.money_and_months.finditer(line)
    for divider in islice(dividers, _MOST_DIVIDERS):
        try:
            first = _one(line[: divider.start()], language)
            second = _one(line[divider.end() :].rstrip(" )"), language)
        except AnswerError:
            continue
        if (first.months is None) != (second.months is None):
            return Arrears(first.cents or second.cents, first.months or second.months)
    return None


def _months(count: str, language: str) -> int:
    number = read_count(words_for(language).amounts.around.strip(count) or count, language)
    if number is None:
        raise AnswerError("not_understood")
    if number > MOST_MONTHS:
        raise AnswerError("too_high", months=number, limit_months=MOST_MONTHS)
    return number

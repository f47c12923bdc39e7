"""On which day of the month income comes; knows no sums and no employers."""

from __future__ import annotations

import unicodedata
from functools import cache

from num2words import num2words

from answers.errors import AnswerError
from answers.free_text import said_in
from answers.number_words import read_number_words
from answers.typed import says_not_known
from answers.words.choices import choices_for

LAST_DAY = 31


def read_income_day(text: str, *, language: str = "nl") -> int | None:
    """ "rond de 20e" -> 20, "eind van de maand" -> 31; None: not known, not said, no fixed day.

    Raises "ambiguous" for two days, "no_such_date" for the 32nd.
    """
    line = (said_in(text, language) or "").strip(" .,;:!")
    words = choices_for(language).income_day
    if not line or says_not_known(line, language) or words.not_fixed.search(line):
        return None
    core = words.around.strip(line)
    day = words.parts.get(core, _day(core, language))
    if day is None:
        parts = [_day(words.around.strip(part), language) for part in words.between.split(core)]
        both = len(parts) > 1 and None not in parts
        raise AnswerError("ambiguous" if both else "not_understood")
    if not 1 <= day <= LAST_DAY:
        raise AnswerError("no_such_date")
    return day


def _day(core: str, language: str) -> int | None:
    """ "25", "25e", "vijfentwintig" or "vijfentwintigste"."""
    if found := choices_for(language).income_day.day.fullmatch(core):
        return int(found["day"])
    key = _key(core)
    return _ordinals(language).get(key) or read_number_words(core, language)


@cache
def _ordinals(language: str) -> dict[str, int]:
    return {
        _key(str(num2words(day, to="ordinal", lang=language))): day
        for day in range(1, LAST_DAY + 1)
    }


def _key(text: str) -> str:
    """Letters alone, of any script, so that accents and hyphens make no difference."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if sign.isalpha())

"""The words of each language, one module a language; knows no rule about what they mean."""

from __future__ import annotations

from answers.errors import AnswerError
from answers.words.en import ENGLISH
from answers.words.nl import DUTCH
from answers.words.table import Words

_TABLES: dict[str, Words] = {"nl": DUTCH, "en": ENGLISH}


def words_for(language: str) -> Words:
    """The word table of a language; a language without one is refused, never guessed at."""
    table = _TABLES.get(language)
    if table is None:
        raise AnswerError("language_unknown", language=language)
    return table

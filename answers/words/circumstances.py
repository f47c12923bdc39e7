"""The words of each language for what else a request asks; knows no rule about what they mean."""

from __future__ import annotations

from answers.errors import AnswerError
from answers.words.circumstance_table import CircumstanceWords
from answers.words.en_circumstances import ENGLISH_CIRCUMSTANCES
from answers.words.nl_circumstances import DUTCH_CIRCUMSTANCES

_TABLES: dict[str, CircumstanceWords] = {"nl": DUTCH_CIRCUMSTANCES, "en": ENGLISH_CIRCUMSTANCES}


def circumstances_for(language: str) -> CircumstanceWords:
    """The words of a language; a language without them is refused, never guessed at."""
    table = _TABLES.get(language)
    if table is None:
        raise AnswerError("language_unknown", language=language)
    return table

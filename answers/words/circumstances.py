"""The words of each language for what else a request asks; knows no rule about what they mean."""

from __future__ import annotations

from answers.errors import AnswerError
from answers.words.ar_circumstances import ARABIC_CIRCUMSTANCES
from answers.words.circumstance_table import CircumstanceWords
from answers.words.en_circumstances import ENGLISH_CIRCUMSTANCES
from answers.words.nl_circumstances import DUTCH_CIRCUMSTANCES
from answers.words.pl_circumstances import POLISH_CIRCUMSTANCES
from answers.words.tr_circumstances import TURKISH_CIRCUMSTANCES
from answers.words.uk_circumstances import UKRAINIAN_CIRCUMSTANCES

_TABLES: dict[str, CircumstanceWords] = {
    "nl": DUTCH_CIRCUMSTANCES,
    "en": ENGLISH_CIRCUMSTANCES,
    "tr": TURKISH_CIRCUMSTANCES,
    "ar": ARABIC_CIRCUMSTANCES,
    "pl": POLISH_CIRCUMSTANCES,
    "uk": UKRAINIAN_CIRCUMSTANCES,
}


def circumstances_for(language: str) -> CircumstanceWords:
    """The words of a language; a language without them is refused, never guessed at."""
    table = _TABLES.get(language)
    if table is None:
        raise AnswerError("language_unknown", language=language)
    return table

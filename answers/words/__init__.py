"""The words of each language, one module a language; knows no rule about what they mean."""

from __future__ import annotations

from answers.errors import AnswerError
from answers.words.ar import ARABIC
from answers.words.en import ENGLISH
from answers.words.nl import DUTCH
from answers.words.pl import POLISH
from answers.words.table import Words
from answers.words.tr import TURKISH
from answers.words.uk import UKRAINIAN

_TABLES: dict[str, Words] = {
    "nl": DUTCH,
    "en": ENGLISH,
    "tr": TURKISH,
    "ar": ARABIC,
    "pl": POLISH,
    "uk": UKRAINIAN,
}
LANGUAGES = tuple(_TABLES)


def words_for(language: str) -> Words:
    """The word table of a language; a language without one is refused, never guessed at."""
    table = _TABLES.get(language)
    if table is None:
        raise AnswerError("language_unknown", language=language)
    return table

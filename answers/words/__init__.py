"""The words of each language, one module a language; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.languages import LANGUAGES, spoken
from answers.words.table import Words

__all__ = ["LANGUAGES", "words_for"]


def words_for(language: str) -> Words:
    """The word table of a language; a language without one is refused, never guessed at."""
    return spoken(Words, language)

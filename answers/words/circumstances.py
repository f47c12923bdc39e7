"""The words of each language for what else a request asks; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.circumstance_table import CircumstanceWords
from answers.words.languages import spoken


def circumstances_for(language: str) -> CircumstanceWords:
    """The words of a language; a language without them is refused, never guessed at."""
    return spoken(CircumstanceWords, language, "circumstances")

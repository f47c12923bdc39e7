"""Whether somebody writes for another; knows nothing of what follows from that."""

from __future__ import annotations

from answers.typed import small
from answers.words.helper_phrases import WRITES_FOR_ANOTHER


def without_helper(line: str, language: str) -> str:
    """A line in small letters without the words that say so: the rest is about the tenant."""
    return WRITES_FOR_ANOTHER[language].sub(" ", line)


def writes_for_another(text: str, *, language: str = "nl") -> bool:
    """ "ik schrijf namens mijn moeder" -> True; "mijn moeder kan niet betalen" is not said."""
    line = " ".join(small(text).split())
    return WRITES_FOR_ANOTHER[language].search(line) is not None

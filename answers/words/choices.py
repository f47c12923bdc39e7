"""The words of each language for choices, stories and corrections; knows no rule about them."""

from __future__ import annotations

from answers.words.choice_table import ChoiceWords
from answers.words.languages import spoken


def choices_for(language: str) -> ChoiceWords:
    """The words of a language; a language without them is refused, never guessed at."""
    return spoken(ChoiceWords, language, "choices")

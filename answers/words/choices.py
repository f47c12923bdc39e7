"""The words of each language for choices, stories and corrections; knows no rule about them."""

from __future__ import annotations

from answers.errors import AnswerError
from answers.words.ar_choices import ARABIC_CHOICES
from answers.words.choice_table import ChoiceWords
from answers.words.en_choices import ENGLISH_CHOICES
from answers.words.nl_choices import DUTCH_CHOICES
from answers.words.pl_choices import POLISH_CHOICES
from answers.words.tr_choices import TURKISH_CHOICES
from answers.words.uk_choices import UKRAINIAN_CHOICES

_TABLES: dict[str, ChoiceWords] = {
    "nl": DUTCH_CHOICES,
    "en": ENGLISH_CHOICES,
    "tr": TURKISH_CHOICES,
    "ar": ARABIC_CHOICES,
    "pl": POLISH_CHOICES,
    "uk": UKRAINIAN_CHOICES,
}


def choices_for(language: str) -> ChoiceWords:
    """The words of a language; a language without them is refused, never guessed at."""
    table = _TABLES.get(language)
    if table is None:
        raise AnswerError("language_unknown", language=language)
    return table

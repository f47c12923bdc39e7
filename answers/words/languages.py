"""The languages, and their tables, read when a language is first spoken: all six take seconds."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from answers.errors import AnswerError

# A table of Dutch is `DUTCH…` in a module `nl…` beside this one.
_NAMES = {
    "nl": "DUTCH",
    "en": "ENGLISH",
    "tr": "TURKISH",
    "ar": "ARABIC",
    "pl": "POLISH",
    "uk": "UKRAINIAN",
}
LANGUAGES = tuple(_NAMES)


def spoken[Table](of: type[Table], language: str, kind: str = "") -> Table:
    """`DUTCH_CHOICES` of `nl_choices.py` for "nl" and "choices"; of `nl.py` without a kind.

    A language without tables is refused, never guessed at: AnswerError("language_unknown").
    """
    found = _table(language, kind)
    if not isinstance(found, of):
        raise TypeError(f"the {kind} of {language} are no {of.__name__}")
    return found


@cache
def _table(language: str, kind: str) -> object:
    if language not in _NAMES:
        raise AnswerError("language_unknown", language=language)
    ending = f"_{kind}" if kind else ""
    module = import_module(f"{__package__}.{language}{ending}")
    return getattr(module, f"{_NAMES[language]}{ending}".upper())

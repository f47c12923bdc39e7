"""When and how somebody says they can be reached, where nobody asked; kept as it was typed."""

from __future__ import annotations

import re

from answers.errors import AnswerError
from answers.free_text import read_short
from answers.typed import is_question, plain, small
from answers.words.reach_phrases import HOW_TO_REACH

# How a number or an address is written; it has an answer of its own.
_WHERE = re.compile(r"[\w.+-]+@[\w-]+\.\w+|\+?\d[\d\s().-]{7,}\d")

_CLAUSES = re.compile(r"\s*[,;]\s+")


def without_how(text: str, *, language: str = "nl") -> str:
    """Only the numbers and addresses, where beside them it is said how to be reached.

    "Niet bellen overdag" does not take a number back.
    """
    told = how_to_reach_told(text, language=language)
    return (told and ", ".join(_WHERE.findall(plain(text)))) or text


def how_to_reach_told(text: str, *, language: str = "nl") -> str | None:
    """ "06 12345678, niet bellen overdag" -> "niet bellen overdag"; None when nothing is said."""
    try:
        line = plain(text)
        if is_question(line, language):
            return None
        how = HOW_TO_REACH[language]
        # "Zij heeft 06 12345678, niet bellen overdag": what only leads up to a number says nothing.
        clauses = [
            each
            for each in _CLAUSES.split(line)
            if how.search(small(each)) or not _WHERE.search(each)
        ]
        rest = _WHERE.sub(" ", ", ".join(clauses)).strip(" .,;:!-")
        if not rest or how.search(small(rest)) is None:
            return None
        return read_short(rest)
    except AnswerError:
        return None

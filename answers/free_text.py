"""Own words kept as they were typed, and the two ways of giving none; reads no meaning in them."""

from __future__ import annotations

import unicodedata

from answers.errors import AnswerError
from answers.typed import answer, plain, small
from answers.words.choices import choices_for

LONGEST_OWN_WORDS = 1000
LONGEST_SHORT = 200
_KEPT = "\n\u200c\u200d"  # lines, and what joins letters and emoji


def read_own_words(text: str) -> str:
    """What happened, in the tenant's own lines; raises "empty" and "too_long" (limit)."""
    return _trimmed(text, LONGEST_OWN_WORDS)


def read_short(text: str) -> str:
    """A line or two: how to be reached, which areas; raises "empty" and "too_long" (limit)."""
    return _trimmed(text, LONGEST_SHORT)


def says_not_said(line: str, language: str) -> bool:
    """Whether the whole line, made plain, is "dat zeg ik liever niet" in one of its shapes."""
    return choices_for(language).not_said.fullmatch(_bare(line)) is not None


def said_in(text: str, language: str) -> str | None:
    """The answer in small letters, or None for "dat zeg ik liever niet"; refuses a question."""
    # "Gaat u niks aan" begins as a question does.
    return None if says_not_said(plain(text), language) else answer(text, language)


def says_skip(line: str, language: str) -> bool:
    """Whether the whole line, made plain, asks for the next question: "sla over"."""
    return choices_for(language).skip.fullmatch(_bare(line)) is not None


def _bare(line: str) -> str:
    return " ".join(small(line).replace("’", "'").replace(",", " ").split()).strip(" .;:!")


def _trimmed(text: str, longest: int) -> str:
    signs = "".join(sign for sign in text.replace("\r\n", "\n") if _is_writing(sign))
    lines = (" ".join(line.split()) for line in unicodedata.normalize("NFC", signs).split("\n"))
    words = "\n".join(lines).strip()
    if not words.strip(_KEPT):
        raise AnswerError("empty")
    if len(words) > longest:
        raise AnswerError("too_long", limit=longest)
    return words


def _is_writing(sign: str) -> bool:
    """Not what only steers a screen: "\\u202e" would turn the rest of a page round."""
    return sign in _KEPT or sign == "\t" or unicodedata.category(sign)[0] != "C"

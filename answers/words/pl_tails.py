"""Polish as it is typed, with its tails and without: "dziesięć" is "dziesiec" too. No words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product

from answers.words.table import Edges, phrases

_WITHOUT_TAIL = dict(zip("ąćęłńóśźż", "acelnoszz", strict=True))


def either(pattern: str) -> str:
    """The same pattern, each letter with or without its tail; "[ny]" keeps its brackets."""

    def both(found: re.Match[str]) -> str:
        whole = found[0]
        if whole.startswith("["):
            return whole[:-1] + "".join(_WITHOUT_TAIL.get(sign, "") for sign in whole) + "]"
        return f"[{whole}{_WITHOUT_TAIL[whole]}]"

    return re.sub(r"\[[^\]]*\]|[ąćęłńóśźż]", both, pattern)


def said(*alternatives: str) -> re.Pattern[str]:
    """As `phrases` makes them."""
    return phrases(*map(either, alternatives))


def line(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """One pattern as it stands."""
    return re.compile(either(pattern), flags)


def edges(*alternatives: str, signs: str = "") -> Edges:
    """Phrases that may stand around an answer."""
    return Edges(*map(either, alternatives), signs=signs)


def spellings(text: str) -> frozenset[str]:
    """The words of this text in every spelling."""
    return frozenset(spelling for word in text.split() for spelling in _spellings_of(word))


def spelled[Value](words: Mapping[str, Value]) -> dict[str, Value]:
    """A value by each spelling of its words."""
    return {
        spelling: value for phrase, value in words.items() for spelling in _spellings_of(phrase)
    }


def _spellings_of(phrase: str) -> list[str]:
    letters = (
        (letter, _WITHOUT_TAIL[letter]) if letter in _WITHOUT_TAIL else (letter,)
        for letter in phrase
    )
    return ["".join(each) for each in product(*letters)]

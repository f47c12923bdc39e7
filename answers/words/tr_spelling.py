"""Turkish as it is typed: with its own letters, or without their dots and tails; holds no words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import product

from answers.words.table import Edges, phrases

# As on a keyboard that has no Turkish letters, and as Python makes "I" small.
_TYPED = {"ı": "i", "ş": "s", "ğ": "g", "ç": "c", "ö": "o", "ü": "u", "â": "a"}
# A class of letters gets the plain ones too: "[kğ]" becomes "[kğg]". One of a single letter is
# that letter alone: "[ö]ldü" died, "oldu" became.
_SIGN = re.compile(rf"\[[^\]]*\]|[{''.join(_TYPED)}]")
# Endings follow the vowel before them.
I = "[ıiuü]"  # noqa: E741 - as grammars of Turkish write it
A = "[ae]"
# Any case, with "of it" or "my" before it: "ayından", "kirama".
CASE = rf"(?:'? ?(?:{I}?m(?:{I}z)?|s?{I})?(?:n?{I}n|[yn]?{A}|n?[dt]{A}n?|[yn]?{I})?(?:ki)?)"


def loose(pattern: str) -> str:
    """The pattern that also takes "odeme" for "ödeme"."""
    return _SIGN.sub(lambda sign: _either(sign.group()), pattern)


def _either(sign: str) -> str:
    inside = sign.strip("[]")
    if inside.startswith("^") or sign == f"[{inside[0]}]":
        return sign
    more = "".join(_TYPED[each] for each in inside if each in _TYPED)
    return f"[{inside}{more}]"


def turkish(*alternatives: str) -> re.Pattern[str]:
    """Any of these phrases as whole words, in either spelling."""
    return phrases(*(loose(each) for each in alternatives))


def line(pattern: str) -> re.Pattern[str]:
    """A pattern in either spelling, for a whole line or the start of one."""
    return re.compile(loose(pattern))


def lines(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Some such patterns."""
    return tuple(line(each) for each in patterns)


def edges(*alternatives: str, signs: str = "") -> Edges:
    """Phrases at the ends of an answer, in either spelling."""
    return Edges(*(loose(each) for each in alternatives), signs=signs)


def words(text: str) -> frozenset[str]:
    """The words of this text, each in every spelling."""
    return frozenset(spelled for word in text.split() for spelled in spellings(word))


def named[Value: (int, str, Fraction)](values: Mapping[str, Value]) -> dict[str, Value]:
    """The values by their words, in every spelling; a word that is there itself counts first."""
    loosely = {spelled: value for word, value in values.items() for spelled in spellings(word)}
    return {**loosely, **values}


def spellings(word: str) -> Iterator[str]:
    """A word with all, some and none of its marks, for they are mixed: "önumüzdeki"."""
    choices = ((sign, _TYPED[sign]) if sign in _TYPED else (sign,) for sign in word)
    return map("".join, product(*choices))

"""Numbers written in words, by turning num2words round; knows nothing of euros or months."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from num2words import num2words

from answers.words import words_for

Tier = dict[str, int]


def read_number_words(text: str, language: str) -> int | None:
    """A whole number below 100,000: "twaalfhonderd vijftig" -> 1250; None if it is not one."""
    key = _key(text, language)
    if not key:
        return None
    if key == _key(str(num2words(0, lang=language)), language):
        return 0
    return _value(key, _tiers(language))


def read_count(text: str, language: str) -> int | None:
    """A small whole number in digits or words: "3", "drie", "'n"; None if it is not one."""
    text = text.strip()
    if re.fullmatch(r"[1-9]\d{0,2}", text):
        return int(text)
    known = words_for(language).counts_also.get(text)
    number = known if known is not None else read_number_words(text, language)
    return number if number and number < 1000 else None


def read_count_or_zero(text: str, language: str) -> int | None:
    """As read_count, and 0 for "0" and its word."""
    text = text.strip()
    if text == "0" or read_number_words(text, language) == 0:
        return 0
    return read_count(text, language)


def _key(text: str, language: str) -> str:
    """Letters alone: spaces, hyphens, accents and joining words make no difference."""
    bare = unicodedata.normalize("NFKD", text.lower())
    bare = "".join(sign for sign in bare if not unicodedata.combining(sign))
    words = words_for(language)
    for slip, right in words.number_slips.items():
        bare = bare.replace(slip, right)
    bare = words.number_joiners.sub(" ", bare)
    return "" if re.search(r"[^\w\s-]|\d|_", bare) else re.sub(r"[\s-]", "", bare)


@cache
def _tiers(language: str) -> tuple[Tier, ...]:
    """Thousands, hundreds and the rest; a number is at most one of each, in this order."""

    def written(numbers: range) -> Tier:
        return {_key(str(num2words(number, lang=language)), language): number for number in numbers}

    def counted_from_one(numbers: range) -> Tier:
        """ "hundred" and "a hundred" beside "one hundred"."""
        tier, one = written(numbers), str(num2words(1, lang=language))
        name = next(iter(tier))
        if name == one or not name.startswith(one):
            return tier
        others = ("", *(word for word, n in words_for(language).counts_also.items() if n == 1))
        return tier | {other + name.removeprefix(one): numbers.start for other in others}

    units = written(range(1, 100))
    hundreds = counted_from_one(range(100, 1000, 100))
    if hundred := words_for(language).hundred:
        hundreds |= {word + hundred: n * 100 for word, n in units.items() if n > 10 and n % 10}
    return counted_from_one(range(1000, 100_000, 1000)), hundreds, units


def _value(key: str, tiers: tuple[Tier, ...]) -> int | None:
    if not tiers:
        return None if key else 0
    for end in range(len(key), 0, -1):
        if (value := tiers[0].get(key[:end])) is not None:
            rest = _value(key[end:], tiers[1:])
            if rest is not None:
                return value + rest
    return _value(key, tiers[1:])

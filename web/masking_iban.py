"""Where an IBAN stands in a text: one that passes its check, or a Dutch one with a slip in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stdnum import iban, numdb

_BETWEEN = r"[\s.\-/_\u200b-\u200f\u2060]{0,3}"
_BEGINS = re.compile(rf"(?=([A-Z]{{2}}){_BETWEEN}\d{_BETWEEN}\d)", re.IGNORECASE)
_SIGN = re.compile(rf"{_BETWEEN}([A-Z0-9])", re.IGNORECASE)
# Its check fails, and it is somebody's account all the same. Ten digits, or two more or fewer.
_DUTCH = re.compile(
    rf"NL(?:{_BETWEEN}[\dO]){{2}}(?:{_BETWEEN}[A-Z]){{4}}(?:{_BETWEEN}[\dO]){{8,12}}(?![\dO])",
    re.IGNORECASE,
)


def spans_of_ibans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each, in order."""
    done = 0
    for begins in _BEGINS.finditer(text):
        start = begins.start()
        if start >= done and (end := _end(text, start, begins[1].upper())):
            yield start, end
            done = end


def _end(text: str, start: int, country: str) -> int | None:
    signs, at, wanted = "", start, _length(country)
    while len(signs) < wanted and (sign := _SIGN.match(text, at)):
        at = sign.end()
        signs += sign[1]
    if wanted and iban.is_valid(signs, check_country=False):
        return at
    slip = _DUTCH.match(text, start)
    return slip.end() if slip else None


@cache
def _length(country: str) -> int:
    """How many signs an IBAN of this country has; 0 for what is no country."""
    facts = numdb.get("iban").info(country)[0][1]
    return 4 + sum(map(int, re.findall(r"\d+", facts["bban"]))) if facts else 0

"""A BSN or an IBAN in what a tenant typed becomes [BSN] or [IBAN], before anything keeps it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from web.masking_bsn import spans_of_bsns
from web.masking_iban import spans_of_ibans

Kind = Literal["bsn", "iban"]
MARKS: dict[Kind, str] = {"bsn": "[BSN]", "iban": "[IBAN]"}


@dataclass(frozen=True)
class Masked:
    """The text without the numbers, and which kinds of number were in it."""

    text: str
    found: frozenset[Kind]


def mask(text: str, *, telephone_asked: bool) -> Masked:
    """Replace every BSN and IBAN; all else stays as it was typed."""
    # IBANs first: the digits of one must not be looked at again.
    without = _replaced(text, spans_of_ibans(_plain(text)), MARKS["iban"])
    spans = spans_of_bsns(_plain(without), telephone_asked=telephone_asked)
    without = _replaced(without, spans, MARKS["bsn"])
    return Masked(without, found_in(without))


def found_in(masked: str) -> frozenset[Kind]:
    """What was masked in a text that was kept, for who answers it later."""
    return frozenset(kind for kind, mark in MARKS.items() if mark in masked)


def told_of(found: frozenset[Kind]) -> str | None:
    """The text that says what was taken out; nothing where nothing was."""
    if not found:
        return None
    return f"masked.{'both' if len(found) > 1 else next(iter(found))}"


def _replaced(text: str, spans: Iterator[tuple[int, int]], mark: str) -> str:
    parts, done = [], 0
    for start, end in spans:
        parts += [text[done:start], mark]
        done = end
    return "".join([*parts, text[done:]])


def _plain(text: str) -> str:
    """As long as the text, with the digits and letters of other writings as the plain ones."""
    return text if text.isascii() else "".join(map(_plain_sign, text))


def _plain_sign(sign: str) -> str:
    if (digit := unicodedata.decimal(sign, None)) is not None:
        return str(digit)
    folded = unicodedata.normalize("NFKC", sign)
    return folded if len(folded) == 1 and folded.isascii() else sign

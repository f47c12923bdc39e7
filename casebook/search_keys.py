"""What a case is found by: whole words and whole numbers, each written one way. Knows no table.

A key says what it is ("name:kowalska", "phone:612345678"), so that a number is never taken for
another thing. `kept` is the one place through which each key goes on its way to the database and
in a question to it: a keyed hash can take its place there.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Protocol

from casebook.references import parse_reference

_HOME = re.compile(r"([1-9]\d{3})\s*([a-z]{2})(?:[\s,]*(\d{1,5})[\s/-]*([\w /-]*))?", re.IGNORECASE)
# Letters that do not come apart into a letter and its mark.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
# 06-…, 0031 6… and +31 6… are the same telephone: the last nine digits tell.
PHONE_DIGITS = 9


class Findable(Protocol):
    """A case, as far as it is found by."""

    reference: str
    tenant_name: str | None
    phone: str | None
    email: str | None
    contract_number: str | None
    postcode: str | None
    house_number: int | None
    house_suffix: str


# The fields of a case that its keys are made of.
FIELDS = tuple(Findable.__annotations__)


def kept(key: str) -> str:
    """A key as the database holds it."""
    return key[:254]


def keys_of(case: Findable) -> set[str]:
    """All that this case is found by, as it is kept."""
    return {kept(key) for key in _keys(case)}


def keys_of_tenant(
    *, contract_number: str | None = None, phone: str | None = None, email: str | None = None
) -> set[str]:
    """What other cases of the same tenant answer to, one of it being enough."""
    found = (*_contract(contract_number or ""), *_phone(phone or ""), *_email(email or ""))
    return {kept(key) for key in found}


def keys_sought(text: str) -> list[frozenset[str]]:
    """What was typed, read in each way that it can be; a case answers to all keys of one way."""
    ways = [
        {f"name:{word}" for word in _words(text)},
        set(_phone(text)),
        set(_contract(text)),
        set(_email(text)),
        set(_reference(text)),
        set(_typed_home(text)),
    ]
    return [frozenset(kept(key) for key in way) for way in ways if way]


def _keys(case: Findable) -> Iterator[str]:
    yield from (f"name:{word}" for word in _words(case.tenant_name or ""))
    yield from _phone(case.phone or "")
    yield from _contract(case.contract_number or "")
    yield from _email(case.email or "")
    yield from _reference(case.reference)
    if case.postcode:
        yield from _home(case.postcode, None, "")
        if case.house_number is not None:
            yield from _home(case.postcode, case.house_number, "")
            yield from _home(case.postcode, case.house_number, case.house_suffix)


def _words(name: str) -> list[str]:
    """Each word without case and marks: "Przykładowa-O'Brien" -> przykladowa, obrien."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(each for each in apart if not unicodedata.combining(each)).translate(_PLAIN)
    return re.findall(r"[^\W_]+", re.sub(r"['’ʼ`ـ]", "", bare))


def _phone(text: str) -> Iterator[str]:
    digits = re.sub(r"\D", "", text)
    if len(digits) >= PHONE_DIGITS and not re.search(r"[^\W\d_]", text):
        yield f"phone:{digits[-PHONE_DIGITS:]}"


def _contract(text: str) -> Iterator[str]:
    """Spaces, points, strokes and zeros in front are written now and then."""
    if signs := re.sub(r"[\W_]+", "", text).casefold().lstrip("0"):
        yield f"contract:{signs}"


def _email(text: str) -> Iterator[str]:
    address = text.strip().casefold()
    if re.fullmatch(r"\S+@\S+", address):
        yield f"email:{address}"


def _reference(text: str) -> Iterator[str]:
    if reference := parse_reference(text):
        yield f"reference:{reference}"


def _typed_home(text: str) -> Iterator[str]:
    if typed := _HOME.fullmatch(text.strip()):
        digits, letters, number, suffix = typed.groups()
        yield from _home(digits + letters.upper(), int(number) if number else None, suffix or "")


def _home(postcode: str, number: int | None, suffix: str) -> Iterator[str]:
    """ "bis A", "bisA" and "bis-a" are one home."""
    if number is None:
        yield f"postcode:{postcode}"
    else:
        tied = re.sub(r"[\W_]+", "", suffix).lower()
        yield f"home:{postcode} {number} {tied}".rstrip()

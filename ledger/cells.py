"""One cell as a value: money, a day, a telephone, a home. An empty cell is nothing (None)."""

from __future__ import annotations

import re
from datetime import date

import phonenumbers

from ledger.errors import BadCell
from ledger.mapping import DAYS

LONGEST_NAME, LONGEST_CONTRACT, LONGEST_SUFFIX = 200, 64, 16
# No arrears of a home are ten million.
LONGEST_SUM = 10
_MONEY = {
    ",": re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)(,\d\d)?", re.ASCII),
    ".": re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d\d)?", re.ASCII),
}
_LETTER_O = re.compile(r"[\d.,oO-]*\d[\d.,oO-]*", re.ASCII)
_BETWEEN_DIGITS = re.compile(r"[\s().-]")
_DUTCH_PHONE = re.compile(r"(?:\+31|0031|0)0?([1-7]\d{8}|85\d{7}|88\d{7})", re.ASCII)
_REACHES_SOMEBODY = (
    phonenumbers.PhoneNumberType.FIXED_LINE,
    phonenumbers.PhoneNumberType.MOBILE,
    phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
    phonenumbers.PhoneNumberType.VOIP,
)
# The post never gave out SA, SD and SS.
_POSTCODE = re.compile(r"([1-9]\d{3})[ -]?((?!S[ADS])[A-Z]{2})", re.ASCII)
_EMAIL = re.compile(r"[\w.%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}", re.ASCII)


def read_money(text: str, decimal: str) -> tuple[int, bool]:
    """Cents, and whether it was written without them.

    >>> read_money("1.204,50", ",")
    (120450, False)
    >>> read_money("-12", ",")
    (-1200, True)
    """
    bare = "".join(text.replace("€", "").split()).replace("\N{MINUS SIGN}", "-")
    minus = bare.startswith("-") or bare.endswith("-")
    bare = bare.removeprefix("-") if bare.startswith("-") else bare.removesuffix("-")
    found = _MONEY[decimal].fullmatch(bare)
    if found is None:
        raise BadCell(_why_no_money(bare, decimal))
    whole = re.sub(r"\D", "", found[1])
    if len(whole) > LONGEST_SUM:
        raise BadCell("too_high")
    cents = 100 * int(whole) + int((found[2] or ".00")[1:])
    return (-cents if minus else cents), found[2] is None


def _why_no_money(bare: str, decimal: str) -> str:
    if re.search("[oO]", bare) and _LETTER_O.fullmatch(bare):
        return "letter_o"
    other = "." if decimal == "," else ","
    if _MONEY[other].fullmatch(bare):
        return "point_for_comma" if decimal == "," else "comma_for_point"
    return "no_amount"


def read_day(text: str, days: str) -> date:
    """The day, written as this landlord's file writes them (a name in mapping.DAYS)."""
    found = DAYS[days].fullmatch(text)
    if found is None:
        raise BadCell("no_day", days=days)
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        raise BadCell("no_such_day") from None


def read_contract(text: str) -> str:
    if not text:
        raise BadCell("contract_missing")
    if len(text) > LONGEST_CONTRACT:
        raise BadCell("too_long", longest=LONGEST_CONTRACT)
    return text


def read_name(text: str) -> str:
    if not text:
        raise BadCell("name_missing")
    return read_words(text)


def read_words(text: str) -> str:
    if len(text) > LONGEST_NAME:
        raise BadCell("too_long", longest=LONGEST_NAME)
    return text


def read_phone(text: str) -> str:
    """ "06-12345678" -> "+31612345678"; "0031…" and other countries' with their +."""
    typed = _BETWEEN_DIGITS.sub("", text)
    # Nearly all of them: the library takes a hundred times as long.
    if dutch := _DUTCH_PHONE.fullmatch(typed):
        return f"+31{dutch[1]}"
    typed = re.sub("^00", "+", typed)
    try:
        number = phonenumbers.parse(typed, "NL")
    except phonenumbers.NumberParseException:
        raise BadCell("no_phone") from None
    if phonenumbers.number_type(number) not in _REACHES_SOMEBODY:
        raise BadCell("no_phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def read_email(text: str) -> str:
    if len(text) > 254 or not _EMAIL.fullmatch(text):
        raise BadCell("no_email")
    return text


def read_postcode(text: str) -> str:
    found = _POSTCODE.fullmatch(text.upper())
    if found is None:
        raise BadCell("no_postcode")
    return found[1] + found[2]


def read_house_number(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,4}", text, re.ASCII):
        raise BadCell("no_house_number")
    return int(text)


def read_house_suffix(text: str) -> str:
    if len(text) > LONGEST_SUFFIX:
        raise BadCell("too_long", longest=LONGEST_SUFFIX)
    return text

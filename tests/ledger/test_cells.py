"""One cell as a value, or why it is none: never a sum that was not meant."""

from __future__ import annotations

from datetime import date

import pytest

from ledger import cells
from ledger.errors import BadCell

SUMS = [
    ("884,31", ",", 88431, False, "plain"),
    ("1.204,50", ",", 120450, False, "thousands"),
    ("€ 1.204,50", ",", 120450, False, "with its sign"),
    ("1204,50", ",", 120450, False, "no thousands"),
    ("884", ",", 88400, True, "whole euros"),
    ("1.204", ",", 120400, True, "three digits behind a point are thousands"),
    ("0,00", ",", 0, False, "nothing"),
    ("-12,50", ",", -1250, False, "too much paid"),
    ("12,50-", ",", -1250, False, "minus behind, as SAP writes it"),
    ("\N{MINUS SIGN}12,50", ",", -1250, False, "a real minus"),
    ("1,204.50", ".", 120450, False, "the English way"),
    ("884.31", ".", 88431, False, "the English way, plain"),
]


@pytest.mark.parametrize(("text", "decimal", "cents", "whole", "why"), SUMS)
def test_money_is_cents(text: str, decimal: str, cents: int, whole: bool, why: str) -> None:
    assert cells.read_money(text, decimal) == (cents, whole), why


NO_SUMS = [
    ("1.204,5O", ",", "letter_o", "a letter for a zero"),
    ("O,00", ",", "letter_o", "the first one"),
    ("884.31", ",", "point_for_comma", "a point for a comma"),
    ("1,204.50", ",", "point_for_comma", "English in a Dutch file"),
    ("884,31", ".", "comma_for_point", "a comma for a point"),
    ("884,3", ",", "no_amount", "half the cents"),
    ("1.20,00", ",", "no_amount", "thousands that are none"),
    ("01-10-2026", ",", "no_amount", "a day: the wrong column"),
    ("Kowalska", ",", "no_amount", "a name: the wrong column"),
    ("", ",", "no_amount", "nothing"),
    ("99999999999,00", ",", "too_high", "no arrears of a home"),
    ("٨٨٤,٣١", ",", "no_amount", "digits of another script"),
]


@pytest.mark.parametrize(("text", "decimal", "code", "why"), NO_SUMS)
def test_what_is_no_sum_says_why(text: str, decimal: str, code: str, why: str) -> None:
    with pytest.raises(BadCell) as bad:
        cells.read_money(text, decimal)

    assert bad.value.code == code, why


DAYS = [
    ("01-10-2026", "dd-mm-yyyy", date(2026, 10, 1)),
    ("1/10/2026", "dd/mm/yyyy", date(2026, 10, 1)),
    ("2026-10-01", "yyyy-mm-dd", date(2026, 10, 1)),
    ("20261001", "yyyymmdd", date(2026, 10, 1)),
]


@pytest.mark.parametrize(("text", "days", "day"), DAYS)
def test_days_are_read_as_the_landlord_writes_them(text: str, days: str, day: date) -> None:
    assert cells.read_day(text, days) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [("31-11-2026", "no_such_day"), ("10-2026", "no_day"), ("2026-10-01", "no_day")],
)
def test_a_day_that_is_none_says_why(text: str, code: str) -> None:
    with pytest.raises(BadCell) as bad:
        cells.read_day(text, "dd-mm-yyyy")

    assert bad.value.code == code


def test_contact_is_written_as_the_casebook_keeps_it() -> None:
    assert cells.read_phone("06-12345678") == "+31612345678"
    assert cells.read_phone("0031 6 12345678") == "+31612345678"
    assert cells.read_phone("030 - 012 34 56") == "+31300123456"
    assert cells.read_phone("+31 (0)6 12345678") == "+31612345678"
    assert cells.read_phone("+48 512 345 678") == "+48512345678"
    assert cells.read_email("a.b@linde.example") == "a.b@linde.example"
    assert cells.read_postcode("3511 ab") == "3511AB"
    assert cells.read_house_number("12") == 12


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (cells.read_phone, "geen"),
        (cells.read_phone, "06-1234"),
        (cells.read_email, "a@b"),
        (cells.read_email, "x@y.nl\nBcc: z@y.nl"),
        (cells.read_phone, "0900-1234"),
        (cells.read_phone, "0900-1234567"),
        (cells.read_postcode, "3511"),
        (cells.read_postcode, "3511SS"),
        (cells.read_house_number, "12a"),
        (cells.read_house_number, "0"),
    ],
)
def test_contact_that_is_none_is_refused(read: object, text: str) -> None:
    with pytest.raises(BadCell):
        read(text)  # type: ignore[operator]

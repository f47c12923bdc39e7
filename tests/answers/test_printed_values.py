"""What the formatters of a language print, the reader of that language reads back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from answers.amounts import HIGHEST_AMOUNT, read_amount
from answers.choices import Children, read_children
from answers.contacts import read_contact
from answers.dates import read_start
from answers.durations import read_months
from answers.words import LANGUAGES

TODAY = date(2026, 11, 23)
# Far enough from the limits of what a reader takes.
DAYS = st.dates(TODAY - timedelta(days=9 * 365), TODAY + timedelta(days=600))
CENTS = st.integers(1, HIGHEST_AMOUNT)
EUROS = st.integers(1, HIGHEST_AMOUNT // 100)
each_language = pytest.mark.parametrize("language", LANGUAGES)
quickly = settings(max_examples=60)


@each_language
@quickly
@given(cents=CENTS)
def test_amount_as_babel_writes_it(language: str, cents: int) -> None:
    written = format_currency(cents / 100, "EUR", locale=language)

    assert read_amount(written, language=language) == cents, written


@each_language
@quickly
@given(euros=EUROS)
def test_whole_euros_as_babel_writes_them(language: str, euros: int) -> None:
    written = format_decimal(euros, locale=language)

    assert read_amount(written, language=language) == euros * 100, written


@each_language
@quickly
@given(euros=EUROS)
def test_amount_in_words(language: str, euros: int) -> None:
    written = num2words(euros, lang=language)

    assert read_amount(written, language=language) == euros * 100, written


@each_language
@pytest.mark.parametrize("style", ["short", "medium", "long", "full"])
@quickly
@given(day=DAYS)
def test_day_as_babel_writes_it(language: str, style: str, day: date) -> None:
    written = format_date(day, style, locale=_LOCALES.get(language, language))

    assert read_start(written, today=TODAY, language=language) == day, written


# A day before its month, as everybody in the Netherlands writes it.
_LOCALES = {"en": "en_GB"}


@each_language
@quickly
@given(count=st.integers(1, 12))
def test_months_in_words(language: str, count: int) -> None:
    assert read_months(num2words(count, lang=language), language=language) == count


@each_language
@quickly
@given(count=st.integers(1, 9))
def test_children_in_words(language: str, count: int) -> None:
    found = read_children(num2words(count, lang=language), language=language)

    assert found == Children("yes", count)


@each_language
@quickly
@given(last=st.integers(10_000_000, 57_999_999))
def test_mobile_number_in_each_way_of_writing_it(language: str, last: int) -> None:
    digits = f"{last}"
    for written in (
        f"06{digits}",
        f"06-{digits}",
        f"+316{digits}",
        f"0031 6 {digits}",
        f"06 {digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:]}",
    ):
        assert read_contact(written, language=language).phone == f"+316{digits}", written

"""Incomes before tax with their period, and rents that are bare; in each language."""

from __future__ import annotations

import pytest

from answers.errors import AnswerError
from answers.incomes import Income, Period, read_bare_rent, read_income, read_period

READ: list[tuple[str, str, int, Period]] = [
    ("nl", "1800", 180000, "month"),
    ("nl", "ongeveer 1800 bruto per maand", 180000, "month"),
    ("nl", "24.000 per jaar", 2400000, "year"),
    ("nl", "€ 24.000,50 bruto per jaar", 2400050, "year"),
    ("nl", "0", 0, "month"),
    ("en", "24,000 a year gross", 2400000, "year"),
    ("en", "gross 1800 a month", 180000, "month"),
    ("en", "3,000 before tax", 300000, "month"),
    ("tr", "24000 yıllık", 2400000, "year"),
    ("tr", "1800 euro brüt", 180000, "month"),
    ("ar", "24000 في السنة", 2400000, "year"),
    ("ar", "1800 يورو بالشهر", 180000, "month"),
    ("pl", "24000 euro rocznie brutto", 2400000, "year"),
    ("pl", "1800 brutto miesięcznie", 180000, "month"),
    ("uk", "24000 на рік", 2400000, "year"),
    ("uk", "1800 брутто на місяць", 180000, "month"),
]


@pytest.mark.parametrize(("language", "said", "cents", "period"), READ)
def test_income_is_read_with_the_period_that_it_names(
    language: str, said: str, cents: int, period: Period
) -> None:
    assert read_income(said, language=language, period="month") == Income(cents, period)


def test_income_without_a_period_is_of_the_one_that_was_asked() -> None:
    assert read_income("24000", period="year") == Income(2400000, "year")


def test_income_of_a_month_stays_one_where_a_year_was_asked() -> None:
    """1,800 in a year would be an allowance that has to be paid back."""
    assert read_income("1800 per maand", period="year") == Income(180000, "month")


PERIODS: list[tuple[str, str, Period]] = [
    ("nl", "jaarlijks", "year"),
    ("nl", "doe maar per jaar", "year"),
    ("nl", "Maand.", "month"),
    ("en", "yearly please", "year"),
    ("en", "I get it monthly", "month"),
    ("en", "year", "year"),
    ("tr", "yıllık olsun", "year"),
    ("tr", "ay", "month"),
    ("ar", "سنويًا", "year"),
    ("ar", "شهريا", "month"),
    ("pl", "rocznie", "year"),
    ("pl", "miesięcznie", "month"),
    ("pl", "rok", "year"),
    ("uk", "щомісяця", "month"),
    ("uk", "рік", "year"),
]


@pytest.mark.parametrize(("language", "said", "period"), PERIODS)
def test_period_is_read_from_more_words_than_those_on_its_buttons(
    language: str, said: str, period: Period
) -> None:
    assert read_period(said, language=language) == period


NO_PERIOD = [
    ("nl", "niet per jaar"), ("nl", "per maand of per jaar"), ("nl", "dit jaar minder"),
    ("en", "this year is bad"), ("pl", "nie rocznie"), ("pl", "nie wiem"), ("ar", "لا أعرف"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said"), NO_PERIOD)
def test_what_names_no_single_period_is_asked_again(language: str, said: str) -> None:
    with pytest.raises(AnswerError):
        read_period(said, language=language)


NET = [
    ("nl", "1500 netto"), ("nl", "netto 1500 per maand"), ("en", "1500 net"),
    ("en", "1500 after tax"), ("tr", "1500 net"), ("ar", "1500 صافي"), ("pl", "1500 na rękę"),
    ("pl", "1500 netto"), ("uk", "1500 на руки"), ("uk", "1500 нетто"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said"), NET)
def test_income_after_tax_is_never_taken_for_one_before_it(language: str, said: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_income(said, language=language, period="month")

    assert refused.value.code == "net"


REFUSED = [
    ("400 per week", "other_period", "no month and no year"),
    ("2000 per 4 weken", "other_period", "thirteen of these make a year"),
    ("1800 per maand, 24000 per jaar", "ambiguous", "both"),
    ("1500 of 1600", "ambiguous", "two amounts"),
    ("90.000 per maand", "too_high", "a typing error"),
    ("genoeg", "not_understood", "no amount"),
]


@pytest.mark.parametrize(("said", "code", "why"), REFUSED)
def test_income_that_is_none_is_refused(said: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_income(said, period="month")

    assert refused.value.code == code, why


BARE = ["650", "kale huur 650", "650 exclusief servicekosten", "650 zonder servicekosten"]
NOT_BARE = [
    ("nl", "650 inclusief servicekosten"), ("nl", "712,38 all-in"), ("en", "650 including bills"),
    ("pl", "650 z opłatami"), ("tr", "650 her şey dahil"), ("uk", "650 разом з комунальними"),
    ("ar", "650 شامل الخدمات"),
]  # fmt: skip


@pytest.mark.parametrize("said", BARE)
def test_bare_rent_is_read(said: str) -> None:
    assert read_bare_rent(said) == 65000


@pytest.mark.parametrize(("language", "said"), NOT_BARE)
def test_rent_with_other_costs_in_it_is_no_bare_rent(language: str, said: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_bare_rent(said, language=language)

    assert refused.value.code == "not_bare"

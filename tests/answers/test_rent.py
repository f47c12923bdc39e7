"""The rent a month, or that it is not known, as tenants type it."""

import pytest
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from answers.amounts import HIGHEST_RENT, LOWEST_RENT, read_amount_or_not_known
from answers.errors import AnswerError

DUTCH = [
    ("680", 680_00, "bare"),
    ("€ 680,50", 680_50, "as on a letter"),
    ("680 euro", 680_00, "with its euros"),
    ("1.050", 1_050_00, "thousands"),
    ("zeshonderdtachtig", 680_00, "words"),
    ("680 per maand", 680_00, "the asked period"),
    ("680 p/m", 680_00, "short period"),
    ("elke maand 680 euro", 680_00, "period before"),
    ("mijn huur is 712,38 euro per maand", 712_38, "a sentence"),
    ("kale huur 550", 550_00, "the bare rent"),
    ("550 inclusief servicekosten", 550_00, "with what is in it"),
    ("ongeveer 700", 700_00, "hedged"),
    ("ik denk 700 euro", 700_00, "hedged"),
    ("nee wacht, 650", 650_00, "a correction"),
    ("ik betaal 650", 650_00, "a sentence"),
    ("50", 50_00, "the lowest"),
    ("5000", 5_000_00, "the highest"),
    ("weet ik niet", None, "not known"),
    ("geen idee", None, "not known"),
    ("weet ik niet uit mijn hoofd", None, "not known now"),
    ("moet ik even opzoeken", None, "not known now"),
]

DUTCH_REFUSED = [
    ("", "empty", "nothing"),
    ("niks", "too_low", "no rent"),
    ("10", "too_low", "no rent"),
    ("49,99", "too_low", "just too low"),
    ("5000,01", "too_high", "just too high"),
    ("20.000", "too_high", "a house bought"),
    ("150 per week", "not_per_month", "another period"),
    ("8000 per jaar", "not_per_month", "another period"),
    ("600 tot 700", "ambiguous", "two sums"),
    ("600 of 700", "ambiguous", "two sums"),
    ("$ 680", "not_euros", "dollars"),
    ("niet 680", "not_understood", "denied"),
    ("te hoog", "not_understood", "no sum"),
    ("2 maanden", "not_understood", "months"),
    ("3511 AB", "not_understood", "a postcode"),
    ("hoeveel is mijn huur", "not_understood", "a question"),
    ("680?", "not_understood", "asked back"),
]

ENGLISH = [
    ("680", 680_00, "bare"),
    ("€ 680,50", 680_50, "as on a Dutch letter"),
    ("680.50", 680_50, "as an English letter has it"),
    ("680 euros", 680_00, "with its euros"),
    ("1,050", 1_050_00, "thousands"),
    ("six hundred and eighty", 680_00, "words"),
    ("680 a month", 680_00, "the asked period"),
    ("680 per month", 680_00, "the asked period"),
    ("680 p/m", 680_00, "short period"),
    ("my rent is 712.38 euros a month", 712_38, "a sentence"),
    ("basic rent 550", 550_00, "the bare rent"),
    ("550 including service costs", 550_00, "with what is in it"),
    ("about 700", 700_00, "hedged"),
    ("I think 700 euro", 700_00, "hedged"),
    ("no wait, 650", 650_00, "a correction"),
    ("I pay 650", 650_00, "a sentence"),
    ("50", 50_00, "the lowest"),
    ("5000", 5_000_00, "the highest"),
    ("I don't know", None, "not known"),
    ("no idea", None, "not known"),
    ("I have to look it up", None, "not known now"),
]

ENGLISH_REFUSED = [
    ("nothing", "too_low", "no rent"),
    ("10", "too_low", "no rent"),
    ("20,000", "too_high", "a house bought"),
    ("150 per week", "not_per_month", "another period"),
    ("150 a week", "not_per_month", "another period"),
    ("600 to 700", "ambiguous", "two sums"),
    ("600 or 700", "ambiguous", "two sums"),
    ("£600", "not_euros", "pounds"),
    ("not 680", "not_understood", "denied"),
    ("too high", "not_understood", "no sum"),
    ("2 months", "not_understood", "months"),
    ("how much is my rent", "not_understood", "a question"),
]

RENTS = [("nl", *row) for row in DUTCH] + [("en", *row) for row in ENGLISH]
NO_RENTS = [("nl", *row) for row in DUTCH_REFUSED] + [("en", *row) for row in ENGLISH_REFUSED]


def read_rent(text: str, language: str) -> int | None:
    return read_amount_or_not_known(
        text, language=language, lowest=LOWEST_RENT, highest=HIGHEST_RENT
    )


@pytest.mark.parametrize(("language", "text", "cents", "why"), RENTS)
def test_rent_is_read(language: str, text: str, cents: int | None, why: str) -> None:
    assert read_rent(text, language) == cents, why


@pytest.mark.parametrize(("language", "text", "code", "why"), NO_RENTS)
def test_no_rent_is_refused_with_its_reason(language: str, text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_rent(text, language)

    assert refused.value.code == code, why


def test_refused_rent_says_the_limit() -> None:
    with pytest.raises(AnswerError) as low:
        read_rent("10", "nl")
    with pytest.raises(AnswerError) as high:
        read_rent("20.000", "nl")

    assert low.value.facts == {"amount": 10_00, "limit": 50_00}
    assert high.value.facts == {"amount": 20_000_00, "limit": 5_000_00}


@given(st.integers(LOWEST_RENT, HIGHEST_RENT))
def test_rent_as_dutch_letters_print_it_is_read_back(cents: int) -> None:
    assert read_rent(format_currency(cents / 100, "EUR", locale="nl"), "nl") == cents

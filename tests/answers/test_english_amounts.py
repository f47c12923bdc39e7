"""Sums of money as tenants in the Netherlands type them in English."""

import pytest
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from answers.amounts import HIGHEST_AMOUNT, read_amount, read_monthly_amount
from answers.errors import AnswerError

RIGHT = [
    ("sorry i meant 640", 640_00, "a correction"),
    ("somthing like 770 eruo", 770_00, "mistyped"),
    ("i thnik 770", 770_00, "mistyped hedge"),
    ("i pay my landlord 700", 700_00, "to whom"),
    ("they increased my rent to 700", 700_00, "raised to"),
    ("it costs me 700 a month", 700_00, "a short sentence"),
    ("seven hudred fity", 750_00, "mistyped"),
    ("650", 650_00, "bare"),
    ("about 650", 650_00, "hedged before"),
    ("650 euros I think", 650_00, "hedged behind"),
    ("i think it's around 650 or so", 650_00, "hedged on both sides"),
    ("i guess like 650", 650_00, "hedged twice"),
    ("650ish", 650_00, "a hedge glued on"),
    ("650 (about)", 650_00, "hedge in brackets"),
    ("650, not sure exactly", 650_00, "a doubt behind"),
    ("a little over 650", 650_00, "just over"),
    ("in the region of 650", 650_00, "hedged at length"),
    ("± 650", 650_00, "sign"),
    ("€ 712.38", 712_38, "an English point"),
    ("712,38", 712_38, "a Dutch comma"),
    ("€712,38", 712_38, "as on a Dutch letter"),
    ("1,050", 1_050_00, "English thousands"),
    ("1.050", 1_050_00, "Dutch thousands"),
    ("1,050.50", 1_050_50, "English thousands and cents"),
    ("1.050,50", 1_050_50, "Dutch thousands and cents"),
    ("1.050,- euro", 1_050_00, "whole euros, the Dutch way"),
    ("1 050", 1_050_00, "thousands by a space"),
    ("650 euro's", 650_00, "a Dutch plural"),
    ("650eur", 650_00, "glued"),
    ("seven hundred", 700_00, "words"),
    ("seven hundred and fifty euros", 750_00, "joined by and"),
    ("seven hundred fifty", 750_00, "not joined"),
    ("one thousand, two hundred and fifty", 1_250_00, "a comma behind thousand"),
    ("twelve hundred", 1_200_00, "hundreds above ten"),
    ("twelve hundred and fifty euros", 1_250_00, "hundreds above ten and more"),
    ("a thousand", 1_000_00, "a for one"),
    ("a hundred and twenty", 120_00, "a for one"),
    ("hundred euro", 100_00, "no one at all"),
    ("thousand two hundred", 1_200_00, "no one at all"),
    ("one and a half thousand", 1_500_00, "a half"),
    ("1.5k", 1_500_00, "k"),
    ("1,5k", 1_500_00, "k, the Dutch way"),
    ("fourty five euro", 45_00, "misspelt"),
    ("two hunderd", 200_00, "misspelt"),
    ("712 euros 38", 712_38, "euros and cents"),
    ("650 euros and 50 cents", 650_50, "euros and cents"),
    ("50 cents", 50, "cents alone"),
    ("my rent is 712 euros a month", 712_00, "a short sentence"),
    ("The rent is 712 per month incl. service costs", 712_00, "a short sentence"),
    ("i pay 650 monthly", 650_00, "a short sentence"),
    ("my huur is 650", 650_00, "half Dutch"),
    ("no wait, 650", 650_00, "a correction"),
    ("ours is 690 euros a month", 690_00, "whose"),
    ("the rent's 655", 655_00, "short for is"),
    ("rent = 700", 700_00, "a sign for is"),
    ("good afternoon, it is 711.99, thank you very much", 711_99, "polite at both ends"),
    ("it comes to 733,20 all together", 733_20, "added up"),
    ("it went up to 745 in july", 745_00, "the new sum, with its month"),
    ("we pay you 650 every month", 650_00, "to whom"),
    ("bout 650 mate", 650_00, "the way it is said"),
    ("aprox. 500", 500_00, "a hedge misspelt"),
    ("just under 720", 720_00, "just below"),
    ("720, bills not included", 720_00, "what is not in it"),
    ("six hundred & fifty euro", 650_00, "a sign for and"),
    ("seven hundered", 700_00, "misspelt"),
    ("eur. 650", 650_00, "a full stop behind eur"),
    ("1.2 grand", 1_200_00, "a word for a thousand"),
]

WRONG = [
    ("they raised it by 50", "not_understood", "raised by"),
    ("it will be raised to 700", "not_understood", "not yet"),
    ("they want to raise it to 900", "not_understood", "not yet"),
    ("he is 45", "not_understood", "an age"),
    ("can i pay 2 times a month?", "not_understood", "a question"),
    ("can i pay 2 times a month", "not_understood", "a question without its mark"),
    ("how much is 650", "not_understood", "a question word"),
    ("is 650 ok", "not_understood", "a question"),
    ("what's 650", "not_understood", "a question"),
    ("i have 2 kids", "not_understood", "another number"),
    ("2 months", "not_understood", "months"),
    ("on the 25th", "not_understood", "a day"),
    ("1 march", "not_understood", "a date"),
    ("i don't know", "not_understood", "not known"),
    ("one and a half", "not_understood", "half of what"),
    ("a", "not_understood", "no number yet"),
    ("600 to 700", "ambiguous", "two sums"),
    ("600 or 700", "ambiguous", "two sums"),
    ("600-700", "ambiguous", "two sums"),
    ("between 600 and 700", "not_understood", "two sums"),
    ("not 650", "not_understood", "denied"),
    ("less than 700", "not_understood", "a border, not a sum"),
    ("more than 700", "not_understood", "a border, not a sum"),
    ("a few hundred", "not_understood", "vague"),
    ("some hundreds", "not_understood", "vague"),
    ("hundreds", "not_understood", "vague"),
    ("seven fifty", "not_understood", "750 or 7.50"),
    ("$650", "not_euros", "dollars"),
    ("£650", "not_euros", "pounds"),
    ("nothing", "too_low", "nothing, where something was asked"),
    ("zero", "too_low", "nothing, where something was asked"),
    ("90,000", "too_high", "no rent"),
    ("a million", "too_high", "no rent"),
    ("i lost my job", "not_understood", "a cause"),
    ("went from 700 to 750", "not_understood", "two sums"),
    ("it went up by 45", "not_understood", "the difference, not the sum"),
    ("rent 650 plus 40 service", "not_understood", "two sums"),
    ("350 each", "not_understood", "a share"),
]


@pytest.mark.parametrize(("text", "cents", "why"), RIGHT)
def test_amount_is_read(text: str, cents: int, why: str) -> None:
    assert read_amount(text, language="en") == cents, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_amount_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_amount(text, language="en")

    assert refused.value.code == code, why


@pytest.mark.parametrize("text", ["nothing to spare", "I have nothing", "not a cent", "none"])
def test_nothing_is_an_amount_where_nothing_is_possible(text: str) -> None:
    assert read_amount(text, language="en", lowest=0) == 0


@pytest.mark.parametrize(
    ("text", "cents", "why"),
    [
        ("50", 50_00, "bare"),
        ("50 a month", 50_00, "the asked period"),
        ("50 euros per month", 50_00, "the asked period"),
        ("€50/month", 50_00, "a stroke"),
        ("50 p/m", 50_00, "short"),
        ("50 per maand", 50_00, "half Dutch"),
        ("at most 50 each month", 50_00, "a border of one's own"),
        ("max 50", 50_00, "a border of one's own"),
        ("i can pay 75 a month i think", 75_00, "a sentence"),
        ("we could spare 75 euro monthly", 75_00, "a sentence"),
        ("i'd say fifty", 50_00, "a sentence"),
        ("i don't know", None, "not known"),
        ("I don’t know exactly", None, "not known, a curly apostrophe"),
        ("dont know", None, "not known, no apostrophe"),
        ("dunno", None, "not known"),
        ("no idea", None, "not known"),
        ("no clue sorry", None, "not known"),
        ("idk", None, "not known"),
        ("not sure yet", None, "not known"),
        ("i have to check", None, "not known yet"),
        ("let me look it up first", None, "not known yet"),
        ("who knows", None, "not known, though it starts as a question"),
    ],
)
def test_monthly_amount_is_read(text: str, cents: int | None, why: str) -> None:
    assert read_monthly_amount(text, language="en") == cents, why


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("50 per week", "not_per_month", "another period"),
        ("50 a week", "not_per_month", "another period"),
        ("50/week", "not_per_month", "another period"),
        ("25 weekly", "not_per_month", "another period"),
        ("100 every two months", "not_per_month", "another period"),
        ("50 every other week", "not_per_month", "another period"),
        ("600 a year", "not_per_month", "another period"),
        ("nothing to spare", "too_low", "no payment plan"),
        ("I can't pay anything", "too_low", "no payment plan"),
        ("90.000", "too_high", "no tenant pays that"),
        ("not much", "not_understood", "vague"),
        ("twice a month", "not_understood", "how often, not how much"),
        ("can it be per week?", "not_understood", "a question"),
        ("i don't know what to do", "not_understood", "despair is no answer"),
    ],
)
def test_no_monthly_amount_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_monthly_amount(text, language="en")

    assert refused.value.code == code, why


@given(st.integers(1, HIGHEST_AMOUNT), st.sampled_from(["en", "nl"]))
def test_amount_as_a_letter_prints_it_is_read_back(cents: int, printed: str) -> None:
    text = format_currency(cents / 100, "EUR", locale=printed)

    assert read_amount(text, language="en") == cents


@given(st.integers(1, 9_999))
def test_number_words_are_read_back(euros: int) -> None:
    assert read_amount(num2words(euros, lang="en"), language="en") == euros * 100

"""Sums of money as Dutch tenants type them, and what must never be taken for one."""

import pytest
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from answers.amounts import HIGHEST_AMOUNT, read_amount, read_monthly_amount
from answers.errors import AnswerError

RIGHT = [
    ("650", 650_00, "bare"),
    ("zo rond de 650", 650_00, "hedged before"),
    ("650 euro denk ik", 650_00, "hedged behind"),
    ("ongeveer zevenhonderd euro", 700_00, "words and hedge"),
    ("zo'n 650 euro of zo", 650_00, "hedged on both sides"),
    ("650 (ongeveer)", 650_00, "hedge in brackets"),
    ("± 650", 650_00, "sign"),
    ("±650", 650_00, "sign without space"),
    ("ca. 650", 650_00, "short hedge"),
    ("€ 712,38", 712_38, "as on a letter"),
    ("€712,38", 712_38, "no space"),
    ("712,38 €", 712_38, "sign behind"),
    ("EUR 650", 650_00, "code"),
    ("650euro", 650_00, "glued"),
    ("712.50", 712_50, "a phone's decimal point"),
    ("12,5", 12_50, "one decimal"),
    ("1.050", 1_050_00, "a point and three digits are thousands"),
    ("1.050,-", 1_050_00, "whole euros"),
    ("1.050,–", 1_050_00, "whole euros with a long dash"),
    ("650,- euro", 650_00, "both"),
    ("1.050,50", 1_050_50, "thousands and cents"),
    ("1,050", 1_050_00, "no sum has three decimals"),
    ("1,050.50", 1_050_50, "the English way"),
    ("1 050", 1_050_00, "thousands by a space"),
    ("1050.", 1_050_00, "a full stop"),
    ("zevenhonderd", 700_00, "word"),
    ("honderdvijftig", 150_00, "word"),
    ("zeven honderd vijftig", 750_00, "word in pieces"),
    ("honderd en vijf", 105_00, "joined by en"),
    ("twaalfhonderd", 1_200_00, "hundreds above ten"),
    ("twaalfhonderd vijftig euro", 1_250_00, "hundreds above ten and more"),
    ("duizendtweehonderd", 1_200_00, "thousand"),
    ("eenenzeventig", 71_00, "en inside a word"),
    ("tweeëntwintig euro", 22_00, "diaeresis"),
    ("tweeentwintig euro", 22_00, "no diaeresis"),
    ("anderhalf duizend", 1_500_00, "a half"),
    ("1,5k", 1_500_00, "k"),
    ("712 euro 38", 712_38, "euros and cents"),
    ("650 euro en 50 cent", 650_50, "euros and cents"),
    ("zevenhonderd euro vijftig", 700_50, "euros and cents in words"),
    ("50 cent", 50, "cents alone"),
    ("mijn huur is 712 euro per maand", 712_00, "a short sentence"),
    ("ik betaal 650", 650_00, "a short sentence"),
    ("nee wacht, 650", 650_00, "a correction"),
    ("６５０", 650_00, "full-width digits"),
    ("٦٥٠", 650_00, "Arabic-Indic digits"),
    ("  650\n", 650_00, "white space"),
    ("dat zal 650 zijn denk ik", 650_00, "a sentence of hedges"),
    ("zevenhonder euro", 700_00, "a letter short"),
    ("duizen", 1_000_00, "a letter short"),
    ("honderd", 100_00, "no letter short"),
    ("achhonderd vijtig", 850_00, "mistyped"),
    ("sorry ik bedoel 640", 640_00, "a correction"),
    ("tikfout, 640 euro", 640_00, "a correction"),
    ("ongveer 770", 770_00, "mistyped hedge"),
    ("de huur is verhoogd naar 734", 734_00, "raised to"),
    ("ik betaal de verhuurder 1010 euro", 1_010_00, "to whom"),
    ("volgens de brief 712 euro", 712_00, "where it is said"),
    ("sinds juli 712 euro", 712_00, "since when"),
    ("tis 640 hoor", 640_00, "half words"),
    ("k zit op 655", 655_00, "half words"),
    ("650 piek", 650_00, "street words for euros"),
    ("3 tientjes", 30_00, "notes"),
    ("een euro of 700", 700_00, "about 700, and no choice"),
    ("75 eruo", 75_00, "a slip"),
    ("achtienhonderd", 1_800_00, "a slip in a number"),
    ("zeshonderdvijfig", 650_00, "a slip in a number"),
    ("iets van 460", 460_00, "hedged"),
    ("waarschijnlijk 460", 460_00, "no question, though it starts as one"),
    ("850 kwijt aan huur", 850_00, "spent on it"),
    ("50 bovenop de huur", 50_00, "beside the rent"),
    ("75 moet lukken", 75_00, "can be paid"),
    ("650 incl. gas en licht", 650_00, "with the bills"),
]

WRONG = [
    ("", "empty", "nothing"),
    ("   ", "empty", "nothing but space"),
    ("kan ik 2 keer per maand betalen?", "not_understood", "a question"),
    ("kan ik 2 keer per maand betalen", "not_understood", "a question without its mark"),
    ("650?", "not_understood", "asked back"),
    ("hoeveel is 650", "not_understood", "a question word"),
    ("ik heb 2 kinderen", "not_understood", "another number"),
    ("2 maanden", "not_understood", "months"),
    ("op de 25e", "not_understood", "a day"),
    ("1 maart", "not_understood", "a date"),
    ("1-10-2026", "not_understood", "a date"),
    ("0612345678", "not_understood", "a telephone number"),
    ("3511AB", "not_understood", "a postcode"),
    ("weet ik niet", "not_understood", "not known"),
    ("anderhalf", "not_understood", "half of what"),
    ("600 tot 700", "ambiguous", "two sums"),
    ("600 of 700", "ambiguous", "two sums"),
    ("600-700", "ambiguous", "two sums"),
    ("tussen de 600 en 700", "not_understood", "two sums"),
    ("niet 650", "not_understood", "denied"),
    ("-650", "not_understood", "below nothing"),
    ("minder dan 700", "not_understood", "a border, not a sum"),
    ("een paar honderd", "not_understood", "vague"),
    ("1.050 000", "not_understood", "two kinds of thousands"),
    ("700 50", "not_understood", "700.50 or 70,050"),
    ("10.50.50", "not_understood", "no number"),
    (".50", "not_understood", "half a number"),
    (",50", "not_understood", "half a number"),
    ("007", "not_understood", "no sum starts so"),
    ("650²", "not_understood", "a raised digit is none"),
    ("½", "not_understood", "a sign"),
    ("1e10", "not_understood", "no tenant counts so"),
    ("$650", "not_euros", "dollars"),
    ("650 zł", "not_understood", "zloty"),
    ("£ 650", "not_euros", "pounds"),
    ("niks", "too_low", "nothing, where something was asked"),
    ("0", "too_low", "nothing, where something was asked"),
    ("90.000", "too_high", "no rent"),
    ("een miljoen", "too_high", "no rent"),
    ("9" * 200, "not_understood", "digits without end"),
    ("a" * 301, "too_long", "a story"),
    ("ik ben 45", "not_understood", "an age"),
    ("de huur is verhoogd met 34", "not_understood", "raised by"),
    ("ze zijn 45", "not_understood", "an age"),
    ("ze willen het verhogen naar 734", "not_understood", "not yet"),
    ("honderden euro's", "not_understood", "vague"),
    ("ik bedoel niet 640", "not_understood", "denied"),
    ("ik krijg 900", "not_understood", "an income"),
    ("boven de 700", "not_understood", "a border, not a sum"),
    ("een euro of 50 of 60", "ambiguous", "two sums"),
    ("75 lukt niet", "not_understood", "denied"),
    ("een paar tientjes", "not_understood", "vague"),
    ("650 met servicekosten 700", "not_understood", "two sums"),
]


@pytest.mark.parametrize(("text", "cents", "why"), RIGHT)
def test_amount_is_read(text: str, cents: int, why: str) -> None:
    assert read_amount(text) == cents, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_amount_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_amount(text)

    assert refused.value.code == code, why


def test_amount_outside_its_limits_says_the_limit() -> None:
    with pytest.raises(AnswerError) as low:
        read_amount("3 euro", lowest=50_00)
    with pytest.raises(AnswerError) as high:
        read_amount("90.000", highest=5_000_00)

    assert (low.value.code, low.value.facts) == ("too_low", {"amount": 3_00, "limit": 50_00})
    assert (high.value.code, high.value.facts) == (
        "too_high",
        {"amount": 90_000_00, "limit": 5_000_00},
    )


def test_nothing_is_an_amount_where_nothing_is_possible() -> None:
    assert read_amount("niks", lowest=0) == 0
    assert read_amount("0,00", lowest=0) == 0


@pytest.mark.parametrize(
    ("text", "cents", "why"),
    [
        ("50", 50_00, "bare"),
        ("50 euro per maand", 50_00, "the asked period"),
        ("hooguit 50 p/m", 50_00, "short period"),
        ("ik kan 75 per maand missen denk ik", 75_00, "a sentence"),
        ("ik kan maandelijks 50 euro betalen", 50_00, "period before"),
        ("50,- per mnd.", 50_00, "short"),
        ("weet ik niet", None, "not known"),
        ("geen idee", None, "not known"),
        ("weet ik nog niet precies", None, "not known"),
        ("moet ik even nakijken", None, "not known yet"),
    ],
)
def test_monthly_amount_is_read(text: str, cents: int | None, why: str) -> None:
    assert read_monthly_amount(text) == cents, why


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("25 per week", "not_per_month", "another period"),
        ("elke week 25 euro", "not_per_month", "another period"),
        ("100 per twee maanden", "not_per_month", "another period"),
        ("niks", "too_low", "no payment plan"),
        ("90.000", "too_high", "no tenant pays that"),
        ("niet veel", "not_understood", "vague"),
        ("2 keer per maand", "not_understood", "how often, not how much"),
        ("kan het ook per week?", "not_understood", "a question"),
    ],
)
def test_no_monthly_amount_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_monthly_amount(text)

    assert refused.value.code == code, why


@given(st.integers(1, HIGHEST_AMOUNT))
def test_amount_as_dutch_letters_print_it_is_read_back(cents: int) -> None:
    assert read_amount(format_currency(cents / 100, "EUR", locale="nl")) == cents


@given(
    st.integers(1, HIGHEST_AMOUNT), st.sampled_from(["#,##0.00", "0.00", "#,##0.00 ¤", "0.00 ¤"])
)
def test_amount_in_other_dutch_shapes_is_read_back(cents: int, shape: str) -> None:
    assert read_amount(format_currency(cents / 100, "EUR", shape, locale="nl")) == cents


@given(st.integers(1, 9_999))
def test_number_words_are_read_back(euros: int) -> None:
    assert read_amount(num2words(euros, lang="nl")) == euros * 100


@pytest.mark.parametrize(
    ("language", "word"),
    [("nl", "duizend"), ("en", "grand"), ("tr", "bin"), ("ar", "الف"), ("pl", "tysiąc"),
     ("uk", "тисячу")],
)  # fmt: skip
def test_thousands_of_thousands_are_refused_at_once(language: str, word: str) -> None:
    """Such a line held a reader for minutes."""
    with pytest.raises(AnswerError):
        read_amount(" ".join([word] * 25), language=language)

"""How long, in English: months in a sentence, misspelt, at most; and what names none."""

from datetime import date

import pytest

from answers.durations import Duration, read_duration
from answers.errors import AnswerError

TODAY = date(2026, 11, 25)
RIGHT = [
    ("4 monhts", 4, "misspelt"),
    ("6 mos", 6, "short"),
    ("5 maanden", 5, "Dutch"),
    ("a whole year", 12, "stressed"),
    ("a quarter", 3, "a quarter of a year"),
    ("three quarters of a year", 9, "quarters"),
    ("a year and three months", 15, "together"),
    ("two years and a half", 30, "a half behind"),
    ("a dozen months", 12, "twelve"),
    ("two months tops", 2, "at most"),
    ("not longer than 3 months", 3, "at most"),
    ("3 months at the most", 3, "at most"),
    ("it will take nine months, says the builder", 9, "who says so"),
    ("uwv says 8 months", 8, "who says so"),
    ("my course ends in six months", 6, "what ends then"),
    ("done in 5 months", 5, "what ends then"),
    ("4 months, then i start a new job", 4, "with what comes then"),
    ("in 3 months i get a job", 3, "with what comes then"),
]
WITHOUT_NUMBER = ["months", "many months", "a couple of years", "until I have work again"]
WRONG = [
    ("for 3 months already", "not_understood", "so long already"),
    ("3 months ago", "not_understood", "a start"),
    ("3 or 4 months", "ambiguous", "two numbers"),
    ("my rent is 2 months late", "not_understood", "what is owed"),
    ("6 years", "too_high", "over five years"),
]


@pytest.mark.parametrize(("text", "months", "why"), RIGHT)
def test_months_are_read(text: str, months: int, why: str) -> None:
    assert read_duration(text, today=TODAY, language="en") == Duration(months, "temporary"), why


@pytest.mark.parametrize("text", WITHOUT_NUMBER)
def test_no_number_is_made_up(text: str) -> None:
    assert read_duration(text, today=TODAY, language="en").months is None


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_duration_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_duration(text, today=TODAY, language="en")

    assert refused.value.code == code, why

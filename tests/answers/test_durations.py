"""How long the rent must be lower, and over how many months to pay, as tenants say it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.durations import Duration, read_duration, read_months
from answers.errors import AnswerError

TODAY = date(2026, 11, 25)

DUTCH = [
    ("3 maanden", 3, "temporary", "months"),
    ("een maandje", 1, "temporary", "small"),
    ("ongeveer 4 maanden denk ik", 4, "temporary", "hedged"),
    ("de komende 3 maanden", 3, "temporary", "from now on"),
    ("een half jaar", 6, "temporary", "half a year"),
    ("halfjaar", 6, "temporary", "one word"),
    ("anderhalf jaar", 18, "temporary", "a year and a half"),
    ("tweeënhalf jaar", 30, "temporary", "and a half"),
    ("twee en een half jaar", 30, "temporary", "and a half, in pieces"),
    ("2,5 jaar", 30, "temporary", "and a half, in digits"),
    ("het duurt nog een jaar", 12, "temporary", "a sentence"),
    ("6 weken", 2, "temporary", "a begun month counts"),
    ("een dag", 1, "temporary", "a begun month counts"),
    ("5 jaar", 60, "temporary", "the longest"),
    ("tot maart", 4, "temporary", "three months and a few days"),
    ("tot 25 maart", 4, "temporary", "four months to the day"),
    ("tot en met maart", 5, "temporary", "all of March"),
    ("tot eind maart", 5, "temporary", "all of March"),
    ("tot volgend jaar", 2, "temporary", "to New Year"),
    ("tijdelijk, 3 maanden", 3, "temporary", "both said"),
    ("zeve maande", 7, "temporary", "half words"),
    ("2mnd", 2, "temporary", "glued"),
    ("een jaar en 3 maanden", 15, "temporary", "two units"),
    ("waarschijnlijk 4 maanden", 4, "temporary", "no question, though it starts as one"),
    ("een kwartaal", 3, "temporary", "a quarter"),
    ("een maand of drie", 3, "temporary", "about three"),
    ("een jaar of vier", 48, "temporary", "about four"),
    ("over vier maanden ben ik klaar", 4, "temporary", "by then it is over"),
    ("binnen een half jaar heb ik weer werk", 6, "temporary", "by then it is over"),
    ("3 maanden, dan krijg ik aow", 3, "temporary", "with its reason"),
    ("nog 5 maanden te gaan", 5, "temporary", "so long still"),
    ("tijdelijk", None, "temporary", "no number"),
    ("een paar maanden", None, "temporary", "no number"),
    ("tot ik weer werk heb", None, "temporary", "no number"),
    ("blijft zo", None, "structural", "it stays"),
    ("voor altijd", None, "structural", "it stays"),
    ("niet tijdelijk", None, "structural", "turned round"),
    ("weet ik niet", None, "not_known", "not known"),
    ("hangt ervan af", None, "not_known", "not known"),
]

DUTCH_REFUSED = [
    ("", "empty", "nothing"),
    ("een jaar of twee", "ambiguous", "which of the two"),
    ("2 of 3 maanden", "ambiguous", "which of the two"),
    ("6", "ambiguous", "months or years"),
    ("tijdelijk of blijvend", "ambiguous", "which of the two"),
    ("6 jaar", "too_high", "more than five years"),
    ("900 maanden", "too_high", "a joke"),
    ("tot oktober 2026", "in_the_past", "gone by"),
    ("al 3 maanden", "not_understood", "so long already"),
    ("3 maanden geleden", "not_understood", "a start"),
    ("650", "not_understood", "a sum"),
    ("50 euro", "not_understood", "a sum"),
    ("een paar jaar", "not_understood", "short or long"),
    ("hoe lang mag het", "not_understood", "a question"),
    ("ik ben ontslagen", "not_understood", "a cause"),
    ("over 3 maanden loopt mijn contract af", "not_understood", "by then it begins"),
    ("over 3 maanden heb ik geen werk", "not_understood", "by then it begins"),
    ("3 maanden, dan misschien langer", "not_understood", "or longer"),
    ("3 maanden niet", "not_understood", "denied"),
]

ENGLISH = [
    ("3 months", 3, "temporary", "months"),
    ("about 4 months I think", 4, "temporary", "hedged"),
    ("the next 3 months", 3, "temporary", "from now on"),
    ("half a year", 6, "temporary", "half a year"),
    ("a year and a half", 18, "temporary", "a year and a half"),
    ("one and a half years", 18, "temporary", "a year and a half"),
    ("two and a half years", 30, "temporary", "and a half"),
    ("2.5 years", 30, "temporary", "and a half, in digits"),
    ("it will last another year", 12, "temporary", "a sentence"),
    ("6 weeks", 2, "temporary", "a begun month counts"),
    ("a day", 1, "temporary", "a begun month counts"),
    ("5 years", 60, "temporary", "the longest"),
    ("until march", 4, "temporary", "three months and a few days"),
    ("until and including march", 5, "temporary", "all of March"),
    ("until the end of march", 5, "temporary", "all of March"),
    ("until next year", 2, "temporary", "to New Year"),
    ("temporary, 3 months", 3, "temporary", "both said"),
    ("temporary", None, "temporary", "no number"),
    ("a few months", None, "temporary", "no number"),
    ("until I have work again", None, "temporary", "no number"),
    ("it stays like this", None, "structural", "it stays"),
    ("forever", None, "structural", "it stays"),
    ("not temporary", None, "structural", "turned round"),
    ("I don't know", None, "not_known", "not known"),
    ("it depends", None, "not_known", "not known"),
]

ENGLISH_REFUSED = [
    ("a year or two", "ambiguous", "which of the two"),
    ("2 or 3 months", "ambiguous", "which of the two"),
    ("6", "ambiguous", "months or years"),
    ("6 years", "too_high", "more than five years"),
    ("until october 2026", "in_the_past", "gone by"),
    ("already 3 months", "not_understood", "so long already"),
    ("for the past 3 months", "not_understood", "so long already"),
    ("3 months ago", "not_understood", "a start"),
    ("650", "not_understood", "a sum"),
    ("how long can it be", "not_understood", "a question"),
]

DURATIONS = [("nl", *row) for row in DUTCH] + [("en", *row) for row in ENGLISH]
NO_DURATIONS = [("nl", *row) for row in DUTCH_REFUSED] + [("en", *row) for row in ENGLISH_REFUSED]


@pytest.mark.parametrize(("language", "text", "months", "lasting", "why"), DURATIONS)
def test_duration_is_read(
    language: str, text: str, months: int | None, lasting: str, why: str
) -> None:
    read = read_duration(text, today=TODAY, language=language)

    assert (read.months, read.lasting) == (months, lasting), why


@pytest.mark.parametrize(("language", "text", "code", "why"), NO_DURATIONS)
def test_no_duration_is_refused_with_its_reason(
    language: str, text: str, code: str, why: str
) -> None:
    with pytest.raises(AnswerError) as refused:
        read_duration(text, today=TODAY, language=language)

    assert refused.value.code == code, why


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from([row[:2] for row in DURATIONS])
)
def test_any_today_gives_months_within_reach_or_a_reason(today: date, row: tuple[str, str]) -> None:
    language, text = row
    try:
        read = read_duration(text, today=today, language=language)
    except AnswerError:
        return

    assert isinstance(read, Duration)
    assert read.months is None or 1 <= read.months <= 60


DUTCH_MONTHS = [
    ("6", 6, "bare: the question is in months"),
    ("zes", 6, "word"),
    ("1", 1, "the fewest"),
    ("60", 60, "the most"),
    ("6 maanden", 6, "months"),
    ("in 6 maanden", 6, "a short sentence"),
    ("een maand", 1, "word"),
    ("ongeveer 10 maanden", 10, "hedged"),
    ("12 maanden graag", 12, "polite"),
    ("verdeeld over 10 maanden", 10, "spread"),
    ("ik wil het in 8 maanden betalen", 8, "a sentence"),
    ("een half jaar", 6, "half a year"),
    ("een jaar", 12, "a year"),
    ("anderhalf jaar", 18, "a year and a half"),
    ("2 jaar", 24, "years"),
    ("6 termijnen", 6, "instalments"),
    ("in 6 keer", 6, "instalments"),
    ("6x", 6, "instalments"),
    ("10 weken", 3, "a begun month counts"),
    ("9 maanden niet langer", 9, "the most"),
    ("contract is voor 18 mnd", 18, "what lasts"),
    ("doe maar 10 maanden", 10, "a wish"),
    ("4 maanden is genoeg", 4, "enough"),
    ("een stuk of 5 maanden", 5, "about five"),
    ("weet ik niet", None, "not known"),
]

ENGLISH_MONTHS = [
    ("6", 6, "bare: the question is in months"),
    ("six", 6, "word"),
    ("1", 1, "the fewest"),
    ("60", 60, "the most"),
    ("6 months", 6, "months"),
    ("in 6 months", 6, "a short sentence"),
    ("a month", 1, "word"),
    ("about 10 months", 10, "hedged"),
    ("12 months please", 12, "polite"),
    ("spread over 10 months", 10, "spread"),
    ("over 8 months", 8, "not more than eight"),
    ("half a year", 6, "half a year"),
    ("a year", 12, "a year"),
    ("a year and a half", 18, "a year and a half"),
    ("2 years", 24, "years"),
    ("6 instalments", 6, "instalments"),
    ("twelve monthly payments", 12, "instalments"),
    ("6 times", 6, "instalments"),
    ("6x", 6, "instalments"),
    ("10 weeks", 3, "a begun month counts"),
    ("9 months no longer", 9, "the most"),
    ("make it 10 months", 10, "a wish"),
    ("a 6 month contract", 6, "what lasts"),
    ("4 months should be enough", 4, "enough"),
    ("I don't know", None, "not known"),
]

NO_MONTHS = [
    ("nl", "0", "too_low", "none"),
    ("nl", "nul", "too_low", "none"),
    ("nl", "61", "too_high", "more than five years"),
    ("nl", "10 jaar", "too_high", "more than five years"),
    ("nl", "6 of 8", "ambiguous", "which of the two"),
    ("nl", "6 tot 8 maanden", "ambiguous", "which of the two"),
    ("nl", "50 euro", "not_understood", "a sum"),
    ("nl", "6 maanden is niet genoeg", "not_understood", "denied"),
    ("nl", "regeling van 50 euro", "not_understood", "a sum"),
    ("nl", "1.5", "not_understood", "no whole month"),
    ("nl", "januari", "not_understood", "a month of the year"),
    ("nl", "zo lang mogelijk", "not_understood", "no number"),
    ("nl", "hoeveel mag", "not_understood", "a question"),
    ("en", "0", "too_low", "none"),
    ("en", "zero", "too_low", "none"),
    ("en", "61", "too_high", "more than five years"),
    ("en", "10 years", "too_high", "more than five years"),
    ("en", "6 or 8 months", "ambiguous", "which of the two"),
    ("en", "6 to 8", "ambiguous", "which of the two"),
    ("en", "50 euros", "not_understood", "a sum"),
    ("en", "6 months is not enough", "not_understood", "denied"),
    ("en", "a 6 month old baby", "not_understood", "an age"),
    ("en", "as long as possible", "not_understood", "no number"),
    ("en", "how many can I have", "not_understood", "a question"),
]

MONTHS = [("nl", *row) for row in DUTCH_MONTHS] + [("en", *row) for row in ENGLISH_MONTHS]


@pytest.mark.parametrize(("language", "text", "months", "why"), MONTHS)
def test_months_are_read(language: str, text: str, months: int | None, why: str) -> None:
    assert read_months(text, language=language) == months, why


@pytest.mark.parametrize(("language", "text", "code", "why"), NO_MONTHS)
def test_no_months_are_refused_with_their_reason(
    language: str, text: str, code: str, why: str
) -> None:
    with pytest.raises(AnswerError) as refused:
        read_months(text, language=language)

    assert refused.value.code == code, why


def test_refused_number_of_months_says_the_limit() -> None:
    with pytest.raises(AnswerError) as low:
        read_months("0")
    with pytest.raises(AnswerError) as high:
        read_months("61")

    assert low.value.facts == {"months": 0, "limit_months": 1}
    assert high.value.facts == {"months": 61, "limit_months": 60}

"""Until when tenants ask to pay later, typed on Wednesday 25 November 2026."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.errors import AnswerError
from answers.until import read_until

TODAY = date(2026, 11, 25)
LIMIT = date(2027, 11, 25)

DUTCH = [
    ("tot eind december", "2026-12-31", "the last of a month"),
    ("eind van de maand", "2026-11-30", "of this month"),
    ("tot het eind van deze maand", "2026-11-30", "as the button says it"),
    ("deze maand", "2026-11-30", "its last day"),
    ("volgende maand", "2026-12-31", "its last day"),
    ("volgende maand kan ik weer betalen", "2026-12-31", "a sentence"),
    ("november", "2026-11-30", "the month that runs"),
    ("januari", "2027-01-31", "a month alone is all of it"),
    ("tot en met januari", "2027-01-31", "all of it"),
    ("tot januari", "2027-01-01", "where it begins"),
    ("vanaf januari kan ik weer betalen", "2027-01-01", "where it begins"),
    ("ik kan pas in januari betalen", "2027-01-31", "somewhere in it"),
    ("half januari", "2027-01-15", "the 15th"),
    ("tot 2027", "2027-01-01", "a year"),
    ("een maand", "2026-12-25", "from today"),
    ("1 maand", "2026-12-25", "as the button says it"),
    ("een maandje uitstel graag", "2026-12-25", "small"),
    ("2 weken", "2026-12-09", "from today"),
    ("over 2 weken", "2026-12-09", "from today"),
    ("binnen twee weken", "2026-12-09", "from today"),
    ("anderhalve maand", "2027-01-09", "a month and 15 days"),
    ("een half jaar", "2027-05-25", "from today"),
    ("tot volgende week", "2026-12-04", "its Friday"),
    ("volgende week vrijdag", "2026-12-04", "a day of next week"),
    ("vrijdag", "2026-11-27", "the coming one"),
    ("de 20e", "2026-12-20", "the coming one"),
    ("de 25e", "2026-12-25", "not today"),
    ("als ik mijn salaris krijg op de 25e", "2026-12-25", "the day of income"),
    ("ik krijg de 25e geld", "2026-12-25", "the one day in the sentence"),
    ("tot ik mijn vakantiegeld krijg in mei", "2027-05-31", "the month of income"),
    ("tot eind december want dan krijg ik vakantiegeld", "2026-12-31", "with its reason"),
    ("ik kan niet betalen tot 15 december", "2026-12-15", "not until"),
    ("kan het tot 15 december?", "2026-12-15", "asked politely"),
    ("mag ik tot januari wachten", "2027-01-01", "asked politely"),
    ("31 december 2026", "2026-12-31", "its year said"),
    ("1 maart", "2027-03-01", "the coming one"),
    ("weet ik niet", None, "not known"),
    ("geen idee", None, "not known"),
]

DUTCH_REFUSED = [
    ("", "empty", "nothing"),
    ("1-10-2026", "in_the_past", "gone by"),
    ("tot 1 oktober", "in_the_past", "just gone by, and a year away"),
    ("tot november", "in_the_past", "it has begun"),
    ("gisteren", "in_the_past", "gone by"),
    ("tot 1 maart 2028", "too_far_ahead", "more than a year"),
    ("20 maanden", "too_far_ahead", "more than a year"),
    ("een paar weken", "ambiguous", "how many"),
    ("2 of 3 weken", "ambiguous", "which of the two"),
    ("een week of twee", "ambiguous", "which of the two"),
    ("1 december of 15 december", "ambiguous", "which of the two"),
    ("31 februari", "no_such_date", "no such day"),
    ("tot ik werk heb", "not_understood", "nobody knows when"),
    ("tot mijn uitkering binnen is", "not_understood", "nobody says when"),
    ("sinds januari", "not_understood", "a start"),
    ("3 weken geleden", "not_understood", "a start"),
    ("3", "not_understood", "of what"),
    ("1200", "not_understood", "a sum, and no year"),
    ("650 euro", "not_understood", "a sum"),
    ("zo snel mogelijk", "not_understood", "no day"),
    ("waarom vraagt u dat?", "not_understood", "a question"),
]

ENGLISH = [
    ("until the end of december", "2026-12-31", "the last of a month"),
    ("end of the month", "2026-11-30", "of this month"),
    ("until the end of this month", "2026-11-30", "as the button says it"),
    ("this month", "2026-11-30", "its last day"),
    ("next month", "2026-12-31", "its last day"),
    ("next month I can pay again", "2026-12-31", "a sentence"),
    ("november", "2026-11-30", "the month that runs"),
    ("january", "2027-01-31", "a month alone is all of it"),
    ("until and including january", "2027-01-31", "all of it"),
    ("until january", "2027-01-01", "where it begins"),
    ("from january I can pay again", "2027-01-01", "where it begins"),
    ("I can only pay in january", "2027-01-31", "somewhere in it"),
    ("mid january", "2027-01-15", "the 15th"),
    ("until 2027", "2027-01-01", "a year"),
    ("a month", "2026-12-25", "from today"),
    ("2 weeks", "2026-12-09", "from today"),
    ("two more weeks", "2026-12-09", "from today"),
    ("in 2 weeks", "2026-12-09", "from today"),
    ("a month and a half", "2027-01-09", "a month and 15 days"),
    ("half a year", "2027-05-25", "from today"),
    ("until next week", "2026-12-04", "its Friday"),
    ("next week friday", "2026-12-04", "a day of next week"),
    ("friday", "2026-11-27", "the coming one"),
    ("by the 15th", "2026-12-15", "the coming one"),
    ("the 25th", "2026-12-25", "not today"),
    ("when I get paid on the 25th", "2026-12-25", "the day of income, and no question"),
    ("until I get my holiday pay in may", "2027-05-31", "the month of income"),
    ("until end of december because then I get money", "2026-12-31", "with its reason"),
    ("I can't pay until 15 december", "2026-12-15", "not until"),
    ("can it wait until 15 december?", "2026-12-15", "asked politely"),
    ("can I pay until january?", "2027-01-01", "asked politely"),
    ("december 31, 2026", "2026-12-31", "the month first"),
    ("March 1st", "2027-03-01", "the coming one"),
    ("I don't know", None, "not known"),
]

ENGLISH_REFUSED = [
    ("", "empty", "nothing"),
    ("1-10-2026", "in_the_past", "gone by"),
    ("until 1 october", "in_the_past", "just gone by, and a year away"),
    ("until november", "in_the_past", "it has begun"),
    ("yesterday", "in_the_past", "gone by"),
    ("until 1 march 2028", "too_far_ahead", "more than a year"),
    ("20 months", "too_far_ahead", "more than a year"),
    ("a few weeks", "ambiguous", "how many"),
    ("2 or 3 weeks", "ambiguous", "which of the two"),
    ("a week or two", "ambiguous", "which of the two"),
    ("1 december or 15 december", "ambiguous", "which of the two"),
    ("31 february", "no_such_date", "no such day"),
    ("until I have work", "not_understood", "nobody knows when"),
    ("until my benefit comes in", "not_understood", "nobody says when"),
    ("since january", "not_understood", "a start"),
    ("3", "not_understood", "of what"),
    ("1200", "not_understood", "a sum, and no year"),
    ("650 euros", "not_understood", "a sum"),
    ("as soon as possible", "not_understood", "no day"),
    ("why do you ask?", "not_understood", "a question"),
]

ENDS = [("nl", *row) for row in DUTCH] + [("en", *row) for row in ENGLISH]
NO_ENDS = [("nl", *row) for row in DUTCH_REFUSED] + [("en", *row) for row in ENGLISH_REFUSED]


@pytest.mark.parametrize(("language", "text", "day", "why"), ENDS)
def test_end_is_read(language: str, text: str, day: str | None, why: str) -> None:
    read = read_until(text, today=TODAY, language=language)

    assert (read.isoformat() if read else None) == day, why


@pytest.mark.parametrize(("language", "text", "code", "why"), NO_ENDS)
def test_no_end_is_refused_with_its_reason(language: str, text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_until(text, today=TODAY, language=language)

    assert refused.value.code == code, why


def test_refusal_names_the_day_and_the_limit() -> None:
    with pytest.raises(AnswerError) as past:
        read_until("tot 1 oktober", today=TODAY)
    with pytest.raises(AnswerError) as far:
        read_until("tot 1 maart 2028", today=TODAY)

    assert past.value.facts == {"date": date(2026, 10, 1)}
    assert far.value.facts == {"date": date(2028, 3, 1), "limit": LIMIT}


def test_a_day_a_year_ahead_is_the_last_that_is_possible() -> None:
    assert read_until("25-11-2027", today=TODAY) == LIMIT
    with pytest.raises(AnswerError):
        read_until("26-11-2027", today=TODAY)


def test_last_day_of_the_month_is_still_to_come_on_that_day() -> None:
    last = date(2026, 11, 30)

    assert read_until("eind november", today=last) == last
    assert read_until("30 november", today=last) == last
    assert read_until("de 30e", today=last) == date(2026, 12, 30)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from([row[:2] for row in ENDS]))
def test_any_today_gives_a_day_within_a_year_or_a_reason(today: date, row: tuple[str, str]) -> None:
    language, text = row
    try:
        day = read_until(text, today=today, language=language)
    except AnswerError:
        return

    assert day is None or 0 <= (day - today).days <= 366

"""Since when and from when, as Dutch tenants type it on Wednesday 25 November 2026."""

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from answers.dates import read_start
from answers.errors import AnswerError

TODAY = date(2026, 11, 25)

RIGHT = [
    ("vandaag", "2026-11-25", "today"),
    ("net pas", "2026-11-25", "today, vaguely"),
    ("per direct", "2026-11-25", "today"),
    ("sinds gisteren", "2026-11-24", "a day ago"),
    ("overmorgen", "2026-11-27", "two days on"),
    ("deze maand", "2026-11-01", "a month is its first day"),
    ("vorige maand", "2026-10-01", "a month is its first day"),
    ("vanaf volgende maand", "2026-12-01", "a month is its first day"),
    ("eind deze maand", "2026-11-30", "its last day"),
    ("eind volgende maand", "2026-12-31", "its last day"),
    ("vorige week", "2026-11-16", "a week is its Monday"),
    ("volgende week", "2026-11-30", "a week is its Monday"),
    ("al sinds vorig jaar", "2025-01-01", "a year is its first day"),
    ("begin volgend jaar", "2027-01-01", "a year is its first day"),
    ("sinds oktober", "2026-10-01", "past"),
    ("sinds mei", "2026-05-01", "past, however far"),
    ("sinds december", "2025-12-01", "past, not next week"),
    ("het begon in oktober", "2026-10-01", "a sentence"),
    ("september", "2026-09-01", "nearest"),
    ("december", "2026-12-01", "nearest"),
    ("vanaf oktober", "2026-10-01", "vanaf may be past"),
    ("vanaf mei", "2027-05-01", "vanaf leans ahead"),
    ("afgelopen september", "2026-09-01", "past"),
    ("komende maart", "2027-03-01", "ahead"),
    ("oktober vorig jaar", "2025-10-01", "its year said"),
    ("begin oktober", "2026-10-01", "first day"),
    ("half december", "2026-12-15", "the 15th"),
    ("eind oktober", "2026-10-31", "last day"),
    ("1 maart", "2027-03-01", "nearest"),
    ("1 okt", "2026-10-01", "short name"),
    ("sept 2026", "2026-09-01", "a short name dateparser does not know"),
    ("1 febuari 2026", "2026-02-01", "misspelt"),
    ("per 1 januari", "2027-01-01", "ahead"),
    ("m.i.v. 1 december", "2026-12-01", "ahead"),
    ("1 januari a.s.", "2027-01-01", "ahead"),
    ("1 oktober jl.", "2026-10-01", "past"),
    ("1 maart '26", "2026-03-01", "short year"),
    ("1-10-2026", "2026-10-01", "numbers, day first"),
    ("01/10/26", "2026-10-01", "numbers, short year"),
    ("1.10.2026", "2026-10-01", "numbers with points"),
    ("2026-10-01", "2026-10-01", "a computer's way"),
    ("vanaf 1/1", "2027-01-01", "no year"),
    ("3 maanden geleden", "2026-08-25", "ago"),
    ("twee weken terug", "2026-11-11", "ago in words"),
    ("een half jaar geleden", "2026-05-25", "half a year"),
    ("anderhalf jaar geleden", "2025-05-25", "a year and a half"),
    ("sinds 2 maanden", "2026-09-25", "so long already"),
    ("twee maanden al", "2026-09-25", "so long already"),
    ("over twee weken", "2026-12-09", "ahead, where dateparser fails"),
    ("over een maand", "2026-12-25", "ahead"),
    ("de 25e", "2026-11-25", "a day of the month"),
    ("sinds de eerste", "2026-11-01", "a day of the month, past"),
    ("vanaf de 1e van volgende maand", "2026-12-01", "a day of a named month"),
    ("afgelopen maandag", "2026-11-23", "a weekday, past"),
    ("vanaf vrijdag", "2026-11-27", "a weekday, ahead"),
    ("sinds 2025", "2025-01-01", "a year with its word"),
    ("١-١٠-٢٠٢٦", "2026-10-01", "Arabic-Indic digits"),
]

WRONG = [
    ("", "empty", "nothing"),
    ("650", "not_understood", "a bare number is no date"),
    ("12", "not_understood", "a bare number is no date"),
    ("2026", "not_understood", "a bare number is no date"),
    ("1.10", "not_understood", "may be a sum"),
    ("€ 1,10", "not_understood", "a sum"),
    ("0612345678", "not_understood", "a telephone number"),
    ("ma", "not_understood", "dateparser would make it Monday"),
    ("nov 650", "not_understood", "no year"),
    ("wanneer moet ik betalen", "not_understood", "a question"),
    ("1 maart?", "not_understood", "asked back"),
    ("weet ik niet", "not_understood", "not known"),
    ("sinds de zomer", "not_understood", "no day"),
    ("sinds een paar maanden", "not_understood", "vague"),
    ("tot maart", "not_understood", "an end, not a start"),
    ("niet vanaf maart", "not_understood", "denied"),
    ("2 maanden", "ambiguous", "ago or ahead"),
    ("maandag", "ambiguous", "past or ahead"),
    ("mei", "ambiguous", "half a year away on both sides"),
    ("oktober 26", "ambiguous", "a day or a year"),
    ("sinds 1 januari 2027", "ambiguous", "since the future"),
    ("31 februari", "no_such_date", "no such day"),
    ("31-02-2026", "no_such_date", "no such day"),
    ("10-13-2026", "no_such_date", "no thirteenth month"),
    ("1 maart 1998", "too_long_ago", "the last century"),
    ("negenhonderd jaar geleden", "too_long_ago", "a joke"),
    ("1 januari 2031", "too_far_ahead", "years ahead"),
    ("over 900 jaar", "too_far_ahead", "a joke"),
    ("over 9000 jaar", "not_understood", "outside the calendar"),
]


@pytest.mark.parametrize(("text", "day", "why"), RIGHT)
def test_start_is_read(text: str, day: str, why: str) -> None:
    assert read_start(text, today=TODAY).isoformat() == day, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_start_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_start(text, today=TODAY)

    assert refused.value.code == code, why


def test_doubtful_month_names_both_its_years() -> None:
    with pytest.raises(AnswerError) as refused:
        read_start("mei", today=TODAY)

    assert refused.value.facts == {"earlier": date(2026, 5, 1), "later": date(2027, 5, 1)}


@given(st.integers(-3600, 700), st.sampled_from(["short", "medium", "long"]))
def test_date_as_dutch_letters_print_it_is_read_back(away: int, shape: str) -> None:
    day = TODAY + timedelta(days=away)

    assert read_start(format_date(day, shape, locale="nl"), today=TODAY) == day


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from([text for text, *_ in RIGHT]))
def test_any_today_gives_a_day_within_reach_or_a_reason(today: date, text: str) -> None:
    try:
        day = read_start(text, today=today)
    except AnswerError:
        return

    assert abs((day - today).days) <= 3653

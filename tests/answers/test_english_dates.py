"""Since when and from when, as typed in English on Wednesday 25 November 2026."""

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from answers.dates import read_start
from answers.errors import AnswerError

TODAY = date(2026, 11, 25)

RIGHT = [
    ("last year june", "2025-06-01", "the year before the month"),
    ("last year on 3 june", "2025-06-03", "the year before a day"),
    ("next year in march", "2027-03-01", "the year before the month"),
    ("my lease starts february the third", "2027-02-03", "what begins"),
    ("my benefits started in june", "2026-06-01", "what began"),
    ("my contract starts in three weeks", "2026-12-16", "ahead"),
    ("today", "2026-11-25", "today"),
    ("right now", "2026-11-25", "today"),
    ("from now on", "2026-11-25", "today"),
    ("at the moment", "2026-11-25", "today"),
    ("asap", "2026-11-25", "today"),
    ("since yesterday", "2026-11-24", "a day ago"),
    ("the day after tomorrow", "2026-11-27", "two days on"),
    ("tommorow", "2026-11-26", "misspelt"),
    ("this month", "2026-11-01", "a month is its first day"),
    ("it started this month", "2026-11-01", "a sentence"),
    ("last month", "2026-10-01", "a month is its first day"),
    ("since last month", "2026-10-01", "a month is its first day"),
    ("from next month", "2026-12-01", "a month is its first day"),
    ("in the coming month", "2026-12-01", "a month is its first day"),
    ("end of this month", "2026-11-30", "its last day"),
    ("at the end of the month", "2026-11-30", "its last day"),
    ("the end of next month", "2026-12-31", "its last day"),
    ("last week", "2026-11-16", "a week is its Monday"),
    ("next week", "2026-11-30", "a week is its Monday"),
    ("since last year", "2025-01-01", "a year is its first day"),
    ("beginning of next year", "2027-01-01", "a year is its first day"),
    ("since October", "2026-10-01", "past"),
    ("since may", "2026-05-01", "past, however far"),
    ("since december", "2025-12-01", "past, not next week"),
    ("it started in October", "2026-10-01", "a sentence"),
    ("it's been going on since september", "2026-09-01", "a sentence"),
    ("It will start in January I think", "2027-01-01", "a sentence"),
    ("september", "2026-09-01", "nearest"),
    ("in december", "2026-12-01", "nearest"),
    ("for december", "2026-12-01", "a month, not how long"),
    ("from October", "2026-10-01", "from may be past"),
    ("from may", "2027-05-01", "from leans ahead"),
    ("last september", "2026-09-01", "past"),
    ("next march", "2027-03-01", "ahead"),
    ("october last year", "2025-10-01", "its year said"),
    ("in october of last year", "2025-10-01", "its year said"),
    ("beginning of December", "2026-12-01", "first day"),
    ("early december", "2026-12-01", "first day"),
    ("begin december", "2026-12-01", "first day, the Dutch way"),
    ("mid-December", "2026-12-15", "the 15th"),
    ("halfway december", "2026-12-15", "the 15th, the Dutch way"),
    ("the end of october", "2026-10-31", "last day"),
    ("last day of october", "2026-10-31", "last day"),
    ("1st of October", "2026-10-01", "day first"),
    ("the first of october", "2026-10-01", "day first in words"),
    ("1 oct", "2026-10-01", "short name"),
    ("1th october", "2026-10-01", "a wrong ending"),
    ("Oct 1", "2026-10-01", "month first"),
    ("October the 1st", "2026-10-01", "month first"),
    ("October 1st 2026", "2026-10-01", "month first, with its year"),
    ("Oct 1, 2026", "2026-10-01", "month first, with its year"),
    ("october 26th", "2026-10-26", "an ending makes it a day"),
    ("october '26", "2026-10-01", "an apostrophe makes it a year"),
    ("october 2026", "2026-10-01", "a year"),
    ("sept 2026", "2026-09-01", "short name"),
    ("febuary 1 2026", "2026-02-01", "misspelt"),
    ("1 oktober", "2026-10-01", "a Dutch month"),
    ("as of 1 January", "2027-01-01", "ahead"),
    ("starting from January 1st", "2027-01-01", "ahead"),
    ("1/10", "2026-10-01", "day first, as in the Netherlands"),
    ("01/10/26", "2026-10-01", "day first, as in the Netherlands"),
    ("1-10-2026", "2026-10-01", "day first, as in the Netherlands"),
    ("2026-10-01", "2026-10-01", "a computer's way"),
    ("two weeks ago", "2026-11-11", "ago"),
    ("about 3 months ago", "2026-08-25", "ago"),
    ("a month ago", "2026-10-25", "ago"),
    ("half a year ago", "2026-05-25", "half a year"),
    ("a year and a half ago", "2025-05-25", "a year and a half"),
    ("1.5 years ago", "2025-05-25", "a year and a half"),
    ("for half a year", "2026-05-25", "so long already"),
    ("for two months now", "2026-09-25", "so long already"),
    ("since 2 months", "2026-09-25", "so long already, the Dutch way"),
    ("already 2 months", "2026-09-25", "so long already"),
    ("the last two months", "2026-09-25", "so long already"),
    ("in 3 weeks", "2026-12-16", "ahead"),
    ("in about a month", "2026-12-25", "ahead"),
    ("in two weeks time", "2026-12-09", "ahead"),
    ("2 weeks from now", "2026-12-09", "ahead"),
    ("on the 25th", "2026-11-25", "a day of the month"),
    ("since the 1st", "2026-11-01", "a day of the month, past"),
    ("the 1st of next month", "2026-12-01", "a day of a named month"),
    ("last monday", "2026-11-23", "a weekday, past"),
    ("from friday", "2026-11-27", "a weekday, ahead"),
    ("since 2025", "2025-01-01", "a year with its word"),
    ("a fortnight ago", "2026-11-11", "two weeks"),
    ("in a fortnight", "2026-12-09", "two weeks, ahead"),
    ("week ago", "2026-11-18", "one, not said"),
    ("a month or so ago", "2026-10-25", "hedged in the middle"),
    ("the fifteenth of october", "2026-10-15", "a day in words"),
    ("october the twenty first", "2026-10-21", "a day in words, behind"),
    ("halfway through october", "2026-10-15", "the 15th"),
    ("begining of october", "2026-10-01", "misspelt"),
    ("since novemeber", "2026-11-01", "a month with one slip"),
    ("since septemper", "2026-09-01", "a month with one slip"),
    ("since janaury", "2026-01-01", "a month with one slip"),
    ("2 moths ago", "2026-09-25", "a unit misspelt"),
    ("yesterday evening", "2026-11-24", "part of a day"),
    ("tmr", "2026-11-26", "short"),
    ("nah just this month", "2026-11-01", "no, and then the month"),
    ("since june mate, unfortunately", "2026-06-01", "talk behind it"),
    ("like i told you already, since 1 october", "2026-10-01", "said before"),
    ("I lost my job on 1 October", "2026-10-01", "with the event"),
    ("we split up 2 months ago", "2026-09-25", "with the event"),
    ("my contract ends 31 december", "2026-12-31", "an event to come"),
    ("since october when my hours were cut", "2026-10-01", "with its reason"),
    ("from december onwards", "2026-12-01", "ahead"),
]

WRONG = [
    ("650", "not_understood", "a bare number is no date"),
    ("12", "not_understood", "a bare number is no date"),
    ("ten", "not_understood", "dateparser would make it October"),
    ("2026", "not_understood", "a bare number is no date"),
    ("1.10", "not_understood", "may be a sum"),
    ("when do i have to pay", "not_understood", "a question"),
    ("since when", "not_understood", "a question"),
    ("october 1?", "not_understood", "asked back"),
    ("i don't know", "not_understood", "not known"),
    ("since the summer", "not_understood", "no day"),
    ("for a few months", "not_understood", "vague"),
    ("a couple of months ago", "not_understood", "vague"),
    ("until march", "not_understood", "an end, not a start"),
    ("not from march", "not_understood", "denied"),
    ("maybe", "not_understood", "no month of May"),
    ("12 people", "not_understood", "another number"),
    ("2 months", "ambiguous", "ago or ahead"),
    ("monday", "ambiguous", "past or ahead"),
    ("may", "ambiguous", "half a year away on both sides"),
    ("october 26", "ambiguous", "a day or a year"),
    ("since 1 january 2027", "ambiguous", "since the future"),
    ("february 31", "no_such_date", "no such day"),
    ("10/13/2026", "no_such_date", "no thirteenth month: the day comes first"),
    ("1 march 1998", "too_long_ago", "the last century"),
    ("nine hundred years ago", "too_long_ago", "a joke"),
    ("1 january 2031", "too_far_ahead", "years ahead"),
    ("in 900 years", "too_far_ahead", "a joke"),
    ("weeks ago", "not_understood", "how many"),
    ("since october when i moved in september", "not_understood", "two months"),
    ("october or november", "not_understood", "two months"),
    ("i can pay again in december", "not_understood", "when it is over"),
    ("it was a friday", "not_understood", "which one"),
]


@pytest.mark.parametrize(("text", "day", "why"), RIGHT)
def test_start_is_read(text: str, day: str, why: str) -> None:
    assert read_start(text, today=TODAY, language="en").isoformat() == day, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_start_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_start(text, today=TODAY, language="en")

    assert refused.value.code == code, why


@given(
    st.integers(-3600, 700), st.sampled_from(["medium", "long", "d MMMM y", "d/M/y", "MMMM d y"])
)
def test_date_as_english_letters_print_it_is_read_back(away: int, shape: str) -> None:
    day = TODAY + timedelta(days=away)

    assert read_start(format_date(day, shape, locale="en"), today=TODAY, language="en") == day


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from([text for text, *_ in RIGHT]))
def test_any_today_gives_a_day_within_reach_or_a_reason(today: date, text: str) -> None:
    try:
        day = read_start(text, today=today, language="en")
    except AnswerError:
        return

    assert abs((day - today).days) <= 3653

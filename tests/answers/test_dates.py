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
    ("vorig jaar juli", "2025-07-01", "the year before the month"),
    ("vorig jaar eind september", "2025-09-30", "the year before a part"),
    ("vorig jaar op 3 juni", "2025-06-03", "the year before a day"),
    ("volgend jaar maart", "2027-03-01", "the year before the month"),
    ("mijn contract gaat in op 2 januari 2027", "2027-01-02", "what begins"),
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
    ("gisteravond", "2026-11-24", "a part of a day"),
    ("eergister hoor", "2026-11-23", "half a word"),
    ("verleden maand", "2026-10-01", "another word for the last one"),
    ("sins novmber", "2026-11-01", "two slips"),
    ("agustus dit jaar", "2026-08-01", "a letter left out"),
    ("vijf december", "2026-12-05", "a day in words"),
    ("de vijftiende", "2026-11-15", "a day in words, alone"),
    ("5-okt-2026", "2026-10-05", "a short name between dashes"),
    ("al sinds mei hoor", "2026-05-01", "a hedge behind"),
    ("nou ja het is eigenlijk al sinds september", "2026-09-01", "hedges before"),
    ("2 maande geleden", "2026-09-25", "half a word"),
    ("drie weekjes terug", "2026-11-04", "small"),
    ("een kwartaal geleden", "2026-08-25", "a quarter"),
    ("een maand of vier geleden", "2026-07-25", "about four"),
    ("zaterdag 14 november", "2026-11-14", "its weekday agrees"),
    ("wo 2 december", "2026-12-02", "a short weekday"),
    ("vorige week vrijdag", "2026-11-20", "a day of a week"),
    ("volgende week maandag", "2026-11-30", "a day of a week"),
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
    ("zondag 14 november", "ambiguous", "that was a Saturday"),
    ("een maand of twee geleden", "ambiguous", "one or two"),
    ("1 mei van het afgelopen jaar", "not_understood", "of which year"),
]


@pytest.mark.parametrize(("text", "day", "why"), RIGHT)
def test_start_is_read(text: str, day: str, why: str) -> None:
    assert read_start(text, today=TODAY).isoformat() == day, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_start_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_start(text, today=TODAY)

    assert refused.value.code == code, why


IN_A_SENTENCE = [
    ("in april ben ik ontslagen", "2026-04-01", "gone by, however far"),
    ("ben sinds 3 april mijn baan kwijt", "2026-04-03", "gone by"),
    ("mijn man is in maart overleden", "2026-03-01", "gone by"),
    ("mijn contract liep af op 1 oktober", "2026-10-01", "gone by"),
    ("3 maanden geleden ben ik gescheiden", "2026-08-25", "ago"),
    ("ik zit al 3 maanden zonder werk", "2026-08-25", "so long already"),
    ("vorige week ben ik gestopt met werken", "2026-11-16", "a week"),
    ("sinds mei kan ik niet betalen", "2026-05-01", "the no is about something else"),
    ("per 1 december ben ik ontslagen", "2026-12-01", "to come"),
    ("vorig jaar juni ben ik ontslagen", "2025-06-01", "one day, not two"),
    ("mijn contract stopt 31 december", "2026-12-31", "to come"),
]

NO_START_IN_IT = [
    ("ik ben niet in mei ontslagen", "denied"),
    ("mijn zoon is geboren op 3 maart 2020", "a birthday"),
    ("in mei heb ik nog betaald", "the last month paid"),
    ("in mei of in juni ben ik ontslagen", "which of the two"),
    ("op 1 mei ontslagen en vanaf 1 juni ww", "which of the two"),
    ("ik loop sinds mei 2 maanden achter", "another number"),
    ("sinds de tweede week van oktober", "no first day of a month"),
    ("vorig jaar zomer", "no first of January"),
    ("vorig jaar mei of juni", "which of the two"),
    ("vanaf april geen werk meer", "begun, or to begin"),
    ("ik ben ziek tot 1 december", "an end"),
    ("ik woon hier sinds 2019", "something else began"),
    ("vanaf 3 augustus ben ik werkloos", "begun, or to begin"),
]


@pytest.mark.parametrize(("text", "day", "why"), IN_A_SENTENCE)
def test_the_one_day_of_a_sentence_is_read(text: str, day: str, why: str) -> None:
    assert read_start(text, today=TODAY).isoformat() == day, why


@pytest.mark.parametrize(("text", "why"), NO_START_IN_IT)
def test_a_day_that_is_no_certain_start_is_refused(text: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_start(text, today=TODAY)

    assert refused.value.code in ("ambiguous", "not_understood"), why


def test_a_day_of_a_sentence_is_left_where_only_a_day_is_meant() -> None:
    with pytest.raises(AnswerError):
        read_start("in april ben ik ontslagen", today=TODAY, in_sentence=False)


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

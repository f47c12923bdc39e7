"""Money, days and telephones, as the desk writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from markupsafe import Markup

from web.desk import formats

TODAY = date(2026, 11, 23)
IN_ONE_PIECE = Markup('<span class="nb">{}</span>')


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (136906, "€\xa01.369,06"),
        (5, "€\xa00,05"),
        (0, "€\xa00,00"),
        (-3250, "−\xa0€\xa032,50"),
        (100000000, "€\xa01.000.000,00"),
    ],
)
def test_money_in_dutch(dutch: None, cents: int, text: str) -> None:
    assert formats.euros(cents) == text


def test_money_in_english(english: None) -> None:
    assert formats.euros(136906) == "€1,369.06"


def test_counts_in_dutch_say_where_counting_ended(dutch: None) -> None:
    assert formats.counted(3846) == "3.846"
    assert [formats.counted(number, 500) for number in (499, 500, 501)] == ["499", "500", "500+"]
    assert formats.counted(10001, 10000) == "10.000+"


def test_counts_in_english(english: None) -> None:
    assert formats.counted(3846) == "3,846"


def test_days_have_one_form_a_place(dutch: None) -> None:
    assert formats.day(date(2026, 11, 23)) == "23-11-2026"
    assert formats.spoken_day(date(2026, 12, 1), TODAY) == IN_ONE_PIECE.format("di\xa001-12")
    assert formats.spoken_day(date(2027, 1, 4), TODAY).striptags() == "ma 04-01-2027"


def test_times_are_those_of_amsterdam_in_summer_and_winter(dutch: None) -> None:
    assert formats.moment(datetime(2026, 11, 19, 20, 14, tzinfo=UTC)) == "do\xa019-11-2026\xa021:14"
    assert formats.moment(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "do\xa002-07-2026\xa000:30"
    assert formats.day(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)) == "01-01-2027"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("+31612345678", "06-12345678"),
        ("+31301234567", "030-1234567"),
        ("+31229123456", "0229-123456"),
        ("+48123456789", "+48\xa012\xa0345\xa067\xa089"),
    ],
)
def test_telephones_are_written_as_they_are_dialled(stored: str, shown: str) -> None:
    assert formats.telephone(stored) == shown


def test_no_telephone_number_in_a_text_is_torn_and_nothing_in_it_is_markup() -> None:
    text = "Bel <b>0800-8020</b>, of 30-11-2026."

    whole = 'Bel &lt;b&gt;<span class="nb">0800-8020</span>&lt;/b&gt;, of 30-11-2026.'
    assert formats.unbroken(text) == whole

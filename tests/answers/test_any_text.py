"""Whatever is typed, in any language, a reader gives a value or an AnswerError, and soon."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.addresses import read_postcode_house
from answers.amounts import read_amount, read_monthly_amount
from answers.arrears import read_arrears
from answers.contacts import read_contact
from answers.dates import read_start
from answers.errors import AnswerError
from answers.lasting import read_lasting
from answers.names import read_name
from answers.other_debts import read_other_debts
from answers.rent_check import is_about_rent_price
from answers.typed import LONGEST_ANSWER
from answers.words import words_for
from answers.yes_no import read_yes_no

Reader = Callable[..., object]
LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk")


def start(text: str, *, language: str) -> date:
    return read_start(text, today=date(2026, 11, 25), language=language)


READERS: list[Reader] = [
    read_amount,
    read_monthly_amount,
    read_arrears,
    start,
    read_lasting,
    read_name,
    read_contact,
    read_postcode_house,
    read_yes_no,
    read_other_debts,
    is_about_rent_price,
]
# Pieces that mean something to one reader or another, thrown together.
PIECES = """
650 1.050 ,50 - 31 02 2026 06 12345678 +31 3511 AB 3511AB 12 bis @ . , ? ( ) / a@b.nl 't ٣ ² 👍
euro € cent k duizend honderd een twee half maand maanden jaar geleden over sinds vanaf per volgende
vorige maart eind begin de 25e maandag tijdelijk blijvend niet geen ja nee maar weet ik Anna
hundred thousand and a an half month months year ago in since from for next last end of the 1st
monday temporary permanent not don't no yes but i know rent paid
"""
PIECES_WITHOUT_END = [
    *("1", "a", "1.", "6 5 ", "a.", "- ", "3511 ", "@a.", "("),
    *("een ", "niet ", "ja maar ", "de "),
    *("a ", "not ", "no ", "yes but ", "the ", "for the ", "month ", "i am ", "i think ", "don't "),
]
MIXED = st.lists(
    st.sampled_from([*PIECES.split(), "\u202e", "\ue000"]),
    max_size=8,
).map(" ".join)


def answered(reader: Reader, text: str, language: str) -> None:
    with suppress(AnswerError):
        reader(text, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", READERS)
@given(text=st.one_of(st.text(), MIXED))
def test_reader_raises_nothing_but_an_answer_error(
    reader: Reader, language: str, text: str
) -> None:
    answered(reader, text, language)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("piece", PIECES_WITHOUT_END)
def test_long_monotonous_text_is_answered_soon(reader: Reader, language: str, piece: str) -> None:
    text = (piece * LONGEST_ANSWER)[:LONGEST_ANSWER]
    answered(reader, "warm up", language)

    began = process_time()
    answered(reader, text, language)

    assert process_time() - began < 1


def test_surrogates_are_no_failure() -> None:
    for reader in READERS:
        answered(reader, "\ud83d 650 \udc4d", "nl")


def test_unknown_language_is_refused_not_guessed() -> None:
    with pytest.raises(AnswerError) as refused:
        words_for("xx")

    assert (refused.value.code, refused.value.facts) == ("language_unknown", {"language": "xx"})

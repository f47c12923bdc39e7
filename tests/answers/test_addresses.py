"""Postcode and house number, in every order that people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.addresses import PostcodeHouse, find_postcode, read_postcode_house
from answers.errors import AnswerError

RIGHT = [
    ("3511AB 12", "3511AB 12", "plain"),
    ("3511ab 12 bis", "3511AB 12 bis", "small letters, suffix"),
    ("3511 AB, 12-A", "3511AB 12 A", "space, comma, hyphen"),
    ("3511AB12", "3511AB 12", "glued"),
    ("3511AB 12a", "3511AB 12 A", "letter glued"),
    ("3511AB 12BIS", "3511AB 12 bis", "suffix glued"),
    ("3511AB 12 hs", "3511AB 12 hs", "ground floor"),
    ("1011AB 1021 hs", "1011AB 1021 hs", "a house number that looks like a postcode"),
    ("3511AB 12-III", "3511AB 12 III", "floor"),
    ("3511AB 12 bis A", "3511AB 12 bis A", "two suffixes"),
    ("3511AB 12-2", "3511AB 12 2", "a number tied to the number"),
    ("12 bis, 3511AB", "3511AB 12 bis", "turned round"),
    ("12 3511AB", "3511AB 12", "turned round"),
    ("Voorbeeldstraat 12 3511AB", "3511AB 12", "street"),
    ("Voorbeeldstraat 12-A, 3511 AB Utrecht", "3511AB 12 A", "street and place"),
    ("3511AB Utrecht, Voorbeeldstraat 12 bis", "3511AB 12 bis", "street behind"),
    ("1e Voorbeeldstraat 12, 3511 AB", "3511AB 12", "a numbered street"),
    ("3511AB 12 Utrecht", "3511AB 12", "place behind"),
    ("3511AB, nr. 12", "3511AB 12", "label"),
    ("postcode 3511AB huisnummer 12", "3511AB 12", "labels"),
    ("mijn postcode is 3511AB en huisnummer 12", "3511AB 12", "a sentence"),
    ("mijn postcode is 3511AB en ik woon op 12", "3511AB 12", "where they live"),
    ("wij wonen op 12 bis, 3511AB", "3511AB 12 bis", "where they live, before"),
    ("pc 3511AB hnr 12", "3511AB 12", "short labels"),
    ("3511AB #12", "3511AB 12", "a sign"),
    ("3511AB 12 (boven)", "3511AB 12 boven", "its suffix in brackets"),
    ("3511AB huisnummer 12 toevoeging b", "3511AB 12 B", "its suffix named"),
    ("3511AB 12, toev. bis", "3511AB 12 bis", "its suffix named in short"),
    ("３５１１ＡＢ １２", "3511AB 12", "full-width"),
]

WRONG = [
    ("", "empty", "nothing"),
    ("3511AB", "house_number_missing", "half"),
    ("3511 AB Utrecht", "house_number_missing", "half, with place"),
    ("3511AB 0", "house_number_missing", "no such number"),
    ("12", "postcode_missing", "half"),
    ("Voorbeeldstraat 12", "postcode_missing", "half"),
    ("2000 Antwerpen", "not_dutch_postcode", "Belgian"),
    ("2000 Antwerpen 12", "not_dutch_postcode", "Belgian"),
    ("B-2000", "not_dutch_postcode", "Belgian"),
    ("50667 Köln 3", "not_dutch_postcode", "German"),
    ("3511 12", "not_dutch_postcode", "no letters"),
    ("3511SS 12", "not_dutch_postcode", "letters never given out"),
    ("0511AB 3", "not_dutch_postcode", "none starts with 0"),
    ("3511ABC 3", "not_dutch_postcode", "a letter too many"),
    ("35111AB 3", "not_dutch_postcode", "a digit too many"),
    ("3511AB 12 en 3512AB 14", "ambiguous", "two homes"),
    ("Plein 1945 12, 3511AB", "ambiguous", "a street that ends in a number"),
    ("3511AB 12 2", "ambiguous", "two numbers"),
    ("ik ben 34 en woon op 3511AB", "house_number_missing", "an age"),
    ("ik betaal 650 in 3511AB", "not_understood", "a sum"),
    ("huur 650, 3511AB", "not_understood", "a sum"),
    ("is 3511AB 12 goed?", "not_understood", "a question"),
    ("weet ik niet", "not_understood", "not known"),
]


@pytest.mark.parametrize(("text", "home", "why"), RIGHT)
def test_home_is_read(text: str, home: str, why: str) -> None:
    assert str(read_postcode_house(text)) == home, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_home_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_postcode_house(text)

    assert refused.value.code == code, why


def test_missing_house_number_keeps_the_postcode() -> None:
    with pytest.raises(AnswerError) as refused:
        read_postcode_house("3511 ab")

    assert refused.value.facts == {"postcode": "3511AB"}


@given(
    st.integers(1000, 9999).flatmap(
        lambda digits: st.sampled_from(["AB", "HT", "ZZ", "NL"]).map(f"{digits}{{}}".format)
    ),
    st.integers(1, 99_999),
    st.sampled_from(["", "bis", "A", "III", "hs", "A3"]),
)
def test_home_as_it_prints_is_read_back(postcode: str, number: int, suffix: str) -> None:
    home = PostcodeHouse(postcode, number, suffix)

    assert read_postcode_house(str(home)) == home


FOUND_POSTCODES = [
    ("3511ab", "3511AB", "alone"),
    ("mijn postcode is 3511 AB dank u", "3511AB", "among words"),
    ("3511 АВ", "3511AB", "on a Cyrillic keyboard"),
    ("3511AB 3511AB", "3511AB", "twice the same"),
    ("3511AB of 3512AC", None, "two"),
    ("hoe staat het ermee", None, "none"),
    ("1234", None, "half"),
]


@pytest.mark.parametrize(("said", "postcode", "why"), FOUND_POSTCODES)
def test_postcode_alone_is_found_in_what_is_said(said: str, postcode: str | None, why: str) -> None:
    assert find_postcode(said) == postcode, why

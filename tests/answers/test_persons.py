"""How many people need a home, as tenants count them; who may be missed is asked again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from answers.errors import AnswerError
from answers.persons import read_persons

DUTCH = [
    ("4", 4, "bare"),
    ("vier", 4, "word"),
    ("4 personen", 4, "with its noun"),
    ("4 man", 4, "no husband"),
    ("3-persoons huishouden", 3, "one word"),
    ("alleen ik", 1, "one"),
    ("alleen", 1, "one"),
    ("ik woon alleen", 1, "a sentence"),
    ("in mijn eentje", 1, "one"),
    ("alleenstaand", 1, "one"),
    ("ik en mijn 2 kinderen", 3, "the tenant too"),
    ("2 kinderen en ik", 3, "the tenant last"),
    ("met z'n drieën", 3, "together"),
    ("met zn tweeen", 2, "together, half a word"),
    ("2 volwassenen 2 kinderen", 4, "without a word between"),
    ("k woon alleen", 1, "half a word"),
    ("we zijn met zijn vieren", 4, "together"),
    ("mijn man, ik en de baby", 3, "three parts"),
    ("ik, mijn vrouw en 3 kinderen", 5, "three parts"),
    ("mijn vrouw en ik met onze 3 kinderen", 5, "three parts"),
    ("ik, man, 2 kids", 4, "short"),
    ("man vrouw en 2 kinderen", 4, "both grown-ups"),
    ("2 volwassenen en 3 kinderen", 5, "everybody"),
    ("alleenstaande moeder met 2 kinderen", 3, "the tenant is the mother"),
    ("ik ben moeder van 2", 3, "the tenant is the mother"),
    ("mijn moeder en ik", 2, "the tenant is not the mother"),
    ("samen met mijn vriend", 2, "with the tenant"),
    ("met mijn man en 2 kinderen", 4, "with the tenant"),
    ("met 2 volwassenen en 2 kinderen", 4, "the tenant is one of the two"),
    ("ik alleen met mijn zoon", 2, "not alone"),
    ("mijn ouders en ik", 3, "two parents"),
    ("mijn partner en ik en onze tweeling", 4, "two children"),
    ("gezin van 5 personen", 5, "everybody"),
    ("ik en mijn dochter van 5", 2, "an age is nobody"),
    ("ik en 2 kinderen van 5 en 8", 3, "ages are nobody"),
    ("ik en mijn zoon (12)", 2, "an age is nobody"),
    ("ik, mijn vriend, en 2 honden", 2, "pets are nobody"),
    ("ik en mijn man, geen kinderen", 2, "none are nobody"),
    ("4, waarvan 2 kinderen", 4, "counted in"),
    ("3 inclusief mezelf", 3, "counted in"),
    ("4 personen: 2 volwassenen en 2 kinderen", 4, "said twice"),
    ("5 (ik, mijn man en 3 kinderen)", 5, "said twice"),
    ("ik + 2", 3, "added"),
    ("20", 20, "the most"),
]

DUTCH_REFUSED = [
    ("", "empty", "nothing"),
    ("3 kinderen", "ambiguous", "with whom"),
    ("ik heb 2 kinderen", "ambiguous", "with whom"),
    ("mijn man en 2 kinderen", "ambiguous", "with the tenant or not"),
    ("ik en mijn kinderen", "ambiguous", "how many"),
    ("gezin met 3 kinderen", "ambiguous", "how many grown-ups"),
    ("wij met 2 kinderen", "ambiguous", "how many grown-ups"),
    ("ik ben zwanger", "ambiguous", "soon one more"),
    ("ik en soms mijn zoon", "ambiguous", "now and then one more"),
    ("4 of 5", "ambiguous", "which of the two"),
    ("5, 8 en 41", "ambiguous", "ages"),
    ("4 (ik, mijn man en 3 kinderen)", "ambiguous", "the two differ"),
    ("0", "too_low", "nobody"),
    ("nul", "too_low", "nobody"),
    ("21", "too_high", "no home is so large"),
    ("honderd", "too_high", "a joke"),
    ("weet ik niet", "not_understood", "not known"),
    ("niet veel", "not_understood", "vague"),
    ("met hoeveel mag het?", "not_understood", "a question"),
    ("3511 AB", "not_understood", "a postcode"),
    ("ik en de rest", "not_understood", "who"),
]

ENGLISH = [
    ("4", 4, "bare"),
    ("four", 4, "word"),
    ("4 people", 4, "with its noun"),
    ("3 person household", 3, "a household"),
    ("just me", 1, "one"),
    ("only me", 1, "one"),
    ("I live alone", 1, "a sentence"),
    ("single", 1, "one"),
    ("me and my 2 kids", 3, "the tenant too"),
    ("the three of us", 3, "together"),
    ("there are 4 of us", 4, "together"),
    ("we are with 4", 4, "together, as the Dutch say it"),
    ("both of us", 2, "together"),
    ("my husband, me and the baby", 3, "three parts"),
    ("me, my wife and 3 children", 5, "three parts"),
    ("husband, wife and 2 children", 4, "both grown-ups"),
    ("2 adults and 3 children", 5, "everybody"),
    ("single mother with 2 kids", 3, "the tenant is the mother"),
    ("I'm a mother of two kids", 3, "the tenant is the mother"),
    ("with my boyfriend", 2, "with the tenant"),
    ("with my husband and 2 children", 4, "with the tenant"),
    ("my girlfriend and I", 2, "the tenant last"),
    ("with 2 adults and 2 children", 4, "the tenant is one of the two"),
    ("I live alone with my son", 2, "not alone"),
    ("my parents and me", 3, "two parents"),
    ("my partner and I and our twins", 4, "two children"),
    ("we are a family of 4", 4, "everybody"),
    ("me and my 5 year old daughter", 2, "an age is nobody"),
    ("me and 2 children aged 5 and 8", 3, "ages are nobody"),
    ("me and my dog", 1, "pets are nobody"),
    ("me and my son, no pets", 2, "none are nobody"),
    ("4, of which 2 children", 4, "counted in"),
    ("3 including me", 3, "counted in"),
    ("4 people: 2 adults and 2 children", 4, "said twice"),
    ("5 (me, my husband and 3 kids)", 5, "said twice"),
    ("me + 2", 3, "added"),
]

ENGLISH_REFUSED = [
    ("3 kids", "ambiguous", "with whom"),
    ("I have 2 kids", "ambiguous", "with whom"),
    ("my husband and 2 children", "ambiguous", "with the tenant or not"),
    ("me and my children", "ambiguous", "how many"),
    ("family with 3 children", "ambiguous", "how many grown-ups"),
    ("us", "ambiguous", "how many"),
    ("I am pregnant", "ambiguous", "soon one more"),
    ("me and sometimes my son", "ambiguous", "now and then one more"),
    ("4 or 5", "ambiguous", "which of the two"),
    ("5, 8 and 41", "ambiguous", "ages"),
    ("4 (me, my husband and 3 kids)", "ambiguous", "the two differ"),
    ("0", "too_low", "nobody"),
    ("zero", "too_low", "nobody"),
    ("21", "too_high", "no home is so large"),
    ("a hundred", "too_high", "a joke"),
    ("I don't know", "not_understood", "not known"),
    ("not many", "not_understood", "vague"),
    ("how many may I?", "not_understood", "a question"),
    ("me and the rest", "not_understood", "who"),
    ("3511 AB", "not_understood", "a postcode"),
]

PERSONS = [("nl", *row) for row in DUTCH] + [("en", *row) for row in ENGLISH]
NO_PERSONS = [("nl", *row) for row in DUTCH_REFUSED] + [("en", *row) for row in ENGLISH_REFUSED]


@pytest.mark.parametrize(("language", "text", "number", "why"), PERSONS)
def test_persons_are_counted(language: str, text: str, number: int, why: str) -> None:
    assert read_persons(text, language=language) == number, why


@pytest.mark.parametrize(("language", "text", "code", "why"), NO_PERSONS)
def test_doubtful_household_is_refused(language: str, text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_persons(text, language=language)

    assert refused.value.code == code, why


def test_refused_number_says_the_limit() -> None:
    with pytest.raises(AnswerError) as low:
        read_persons("0")
    with pytest.raises(AnswerError) as high:
        read_persons("ik en 30 kinderen")

    assert low.value.facts == {"number": 0, "limit": 1}
    assert high.value.facts == {"number": 31, "limit": 20}


@given(st.integers(1, 19), st.sampled_from(["nl", "en"]), st.booleans())
def test_children_are_added_to_the_tenant(children: int, language: str, in_words: bool) -> None:
    number = num2words(children, lang=language) if in_words else children
    text = {"nl": f"ik en {number} kinderen", "en": f"me and {number} children"}[language]

    assert read_persons(text, language=language) == children + 1

"""Telephone, e-mail and address with English words around them."""

import pytest

from answers.addresses import read_postcode_house
from answers.contacts import Contact, read_contact
from answers.errors import AnswerError

MOBILE = "+31612345678"
CONTACTS = [
    ("06-12345678", Contact(phone=MOBILE), "bare"),
    ("my number is 0612345678", Contact(phone=MOBILE), "a sentence"),
    ("my phone no is 0612345678", Contact(phone=MOBILE), "no is short for number"),
    ("you can reach me at 0612345678", Contact(phone=MOBILE), "at is an ordinary word"),
    ("please call after 5 pm 0612345678", Contact(phone=MOBILE), "with a time"),
    ("i live alone, 0612345678", Contact(phone=MOBILE), "live is an ordinary word"),
    ("0612345678 between 09.00 - 17.00", Contact(phone=MOBILE), "with two times"),
    ("email me at jan@example.com please", Contact(email="jan@example.com"), "a sentence"),
    ("call 0612345678 or email a@b.nl", Contact(MOBILE, "a@b.nl"), "both"),
    ("I don't have a Dutch number, a@b.nl", Contact(email="a@b.nl"), "another number denied"),
    ("0612345678 but don't call before 9", Contact(phone=MOBILE), "an hour denied"),
    ("0612345678, no calls after 8 please", Contact(phone=MOBILE), "an hour denied"),
]
NO_CONTACTS = [
    ("i don't know", "not_understood", "no contact"),
    ("why do you need that", "not_understood", "a question"),
    ("can you call me on 0612345678", "not_understood", "a question"),
    ("no", "not_understood", "no contact"),
    ("0612345", "phone_wrong", "too short"),
    ("jan dot de vries at gmail dot com", "email_wrong", "spelled out"),
    ("jan at sign example", "email_wrong", "spelled out"),
    ("jan@gmail", "email_wrong", "no end"),
    ("jan at example.com", "email_wrong", "half spelled out"),
    ("don't call me on 0612345678", "ambiguous", "denied"),
    ("no calls please, 0612345678", "ambiguous", "denied"),
    ("0612345678 or 0687654321", "ambiguous", "two numbers"),
    ("I don't have 0612345678 anymore", "ambiguous", "denied"),
]
HOMES = [
    ("3511AB 12", "3511AB 12", "bare"),
    ("12 3511ab", "3511AB 12", "turned round"),
    ("my postcode is 3511 AB and house number 12", "3511AB 12", "a sentence"),
    ("postal code 3511AB, number 12", "3511AB 12", "labels"),
    ("3511AB and my house number is 12", "3511AB 12", "a sentence"),
    ("3511AB, no. 12", "3511AB 12", "no is short for number"),
    ("house no 12, 3511AB", "3511AB 12", "no is short for number"),
    ("3511AB 12 apartment 3", "3511AB 12 3", "a flat tied to its house"),
    ("3511AB 12, apt. 3B", "3511AB 12 3B", "a flat tied to its house"),
    ("Voorbeeldstraat 12 flat 3, 3511AB", "3511AB 12 3", "a flat tied to its house"),
    ("3511AB 12 unit B", "3511AB 12 B", "a flat by its letter"),
    ("number 12 at 3511AB", "3511AB 12", "at is no suffix"),
    ("3511AB 12 in Utrecht", "3511AB 12", "in is no suffix"),
    ("I live on Voorbeeldstraat 12 bis, 3511AB", "3511AB 12 bis", "a sentence"),
    ("12 Voorbeeldstraat, 3511AB", "3511AB 12", "the English order"),
    ("3511AB house 12", "3511AB 12", "a label"),
    ("3511AB 12 apartments", "3511AB 12", "a word that only starts as a flat"),
    ("3511AB 12, no suffix", "3511AB 12", "no suffix is none"),
    ("3511AB 12 A apt 3", "3511AB 12 A 3", "a letter and a flat"),
    ("flat 3, Voorbeeldstraat 12, 3511AB", "3511AB 12 3", "the flat first"),
    ("3511ab and then 12 b", "3511AB 12 B", "in turn"),
    ("12 and 3511AB", "3511AB 12", "no word is a suffix"),
]
NO_HOMES = [
    ("3511AB", "house_number_missing", "half"),
    ("number 12", "postcode_missing", "half"),
    ("apartment 3", "postcode_missing", "less than half"),
    ("3511AB apartment 3", "house_number_missing", "which house"),
    ("SW1A 1AA", "postcode_missing", "London"),
    ("i pay 650 in 3511AB", "not_understood", "a sum"),
    ("rent 650, 3511AB", "not_understood", "a sum"),
    ("what do you mean by postcode", "not_understood", "a question"),
    ("is 3511AB 12 ok?", "not_understood", "a question"),
    ("i am 34 and live in 3511AB", "house_number_missing", "an age"),
    ("3511AB 12 or 14", "ambiguous", "two homes"),
    ("i don't know", "not_understood", "not known"),
]


@pytest.mark.parametrize(("text", "contact", "why"), CONTACTS)
def test_contact_is_read(text: str, contact: Contact, why: str) -> None:
    assert read_contact(text, language="en") == contact, why


@pytest.mark.parametrize(("text", "code", "why"), NO_CONTACTS)
def test_no_contact_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_contact(text, language="en")

    assert refused.value.code == code, why


@pytest.mark.parametrize(("text", "home", "why"), HOMES)
def test_home_is_read(text: str, home: str, why: str) -> None:
    assert str(read_postcode_house(text, language="en")) == home, why


@pytest.mark.parametrize(("text", "code", "why"), NO_HOMES)
def test_no_home_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_postcode_house(text, language="en")

    assert refused.value.code == code, why

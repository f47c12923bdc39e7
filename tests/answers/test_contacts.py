"""Telephone numbers and e-mail addresses as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.contacts import Contact, read_contact
from answers.errors import AnswerError

MOBILE = "+31612345678"
RIGHT = [
    ("06-12345678", Contact(phone=MOBILE), "hyphen"),
    ("06 12 34 56 78", Contact(phone=MOBILE), "pairs"),
    ("06.12.34.56.78", Contact(phone=MOBILE), "points"),
    ("+31612345678", Contact(phone=MOBILE), "international"),
    ("+31 (0)6 12345678", Contact(phone=MOBILE), "international with its zero"),
    ("0031612345678", Contact(phone=MOBILE), "dialled from abroad"),
    ("612345678", Contact(phone=MOBILE), "without its zero"),
    ("mijn nummer is 0612345678", Contact(phone=MOBILE), "a sentence"),
    ("bel na 17.00 uur 0612345678", Contact(phone=MOBILE), "with a time"),
    ("0612345678 tussen 09.00 - 17.00", Contact(phone=MOBILE), "with two times"),
    ("0612345678, 06 12345678", Contact(phone=MOBILE), "the same twice"),
    ("٠٦١٢٣٤٥٦٧٨", Contact(phone=MOBILE), "Arabic-Indic digits"),
    ("030 123 45 67", Contact(phone="+31301234567"), "a landline"),
    ("088 0767 000", Contact(phone="+31880767000"), "an organisation that helps"),
    ("+48 601 234 567", Contact(phone="+48601234567"), "a Polish mobile"),
    ("+380 50 123 4567", Contact(phone="+380501234567"), "a Ukrainian mobile"),
    ("a@b.nl", Contact(email="a@b.nl"), "e-mail"),
    ("Jan.de.Vries@Gmail.com.", Contact(email="Jan.de.Vries@gmail.com"), "capitals, full stop"),
    ("mail maar naar jan+huur@voorbeeld.nl", Contact(email="jan+huur@voorbeeld.nl"), "a plus"),
    ("bel me op 0612345678 of mail a@b.nl", Contact(MOBILE, "a@b.nl"), "both"),
    ("0612345678 / a@b.nl", Contact(MOBILE, "a@b.nl"), "both"),
]

WRONG = [
    ("", "empty", "nothing"),
    ("weet ik niet", "not_understood", "no contact"),
    ("waarom wilt u dat weten", "not_understood", "a question"),
    ("is 0612345678 van jullie?", "not_understood", "a question"),
    ("650", "not_understood", "another number"),
    ("0612345", "phone_wrong", "too short"),
    ("06123456789", "phone_wrong", "too long"),
    ("06 12 34 5", "phone_wrong", "too short, in pairs"),
    ("601 234 5678", "phone_wrong", "foreign without +"),
    ("+48 601", "phone_wrong", "foreign and too short"),
    ("0900-1234", "phone_wrong", "a paid service"),
    ("0800-8020", "phone_wrong", "a service that cannot be called back"),
    ("NL91ABNA0417164300", "phone_wrong", "an IBAN"),
    ("123456782", "phone_wrong", "a BSN"),
    ("0612345 of a@b.nl", "phone_wrong", "one right, one wrong"),
    ("jan punt de vries at gmail", "email_wrong", "spelled out"),
    ("jan apenstaartje gmail punt com", "email_wrong", "spelled out"),
    ("jan@gmail", "email_wrong", "no end"),
    ("jan @ gmail.com", "email_wrong", "spaces"),
    ("jan@gmail,com", "email_wrong", "a comma"),
    ("jan..de.vries@gmail.com", "email_wrong", "two dots"),
    ("jan@gmail.con", "email_wrong", "a slip that loses every message"),
    ("0612345678 en jan@gmail", "email_wrong", "one right, one wrong"),
    ("0612345678 of 0687654321", "ambiguous", "two numbers"),
    ("a@b.nl of c@d.nl", "ambiguous", "two addresses"),
    ("niet bellen op 0612345678", "ambiguous", "denied"),
    ("06-12345678 " + "en nog veel meer woorden " * 4, "not_understood", "a story"),
]


@pytest.mark.parametrize(("text", "contact", "why"), RIGHT)
def test_contact_is_read(text: str, contact: Contact, why: str) -> None:
    assert read_contact(text) == contact, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_contact_is_refused_with_its_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_contact(text)

    assert refused.value.code == code, why


@given(
    st.integers(10_000_000, 59_999_999),
    st.sampled_from(["06{}", "06-{}", "+316{}", "00316{}", "6{}"]),
)
def test_every_dutch_mobile_is_read_the_same(digits: int, shape: str) -> None:
    assert read_contact(shape.format(digits)) == Contact(phone=f"+316{digits}")

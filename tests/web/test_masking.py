"""What counts as a BSN or an IBAN in what people type, and all that looks like one and is none.

123456782, 111222333 and 012345672 pass the check of a BSN; so do the telephone numbers and other
numbers below where that is what makes them hard.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.nl import bsn

from web.masking import found_in, mask

BSNS = [
    ("123456782", "[BSN]", "nothing else"),
    ("mijn bsn is 123456782", "mijn bsn is [BSN]", "in a sentence"),
    ("123456782.", "[BSN].", "the end of a sentence"),
    ("(123456782)", "([BSN])", "in brackets"),
    ("BSN123456782", "[BSN]", "stuck to its word"),
    ("Bsn 123456782", "Bsn [BSN]", "after its word"),
    ("BSN: 123456782", "BSN: [BSN]", "after a colon"),
    ("bsnnummer=123456782", "bsnnummer=[BSN]", "after an equals sign"),
    ("B.S.N. 123456782", "B.S.N. [BSN]", "with dots in its word"),
    ("burgerservicenummer 123456782", "burgerservicenummer [BSN]", "its whole name"),
    ("Mijn sofinummer: 123456782", "Mijn sofinummer: [BSN]", "its old name"),
    ("my citizen service number is 123456782", "my citizen service number is [BSN]", "in English"),
    ("1234.56.782", "[BSN]", "as on official paper"),
    ("1234 56 782", "[BSN]", "the same with spaces"),
    ("1234-56-782", "[BSN]", "the same with hyphens"),
    ("1234 - 56 - 782", "[BSN]", "hyphens with room around"),
    ("123 456 782", "[BSN]", "in threes"),
    ("123.456.782", "[BSN]", "threes with dots"),
    ("123-456-782", "[BSN]", "threes with hyphens"),
    ("123  456  782", "[BSN]", "double spaces"),
    ("123\u00a0456\u00a0782", "[BSN]", "no-break spaces"),
    ("12 34 56 782", "[BSN]", "in twos"),
    ("123 45 67 82", "[BSN]", "a three and twos"),
    ("1 2 3 4 5 6 7 8 2", "[BSN]", "digit by digit"),
    ("1-2-3-4-5-6-7-8-2", "[BSN]", "digit by digit with hyphens"),
    ("12345 6782", "[BSN]", "two halves"),
    ("1234\u200b56782", "[BSN]", "with a mark that nobody sees"),
    ("１２３４５６７８２", "[BSN]", "full-width digits"),
    ("رقمي ١٢٣٤٥٦٧٨٢", "رقمي [BSN]", "Arabic digits"),
    ("123456782 15-03-1980", "[BSN] 15-03-1980", "a date of birth behind it"),
    ("15-03-1980 123456782", "15-03-1980 [BSN]", "a date of birth before it"),
    ("1234 56 782 15 03 1980", "[BSN] 15 03 1980", "both with spaces"),
    ("12 34 56 782 15 03 1980", "[BSN] 15 03 1980", "the same in twos"),
    ("06 12345678 123456782", "06 12345678 [BSN]", "a telephone number before it"),
    ("0612345678 123456782", "0612345678 [BSN]", "the same, whole"),
    ("0612345678, 123456782", "0612345678, [BSN]", "the same, in a list"),
    ("123456782 06 12345678", "[BSN] 06 12345678", "a telephone number behind it"),
    ("ik ben Jan\n123456782\n3511 AB 12", "ik ben Jan\n[BSN]\n3511 AB 12", "a line of its own"),
    ("123456782 en 111222333", "[BSN] en [BSN]", "two people's"),
    ("123456782 111222333", "[BSN] [BSN]", "side by side"),
    ("123456782is van mij", "[BSN]is van mij", "a forgotten space"),
    ("nr123456782", "nr[BSN]", "stuck to another word"),
    ("huur 650 euro 123456782", "huur 650 euro [BSN]", "after an amount"),
    ("NL123456782B01", "NL[BSN]B01", "an old VAT number is the owner's BSN"),
    ("bsn 123456789", "bsn [BSN]", "a slip in it, after its word"),
    ("bsn 12345678", "bsn [BSN]", "a digit forgotten, after its word"),
    ("bsn 1234567821", "bsn [BSN]", "a digit too many, after its word"),
    ("bsn: 012345672", "bsn: [BSN]", "with a zero before it, after its word"),
    ("bsn 12 345 67 89", "bsn [BSN]", "any grouping, after its word"),
    ("612345671", "[BSN]", "begins with 6, and no telephone was asked"),
    ("mijn nummer is 012345672", "mijn nummer is [BSN]", "a zero first: one digit short to call"),
    ("0123.45.672", "[BSN]", "a zero first, as on official paper"),
    ("0 1 2 3 4 5 6 7 2", "[BSN]", "a zero first, digit by digit"),
    ("012345672 2 kinderen", "[BSN] 2 kinderen", "a zero first, and a number behind it"),
    ("111/222/333", "[BSN]", "slashes"),
    ("111 / 222 / 333", "[BSN]", "slashes with room around"),
    ("111,222,333", "[BSN]", "commas"),
    ("111_222_333", "[BSN]", "underscores"),
    ("mijn nummer: 1112\n22333", "mijn nummer: [BSN]", "over two lines"),
    ("111 222\r\n333", "[BSN]", "over two lines of another system"),
    ("111-222-\n333", "[BSN]", "over two lines after a hyphen"),
    ("bsn\n111222333", "bsn\n[BSN]", "its word on the line before"),
]
IBANS = [
    ("NL91ABNA0417164300", "[IBAN]", "nothing else"),
    ("NL91 ABNA 0417 1643 00", "[IBAN]", "as on paper"),
    ("nl91abna0417164300", "[IBAN]", "lower case"),
    ("Nl 91 abna 0417 1643 00", "[IBAN]", "a space in its beginning"),
    ("NL91.ABNA.0417.1643.00", "[IBAN]", "dots"),
    ("NL91-ABNA-0417-1643-00", "[IBAN]", "hyphens"),
    ("NL91 ABNA\n0417 1643 00", "[IBAN]", "over two lines"),
    ("NL91/ABNA/0417/1643/00", "[IBAN]", "slashes"),
    ("NL91_ABNA_0417_1643_00", "[IBAN]", "underscores"),
    ("NL92/ABNA_0417/1643_00", "[IBAN]", "the same with a slip in the check"),
    ("IBAN: NL91ABNA0417164300.", "IBAN: [IBAN].", "in a sentence"),
    ("ibanNL91ABNA0417164300", "iban[IBAN]", "stuck to its word"),
    ("NL20INGB0001234567 op naam van J. Jansen", "[IBAN] op naam van J. Jansen", "with a name"),
    ("NL20INGB0001234567op naam", "[IBAN]op naam", "a forgotten space"),
    ("NL92ABNA0417164300", "[IBAN]", "a slip in the check"),
    ("NL91 ABNA 0417 1643 01", "[IBAN]", "a slip in the account"),
    ("NL91 ABNA 0417 1643 0", "[IBAN]", "a digit forgotten"),
    ("NL91 ABNA 0417 1643 001", "[IBAN]1", "a digit too many"),
    ("NL91ABNAO417164300", "[IBAN]", "a letter O for a zero"),
    ("BE68539007547034", "[IBAN]", "Belgian"),
    ("BE68 5390 0754 7034", "[IBAN]", "Belgian, as on paper"),
    ("DE89 3704 0044 0532 0130 00", "[IBAN]", "German"),
    ("PL61109010140000071219812874", "[IBAN]", "Polish"),
    ("TR33 0006 1005 1978 6457 8413 26", "[IBAN]", "Turkish"),
    ("UA21 3223 1300 0002 6007 2335 6600 1", "[IBAN]", "Ukrainian"),
    ("NL91ABNA0417164300 of NL20INGB0001234567", "[IBAN] of [IBAN]", "two"),
]
TELEPHONE_NUMBERS = [
    ("0612345671", "whole"),
    ("06-12345671", "as most write it"),
    ("06 123 456 71", "in threes"),
    ("06 12 34 56 71", "in twos"),
    ("06 123456782", "a digit too many: the rest passes as a BSN"),
    ("06-123.456.782", "the same in threes"),
    ("06/123456782", "the same after a slash"),
    ("0 612345671", "a space after the zero"),
    ("(06) 12345671", "in brackets"),
    ("(0)612345671", "the zero in brackets"),
    ("+31612345671", "of abroad"),
    ("+31 612345671", "of abroad, in two"),
    ("+31 6 12345671", "of abroad, in three"),
    ("+31 (0)612345671", "of abroad, with the zero"),
    ("+31(0) 612 345 671", "of abroad, with the zero and in threes"),
    ("+31-612345671", "of abroad, with a hyphen"),
    ("+ 31 612345671", "of abroad, with room after the plus"),
    ("0031612345671", "of abroad, with zeros"),
    ("0031 612345671", "of abroad, with zeros and a space"),
    ("00 31 612345671", "of abroad, zeros apart"),
    ("+48 123 456 782", "Polish"),
    ("+48123456782", "Polish, whole"),
    ("0048 123456782", "Polish, with zeros"),
    ("+380 12 3456782", "Ukrainian"),
    ("030-1234567", "a town's"),
    ("030 123 45 67", "a town's, in groups"),
    ("012 345 672 1", "a town's, in threes: the first nine pass as a BSN"),
    ("0 1 2 3 4 5 6 7 2 1", "the same digit by digit"),
    ("0031 61201", "of abroad, not whole: passes as a BSN"),
    ("06 12345671, 06 12345672", "two of them"),
    ("06-12345671\n030-1234567", "two of them, a line each"),
    ("bel mij op 612345671", "said to be one"),
    ("mijn tel is 612345671", "said to be one"),
    ("telefoonnummer: 612345671", "said to be one"),
    ("my phone number is 612345671", "said to be one, in English"),
    ("call me on 612345671", "said to be one, in English"),
    ("tel. 512 345 673", "a Polish one without its +, said to be one"),
]
OTHERS = [
    ("650", "an amount"),
    ("€ 1.234,56", "an amount with all its signs"),
    ("650,00 euro", "an amount"),
    ("ik verdien 1850 en de huur is 712,43", "two amounts"),
    ("650 700 750", "three amounts"),
    ("111, 222, 333", "three amounts in a list, together nine digits that pass"),
    ("111\n222\n333", "the same, a line each"),
    ("1112\n\n22333", "passes, with a line of room between"),
    ("25/11/2026, 1", "a date in a list"),
    ("25-11-2026", "a date"),
    ("25/11/2026", "a date"),
    ("1 december 2026", "a date"),
    ("2026-11-25", "a date"),
    ("sinds 01-10-2026 650 per maand", "a date and an amount"),
    ("25-11-26 109", "a short date and a number, together nine digits that pass"),
    ("12 3456 782", "passes, in groups that nobody uses"),
    ("12.34-56 782", "passes, with each separator another"),
    ("3511 AB 12", "an address"),
    ("3511AB12", "an address"),
    ("3511 12 6", "figures of an address"),
    ("HH-7K3M-9QXD", "a reference"),
    ("mijn aanvraag HH-2345-6782", "a reference of digits"),
    ("contractnummer 123456782", "passes as a BSN, and is said to be another number"),
    ("contractnummer: 123456782", "the same"),
    ("huurdersnr 123456782", "the same"),
    ("klantnummer 123.456.782", "the same, in threes"),
    ("betalingskenmerk 123456782", "the same"),
    ("my contract number is 123456782", "the same, in English"),
    ("HC123456781", "a contract number that does not pass"),
    ("123456789", "nine digits that do not pass"),
    ("123 456 789", "nine digits that do not pass"),
    ("12345672", "eight digits"),
    ("1234567821", "ten digits"),
    ("0000 1234 5678 9012", "a payment reference"),
    ("1234567890123456", "a payment reference, whole"),
    ("000000000", "zeros"),
    ("om 9.00 of 10.30 uur", "times"),
    ("bsn geef ik niet", "the word alone"),
    ("mijn bsn eindigt op 82", "the end of one"),
    ("geen bsn, wel 06-12345671", "the word, and a telephone number"),
    ("NL is mijn land en ik heb 12 kinderen", "letters and digits far apart"),
    ("NL91ABNA", "the beginning of an IBAN"),
    ("BE68539007547035", "what does not pass as a Belgian one"),
    ("aa11 bbbb 1234 5678 90", "shaped alike, of no country"),
    ("de Rabobank heeft 1234", "a bank"),
    ("/affirm", "what looks like a command"),
    ("", "nothing"),
    ("😀 12", "a picture"),
]


@pytest.mark.parametrize(("typed", "kept", "why"), BSNS)
def test_bsn_is_masked(typed: str, kept: str, why: str) -> None:
    masked = mask(typed, telephone_asked=False)

    assert masked.text == kept, why
    assert masked.found == {"bsn"}


@pytest.mark.parametrize(("typed", "kept", "why"), IBANS)
def test_iban_is_masked(typed: str, kept: str, why: str) -> None:
    masked = mask(typed, telephone_asked=False)

    assert masked.text == kept, why
    assert masked.found == {"iban"}


@pytest.mark.parametrize("asked", [True, False])
@pytest.mark.parametrize(("typed", "why"), [*TELEPHONE_NUMBERS, *OTHERS])
def test_other_number_stays_as_it_was_typed(typed: str, why: str, asked: bool) -> None:
    masked = mask(typed, telephone_asked=asked)

    assert masked.text == typed, why
    assert masked.found == frozenset()


ASKED = [
    ("612345671", "612345671", "whole"),
    ("612 345 671", "612 345 671", "in threes"),
    ("dat is 612345671", "dat is 612345671", "in a sentence"),
    ("123456782", "[BSN]", "begins with no 6: a BSN still"),
    ("bsn 612345671", "bsn [BSN]", "said to be one"),
    ("012345672", "012345672", "begins with 0: a digit forgotten"),
    ("bsn 012345672", "bsn [BSN]", "begins with 0, and said to be one"),
    ("612345671 en NL91ABNA0417164300", "612345671 en [IBAN]", "an IBAN is one whatever is asked"),
]


@pytest.mark.parametrize(("typed", "kept", "why"), ASKED)
def test_mobile_without_its_zero_stays_when_the_telephone_was_asked(
    typed: str, kept: str, why: str
) -> None:
    assert mask(typed, telephone_asked=True).text == kept, why


def test_both_kinds_are_found_in_one_text() -> None:
    masked = mask("bsn 123456782, rekening NL91 ABNA 0417 1643 00", telephone_asked=False)

    assert masked.text == "bsn [BSN], rekening [IBAN]"
    assert masked.found == {"bsn", "iban"}


def test_what_was_masked_is_found_again_in_what_was_kept() -> None:
    kept = mask("123456782", telephone_asked=False).text

    assert found_in(kept) == {"bsn"}
    assert mask(kept, telephone_asked=False).text == kept


def check_of(first_eight: str) -> int:
    return sum((9 - at) * int(digit) for at, digit in enumerate(first_eight)) % 11


# No BSN begins with two zeros.
BEGINNINGS = st.integers(1_000_000, 99_999_999).map("{:08}".format)


@given(
    BEGINNINGS.filter(lambda each: check_of(each) < 10),
    st.sampled_from(["", " ", ": ", " is ", "-", "/", ",", "\n"]),
)
def test_every_bsn_is_masked_while_no_telephone_is_asked(first_eight: str, between: str) -> None:
    number = f"{first_eight}{check_of(first_eight)}"

    assert bsn.is_valid(number)
    assert number not in mask(f"hier{between}{number} ja", telephone_asked=False).text


@given(st.text(alphabet="0123456789 .-+()/_\nNLabBSN€,:", max_size=60), st.booleans())
def test_nothing_that_is_typed_upsets_the_masking(typed: str, asked: bool) -> None:
    once = mask(typed, telephone_asked=asked)

    assert mask(once.text, telephone_asked=asked).text == once.text

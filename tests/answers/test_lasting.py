"""Temporary, lasting or not known, as tenants say it; "niet" turns it round."""

import pytest

from answers.errors import AnswerError
from answers.lasting import read_lasting

RIGHT = [
    ("tijdelijk", "temporary", "the word"),
    ("Tijdelijk.", "temporary", "capital and full stop"),
    ("hopelijk tijdelijk", "temporary", "hope is no doubt"),
    ("tis tijdelijk", "temporary", "half a word"),
    ("k hoop tijdelijk", "temporary", "half a word"),
    ("een paar maandjes", "temporary", "a stretch, small"),
    ("t blijft wel zo denk ik", "structural", "half words"),
    ("geen idee, ik hoop tijdelijk", "not_known", "hope beside not knowing"),
    ("ik denk dat het tijdelijk is", "temporary", "a sentence"),
    ("niet blijvend", "temporary", "turned round"),
    ("niet voor altijd", "temporary", "turned round"),
    ("tijdelijk, niet blijvend", "temporary", "said twice"),
    ("tijdelijk want ik krijg in maart weer werk", "temporary", "with its reason"),
    ("paar maanden", "temporary", "a stretch"),
    ("ongeveer 3 maanden denk ik", "temporary", "a stretch"),
    ("een half jaar", "temporary", "a stretch"),
    ("tot maart", "temporary", "an end"),
    ("het wordt wel weer beter", "temporary", "it passes"),
    ("duurt niet lang", "temporary", "it passes"),
    ("blijvend", "structural", "the word"),
    ("structureel", "structural", "the word"),
    ("voor altijd", "structural", "other words"),
    ("ik denk het niet tijdelijk", "structural", "turned round"),
    ("niet tijdelijk", "structural", "turned round"),
    ("ik denk niet dat het tijdelijk is", "structural", "turned round from afar"),
    ("tijdelijk is het niet", "structural", "turned round from behind"),
    ("het wordt niet beter", "structural", "it stays"),
    ("dat gaat niet meer over", "structural", "it stays"),
    ("dat weet ik niet", "not_known", "not known"),
    ("weet ik nog niet", "not_known", "not known"),
    ("geen idee", "not_known", "not known"),
    ("ik weet niet of het tijdelijk is", "not_known", "not known, though the word is there"),
    ("hangt ervan af", "not_known", "not known"),
]

WRONG = [
    ("is het tijdelijk", "not_understood", "a question"),
    ("tijdelijk?", "not_understood", "asked back"),
    ("tijdelijk of blijvend", "ambiguous", "both"),
    ("tijdelijk, of toch blijvend", "ambiguous", "both"),
    ("ja", "ambiguous", "to which of the two"),
    ("niet", "ambiguous", "which of the two not"),
    ("ik kan tijdelijk niet werken", "not_understood", "the work, not the problem"),
    ("niet niet tijdelijk", "ambiguous", "turned round twice"),
    ("al 3 maanden", "not_understood", "so long already"),
    ("2 jaar", "not_understood", "short or long"),
    ("ik weet niet wat ik moet doen", "not_understood", "despair is no answer"),
    ("650", "not_understood", "a number"),
    ("ik ben ontslagen", "not_understood", "a cause"),
]


@pytest.mark.parametrize(("text", "lasting", "why"), RIGHT)
def test_lasting_is_read(text: str, lasting: str, why: str) -> None:
    assert read_lasting(text) == lasting, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_doubtful_lasting_is_refused(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_lasting(text)

    assert refused.value.code == code, why

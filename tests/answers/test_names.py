"""Names in any script, and the sentences that are none."""

import pytest

from answers.errors import AnswerError
from answers.names import read_name

RIGHT = [
    ("Anna de Vries", "Anna de Vries", "plain"),
    ("anna de vries", "anna de vries", "as typed, not corrected"),
    ("  Anna   de Vries ", "Anna de Vries", "spaces"),
    ("mijn naam is Anna de Vries", "Anna de Vries", "introduced"),
    ("Mijn naam is Anna de Vries.", "Anna de Vries", "introduced, full stop"),
    ("ik heet Anna", "Anna", "introduced"),
    ("Ik ben Anna Jansen", "Anna Jansen", "introduced"),
    ("hoi, ik ben Anna Jansen", "Anna Jansen", "greeted and introduced"),
    ("naam: Anna", "Anna", "a label"),
    ("A. Nowak", "A. Nowak", "an initial"),
    ("J.P.A. de Boer", "J.P.A. de Boer", "initials"),
    ("Anna Przykładowa", "Anna Przykładowa", "Polish"),
    ("Олена Шевченко", "Олена Шевченко", "Ukrainian"),
    ("محمد الأحمد", "محمد الأحمد", "Arabic"),
    ("Şükrü Çelik", "Şükrü Çelik", "Turkish"),
    ("Jan-Willem van 't Hof", "Jan-Willem van 't Hof", "hyphen, apostrophe"),
    ("Jan in ’t Veld", "Jan in 't Veld", "a curly apostrophe"),
    ("Wil de Vries", "Wil de Vries", "a first name that is a verb"),
    ("Kan Yilmaz", "Kan Yilmaz", "a first name that is a verb"),
    ("Mohammed Ait el Hadj", "Mohammed Ait el Hadj", "four words"),
]

WRONG = [
    ("", "empty", "nothing"),
    ("x", "not_understood", "one letter"),
    ("12", "not_understood", "digits"),
    ("Anna1", "not_understood", "a digit"),
    ("a@b.nl", "not_understood", "an address"),
    ("0612345678", "not_understood", "a number"),
    ("👍", "not_understood", "a sign"),
    ("ja", "not_understood", "an answer to something else"),
    ("nee hoor", "not_understood", "an answer to something else"),
    ("liever niet", "not_understood", "a refusal"),
    ("geen idee", "not_understood", "not known"),
    ("dat zeg ik liever niet", "not_understood", "a refusal"),
    ("anoniem", "not_understood", "a refusal"),
    ("waarom wil je dat weten", "not_understood", "a question"),
    ("Kan ik later betalen", "not_understood", "a question"),
    ("Anna?", "not_understood", "asked back"),
    ("ik ben ziek", "not_understood", "how, not who"),
    ("ik ben ten einde raad", "not_understood", "how, not who"),
    ("IK BEN BANG", "not_understood", "how, not who"),
    ("Niemand zal me missen", "not_understood", "a cry, not a name"),
    ("betalingsregeling aub", "not_understood", "a wish"),
    ("De lift is weer kapot", "not_understood", "a complaint"),
    ("Buren draaien hard muziek", "not_understood", "written as a sentence"),
    ("Stopcontact in de gang vonkt een beetje", "not_understood", "a complaint"),
    ("goedemorgen", "not_understood", "a greeting"),
    ("doeiii", "not_understood", "a greeting"),
    ("xxxxxxx", "not_understood", "a row of letters"),
    ("stop", "not_understood", "a command"),
    ("Anna " * 9, "not_understood", "too many words"),
    ("A" + "nb" * 45, "too_long", "over eighty characters"),
]


@pytest.mark.parametrize(("text", "name", "why"), RIGHT)
def test_name_is_read(text: str, name: str, why: str) -> None:
    assert read_name(text) == name, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_name_is_refused(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_name(text)

    assert refused.value.code == code, why

"""What tenants say they owe: sums, months, nothing, not known."""

import pytest

from answers.arrears import Arrears, read_arrears
from answers.errors import AnswerError

RIGHT = [
    ("niks", Arrears(cents=0), "none"),
    ("0", Arrears(cents=0), "none"),
    ("€ 0,00", Arrears(cents=0), "none"),
    ("nul euro", Arrears(cents=0), "none"),
    ("geen cent", Arrears(cents=0), "none"),
    ("nee", Arrears(cents=0), "none"),
    ("nee hoor", Arrears(cents=0), "none"),
    ("nog niet", Arrears(cents=0), "none yet"),
    ("nog niks", Arrears(cents=0), "none yet"),
    ("ik loop niet achter", Arrears(cents=0), "none in a sentence"),
    ("Ik loop nog niet achter.", Arrears(cents=0), "none in a sentence"),
    ("nee, ik heb geen achterstand", Arrears(cents=0), "none in a sentence"),
    ("we hebben nu geen huurachterstand", Arrears(cents=0), "none in a sentence"),
    ("alles is betaald", Arrears(cents=0), "none in a sentence"),
    ("geen idee", Arrears(), "not known"),
    ("weet ik niet", Arrears(), "not known"),
    ("weet niet precies", Arrears(), "not known"),
    ("2 maandjes", Arrears(months=2), "months, small"),
    ("twee maande huur", Arrears(months=2), "half a word"),
    ("twee huren", Arrears(months=2), "rents"),
    ("2x de huur", Arrears(months=2), "so many times"),
    ("alleen november nog", Arrears(months=1), "one month by its name"),
    ("1250 hoor", Arrears(cents=1250_00), "a sum with a hedge behind"),
    ("dat weet ik niet uit mijn hoofd", Arrears(), "not known"),
    ("1300", Arrears(cents=1300_00), "a sum"),
    ("€ 1.424,76", Arrears(cents=1424_76), "a sum as on a letter"),
    ("ik loop 700 euro achter", Arrears(cents=700_00), "a sum in a sentence"),
    ("ik heb een achterstand van 1424,76", Arrears(cents=1424_76), "a sum in a sentence"),
    ("ongeveer dertienhonderd euro", Arrears(cents=1300_00), "words"),
    ("2 euro", Arrears(cents=2_00), "small, with its euros"),
    ("2 maanden", Arrears(months=2), "months"),
    ("twee maanden huur", Arrears(months=2), "months in words"),
    ("ik loop 2 maanden achter", Arrears(months=2), "months in a sentence"),
    ("een maand", Arrears(months=1), "one month"),
    ("deze maand nog niet betaald", Arrears(months=1), "one month"),
    ("alleen de huur van deze maand", Arrears(months=1), "one month"),
    ("2 maanden, 1300 euro", Arrears(cents=1300_00, months=2), "both"),
    ("1300 euro (2 maanden)", Arrears(cents=1300_00, months=2), "both, turned round"),
]

WRONG = [
    ("ja", "amount_missing", "some, but how much"),
    ("ja helaas", "amount_missing", "some, but how much"),
    ("ik heb een achterstand", "amount_missing", "some, but how much"),
    ("2", "ambiguous", "two euros or two months"),
    ("2 of 3 maanden", "not_understood", "two numbers"),
    ("anderhalve maand", "not_understood", "no whole month"),
    ("niet 2 maanden", "not_understood", "denied"),
    ("kan ik 2 maanden uitstel krijgen?", "not_understood", "a question"),
    ("ik wil 2 maanden uitstel", "not_understood", "another wish"),
    ("een paar maanden", "not_understood", "vague"),
    ("ik heb niets", "not_understood", "no money is not no arrears"),
    ("ik kan niks betalen", "not_understood", "no money is not no arrears"),
    ("ik heb geen geld", "not_understood", "not about arrears"),
    ("een miljoen", "too_high", "no tenant owes that"),
    ("1000000", "too_high", "no tenant owes that"),
    ("100 maanden", "too_high", "no landlord waits so long"),
    ("25 november", "not_understood", "a date"),
]


@pytest.mark.parametrize(("text", "arrears", "why"), RIGHT)
def test_arrears_are_read(text: str, arrears: Arrears, why: str) -> None:
    assert read_arrears(text) == arrears, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_arrears_are_refused_with_the_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_arrears(text)

    assert refused.value.code == code, why

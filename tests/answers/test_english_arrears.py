"""What tenants say in English they owe: sums, months, nothing, not known."""

import pytest

from answers.arrears import Arrears, read_arrears
from answers.errors import AnswerError

RIGHT = [
    ("nothing", Arrears(cents=0), "none"),
    ("none", Arrears(cents=0), "none"),
    ("0", Arrears(cents=0), "none"),
    ("zero", Arrears(cents=0), "none"),
    ("no", Arrears(cents=0), "none"),
    ("no, nothing", Arrears(cents=0), "none"),
    ("not yet", Arrears(cents=0), "none yet"),
    ("nothing yet luckily", Arrears(cents=0), "none yet"),
    ("no arrears", Arrears(cents=0), "none"),
    ("no rent arrears at the moment", Arrears(cents=0), "none"),
    ("I have no arrears", Arrears(cents=0), "none in a sentence"),
    ("i dont have any debt", Arrears(cents=0), "none in a sentence"),
    ("I'm not behind", Arrears(cents=0), "none in a sentence"),
    ("I’m not behind on my rent yet.", Arrears(cents=0), "none in a sentence"),
    ("no i am not behind", Arrears(cents=0), "none in a sentence"),
    ("i don't owe anything", Arrears(cents=0), "none in a sentence"),
    ("i owe nothing", Arrears(cents=0), "none in a sentence"),
    ("everything is paid", Arrears(cents=0), "none in a sentence"),
    ("all paid", Arrears(cents=0), "none in a sentence"),
    ("I'm up to date", Arrears(cents=0), "none in a sentence"),
    ("dunno", Arrears(), "not known"),
    ("no idea", Arrears(), "not known"),
    ("i don't know exactly how much", Arrears(), "not known"),
    ("not sure", Arrears(), "not known"),
    ("1300", Arrears(cents=1300_00), "a sum"),
    ("€1,424.76", Arrears(cents=1424_76), "a sum as on a letter"),
    ("I'm 700 euros behind", Arrears(cents=700_00), "a sum in a sentence"),
    ("i owe about 700", Arrears(cents=700_00), "a sum in a sentence"),
    ("I have arrears of 1424,76", Arrears(cents=1424_76), "a sum in a sentence"),
    ("around thirteen hundred euros", Arrears(cents=1300_00), "words"),
    ("2 euros", Arrears(cents=2_00), "small, with its euros"),
    ("2 months", Arrears(months=2), "months"),
    ("2months", Arrears(months=2), "months, glued"),
    ("two months behind", Arrears(months=2), "months in a sentence"),
    ("im two months behind on rent", Arrears(months=2), "months in a sentence"),
    ("I haven't paid for 3 months", Arrears(months=3), "months in a sentence"),
    ("the last two months", Arrears(months=2), "months in a sentence"),
    ("two months' rent", Arrears(months=2), "months of rent"),
    ("a month", Arrears(months=1), "one month"),
    ("this month's rent", Arrears(months=1), "one month"),
    ("only last month", Arrears(months=1), "one month"),
    ("2 months, 1300 euros", Arrears(cents=1300_00, months=2), "both"),
    ("2 months so 1300", Arrears(cents=1300_00, months=2), "both"),
    ("1300 euros (2 months)", Arrears(cents=1300_00, months=2), "both, turned round"),
    ("€1300 for 2 months", Arrears(cents=1300_00, months=2), "both, turned round"),
]

WRONG = [
    ("yes", "amount_missing", "some, but how much"),
    ("yes unfortunately", "amount_missing", "some, but how much"),
    ("yes i am", "amount_missing", "some, but how much"),
    ("i have arrears", "amount_missing", "some, but how much"),
    ("I'm behind with my rent", "amount_missing", "some, but how much"),
    ("nothing yet", "not_understood", "nothing owed, or nothing paid"),
    ("2", "ambiguous", "two euros or two months"),
    ("2 or 3 months", "not_understood", "two numbers"),
    ("one and a half months", "not_understood", "no whole month"),
    ("half a month", "not_understood", "no whole month"),
    ("not 2 months", "not_understood", "denied"),
    ("can i get 2 months delay?", "not_understood", "a question"),
    ("i want 2 months delay", "not_understood", "another wish"),
    ("a few months", "not_understood", "vague"),
    ("i have nothing", "not_understood", "no money is not no arrears"),
    ("i can't pay anything", "not_understood", "no money is not no arrears"),
    ("i have no money", "not_understood", "not about arrears"),
    ("my rent is 650", "not_understood", "the rent, not what is owed"),
    ("i paid 500", "not_understood", "paid, not owed"),
    ("no job", "not_understood", "a cause"),
    ("a million", "too_high", "no tenant owes that"),
    ("100 months", "too_high", "no landlord waits so long"),
    ("25 november", "not_understood", "a date"),
    ("$ 300", "not_euros", "dollars"),
]


@pytest.mark.parametrize(("text", "arrears", "why"), RIGHT)
def test_arrears_are_read(text: str, arrears: Arrears, why: str) -> None:
    assert read_arrears(text, language="en") == arrears, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_arrears_are_refused_with_the_reason(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_arrears(text, language="en")

    assert refused.value.code == code, why

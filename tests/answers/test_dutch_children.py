"""Children at home as Dutch tenants count them; one too many or too few is worse than none."""

import pytest

from answers.choices import Children, read_children
from answers.errors import AnswerError

COUNTED = [
    ("heb er twee thuis wonen", 2, "nobody said who"),
    ("kheb 3 kids", 3, "glued"),
    ("de ene is 5, de andere 8", 2, "one by one"),
    ("eentje van 4 en de ander is 7", 2, "one by one"),
    ("drie kindere", 3, "half a word"),
    ("ik heb er twee", 2, "without their noun"),
    ("2 stuks hoor", 2, "without their noun"),
    ("3 kleintjes", 3, "another word"),
    ("2 knullen en een meid", 3, "other words"),
    ("moeder van 2", 2, "no age"),
    ("ik en mijn 2 kinderen", 2, "without the tenant"),
    ("kinderen: 3", 3, "the noun first"),
    ("2 jongens 1 meisje", 3, "without a word between"),
    ("2 onder de 18", 2, "by their age"),
    ("1 pleegkind", 1, "a foster child lives here too"),
    ("zoon van 4 en dochter van 7", 2, "an age each"),
    ("zoon (4), dochter (7)", 2, "an age each, in brackets"),
    ("jongen 8 en meisje 6", 2, "ages without a word"),
    ("2 kinderen, 4 en 6", 2, "ages behind the number"),
    ("een zoon van 3 en 2 dochters", 3, "a number behind an age is no age"),
    ("baby van 6 weken", 1, "weeks"),
    ("twee en een op komst", 2, "not born yet"),
    ("2, derde onderweg", 2, "not born yet"),
    ("2 kinderen en ik ben in verwachting", 2, "not born yet"),
    ("ik heb er 2 en er is er 1 onderweg", 2, "not born yet"),
]

NONE = [
    ("mijn vriendin is zwanger maar we hebben nog geen kinderen", "not born yet"),
    ("geen kinderen alleen een kat", "a cat"),
    ("niemand", "nobody"),
    ("nul kinderen", "zero"),
    ("k heb geen kids", "half a word"),
    ("zonder kinderen", "without"),
    ("ik woon helemaal alleen", "alone"),
    ("alleen ik en mijn man", "two grown-ups"),
    ("mijn kinderen zijn al lang het huis uit", "all of them out"),
    ("ze zijn allemaal volwassen en op zichzelf", "all of them out"),
    ("geen, allebei uit huis", "all of them out"),
    ("nee, de kinderen wonen niet meer thuis", "all of them out"),
    ("nog geen, wel zwanger", "not born yet"),
]

DOUBTFUL = [
    ("de ander is 7", "and the one"),
    ("de een woont thuis, de ander is 7", "one at home"),
    ("de een is 24 en de ander 7", "one is grown up"),
    ("2 of 3", "which of the two"),
    ("twee à drie", "which of the two"),
    ("3 op komst", "none of them born"),
    ("ben zwanger", "others were not counted"),
    ("2 kinderen en een baby", "two or three"),
    ("zoon 2 dochter 1", "ages or numbers"),
    ("kind 4", "an age or a number"),
    ("ze zijn het huis uit", "perhaps not all of them"),
    ("mijn oudste is het huis uit", "not all of them"),
    ("mijn kinderen zijn volwassen", "they may live at home"),
    ("nee ze wonen bij hun vader", "some of the time, perhaps"),
    ("1 uit huis en 2 thuis", "two numbers"),
    ("ik woon alleen met mijn kinderen", "how many"),
    ("twee en een hond", "a dog"),
]


@pytest.mark.parametrize(("text", "number", "why"), COUNTED)
def test_children_are_counted(text: str, number: int, why: str) -> None:
    assert read_children(text) == Children("yes", number), why


@pytest.mark.parametrize(("text", "why"), NONE)
def test_no_children_at_home(text: str, why: str) -> None:
    assert read_children(text) == Children("no"), why


@pytest.mark.parametrize(("text", "why"), DOUBTFUL)
def test_doubtful_children_are_asked_about_again(text: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_children(text)

    assert refused.value.code in ("ambiguous", "not_understood"), why

"""Temporary, lasting or not known in English; "not" turns it round."""

import pytest

from answers.errors import AnswerError
from answers.lasting import read_lasting

RIGHT = [
    ("temporary", "temporary", "the word"),
    ("Temporary.", "temporary", "capital and full stop"),
    ("temporarly", "temporary", "misspelt"),
    ("hopefully temporary", "temporary", "hope is no doubt"),
    ("i think it is temporary", "temporary", "a sentence"),
    ("just for now", "temporary", "other words"),
    ("for the time being", "temporary", "other words"),
    ("only for a while", "temporary", "other words"),
    ("short term", "temporary", "other words"),
    ("not permanent", "temporary", "turned round"),
    ("it won't stay like this", "temporary", "turned round"),
    ("temporary, not permanent", "temporary", "said twice"),
    ("temporary because i start a new job in march", "temporary", "with its reason"),
    ("temporary until I find work", "temporary", "with its end"),
    ("a few months", "temporary", "a stretch"),
    ("about 3 months i think", "temporary", "a stretch"),
    ("2 or 3 months", "temporary", "a stretch"),
    ("for half a year", "temporary", "a stretch"),
    ("until march", "temporary", "an end"),
    ("till the end of the year", "temporary", "an end"),
    ("it will get better", "temporary", "it passes"),
    ("not for long", "temporary", "it passes"),
    ("permanent", "structural", "the word"),
    ("permenant", "structural", "misspelt"),
    ("it will stay like this", "structural", "it stays"),
    ("it stays like this", "structural", "it stays"),
    ("forever i'm afraid", "structural", "other words"),
    ("long term", "structural", "other words"),
    ("not temporary", "structural", "turned round"),
    ("it isn't temporary", "structural", "turned round"),
    ("i don't think it's temporary", "structural", "turned round from afar"),
    ("it won't get better", "structural", "it stays"),
    ("it's not going to change", "structural", "it stays"),
    ("will never change", "structural", "it stays"),
    ("i don't know", "not_known", "not known"),
    ("not sure yet", "not_known", "not known"),
    ("no idea", "not_known", "not known"),
    ("i don't know if it's temporary", "not_known", "not known, though the word is there"),
    ("it depends", "not_known", "not known"),
    ("hard to say", "not_known", "not known"),
]

WRONG = [
    ("is it temporary", "not_understood", "a question"),
    ("temporary?", "not_understood", "asked back"),
    ("temporary or permanent", "ambiguous", "both"),
    ("temporary, or actually permanent", "ambiguous", "both"),
    ("yes", "ambiguous", "to which of the two"),
    ("not", "ambiguous", "which of the two not"),
    ("i temporarily can't work", "not_understood", "the work, not the problem"),
    ("not not temporary", "ambiguous", "turned round twice"),
    ("no, it's permanent", "not_understood", "no to what"),
    ("already 3 months", "not_understood", "so long already"),
    ("3 months ago", "not_understood", "a start"),
    ("2 years", "not_understood", "short or long"),
    ("i don't know what to do", "not_understood", "despair is no answer"),
    ("maybe temporary", "not_understood", "a doubt"),
    ("650", "not_understood", "a number"),
    ("i lost my job", "not_understood", "a cause"),
]


@pytest.mark.parametrize(("text", "lasting", "why"), RIGHT)
def test_lasting_is_read(text: str, lasting: str, why: str) -> None:
    assert read_lasting(text, language="en") == lasting, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_doubtful_lasting_is_refused(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_lasting(text, language="en")

    assert refused.value.code == code, why

"""Children at home in English: how many, none, and what is asked about again."""

import pytest

from answers.choices import Children, read_children
from answers.errors import AnswerError

RIGHT = [
    ("one is 5 and the other is 8", 2, "one by one"),
    ("one of them is 4, the other 7", 2, "one by one"),
    ("one aged 4 and another aged 7", 2, "one by one"),
    ("have 2 living with me", 2, "nobody said who"),
    ("3 rugrats", 3, "slang"),
    ("just the one", 1, "one, said twice"),
    ("two little ones", 2, "other words"),
    ("i've got three lads", 3, "other words"),
    ("only my little girl", 1, "one, without a count"),
    ("my teenage son", 1, "an adjective is no count"),
    ("we are with 3 kids here", 3, "the kids, not everybody"),
    ("two kinderen", 2, "half Dutch"),
    ("1 boy 2 girls", 3, "nothing between them"),
    ("a newborn and twins", 3, "twins are two"),
    ("twin girls and a son", 3, "twins are two"),
    ("2, a boy and a girl", 2, "in all, and then one by one"),
    ("3 kids: 8, 6 and 2", 3, "ages behind a colon"),
    ("my daughter (4) and my boys (8 and 10)", 3, "as many as ages"),
    ("one of 3 and one of 9", 2, "by their ages alone"),
    ("a 6 year old boy", 1, "an age before"),
    ("two girls, 3 and 5 years old", 2, "ages behind"),
    ("me, my husband and 2 kids", 2, "grown-ups are not counted"),
    ("single mum of 2", 2, "no age"),
    ("2 kids and a dog", 2, "a pet is not counted"),
    ("two and one on the way", 2, "not born yet"),
    ("a son, and i'm pregnant again", 1, "not born yet"),
    ("3 and a fourth coming", 3, "not born yet"),
]
NONE = [
    "no kids at all",
    "nope, none at the moment",
    "we have no children living here",
    "don't have any",
    "I live alone",
    "just me and my husband",
    "me and my partner only",
    "no kids, only a cat",
    "none, they are all grown up and out of the house",
    "no, they've all moved out",
    "none yet, one on the way",
    "im pregnant but we have no kids yet",
    "my gf is expecting, no children so far",
]
WRONG = [
    ("the other one is 7", "ambiguous", "and the one"),
    ("one here and the other with my sister", "ambiguous", "one at home"),
    ("one is 24 and the other is 7", "ambiguous", "one is grown up"),
    ("yes, one on the way", "ambiguous", "not born yet"),
    ("expecting our first", "ambiguous", "not born yet"),
    ("they moved out", "ambiguous", "grown up, or with somebody else"),
    ("1 at home, 2 moved out", "ambiguous", "asked again"),
    ("my sons (5 and 21)", "ambiguous", "one is grown up"),
    ("ages 4 and 9", "not_understood", "ages alone"),
    ("3 and 4", "not_understood", "two numbers"),
    ("2, a boy and two girls", "not_understood", "two or three"),
    ("two kids and a baby", "not_understood", "two or three"),
    ("12 years old", "not_understood", "an age"),
    ("we are with 5", "not_understood", "everybody"),
]


@pytest.mark.parametrize(("text", "number", "why"), RIGHT)
def test_children_are_counted(text: str, number: int, why: str) -> None:
    assert read_children(text, language="en") == Children("yes", number), why


@pytest.mark.parametrize("text", NONE)
def test_none_is_read(text: str) -> None:
    assert read_children(text, language="en") == Children("no")


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_doubtful_children_are_asked_again(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_children(text, language="en")

    assert refused.value.code == code, why

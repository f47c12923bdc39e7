"""Corrections in English in one's own words, as typed below the summary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.corrections import read_correction
from answers.words.en_corrections import ENGLISH_CORRECTIONS

RIGHT = [
    ("780 not 750", (), "780"),
    ("it's 780 instead of 750", (), "780"),
    ("not 750, it's 780", (), "780"),
    ("3 months not 2", (), "3 months"),
    ("not 2 months but 3", (), "3 months"),
    ("not 2 kids but 3", ("children",), "3"),
    ("september, not october", (), "september"),
    ("sorry i meant 780 not 750", (), "780"),
    ("the amount is 1250 not 1150", (), "1250"),
    ("make it 780 please", (), "780"),
    ("change the date to 1 december", (), "1 december"),
    ("i typed 750 instead of 780", (), "780"),
    ("the rent is 760 and not 720", ("rent",), "760"),
    ("rent is not 720, it's 760", ("rent",), "760"),
    ("the rent isn't 720 but 760", ("rent",), "760"),
    ("rent 760 not 720", ("rent",), "760"),
    ("change the rent to 780 please", ("rent",), "780"),
    ("my rent is 780 actually", ("rent",), "780"),
    ("Please change what I owe to 1250", ("arrears",), "1250"),
    ("the amount I owe is 1250, not 1150", ("arrears",), "1250"),
    ("I owe 1250 not 1150", ("arrears",), "1250"),
    ("sorry the arrears are 1250 actually", ("arrears",), "1250"),
    ("change my name to Kevin Bos", ("tenant_name",), "Kevin Bos"),
    ("my name is Kevin Bos, not Kevin Vos", ("tenant_name",), "Kevin Bos"),
    ("my name is spelled wrong, it's Kevin Bos", ("tenant_name",), "Kevin Bos"),
    ("new number 0612345679", ("contact",), "0612345679"),
    ("i have a new phone number 0612345679", ("contact",), "0612345679"),
    ("wrong number, it's 0612345679", ("contact",), "0612345679"),
    ("replace my email with a@b.nl", ("contact",), "a@b.nl"),
    ("address wrong, it's 3511AB 14", ("address",), "3511AB 14"),
    ("3511AB 14 not 12", ("address",), "3511AB 14"),
    ("the house number is 14 not 12", ("address",), "14"),
    ("since December and not February", ("since",), "December"),
    ("it's permanent, not temporary", ("lasting",), "permanent"),
    ("3 kids not 2", ("children",), "3 kids"),
    ("we are 4 people not 3", ("persons",), "4 people"),
    ("my phone number has changed", ("contact",), ""),
    ("i have a new number", ("contact",), ""),
    ("there's a mistake in it", (), ""),
    ("not everything is right", (), ""),
]
NONE = [
    "2 months not paid",
    "pay 100 not 200",
    "i earn 1200 not 1500",
    "i can pay but not 200",
    "they said 720 not 750",
    "friday not monday",
    "call me after 5 not before",
    "do not call 0612345678",
    "change the rent to a lower amount please",
    "i want to change my rent to 600",
    "i changed my mind",
    "make it cheaper",
    "my new job starts in december",
    "i need a new number",
    "my name is not important",
]


@pytest.mark.parametrize(("text", "fields", "rest"), RIGHT)
def test_correction_is_heard(text: str, fields: tuple[str, ...], rest: str) -> None:
    heard = read_correction(text, language="en")

    assert heard is not None
    assert (heard.fields, heard.rest, heard.marked) == (fields, rest, True)


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("780 not 750", "750"),
        ("the rent is 760 and not 720", "720"),
        ("not 750, it's 780", "750"),
        ("not 750 but 780", "750"),
        ("since December and not February", "February"),
        ("3 kids not 2", "2"),
    ],
)
def test_what_it_was_is_heard_too(text: str, old: str) -> None:
    heard = read_correction(text, language="en")

    assert heard is not None
    assert heard.old == old


@pytest.mark.parametrize("text", NONE)
def test_other_words_are_no_correction(text: str) -> None:
    assert read_correction(text, language="en") is None


@given(
    st.sampled_from(list(ENGLISH_CORRECTIONS.fields)).flatmap(
        lambda word: st.from_regex(word, fullmatch=True)
    ),
    st.sampled_from(["change my {}", "my {} is wrong", "new {} 0612345679", "change {} to 5"]),
)
def test_every_word_for_an_answer_is_known(word: str, sentence: str) -> None:
    read_correction(sentence.format(word), language="en")

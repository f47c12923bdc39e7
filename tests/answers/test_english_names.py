"""Names introduced in English, and the English sentences that are none."""

import pytest

from answers.errors import AnswerError
from answers.names import read_name

RIGHT = [
    ("Anna Jansen", "Anna Jansen", "plain"),
    ("anna de vries", "anna de vries", "as typed, not corrected"),
    ("my name is Anna Jansen", "Anna Jansen", "introduced"),
    ("My name is Anna Jansen.", "Anna Jansen", "introduced, full stop"),
    ("my name's anna", "anna", "introduced, short"),
    ("I'm called Anna", "Anna", "introduced"),
    ("I am Anna Jansen", "Anna Jansen", "introduced"),
    ("hi, I’m Anna Jansen", "Anna Jansen", "greeted and introduced"),
    ("Hello my name is Anna", "Anna", "greeted and introduced"),
    ("this is Anna Jansen", "Anna Jansen", "as on the telephone"),
    ("call me Anna", "Anna", "introduced"),
    ("name: Anna", "Anna", "a label"),
    ("I. Jansen", "I. Jansen", "an initial, not the word I"),
    ("I.M. Jansen", "I.M. Jansen", "initials"),
    ("Jan in 't Veld", "Jan in 't Veld", "a Dutch name"),
    ("Will Smith", "Will Smith", "a name that is a verb"),
    ("May Ibrahim", "May Ibrahim", "a name that is a month"),
    ("Can Demir", "Can Demir", "a Turkish name that is a verb"),
    ("Job Cohen", "Job Cohen", "a Dutch name that is a word"),
    ("Maria do Carmo", "Maria do Carmo", "a Portuguese particle"),
    ("Do Thi My", "Do Thi My", "Vietnamese"),
    ("Kim In-ho", "Kim In-ho", "a word inside a hyphen"),
    ("Grace Long", "Grace Long", "both are words"),
    ("Said El Khatib", "Said El Khatib", "an Arabic name that is a verb"),
    ("Made Wijaya", "Made Wijaya", "an Indonesian name that is a verb"),
    ("Just Been", "Just Been", "Dutch names that are words"),
    ("Anna van de Water", "Anna van de Water", "a Dutch name that is a word"),
    ("Anna ten Have", "Anna ten Have", "a Dutch name that is a verb"),
    ("Mrs. de Vries", "Mrs. de Vries", "a title"),
    ("Lie A Fat", "Lie A Fat", "Surinamese"),
    ("ok my name is Anna", "Anna", "agreed and introduced"),
    ("Laurent Trent", "Laurent Trent", "rent inside a name"),
    ("Олена Шевченко", "Олена Шевченко", "Ukrainian"),
]

WRONG = [
    ("yes", "not_understood", "an answer to something else"),
    ("no thanks", "not_understood", "an answer to something else"),
    ("rather not", "not_understood", "a refusal"),
    ("I'd rather not say", "not_understood", "a refusal"),
    ("no idea", "not_understood", "not known"),
    ("anonymous", "not_understood", "a refusal"),
    ("why do you want to know", "not_understood", "a question"),
    ("what happens now", "not_understood", "a question"),
    ("can i pay later", "not_understood", "a question"),
    ("Anna?", "not_understood", "asked back"),
    ("i am sick", "not_understood", "how, not who"),
    ("im scared", "not_understood", "how, not who"),
    ("I am devastated", "not_understood", "how, not who, a word of no list"),
    ("I AM AFRAID", "not_understood", "how, not who"),
    ("it is urgent", "not_understood", "what, not who"),
    ("please help me", "not_understood", "a cry"),
    ("Nobody would miss me", "not_understood", "a cry, not a name"),
    ("i lost my job", "not_understood", "a cause"),
    ("my husband left", "not_understood", "a cause"),
    ("payment plan please", "not_understood", "a wish"),
    ("The lift is broken again", "not_understood", "a complaint"),
    ("Neighbours play loud music", "not_understood", "written as a sentence"),
    ("good morning", "not_understood", "a greeting"),
    ("helloooo", "not_understood", "a greeting"),
    ("yes indeed", "not_understood", "an answer to something else"),
    ("I am Polish", "not_understood", "what, not who"),
    ("stop", "not_understood", "a command"),
    ("start over", "not_understood", "a command"),
    ("ik ben ziek", "not_understood", "a Dutch sentence"),
]


@pytest.mark.parametrize(("text", "name", "why"), RIGHT)
def test_name_is_read(text: str, name: str, why: str) -> None:
    assert read_name(text, language="en") == name, why


@pytest.mark.parametrize(("text", "code", "why"), WRONG)
def test_no_name_is_refused(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_name(text, language="en")

    assert refused.value.code == code, why

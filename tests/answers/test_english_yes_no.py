"""Yes and no in English, and what is neither: a doubtful answer is asked again."""

import pytest

from answers.errors import AnswerError
from answers.sharing import read_sharing
from answers.yes_no import read_yes_no

YES = [
    "wallah yes",
    "yes for the hundredth time",
    "yes i told you already",
    "yes how many times",
    "yes because i lost my job",
    "yes that is the case",
    "yes dude",
    "yes",
    "Yes.",
    "yesss",
    "yes please",
    "yeah",
    "yep go ahead",
    "yup",
    "y",
    "ok",
    "okay then",
    "sure",
    "of course",
    "fine by me",
    "that's right",
    "That’s correct",
    "correct",
    "I agree",
    "yes, send it",
    "please send it",
    "go ahead",
    "do it",
    "yes I do",
    "no problem",
    "no objection",
    "i don't mind",
    "sounds good",
    "i think so",
    "looks good to me",
    "you can share it with the municipality",
    "please",
    "i'm fine with that",
    "ja",
    "👍",
    "yh",
    "yeah mate",
    "yes ma'am",
    "i am",
    "yes we have",
    "it is",
    "yes unfortunately",
    "i'm afraid so",
    "spot on",
    "no doubt",
    "100%",
    "works for me",
    "definately",
    "um yeah",
    "ja dat klopt",
    "jazeker",
]
NO = [
    "no",
    "No.",
    "nooo",
    "nope",
    "no thanks",
    "no thank you",
    "not yet",
    "rather not",
    "I'd rather not",
    "not correct",
    "that's not right",
    "that's wrong",
    "don't send it",
    "do not send",
    "please don't",
    "dont share it",
    "I don't want to share this",
    "i don't want you to send it",
    "I don't agree",
    "I disagree",
    "of course not",
    "certainly not",
    "no way",
    "never mind",
    "not needed",
    "i don't think so",
    "no, please don't send anything",
    "you can't share it",
    "never",
    "nee",
    "👎",
    "nah mate",
    "no for the last time",
    "no i told you",
    "no leave me alone",
    "no stop asking",
    "no because i don't trust it",
    "wallah no",
    "no means no",
    "no i haven't",
    "there isn't",
    "it ain't",
    "i'm afraid not",
    "unfortunately not",
    "absolutely no",
    "no chance",
    "nothing like that",
    "not anymore",
    "nee dank je",
    "zeker niet",
]
NEITHER = [
    ("", "empty", "nothing"),
    ("yes but not everything", "ambiguous", "a yes with a border"),
    ("yes but not my address", "ambiguous", "a yes with a border"),
    ("yes, but", "ambiguous", "a yes that goes on"),
    ("yes only my name", "ambiguous", "a yes with a border"),
    ("ok but call me first", "ambiguous", "a yes with a border"),
    ("not everything", "ambiguous", "a border"),
    ("no that's right", "ambiguous", "both"),
    ("no, send it", "ambiguous", "both"),
    ("yes and no", "ambiguous", "both"),
    ("no, something else", "ambiguous", "a no to something else"),
    ("not wrong", "ambiguous", "turned round twice"),
    ("nothing wrong", "ambiguous", "turned round twice"),
    ("maybe", "ambiguous", "doubt"),
    ("i don't know", "ambiguous", "doubt"),
    ("not sure", "ambiguous", "doubt"),
    ("if i have to", "ambiguous", "a condition"),
    ("i'm good", "ambiguous", "a yes or a no thanks"),
    ("sure whatever", "ambiguous", "no yes of one's own"),
    ("not quite right", "ambiguous", "a border"),
    ("mostly yes", "ambiguous", "a border"),
    ("no more questions", "ambiguous", "a no to something else"),
    ("no i said yes", "ambiguous", "both"),
    ("i already told you", "not_understood", "neither"),
    ("yes because he is not home", "ambiguous", "a condition, perhaps"),
    ("yes because i have no choice", "ambiguous", "no free yes"),
    ("no because i don't mind", "ambiguous", "both"),
    ("yes my rent is 650", "ambiguous", "a yes with something else"),
    ("yes?", "not_understood", "asked back"),
    ("why not", "not_understood", "a question"),
    ("can i think about it", "not_understood", "a question"),
    ("do you share it", "not_understood", "a question"),
    ("hello", "not_understood", "neither"),
    ("thank you", "not_understood", "neither"),
    ("650", "not_understood", "a number"),
    ("Anna", "not_understood", "a name"),
]


@pytest.mark.parametrize("text", YES)
def test_yes_is_read(text: str) -> None:
    assert read_yes_no(text, language="en") is True


@pytest.mark.parametrize("text", NO)
def test_no_is_read(text: str) -> None:
    assert read_yes_no(text, language="en") is False


@pytest.mark.parametrize(("text", "code", "why"), NEITHER)
def test_what_is_neither_is_refused(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_yes_no(text, language="en")

    assert refused.value.code == code, why


@pytest.mark.parametrize("text", ["yes send", "ok send my request", "sure, submit now"])
def test_sending_is_no_permission_to_share(text: str) -> None:
    with pytest.raises(AnswerError):
        read_sharing(text, language="en")

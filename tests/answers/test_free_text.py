"""Own words as they were typed, and the two ways of saying nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.errors import AnswerError
from answers.free_text import read_own_words, read_short, says_not_said, says_skip

KEPT = [
    ("  Ik ben ontslagen.  ", "Ik ben ontslagen.", "spaces around"),
    ("Ik  ben\tontslagen", "Ik ben ontslagen", "spaces between"),
    ("regel een\r\nregel twee", "regel een\nregel twee", "lines stay lines"),
    ("\n\n  tekst \n\n", "tekst", "empty lines around"),
    ("650 euro, 2 maanden!", "650 euro, 2 maanden!", "numbers and signs"),
    ("Ik kan ’s avonds", "Ik kan ’s avonds", "a quote as it was typed"),
    ("👍🏽", "👍🏽", "a sign with its colour"),
    ("می‌خواهم", "می‌خواهم", "a joiner of letters"),
    ("e\u0301e\u0301n", "één", "one way to write an accent"),
    ("na\u202eam", "naam", "a sign that turns the page round"),
    ("\ud83d hallo", "hallo", "half a sign, which no database takes"),
    ("a\x00b", "ab", "a sign that is no writing"),
]
EMPTY = ["", "   ", "\n\t\n", "\u200b", "\u202e", "\u200d"]

NOT_SAID = {
    "nl": [
        "zeg ik liever niet",
        "Zeg ik liever niet.",
        "dat zeg ik liever niet",
        "dat zeg ik niet",
        "liever niet",
        "liever niet zeggen",
        "gaat u niks aan",
        "dat gaat je niets aan",
        "dat gaat jullie niks aan!",
        "dat wil ik niet zeggen",
        "dat wil ik liever niet vertellen",
        "ik wil daar niets over zeggen",
        "ik wil dat niet delen",
        "ik zeg het liever niet",
        "ik vertel dat niet",
        "geen antwoord",
        "geen commentaar",
        "privé",
        "dat is privé",
        "dat is persoonlijk",
        "dat hou ik voor mezelf",
        "nee, dat zeg ik liever niet",
    ],
    "en": [
        "I'd rather not say",
        "I would rather not say.",
        "rather not say",
        "prefer not to say",
        "I prefer not to say",
        "I'd prefer not to answer",
        "none of your business",
        "that's none of your business!",
        "not your business",
        "I don't want to say",
        "I do not want to tell you",
        "I don’t want to share that",
        "I won't say",
        "I'm not going to say",
        "no answer",
        "no comment",
        "private",
        "that's private",
        "that is personal",
        "I keep that to myself",
        "sorry, I'd rather not say",
        "rather not",
    ],
}
SKIP = {
    "nl": [
        "sla over",
        "Sla over.",
        "sla deze vraag over",
        "sla maar over",
        "sla dit over",
        "overslaan",
        "deze vraag overslaan",
        "vraag overslaan graag",
        "ik wil deze vraag overslaan",
        "liever overslaan",
        "ik sla deze over",
        "volgende",
        "volgende vraag",
        "volgende graag",
        "de volgende vraag",
        "naar de volgende vraag",
        "skip",
        "skippen",
        "next",
        "nvt",
        "n.v.t.",
        "niet van toepassing",
        "pas",
    ],
    "en": [
        "skip",
        "Skip.",
        "skip this",
        "skip it",
        "skip this question",
        "please skip",
        "skip please",
        "I want to skip this question",
        "I'd like to skip this",
        "can I skip this",
        "let's skip this one",
        "next",
        "next question",
        "next one please",
        "go to the next question",
        "move on to the next question",
        "pass",
        "n/a",
        "not applicable",
        "does not apply",
        "skip that question",
    ],
}
NEITHER = {
    "nl": [
        "",
        "nee",
        "ja",
        "weet ik niet",
        "ik kan niet betalen",
        "ik zeg niet dat het blijvend is",
        "volgende maand",
        "volgende week vrijdag",
        "sla over op vrijdag",
        "pas na 17 uur",
        "liever niet bellen",
        "liever geen brief thuis",
        "ik wil niet naar de gemeente",
        "stop",
        "prive en zakelijk",
    ],
    "en": [
        "",
        "no",
        "yes",
        "I don't know",
        "I can't pay",
        "next month",
        "next friday",
        "I skip meals",
        "I passed my exam",
        "rather not by phone",
        "I don't want to move",
        "private landlord",
        "not now",
        "stop",
        "I don't say it will last",
    ],
}


@pytest.mark.parametrize(("text", "kept", "why"), KEPT)
def test_own_words_are_kept_and_only_tidied(text: str, kept: str, why: str) -> None:
    assert read_own_words(text) == kept, why
    assert read_short(text) == kept, why


@pytest.mark.parametrize("text", EMPTY)
def test_nothing_typed_is_refused(text: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_own_words(text)

    assert refused.value.code == "empty"


def test_each_has_its_longest() -> None:
    assert len(read_own_words(" " * 40 + "a" * 1000)) == 1000
    assert len(read_short("a" * 200 + "\n" * 40)) == 200

    with pytest.raises(AnswerError) as long:
        read_own_words("a" * 1001)
    with pytest.raises(AnswerError) as short:
        read_short("a" * 201)

    assert (long.value.code, long.value.facts) == ("too_long", {"limit": 1000})
    assert (short.value.code, short.value.facts) == ("too_long", {"limit": 200})


@given(st.text(max_size=60))
def test_tidied_words_stay_as_they_are(text: str) -> None:
    try:
        kept = read_own_words(text)
    except AnswerError:
        return

    assert read_own_words(kept) == kept
    kept.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "language"), [(text, lang) for lang, texts in NOT_SAID.items() for text in texts]
)
def test_rather_not_say(text: str, language: str) -> None:
    assert says_not_said(text, language)
    assert not says_skip(text, language)


@pytest.mark.parametrize(
    ("text", "language"), [(text, lang) for lang, texts in SKIP.items() for text in texts]
)
def test_skip(text: str, language: str) -> None:
    assert says_skip(text, language)
    assert not says_not_said(text, language)


@pytest.mark.parametrize(
    ("text", "language"), [(text, lang) for lang, texts in NEITHER.items() for text in texts]
)
def test_other_words_are_neither(text: str, language: str) -> None:
    assert not says_not_said(text, language)
    assert not says_skip(text, language)

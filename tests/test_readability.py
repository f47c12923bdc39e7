"""The Dutch that tenants read stays easy: Douma's reading ease, and no long sentences.

W.H. Douma, "De leesbaarheid van landbouwbladen" (Wageningen, 1960): 206.84 - 0.77 x syllables per
100 words - 0.93 x words per sentence, Flesch's formula of 1948 for Dutch; 60 and more is plain
language on Flesch's scale. It is a floor and no proof of level B1, so sentences are counted too.
"""

from __future__ import annotations

import re

import pytest

from ops.effect_texts import catalog
from tenant_texts import DUTCH

EASE, WORDS_IN_SENTENCE = 60.0, 20
# Shorter texts are titles, values and single sentences: the formula says nothing about them.
ENOUGH_WORDS = 20
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SYLLABLE = re.compile(r"[aeiouyáéèëïíóöúü]+", re.IGNORECASE)
FILLED_IN = re.compile(r"%\([\w.]+\)s|\{\w+\}|https?\S+")


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence; what is filled in counts as one word."""
    found = re.split(r"[.!?:]+(?:\s+|$)|\n+", FILLED_IN.sub("X", text))
    return [words for each in found if (words := WORD.findall(each))]


def reading_ease(text: str) -> float:
    told = sentences(text)
    words = [word for sentence in told for word in sentence]
    syllables = sum(max(1, len(SYLLABLE.findall(word))) for word in words)
    return 206.84 - 0.77 * 100 * syllables / len(words) - 0.93 * len(words) / len(told)


def test_the_formula_tells_a_law_from_a_plain_sentence() -> None:
    law = (
        "De bevoegdheid tot ontbinding van de overeenkomst ontstaat, voor zover nakoming niet "
        "blijvend of tijdelijk onmogelijk is, pas wanneer de schuldenaar in verzuim is."
    )

    assert reading_ease(law) < EASE < reading_ease("U hoeft niet weg. Wij zoeken het samen uit.")


TEXTS = catalog(DUTCH)


@pytest.mark.parametrize("name", [each for each in TEXTS if len(WORD.findall(TEXTS[each])) > 3])
def test_no_sentence_is_long(name: str) -> None:
    longest = max(sentences(TEXTS[name]), key=len)

    assert len(longest) <= WORDS_IN_SENTENCE, " ".join(longest)


LONG = [each for each in TEXTS if sum(map(len, sentences(TEXTS[each]))) >= ENOUGH_WORDS]


@pytest.mark.parametrize("name", LONG)
def test_text_is_easy(name: str) -> None:
    assert reading_ease(TEXTS[name]) >= EASE, TEXTS[name]

"""What must hold for the training sentences before any model is trained; needs no model."""

import re
from collections import Counter, defaultdict

import pytest
from stdnum import iban
from stdnum.nl import bsn

from tenant_texts import languages as tenant_languages
from tests.understanding.sentences import (
    Sentence,
    crisis_lexicon,
    held_out,
    held_out_names,
    languages,
    normalised,
    training,
)

# DESIGN, "Contracts", and what a form gets mid-way. Intents of buttons alone have no sentences.
INTENTS = (
    "report_problem",
    "request_arrangement",
    "request_payment_plan",
    "request_deferral",
    "request_rent_reduction",
    "request_cheaper_home",
    "ask_huurtoeslag",
    "ask_huurtoeslag_effect",
    "ask_energietoeslag",
    "ask_bijzondere_bijstand",
    "ask_debt_help",
    "ask_eviction",
    "ask_last_chance_contract",
    "ask_privacy_sharing",
    "ask_energy_saving",
    "ask_request_status",
    "ask_human",
    "ask_language",
    "ask_bot",
    "greet",
    "goodbye",
    "thank",
    "affirm",
    "deny",
    "crisis",
    "out_of_scope",
    "stop",
    "ask_why",
    "go_on",
    "insult",
    "start_over",
    "object_sharing",
    "allow_sharing",
    "child_writes",
    "ask_fraud",
    "ask_municipality_call",
)
LANGUAGES = languages()
# Of an intent; fifteen in a language that is not named.
EXAMPLES = {"nl": 60, "en": 30}
# What a training writer wrote as well is left out: of greetings little is left.
LEAST = 8
IBAN = re.compile(r"\b[a-z]{2}\d{2}[a-z0-9 ]{11,40}", re.IGNORECASE)


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def examples(language: str) -> list[Sentence]:
    return training(language)


@pytest.fixture(scope="module")
def kept_apart(language: str) -> list[Sentence]:
    return [sentence for name in held_out_names(language) for sentence in held_out(name)]


def digits_of(text: str) -> str:
    return re.sub(r"\D", "", text)


def personal_numbers(text: str) -> list[str]:
    """BSNs, bank accounts and telephone numbers that could be somebody's."""
    runs = [digits_of(run) for run in re.findall(r"\+?\d[\d .-]{6,}\d", text)]
    citizens = [run for run in runs if len(run) in (8, 9) and bsn.is_valid(run.zfill(9))]
    telephones = [run for run in runs if re.fullmatch(r"(?:0|31|0031)[1-9]\d{8}", run)]
    accounts = [
        run
        for start in IBAN.findall(text)
        for run in (start.replace(" ", "")[:length] for length in range(15, 35))
        if iban.is_valid(run)
    ]
    return citizens + telephones + accounts


@pytest.mark.parametrize("intent", INTENTS)
def test_every_intent_has_enough_examples(
    language: str, examples: list[Sentence], intent: str
) -> None:
    assert sum(sentence.intent == intent for sentence in examples) >= EXAMPLES.get(language, 15)


def test_what_is_not_for_us_has_enough_examples() -> None:
    everything = [sentence for language in LANGUAGES for sentence in training(language)]

    assert sum(sentence.intent == "out_of_scope" for sentence in everything) >= 200


def test_each_language_has_texts_a_lexicon_and_sentences_kept_apart() -> None:
    for language in tenant_languages():
        assert language in LANGUAGES
        assert crisis_lexicon(language)
        assert held_out_names(language) == [
            f"crisis_lookalikes.{language}.tsv",
            f"held_out.{language}.tsv",
        ]


def test_the_examples_have_no_intents_but_the_fixed_ones(
    examples: list[Sentence], kept_apart: list[Sentence]
) -> None:
    assert {sentence.intent for sentence in examples + kept_apart} == set(INTENTS)


def test_no_sentence_stands_twice(examples: list[Sentence], kept_apart: list[Sentence]) -> None:
    """In one intent it would count double; in two it would contradict itself."""
    seen = Counter(normalised(sentence.text) for sentence in examples + kept_apart)

    assert [text for text, times in seen.items() if times > 1] == []


def test_no_sentence_means_something_else_in_another_language() -> None:
    """One model reads all languages: "ok" may stand in two of them, but under one intent."""
    meant = defaultdict(set)
    for sentence in (each for language in LANGUAGES for each in training(language)):
        meant[normalised(sentence.text)].add(sentence.intent)

    assert {text: intents for text, intents in meant.items() if len(intents) > 1} == {}


def test_no_held_out_sentence_is_trained_on(
    examples: list[Sentence], kept_apart: list[Sentence]
) -> None:
    trained = {normalised(sentence.text) for sentence in examples}

    assert [each.text for each in kept_apart if normalised(each.text) in trained] == []


@pytest.mark.parametrize("name", [each for code in LANGUAGES for each in held_out_names(code)])
def test_the_held_out_sentences_cover_what_they_measure(name: str) -> None:
    counts = Counter(sentence.intent for sentence in held_out(name))

    if name.startswith("crisis_lookalikes."):
        assert "crisis" not in counts
        assert counts.total() >= 25
    else:
        assert {intent: counts[intent] for intent in INTENTS if counts[intent] < LEAST} == {}
        assert counts["crisis"] >= 20
        assert counts["out_of_scope"] >= 25


def test_no_sentence_holds_a_personal_number(
    examples: list[Sentence], kept_apart: list[Sentence]
) -> None:
    holding = [each.text for each in examples + kept_apart if personal_numbers(each.text)]

    assert holding == []


@pytest.mark.parametrize(
    "text",
    [
        "mijn bsn is 111222333",
        "nl91 abna 0417 1643 00 is van mij",
        "bel 06-12345678",
        "+31612345678",
    ],
)
def test_a_personal_number_would_be_seen(text: str) -> None:
    assert personal_numbers(text)


@pytest.mark.parametrize("text", ["ik loop 612,45 achter", "van 2 000 naar 1 500", "HH-7K3M-9QXD"])
def test_an_amount_or_a_reference_is_no_personal_number(text: str) -> None:
    assert personal_numbers(text) == []


def test_no_sentence_reads_as_a_command_or_an_entity(
    examples: list[Sentence], kept_apart: list[Sentence]
) -> None:
    """Rasa takes "/" for a command and "[...](...)" for an entity."""
    marked = [each.text for each in examples + kept_apart if re.search(r"^\s*/|\[|\]", each.text)]

    assert marked == []


@pytest.mark.parametrize("level", ["sure", "possible"])
def test_the_phrases_of_the_crisis_lexicon_are_normalised(language: str, level: str) -> None:
    """The gate compares them with a normalised message: any other would never match."""
    phrases = crisis_lexicon(language)[level]

    assert [each for each in phrases if normalised(each) != each.removesuffix("*")] == []
    assert 0 < len(phrases) == len(set(phrases)) < 80

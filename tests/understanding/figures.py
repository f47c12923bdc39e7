"""The figures of understanding: of sentences whose intent is known, and what was made of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from tests.understanding.sentences import Sentence

Parsed = dict[str, Any]
Judged = list[tuple[Sentence, Parsed]]
FALLBACK = "nlu_fallback"
# So many likeliest meanings are shown as buttons (actions/misunderstood.py).
BUTTONS = 3


def likeliest(parsed: Parsed) -> str:
    """The best intent, below the fallback's threshold too."""
    best: str = parsed["intent"]["name"]
    return best if best != FALLBACK else best_names(parsed)[0]


def best_names(parsed: Parsed) -> list[str]:
    """The likeliest intents by the classifier's ranking."""
    ranking = [each["name"] for each in parsed["intent_ranking"] if each["name"] != FALLBACK]
    return ranking[:BUTTONS]


def is_answered(parsed: Parsed) -> bool:
    return bool(parsed["intent"]["name"] != FALLBACK)


def is_sure(parsed: Parsed) -> bool:
    return bool(parsed["intent"]["name"] == "crisis")


def is_sure_or_possible(parsed: Parsed) -> bool:
    return is_sure(parsed) or parsed.get("crisis") == "possible"


def share(judged: Judged, holds: Callable[[Parsed], bool]) -> float:
    return sum(holds(parsed) for _, parsed in judged) / len(judged)


def only(judged: Judged, *, crisis: bool) -> Judged:
    """The sentences of a crisis, or all others."""
    return [each for each in judged if (each[0].intent == "crisis") is crisis]


def f1_by_intent(judged: Judged) -> dict[str, float]:
    """Of each intent that is meant by a sentence: one that only buttons carry has no figure."""
    hits: Counter[str] = Counter()
    meant: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for sentence, parsed in judged:
        meant[sentence.intent] += 1
        said[likeliest(parsed)] += 1
        hits[sentence.intent] += likeliest(parsed) == sentence.intent
    return {intent: 2 * hits[intent] / (meant[intent] + said[intent]) for intent in meant}


def macro_f1(judged: Judged) -> float:
    by_intent = f1_by_intent(judged)
    return sum(by_intent.values()) / len(by_intent)


def answered(judged: Judged) -> dict[str, float]:
    """The share that is answered, what of it is right, and how often a button has the right one.

    `right_among_buttons` is of the messages that are asked back.
    """
    given = [each for each in judged if is_answered(each[1])]
    back = [each for each in judged if not is_answered(each[1])]
    right = sum(likeliest(parsed) == sentence.intent for sentence, parsed in given)
    shown = sum(sentence.intent in best_names(parsed) for sentence, parsed in back)
    return {
        "answered": len(given) / len(judged),
        "right_among_answered": right / max(1, len(given)),
        "right_among_buttons": shown / max(1, len(back)),
    }


def recall(judged: Judged, intent: str) -> float:
    meant = [each for each in judged if each[0].intent == intent]
    return sum(likeliest(parsed) == intent for _, parsed in meant) / len(meant)

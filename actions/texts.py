"""Every text of the conversation: words, buttons, and what a widget can show better."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from actions.choices import CHOICES, NOT_IN_FORM, OFFERS, WAYS_OUT, Choice, change
from actions.dated import on_this_day
from actions.parts import Parts
from questions import texts
from questions.allowance import SEEN, years_offered
from questions.allowance_sums import figures
from questions.fields import previous, progress
from questions.texts import Arguments
from questions.told import asks, why
from tenant_texts import DUTCH, has_text, text

FAILURES_BEFORE_A_WAY_OUT = 3
TONES = {
    "utter_crisis": "crisis",
    "utter_crisis_possible": "crisis",
    "utter_logged": "done",
    "utter_logged.call_back": "done",
    "utter_logged.not_safe": "done",
}


def say(
    parts: Parts, response: str, given: Mapping[str, Any], slots: Mapping[str, Any]
) -> dict[str, Any]:
    """Render one response as Rasa's NLG wants it. Raises TextMissing for an unknown name."""
    given = {**_of_the_check(parts, slots), **given}
    language = _language(given, slots)
    if response.startswith("utter_ask_") and "." not in response:
        response = asks(response.removeprefix("utter_ask_"), slots)
    response = on_this_day(response, parts.facts, parts.today())
    arguments = Arguments(parts, given, landlord=slots.get("landlord"), language=language)
    extras: dict[str, Any] = {}
    if response.startswith("utter_ask_"):
        asked = response.removeprefix("utter_ask_").partition(".")[0]
        extras["asks"] = asked
        extras["progress"] = _progress(slots, asked, language)
        if asked != SEEN and has_text(language, why(asked)):
            extras["why"] = words(parts, why(asked), given, slots)
    if response in TONES:
        extras["tone"] = TONES[response]
    for name in ("rows", "bars", "reference"):
        if given.get(name):
            extras[name] = given[name]
    return {
        "text": words(parts, response, given, slots),
        "buttons": [
            {
                "title": text(language, choice.title, arguments),
                "payload": choice.payload % arguments,
            }
            for choice in _choices(response, given, slots)
        ],
        "metadata": {name: value for name, value in extras.items() if value},
    }


def _of_the_check(parts: Parts, slots: Mapping[str, Any]) -> dict[str, Any]:
    """The year of a huurtoeslag check and its limits, which its texts name."""
    offered = years_offered(parts.years.by_year, parts.today())
    return figures(parts.years, slots, offered)


def words(parts: Parts, name: str, given: Mapping[str, object], slots: Mapping[str, Any]) -> str:
    """A text's words as this conversation has them."""
    language = _language(given, slots)
    return texts.words(parts, name, given, landlord=slots.get("landlord"), language=language)


def _language(given: Mapping[str, object], slots: Mapping[str, Any]) -> str:
    """The conversation's, or one that was chosen just now: its slot is set after this is said."""
    return str(given.get("language") or slots.get("language") or DUTCH)


def _progress(slots: Mapping[str, Any], asked: str, language: str) -> dict[str, Any] | None:
    steps = progress(slots, asked)
    before = previous(slots, asked)
    if not steps or not before:
        return steps
    back = {"title": text(language, "button.previous", {}), "payload": change(before)}
    return {**steps, "previous": back}


def _choices(response: str, given: Mapping[str, Any], slots: Mapping[str, Any]) -> Iterator[Choice]:
    """The buttons of a text: what the action offers first, what it always has, what is last."""
    if response in NOT_IN_FORM and (slots.get("requested_slot") or given.get("in_passing")):
        return
    offered = [OFFERS[name] for name in given.get("offers") or ()]
    yield from offered
    fixed = CHOICES.get(response.removesuffix(".none"), CHOICES.get(response, ()))
    yield from (choice for choice in fixed if choice not in offered)
    yield from (OFFERS[name] for name in given.get("offers_last") or ())
    if response.startswith("utter_ask_") and is_stuck(slots.get("failures")):
        # This question was not answered three times: there must be a way on.
        yield from WAYS_OUT


def is_stuck(failures: int | None) -> bool:
    """Whether a question has now failed once too often: a person can help better."""
    return failures is not None and failures % FAILURES_BEFORE_A_WAY_OUT == 0

"""Decides whether a message in a form is an answer at all, and if so what it sets (decision 5).

Crisis, stop, a question, an insult are no answers: nothing is set, the form rejects, and the rule
of the message's intent speaks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from actions.fields import CONFIRMED, FIELDS, KINDS, Asked, fields_of
from answers.errors import AnswerError

# Heard before any answer is looked for.
ALWAYS_HEARD = {"crisis", "start"}
# Heard before an answer when the classifier is sure of it: "laat maar" could pass for a name.
HEARD_WHEN_SURE = {"stop", "start_over", "ask_human", "ask_why"}
# Heard when the words are no answer to the question.
HEARD_WHEN_NO_ANSWER = {
    "ask_huurtoeslag", "ask_huurtoeslag_effect", "ask_energietoeslag", "ask_bijzondere_bijstand",
    "ask_allowances", "ask_debt_help", "ask_eviction", "ask_last_chance_contract",
    "ask_privacy_sharing", "ask_energy_saving", "ask_request_status", "ask_language", "ask_bot",
    "thank", "go_on",
}  # fmt: skip
# "dollars" is no insult and "naam@" no greeting: these need more.
HEARD_WHEN_SURE_OF_NO_ANSWER = {"insult", "greet", "goodbye"}
# A change of mind about the kind of arrangement; the answers that still hold are kept.
CHANGES_KIND = {f"request_{kind}": kind for kind in KINDS if kind != "report"}

# How likely the classifier must find it; words that ask something need less.
EXPLICIT, SURE, LIKELY, LIKELY_QUESTION = 0.8, 0.6, 0.4, 0.2
# "800" or "asdf" is rather a failed answer than a question that is not for us.
WORDS_OUT_OF_SCOPE = 4


@dataclass(frozen=True)
class Message:
    """What Rasa made of a message: its words, intent, and the values of a button."""

    text: str
    intent: str
    confidence: float
    values: Mapping[str, Any]
    may_be_crisis: bool = False

    @classmethod
    def from_rasa(cls, latest: Mapping[str, Any]) -> Message:
        intent = latest.get("intent") or {}
        return cls(
            text=latest.get("text") or "",
            intent=intent.get("name") or "",
            confidence=intent.get("confidence") or 0.0,
            values={each["entity"]: each["value"] for each in latest.get("entities") or ()},
            may_be_crisis=latest.get("crisis") == "possible",
        )


@dataclass(frozen=True)
class Reading:
    """What a message sets. Nothing set is no answer; `refused` says why an answer was not taken."""

    slots: Mapping[str, Any] = field(default_factory=dict)
    refused: AnswerError | None = None


NO_ANSWER = Reading()


def read_turn(message: Message, slots: Mapping[str, Any], asked: Asked) -> Reading:
    """Read a message while the form asks for the slot `requested_slot`."""
    requested = slots.get("requested_slot")
    if message.intent == "give_answer":
        return _given(message.values, slots)
    if message.intent == "change_answer":
        changed = str(message.values.get("field"))
        return _answered(changed, None) if changed in FIELDS else NO_ANSWER
    if requested is None or message.intent in ALWAYS_HEARD or message.text.startswith("/"):
        return NO_ANSWER
    if message.intent in _heard_when_sure(message) and message.confidence >= SURE:
        return NO_ANSWER
    try:
        return _answered(requested, FIELDS[requested].read(message.text, asked))
    except AnswerError as refused:
        if _is_heard(message, slots):
            return NO_ANSWER
        return Reading({requested: None}, refused)


def _heard_when_sure(message: Message) -> set[str]:
    """ "Ik trek het niet meer" gives up more than a form: that is no stop."""
    return HEARD_WHEN_SURE - {"stop"} if message.may_be_crisis else HEARD_WHEN_SURE


def _is_heard(message: Message, slots: Mapping[str, Any]) -> bool:
    if message.intent in CHANGES_KIND:
        # "650 per maand" is a failed answer, whatever it resembles; a wrong kind is worse.
        other = CHANGES_KIND[message.intent] != slots.get("kind")
        said_so = not any(each.isdigit() for each in message.text)
        return other and said_so and message.confidence >= EXPLICIT
    if message.intent == "report_problem":
        return slots.get("requested_slot") == "kind"
    if message.intent == "request_arrangement":
        return slots.get("kind") == "report" and message.confidence >= SURE
    if message.intent == "out_of_scope":
        return message.confidence >= SURE and len(message.text.split()) >= WORDS_OUT_OF_SCOPE
    if message.intent in HEARD_WHEN_SURE_OF_NO_ANSWER:
        return message.confidence >= SURE
    enough = LIKELY_QUESTION if "?" in message.text else LIKELY
    heard = HEARD_WHEN_NO_ANSWER | _heard_when_sure(message)
    return message.intent in heard and message.confidence >= enough


def _given(values: Mapping[str, Any], slots: Mapping[str, Any]) -> Reading:
    """A pressed button. It was offered by us, but perhaps some questions ago."""
    given, value = str(values.get("field")), values.get("value")
    if given == CONFIRMED:
        # The yes under an older summary says nothing about the answers of now.
        if is_complete(slots) and value == slots["request_key"]:
            return Reading({CONFIRMED: True})
        return Reading({CONFIRMED: None}, AnswerError("other_summary"))
    return _answered(given, value) if given in FIELDS else NO_ANSWER


def _answered(slot: str, value: Any) -> Reading:
    """An answer, by which a summary that was shown before no longer stands."""
    if slot == CONFIRMED:
        return Reading({CONFIRMED: value})
    return Reading({slot: value, CONFIRMED: None, "request_key": None})


def is_complete(slots: Mapping[str, Any]) -> bool:
    """Whether every answer is there and the tenant has been shown the summary of them."""
    needed = [each for each in fields_of(slots.get("kind")) if each != CONFIRMED]
    return bool(slots.get("request_key")) and all(slots.get(each) is not None for each in needed)

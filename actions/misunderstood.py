"""A vague message gets one question back, and after two in a row a person is offered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.choices import MEANINGS
from actions.explain import ask_municipality, postcode_alone
from actions.parts import Parts
from actions.rent_check import hears_rent_check
from answers.helpers import writes_for_another
from answers.other_debts import read_other_debts
from answers.rent_check import asks_rent_check, is_about_rent_price
from tenant_texts import DUTCH

FALLBACK, MISUNDERSTOOD = "nlu_fallback", "misunderstood"
BEFORE_A_PERSON = 2
# So many likeliest meanings are shown, the last of them at least so likely.
SHOWN, LIKELY_ENOUGH = 3, 0.08
COMMON = ("report_problem", "request_arrangement")


class ActionNotUnderstood(Action):
    """Shows the two or three likeliest meanings as buttons, or says that it is not understood.

    A bare postcode means nothing to the classifier, and here: which municipality is that?
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_not_understood"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        if answers_by_words(dispatcher, tracker, self._parts, asks_rent_check):
            return []
        times = (tracker.get_slot(MISUNDERSTOOD) or 0) + 1
        meanings = likeliest(tracker.latest_message)
        if times >= BEFORE_A_PERSON:
            dispatcher.utter_message(response="utter_not_understood.again", offers=meanings)
        elif meanings:
            dispatcher.utter_message(response="utter_which_meaning", offers=meanings)
        else:
            dispatcher.utter_message(response="utter_not_understood")
        return [SlotSet(MISUNDERSTOOD, times)]


class ActionOutOfScope(Action):
    """Says what this assistant is for; nobody who writes for another, tells of other debts, or asks
    how high the rent may be, is sent away.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_out_of_scope"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        if not answers_by_words(dispatcher, tracker, self._parts, is_about_rent_price):
            dispatcher.utter_message(response="utter_out_of_scope")
        return []


def answers_by_words(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    parts: Parts,
    about_rent: Callable[..., bool],
) -> bool:
    """Answer what the classifier missed and the words tell, if they do; one answer at most."""
    if (
        says_to_write_for_another(dispatcher, tracker)
        or hears_other_debts(dispatcher, tracker)
        or hears_rent_check(dispatcher, tracker, about_rent)
    ):
        return True
    if postcode := postcode_alone(tracker):
        ask_municipality(parts, dispatcher, postcode)
        return True
    return False


def says_to_write_for_another(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """ "Ik schrijf voor mijn moeder", and no more: asked back what it is about."""
    said = tracker.latest_message.get("text") or ""
    language = tracker.get_slot("language") or DUTCH
    if tracker.get_slot("requested_slot") or not writes_for_another(said, language=language):
        return False
    dispatcher.utter_message(response="utter_writes_for_other")
    return True


def hears_other_debts(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """ "Ik heb ook schulden bij Klarna": there is help that looks at all of them."""
    said = tracker.latest_message.get("text") or ""
    language = tracker.get_slot("language") or DUTCH
    if read_other_debts(said, language=language) != "yes":
        return False
    dispatcher.utter_message(response="utter_debt_help")
    return True


def likeliest(latest: Mapping[str, Any]) -> list[str]:
    """The meanings that a message may have, the likeliest first; none when all are guesses."""
    found = [
        each["name"]
        for each in latest.get("intent_ranking") or ()
        if each["name"] in MEANINGS and each["confidence"] >= LIKELY_ENOUGH
    ]
    if len(found) == 1:
        # One alone would look like the only one; what most people come for stands beside it.
        found += [each for each in COMMON if each not in found][:1]
    return found[:SHOWN]

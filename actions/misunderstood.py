"""A vague message gets one question back, and after two in a row a person is offered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.choices import MEANINGS

FALLBACK, MISUNDERSTOOD = "nlu_fallback", "misunderstood"
BEFORE_A_PERSON = 2
# So many likeliest meanings are shown, the last of them at least so likely.
SHOWN, LIKELY_ENOUGH = 3, 0.08
COMMON = ("report_problem", "request_arrangement")


class ActionNotUnderstood(Action):
    """Shows the two or three likeliest meanings as buttons, or says that it is not understood."""

    def name(self) -> str:
        return "action_not_understood"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        times = (tracker.get_slot(MISUNDERSTOOD) or 0) + 1
        meanings = likeliest(tracker.latest_message)
        if times >= BEFORE_A_PERSON:
            dispatcher.utter_message(response="utter_not_understood.again", offers=meanings)
        elif meanings:
            dispatcher.utter_message(response="utter_which_meaning", offers=meanings)
        else:
            dispatcher.utter_message(response="utter_not_understood")
        return [SlotSet(MISUNDERSTOOD, times)]


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

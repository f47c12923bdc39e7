"""A child who writes gets a person to talk to, no form."""

from __future__ import annotations

import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

# An adult who names a mother or children must not lose a form to this.
EXPLICIT = 0.8
OF_AGE = 18
AGE = re.compile(
    r"\b(?:ik ben|ben ik|ikke|i am|i'm|im|ik word) (?:bijna |pas |nog maar |net |only |nearly )?"
    r"(?P<age>\d{1,3})\b"
    r"|\b(?P<years>\d{1,3}) (?:jaar oud|jaar|years old|years|yo)\b",
    re.IGNORECASE,
)


class ActionChild(Action):
    """Says where a child can talk; to anybody else that the words were not understood."""

    def name(self) -> str:
        return "action_child"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        latest = tracker.latest_message
        confidence = (latest.get("intent") or {}).get("confidence") or 0.0
        child = writes_as_child(latest.get("text") or "", confidence)
        dispatcher.utter_message(response="utter_child" if child else "utter_not_understood")
        return []


def writes_as_child(said: str, confidence: float) -> bool:
    """Whether somebody under 18 surely writes; an age that is said decides."""
    ages = [int(found["age"] or found["years"]) for found in AGE.finditer(said)]
    return confidence >= EXPLICIT and all(age < OF_AGE for age in ages)

"""What each message brings beside its meaning: page, language, and answers nobody asked yet."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.language import language_now
from actions.parts import Parts
from actions.readings import Asked
from actions.request import OFFERED
from actions.story import told, unanswered
from tenant_texts import DUTCH, languages


class ActionReadPage(Action):
    """Runs on each message, before any text is chosen."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_read_page"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        page = tracker.latest_message["metadata"]
        language, vote = language_now(tracker, self._known(page["landlord"]))
        wanted: dict[str, Any] = {
            "language": language,
            "language_vote": vote,
            "landlord": page["landlord"],
            **self._told(tracker, language),
        }
        answers_offer = tracker.get_intent_of_latest_message() in ("affirm", "deny")
        # In a form a yes answers the form's question, and an offer of before is over.
        if not answers_offer or tracker.get_slot("requested_slot"):
            wanted[OFFERED] = None
        return [
            SlotSet(slot, value)
            for slot, value in wanted.items()
            if tracker.get_slot(slot) != value
        ]

    def _known(self, landlord: str) -> frozenset[str]:
        found = self._parts.landlords.get(landlord)
        return languages() & frozenset(found.languages if found else ()) | {DUTCH}

    def _told(self, tracker: Tracker, language: str) -> dict[str, Any]:
        """What a message outside a form says already, so that it is not asked later."""
        said = tracker.latest_message.get("text") or ""
        if said.startswith("/") or tracker.get_slot("requested_slot"):
            return {}
        asked = Asked(language, self._parts.today(), tracker.slots)
        return unanswered(told(said, asked), tracker.slots)

"""Which language and landlord a conversation has: those of the page that the tenant writes from."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from tenant_texts import DUTCH, languages


class ActionReadPage(Action):
    """Runs on each message, before any text is chosen."""

    def name(self) -> str:
        return "action_read_page"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        page = tracker.latest_message["metadata"]
        language = page["language"] if page["language"] in languages() else DUTCH
        wanted = {"language": language, "landlord": page["landlord"]}
        return [
            SlotSet(slot, value)
            for slot, value in wanted.items()
            if tracker.get_slot(slot) != value
        ]

"""An objection to passing on to the municipality, said at any time: it counts at once."""

from __future__ import annotations

import asyncio

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.parts import Parts
from actions.shown_texts import as_shown
from casebook.municipality_calls import withdraw_municipality_call
from casebook.objections import object_to_sharing
from casebook.search import cases_of_conversation


class ActionObjectToSharing(Action):
    """Verified or not: on every case of this conversation, and in the request being filled in."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_object_to_sharing"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        shown = tracker.get_slot("sharing_shown") or as_shown(
            self._parts, "utter_privacy_sharing", tracker.slots
        )
        references = await asyncio.to_thread(self._object, tracker, shown)
        if references:
            dispatcher.utter_message(
                response="utter_objection_made.logged", reference=", ".join(references)
            )
        else:
            dispatcher.utter_message(response="utter_objection_made")
        return [SlotSet("sharing", "yes"), SlotSet("sharing_shown", shown)]

    def _object(self, tracker: Tracker, shown: dict[str, str]) -> list[str]:
        now = self._parts.settings.now()
        with self._parts.database.writing() as session:
            cases = cases_of_conversation(session, tracker.sender_id.split(".")[0])
            for case in cases:
                object_to_sharing(
                    session, case, text=shown["text"], version=shown["version"], at=now
                )
                # Who wants nothing to go to the municipality asks for no call from it either.
                if case.municipality_call == "asked":
                    withdraw_municipality_call(session, case, at=now)
            return [case.reference for case in cases]


class ActionExplainSharing(Action):
    """Who sees what. At the question about passing on, only what that question leaves open."""

    def name(self) -> str:
        return "action_explain_sharing"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        asked = tracker.get_slot("requested_slot") == "sharing"
        dispatcher.utter_message(response="sharing.more" if asked else "utter_privacy_sharing")
        return []

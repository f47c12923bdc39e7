"""An objection to passing on to the municipality, said at any time; and who sees what."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.message import Message
from actions.objections import object_on_all, objected
from actions.parts import Parts
from actions.turn import is_about_sharing
from tenant_texts import DUTCH, text


class ActionObjectToSharing(Action):
    """Verified or not: on every case of this conversation, and in the request being filled in."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_object_to_sharing"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        message = Message.from_rasa(tracker.latest_message)
        if not message.text.startswith("/") and not is_about_sharing(message):
            # Better asked back than invented.
            dispatcher.utter_message(response="utter_which_meaning", offers=["object_sharing"])
            return []
        references = await object_on_all(self._parts, tracker, tracker.get_slot("sharing_shown"))
        if references:
            dispatcher.utter_message(
                response="utter_objection_made.logged", reference=", ".join(references)
            )
        else:
            dispatcher.utter_message(response="utter_objection_made")
        # A summary that was shown before says otherwise: it no longer stands.
        return [SlotSet("sharing", "yes"), SlotSet("request_key", None)]


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


class ActionAllowSharing(Action):
    """Takes back a "do not pass on" that was not sent; one that a case holds, staff take back."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_allow_sharing"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        if await objected(self._parts, tracker):
            dispatcher.utter_message(response="utter_objection_back")
            return []
        if tracker.get_slot("sharing") != "yes":
            dispatcher.utter_message(response="utter_privacy_sharing")
            return []
        language = tracker.get_slot("language") or DUTCH
        dispatcher.utter_message(
            response="utter_corrected",
            label=text(language, "label.sharing", {}),
            value=text(language, "value.sharing.no", {}),
        )
        return [SlotSet("sharing", "no"), SlotSet("request_key", None)]

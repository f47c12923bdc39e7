"""Who asks whether the rent is right hears of the Huurcommissie, however the message was heard."""

from __future__ import annotations

from collections.abc import Callable

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from answers.rent_check import asks_rent_check
from tenant_texts import DUTCH


def hears_rent_check(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    asks: Callable[..., bool],
) -> bool:
    """Say where the rent can be looked at, if that is what is asked."""
    said = tracker.latest_message.get("text") or ""
    if not asks(said, language=tracker.get_slot("language") or DUTCH):
        return False
    dispatcher.utter_message(response="utter_huurcommissie")
    return True


# In a longer message somebody at the door, or a link, goes first.
_WORDS_AT_MOST = 10


class ActionFraud(Action):
    """Whether this is real; "is my rent real" sounds much like it, and is another question."""

    def name(self) -> str:
        return "action_fraud"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        said = tracker.latest_message.get("text") or ""
        short = len(said.split()) <= _WORDS_AT_MOST
        if not (short and hears_rent_check(dispatcher, tracker, asks_rent_check)):
            dispatcher.utter_message(response="utter_fraud")
        return []

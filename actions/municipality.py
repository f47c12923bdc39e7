""" "Vraag de gemeente mij te bellen": the tenant's own request, shown before it is sent."""

from __future__ import annotations

import asyncio
import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.parts import Parts
from actions.request import OFFERED
from actions.shown_texts import as_shown
from actions.turn import Message
from casebook.models import Case
from casebook.municipality_calls import ask_municipality_call, withdraw_municipality_call
from casebook.search import case_by_reference

SHOWN = "utter_municipality_call"
# Taking it back is as easy as asking: typed it counts at once, as by the button.
TAKES_BACK = re.compile(
    r"\bintrek|\btrek\w*\b.*\bin\b|\bniet meer\b|\bwithdraw|\btake\b.*\bback\b|\bcancel",
    re.IGNORECASE,
)


class ActionOfferMunicipalityCall(Action):
    """Shows what would be passed on, and asks. Without a case there is nobody to call yet."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_offer_municipality_call"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        reference = tracker.get_slot("reference")
        case = reference and await asyncio.to_thread(_case, self._parts, tracker)
        # The text names what is passed on, and the municipality cannot call without it.
        if not case or not (case.tenant_name and case.phone and case.postcode):
            dispatcher.utter_message(response=f"{SHOWN}.needs_case")
            return []
        if case.municipality_call != "asked":
            dispatcher.utter_message(response=SHOWN)
            return [SlotSet(OFFERED, "municipality_call")]
        if TAKES_BACK.search(tracker.latest_message.get("text") or ""):
            await settle(self._parts, dispatcher, tracker, "withdraw")
        else:
            dispatcher.utter_message(response=f"{SHOWN}.already", reference=reference)
        return []


class ActionSettleMunicipalityCall(Action):
    """A button's yes, "not now" or withdrawal."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_settle_municipality_call"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        answer = str(Message.from_rasa(tracker.latest_message).values.get("value"))
        await settle(self._parts, dispatcher, tracker, answer)
        return [SlotSet(OFFERED, None)]


async def settle(
    parts: Parts, dispatcher: CollectingDispatcher, tracker: Tracker, answer: str
) -> None:
    """Do what the tenant answered ("yes", "not_now", "withdraw"), and say what was done."""
    reference = tracker.get_slot("reference")
    if reference is None or answer not in ("yes", "withdraw"):
        dispatcher.utter_message(response=f"{SHOWN}.not_sent")
        return
    await asyncio.to_thread(_write, parts, tracker, answer)
    said = "sent" if answer == "yes" else "withdrawn"
    dispatcher.utter_message(response=f"{SHOWN}.{said}", reference=reference)


def _write(parts: Parts, tracker: Tracker, answer: str) -> None:
    now = parts.settings.now()
    with parts.database.writing() as session:
        case = case_by_reference(
            session,
            landlord=tracker.get_slot("landlord"),
            reference=tracker.get_slot("reference"),
        )
        if answer == "withdraw":
            withdraw_municipality_call(session, case, at=now)
        else:
            shown = as_shown(parts, SHOWN, tracker.slots)
            ask_municipality_call(
                session, case, text=shown["text"], version=shown["version"], at=now
            )


def _case(parts: Parts, tracker: Tracker) -> Case:
    with parts.database.reading() as session:
        return case_by_reference(
            session,
            landlord=tracker.get_slot("landlord"),
            reference=tracker.get_slot("reference"),
        )

""" "Vraag de gemeente mij te bellen": the tenant's own request, shown before it is sent."""

from __future__ import annotations

import asyncio
import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.message import Message
from actions.parts import Parts, conversation_of
from actions.request import OFFERED
from casebook.models import Case
from casebook.municipality_calls import ask_municipality_call, withdraw_municipality_call
from casebook.search import cases_of_conversation
from questions.shown_texts import as_shown

SHOWN = "utter_municipality_call"
# Said of a call that was asked for, this ends it; withdrawing must be as easy as asking.
TAKES_BACK = re.compile(
    r"intrek|trek .*\bin\b|\bniet (?:meer|te)\b|hoeft niet|liever niet|toch (?:maar )?niet"
    r"|withdraw|cancel|no longer|not any ?more|don'?t (?:want|need)",
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
        sent, asked = await asyncio.to_thread(_sent_and_asked, self._parts, tracker)
        if asked and TAKES_BACK.search(tracker.latest_message.get("text") or ""):
            await settle(self._parts, dispatcher, tracker, "withdraw")
            return []
        if asked:
            dispatcher.utter_message(response=f"{SHOWN}.already", reference=", ".join(asked))
            return []
        if not sent:
            dispatcher.utter_message(response=f"{SHOWN}.needs_case")
            return []
        dispatcher.utter_message(response=SHOWN)
        # Amid a form a typed yes answers its question: there only the button asks for the call.
        in_form = tracker.get_slot("requested_slot")
        return [] if in_form else [SlotSet(OFFERED, "municipality_call")]


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
    done: list[str] = []
    if answer in ("yes", "withdraw"):
        done = await asyncio.to_thread(_write, parts, tracker, answer)
    said = {"yes": "sent", "withdraw": "withdrawn"}.get(answer, "") if done else "not_sent"
    dispatcher.utter_message(response=f"{SHOWN}.{said}", reference=", ".join(done))


def _write(parts: Parts, tracker: Tracker, answer: str) -> list[str]:
    """Ask on the newest case, or withdraw on every case that asked; their references."""
    now = parts.settings.now()
    with parts.database.writing() as session:
        cases = cases_of_conversation(session, conversation_of(tracker))
        if answer == "withdraw":
            asked = [case for case in cases if case.municipality_call == "asked"]
            for case in asked:
                withdraw_municipality_call(session, case, at=now)
            return [case.reference for case in asked]
        shown = as_shown(parts, SHOWN, tracker.slots)
        newest = [case for case in cases if _can_be_passed_on(case)][:1]
        for case in newest:
            ask_municipality_call(
                session, case, text=shown["text"], version=shown["version"], at=now
            )
        return [case.reference for case in newest]


def _can_be_passed_on(case: Case) -> bool:
    """Whether the case has what the text names; without a telephone nobody can call."""
    return bool(case.tenant_name and case.phone and case.postcode)


def _sent_and_asked(parts: Parts, tracker: Tracker) -> tuple[list[str], list[str]]:
    """The references of the cases that could be passed on, and of those that asked for it."""
    with parts.database.reading() as session:
        cases = cases_of_conversation(session, conversation_of(tracker))
        asked = [case.reference for case in cases if case.municipality_call == "asked"]
        return [case.reference for case in cases if _can_be_passed_on(case)], asked

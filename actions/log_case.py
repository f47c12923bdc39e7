"""The end of a request in the chat: logged once, its reference said, and what comes after it."""

from __future__ import annotations

import asyncio

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.parts import Parts, conversation_of
from actions.pathway import OTHER_DEBTS, say_pathway
from actions.plans import say_plan_offer
from actions.request import OF_ONE_REQUEST, OFFERED, WANTED_NEXT
from casebook.intake import log_case
from questions.fields import CONFIRMED, more_left
from questions.intake import intake_of
from questions.told import logged


class ActionLogCase(Action):
    """Logs the confirmed report or request, once, and says the reference it got."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_log_case"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        # In a thread: one wait for the database must not stop every tenant.
        reference = await asyncio.to_thread(self._log, tracker)
        landlord = self._parts.landlords[tracker.get_slot("landlord")]
        by = landlord.contact_by(self._parts.today())
        kind = tracker.get_slot("kind")
        dispatcher.utter_message(
            response=logged("utter_logged", kind, tracker.get_slot("safe_contact")),
            reference=reference,
            day=by.isoformat(),
        )
        if kind == "payment_plan":
            await say_plan_offer(self._parts, dispatcher, tracker)
        if wanted := tracker.get_slot(WANTED_NEXT):
            dispatcher.utter_message(response="utter_wanted_next", offers=[f"request_{wanted}"])
        left = 0 if kind == "call_back" else more_left({**tracker.slots, "logged_kind": kind})
        if left:
            dispatcher.utter_message(response="utter_more_offer", count=left)
        elif kind != "call_back":
            debts = tracker.get_slot(OTHER_DEBTS)
            await say_pathway(self._parts, dispatcher, tracker, other_debts=debts)
        if kind == "call_back" and tracker.get_slot("kind_before"):
            dispatcher.utter_message(response="utter_still_unsent")
        if kind == "call_back":
            # It came between: what was being filled in, and the case before, stay as they were.
            return [
                SlotSet("reference", reference),
                SlotSet("kind", tracker.get_slot("kind_before")),
                SlotSet(OFFERED, None),
                *(
                    SlotSet(slot, None)
                    for slot in ("kind_before", CONFIRMED, "request_key", WANTED_NEXT)
                ),
            ]
        return [
            SlotSet("reference", reference),
            SlotSet("more_reference", reference),
            SlotSet("logged_kind", kind),
            SlotSet(OFFERED, "more" if left else None),
            *(SlotSet(slot, None) for slot in sorted(OF_ONE_REQUEST)),
        ]

    def _log(self, tracker: Tracker) -> str:
        with self._parts.database.writing() as session:
            case = log_case(
                session,
                intake_of(
                    tracker.slots,
                    origin="chat",
                    channel=tracker.latest_message["metadata"]["channel"],
                    landlord=tracker.latest_message["metadata"]["landlord"],
                    conversation_id=conversation_of(tracker),
                ),
                request_key=tracker.get_slot("request_key"),
                now=self._parts.settings.now(),
            )
            return case.reference

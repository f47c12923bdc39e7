"""The life of a report or request in the chat: begun, begun anew, stopped, and logged once."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

from babel.dates import format_date
from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.fields import CONFIRMED, FIELDS, NOT_KNOWN, left_to_ask
from actions.parts import Parts
from actions.turn import CHANGES_KIND, Message
from casebook.intake import Intake, log_case
from tenant_texts import DUTCH, text

# Kept for a second request: who the tenant is does not change.
ABOUT_THE_TENANT = {"tenant_name", "contact", "address"}


class ActionStartRequest(Action):
    """Sets which arrangement it is about, as far as the message says so."""

    def name(self) -> str:
        return "action_start_request"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        intent = tracker.get_intent_of_latest_message()
        kind = CHANGES_KIND.get(intent or "") or tracker.get_slot("kind")
        if intent == "report_problem":
            kind = kind or "report"
        if intent == "request_arrangement" and kind == "report":
            kind = None  # which arrangement is still to be asked
        if kind:
            # Say what was understood, and how long it takes, before the first question.
            dispatcher.utter_message(response=f"start.{kind}", questions=_questions(kind, tracker))
        return [SlotSet("kind", kind), SlotSet(CONFIRMED, None)]


def _questions(kind: str, tracker: Tracker) -> str:
    """How long it takes; only what is not answered yet is asked."""
    left = left_to_ask(kind, tracker.slots)
    name = {0: "start.no_questions", 1: "start.one_question"}.get(left, "start.questions")
    return text(tracker.get_slot("language") or DUTCH, name, {"count": left})


class ActionStartOver(Action):
    """Throws the answers of an unfinished request away, at the tenant's word."""

    def name(self) -> str:
        return "action_start_over"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_started_over")
        return [SlotSet(slot, None) for slot in (*FIELDS, "request_key")]


class ActionStop(Action):
    """Ends the form; the answers stay in the conversation and nothing is sent."""

    def name(self) -> str:
        return "action_stop"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_stopped")
        return []


class ActionButtonPassed(Action):
    """Answers a button of a form that is no longer open: perhaps it was sent already."""

    def name(self) -> str:
        return "action_button_passed"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        pressed = Message.from_rasa(tracker.latest_message).values.get("field")
        if pressed == CONFIRMED and (reference := tracker.get_slot("reference")):
            dispatcher.utter_message(response="utter_already_sent", reference=reference)
        else:
            dispatcher.utter_message(response="utter_button_passed")
        return []


class ActionSayWhy(Action):
    """Says why the present question is asked."""

    def name(self) -> str:
        return "action_say_why"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        requested = tracker.get_slot("requested_slot")
        asked = requested if requested in FIELDS and requested != CONFIRMED else "anything"
        dispatcher.utter_message(response=f"why.{asked}")
        return []


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
        language = tracker.get_slot("language") or DUTCH
        by = landlord.contact_by(self._parts.today())
        dispatcher.utter_message(
            response="utter_logged",
            reference=reference,
            day=format_date(by, "EEEE d MMMM", locale=language),
        )
        emptied = (slot for slot in (*FIELDS, "request_key") if slot not in ABOUT_THE_TENANT)
        return [SlotSet("reference", reference), *(SlotSet(slot, None) for slot in emptied)]

    def _log(self, tracker: Tracker) -> str:
        now = self._parts.settings.now()
        with self._parts.database.writing() as session:
            case = log_case(
                session,
                _intake(tracker),
                request_key=tracker.get_slot("request_key"),
                now=now,
            )
            return case.reference


def _intake(tracker: Tracker) -> Intake:
    said: dict[str, Any] = {slot: tracker.get_slot(slot) for slot in FIELDS}
    page = tracker.latest_message["metadata"]
    kind = None if said["kind"] == "report" else said["kind"]
    monthly = said["monthly"] if kind == "payment_plan" else None
    return Intake(
        type="report" if kind is None else "request",
        kind=kind,
        origin="chat",
        channel=page["channel"],
        landlord=page["landlord"],
        language=tracker.get_slot("language") or DUTCH,
        conversation_id=tracker.sender_id.split(".")[0],
        tenant_name=said["tenant_name"],
        phone=said["contact"]["phone"],
        email=said["contact"]["email"],
        postcode=said["address"]["postcode"],
        house_number=said["address"]["number"],
        house_suffix=said["address"]["suffix"],
        since=None if said["since"] == NOT_KNOWN else date.fromisoformat(said["since"]),
        lasting=said["lasting"],
        arrears_cents=said["arrears"]["cents"],
        arrears_months=said["arrears"]["months"],
        monthly_cents=monthly["cents"] if monthly else None,
    )

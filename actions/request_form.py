"""The form of a report or request: what it asks, what it takes for an answer, and its summary."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import uuid4

from babel.dates import format_date
from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.choices import change
from actions.fields import CONFIRMED, FIELDS, Asked, euros, fields_of
from actions.parts import Parts
from actions.turn import Message, read_turn
from answers.errors import AnswerError
from tenant_texts import DUTCH, has_text, text


class ValidateRequestForm(FormValidationAction):
    """Reads each message with actions/turn.py, once, instead of a method for each slot."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "validate_request_form"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> list[str]:
        return fields_of(tracker.get_slot("kind"))

    async def get_extraction_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        if _was_heard(tracker, self.form_name()):
            return []
        asked = Asked(tracker.get_slot("language") or DUTCH, self._parts.today())
        message = Message.from_rasa(tracker.latest_message)
        reading = read_turn(message, tracker.slots, asked)
        if reading.refused:
            _say_why_not(dispatcher, asked.language, next(iter(reading.slots)), reading.refused)
        elif reading.slots == {CONFIRMED: None}:
            dispatcher.utter_message(response="utter_not_yet")
        return [SlotSet(slot, value) for slot, value in reading.slots.items()]

    async def get_validation_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        # Read is validated: answers raises on what is not possible.
        return [SlotSet(slot, value) for slot, value in tracker.slots_to_validate().items()]


def _was_heard(tracker: Tracker, form: str) -> bool:
    """Whether a rule has spoken since this message.

    Rasa then calls the form once more, to ask its question again; the message is no answer to it.
    """
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return False
        if event["event"] == "action" and event["name"] != form:
            return True
    return False


def _say_why_not(
    dispatcher: CollectingDispatcher, language: str, slot: str, refused: AnswerError
) -> None:
    """Say the sentence for this fault in this field, or the one for the fault anywhere."""
    names = (f"answer.{slot}.{refused.code}", f"answer.{refused.code}", "answer.not_understood")
    name = next(each for each in names if has_text(language, each))
    facts = {fact: _words(fact, value, language) for fact, value in refused.facts.items()}
    dispatcher.utter_message(response=name, **facts)


def _words(fact: str, value: object, language: str) -> str:
    if isinstance(value, date):
        return format_date(value, "d MMMM yyyy", locale=language)
    if fact in ("amount", "limit") and isinstance(value, int):
        return euros(value, language)
    return str(value)


class ActionAskConfirmed(Action):
    """Shows the summary. Its request_key is saved with this turn, before any yes can come."""

    def name(self) -> str:
        return "action_ask_confirmed"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        language = tracker.get_slot("language") or DUTCH
        rows = [_row(slot, tracker.get_slot(slot), language) for slot in _answers(tracker)]
        answers = "\n".join(f"{row['label']}: {row['value']}" for row in rows)
        key = tracker.get_slot("request_key") or uuid4().hex
        dispatcher.utter_message(
            response="utter_summary", answers=answers, rows=rows, request_key=key
        )
        return [SlotSet("request_key", key)]


def _answers(tracker: Tracker) -> list[str]:
    return [slot for slot in fields_of(tracker.get_slot("kind")) if slot != CONFIRMED]


def _row(slot: str, value: Any, language: str) -> dict[str, str]:
    label = text(language, f"label.{slot}", {})
    return {
        "label": label,
        "value": FIELDS[slot].show(value, language),
        "title": text(language, "button.change", {"label": label}),
        "payload": change(slot),
    }

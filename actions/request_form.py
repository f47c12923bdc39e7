"""The form of a report or request: what it asks, what it takes for an answer, and its summary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.choices import change
from actions.effect import tell_effect
from actions.message import Message
from actions.needs import answer_in_passing
from actions.objections import object_on_all, objected
from actions.parts import Parts
from actions.texts import is_stuck
from actions.turn import Reading, read_turn
from answers.errors import AnswerError
from questions.allowance import EFFECT, OF_THE_CHECK
from questions.answering import since_again, unsure_of_sharing
from questions.fields import CONFIRMED, Asked, fields_of, show, summarised
from questions.options import SAME
from questions.refusals import why_not
from questions.shown_texts import as_shown
from questions.told import asks, of_letter
from tenant_texts import DUTCH, text


class ReadsAnswers(FormValidationAction):
    """Reads each message with actions/turn.py, once, instead of a method for each slot."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def get_extraction_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        if _was_heard(tracker, self.form_name()):
            return []
        asked = asked_by(tracker, self._parts)
        message = Message.from_rasa(tracker.latest_message)
        reading = read_turn(message, self.slots_of(tracker), asked)
        if not reading.slots and message.besides:
            # "50 euro, and have I a right to huurtoeslag?" answers, and asks.
            answer = replace(message, text=message.besides, intent="", confidence=0.0)
            beside = read_turn(answer, self.slots_of(tracker), asked)
            reading = reading if beside.refused else beside
        reading = _counted(await self.judge(reading, dispatcher, tracker), tracker)
        if reading.refused:
            _say_why_not(dispatcher, asked.language, next(iter(reading.slots)), reading.refused)
        elif set(reading.slots) == {CONFIRMED, "failures"} and not reading.slots[CONFIRMED]:
            dispatcher.utter_message(response="utter_not_yet")
        say_noticed(dispatcher, asked.language, reading, tracker.slots)
        if reading.refused and is_stuck(reading.slots["failures"]):
            dispatcher.utter_message(response="utter_stuck")
        say_of_letter(dispatcher, reading.slots.get("letter"))
        if reading.slots and not reading.refused:
            answer_in_passing(dispatcher, message.asks_along)
        await self.keep(reading, tracker)
        return [SlotSet(slot, value) for slot, value in reading.slots.items()]

    def slots_of(self, tracker: Tracker) -> dict[str, Any]:
        """The slots as this form has to see them."""
        return dict(tracker.slots)

    async def judge(
        self, reading: Reading, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> Reading:
        """What a form makes of a reading beyond the rules of all forms."""
        return reading

    async def keep(self, reading: Reading, tracker: Tracker) -> None:
        """What a form does with an answer beside remembering it."""

    async def get_validation_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        # Read is validated: answers raises on what is not possible.
        return [SlotSet(slot, value) for slot, value in tracker.slots_to_validate().items()]


class ValidateRequestForm(ReadsAnswers):
    """The core, up to the yes."""

    def name(self) -> str:
        return "validate_request_form"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> list[str]:
        return fields_of(tracker.slots)

    async def judge(
        self, reading: Reading, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> Reading:
        """An objection that a case holds already is taken back by staff, who look who asks.

        Who owes rent already is asked again since when, where that day lies ahead.
        """
        if reading.slots.get("sharing") == "no" and await objected(self._parts, tracker):
            dispatcher.utter_message(response="utter_objection_back")
            return replace(reading, slots={**reading.slots, "sharing": "yes"})
        if again := since_again(reading.slots, tracker.slots, self._parts.today()):
            dispatcher.utter_message(response="utter_since_owed")
            return replace(reading, slots={**reading.slots, **again})
        if _of_a_check(Message.from_rasa(tracker.latest_message)):
            dispatcher.utter_message(response="utter_button_passed")
            return Reading({tracker.slots["requested_slot"]: None})
        if reading.slots.get("rent") == SAME:
            return replace(reading, slots={**reading.slots, "rent": tracker.slots["bare_rent"]})
        unsure = reading.refused and unsure_of_sharing(reading.refused, tracker.slots)
        if not unsure:
            return reading
        if unsure.told:
            dispatcher.utter_message(response=unsure.told)
        return Reading(unsure.slots, unsure.refused)

    async def keep(self, reading: Reading, tracker: Tracker) -> None:
        """An objection counts at once, for what was sent before as well."""
        if reading.slots.get("sharing") == "yes":
            await object_on_all(self._parts, tracker, tracker.get_slot("sharing_shown"))


def _of_a_check(message: Message) -> bool:
    """Whether a late button of the huurtoeslag check was pressed; to change one is possible."""
    return message.intent == "give_answer" and message.values.get("field") in OF_THE_CHECK


def asked_by(tracker: Tracker, parts: Parts) -> Asked:
    """What a reader may need to know beside the words."""
    return Asked(tracker.get_slot("language") or DUTCH, parts.today(), tracker.slots)


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


def _counted(reading: Reading, tracker: Tracker) -> Reading:
    """Keeps how often in a row the present question was not answered."""
    if not reading.slots:
        return reading
    failures = (tracker.get_slot("failures") or 0) + 1 if reading.refused else None
    return replace(reading, slots={**reading.slots, "failures": failures})


def _say_why_not(
    dispatcher: CollectingDispatcher, language: str, slot: str, refused: AnswerError
) -> None:
    """Say the sentence for this fault in this field, or the one for the fault anywhere."""
    if refused.code == "which_answer":
        dispatcher.utter_message(response="utter_change_what")
        return
    name, facts = why_not(slot, refused, language)
    dispatcher.utter_message(response=name, **facts)


def say_of_letter(dispatcher: CollectingDispatcher, letter: str | None) -> None:
    """What a letter means for the tenant, before the next question."""
    if name := of_letter(letter):
        dispatcher.utter_message(response=name)


def say_noticed(
    dispatcher: CollectingDispatcher, language: str, reading: Reading, before: Mapping[str, Any]
) -> None:
    """Say back what was set beside the question, so that a misreading is seen at once."""
    new = [slot for slot in reading.noticed if before.get(slot) is None]
    say_noted(dispatcher, language, {slot: reading.slots[slot] for slot in new})
    for slot in reading.noticed:
        value = reading.slots[slot]
        if slot not in new and value is not None:
            said = row(slot, value, language)
            dispatcher.utter_message(
                response="utter_corrected", label=said["label"], value=said["value"]
            )


def say_noted(dispatcher: CollectingDispatcher, language: str, said: Mapping[str, Any]) -> None:
    """Say which answers were understood before they were asked."""
    rows = [row(slot, value, language) for slot, value in said.items() if value is not None]
    if rows:
        answers = "\n".join(f"{each['label']}: {each['value']}" for each in rows)
        dispatcher.utter_message(response="start.noted", answers=answers)


class ActionAskConfirmed(Action):
    """Shows the summary. Its request_key is saved with this turn, before any yes can come.

    Of a rent reduction what it does to huurtoeslag is said first.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_ask_confirmed"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        language = tracker.get_slot("language") or DUTCH
        told = tell_effect(dispatcher, self._parts, tracker.slots)
        changed = {slot: value for slot, value in told.items() if tracker.get_slot(slot) != value}
        slots = {**tracker.slots, **changed}
        rows = [row(slot, slots.get(slot), language) for slot in summarised(slots)]
        answers = "\n".join(f"{row['label']}: {row['value']}" for row in rows)
        # With another row it is another summary, and the yes under the one before is none for it.
        key = (EFFECT not in changed and tracker.get_slot("request_key")) or uuid4().hex
        dispatcher.utter_message(
            response="utter_summary", answers=answers, rows=rows, request_key=key
        )
        return [SlotSet(slot, value) for slot, value in {"request_key": key, **changed}.items()]


class ActionAskSharing(Action):
    """Asks about passing on to the municipality, and keeps which words were shown."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_ask_sharing"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        name = asks("sharing", tracker.slots)
        dispatcher.utter_message(response=name)
        return [SlotSet("sharing_shown", as_shown(self._parts, name, tracker.slots))]


def row(slot: str, value: Any, language: str) -> dict[str, str]:
    """One line of a summary, with the payload that changes it."""
    label = text(language, f"label.{slot}", {})
    return {
        "label": label,
        "value": show(slot, value, language),
        "title": text(language, "button.change", {"label": label}),
        "payload": change(slot),
    }

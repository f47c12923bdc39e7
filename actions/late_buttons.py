"""A button of a question that is over: said to be so, or counted all the same."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.message import Message
from questions.allowance import OF_THE_CHECK, YEAR
from questions.answering import with_what_it_ends
from questions.fields import CONFIRMED


class ActionButtonPassed(Action):
    """Answers a button of a form that is no longer open: perhaps it was sent already."""

    def name(self) -> str:
        return "action_button_passed"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        if late_objection(tracker):
            return [FollowupAction("action_object_to_sharing")]
        if events := _back_in_the_check(tracker):
            return events
        say_button_passed(dispatcher, tracker)
        return []


def _back_in_the_check(tracker: Tracker) -> list[EventType]:
    """A button of a check that was done: the answer is changed, and the rest worked out anew."""
    message = Message.from_rasa(tracker.latest_message)
    pressed = str(message.values.get("field"))
    if message.intent != "change_answer" or pressed not in OF_THE_CHECK or not tracker.slots[YEAR]:
        return []
    changed = with_what_it_ends({pressed: None})
    return [
        *(SlotSet(slot, value) for slot, value in {**changed, "allowance_open": True}.items()),
        FollowupAction("allowance_form"),
    ]


def late_objection(tracker: Tracker) -> bool:
    """Whether "do not pass on" was pressed after its question was over: it counts all the same."""
    values = Message.from_rasa(tracker.latest_message).values
    return values.get("field") == "sharing" and values.get("value") == "yes"


def say_button_passed(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Say that this button's question is over; a yes that was given already has its number."""
    pressed = Message.from_rasa(tracker.latest_message).values.get("field")
    if pressed == CONFIRMED and (reference := tracker.get_slot("reference")):
        dispatcher.utter_message(response="utter_already_sent", reference=reference)
    else:
        dispatcher.utter_message(response="utter_button_passed")

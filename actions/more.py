"""The questions after the reference: an offer, each added to the case as it is answered."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.added import add_answers
from actions.late_buttons import late_objection, say_button_passed
from actions.message import Message
from actions.municipality import settle
from actions.objections import object_on_all
from actions.parts import Parts
from actions.pathway import OTHER_DEBTS, say_pathway
from actions.plans import say_plan_offer
from actions.request import (
    INTERRUPTED,
    OFFERED,
    wants_to_withdraw,
)
from actions.request_form import ReadsAnswers
from actions.turn import Reading
from questions.fields import MORE_FORM, NOT_KNOWN, SKIPPED, more_fields
from tenant_texts import DUTCH, text

# What the casebook calls some answers; the others have one name everywhere.
NAMES = {"reach": "how_to_reach", "rent": "rent_cents"}


class ValidateMoreForm(ReadsAnswers):
    """Reads one answer at a time and adds it to the case that was logged last."""

    def name(self) -> str:
        return "validate_more_form"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> list[str]:
        return more_fields(tracker.slots)

    def slots_of(self, tracker: Tracker) -> dict[str, Any]:
        """Another request may wait half-done: what it asks is not asked here."""
        return {**tracker.slots, "kind": None}

    async def judge(
        self, reading: Reading, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> Reading:
        """What was sent is not changed here: a late button of the core changes nothing."""
        if not reading.slots or set(reading.slots) & set(more_fields(tracker.slots)):
            return reading
        if late_objection(tracker):
            references = await object_on_all(
                self._parts, tracker, tracker.get_slot("sharing_shown")
            )
            dispatcher.utter_message(
                response="utter_objection_made.logged", reference=", ".join(references)
            )
        else:
            say_button_passed(dispatcher, tracker)
        return Reading({tracker.slots["requested_slot"]: None})

    async def keep(self, reading: Reading, tracker: Tracker) -> None:
        wanted = more_fields(tracker.slots)
        found = {slot: value for slot, value in reading.slots.items() if slot in wanted}
        answers = [each for slot, value in found.items() for each in added(slot, value)]
        if answers:
            await asyncio.to_thread(add_answers, self._parts, tracker, answers)


def added(slot: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The columns that an answer fills; skipped and not known take back what was there."""
    if value is None:
        return
    known = None if value in (SKIPPED, NOT_KNOWN) else value
    if slot == "children":
        yield "children", known and known["answer"]
        if known and known["answer"] == "yes":
            yield "children_number", known["number"]
    elif slot == "rent":
        yield NAMES[slot], known and known["cents"]
    else:
        yield NAMES.get(slot, slot), known


class ActionMoreStopped(Action):
    """Ends the later questions. Who wants the request itself withdrawn hears who does that.

    An answer before the stop may have brought a plan inside the house rules: it can be chosen now.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_more_stopped"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        if wants_to_withdraw(tracker):
            dispatcher.utter_message(response="utter_withdraw")
        else:
            dispatcher.utter_message(response="utter_more_stopped")
            await say_plan_offer(self._parts, dispatcher, tracker)
        return []


class ActionAnswerOffer(Action):
    """A yes or no where no question stands: to what was offered last, if anything was."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_answer_offer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        offered = tracker.get_slot(OFFERED)
        message = Message.from_rasa(tracker.latest_message)
        # "No, it is fine so" is the button's own no, and sounds like a yes.
        no = text(tracker.get_slot("language") or DUTCH, "button.no_more", {})
        yes = message.intent == "affirm" and message.text.strip(" .!").lower() != no.lower()
        if offered == "municipality_call":
            await settle(self._parts, dispatcher, tracker, "yes" if yes else "not_now")
        elif offered == "more" and yes:
            dispatcher.utter_message(response="utter_more_begin")
            return [SlotSet(OFFERED, None), FollowupAction(MORE_FORM)]
        elif offered == INTERRUPTED and yes:
            return [SlotSet(OFFERED, None), FollowupAction("action_go_on")]
        elif offered == INTERRUPTED:
            dispatcher.utter_message(response="utter_stopped")
        elif offered == "more":
            dispatcher.utter_message(response="utter_more_stopped")
            debts = tracker.get_slot(OTHER_DEBTS)
            await say_pathway(self._parts, dispatcher, tracker, other_debts=debts)
        else:
            dispatcher.utter_message(response="utter_choose")
        return [SlotSet(OFFERED, None)]

"""The questions after the reference: an offer, each added to the case as it is answered."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.fields import MORE_FORM, NOT_KNOWN, SKIPPED, more_fields
from actions.municipality import settle
from actions.parts import Parts
from actions.request import OFFERED
from actions.request_form import ReadsAnswers
from actions.turn import Reading
from casebook.additions import add_answer
from casebook.search import case_by_reference

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

    async def keep(self, reading: Reading, tracker: Tracker) -> None:
        wanted = more_fields(tracker.slots)
        found = {slot: value for slot, value in reading.slots.items() if slot in wanted}
        await asyncio.to_thread(self._add, found, tracker)

    def _add(self, found: Mapping[str, Any], tracker: Tracker) -> None:
        answers = [each for slot, value in found.items() for each in added(slot, value)]
        if not answers:
            return
        with self._parts.database.writing() as session:
            case = case_by_reference(
                session,
                landlord=tracker.get_slot("landlord"),
                reference=tracker.get_slot("reference"),
            )
            for field, value in answers:
                add_answer(session, case, field, value, at=self._parts.settings.now())


def added(slot: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The columns that an answer fills; what was skipped or is not known fills none."""
    if value in (None, SKIPPED, NOT_KNOWN):
        return
    if slot == "children":
        yield "children", value["answer"]
        if value["number"] is not None:
            yield "children_number", value["number"]
    elif slot == "rent":
        if value["cents"] is not None:
            yield NAMES[slot], value["cents"]
    else:
        yield NAMES.get(slot, slot), value


class ActionAnswerOffer(Action):
    """A yes or no where no question stands: to what was offered last, if anything was."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_answer_offer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        offered, yes = (
            tracker.get_slot(OFFERED),
            tracker.get_intent_of_latest_message() == "affirm",
        )
        if offered == "municipality_call":
            await settle(self._parts, dispatcher, tracker, "yes" if yes else "not_now")
        elif offered == "more" and yes:
            dispatcher.utter_message(response="utter_more_begin")
            return [SlotSet(OFFERED, None), FollowupAction(MORE_FORM)]
        elif offered == "more":
            dispatcher.utter_message(response="utter_more_stopped")
        else:
            dispatcher.utter_message(response="utter_choose")
        return [SlotSet(OFFERED, None)]

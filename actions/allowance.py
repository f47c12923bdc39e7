"""The huurtoeslag check in the chat: begun, asked, worked out, and kept only where one asks so."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.added import add_answers
from actions.allowance_outcome import say_outcome
from actions.late_buttons import say_button_passed
from actions.message import Message
from actions.parts import Parts
from actions.request import REQUEST_FORM, says_how_many
from actions.request_form import ReadsAnswers, row, say_noted
from actions.turn import Reading
from questions.allowance import (
    ALLOWANCE,
    KEPT,
    OF_THE_CHECK,
    SEEN,
    YEAR,
    allowance_fields,
    children_told,
    ended_by,
    questions_left,
    years_offered,
)
from questions.allowance_sums import answers_of, estimate, shown_fields
from questions.options import SAME
from schemes.huurtoeslag import Huurtoeslag
from tenant_texts import DUTCH, text

ALLOWANCE_FORM = "allowance_form"
# Whether a check is not done yet: what a stop or a crisis interrupted goes on there.
OPEN = "allowance_open"
# The answers of which the outcome was said last.
SHOWN = "allowance_shown"


class ActionStartAllowance(Action):
    """Begins a check, or takes it up where it was; without figures there is none."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_start_allowance"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        offered = years_offered(self._parts.years.by_year, self._parts.today())
        if not offered:
            dispatcher.utter_message(response="utter_allowance_no_year")
            return []
        found: dict[str, Any] = {SEEN: None, SHOWN: None, OPEN: True}
        if tracker.get_slot(YEAR) not in offered:
            found |= {**ended_by({YEAR: offered[0]}), YEAR: offered[0]}
        persons = None if tracker.get_slot("home_persons") else tracker.get_slot("persons")
        reused = {"home_persons": persons} if persons else {}
        slots = {**tracker.slots, **found, **reused, "kind": ALLOWANCE}
        dispatcher.utter_message(
            response="utter_allowance_begin", questions=_how_many(slots), year=slots[YEAR]
        )
        say_noted(dispatcher, tracker.get_slot("language") or DUTCH, reused)
        events = [SlotSet(slot, value) for slot, value in {**found, **reused}.items()]
        return [*events, FollowupAction(ALLOWANCE_FORM)]


def _how_many(slots: Mapping[str, Any]) -> str:
    """How long it takes; with whom one lives decides it."""
    least, most = questions_left(slots)
    if least == most:
        return says_how_many(most, slots)
    said = {"least": least, "most": most}
    return text(slots.get("language") or DUTCH, "start.questions.about", said)


class ValidateAllowanceForm(ReadsAnswers):
    """Reads as the form of a request does, with the questions of the check."""

    def name(self) -> str:
        return "validate_allowance_form"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> list[str]:
        return allowance_fields(tracker.slots)

    def slots_of(self, tracker: Tracker) -> dict[str, Any]:
        """A request may wait half-done: what it asks is not asked here."""
        return {**tracker.slots, "kind": ALLOWANCE}

    async def judge(
        self, reading: Reading, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> Reading:
        """A late button of a request changes nothing here; a button's values are made whole."""
        message = Message.from_rasa(tracker.latest_message)
        if message.intent in ("give_answer", "change_answer") and not self._fits(message):
            say_button_passed(dispatcher, tracker)
            return Reading({tracker.slots["requested_slot"]: None})
        slots = dict(reading.slots)
        if slots.get(YEAR) is not None:
            slots[YEAR] = int(slots[YEAR])
        if slots.get("bare_rent") == SAME:
            slots["bare_rent"] = {"cents": tracker.slots["rent"]["cents"]}
        if slots.get("home_young") == SAME:
            # None where the persons at home became fewer since: then it is asked again.
            slots["home_young"] = children_told(tracker.slots)
        return replace(reading, slots=slots)

    def _fits(self, message: Message) -> bool:
        """Whether a pressed button is one of this form, and its year still offered."""
        pressed, value = message.values.get("field"), message.values.get("value")
        if pressed != YEAR:
            return pressed in OF_THE_CHECK
        offered = years_offered(self._parts.years.by_year, self._parts.today())
        return str(value) in map(str, offered)


class ActionAskAllowanceSeen(Action):
    """Says the outcome, and shows what it rests on; each answer can be changed there."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_ask_allowance_seen"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        slots, language = tracker.slots, tracker.get_slot("language") or DUTCH
        answers, found = answers_of(slots), estimate(self._parts.years, slots)
        offered = years_offered(self._parts.years.by_year, self._parts.today())
        if answers != tracker.get_slot(SHOWN):
            # Said once; after a question in between only what it rests on stands there again.
            this_year = self._parts.today().year
            say_outcome(dispatcher, slots, found, offered, this_year)
        rows = [row(slot, slots[slot], language) for slot in shown_fields(slots)]
        others = [each for each in offered if each != slots[YEAR]]
        response = f"utter_ask_{SEEN}" if found and found.year_eur else f"utter_ask_{SEEN}.no_sum"
        dispatcher.utter_message(
            response=response,
            answers="\n".join(f"{each['label']}: {each['value']}" for each in rows),
            rows=rows,
            **({"offers_last": ["other_year"], "other_year": others[0]} if others else {}),
        )
        return [SlotSet(SHOWN, answers)]


class ActionAllowanceDone(Action):
    """The end of a check: it is kept where that was chosen, and a waiting request goes on."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_allowance_done"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        waiting = bool(tracker.get_slot("kind"))
        events = [SlotSet(OPEN, None)]
        found = estimate(self._parts.years, tracker.slots)
        if tracker.get_slot(SEEN) == "keep" and found:
            kept = _kept(found, tracker)
            if waiting:
                dispatcher.utter_message(response="utter_allowance_kept")
                events += [SlotSet(KEPT, kept), SlotSet("request_key", None)]
            elif tracker.get_slot("more_reference"):
                await asyncio.to_thread(add_answers, self._parts, tracker, [(KEPT, kept)])
                dispatcher.utter_message(response="utter_allowance_kept.logged")
            else:
                dispatcher.utter_message(response="utter_allowance_kept.later")
                events += [SlotSet(KEPT, kept)]
        elif not waiting:
            dispatcher.utter_message(response="utter_allowance_done")
        return [*events, FollowupAction(REQUEST_FORM)] if waiting else events


def _kept(found: Huurtoeslag, tracker: Tracker) -> dict[str, Any]:
    """What a case keeps of a check: its outcome, and none of the answers under it."""
    return {
        "year": found.year,
        "month_eur": found.shown_month_eur,
        "year_eur": found.year_eur,
        "received": tracker.slots["received"],
    }


class ActionAllowanceStopped(Action):
    """Ends a check without an outcome; its answers stay in the conversation."""

    def name(self) -> str:
        return "action_allowance_stopped"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_allowance_stopped")
        # Going on is then going on with a request; the check has its own button.
        return [SlotSet(OPEN, None)]

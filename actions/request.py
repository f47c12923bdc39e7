"""The life of a report or request in the chat: begun, begun anew, stopped, and gone on with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.message import Message
from actions.needs import answer_in_passing
from actions.parts import Parts
from actions.pathway import OTHER_DEBTS
from actions.request_form import asked_by, say_noted, say_of_letter
from actions.story import told
from actions.turn import CHANGES_KIND
from questions.allowance import EFFECT, KEPT, OF_THE_CHECK, YEAR
from questions.fields import (
    CONFIRMED,
    CORE,
    FIELDS,
    MORE_FORM,
    fields_of,
    left_to_ask,
    more_left,
)
from questions.told import why
from tenant_texts import DUTCH, text

REQUEST_FORM = "request_form"
# Of one request alone; the rest stays true for a second request in the same conversation.
OF_ONE_REQUEST = {
    "kind", "monthly", "until", "less", "duration", "persons", "highest_rent", CONFIRMED,
    "request_key", "sharing_doubted", "kind_before", "postcode_said", "wanted_next", KEPT,
    EFFECT, "effect_shown",
}  # fmt: skip
# What a huurtoeslag check asks as well, by its own name.
ALSO_IN_A_CHECK = {"persons": "home_persons"}
# Of a check that was begun.
OPENED = {"allowance_open", "allowance_shown"}
WITHDRAW = re.compile(r"intrek|trek .*\bin\b|annule|withdraw|cancel", re.IGNORECASE)
# What may be said yes to without a form.
OFFERED = "offered"
# What a crisis came between.
INTERRUPTED = "interrupted"
# A second kind of arrangement, asked for in the same message.
WANTED_NEXT = "wanted_next"


class ActionStartRequest(Action):
    """Sets which arrangement it is about, and what else the message says already."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_start_request"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        message = Message.from_rasa(tracker.latest_message)
        intent = message.intent
        kind = CHANGES_KIND.get(intent) or tracker.get_slot("kind")
        if intent == "report_problem":
            kind = kind if kind and kind != "call_back" else "report"
        if intent == "request_arrangement" and kind in ("report", "call_back"):
            kind = None  # which arrangement is still to be asked
        said = {
            slot: value
            for slot, value in self._told(tracker).items()
            # action_read_page has kept it already, with this very message.
            if tracker.get_slot(slot) in (None, value)
        }
        said = {**self._of_the_check(kind, tracker), **said}
        second = message.second_need
        answer_in_passing(dispatcher, second)
        begun = start(kind, said, dispatcher, tracker)
        wanted = CHANGES_KIND.get(second)
        return [*begun, SlotSet(WANTED_NEXT, wanted)] if wanted else begun

    def _told(self, tracker: Tracker) -> dict[str, Any]:
        message = Message.from_rasa(tracker.latest_message)
        if message.text.startswith("/") or message.values:
            return {}
        return told(message.text, asked_by(tracker, self._parts))

    def _of_the_check(self, kind: str | None, tracker: Tracker) -> dict[str, Any]:
        """What the huurtoeslag check of this year was told, where this kind asks the same."""
        if tracker.get_slot(YEAR) != self._parts.today().year:
            return {}
        known = {each: tracker.get_slot(name) for each, name in ALSO_IN_A_CHECK.items()}
        asked = CORE.get(kind or "", ())
        return {
            slot: value
            for slot, value in known.items()
            if value is not None and slot in asked and tracker.get_slot(slot) is None
        }


def start(
    kind: str | None, said: dict[str, Any], dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """Say what was understood, and how long it takes, before the first question."""
    between = _between(kind, tracker)
    slots = {**tracker.slots, **said, "kind": kind, **between}
    if kind:
        how_many = says_how_many(left_to_ask(slots), slots)
        dispatcher.utter_message(response=f"start.{kind}", questions=how_many)
        noted = _noted(said, slots, tracker)
        say_noted(dispatcher, tracker.get_slot("language") or DUTCH, noted)
        say_of_letter(dispatcher, noted.get("letter"))
    return [
        *(SlotSet(slot, value) for slot, value in said.items()),
        SlotSet("kind", kind),
        # Going on is from now on going on with this.
        *([SlotSet("allowance_open", None)] if tracker.get_slot("allowance_open") else []),
        # The yes under a summary of another kind is none for this one.
        SlotSet(CONFIRMED, None),
        SlotSet("request_key", None),
        *(SlotSet(slot, value) for slot, value in between.items()),
    ]


def _between(kind: str | None, tracker: Tracker) -> dict[str, Any]:
    """A call-back asks anew when it suits, and remembers which request it interrupts."""
    present = tracker.get_slot("kind")
    if kind != "call_back" or present == "call_back":
        return {}
    return {"kind_before": present, "reach": None}


def _noted(said: dict[str, Any], slots: dict[str, Any], tracker: Tracker) -> dict[str, Any]:
    """What is known before the first question; at a later request only what was just said."""
    first = tracker.get_slot("kind") is None and tracker.get_slot("reference") is None
    return {
        slot: slots[slot]
        for slot in fields_of(slots)
        if slot not in ("kind", CONFIRMED)
        and slots.get(slot) is not None
        and (first or slot in said)
    }


def says_how_many(left: int, slots: Mapping[str, Any]) -> str:
    """How long it takes, by the number of questions that have no answer yet."""
    name = {0: "start.no_questions", 1: "start.one_question"}.get(left, "start.questions")
    return text(slots.get("language") or DUTCH, name, {"count": left})


class ActionStartOver(Action):
    """Throws the answers of an unfinished request away, at the tenant's word."""

    def name(self) -> str:
        return "action_start_over"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_started_over")
        if (tracker.active_loop or {}).get("name") == "allowance_form":
            # A request that waits is not thrown away with a check.
            return [SlotSet(slot, None) for slot in sorted(OF_THE_CHECK | OPENED)]
        # An objection is no answer of one request: only a member of staff takes it back.
        emptied = {*FIELDS, *OF_ONE_REQUEST, *OPENED, OTHER_DEBTS} - (
            {"sharing"} if _objects(tracker) else set()
        )
        return [SlotSet(slot, None) for slot in sorted(emptied)]


def _objects(tracker: Tracker) -> bool:
    return bool(tracker.get_slot("sharing") == "yes")


class ActionStop(Action):
    """Ends the form; the answers stay in the conversation and nothing is sent."""

    def name(self) -> str:
        return "action_stop"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_stopped")
        return []


class ActionNothingToStop(Action):
    """Nothing is being filled in; what was sent is withdrawn by a member of staff."""

    def name(self) -> str:
        return "action_nothing_to_stop"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        name = "utter_withdraw" if wants_to_withdraw(tracker) else "utter_nothing_to_stop"
        dispatcher.utter_message(response=name)
        return []


def wants_to_withdraw(tracker: Tracker) -> bool:
    """Whether the words are about the request that was sent, and not about the questions."""
    said = tracker.latest_message.get("text") or ""
    return bool(tracker.get_slot("reference") and WITHDRAW.search(said))


class ActionGoOn(Action):
    """Takes up what was stopped: the request, or the questions after its reference."""

    def name(self) -> str:
        return "action_go_on"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        if tracker.get_slot("allowance_open"):
            return [FollowupAction("allowance_form")]
        begun = tracker.get_slot("kind") or not tracker.get_slot("more_reference")
        more = not begun and more_left(tracker.slots)
        return [FollowupAction(MORE_FORM if more else REQUEST_FORM)]


class ActionSayWhy(Action):
    """Says why the present question is asked."""

    def name(self) -> str:
        return "action_say_why"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        requested = tracker.get_slot("requested_slot")
        if requested is None and tracker.get_slot("reference"):
            # "Why does that take so long?", of who has sent it: where it stands, and until when.
            return [FollowupAction("action_say_status")]
        asked = requested if requested in FIELDS and requested != CONFIRMED else "anything"
        dispatcher.utter_message(response=why(asked))
        return []

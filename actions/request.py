"""The life of a report or request in the chat: begun, begun anew, stopped, and logged once."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.message import Message
from actions.needs import answer_in_passing
from actions.parts import Parts, conversation_of
from actions.pathway import say_pathway
from actions.plans import say_plan_offer
from actions.request_form import asked_by, say_noted, say_of_letter
from actions.story import told
from actions.turn import CHANGES_KIND
from casebook.intake import log_case
from questions.allowance import KEPT, OF_THE_CHECK
from questions.fields import (
    CONFIRMED,
    CORE,
    FIELDS,
    MORE_FORM,
    fields_of,
    left_to_ask,
    more_left,
)
from questions.intake import intake_of
from questions.told import logged, why
from tenant_texts import DUTCH, text

REQUEST_FORM = "request_form"
# Of one request alone; the rest stays true for a second request in the same conversation.
OF_ONE_REQUEST = {
    "kind", "monthly", "until", "less", "duration", "persons", "highest_rent", CONFIRMED,
    "request_key", "sharing_doubted", "kind_before", "postcode_said", "wanted_next", KEPT,
    "effect_shown",
}  # fmt: skip
# What a huurtoeslag check asks as well, by its own name.
ALSO_IN_A_CHECK = {"rent": "bare_rent", "persons": "home_persons"}
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


def start(
    kind: str | None, said: dict[str, Any], dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """Say what was understood, and how long it takes, before the first question."""
    between = _between(kind, tracker)
    said = {**_of_the_check(kind, tracker), **said}
    slots = {**tracker.slots, **said, "kind": kind, **between}
    if kind:
        dispatcher.utter_message(response=f"start.{kind}", questions=questions_left(slots))
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


def _of_the_check(kind: str | None, tracker: Tracker) -> dict[str, Any]:
    """What the huurtoeslag check was told, where this kind asks the same."""
    known = {each: tracker.get_slot(name) for each, name in ALSO_IN_A_CHECK.items()}
    asked = CORE.get(kind or "", ())
    return {
        slot: value
        for slot, value in known.items()
        if value is not None and slot in asked and tracker.get_slot(slot) is None
    }


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


def questions_left(slots: dict[str, Any]) -> str:
    """How long it takes; only what is not answered yet is asked."""
    left = left_to_ask(slots)
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
        emptied = {*FIELDS, *OF_ONE_REQUEST, *OPENED} - (
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
            await say_pathway(self._parts, dispatcher, tracker)
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

"""The life of a report or request in the chat: begun, begun anew, stopped, and logged once."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.fields import (
    CONFIRMED,
    FIELDS,
    MORE_FORM,
    NOT_KNOWN,
    SKIPPED,
    fields_of,
    has_letter,
    left_to_ask,
    more_left,
)
from actions.parts import Parts
from actions.request_form import asked_by, say_noted, say_of_letter
from actions.story import told
from actions.turn import CHANGES_KIND, Message
from casebook.choices import CaseType
from casebook.intake import Intake, log_case
from tenant_texts import DUTCH, text

REQUEST_FORM = "request_form"
# Of one request alone; the rest stays true for a second request in the same conversation.
OF_ONE_REQUEST = {
    "kind", "monthly", "until", "less", "duration", "persons", "highest_rent", CONFIRMED,
    "request_key", "sharing_doubted",
}  # fmt: skip
# What may be said yes to without a form.
OFFERED = "offered"


class ActionStartRequest(Action):
    """Sets which arrangement it is about, and what else the message says already."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_start_request"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        intent = tracker.get_intent_of_latest_message()
        kind = CHANGES_KIND.get(intent or "") or tracker.get_slot("kind")
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
        return start(kind, said, dispatcher, tracker)

    def _told(self, tracker: Tracker) -> dict[str, Any]:
        message = Message.from_rasa(tracker.latest_message)
        if message.text.startswith("/") or message.values:
            return {}
        return told(message.text, asked_by(tracker, self._parts))


def start(
    kind: str | None, said: dict[str, Any], dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """Say what was understood, and how long it takes, before the first question."""
    slots = {**tracker.slots, **said, "kind": kind}
    if kind:
        dispatcher.utter_message(response=f"start.{kind}", questions=_questions(slots))
        noted = _noted(said, slots, tracker)
        say_noted(dispatcher, tracker.get_slot("language") or DUTCH, noted)
        say_of_letter(dispatcher, noted.get("letter"))
    return [
        *(SlotSet(slot, value) for slot, value in said.items()),
        SlotSet("kind", kind),
        # The yes under a summary of another kind is none for this one.
        SlotSet(CONFIRMED, None),
        SlotSet("request_key", None),
    ]


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


def _questions(slots: dict[str, Any]) -> str:
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
        # An objection is no answer of one request: only a member of staff takes it back.
        emptied = {*FIELDS, *OF_ONE_REQUEST} - ({"sharing"} if _objects(tracker) else set())
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


class ActionGoOn(Action):
    """Takes up what was stopped: the request, or the questions after its reference."""

    def name(self) -> str:
        return "action_go_on"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        begun = tracker.get_slot("kind") or not tracker.get_slot("reference")
        more = not begun and more_left(tracker.slots)
        return [FollowupAction(MORE_FORM if more else REQUEST_FORM)]


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
        by = landlord.contact_by(self._parts.today())
        kind = tracker.get_slot("kind")
        dispatcher.utter_message(
            response="utter_logged.call_back" if kind == "call_back" else "utter_logged",
            reference=reference,
            day=by.isoformat(),
        )
        left = more_left({**tracker.slots, "logged_kind": kind})
        if left:
            dispatcher.utter_message(response="utter_more_offer", count=left)
        return [
            SlotSet("reference", reference),
            SlotSet("logged_kind", kind),
            SlotSet(OFFERED, "more" if left else None),
            *(SlotSet(slot, None) for slot in sorted(OF_ONE_REQUEST)),
        ]

    def _log(self, tracker: Tracker) -> str:
        with self._parts.database.writing() as session:
            case = log_case(
                session,
                intake_of(tracker),
                request_key=tracker.get_slot("request_key"),
                now=self._parts.settings.now(),
            )
            return case.reference


def intake_of(tracker: Tracker) -> Intake:
    """All that was said, as the casebook keeps it."""
    said = {slot: _said(tracker.get_slot(slot)) for slot in FIELDS}
    page = tracker.latest_message["metadata"]
    kind = said["kind"]
    address, arrears = said["address"] or {}, said["arrears"] or {}
    children = said["children"] or {}
    shown = tracker.get_slot("sharing_shown") or {}
    return Intake(
        type=_type(kind),
        kind=None if kind in ("report", "call_back") else kind,
        details=_details(kind, said),
        origin="chat",
        channel=page["channel"],
        landlord=page["landlord"],
        language=tracker.get_slot("language") or DUTCH,
        conversation_id=tracker.sender_id.split(".")[0],
        tenant_name=said["tenant_name"],
        phone=said["contact"]["phone"],
        email=said["contact"]["email"],
        how_to_reach=said["reach"],
        postcode=address.get("postcode"),
        house_number=address.get("number"),
        house_suffix=address.get("suffix", ""),
        letter=said["letter"],
        letter_date=_day(said["letter_date"]) if has_letter(tracker.slots) else None,
        since=_day(said["since"]),
        lasting=_lasting(kind, tracker),
        rent_cents=_cents(said["rent"]),
        arrears_cents=arrears.get("cents"),
        arrears_months=arrears.get("months"),
        monthly_cents=_cents(said["monthly"]) if kind == "payment_plan" else None,
        income_day=said["income_day"],
        months_wanted=said["months_wanted"] if kind == "payment_plan" else None,
        cause=said["cause"],
        own_words=said["own_words"],
        children=children.get("answer"),
        children_number=children.get("number"),
        money_help=said["money_help"],
        objection=said["sharing"],
        objection_text=shown.get("text"),
        objection_text_version=shown.get("version"),
    )


def _type(kind: str) -> CaseType:
    if kind == "report":
        return "report"
    return "call_back" if kind == "call_back" else "request"


def _details(kind: str, said: dict[str, Any]) -> dict[str, Any]:
    duration = said["duration"] or {}
    found: dict[str, dict[str, Any]] = {
        "deferral": {"until": _day(said["until"])},
        "rent_reduction": {"less_cents": _cents(said["less"]), "months": duration.get("months")},
        "cheaper_home": {
            "persons": said["persons"],
            "highest_rent_cents": _cents(said["highest_rent"]),
            **{name: said[name] for name in ("ages", "bedrooms", "areas", "ground_floor", "pets")},
        },
    }
    return {name: value for name, value in found.get(kind, {}).items() if value is not None}


def _lasting(kind: str, tracker: Tracker) -> Any:
    """For how long a lower rent is needed says the same."""
    if kind == "rent_reduction":
        return tracker.get_slot("duration")["lasting"]
    return tracker.get_slot("lasting")


def _said(value: Any) -> Any:
    """What the casebook keeps of an answer: skipped and not known are nothing there."""
    return None if value in (SKIPPED, NOT_KNOWN) else value


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _cents(value: dict[str, Any] | None) -> int | None:
    return value["cents"] if value else None

"""One turn of an action against the SDK's own tracker and dispatcher, without a server.

ran(ActionStop(), a_tracker("laat maar", intent="stop")).said
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.more import ValidateMoreForm
from actions.parts import Parts
from actions.request_form import ValidateRequestForm
from casebook.database import Database
from landlords import load_landlords
from schemes.facts import load_facts
from schemes.huurtoeslag import load_years
from settings import ROOT, Settings

# A Wednesday; in the Netherlands it is eleven in the evening.
NOW = "2026-11-25T22:00:00+00:00"

PAGE = {"language": "nl", "landlord": "demo", "channel": "widget"}
WHO: dict[str, Any] = {
    "tenant_name": "Maria Kowalska",
    "contact": {"phone": "+31612345678", "email": "m.kowalska@voorbeeld.example"},
}
_BEFORE: dict[str, Any] = {
    "letter": "none",
    "since": "2026-10-01",
    "arrears": {"cents": 136906, "months": 2},
}
_HOME = {"address": {"postcode": "3511AB", "number": 12, "suffix": "bis"}, "sharing": "no"}
_DURATION = {"months": 6, "lasting": "temporary"}


def _of(kind: str, **own: Any) -> dict[str, Any]:
    return {"kind": kind, **_BEFORE, **own, **WHO, **_HOME}


# All answers of each kind, as the form has them when the summary stands there.
ANSWERS_OF: dict[str, dict[str, Any]] = {
    "report": _of("report", lasting="temporary"),
    "payment_plan": _of("payment_plan", lasting="temporary", monthly={"cents": 15000}),
    "deferral": _of("deferral", lasting="temporary", until="2026-12-31"),
    "rent_reduction": _of(
        "rent_reduction", rent={"cents": 65000}, less={"cents": 10000}, duration=_DURATION
    ),
    "cheaper_home": _of(
        "cheaper_home", lasting="temporary", persons=3, highest_rent={"cents": 60000}
    ),
    "call_back": {"kind": "call_back", **WHO, "reach": "evening"},
}
ANSWERS = ANSWERS_OF["payment_plan"]
SHARING_SHOWN = {"text": "Is het goed?", "version": "nl-0123456789ab"}
SUMMARY: dict[str, Any] = ANSWERS | {
    "sharing_shown": SHARING_SHOWN,
    "request_key": "key-1",
    "requested_slot": "confirmed",
}
# An answer takes the summary away under which it was not yet.
NO_SUMMARY = {"confirmed": None, "request_key": None}
# And in the form the count of failed answers begins anew.
TAKEN = NO_SUMMARY | {"failures": None}
CONVERSATION = "0123456789abcdef0123456789abcdef"


@dataclass(frozen=True)
class Ran:
    """What an action gave back: its slots, the responses it wants said, the form it goes to."""

    slots: dict[str, Any]
    said: list[dict[str, Any]]
    followup: str | None = None

    @property
    def names(self) -> list[str]:
        return [each["response"] for each in self.said]


# Read once: a thousand tests ask for them, and change nothing in them.
_landlords, _facts, _years = cache(load_landlords), cache(load_facts), cache(load_years)


def parts_on(database_url: str) -> Parts:
    """The real landlords and facts, a casebook, and a clock that stands still."""
    settings = Settings.from_environ(
        {"DATABASE_URL": database_url, "HUURHULP_TESTING": "1", "HUURHULP_NOW": NOW}
    )
    return Parts(
        settings=settings,
        database=Database(settings.database_url),
        landlords=_landlords(settings.landlords),
        facts=_facts(ROOT / "data" / "schemes"),
        years=_years(),
    )


def a_tracker(
    text: str = "",
    *,
    intent: str = "",
    confidence: float = 0.9,
    values: dict[str, Any] | None = None,
    page: dict[str, str] = PAGE,
    sender: str = f"{CONVERSATION}.1",
    events: Sequence[dict[str, Any]] = (),
    **slots: Any,
) -> Tracker:
    """A conversation at its latest message; slots not named are empty."""
    found = {"name": intent, "confidence": confidence}
    return Tracker.from_dict(
        {
            "sender_id": sender,
            "slots": {"language": "nl", "landlord": "demo"} | slots,
            "latest_message": {
                "text": text,
                "intent": found,
                "intent_ranking": [found] if intent else [],
                "entities": [
                    {"entity": name, "value": value} for name, value in (values or {}).items()
                ],
                "metadata": page,
            },
            "events": list(events),
            "paused": False,
        }
    )


def ran(action: Action, tracker: Tracker) -> Ran:
    """Run an action. Other events than a slot and a next action are refused: ours have none."""
    dispatcher = CollectingDispatcher()
    events = asyncio.run(action.run(dispatcher, tracker, {}))
    assert {each["event"] for each in events} <= {"slot", "followup"}
    slots = {each["name"]: each["value"] for each in events if each["event"] == "slot"}
    [followup] = [each["name"] for each in events if each["event"] == "followup"] or [None]
    return Ran(slots, dispatcher.messages, followup)


def validated(parts: Parts, text: str = "", intent: str = "nlu_fallback", **given: Any) -> Ran:
    """What request_form makes of a message."""
    return ran(ValidateRequestForm(parts), a_tracker(text, intent=intent, **given))


def validated_more(parts: Parts, text: str = "", intent: str = "nlu_fallback", **given: Any) -> Ran:
    """What more_form makes of a message."""
    return ran(ValidateMoreForm(parts), a_tracker(text, intent=intent, **given))


def pressed(slot: str, value: Any) -> dict[str, Any]:
    """A pressed button of a question, for `a_tracker` and what is given to it."""
    return {"intent": "give_answer", "values": {"field": slot, "value": value}}

"""One turn of an action against the SDK's own tracker and dispatcher, without a server.

ran(ActionStop(), a_tracker("laat maar", intent="stop")).said
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.parts import Parts
from casebook.database import Database
from landlords import load_landlords
from schemes.facts import load_facts
from settings import ROOT, Settings

# A Wednesday; in the Netherlands it is eleven in the evening.
NOW = "2026-11-25T22:00:00+00:00"

PAGE = {"language": "nl", "landlord": "demo", "channel": "widget"}
# All answers, as the form has them when the summary stands there.
ANSWERS: dict[str, Any] = {
    "kind": "payment_plan",
    "since": "2026-10-01",
    "arrears": {"cents": 136906, "months": 2},
    "lasting": "temporary",
    "monthly": {"cents": 15000},
    "tenant_name": "Maria Kowalska",
    "contact": {"phone": "+31612345678", "email": "m.kowalska@voorbeeld.example"},
    "address": {"postcode": "3511AB", "number": 12, "suffix": "bis"},
}
CONVERSATION = "0123456789abcdef0123456789abcdef"


@dataclass(frozen=True)
class Ran:
    """What an action gave back: its slots in order, and the responses it wants said."""

    slots: dict[str, Any]
    said: list[dict[str, Any]]

    @property
    def names(self) -> list[str]:
        return [each["response"] for each in self.said]


def parts_on(database_url: str) -> Parts:
    """The real landlords and facts, a casebook, and a clock that stands still."""
    settings = Settings.from_environ(
        {"DATABASE_URL": database_url, "HUURHULP_TESTING": "1", "HUURHULP_NOW": NOW}
    )
    return Parts(
        settings=settings,
        database=Database(settings.database_url),
        landlords=load_landlords(settings.landlords),
        facts=load_facts(ROOT / "data" / "schemes"),
    )


def a_tracker(
    text: str = "",
    *,
    intent: str = "",
    confidence: float = 0.9,
    values: dict[str, Any] | None = None,
    page: dict[str, str] = PAGE,
    sender: str = f"{CONVERSATION}.1",
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
            "events": [],
            "paused": False,
        }
    )


def ran(action: Action, tracker: Tracker) -> Ran:
    """Run an action. An event that sets no slot is refused: none of ours has another."""
    dispatcher = CollectingDispatcher()
    events = asyncio.run(action.run(dispatcher, tracker, {}))
    assert {each["event"] for each in events} <= {"slot"}
    return Ran({each["name"]: each["value"] for each in events}, dispatcher.messages)

"""What became of a request: its kind, its status and the next step, and nothing else of it."""

from __future__ import annotations

import asyncio
import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.parts import Parts, conversation_of
from actions.texts import words
from casebook.errors import UnknownCase
from casebook.models import Case
from casebook.references import parse_reference
from casebook.search import case_by_reference, cases_of_conversation
from casebook.statuses import Status
from settings import AMSTERDAM
from tenant_texts import DUTCH, text
from text_effects import needs_dutch

REFERENCE = re.compile(r"\bHH[\s-]?\w{4}[\s-]?\w{4}\b", re.IGNORECASE)


class ActionSayStatus(Action):
    """For the cases of this conversation, or for the number that the tenant typed.

    A number is as hard to guess as a key, and tells no name, sum or address.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_say_status"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        cases = await asyncio.to_thread(self._cases, tracker)
        if not cases:
            dispatcher.utter_message(response="status.none")
            return []
        for case in cases:
            self._say(case, dispatcher, tracker)
        return []

    def _cases(self, tracker: Tracker) -> list[Case]:
        typed = reference_in(tracker.latest_message.get("text") or "")
        with self._parts.database.reading() as session:
            if typed is None:
                return cases_of_conversation(session, conversation_of(tracker))
            try:
                landlord = tracker.get_slot("landlord")
                return [case_by_reference(session, landlord=landlord, reference=typed)]
            except UnknownCase:
                return []

    def _say(self, case: Case, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        language = tracker.get_slot("language") or DUTCH
        landlord = self._parts.landlords[case.landlord]
        by = landlord.contact_by(case.logged_at.astimezone(AMSTERDAM).date())
        status = case.status.value
        # The day that was named is over, and still nobody took it up: it is not named again.
        late = case.status is Status.NEW and by < self._parts.today()
        step = f"status.next.{'in_progress' if late else status}"
        given = {"day": by.isoformat()}
        own = needs_dutch(step, language)
        said = {
            "kind": text(language, f"value.kind.{case.kind or case.type}", {}),
            "reference": case.reference,
            "status": text(language, f"status.{status}", {}),
            "next": "" if own else words(self._parts, step, given, tracker.slots),
        }
        line = text(language, "status.line", said).strip()
        dispatcher.utter_message(response="utter_status", lines=line)
        if own:
            # With its Dutch below it, which has to be the last of its message.
            dispatcher.utter_message(response=step, **given)


def reference_in(said: str) -> str | None:
    """The reference that these words hold."""
    found = REFERENCE.search(said)
    return parse_reference(found.group()) if found else None

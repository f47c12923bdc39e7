"""What became of a request: its kind, its status and the next step, and nothing else of it."""

from __future__ import annotations

import asyncio
import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.parts import Parts, conversation_of
from actions.texts import words
from answers.addresses import find_postcode
from casebook.errors import TooManyTries
from casebook.models import Case
from casebook.references import parse_reference
from casebook.running import agreed_on
from casebook.search import cases_of_conversation
from casebook.status_tries import case_by_pair
from casebook.statuses import Status
from settings import AMSTERDAM
from tenant_texts import DUTCH, text
from text_effects import needs_dutch

# Where the tenant sent it; any other case was opened by the landlord.
SENT = ("chat", "page")
REFERENCE = re.compile(r"\bHH[\s-]?\w{4}[\s-]?\w{4}\b", re.IGNORECASE)


class ActionSayStatus(Action):
    """For the cases of this conversation, or for the number and postcode that the tenant typed.

    What does not fit together, is not there or was tried too often tells nothing of any case.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_say_status"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        found = await asyncio.to_thread(self._found, tracker)
        if isinstance(found, str):
            dispatcher.utter_message(response=found)
            return []
        for case, kind in found:
            self._say(case, kind, dispatcher, tracker)
        return []

    def _found(self, tracker: Tracker) -> list[tuple[Case, str]] | str:
        """The cases to tell of with the name of their kind, or why there are none."""
        found = self._cases(tracker)
        if isinstance(found, str):
            return found
        with self._parts.database.reading() as session:
            return [(case, _kind(session, case)) for case in found]

    def _cases(self, tracker: Tracker) -> list[Case] | str:
        said = tracker.latest_message.get("text") or ""
        typed, conversation = reference_in(said), conversation_of(tracker)
        with self._parts.database.reading() as session:
            own = cases_of_conversation(session, conversation)
        if typed is None:
            return own or "status.none"
        if known := [case for case in own if case.reference == typed]:
            return known
        postcode = find_postcode(REFERENCE.sub(" ", said))
        if postcode is None:
            return "status.postcode_needed"
        try:
            with self._parts.database.writing() as session:
                case = case_by_pair(
                    session,
                    landlord=tracker.get_slot("landlord"),
                    reference=typed,
                    postcode=postcode,
                    sender=conversation,
                    now=self._parts.settings.now(),
                )
        except TooManyTries:
            return "status.too_many"
        return [case] if case else "status.wrong_pair"

    def _say(
        self, case: Case, kind: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> None:
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
            "kind": text(language, kind, {}),
            "reference": case.reference,
            "status": text(language, f"status.{status}", {}),
            "next": "" if own else words(self._parts, step, given, tracker.slots),
        }
        line = text(language, "status.line", said).strip()
        name = "utter_status" if case.origin in SENT else "status.of_landlord"
        dispatcher.utter_message(response=name, lines=line)
        if own:
            # With its Dutch below it, which has to be the last of its message.
            dispatcher.utter_message(response=step, **given)


def _kind(session: Session, case: Case) -> str:
    """What was asked, or else agreed. Whoever stands in the ledger's file has reported nothing."""
    agreed = agreed_on(session, case)
    if agreed and not case.kind:
        return f"value.kind.{agreed.kind}"
    if case.origin == "import":
        return "status.kind.of_landlord"
    return f"value.kind.{case.kind or case.type}"


def reference_in(said: str) -> str | None:
    """The reference that these words hold."""
    found = REFERENCE.search(said)
    return parse_reference(found.group()) if found else None

"""What became of a request: its kind, its status and the next step, and nothing else of it.

A request of another conversation can be carried to this one by a button: what staff say of it comes
here from then on.
"""

from __future__ import annotations

import asyncio
import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.message import Message
from actions.parts import Parts, conversation_of
from actions.texts import words
from answers.addresses import find_postcode
from casebook.carrying import carry, may_be_carried
from casebook.conversations import Reply, record_opening
from casebook.errors import TooManyTries, UnknownCase
from casebook.models import Case, Conversation
from casebook.references import parse_reference
from casebook.running import agreed_on
from casebook.search import case_by_reference, cases_of_conversation
from casebook.status_tries import case_by_pair
from casebook.statuses import Status
from settings import AMSTERDAM
from tenant_texts import DUTCH, spoken, text
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
        if reference := Message.from_rasa(tracker.latest_message).values.get("value"):
            await asyncio.to_thread(self._carry, str(reference), dispatcher, tracker)
            return []
        found = await asyncio.to_thread(self._found, tracker)
        if isinstance(found, str):
            dispatcher.utter_message(response=found)
            return []
        for case, kind in found:
            self._say(case, kind, dispatcher, tracker)
            self._offer_to_carry(case, dispatcher, tracker)
        return []

    def _offer_to_carry(
        self, case: Case, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> None:
        elsewhere = case.conversation_id != conversation_of(tracker)
        # In a form its question follows, with its own buttons.
        if elsewhere and may_be_carried(case) and not tracker.get_slot("requested_slot"):
            dispatcher.utter_message(response="status.carry", number=case.reference)

    def _carry(self, reference: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """The button was pressed: web lets one through only where this conversation had it."""
        now, landlord = self._parts.settings.now(), tracker.get_slot("landlord")
        with self._parts.database.writing() as session:
            try:
                case = case_by_reference(session, landlord=landlord, reference=reference)
                done = carry(session, case, to=conversation_of(tracker), at=now)
            except UnknownCase:
                done = None
            if done and done.left:
                self._say_that_it_left(session, done.left, case)
        name = "status.carried" if done else "status.not_carried"
        dispatcher.utter_message(response=name, number=reference)

    def _say_that_it_left(self, session: Session, left: Conversation, case: Case) -> None:
        """Whoever is in the conversation that it left may not be who carried it."""
        given = {"number": case.reference, "language": spoken(left.language)}
        said = words(self._parts, "status.left", given, {"landlord": left.landlord})
        now = self._parts.settings.now()
        record_opening(session, left.id, [Reply(said)], language=left.language, now=now)

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

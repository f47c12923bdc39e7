"""What each message brings beside its meaning: page, language, and answers nobody asked yet."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.language import known_to, language_now
from actions.message import Message
from actions.misunderstood import FALLBACK, MISUNDERSTOOD
from actions.parts import Parts
from actions.pathway import OTHER_DEBTS
from actions.request import INTERRUPTED, OFFERED
from actions.story import told, unanswered
from actions.turn import answers_exactly
from answers.other_debts import read_other_debts
from questions.fields import AFTER_CRISIS, more_left
from questions.readings import Asked


class ActionReadPage(Action):
    """Runs on each message, before any text is chosen."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_read_page"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        page = tracker.latest_message["metadata"]
        message = Message.from_rasa(tracker.latest_message)
        heard = language_now(tracker, known_to(self._parts, page["landlord"]))
        wanted: dict[str, Any] = {
            "language": heard.language,
            "language_vote": heard.vote,
            "language_doubt": heard.doubt,
            "landlord": page["landlord"],
            **self._told(tracker, heard.language),
        }
        if heard.doubt in ("not_ours", "doubtful"):
            wanted["language_doubted"] = True
        if self._is_crisis(message, tracker, heard.language):
            wanted[AFTER_CRISIS] = True
        if debts := self._other_debts(tracker, heard.language):
            wanted[OTHER_DEBTS] = debts
        # Not the tracker's own method: that looks at the ranking, which bot/needs.py may overrule.
        if message.intent != FALLBACK:
            wanted[MISUNDERSTOOD] = None
        answers_offer = message.intent in ("affirm", "deny")
        # In a form a yes answers the form's question, and an offer of before is over.
        if not answers_offer or tracker.get_slot("requested_slot"):
            wanted[OFFERED] = None
        interrupted = tracker.get_slot("kind") or tracker.get_slot("allowance_open")
        if wanted.get(AFTER_CRISIS) and (interrupted or more_left(tracker.slots)):
            # What it interrupted is offered: a bare "ja" or "het gaat wel" goes on with it.
            wanted[OFFERED] = INTERRUPTED
        return [
            SlotSet(slot, value)
            for slot, value in wanted.items()
            if tracker.get_slot(slot) != value
        ]

    def _is_crisis(self, message: Message, tracker: Tracker, language: str) -> bool:
        """Whether the answer to a crisis follows; what only sounds like one may be an answer."""
        requested = tracker.get_slot("requested_slot") or ""
        asked = Asked(language, self._parts.today(), tracker.slots)
        return message.intent == "crisis" and not answers_exactly(message, requested, asked)

    def _other_debts(self, tracker: Tracker, language: str) -> str | None:
        """Whether the words tell of debts beside the rent, whatever they are an answer to."""
        said = tracker.latest_message.get("text") or ""
        return None if said.startswith("/") else read_other_debts(said, language=language)

    def _told(self, tracker: Tracker, language: str) -> dict[str, Any]:
        """What a message outside a form says already, so that it is not asked later."""
        said = tracker.latest_message.get("text") or ""
        if said.startswith("/") or tracker.get_slot("requested_slot"):
            return {}
        asked = Asked(language, self._parts.today(), tracker.slots)
        return unanswered(told(said, asked), tracker.slots)

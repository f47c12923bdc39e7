"""A person of the landlord: where to call, or being called back."""

from __future__ import annotations

import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.parts import Parts
from actions.request import REQUEST_FORM, start

# Who says this wants no number to call, but to be called.
CALL_ME_BACK = re.compile(
    r"\b(?:bel(?:t|len)?|phone|ring|call) (?:u |jullie |iemand |you )?(?:me|mij|ons|us)\b"
    r"|(?:mij|me|ons) (?:even |graag |eens |straks )?(?:op|terug)?bellen"
    r"|terug ?(?:bel|gebeld)|call ?back|(?:bel|belt) (?:me|mij) (?:even )?(?:terug|op)"
    r"|beni (?:\w+ )?ara(?:y[ıi]n|r m[ıi]s[ıi]n[ıi]z|yabilir)|oddzwo[nń]\w*"
    r"|zadzwo[nń](?:cie)? do mnie|передзвон\w*|зателефонуйте мені|подзвоніть мені"
    r"|(?:اتصلو?ا?|كلمو?ا?ني|دقو?ا?) ?(?:بي|ني|علي)?\b",
    re.IGNORECASE,
)


class ActionPerson(Action):
    """Says how a person is reached, or begins a call-back when that was asked for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_person"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        said = tracker.latest_message.get("text") or ""
        if said.startswith("/") or not CALL_ME_BACK.search(said):
            self._say(dispatcher, tracker)
            return []
        return [*start("call_back", {}, dispatcher, tracker), FollowupAction(REQUEST_FORM)]

    def _say(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """The telephone in its hours; outside them when it is answered next."""
        landlord = self._parts.landlords[tracker.get_slot("landlord")]
        in_form = tracker.get_slot("requested_slot")
        now = self._parts.settings.now()
        if landlord.is_open(now):
            dispatcher.utter_message(response="utter_person.form" if in_form else "utter_person")
            return
        opens = landlord.opens(now)
        dispatcher.utter_message(
            response="utter_person.form.closed" if in_form else "utter_person.closed",
            day=opens.date().isoformat(),
            time=f"{opens.hour}.{opens.minute:02}",
        )

"""What is asked further about money and help, by button; and which municipality is asked for it."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.choices import IN, MUNICIPALITY, PAGES
from actions.message import Message
from actions.parts import Parts
from answers.addresses import read_postcode_house
from answers.errors import AnswerError
from schemes.municipalities import is_municipality, municipalities
from tenant_texts import DUTCH

# "Mijn postcode is 3511 AB" is no longer; in a story four digits may be a year.
_WORDS_AT_MOST = 6


def ask_municipality(parts: Parts, dispatcher: CollectingDispatcher, postcode: str | None) -> None:
    """Ask whether it is the one, or which of two; without a postcode, for that."""
    if not postcode:
        dispatcher.utter_message(response="utter_municipality.which")
        return
    match municipalities(postcode, today=parts.today()):
        case (one,):
            dispatcher.utter_message(response="utter_municipality.one", municipality=one)
        case (first, second):
            dispatcher.utter_message(response="utter_municipality.two", first=first, second=second)
        case _:
            dispatcher.utter_message(response="utter_municipality.none")


def postcode_alone(tracker: Tracker) -> str | None:
    """The postcode in a short message outside a form; it answers "wat is uw postcode"."""
    said = tracker.latest_message.get("text") or ""
    if tracker.get_slot("requested_slot") or len(said.split()) > _WORDS_AT_MOST:
        return None
    try:
        return read_postcode_house(said, language=tracker.get_slot("language") or DUTCH).postcode
    except AnswerError as refused:
        postcode = refused.facts.get("postcode")
        return str(postcode) if postcode else None


class ActionExplain(Action):
    """Says the page that a button names, or which pages there are.

    The municipality is asked about and never taken for granted; a case does not get it.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_explain"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        page = str(Message.from_rasa(tracker.latest_message).values.get("value") or "")
        if page in PAGES:
            dispatcher.utter_message(response=f"utter_{page}")
        elif page == MUNICIPALITY:
            address = tracker.get_slot("address") or {}
            postcode = address.get("postcode") or tracker.get_slot("postcode_said")
            ask_municipality(self._parts, dispatcher, postcode)
        elif page.startswith(IN):
            self._say_municipality(dispatcher, page.removeprefix(IN))
        else:
            dispatcher.utter_message(response="utter_allowances")
        return []

    def _say_municipality(self, dispatcher: CollectingDispatcher, name: str) -> None:
        if is_municipality(name):
            dispatcher.utter_message(response="utter_municipality.found", municipality=name)
        else:
            dispatcher.utter_message(response="utter_municipality.none")

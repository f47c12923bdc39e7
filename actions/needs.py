"""What is answered beside something else: the information in a message with two needs."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.message import Message

# The questions that a text alone answers.
ANSWERS = {
    "ask_huurtoeslag": "utter_huurtoeslag",
    "ask_huurtoeslag_effect": "utter_huurtoeslag_effect",
    "ask_energietoeslag": "utter_energietoeslag",
    "ask_bijzondere_bijstand": "utter_bijzondere_bijstand",
    "ask_debt_help": "utter_debt_help",
    "ask_eviction": "utter_eviction",
    "ask_last_chance_contract": "utter_last_chance_contract",
    "ask_energy_saving": "utter_energy_saving",
    "ask_privacy_sharing": "utter_privacy_sharing",
    "ask_fraud": "utter_fraud",
}


def answer_in_passing(dispatcher: CollectingDispatcher, need: str) -> None:
    """Say the answer to this need, if it is one of these, before a form asks its question."""
    if need in ANSWERS:
        dispatcher.utter_message(response=ANSWERS[need], in_passing=True)


class ActionAlsoAnswer(Action):
    """Follows an answer: says the one to the second question of the same message, if there is one.

    In a form the form itself does so, for there the first sentence may be its answer.
    """

    def name(self) -> str:
        return "action_also_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        second = Message.from_rasa(tracker.latest_message).second_need
        if second in ANSWERS:
            dispatcher.utter_message(response=ANSWERS[second])
        return []

"""Where Rasa's words come from: the action server's /texts (decision 8)."""

from __future__ import annotations

from typing import Any, Dict, Optional, Text

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.endpoint import TEXT_SECONDS, ask
from bot.turn import TurnFailed

# What rasa_sdk adds to every utterance of an action; none of it is an argument of a text.
NOT_ARGUMENTS = {
    "text", "buttons", "elements", "custom", "template", "image", "attachment", "domain_responses",
}  # fmt: skip


class Texts(NaturalLanguageGenerator):
    """Asks for a text with the slots and the response's arguments, not with the whole tracker."""

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        self._endpoint = endpoint_config

    async def generate(
        self, utter_action: Text, tracker: DialogueStateTracker, output_channel: Text, **kwargs: Any
    ) -> Optional[Dict[Text, Any]]:
        slots = tracker.current_slot_values()
        slots.pop("session_started_metadata", None)
        answer = await ask(
            self._endpoint,
            utter_action,
            method="post",
            timeout=TEXT_SECONDS,
            json={
                "response": utter_action,
                "arguments": {k: v for k, v in kwargs.items() if k not in NOT_ARGUMENTS},
                "slots": slots,
            },
        )
        if not isinstance(answer, dict) or not answer.get("text"):
            raise TurnFailed(f"{utter_action}: no text in the answer")
        return answer

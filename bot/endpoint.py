"""How Rasa calls the action server: with a time limit, and no answer means the turn has failed."""

from __future__ import annotations

from typing import Any, Optional

from jsonschema import Draft202012Validator
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import EndpointConfig

from bot.turn import TURN, TurnFailed

ACTION_SECONDS = 20
TEXT_SECONDS = 5

ANSWER = Draft202012Validator(RemoteAction.action_response_format_spec())


async def ask(endpoint: EndpointConfig, what: str, **kwargs: Any) -> Any:
    """One call that either answers or ends the turn. The cause's text is left out on purpose:

    it may hold the whole request, with everything that the tenant said.
    """
    try:
        return await EndpointConfig.request(endpoint, **kwargs)
    except Exception as cause:
        raise TurnFailed(f"{what}: {type(cause).__name__}") from None


class WatchedEndpoint(EndpointConfig):
    """The action server's endpoint, in a tenant's turn."""

    async def request(self, *args: Any, **kwargs: Any) -> Optional[Any]:
        if TURN.get() is None:
            return await super().request(*args, **kwargs)
        action = kwargs["json"]["next_action"]
        kwargs["timeout"] = ACTION_SECONDS
        answer = await ask(self, action, **kwargs)
        if not ANSWER.is_valid(answer):
            raise TurnFailed(f"{action}: not an answer of an action")
        return answer


def watch_endpoint(endpoint: EndpointConfig) -> None:
    """Put our class on Rasa's own object: endpoints.yml offers none for the action server.

    Rasa checks each answer with jsonschema.validate, which checks the schema itself anew every
    time: over half of a turn's work. The answer is checked above, by a validator made once.
    """
    endpoint.__class__ = WatchedEndpoint
    RemoteAction._validate_action_result = lambda _self, _result: True

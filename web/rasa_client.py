"""The one way to Rasa: hands it a tenant's message and brings its replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from casebook.conversations import Reply


class AssistantUnavailable(Exception):
    """Rasa or something behind it did not finish this turn; nothing of it stays."""


@dataclass(frozen=True)
class Turn:
    """What the assistant made of one message."""

    replies: Sequence[Reply]
    language: str
    form_active: bool
    # Whether what was said was, or may have been, about a crisis: for nobody's eyes at the desk.
    personal: bool


class RasaClient:
    """Speaks to bot/channel.py. Timeouts lie above Rasa's own, so that Rasa gives up first."""

    def __init__(self, url: str) -> None:
        # Plain HTTP on loopback: reading all certificates of the machine would only cost.
        self._client = httpx.Client(
            base_url=url, timeout=httpx.Timeout(60, connect=3), trust_env=False, verify=False
        )

    def send(
        self,
        tracker_id: str,
        message_id: str,
        *,
        text: str | None,
        payload: str | None,
        metadata: Mapping[str, str],
    ) -> Turn:
        """Have one message handled, once. Raises AssistantUnavailable."""
        body = {
            "conversation": tracker_id,
            "message_id": message_id,
            "text": text,
            "payload": payload,
            "metadata": dict(metadata),
        }
        try:
            answer = self._client.post("/webhooks/huurhulp/webhook", json=body)
            answer.raise_for_status()
            turn: dict[str, Any] = answer.json()
            replies = [
                Reply(each["text"], tuple(each.get("buttons", ())), each.get("extras", {}))
                for each in turn["messages"]
            ]
            return Turn(replies, turn["language"], turn["form_active"], turn["personal"])
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as cause:
            raise AssistantUnavailable from cause

    def close(self) -> None:
        self._client.close()

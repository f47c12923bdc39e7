"""A tenant's message, as Rasa understood it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Message:
    """What Rasa made of a message: its words, intent, and the values of a button.

    `second_need` is what it wants beside its intent; `asks_along` what one of its sentences asks,
    and `besides` the rest of it.
    """

    text: str
    intent: str
    confidence: float
    values: Mapping[str, Any]
    may_be_crisis: bool = False
    crisis_by: str = ""
    second_need: str = ""
    asks_along: str = ""
    besides: str = ""

    @classmethod
    def from_rasa(cls, latest: Mapping[str, Any]) -> Message:
        intent = latest.get("intent") or {}
        return cls(
            text=latest.get("text") or "",
            intent=intent.get("name") or "",
            confidence=intent.get("confidence") or 0.0,
            values={each["entity"]: each["value"] for each in latest.get("entities") or ()},
            may_be_crisis=latest.get("crisis") == "possible",
            crisis_by=latest.get("crisis_by") or "",
            second_need=latest.get("second_need") or "",
            asks_along=latest.get("asks_along") or "",
            besides=(latest.get("besides") or "").strip(" ,.;"),
        )

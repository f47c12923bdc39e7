"""The other side of the network: keeps what it was sent, and answers as a test says."""

from __future__ import annotations

import json
from typing import Any

from casebook.conversations import Reply
from web.rasa_client import AssistantUnavailable, Turn


class Rasa:
    """Answers each message alike. `out` while it is out; the rest is what a turn comes with."""

    def __init__(
        self,
        *replies: Reply,
        language: str = "nl",
        form_active: bool = False,
        personal: bool = False,
    ) -> None:
        self.replies = list(replies) or [Reply("Dag.")]
        self.language = language
        self.form_active = form_active
        self.personal = personal
        self.out = False
        self.sent: list[dict[str, Any]] = []

    def send(self, tracker_id: str, message_id: str, **given: Any) -> Turn:
        self.sent.append({"tracker_id": tracker_id, "message_id": message_id, **given})
        if self.out:
            raise AssistantUnavailable
        return Turn(self.replies, self.language, self.form_active, self.personal)

    @property
    def was_told(self) -> str:
        """All that ever reached it, as one text."""
        return json.dumps(self.sent, ensure_ascii=False)

    def close(self) -> None:
        """Nothing to close."""

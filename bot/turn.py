"""One tenant's message being handled: what the channel, the endpoints and the store share of it."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from rasa.shared.core.trackers import DialogueStateTracker


class TurnFailed(BaseException):
    """This turn cannot be finished, and nothing of it may stay.

    Not an Exception: Rasa catches those, logs them, and goes on as if an action had run (it even
    runs a form's submit rule after the form itself failed).
    """


@dataclass
class Turn:
    """The turn of one message. `tracker` is the one read of it from the store."""

    message_id: str
    messages: List[Dict[str, Any]] = field(default_factory=list)
    tracker: Optional[DialogueStateTracker] = None


TURN: ContextVar[Optional[Turn]] = ContextVar("turn", default=None)

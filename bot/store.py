"""Rasa's store of conversations: SQL, and a turn is saved whole or not at all."""

from __future__ import annotations

from functools import cache
from typing import Any, Optional, Text

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.turn import TURN, Turn, TurnFailed

# Rasa looks through all classes of events, theirs included, for each event that it reads.
Event.resolve_by_type = staticmethod(cache(Event.resolve_by_type))


class Store(SQLTrackerStore):
    """Rasa's SQL store, whose failures end the turn.

    Rasa wraps every store so that a failing save goes to memory and is answered as if all were
    well; TurnFailed passes that wrapper.
    """

    def __init__(self, host: Optional[Text] = None, **kwargs: Any) -> None:
        super().__init__(host=host, **kwargs)
        if self.engine.dialect.name == "sqlite":
            # Without a pool a file is opened and prepared anew for each reading and writing.
            self.engine = sa.create_engine(self.engine.url, poolclass=sa.pool.QueuePool)
            sa.event.listen(self.engine, "connect", _prepare_sqlite)
            self.sessionmaker.configure(bind=self.engine)

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        """Read a conversation, once a turn: reading takes 65 µs an event."""
        turn = TURN.get()
        if turn and turn.tracker:
            return turn.tracker
        try:
            tracker = await super().retrieve(sender_id)
        except sa.exc.SQLAlchemyError as cause:
            raise TurnFailed(f"reading the conversation: {type(cause).__name__}") from None
        if turn:
            turn.tracker = tracker
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Save a finished turn. A turn that said nothing has failed and is not saved."""
        turn = TURN.get()
        if turn and not turn.messages and _holds_message(tracker, turn):
            raise TurnFailed("nothing was said")
        try:
            await super().save(tracker)
        except sa.exc.SQLAlchemyError as cause:
            raise TurnFailed(f"saving the conversation: {type(cause).__name__}") from None


def _holds_message(tracker: DialogueStateTracker, turn: Turn) -> bool:
    """Rasa also saves a conversation when it makes one, before any message: that one is empty."""
    return any(
        isinstance(event, UserUttered) and event.message_id == turn.message_id
        for event in tracker.events
    )


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA busy_timeout=5000")
    cursor.close()

"""Erasing what must not be kept. Of Rasa's store it knows one table and one column, no more."""

from sqlalchemy import column, delete, inspect, table

from casebook.database import (
    BUSY_TIMEOUT_MS,
    make_engine,
    unavailable_when_down,
    writing_engine,
)

EVENTS = table("events", column("sender_id"))


def erase_tracker(
    url: str, conversation_id: str, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS
) -> None:
    """Delete all that Rasa keeps of a conversation, under every counter it had."""
    engine = make_engine(url, busy_timeout_ms=busy_timeout_ms)
    try:
        with unavailable_when_down(), writing_engine(engine).begin() as connection:
            # Rasa makes its table at its first start: before that nothing is kept.
            if inspect(connection).has_table(EVENTS.name):
                of_conversation = EVENTS.c.sender_id.startswith(
                    f"{conversation_id}.", autoescape=True
                )
                connection.execute(delete(EVENTS).where(of_conversation))
    finally:
        engine.dispose()

"""How times and statuses are stored, alike on SQLite and PostgreSQL. Knows no table."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator

from casebook.statuses import Status


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: stored in UTC, read back aware. A time without a zone is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        # SQLite gives back what was stored without its zone.
        if moment.tzinfo is None:
            return moment.replace(tzinfo=UTC)
        return moment.astimezone(UTC)


class StatusText(TypeDecorator[Status]):
    """A status as plain text; a text that is no status cannot be stored or read."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: Status | str | None, dialect: Dialect) -> str | None:
        return None if value is None else Status(value).value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Status | None:
        return None if value is None else Status(value)

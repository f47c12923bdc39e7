"""The base of the tables: named constraints, and how Python types are stored."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, MetaData, text
from sqlalchemy.orm import DeclarativeBase

from casebook.columns import StatusText, UtcDateTime
from casebook.statuses import Status


class Base(DeclarativeBase):
    """Named constraints, so that a later migration can name what it changes."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        Status: StatusText,
        dict[str, Any]: JSON,
        list[dict[str, str]]: JSON,
    }


def partial(rows: str) -> dict[str, Any]:
    """An index of these rows alone; a question must hold the same words to be answered by it."""
    return {"sqlite_where": text(rows), "postgresql_where": text(rows)}

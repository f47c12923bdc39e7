"""Keeps what a case is found by equal to the case, whoever changes it, in the same transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, event, insert, inspect
from sqlalchemy.orm import Session

from casebook.models.case import Case
from casebook.models.desk import SearchKey
from casebook.search_keys import FIELDS, keys_of


@dataclass(slots=True)
class _Found:
    """What a row of the table is found by, where there is no object of it."""

    reference: str
    tenant_name: str | None
    phone: str | None
    email: str | None
    contract_number: str | None
    postcode: str | None
    house_number: int | None
    house_suffix: str


def write_keys_of_new(session: Session, cases: Iterable[tuple[int, Mapping[str, Any]]]) -> None:
    """The same for rows, with their ids, that were written beside the class of their table."""
    keys = [
        {"landlord": row["landlord"], "value": key, "case_id": case_id}
        for case_id, row in cases
        for key in keys_of(_Found(**{name: row[name] for name in FIELDS}))
    ]
    session.connection().execute(insert(SearchKey), keys)


@event.listens_for(Case, "after_insert")
def _write_keys(_mapper: object, connection: Connection, case: Case) -> None:
    rows = [
        {"landlord": case.landlord, "value": key, "case_id": case.id}
        for key in sorted(keys_of(case))
    ]
    connection.execute(insert(SearchKey), rows)


@event.listens_for(Case, "after_update")
def _write_changed_keys(mapper: object, connection: Connection, case: Case) -> None:
    now = inspect(case).attrs
    if any(now[name].history.has_changes() for name in FIELDS):
        connection.execute(delete(SearchKey).where(SearchKey.case_id == case.id))
        _write_keys(mapper, connection, case)

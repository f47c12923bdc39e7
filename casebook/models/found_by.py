"""Keeps what a case is found by equal to the case, whoever changes it, in the same transaction."""

from sqlalchemy import Connection, delete, event, insert, inspect

from casebook.models.case import Case
from casebook.models.desk import SearchKey
from casebook.search_keys import FIELDS, keys_of


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

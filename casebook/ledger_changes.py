"""What a file would change as rows that are kept until it is done, and read again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from casebook.ledger import Change, Comparison, LedgerEntry
from casebook.models import LedgerChange

_DAYS = frozenset(each.name for each in fields(LedgerEntry) if "date" in str(each.type))


def to_keep(found: Comparison) -> Iterator[dict[str, Any]]:
    """A row for each contract: what becomes of it, or that it was seen and is as it was."""
    told = set()
    for change in found.all():
        told.add(change.contract_number)
        yield {
            "contract_number": change.contract_number,
            "was_cents": change.was_cents,
            "is_cents": change.is_cents,
            "entry": None if change.entry is None else _written(change.entry),
        }
    for number in sorted(found.taken - told):
        yield {"contract_number": number, "was_cents": None, "is_cents": None, "entry": None}


def kept(rows: Iterable[LedgerChange]) -> Sequence[Change]:
    """The changes that these rows hold; how they come out, and for which case, is seen by then."""
    return [
        Change(
            outcome="same",
            contract_number=row.contract_number,
            name="",
            entry=None if row.entry is None else _read(row.entry),
            was_cents=row.was_cents,
            is_cents=row.is_cents,
            case=None,
        )
        for row in rows
        if row.is_cents is not None
    ]


def _written(entry: LedgerEntry) -> dict[str, Any]:
    values = {each.name: getattr(entry, each.name) for each in fields(entry)}
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
        if value is not None
    }


def _read(values: dict[str, Any]) -> LedgerEntry:
    read: dict[str, Any] = {
        name: date.fromisoformat(value) if name in _DAYS else value
        for name, value in values.items()
    }
    return LedgerEntry(**read)

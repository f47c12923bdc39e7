"""How a landlord's file comes in: all that it has to do is kept, and then it is accepted.

Until then nothing is done, and from then on it is done to the end (`ledger_import`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from casebook.errors import ImportedMeanwhile, OlderLedger
from casebook.ledger import Comparison
from casebook.models import LedgerChange, LedgerImport

ARRIVING, DOING, DONE = "arriving", "doing", "done"
COUNTED = ("opens", "changes", "settles", "kept")


@dataclass(frozen=True, kw_only=True)
class File:
    """What is told of a file beside its lines; `by` is empty for the worker."""

    landlord: str
    name: str
    digest: str
    as_of: datetime
    by: str
    refused: Sequence[Mapping[str, Any]] = ()


def last_import(session: Session, landlord: str) -> LedgerImport | None:
    """The file that was accepted last."""
    of_landlord = select(LedgerImport).where(
        LedgerImport.landlord == landlord, LedgerImport.state != ARRIVING
    )
    return session.scalar(of_landlord.order_by(LedgerImport.id.desc()).limit(1))


def begin(
    session: Session, file: File, found: Comparison, *, after: int | None, at: datetime
) -> LedgerImport:
    """An import that arrives; `after` is the id of the one that `found` was compared with.

    The same file again changes nothing and gives back its import. ImportedMeanwhile where another
    was first, OlderLedger where this one is of before.
    """
    last = last_import(session, file.landlord)
    if last and (last.digest, last.as_of) == (file.digest, file.as_of):
        return last
    _check_last(last, file.as_of, after)
    imported = LedgerImport(
        landlord=file.landlord,
        at=at,
        by=file.by,
        file_name=file.name,
        digest=file.digest,
        as_of=file.as_of,
        state=ARRIVING,
        is_whole=found.is_whole,
        counts={
            **dict.fromkeys(COUNTED, 0),
            "lines": len(found.taken),
            "same": found.same_count,
            "refused": len(file.refused),
        },
        refused=list(file.refused),
    )
    session.add(imported)
    session.flush()
    return imported


def keep(session: Session, import_id: int, rows: Sequence[Mapping[str, Any]]) -> None:
    """Keep some of what it has to do. ImportedMeanwhile where another was accepted since."""
    if session.get(LedgerImport, import_id, with_for_update=True) is None:
        raise ImportedMeanwhile
    session.execute(insert(LedgerChange), [{"import_id": import_id, **row} for row in rows])


def accept(session: Session, import_id: int, *, after: int | None) -> LedgerImport:
    """All of it is kept: from now on it is done, and no other that arrives can be.

    Refuses and gives back what `begin` does.
    """
    imported = session.get(LedgerImport, import_id)
    if imported is None:
        raise ImportedMeanwhile
    hold(session, imported.landlord)
    last = last_import(session, imported.landlord)
    if last and (last.digest, last.as_of) == (imported.digest, imported.as_of):
        return last
    _check_last(last, imported.as_of, after)
    others = (LedgerImport.landlord == imported.landlord, LedgerImport.id != imported.id)
    session.execute(delete(LedgerImport).where(*others, LedgerImport.state == ARRIVING))
    session.execute(update(LedgerImport).where(*others).values(refused=[]))
    imported.state = DOING
    session.flush()
    return imported


def hold(session: Session, landlord: str) -> None:
    """Of two imports at once the second waits. SQLite has one writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"ledger {landlord}"))))


def _check_last(last: LedgerImport | None, as_of: datetime, after: int | None) -> None:
    if (last.id if last else None) != after or (last and last.state != DONE):
        raise ImportedMeanwhile
    if last and as_of < last.as_of:
        raise OlderLedger(last.as_of)

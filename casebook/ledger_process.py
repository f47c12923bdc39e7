"""A landlord's file from its first line to its last, while chat and desk go on.

All or nothing: what is to be done is kept first, and done when all of it is. A process that dies
before that has done nothing; what it leaves behind after it, `finish_what_was_left` does.
"""

from datetime import datetime, timedelta
from itertools import batched
from math import inf
from time import monotonic, sleep

from sqlalchemy import delete, select

from casebook.database import Database
from casebook.ledger import Comparison
from casebook.ledger_arrival import ARRIVING, DOING, File, accept, begin, keep
from casebook.ledger_changes import to_keep
from casebook.ledger_import import go_on
from casebook.models import LedgerImport

KEPT_AT_ONCE = 2000
# Between two parts: whoever waits for SQLite's one writer looks for it ten times a second.
PAUSE_SECONDS = 0.12
# One that arrives for so long has nobody at it.
LEFT_AFTER = timedelta(hours=1)


def process(
    database: Database,
    file: File,
    found: Comparison,
    *,
    after: int | None,
    at: datetime,
    within: timedelta | None = None,
) -> LedgerImport:
    """Do what `found` says, or nothing; `begin` says what is refused.

    Who cannot wait longer than `within` leaves the rest to `finish_what_was_left`.
    """
    with database.writing() as session:
        imported = begin(session, file, found, after=after, at=at)
    if imported.state == ARRIVING:
        for rows in batched(to_keep(found), KEPT_AT_ONCE):
            with database.writing() as session:
                keep(session, imported.id, rows)
            sleep(PAUSE_SECONDS)
        with database.writing() as session:
            imported = accept(session, imported.id, after=after)
    return _finish(database, imported.id, within)


def finish_what_was_left(database: Database, *, landlord: str, now: datetime) -> int:
    """Go on with what a process that died had begun. Returns how many imports it finished."""
    of_landlord = LedgerImport.landlord == landlord
    arriving = (of_landlord, LedgerImport.state == ARRIVING, LedgerImport.at < now - LEFT_AFTER)
    with database.reading() as session:
        doing = select(LedgerImport.id).where(of_landlord, LedgerImport.state == DOING)
        left = session.scalars(doing).all()
        is_there = session.scalar(select(LedgerImport.id).where(*arriving).limit(1))
    for import_id in left:
        _finish(database, import_id)
    if is_there is not None:
        with database.writing() as session:
            session.execute(delete(LedgerImport).where(*arriving))
    return len(left)


def _finish(database: Database, import_id: int, within: timedelta | None = None) -> LedgerImport:
    until = monotonic() + within.total_seconds() if within is not None else inf
    while monotonic() < until:
        with database.writing() as session:
            is_more = go_on(session, import_id)
        if not is_more:
            break
        sleep(PAUSE_SECONDS)
    with database.reading() as session:
        return session.get_one(LedgerImport, import_id)

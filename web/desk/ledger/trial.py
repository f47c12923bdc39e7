"""What a file would do, without doing it; and doing it, for page, command and worker alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, BinaryIO

from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.ledger import Comparison, LedgerEntry, add_left_out, compare
from casebook.ledger_arrival import File, last_import
from casebook.ledger_process import finish_what_was_left, process
from casebook.models import LedgerImport
from landlords import Landlord
from ledger.errors import BadFile, Fault
from ledger.mapping import FileFormat
from ledger.reading import Reading, read_lines
from settings import AMSTERDAM

# A file that leaves out so many of those who had something open was more likely cut off.
MANY, MANY_OF_ALL = 20, 0.5
_DAY = re.compile(
    r"(?<!\d)(20\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)"
    r"(?:[-_.T ]{0,2}([0-2]\d)[-_.:h]?([0-5]\d))?(?!\d)",
    re.ASCII,
)


class ManyLeftOut(Exception):
    """More contracts would be settled by their absence than is likely: a person must say so."""


@dataclass(frozen=True)
class Given:
    """A file as it came: `at` is when it was given to us, or made."""

    name: str
    digest: str
    at: datetime


@dataclass
class Trial:
    """What a file would do, compared with the import `after`."""

    found: Comparison
    as_of: datetime
    # Whether the file's name says of when it is: else that is when it came.
    named: bool
    after: int | None
    reading: Reading = field(default_factory=Reading)
    faults: list[Fault] = field(default_factory=list)
    # The import in which this same file was processed.
    already: LedgerImport | None = None

    @property
    def leaves_out_many(self) -> bool:
        left_out = self.found.left_out
        return left_out >= MANY and left_out > MANY_OF_ALL * self.found.open_before


def as_of(given: Given) -> tuple[datetime, bool]:
    """Of when a file is, and whether its name says so: "open-2026-11-23.csv", "20261123-0600.csv".

    A day without a time is its beginning: nothing of that day is claimed to be in the file.
    """
    found = _DAY.search(given.name)
    if found is None:
        return given.at, False
    numbers = [int(each or 0) for each in found.groups()]
    try:
        moment = datetime(*numbers, tzinfo=AMSTERDAM)  # type: ignore[misc, arg-type]
    except ValueError:
        return given.at, False
    if moment > given.at:
        raise BadFile("from_the_future", day=moment.date())
    return moment, True


def try_file(session: Session, landlord: Landlord, file: BinaryIO, given: Given) -> Trial:
    """Read the file and say what it would do. Raises BadFile."""
    format = landlord.ledger
    if format is None:
        raise BadFile("no_format")
    moment, named = as_of(given)
    last = last_import(session, landlord.key)
    same = last is not None and last.digest == given.digest
    if last and same and not named:
        # The same content tells nothing newer than it did.
        moment = last.as_of
    reading = Reading()
    found = compare(session, _entries(file, format, reading), landlord=landlord.key)
    faults = [*reading.faults, *(_doubt(*each, format) for each in found.doubted)]
    if reading.is_whole:
        refused = {each.contract for each in faults if each.contract}
        add_left_out(session, found, refused, landlord=landlord.key)
    return Trial(
        found=found,
        as_of=moment,
        named=named,
        after=last.id if last else None,
        reading=reading,
        faults=sorted(faults, key=lambda fault: fault.line),
        already=last if last and same and last.as_of == moment else None,
    )


def process_file(
    database: Database,
    landlord: Landlord,
    file: BinaryIO,
    given: Given,
    *,
    by: str,
    now: datetime,
    many_left_out: bool = False,
    within: timedelta | None = None,
) -> LedgerImport:
    """Do it all, or nothing. `many_left_out`: somebody says that these have really paid.

    What is not done `within` that time, the worker goes on with.

    Raises BadFile, ManyLeftOut, and what the casebook refuses.
    """
    finish_what_was_left(database, landlord=landlord.key, now=now)
    with database.reading() as session:
        trial = try_file(session, landlord, file, given)
    if trial.leaves_out_many and not many_left_out:
        raise ManyLeftOut
    told = File(
        landlord=landlord.key,
        name=given.name,
        digest=given.digest,
        as_of=trial.as_of,
        by=by,
        refused=[as_json(each) for each in trial.faults],
    )
    return process(database, told, trial.found, after=trial.after, at=now, within=within)


def as_json(fault: Fault) -> dict[str, Any]:
    """A refused line as the casebook keeps it."""
    return {
        "line": fault.line,
        "column": fault.column,
        "stands": fault.stands,
        "code": fault.code,
        "facts": fault.facts,
    }


def _entries(file: BinaryIO, format: FileFormat, reading: Reading) -> Iterator[LedgerEntry]:
    for line in read_lines(file, format, reading):
        yield LedgerEntry(line=line.number, whole=line.whole, **line.values)


def _doubt(entry: LedgerEntry, likely: int, format: FileFormat) -> Fault:
    whole = entry.open_cents // 100
    return Fault(
        entry.line,
        format.columns["open_cents"],
        str(whole),
        "missing_comma",
        entry.contract_number,
        {"likely": likely, "meant": whole},
    )

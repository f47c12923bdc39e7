"""A file as lines of values and faults. It is read twice: first which contracts stand in it.

Nothing of a line with a fault is used, but that a contact that cannot be read is left out and the
line stays: arrears are not unknown because a telephone number is wrong.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from ledger import cells
from ledger.errors import BadCell, BadFile, Fault
from ledger.mapping import FileFormat

BOM = b"\xef\xbb\xbf"
# How a PDF, a workbook of today (a zip) and one of before 2007 begin.
NO_TEXT = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
LONGEST_SHOWN = 60
Read = Callable[[str, FileFormat], Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One line that can be used: its number in the file, and values by the casebook's names.

    `whole` says that the open amount was written without cents.
    """

    number: int
    values: dict[str, Any]
    whole: bool
    left_out: tuple[Fault, ...] = ()


@dataclass
class Reading:
    """What is known once all lines were read."""

    lines: int = 0
    faults: list[Fault] = field(default_factory=list)
    # What was left out of lines that were taken.
    left_out: list[Fault] = field(default_factory=list)
    is_cut: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether a contract that was not seen is certainly not in the file."""
        return not self.is_cut and all(each.contract for each in self.faults)


def _plain(read: Callable[[str], Any]) -> Read:
    return lambda text, _format: read(text)


def _money(text: str, format: FileFormat) -> int:
    return cells.read_money(text, format.decimal)[0]


def _day(text: str, format: FileFormat) -> Any:
    return cells.read_day(text, format.days)


READ: dict[str, Read] = {
    "contract_number": _plain(cells.read_contract),
    "name": _plain(cells.read_name),
    "open_cents": _money,
    "phone": _plain(cells.read_phone),
    "email": _plain(cells.read_email),
    "street": _plain(cells.read_words),
    "place": _plain(cells.read_words),
    "postcode": _plain(cells.read_postcode),
    "house_number": _plain(cells.read_house_number),
    "house_suffix": _plain(cells.read_house_suffix),
    "rent_cents": _money,
    "oldest_unpaid": _day,
    "tenancy_since": _day,
    "plan_paid_cents": _money,
    "last_paid_cents": _money,
    "last_paid_on": _day,
}
ALWAYS = ("contract_number", "name")
# Contact: what cannot be read is left out.
MAY_BE_LEFT_OUT = (
    "phone", "email", "street", "place", "postcode", "house_number", "house_suffix",
)  # fmt: skip


def read_lines(file: BinaryIO, format: FileFormat, reading: Reading) -> Iterator[Line]:
    """The lines that can be used; what cannot goes into `reading`. Raises BadFile.

    Two lines of one contract are both refused: nobody can tell which of them holds.
    """
    where: dict[str, int] = {}
    doubled: dict[str, list[int]] = {}
    for row in _rows(file, format, Reading()):
        if row.fault is None and (contract := row.cells["contract_number"]):
            if contract in where:
                doubled.setdefault(contract, [where[contract]]).append(row.number)
            else:
                where[contract] = row.number
    where.clear()
    for row in _rows(file, format, reading):
        reading.lines += 1
        if row.fault:
            reading.faults.append(row.fault)
            continue
        found = _line(row, format, doubled)
        if isinstance(found, Fault):
            reading.faults.append(found)
        else:
            reading.left_out += found.left_out
            yield found


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    cells: dict[str, str]
    fault: Fault | None = None


def _line(row: _Row, format: FileFormat, doubled: dict[str, list[int]]) -> Line | Fault:
    contract = row.cells["contract_number"]
    values: dict[str, Any] = {}
    left_out = []
    for name, heading in format.columns.items():
        text = row.cells[name]
        if not text and name not in (*ALWAYS, "open_cents"):
            values[name] = "" if name == "house_suffix" else None
            continue
        try:
            values[name] = READ[name](text, format)
        except BadCell as bad:
            stands = text[:LONGEST_SHOWN]
            fault = Fault(row.number, heading, stands, bad.code, contract or None, bad.facts)
            if name not in MAY_BE_LEFT_OUT:
                return fault
            left_out.append(fault)
            values[name] = "" if name == "house_suffix" else None
    if lines := doubled.get(contract):
        others = [each for each in lines if each != row.number]
        heading = format.columns["contract_number"]
        return Fault(row.number, heading, contract, "doubled", contract, {"lines": others})
    whole = cells.read_money(row.cells["open_cents"], format.decimal)[1]
    return Line(row.number, values, whole, tuple(left_out))


def _rows(file: BinaryIO, format: FileFormat, reading: Reading) -> Iterator[_Row]:
    file.seek(0)
    if file.read(4) in NO_TEXT:
        raise BadFile("no_text")
    file.seek(0)
    text = _Text(file, format.encoding)
    rows = csv.reader(text, delimiter=format.delimiter, strict=True)
    places, width = _places(_next(rows, text), format)
    while True:
        before, text.unreadable = text.number, False
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error:
            # A quote that is never closed takes all that follows with it.
            reading.is_cut = True
            yield _Row(before + 1, {}, Fault(before + 1, None, text.first(before + 1), "cut"))
            return
        if not any(each.strip() for each in row):
            continue
        number = before + 1
        stands = format.delimiter.join(row)[:LONGEST_SHOWN]
        contract = row[places["contract_number"]].strip() if len(row) == width else None
        if text.unreadable:
            yield _Row(number, {}, Fault(number, None, stands, "encoding", None))
        elif len(row) != width:
            if len(row) < width and text.ends_open:
                reading.is_cut = True
                yield _Row(number, {}, Fault(number, None, stands, "cut"))
            else:
                code = "too_few_cells" if len(row) < width else "too_many_cells"
                facts = {"found": len(row), "needed": width}
                yield _Row(number, {}, Fault(number, None, stands, code, contract, facts))
        else:
            yield _Row(number, {name: row[at].strip() for name, at in places.items()})


class _Text:
    """Lines of text from lines of bytes, with their number and whether they could be read."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._file, self.encoding = file, encoding
        self.number = 0
        self.unreadable = False
        # Whether the last line read had no line end.
        self.ends_open = False
        self._last = ""

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        raw = next(self._file)
        self.number += 1
        if self.number == 1 and raw.startswith(BOM):
            raw = raw.removeprefix(BOM)
            if self.encoding != "utf-8":
                raise BadFile("encoding", line=1, encoding=self.encoding)
        self.ends_open = not raw.endswith((b"\n", b"\r"))
        try:
            line = raw.decode(self.encoding)
        except UnicodeDecodeError:
            self.unreadable = True
            line = raw.decode(self.encoding, "replace")
        if "\0" in line:
            self.unreadable = True
            line = line.replace("\0", "\N{REPLACEMENT CHARACTER}")
        self._last = line
        return line

    def first(self, number: int) -> str:
        """The beginning of a line, where it is the last one that was read."""
        return self._last.strip()[:LONGEST_SHOWN] if number == self.number else ""


def _next(rows: Iterator[list[str]], text: _Text) -> list[str]:
    try:
        headings = next(rows)
    except (StopIteration, csv.Error):
        raise BadFile("empty") from None
    if text.unreadable:
        raise BadFile("encoding", line=1, encoding=text.encoding)
    return [each.strip() for each in headings]


def _places(headings: list[str], format: FileFormat) -> tuple[dict[str, int], int]:
    """Where each field stands, and how many columns there are."""
    if len(headings) == 1 and len(format.columns) > 1:
        raise BadFile("delimiter", delimiter=format.delimiter)
    if missing := [each for each in format.columns.values() if each not in headings]:
        raise BadFile("column_missing", missing=missing, found=headings)
    if twice := [each for each in format.columns.values() if headings.count(each) > 1]:
        raise BadFile("column_twice", twice=twice)
    places = {name: headings.index(heading) for name, heading in format.columns.items()}
    return places, len(headings)

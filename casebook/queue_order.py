"""The order of the queue, by rules anybody can read: a dated danger first, then who waits longest.

It orders and remembers a place in the order; `search` asks.
"""

import re
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, case, func, tuple_

from casebook.models import Case
from casebook.statuses import Status

# Letters that threaten something on a day, gravest first.
DANGERS = ("eviction", "cut_off", "court", "bailiff")
# While a danger counts: later the case has an outcome.
STILL_OPEN = (Status.NEW, Status.IN_PROGRESS, Status.WAITING_FOR_TENANT)
# Sorts behind every day that can be known.
NO_DAY = date.max

_endangered = and_(Case.letter.in_(DANGERS), Case.status.in_(STILL_OPEN))
RANK: ColumnElement[int] = case(
    (Case.status.not_in(STILL_OPEN), len(DANGERS)),
    *((Case.letter == each, rank) for rank, each in enumerate(DANGERS)),
    else_=len(DANGERS),
)
DAY: ColumnElement[date] = case(
    (_endangered, func.coalesce(Case.letter_date, NO_DAY)), else_=NO_DAY
)
ORDER = (RANK, DAY, Case.logged_at, Case.id)


def open_danger(case: Case) -> str | None:
    """The letter for which a case goes first in this order, while it does."""
    return case.letter if case.letter in DANGERS and case.status in STILL_OPEN else None


@dataclass(frozen=True)
class Place:
    """Where a case stood in the order when it was seen; its status may have changed since."""

    reference: str
    rank: int
    day: date

    def __str__(self) -> str:
        return f"{self.reference}.{self.rank}.{self.day.isoformat()}"

    @classmethod
    def parse(cls, text: str) -> "Place | None":
        """Read what str() wrote; None when it is anything else."""
        parts = re.fullmatch(r"([\w-]+)\.(\d)\.(\d{4}-\d\d-\d\d)", text, re.ASCII)
        try:
            return cls(parts[1], int(parts[2]), date.fromisoformat(parts[3])) if parts else None
        except ValueError:  # a day that is on no calendar
            return None

    def is_before(self, seen: Case) -> ColumnElement[bool]:
        """Holds for the cases that follow this place; `seen` is the case that stood there."""
        return tuple_(*ORDER) > (self.rank, self.day, seen.logged_at, seen.id)

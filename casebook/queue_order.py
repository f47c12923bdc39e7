"""The order of the queue, by rules anybody can read, and a place in it that a page remembers.

`queue_rules` orders and `search` asks.
"""

import re
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, tuple_

from casebook.models import Case
from casebook.queue_rules import RANKS, STILL_OPEN

ORDER = (Case.queue_rank, Case.queue_day, Case.logged_at, Case.id)


def open_danger(case: Case) -> str | None:
    """The letter for which a case goes first in this order, while it does."""
    return case.letter if case.letter in RANKS and case.status in STILL_OPEN else None


@dataclass(frozen=True)
class Place:
    """Where a case stood in the order when it was seen; its status may have changed since."""

    reference: str
    rank: int
    day: date

    def __str__(self) -> str:
        return f"{self.reference}.{self.rank}.{self.day.isoformat()}"

    @classmethod
    def of(cls, case: Case) -> "Place":
        return cls(case.reference, case.queue_rank, case.queue_day)

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

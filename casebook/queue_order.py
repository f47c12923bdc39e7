"""The order of the queue, by rules anybody can read, and a place in it that a page remembers.

`queue_rules` has the rules and `queue` asks.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import ColumnElement, tuple_

from casebook.models import Case
from casebook.queue_rules import RANKS, STILL_OPEN

# By why a case asks for attention now, or by when it was logged.
Order = Literal["why_now", "oldest", "newest"]
WHY_NOW = (Case.queue_rank, Case.queue_day, Case.logged_at, Case.id)
LOGGED = (Case.logged_at, Case.id)


def columns_of(order: Order) -> list[ColumnElement[Any]]:
    """What the cases are sorted by; the id comes last, so that each has one place."""
    columns = WHY_NOW if order == "why_now" else LOGGED
    return [each.desc() if order == "newest" else each.asc() for each in columns]


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

    def is_before(self, seen: Case, order: Order = "why_now") -> ColumnElement[bool]:
        """Holds for the cases that follow this place; `seen` is the case that stood there."""
        if order == "why_now":
            return tuple_(*WHY_NOW) > (self.rank, self.day, seen.logged_at, seen.id)
        logged = (seen.logged_at, seen.id)
        return tuple_(*LOGGED) < logged if order == "newest" else tuple_(*LOGGED) > logged

"""The mark that a part is sent with, and comes back with when the platform could not bring it."""

from __future__ import annotations

import re

from casebook.undelivered import SentPart

# Other programs may send by the same number, with marks of their own.
MARK = re.compile(r"huurhulp\.(\d{1,9})\.(\d{1,4})\.(\d{1,4})", re.ASCII)


def mark_of(part: SentPart) -> str:
    """Short, of letters that need no escape in an address, and with nothing of the person."""
    return f"huurhulp.{part.message_id}.{part.number}.{part.taken_back}"


def part_of(mark: str) -> SentPart | None:
    """None for a mark that is none of ours."""
    found = MARK.fullmatch(mark)
    return SentPart(*map(int, found.groups())) if found else None

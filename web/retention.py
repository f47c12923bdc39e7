"""data/retention.yml: what is kept for how long; and the worker's part in it, erasing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Literal

import yaml

from casebook.retention import (
    Old,
    erase_closed_cases,
    erase_old_conversation,
    forget_own_words,
    old_conversations,
    tracker_store,
)
from settings import ROOT
from web.parts import Parts

# No transaction holds the casebook longer than this many rows take.
AT_ONCE = 50

Eraser = Literal["tenant", "worker"]


@dataclass(frozen=True)
class Kept:
    """One kind of data. No `days` where nobody counts them; `source` says who set the term."""

    days: int | None
    after: Literal["last_message", "case_closed"] | None
    erased_by: tuple[Eraser, ...]
    source: Literal["choice"] | None
    because: str


@dataclass(frozen=True)
class Erased:
    """What one round of the worker erased."""

    conversations: int
    cases: int


@cache
def kept() -> dict[str, Kept]:
    """The table, in its own order."""
    listed = yaml.safe_load((ROOT / "data" / "retention.yml").read_text(encoding="utf-8"))
    return {
        name: Kept(**given | {"erased_by": tuple(given["erased_by"])})
        for name, given in listed.items()
    }


def erase_what_is_old(parts: Parts) -> Erased:
    """Erase all that is past its term. Raises CasebookUnavailable; a later try goes on."""
    now = parts.settings.now()
    old = Old(
        quiet_since=_before(now, "conversation"),
        closed_before=_before(now, "conversation_of_case"),
    )
    conversations = _conversations(parts, old)
    found = AT_ONCE
    while found == AT_ONCE:
        with parts.database.writing() as session:
            found = forget_own_words(
                session, closed_before=old.closed_before, at=now, limit=AT_ONCE
            )
    cases, found = 0, AT_ONCE
    while found == AT_ONCE:
        with parts.database.writing() as session:
            found = erase_closed_cases(session, closed_before=_before(now, "case"), limit=AT_ONCE)
        cases += found
    return Erased(conversations, cases)


def _conversations(parts: Parts, old: Old) -> int:
    done = 0
    while True:
        with parts.database.reading() as session:
            found = old_conversations(session, old, limit=AT_ONCE)
        if found:
            done += _erased(parts, found, old)
        if len(found) < AT_ONCE:
            return done


def _erased(parts: Parts, ids: Sequence[str], old: Old) -> int:
    done = 0
    with tracker_store(parts.settings.tracker_url) as erase_tracker:
        for each in ids:
            erase_tracker(each)
            with parts.database.writing() as session:
                done += erase_old_conversation(session, each, old, at=parts.settings.now())
    return done


def _before(now: datetime, name: str) -> datetime:
    days = kept()[name].days
    assert days, f"the worker erases by the days of {name}"
    return now - timedelta(days=days)

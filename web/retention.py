"""data/retention.yml: what is kept for how long; and the worker's part in it, erasing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, partial
from typing import Literal

import yaml
from sqlalchemy.orm import Session

from casebook import old_records
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

# Erases at most AT_ONCE and says how many.
Erasing = Callable[[Session], int]
Eraser = Literal["tenant", "worker"]
After = Literal[
    "last_message",
    "case_closed",
    "made",
    "kept",
    "last_file",
    "imported",
    "tried",
    "made_inactive",
    "arrived",
    "last_heard",
]


@dataclass(frozen=True)
class Kept:
    """One kind of data. No `days` where nobody counts them; `source` says who set the term.

    `about` is whom it is about: what is of staff alone does not stand on the tenants' page, and
    what is of who writes by a messaging platform only where the landlord has one.
    """

    days: int | None
    after: After | None
    erased_by: tuple[Eraser, ...]
    source: Literal["choice"] | None
    because: str
    about: Literal["tenant", "platform", "staff"] = "tenant"


@dataclass(frozen=True)
class Erased:
    """What one round of the worker erased."""

    conversations: int
    cases: int
    others: int = 0


@cache
def kept() -> dict[str, Kept]:
    """The table, in its own order."""
    listed = yaml.safe_load((ROOT / "data" / "retention.yml").read_text(encoding="utf-8"))
    return {
        name: Kept(**given | {"erased_by": tuple(given["erased_by"])})
        for name, given in listed.items()
    }


def of_tenants(*, by_platform: bool) -> dict[str, Kept]:
    """What /privacy/LANDLORD tells of, where tenants write by a platform too or where none is."""
    told = {"tenant", "platform"} if by_platform else {"tenant"}
    return {name: each for name, each in kept().items() if each.about in told}


def erase_what_is_old(parts: Parts) -> Erased:
    """Erase all that is past its term. Raises CasebookUnavailable; a later try goes on."""
    now = parts.settings.now()
    old = Old(
        quiet_since=_before(now, "conversation"),
        closed_before=_before(now, "conversation_of_case"),
    )
    conversations = _conversations(parts, old)
    words = partial(forget_own_words, closed_before=old.closed_before, at=now, limit=AT_ONCE)
    _all(parts, words)
    closed = partial(erase_closed_cases, closed_before=_before(now, "case"), limit=AT_ONCE)
    cases = _all(parts, closed)
    others = sum(_all(parts, each) for each in _beside_cases(now))
    return Erased(conversations, cases, others)


def term(name: str) -> timedelta:
    """How long this kind is kept."""
    days = kept()[name].days
    assert days, f"the worker erases by the days of {name}"
    return timedelta(days=days)


def _beside_cases(now: datetime) -> list[Erasing]:
    old = partial(_before, now)
    return [
        partial(old_records.erase_mail, made_before=old("mail"), at=now, limit=AT_ONCE),
        partial(old_records.erase_audit, before=old("audit"), limit=AT_ONCE),
        partial(old_records.erase_imports, before=old("audit"), limit=AT_ONCE),
        partial(old_records.erase_tries, before=old("status_try"), limit=AT_ONCE),
        partial(old_records.erase_ledger_lines, as_of_before=old("ledger_line"), limit=AT_ONCE),
        partial(old_records.erase_refused_lines, imported_before=old("import_file")),
        partial(old_records.erase_arrivals, before=old("inbox"), limit=AT_ONCE),
        # After the conversations: who has none any more goes in the same round.
        partial(old_records.erase_senders, heard_before=old("sender"), limit=AT_ONCE),
        partial(old_records.erase_accounts, inactive_before=old("staff_account"), limit=AT_ONCE),
    ]


def _all(parts: Parts, erase: Erasing) -> int:
    done, found = 0, AT_ONCE
    while found == AT_ONCE:
        with parts.database.writing() as session:
            found = erase(session)
        done += found
    return done


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
    return now - term(name)

"""The queue's address: its view and filters as they stand there, read, written and taken apart.

What is no filter, or holds a value that is none, is left out and never an error: a saved address
may be older than the desk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, get_args
from urllib.parse import urlencode

from babel import Locale
from werkzeug.datastructures import MultiDict

from casebook import choices
from casebook.queue_filters import Filters
from casebook.queue_order import Order
from casebook.queue_rules import RANKS
from casebook.statuses import OPEN, Status
from landlords import Landlord
from settings import AMSTERDAM
from web.desk.working_days import add_working_days

# Why a case is on top, or late: the words of the look's "Waarom nu".
WHY = ("dated", "cut_off", "bailiff", "late", "silent")
_RANKS = {
    "dated": frozenset({RANKS["eviction"]}),
    "cut_off": frozenset({RANKS["cut_off"]}),
    "bailiff": frozenset({RANKS["bailiff"]}),
}
# Fixed answers by the name of their filter.
ANSWERS: Mapping[str, tuple[str, ...]] = {
    "asks": (*get_args(choices.Kind), "report", "call_back"),
    "why": WHY,
    "lasting": get_args(choices.Lasting),
    "children": get_args(choices.Answer),
    "objection": get_args(choices.Answer),
    "cause": get_args(choices.Cause),
    "origin": get_args(choices.Origin),
    "verified": ("yes", "no"),
    "mark": get_args(choices.Mark),
}
ORDERS: tuple[Order, ...] = get_args(Order)
# The length of what is searched for, and of a name of a channel.
LONGEST_TEXT = 200
FIRST_YEAR, LAST_YEAR = 2000, 2199


@dataclass(frozen=True)
class Query:
    """An address of the queue. `given` are the filters by name; `statuses` are one of them."""

    text: str = ""
    statuses: frozenset[Status] = frozenset()
    given: tuple[tuple[str, str], ...] = ()
    order: Order = "why_now"

    @classmethod
    def read(cls, args: MultiDict[str, str]) -> Query:
        """Of an address without any filter the view that it names, or else the first."""
        query = cls._read(args)
        if query.is_narrowed or args.get("view") == EVERYTHING:
            return query
        return VIEWS.get(args.get("view", ""), VIEWS[FIRST_VIEW]).ordered(query.order)

    @classmethod
    def _read(cls, args: MultiDict[str, str]) -> Query:
        order = args.get("sort", "")
        known = {each.value for each in Status}
        return cls(
            text=args.get("q", "").strip()[:LONGEST_TEXT],
            statuses=frozenset(Status(each) for each in args.getlist("status") if each in known),
            given=tuple(_given(args)),
            order=order if order in ORDERS else "why_now",
        )

    @property
    def is_narrowed(self) -> bool:
        return bool(self.text or self.statuses or self.given)

    def value(self, name: str) -> str:
        return dict(self.given).get(name, "")

    def without(self, name: str) -> Query:
        """The same address without one of its filters."""
        if name == "status":
            return replace(self, statuses=frozenset())
        if name == "q":
            return replace(self, text="")
        return replace(self, given=tuple(each for each in self.given if each[0] != name))

    def ordered(self, order: Order) -> Query:
        return replace(self, order=order)

    def pairs(self) -> list[tuple[str, str]]:
        """As the fields of a form, in a fixed order: of two equal ones there is one address."""
        pairs = [("q", self.text)] if self.text else []
        pairs += [("status", each.value) for each in Status if each in self.statuses]
        pairs += sorted(self.given)
        return pairs + ([("sort", self.order)] if self.order != "why_now" else [])

    def __str__(self) -> str:
        return urlencode(self.pairs())

    def filters(self, landlord: Landlord, staff_id: int, today: date) -> Filters:
        """What the casebook is asked for; `today` is the day here, for what is late."""
        given: dict[str, Any] = dict(self.given)
        why, verified, assigned = (given.get(each) for each in ("why", "verified", "assigned"))
        return Filters(
            text=self.text or None,
            statuses=self.statuses or None,
            **{
                name: given.get(name)
                for name in (
                    "asks", "origin", "channel", "cause", "lasting", "children", "objection",
                    "mark",
                )
            },
            # "language" is the desk's own, in every address.
            language=given.get("language_of"),
            verified=None if verified is None else verified == "yes",
            assigned=_assigned(assigned, staff_id),
            ranks=_RANKS.get(why or ""),
            no_contact_since=late_before(landlord, today) if why == "late" else None,
            silent_since=silent_before(landlord, today) if why == "silent" else None,
            logged_from=_begin(given.get("from")),
            logged_before=_end(given.get("to")),
        )  # fmt: skip


def late_before(landlord: Landlord, today: date) -> datetime:
    """Of a case from before this moment the first contact should have been before today."""
    return day_begins(add_working_days(today, -landlord.first_contact_working_days))


def silent_before(landlord: Landlord, today: date) -> datetime:
    """What was heard last before this moment was too long ago for this landlord."""
    return day_begins(add_working_days(today, -landlord.silence_working_days))


def day_begins(day: date) -> datetime:
    """Midnight in Amsterdam."""
    return datetime.combine(day, time(), AMSTERDAM).astimezone(UTC)


def _given(args: MultiDict[str, str]) -> Iterator[tuple[str, str]]:
    for name, answers in ANSWERS.items():
        if args.get(name) in answers:
            yield name, args[name]
    if re.fullmatch(r"me|nobody|[1-9]\d{0,8}", args.get("assigned", ""), re.ASCII):
        yield "assigned", args["assigned"]
    if re.fullmatch(r"[\w.-]{1,32}", args.get("channel", ""), re.ASCII):
        yield "channel", args["channel"]
    if _is_language(args.get("language_of", "")):
        yield "language_of", args["language_of"]
    for name in ("from", "to"):
        if read_day(args.get(name, "")):
            yield name, args[name]


def _is_language(code: str) -> bool:
    return bool(re.fullmatch(r"[a-z]{2,3}", code)) and code in Locale("nl").languages


def read_day(typed: str) -> date | None:
    """None for what is no day, and for one of another age: its midnight may be on no calendar."""
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def _assigned(value: str | None, staff_id: int) -> Any:
    if value == "me":
        return staff_id
    return int(value) if value and value != "nobody" else value


def _begin(day: str | None) -> datetime | None:
    return day_begins(date.fromisoformat(day)) if day else None


def _end(day: str | None) -> datetime | None:
    """The day itself counts."""
    return day_begins(date.fromisoformat(day) + timedelta(days=1)) if day else None


MINE = Query(statuses=frozenset(OPEN), given=(("assigned", "me"),))
VIEWS: Mapping[str, Query] = {
    "mine": MINE,
    "new": Query(statuses=frozenset({Status.NEW})),
    "late": Query(given=(("why", "late"),)),
    "open": Query(statuses=frozenset(OPEN)),
    "waiting": Query(statuses=frozenset({Status.WAITING_FOR_TENANT})),
    "objection": Query(statuses=frozenset(OPEN), given=(("objection", "yes"),)),
    "closed": Query(statuses=frozenset({Status.CLOSED})),
}
FIRST_VIEW = "open"
# What an address says that wants no filter at all: without a word it is the first view.
EVERYTHING = "all"


def view_of(query: Query, views: Sequence[tuple[str, Query]]) -> str | None:
    """The view that asks just this, whatever its order."""
    return next(
        (key for key, each in views if each.pairs() == query.ordered("why_now").pairs()), None
    )

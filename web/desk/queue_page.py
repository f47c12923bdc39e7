"""All that the page of the queue shows, gathered in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import parse_qsl, urlencode

from flask import url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from casebook import queue as cases
from casebook.queue_filters import Filters
from casebook.queue_rows import Row, rows
from casebook.saved_views import saved_views
from casebook.staff import staff_of
from casebook.statuses import OPEN, Status
from landlords import Landlord
from web.desk import queue_words
from web.desk.labels import STATUS, language_name
from web.desk.queue_query import EVERYTHING, VIEWS, Query, view_of
from web.desk.queue_why import RowWhy, row_why
from web.desk.signed_in import SignedIn

# Through which cases come; others can be asked for in the address.
CHANNELS = ("ledger", "page", "widget")
ASKED = "asked for"
# Each with its own count in the filters; the others are what became of a case.
COUNTED = (*OPEN, Status.CLOSED)


@dataclass(frozen=True)
class View:
    """A list, with its count and address; `saved` is its id where it is one of the member's own."""

    words: str
    count: int
    link: str
    current: bool
    saved: int | None = None


@dataclass(frozen=True)
class QueuePage:
    """What the template shows. `since` is when this was read: what came later is new."""

    query: Query
    rows: list[tuple[Row, RowWhy]]
    count: int
    after: str | None
    views: list[View]
    own_views: list[View]
    statuses: list[tuple[Status, int, bool]]
    chips: list[tuple[str, str]]
    colleagues: dict[int, str]
    # Of these, to whom cases can be given.
    takers: dict[int, str]
    languages: list[tuple[str, str]]
    channels: list[str]
    since: datetime


def address(query: Query, after: str | None = None) -> str:
    """The queue narrowed like this: without any filter everything, which has to be said."""
    pairs = query.pairs() or [("view", EVERYTHING)]
    return f"{url_for('desk.queue')}?{urlencode(pairs + ([('after', after)] if after else []))}"


def read_saved(filters: str) -> Query:
    return Query.read(MultiDict(parse_qsl(filters)))


def gather(
    session: Session,
    member: SignedIn,
    query: Query,
    *,
    after: str | None,
    now: datetime,
    today: date,
) -> QueuePage:
    """UnknownCase where `after` was given by no page."""
    landlord = member.landlord
    kept = saved_views(session, staff_id=member.id)
    lists = [(key, each) for key, each in VIEWS.items()]
    own = [(str(each.id), read_saved(each.filters)) for each in kept]
    counted = {key: each.filters(landlord, member.id, today) for key, each in (*lists, *own)}
    counted |= {f"status {each}": Filters(statuses=frozenset({each})) for each in COUNTED}
    filters = query.filters(landlord, member.id, today)
    if filters.is_counted_along:
        counted[ASKED] = filters
    counts = cases.counts(session, landlord=landlord.key, of=counted)
    page = cases.queue(
        session,
        landlord=landlord.key,
        filters=filters,
        order=query.order,
        after=after,
        counting=ASKED not in counts,
    )
    current = view_of(query, [*lists, *own])
    staff = staff_of(session, landlord=landlord.key)
    colleagues = {each.id: each.name for each in staff}
    shown = rows(session, page.cases, landlord=landlord.key, today=today)
    return QueuePage(
        query=query,
        rows=[(each, row_why(each, landlord, today)) for each in shown],
        count=counts[ASKED] if page.count is None else page.count,
        after=page.after,
        views=[
            View(str(queue_words.VIEWS[key]), counts[key], address(each), key == current)
            for key, each in lists
        ],
        own_views=[
            View(view.name, counts[key], address(each), key == current, view.id)
            for view, (key, each) in zip(kept, own, strict=True)
        ],
        statuses=[(each, counts[f"status {each}"], each in query.statuses) for each in COUNTED],
        chips=_chips(query, colleagues),
        colleagues=colleagues,
        takers={each.id: each.name for each in staff if each.can_have_cases},
        languages=sorted(
            ((each, language_name(each)) for each in landlord.languages), key=lambda each: each[1]
        ),
        channels=sorted({*CHANNELS, *_platforms(landlord), query.value("channel")} - {""}),
        since=now,
    )


def _platforms(landlord: Landlord) -> set[str]:
    return {each.known_as for each in landlord.channels or ()}


def _chips(query: Query, colleagues: Mapping[int, str]) -> list[tuple[str, str]]:
    """Words and the address without it, of each filter that is on."""
    chips = []
    if query.text:
        chips.append((_("Search: %(text)s", text=query.text), address(query.without("q"))))
    if query.statuses:
        chips.append(
            (_("Status: %(status)s", status=_statuses(query)), address(query.without("status")))
        )
    return chips + [
        (queue_words.chip(name, value, colleagues), address(query.without(name)))
        for name, value in query.given
    ]


def _statuses(query: Query) -> str:
    if query.statuses == set(OPEN):
        return _("open")
    return ", ".join(str(STATUS[each]).lower() for each in Status if each in query.statuses)

"""What the queue can be narrowed to, as conditions on a case. Asks nothing itself.

All columns stand in the one index of the queue, so that filters read no row; see `queue_rules`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, CompoundSelect, and_, false, func, or_, select, true, union
from sqlalchemy.orm import aliased

from casebook.models import Case, SearchKey
from casebook.queue_rules import IS_CLOSED, STILL_OPEN
from casebook.search_keys import keys_sought
from casebook.statuses import OPEN, Status
from casebook.unindexed import in_turn, unindexed

SHORT_PERIOD = timedelta(days=100)
# Answers that are filtered on as they stand.
PLAIN = ("origin", "channel", "language", "mark", "cause", "lasting", "children", "objection")
# With one of these, those who were never asked are meant too.
NOTHING_SAID = {
    "cause": "not_said",
    "lasting": "not_known",
    "children": "not_said",
    "objection": "not_said",
}


@dataclass(frozen=True, kw_only=True)
class Filters:
    """None is no filter. `not_said` (and `not_known`) mean also who was not asked.

    `asks` is a kind of request, or `report` or `call_back`. `ranks` are places in the queue, as in
    `queue_rules.RANKS`. Moments of `no_contact_since` and `silent_since` are the caller's to work
    out, for they depend on working days: nobody was reached at all of a case from before the one,
    and nothing was said from either side since the other, while the case has no outcome.
    """

    text: str | None = None
    statuses: frozenset[Status] | None = None
    asks: str | None = None
    origin: str | None = None
    channel: str | None = None
    language: str | None = None
    cause: str | None = None
    lasting: str | None = None
    children: str | None = None
    objection: str | None = None
    verified: bool | None = None
    assigned: int | Literal["nobody"] | None = None
    mark: str | None = None
    ranks: frozenset[int] | None = None
    no_contact_since: datetime | None = None
    silent_since: datetime | None = None
    logged_from: datetime | None = None
    logged_before: datetime | None = None

    @property
    def leaves_closed_out(self) -> bool:
        """Whether a closed case can never be meant: then the open ones alone are read."""
        return (
            (self.statuses is not None and Status.CLOSED not in self.statuses)
            or (self.ranks is not None and IS_CLOSED not in self.ranks)
            or self.no_contact_since is not None
            or self.silent_since is not None
        )

    @property
    def only_closed(self) -> bool:
        return self.statuses == frozenset({Status.CLOSED})

    @property
    def is_short_period(self) -> bool:
        """Whether so little was logged within it that it can be put into any order."""
        begins, ends = self.logged_from, self.logged_before
        return begins is not None and ends is not None and ends - begins <= SHORT_PERIOD

    @property
    def is_of_statuses_alone(self) -> bool:
        return self == Filters(statuses=self.statuses)

    @property
    def is_text_alone(self) -> bool:
        return self == Filters(text=self.text)

    @property
    def is_counted_along(self) -> bool:
        """Whether counting these costs little beside the counts of a page's lists."""
        return self.is_of_statuses_alone or (self.leaves_closed_out and self.text is None)

    def narrows(self, landlord: str) -> ColumnElement[bool]:
        """Holds for those that are meant of this landlord's open cases, and says neither again."""
        return and_(true(), *self._conditions(landlord))

    def holds(self, landlord: str, *, among_many: bool = False) -> ColumnElement[bool]:
        """Holds for the cases of this landlord that are meant.

        `among_many`: so many answer to what was typed that the list is read in its order until a
        page is full; fewer are looked up, and then put into that order.
        """
        if self.text is None or (among_many and self.is_text_alone):
            own: ColumnElement[bool] = Case.landlord == landlord
        else:
            # What was typed finds the few ids; with more asked of them SQLite looks up many too,
            # for it may have to read the whole list.
            own = unindexed(Case.landlord) == landlord
        # Closed or not is also a rank, and that is what the index begins with.
        if self.leaves_closed_out:
            own = and_(own, Case.queue_rank < IS_CLOSED)
        return and_(own, *self._conditions(landlord, among_many=among_many))

    def _conditions(
        self, landlord: str, *, among_many: bool = False
    ) -> Iterator[ColumnElement[bool]]:
        if self.statuses is not None and self.statuses != set(OPEN):
            yield Case.status.in_(sorted(self.statuses))
        if self.ranks is not None:
            yield Case.queue_rank.in_(sorted(self.ranks))
        if self.asks is not None:
            is_type = self.asks in ("report", "call_back")
            yield (Case.type if is_type else Case.kind) == self.asks
        yield from (_is(name, getattr(self, name)) for name in PLAIN if getattr(self, name))
        if self.verified is not None:
            yield Case.verified.is_(self.verified)
        if self.assigned is not None:
            nobody = self.assigned == "nobody"
            yield Case.assigned_to.is_(None) if nobody else Case.assigned_to == self.assigned
        yield from self._moments()
        if self.text is not None:
            yield _is_found(landlord, self.text, among_many=among_many)

    def _moments(self) -> Iterator[ColumnElement[bool]]:
        if self.no_contact_since is not None:
            yield Case.status.in_(STILL_OPEN)
            yield Case.first_contact_at.is_(None)
            yield Case.logged_at < self.no_contact_since
        if self.silent_since is not None:
            yield Case.status.in_(STILL_OPEN)
            yield func.coalesce(Case.last_contact_at, Case.logged_at) < self.silent_since
        if self.logged_from is not None:
            yield Case.logged_at >= self.logged_from
        if self.logged_before is not None:
            yield Case.logged_at < self.logged_before


EVERYTHING = Filters()


def _is(name: str, value: str) -> ColumnElement[bool]:
    column: ColumnElement[Any] = getattr(Case, name)
    if NOTHING_SAID.get(name) == value:
        return or_(column == value, column.is_(None))
    return column == value


def ids_found(landlord: str, text: str) -> CompoundSelect[int] | None:
    """The ids of this landlord's cases that have all keys of one of the ways to read the text."""
    ways = [_has_all(landlord, sorted(way)) for way in keys_sought(text)]
    return union(*ways) if ways else None


def _is_found(landlord: str, text: str, *, among_many: bool) -> ColumnElement[bool]:
    ids = ids_found(landlord, text)
    if ids is None:
        return false()
    found = Case.id.in_(ids)
    return in_turn(found) if among_many else found


def _has_all(landlord: str, keys: list[str]) -> Any:
    first, *others = [aliased(SearchKey) for _ in keys]
    found = select(first.case_id).where(first.landlord == landlord, first.value == keys[0])
    for each, key in zip(others, keys[1:], strict=True):
        found = found.join(each, each.case_id == first.case_id).where(
            each.landlord == landlord, each.value == key
        )
    return found

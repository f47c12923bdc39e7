"""The queue: a landlord's cases in an order, narrowed and page by page, and how many there are.

The ids of a page come from the index alone, then its rows by their ids. Changes nothing.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, selectinload

from casebook.errors import UnknownCase
from casebook.models import Case
from casebook.queue_filters import EVERYTHING, Filters, ids_found
from casebook.queue_order import Order, Place, columns_of
from casebook.queue_rules import IS_CLOSED
from casebook.search import case_by_reference
from casebook.statuses import OPEN, Status
from casebook.unindexed import unindexed

# Where the closed ones begin in the index. Beside a place SQLite would take it for that place.
_CLOSED = Case.queue_rank == IS_CLOSED


CLOSED_ONES = Filters(statuses=frozenset({Status.CLOSED}))
# A count goes so far; one more says that there are more. How many more, nobody needs to wait for.
MOST_COUNTED = 10_000
# So many are found first and put in order then; of more, the list is read until a page is full.
FEW = 1000


@dataclass(frozen=True)
class Page:
    """Some cases, and the `after` of the next page if there is one.

    `count` is how many there are on all pages, where it was asked for.
    """

    cases: list[Case]
    after: str | None
    count: int | None = None


def queue(
    session: Session,
    *,
    landlord: str,
    filters: Filters = EVERYTHING,
    order: Order = "why_now",
    after: str | None = None,
    limit: int = 25,
    counting: bool = False,
) -> Page:
    """This landlord's cases with their status changes loaded.

    `after` is that of the page before; UnknownCase when no page gave it. With `counting` they are
    counted too, as `count` does.
    """
    number = count(session, landlord=landlord, filters=filters) if counting else None
    few = number is not None and number <= FEW
    many = number is not None and not few
    wanted = select(Case.id).where(filters.holds(landlord, among_many=many))
    if few and filters.text is None:
        # In no order, and by the narrow index: they are put in order afterwards.
        wanted = select(Case.id).where(Case.id.in_(wanted))
    if after is not None:
        wanted = wanted.where(_follows(session, landlord, order, after))
    elif filters.only_closed:
        wanted = wanted.where(_CLOSED)
    ordered = columns_of(order)
    if filters.is_short_period and order == "why_now":
        # Else SQLite goes through all cases in their order to find these few.
        ordered[0] = unindexed(Case.queue_rank).asc()
    elif filters.leaves_closed_out and order == "oldest" and after is None:
        # The same: the oldest of all are closed.
        ordered[0] = unindexed(Case.logged_at).asc()
    ids = session.scalars(wanted.order_by(*ordered).limit(limit + 1)).all()
    # By their ids alone: with the landlord said again, SQLite would read all of its cases.
    shown = select(Case).where(Case.id.in_(ids[:limit]))
    by_id = {
        case.id: case for case in session.scalars(shown.options(selectinload(Case.status_changes)))
    }
    cases = [by_id[each] for each in ids[:limit]]
    further = str(Place.of(cases[-1])) if len(ids) > limit else None
    return Page(cases, further, number)


def count(session: Session, *, landlord: str, filters: Filters = EVERYTHING) -> int:
    """How many of this landlord's cases there are, up to MOST_COUNTED and one."""
    if filters.text is not None and filters.is_text_alone:
        # What a case is found by goes with the case: no case needs to be looked at.
        ids = ids_found(landlord, filters.text)
        return 0 if ids is None else _number(session, select(ids.subquery()))
    counted = select(Case.id).where(filters.holds(landlord))
    if filters.only_closed:
        counted = counted.where(_CLOSED)
    return _number(session, counted)


def _number(session: Session, ids: Select[int]) -> int:
    some = ids.limit(MOST_COUNTED + 1).subquery()
    return session.execute(select(func.count()).select_from(some)).scalar_one()


def count_since(session: Session, *, landlord: str, filters: Filters, since: datetime) -> int:
    """How many of them were logged after this moment."""
    counted = select(func.count()).select_from(Case).where(filters.holds(landlord))
    return session.execute(counted.where(Case.logged_at > since)).scalar_one()


def counts(session: Session, *, landlord: str, of: Mapping[str, Filters]) -> dict[str, int]:
    """How many there are of each, by its name, up to MOST_COUNTED and one.

    Those that ask for statuses alone are added up from the counts by status; of the others, those
    that leave closed cases out are counted in one go.
    """
    by_status = count_by_status(session, landlord=landlord, of=OPEN)
    by_status[Status.CLOSED] = count(session, landlord=landlord, filters=CLOSED_ONES)
    found = {
        name: sum(by_status.get(status, 0) for status in each.statuses or Status)
        for name, each in of.items()
        if each.is_of_statuses_alone
    }
    once = {name: each for name, each in of.items() if name not in found and each.is_counted_along}
    if once:
        columns = [func.count().filter(each.narrows(landlord)) for each in once.values()]
        of_landlord = (Case.landlord == landlord, Case.queue_rank < IS_CLOSED)
        row = session.execute(select(*columns).select_from(Case).where(*of_landlord)).one()
        found |= dict(zip(once, row, strict=True))
    found |= {
        name: count(session, landlord=landlord, filters=each)
        for name, each in of.items()
        if name not in found
    }
    return {name: min(found[name], MOST_COUNTED + 1) for name in of}


def count_by_status(
    session: Session, *, landlord: str, of: Collection[Status] = tuple(Status)
) -> dict[Status, int]:
    """How many cases of this landlord have each of these; a status without cases is left out."""
    counted = select(Case.status, func.count()).where(Case.landlord == landlord)
    if set(of) != set(Status):
        counted = counted.where(Case.status.in_(sorted(of)))
    return dict(session.execute(counted.group_by(Case.status)).all())


def _follows(session: Session, landlord: str, order: Order, after: str) -> ColumnElement[bool]:
    place = Place.parse(after)
    if place is None:
        raise UnknownCase
    seen = case_by_reference(session, landlord=landlord, reference=place.reference)
    return place.is_before(seen, order)

"""The queue: a landlord's cases in an order, narrowed and page by page, and how many there are.

The ids of a page come from the index alone, then its rows by their ids. Changes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, CompoundSelect, func, select
from sqlalchemy.orm import Session, selectinload

from casebook.errors import UnknownCase
from casebook.models import Case
from casebook.queue_filters import EVERYTHING, Filters, ids_found
from casebook.queue_order import Order, Place, columns_of
from casebook.queue_rules import IS_CLOSED
from casebook.search import case_by_reference
from casebook.statuses import Status

# Where the closed ones begin in the index. Beside a place SQLite would take it for that place.
_CLOSED = Case.queue_rank == IS_CLOSED


@dataclass(frozen=True)
class Page:
    """Some cases, and the `after` of the next page if there is one."""

    cases: list[Case]
    after: str | None


def queue(
    session: Session,
    *,
    landlord: str,
    filters: Filters = EVERYTHING,
    order: Order = "why_now",
    after: str | None = None,
    limit: int = 25,
) -> Page:
    """This landlord's cases with their status changes loaded.

    `after` is that of the page before; UnknownCase when no page gave it.
    """
    wanted = select(Case.id).where(filters.holds(landlord))
    if after is not None:
        wanted = wanted.where(_follows(session, landlord, order, after))
    elif filters.only_closed:
        wanted = wanted.where(_CLOSED)
    ids = session.scalars(wanted.order_by(*columns_of(order)).limit(limit + 1)).all()
    # By their ids alone: with the landlord said again, SQLite would read all of its cases.
    shown = select(Case).where(Case.id.in_(ids[:limit]))
    by_id = {
        case.id: case for case in session.scalars(shown.options(selectinload(Case.status_changes)))
    }
    cases = [by_id[each] for each in ids[:limit]]
    return Page(cases, str(Place.of(cases[-1])) if len(ids) > limit else None)


def count(session: Session, *, landlord: str, filters: Filters = EVERYTHING) -> int:
    """How many of this landlord's cases there are."""
    if filters.text is not None and filters.is_text_alone:
        # What a case is found by goes with the case: no case needs to be looked at.
        ids = ids_found(landlord, filters.text)
        return 0 if ids is None else _number(session, ids)
    counted = select(func.count()).select_from(Case).where(filters.holds(landlord))
    if filters.only_closed:
        counted = counted.where(_CLOSED)
    return session.execute(counted).scalar_one()


def _number(session: Session, ids: CompoundSelect[int]) -> int:
    return session.execute(select(func.count()).select_from(ids.subquery())).scalar_one()


def count_since(session: Session, *, landlord: str, filters: Filters, since: datetime) -> int:
    """How many of them were logged after this moment."""
    counted = select(func.count()).select_from(Case).where(filters.holds(landlord))
    return session.execute(counted.where(Case.logged_at > since)).scalar_one()


def counts(session: Session, *, landlord: str, of: Mapping[str, Filters]) -> dict[str, int]:
    """How many there are of each, by its name.

    Those that ask for statuses alone are added up from `count_by_status`; of the others, those that
    leave closed cases out are counted in one go.
    """
    by_status = count_by_status(session, landlord=landlord)
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
    return {
        name: found[name] if name in found else count(session, landlord=landlord, filters=each)
        for name, each in of.items()
    }


def count_by_status(session: Session, *, landlord: str) -> dict[Status, int]:
    """How many cases of this landlord have each status; a status without cases is left out."""
    counted = select(Case.status, func.count()).where(Case.landlord == landlord)
    return dict(session.execute(counted.group_by(Case.status)).all())


def _follows(session: Session, landlord: str, order: Order, after: str) -> ColumnElement[bool]:
    place = Place.parse(after)
    if place is None:
        raise UnknownCase
    seen = case_by_reference(session, landlord=landlord, reference=place.reference)
    return place.is_before(seen, order)

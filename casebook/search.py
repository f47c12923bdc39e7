"""The questions asked of the casebook. Changes nothing, and answers for one landlord at a time."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, or_, select, tuple_
from sqlalchemy.orm import Session, selectinload

from casebook.errors import UnknownCase
from casebook.models import Case, StatusChange
from casebook.references import parse_reference
from casebook.statuses import Status


@dataclass(frozen=True)
class Page:
    """Some cases, how many there are in all, and the `after` of the next page if there is one."""

    cases: list[Case]
    count: int
    after: str | None


def queue(
    session: Session,
    *,
    landlord: str,
    statuses: Collection[Status] | None = None,
    text: str | None = None,
    after: str | None = None,
    limit: int = 25,
) -> Page:
    """This landlord's cases, longest waiting first, with their steps loaded.

    `text` seeks a part of a name, or a whole telephone number or reference; `after` is the last
    reference seen.
    """
    sought = [] if text is None else [_seeks(text)]
    wanted = _of_landlord(select(Case), landlord, statuses).where(*sought)
    if after is not None:
        last = case_by_reference(session, landlord=landlord, reference=after)
        wanted = wanted.where(tuple_(Case.logged_at, Case.id) > (last.logged_at, last.id))
    wanted = wanted.options(selectinload(Case.status_changes))
    ordered = wanted.order_by(Case.logged_at, Case.id).limit(limit + 1)
    cases = list(session.scalars(ordered))
    counted = _of_landlord(select(func.count()).select_from(Case), landlord, statuses)
    return Page(
        cases=cases[:limit],
        count=session.execute(counted.where(*sought)).scalar_one(),
        after=cases[limit - 1].reference if len(cases) > limit else None,
    )


def count_by_status(session: Session, *, landlord: str) -> dict[Status, int]:
    """How many cases of this landlord have each status; a status without cases is left out."""
    counted = _of_landlord(select(Case.status, func.count()), landlord, None)
    return dict(session.execute(counted.group_by(Case.status)).all())


def case_by_reference(session: Session, *, landlord: str, reference: str) -> Case:
    """This landlord's case with this reference, typed as people do."""
    case = session.scalar(
        select(Case).where(Case.landlord == landlord, Case.reference == parse_reference(reference))
    )
    if case is None:
        raise UnknownCase
    return case


def history(session: Session, case: Case) -> list[StatusChange]:
    """The steps of a case, newest first."""
    return list(
        session.scalars(
            select(StatusChange)
            .where(StatusChange.case_id == case.id)
            .order_by(StatusChange.id.desc())
        )
    )


def _of_landlord[*Row](
    query: Select[*Row], landlord: str, statuses: Collection[Status] | None
) -> Select[*Row]:
    query = query.where(Case.landlord == landlord)
    return query if statuses is None else query.where(Case.status.in_(statuses))


def _seeks(text: str) -> ColumnElement[bool]:
    ways = [
        Case.tenant_name.icontains(text, autoescape=True),
        Case.reference == parse_reference(text),
    ]
    # 06-…, 0031 6… and +31 6… are the same telephone: the last nine digits tell.
    digits = re.sub(r"\D", "", text)
    if len(digits) >= 9:
        ways.append(Case.phone.endswith(digits[-9:]))
    return or_(*ways)

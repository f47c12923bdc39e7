"""The questions asked of the casebook. Changes nothing, and answers for one landlord at a time."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session, selectinload

from casebook.errors import UnknownCase
from casebook.models import Case, CaseStep, StatusChange
from casebook.queue_order import ORDER, Place
from casebook.references import parse_reference
from casebook.statuses import Status

_HOME = re.compile(r"([1-9]\d{3})\s*([a-z]{2})(?:[\s,]*(\d{1,5})[\s/-]*([\w /-]*))?", re.IGNORECASE)


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
    """This landlord's cases with their status changes loaded: dated dangers, then longest waiting.

    `text` seeks a part of a name, or a whole telephone number, reference, or postcode with or
    without the number; `after` is that of the page before. UnknownCase when no page gave it.
    """
    sought = [] if text is None else [_seeks(text)]
    wanted = _of_landlord(select(Case), landlord, statuses).where(*sought)
    if after is not None:
        wanted = wanted.where(_follows(session, landlord, after))
    wanted = wanted.options(selectinload(Case.status_changes))
    found = session.scalars(wanted.order_by(*ORDER).limit(limit + 1)).all()
    counted = _of_landlord(select(func.count()).select_from(Case), landlord, statuses)
    return Page(
        cases=list(found[:limit]),
        count=session.execute(counted.where(*sought)).scalar_one(),
        after=str(Place.of(found[limit - 1])) if len(found) > limit else None,
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


def cases_of_conversation(session: Session, conversation_id: str) -> list[Case]:
    """What was logged in this conversation, newest first."""
    of_conversation = select(Case).where(Case.conversation_id == conversation_id)
    return list(session.scalars(of_conversation.order_by(Case.id.desc())))


def history(session: Session, case: Case) -> list[StatusChange]:
    """The statuses a case went through, newest first."""
    return list(
        session.scalars(
            select(StatusChange)
            .where(StatusChange.case_id == case.id)
            .order_by(StatusChange.id.desc())
        )
    )


def case_steps(session: Session, case: Case) -> list[CaseStep]:
    """What came to a case beside its statuses, newest first."""
    of_case = select(CaseStep).where(CaseStep.case_id == case.id)
    return list(session.scalars(of_case.order_by(CaseStep.id.desc())))


def _follows(session: Session, landlord: str, after: str) -> ColumnElement[bool]:
    place = Place.parse(after)
    if place is None:
        raise UnknownCase
    seen = case_by_reference(session, landlord=landlord, reference=place.reference)
    return place.is_before(seen)


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
    if home := _HOME.fullmatch(text.strip()):
        ways.append(_is_at(*home.groups()))
    return or_(*ways)


def _is_at(
    digits: str, letters: str, number: str | None, suffix: str | None
) -> ColumnElement[bool]:
    """The home, or all homes of the postcode or number when no more was typed."""
    at = [Case.postcode == digits + letters.upper()]
    if number:
        at.append(Case.house_number == int(number))
    # "bis A", "bisA" and "bis-a" are one home.
    if tied := re.sub(r"[\W_]+", "", suffix or "").lower():
        at.append(func.lower(func.replace(Case.house_suffix, " ", "")) == tied)
    return and_(*at)

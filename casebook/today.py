"""What asks for staff's attention today. Each question is held to one landlord and to an index.

`mine` is a member of staff's id: their cases, and those that nobody has, for a day in court must
not wait until somebody takes the case on. None is the whole team. Nothing is ever listed by score:
each list has one order, by a day or an hour.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, func, or_, select, text
from sqlalchemy.orm import Session, selectinload

from casebook.ledger import LIVE
from casebook.models import Arrangement, Call, Case, Instalment, LedgerLine
from casebook.models.arrangement import UNPAID
from casebook.models.ledger import SETTLED
from casebook.queue_rules import IS_CLOSED, NO_CONTACT, NO_DANGER, UNDECIDED
from casebook.statuses import OPEN, Status
from casebook.unindexed import unindexed

LIMIT = 25
# After the first file of a landlord whose cases were made elsewhere, most may be settled.
MOST_SETTLED = 500
# Where a case stands no longer for the arrears of its contract.
OVER = tuple(status for status in Status if status not in LIVE)


@dataclass(frozen=True)
class Found[Row]:
    """The first rows of a list, and how many there are in all."""

    rows: list[Row]
    count: int


@dataclass(frozen=True)
class Due:
    """One instalment to come in, of how many, and what is still open of it, in cents."""

    case: Case
    instalment: Instalment
    of: int
    open_cents: int


def dangers(
    session: Session, *, landlord: str, mine: int | None, since: date, until: date
) -> Found[Case]:
    """Undecided cases with an eviction, hearing, cut-off or bailiff's day from `since` on."""
    return _cases(
        session,
        _own(landlord, mine).where(
            Case.queue_rank < NO_DANGER, Case.queue_day.between(since, until)
        ),
        Case.queue_day,
        Case.queue_rank,
    )


def calls_planned(
    session: Session, *, landlord: str, mine: int | None, until: datetime
) -> Found[Case]:
    """Open cases whose next try is before `until`, those of days before too, by hour."""
    planned = _own(landlord, mine).where(Case.next_try_at < until, Case.status.in_(OPEN))
    return _cases(session, planned, Case.next_try_at)


def first_contacts(
    session: Session, *, landlord: str, mine: int | None, logged_before: datetime
) -> Found[Case]:
    """Undecided cases that nobody reached yet and nobody planned to call, longest waiting first."""
    waiting = _uncalled(landlord, mine).where(Case.logged_at < logged_before)
    return _cases(session, waiting, Case.logged_at)


def first_contacts_later(
    session: Session, *, landlord: str, mine: int | None, logged_from: datetime
) -> int:
    """How many more of these there are, from `logged_from` on."""
    return _count(session, _uncalled(landlord, mine).where(Case.logged_at >= logged_from))


def reminders(session: Session, *, landlord: str, mine: int | None, until: date) -> Found[Case]:
    """Open cases of which somebody asked to be reminded by now."""
    due = _own(landlord, mine).where(Case.remind_on <= until, Case.status.in_(OPEN))
    return _cases(session, due, Case.remind_on)


def settled(session: Session, *, landlord: str, mine: int | None) -> Found[tuple[Case, LedgerLine]]:
    """Cases of contracts on which nothing is open any more: whether they close, staff decide.

    The longest known first; counted up to MOST_SETTLED and one.
    """
    paid = select(LedgerLine.contract_number).where(LedgerLine.landlord == landlord, text(SETTLED))
    # Said so that the few contracts find the cases, and not the many statuses.
    wanted = select(Case.id).where(
        *_of(landlord, mine), Case.contract_number.in_(paid), Case.status.not_in(OVER)
    )
    ids = sorted(session.scalars(wanted.limit(MOST_SETTLED + 1)))
    rows = session.execute(
        select(Case, LedgerLine)
        .join(
            LedgerLine,
            (LedgerLine.landlord == Case.landlord)
            & (LedgerLine.contract_number == Case.contract_number),
        )
        .where(Case.id.in_(ids[:LIMIT]))
        .order_by(Case.id)
    )
    return Found([(case, line) for case, line in rows], len(ids))


def calls_made(
    session: Session, *, landlord: str, by: str | None, since: datetime
) -> list[tuple[Call, Case]]:
    """The calls since then, the first first: everybody's, or those of one member by name."""
    made = select(Call, Case).join(Case, Case.id == Call.case_id)
    made = made.where(Call.at >= since, *_of(landlord, None, leads=False))
    if by is not None:
        made = made.where(Call.by == by)
    newest = session.execute(made.order_by(Call.at.desc(), Call.id.desc()).limit(LIMIT)).all()
    return [(call, case) for call, case in reversed(newest)]


def proposals(
    session: Session, *, landlord: str, mine: int | None
) -> Found[tuple[Arrangement, Case]]:
    """What waits for one press of staff, the earliest promised answer first."""
    wanted = (
        select(Arrangement, Case)
        .join(Case, Case.id == Arrangement.case_id)
        .where(Arrangement.state == "proposed", *_of(landlord, mine))
    )
    ordered = wanted.order_by(Arrangement.answer_by, Arrangement.id)
    whole = ordered.options(selectinload(Arrangement.instalments))
    rows = session.execute(whole.limit(LIMIT))
    return _found(session, [(made, case) for made, case in rows], wanted)


def instalments_due(
    session: Session, *, landlord: str, mine: int | None, until: date
) -> Found[Due]:
    """What of agreed plans did not come in yet and is due by `until`, the longest due first."""
    # Most that is late is of cases that are over: they are gone through once, for rows and count.
    wanted = (
        select(Instalment.arrangement_id, Instalment.number, Case.id, func.count().over())
        .join(Arrangement, Arrangement.id == Instalment.arrangement_id)
        .join(Case, Case.id == Arrangement.case_id)
        .where(
            text(UNPAID),
            Instalment.due <= until,
            # Few of all that was agreed on is due.
            unindexed(Arrangement.state) == "agreed",
            # What was kept or not kept holds its instalments, and asks for nothing.
            Case.status == Status.AGREED,
            *_of(landlord, mine, leads=False),
        )
        .order_by(Instalment.due, Instalment.arrangement_id, Instalment.number)
    )
    first = session.execute(wanted.limit(LIMIT)).all()
    whole = select(Instalment).where(Instalment.arrangement_id.in_({plan for plan, *_ in first}))
    terms = {(each.arrangement_id, each.number): each for each in session.scalars(whole)}
    of = Counter(plan for plan, _number in terms)
    shown = select(Case).where(Case.id.in_({case_id for *_, case_id, _count in first}))
    cases = {case.id: case for case in session.scalars(shown)}
    due = [
        Due(cases[case_id], term, of[plan], term.cents - term.paid_cents)
        for plan, number, case_id, _count in first
        for term in (terms[plan, number],)
    ]
    return Found(due, first[0][3] if first else 0)


def silent(session: Session, *, landlord: str, mine: int | None, before: datetime) -> Found[Case]:
    """Undecided cases in which nobody heard anything since `before`, the longest silent first."""
    undecided = _own(landlord, mine).where(text(UNDECIDED))
    heard = _cases(session, undecided.where(Case.last_contact_at < before), Case.last_contact_at)
    never = _cases(
        session,
        undecided.where(Case.last_contact_at.is_(None), Case.logged_at < before),
        # The same for all of them, and said so that PostgreSQL sees the order of the index.
        Case.last_contact_at,
        Case.logged_at,
    )
    # Each is a range of one index; together they would be none.
    rows = sorted([*heard.rows, *never.rows], key=quiet_since)
    return Found(rows[:LIMIT], heard.count + never.count)


def quiet_since(case: Case) -> datetime:
    """When tenant and landlord last heard from each other; being logged counts as that."""
    return case.last_contact_at or case.logged_at


def open_cases(session: Session, *, landlord: str, mine: int | None) -> int:
    """How many cases are not closed."""
    # By its rank, with which an index begins that has all that is asked here.
    return _count(session, _own(landlord, mine).where(Case.queue_rank < IS_CLOSED))


def _of(landlord: str, mine: int | None, *, leads: bool = True) -> list[ColumnElement[bool]]:
    """`leads` is False where other rows, and few, lead to the cases."""
    held = [(Case.landlord if leads else unindexed(Case.landlord)) == landlord]
    if mine is not None:
        assigned: ColumnElement[int | None] = unindexed(Case.assigned_to)
        held.append(or_(assigned == mine, assigned.is_(None)))
    return held


def _own(landlord: str, mine: int | None) -> Select[Case]:
    return select(Case).where(*_of(landlord, mine))


def _uncalled(landlord: str, mine: int | None) -> Select[Case]:
    return _own(landlord, mine).where(text(NO_CONTACT), Case.next_try_at.is_(None))


def _cases(session: Session, wanted: Select[Case], *order: object) -> Found[Case]:
    ordered = wanted.order_by(*order, Case.id).limit(LIMIT)  # type: ignore[arg-type]
    return _found(session, list(session.scalars(ordered)), wanted)


def _found[Row](
    session: Session, rows: list[Row], wanted: Select[*tuple[object, ...]]
) -> Found[Row]:
    """The first rows of `wanted`; what is not cut off is counted by that."""
    return Found(rows, len(rows) if len(rows) < LIMIT else _count(session, wanted))


def _count(session: Session, wanted: Select[*tuple[object, ...]]) -> int:
    ids = wanted.with_only_columns(Case.id).order_by(None).subquery()
    return session.execute(select(func.count()).select_from(ids)).scalar_one()

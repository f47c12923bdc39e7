"""What came in on an arrangement, and what is due. A missed instalment changes no status."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import PaidAlready, UnknownArrangement, ValueNotAllowed
from casebook.models import Arrangement, Case, Instalment
from casebook.running import agreed_on
from casebook.statuses import Status
from casebook.steps import add_step, check_version, count_as_changed, see_as_it_is_now


@dataclass(frozen=True)
class Due:
    """An instalment that is not paid in full, with what it belongs to."""

    case: Case
    arrangement: Arrangement
    instalment: Instalment


def pay_instalment(
    session: Session,
    case: Case,
    number: int,
    *,
    paid_on: date,
    by: str,
    at: datetime,
    today: date,
    seen: int | None = None,
) -> Instalment:
    """Mark one instalment as paid in full. PaidAlready; UnknownArrangement for no such number."""
    see_as_it_is_now(session, case)
    check_version(case, seen)
    found = _instalment(session, case, number)
    if found.paid_cents == found.cents:
        raise PaidAlready(number)
    if paid_on > today:
        raise ValueNotAllowed("paid_on", paid_on)
    found.paid_cents, found.paid_on, found.paid_by = found.cents, paid_on, by
    _tell(session, case, "instalment_paid", found, by, at)
    return found


def take_back_payment(
    session: Session,
    case: Case,
    number: int,
    *,
    by: str,
    at: datetime,
    seen: int | None = None,
) -> Instalment:
    """Undo what staff pressed by mistake; what the ledger said is the ledger's to change."""
    see_as_it_is_now(session, case)
    check_version(case, seen)
    found = _instalment(session, case, number)
    if found.paid_by is None:
        raise UnknownArrangement
    found.paid_cents, found.paid_on, found.paid_by = 0, None, None
    _tell(session, case, "payment_taken_back", found, by, at)
    return found


def instalments_due(
    session: Session, *, landlord: str, since: date | None = None, until: date, limit: int = 25
) -> list[Due]:
    """Unpaid instalments due within these days, both included, of what this landlord's agreed on.

    A missed one is due before today: since=None, until=yesterday. The oldest first.
    """
    due = (
        select(Case, Arrangement, Instalment)
        .join(Arrangement, Arrangement.case_id == Case.id)
        .join(Instalment, Instalment.arrangement_id == Arrangement.id)
        .where(
            Case.landlord == landlord,
            Case.status == Status.AGREED,
            Arrangement.state == "agreed",
            Instalment.due <= until,
            Instalment.paid_cents < Instalment.cents,
        )
    )
    if since is not None:
        due = due.where(Instalment.due >= since)
    rows = session.execute(due.order_by(Instalment.due, Case.id).limit(limit))
    return [Due(*row) for row in rows]


def left_cents(arrangement: Arrangement) -> int:
    """What is still to be paid of it."""
    return sum(each.cents - each.paid_cents for each in arrangement.instalments)


def _instalment(session: Session, case: Case, number: int) -> Instalment:
    arrangement = agreed_on(session, case) if case.status is Status.AGREED else None
    for each in arrangement.instalments if arrangement else ():
        if each.number == number:
            return each
    raise UnknownArrangement


def _tell(
    session: Session, case: Case, what: choices.Step, paid: Instalment, by: str, at: datetime
) -> None:
    told = {"number": paid.number, "cents": paid.cents}
    count_as_changed(session, case)
    add_step(session, case, what, at=at, author="staff", by=by, value=told)

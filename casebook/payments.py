"""What came in on an arrangement. What is due, `today` asks; a missed one changes no status."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import PaidAlready, UnknownArrangement, ValueNotAllowed
from casebook.models import Arrangement, Case, Instalment
from casebook.running import agreed_on
from casebook.statuses import Status
from casebook.steps import add_step, check_version, count_as_changed, see_as_it_is_now


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

"""What came in on a plan: one press, its undoing, and what is due; no status by machine."""

from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from casebook.arrangements import agree
from casebook.errors import ChangedMeanwhile, PaidAlready, UnknownArrangement, ValueNotAllowed
from casebook.instalments import plan
from casebook.models import Arrangement, Case
from casebook.payments import left_cents, pay_instalment, take_back_payment
from casebook.running import agreed_on
from casebook.search import case_steps
from casebook.statuses import Status
from casebook.terms import Plan
from tests import builders

BY = "S. Medewerker"
TODAY = date(2026, 11, 25)
LATER = date(2027, 2, 3)


@pytest.fixture
def case(session: Session, now: datetime) -> Case:
    return _agreed(session, now)


def _agreed(session: Session, now: datetime, **changes: Any) -> Case:
    made = builders.a_request(session, now=now, **changes)
    terms = Plan(owed_cents=60000, parts=plan(60000, 4, date(2026, 12, 2)))
    agree(session, made, terms, spoken="telephone", by=BY, at=now, today=TODAY)
    return made


def _plan_of(session: Session, case: Case) -> Arrangement:
    found = agreed_on(session, case)
    assert found is not None
    return found


def _pay(session: Session, case: Case, number: int, now: datetime, **changes: Any) -> None:
    given = {"paid_on": LATER, "by": BY, "at": now, "today": LATER} | changes
    pay_instalment(session, case, number, **given)


def test_one_press_pays_one_instalment(session: Session, now: datetime, case: Case) -> None:
    _pay(session, case, 2, now)

    paid = [each.paid_cents for each in _plan_of(session, case).instalments]
    assert paid == [0, 15000, 0, 0]
    assert left_cents(_plan_of(session, case)) == 45000
    step = case_steps(session, case)[0]
    assert (step.what, step.value) == ("instalment_paid", {"number": 2, "cents": 15000})


def test_an_instalment_is_paid_once(session: Session, now: datetime, case: Case) -> None:
    _pay(session, case, 1, now)

    with pytest.raises(PaidAlready):
        _pay(session, case, 1, now)


def test_a_wrong_press_is_undone(session: Session, now: datetime, case: Case) -> None:
    _pay(session, case, 1, now)

    take_back_payment(session, case, 1, by=BY, at=now)

    assert left_cents(_plan_of(session, case)) == 60000
    assert case_steps(session, case)[0].what == "payment_taken_back"
    with pytest.raises(UnknownArrangement):
        take_back_payment(session, case, 1, by=BY, at=now)


def test_no_payment_lies_ahead_and_no_instalment_is_made_up(
    session: Session, now: datetime, case: Case
) -> None:
    with pytest.raises(ValueNotAllowed):
        _pay(session, case, 1, now, paid_on=LATER, today=TODAY)
    with pytest.raises(UnknownArrangement):
        _pay(session, case, 5, now)


def test_all_paid_is_still_for_staff_to_call_kept(
    session: Session, now: datetime, case: Case
) -> None:
    for number in range(1, 5):
        _pay(session, case, number, now)

    assert left_cents(_plan_of(session, case)) == 0
    assert case.status is Status.AGREED


def test_an_older_page_pays_nothing_and_a_payment_makes_a_page_older(
    session: Session, now: datetime, case: Case
) -> None:
    """Instalment 2 of a plan that was changed meanwhile is another one."""
    seen = case.version
    _pay(session, case, 1, now, seen=seen)

    for deed in (_pay, lambda *given, **more: take_back_payment(*given[:3], by=BY, at=now, **more)):
        with pytest.raises(ChangedMeanwhile):
            deed(session, case, 1, now, seen=seen)

    take_back_payment(session, case, 1, by=BY, at=now, seen=case.version)
    assert case.version == seen + 2

"""Calls: what each outcome leaves on the case, and which are refused."""

from datetime import datetime, timedelta

import pytest

from casebook.calls import calls, change_phone, counts_of_calls, plan_next_try, record_call
from casebook.database import Database
from casebook.errors import ChangedMeanwhile, NextTryPassed, UnsafeContact
from casebook.handling import change_status
from casebook.search import case_steps
from casebook.statuses import Status
from tests.builders import a_request

BY = "T. Collega"
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("outcome", "is_reached", "is_tried_again"),
    [
        ("spoken", True, False),
        ("voicemail", False, True),
        ("no_answer", False, True),
        ("wrong_number", False, False),
    ],
)
def test_each_outcome_leaves_its_own(
    database: Database, now: datetime, outcome: str, is_reached: bool, is_tried_again: bool
) -> None:
    again = now + DAY
    with database.writing() as session:
        case = a_request(session, now=now)

        call = record_call(
            session, case, outcome, by=BY, at=now, line=" belt terug ", next_try_at=again
        )

    assert (call.line, call.phone, call.by) == ("belt terug", "+31612345678", BY)
    assert (case.first_contact_at, case.last_contact_at) == (
        (now, now) if is_reached else (None,) * 2
    )
    assert case.next_try_at == call.next_try_at == (again if is_tried_again else None)


def test_the_first_contact_stays_the_first(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        record_call(session, case, "spoken", by=BY, at=now)

        record_call(session, case, "spoken", by=BY, at=now + DAY)

        assert (case.first_contact_at, case.last_contact_at) == (now, now + DAY)
        assert [each.at for each in calls(session, case)] == [now + DAY, now]
        assert counts_of_calls(session, [case]) == {case.id: 2}


@pytest.mark.parametrize("answer", ["no", "not_said"])
def test_calling_where_it_may_harm_is_refused(
    database: Database, now: datetime, answer: str
) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, safe_contact=answer)

        for outcome in ("voicemail", "no_answer", "wrong_number"):
            with pytest.raises(UnsafeContact):
                record_call(session, case, outcome, by=BY, at=now)  # type: ignore[arg-type]
        with pytest.raises(UnsafeContact):
            plan_next_try(session, case, now + DAY, at=now)

        assert calls(session, case) == []
        # A tenant who calls themselves was spoken to.
        assert record_call(session, case, "spoken", by=BY, at=now).outcome == "spoken"


def test_a_next_try_lies_ahead(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)

        with pytest.raises(NextTryPassed):
            record_call(session, case, "voicemail", by=BY, at=now, next_try_at=now)
        with pytest.raises(NextTryPassed):
            plan_next_try(session, case, now - DAY, at=now)
        plan_next_try(session, case, now + DAY, at=now)

        assert case.next_try_at == now + DAY


def test_a_call_from_an_older_page_is_refused(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        seen = case.version
        record_call(session, case, "spoken", by=BY, at=now, seen=seen)

        with pytest.raises(ChangedMeanwhile):
            record_call(session, case, "no_answer", by="S.", at=now, seen=seen)

        assert len(calls(session, case)) == 1


def test_another_number_stands_in_the_history(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        change_phone(session, case, "+31687654321", by=BY, at=now)
        change_phone(session, case, "+31687654321", by=BY, at=now)

        (step,) = case_steps(session, case)
        assert (step.what, step.by, step.value) == ("phone_changed", BY, "+31687654321")
        assert case.phone == "+31687654321"


def test_a_closed_case_asks_for_nothing_any_more(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, status="withdrawn")
        plan_next_try(session, case, now + DAY, at=now)
        case.remind_on = now.date()

        change_status(session, case, Status.CLOSED, by=BY, why=None, at=now)

        assert (case.next_try_at, case.remind_on) == (None, None)

"""The mark of a case: one of a few, each change in the history, none over a colleague's."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from casebook.database import Database
from casebook.errors import ChangedMeanwhile, UnsafeContact, ValueNotAllowed
from casebook.marking import mark_case, plan_visit
from casebook.search import case_steps
from tests.builders import a_request


def test_a_mark_is_put_changed_and_taken_away(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        for mark in ("visit", "visit", "discuss", None):
            mark_case(session, case, mark, by="T.", at=now)

        steps = [(each.what, each.value, each.by) for each in case_steps(session, case)]

    assert case.mark is None
    # The same mark again is nothing new.
    assert steps == [("marked", None, "T."), ("marked", "discuss", "T."), ("marked", "visit", "T.")]


@pytest.mark.parametrize("mark", ["", "difficult", 1])
def test_a_mark_about_anything_else_is_refused(
    database: Database, now: datetime, mark: Any
) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        with pytest.raises(ValueNotAllowed):
            mark_case(session, case, mark, by="T.", at=now)


def test_a_mark_meant_for_an_older_state_is_refused(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, status="in_progress")
        with pytest.raises(ChangedMeanwhile):
            mark_case(session, case, "visit", by="T.", at=now, seen=1)
    assert case.mark is None


TODAY = date(2026, 11, 25)


def test_a_visit_is_a_mark_and_a_day(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        plan_visit(session, case, TODAY, by="T.", at=now, today=TODAY)

        assert (case.mark, case.remind_on) == ("visit", TODAY)
        told = [(each.what, each.value) for each in case_steps(session, case)]
        assert told == [("reminder", "2026-11-25"), ("marked", "visit")]


def test_nobody_is_visited_where_it_may_harm_nor_yesterday(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        unsafe = a_request(session, now=now, request_key="2", safe_contact="not_said")
        yesterday = TODAY - timedelta(days=1)

        with pytest.raises(ValueNotAllowed):
            plan_visit(session, case, yesterday, by="T.", at=now, today=TODAY)
        with pytest.raises(UnsafeContact):
            plan_visit(session, unsafe, TODAY, by="T.", at=now, today=TODAY)
        with pytest.raises(ChangedMeanwhile):
            plan_visit(session, case, TODAY, by="T.", at=now, today=TODAY, seen=case.version - 1)

        assert {case.mark, unsafe.mark, case.remind_on, unsafe.remind_on} == {None}

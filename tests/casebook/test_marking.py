"""The mark of a case: one of a few, each change in the history, none over a colleague's."""

from datetime import datetime
from typing import Any

import pytest

from casebook.database import Database
from casebook.errors import ChangedMeanwhile, ValueNotAllowed
from casebook.marking import mark_case
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

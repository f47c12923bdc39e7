"""A step is kept with who, when and why, and two members of staff cannot take it twice."""

from datetime import datetime, timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import text

from casebook.database import Database
from casebook.errors import ImpossibleStep
from casebook.handling import change_status
from casebook.search import case_by_reference, history
from casebook.statuses import Status
from tests.builders import a_request, decided, takes_step

pytestmark = pytest.mark.on_both


def test_a_step_is_kept_with_who_when_and_why(database: Database, now: datetime) -> None:
    # Given a request
    with database.writing() as session:
        case = a_request(session, now=now)

    # when it is taken up, and declined an hour later
    later = now + timedelta(hours=1)
    with database.writing() as session:
        found = case_by_reference(session, landlord="demo", reference=case.reference)
        change_status(session, found, Status.IN_PROGRESS, by="a@linde", why=None, at=now)
        takes_step(session, found, Status.DECLINED, by="b@linde", why=" te weinig ", at=later)

    # then its history tells both, newest first
    with database.reading() as session:
        found = case_by_reference(session, landlord="demo", reference=case.reference)
        told = [
            (step.from_status, step.to_status, step.by, step.why, step.at)
            for step in history(session, found)
        ]
    assert found.status is Status.DECLINED
    assert told == [
        (Status.IN_PROGRESS, Status.DECLINED, "b@linde", "te weinig", later),
        (Status.NEW, Status.IN_PROGRESS, "a@linde", None, now),
    ]


def test_a_refused_step_takes_back_nothing_else(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        case.how_to_reach = "liever geen brief thuis"

        with pytest.raises(ImpossibleStep):
            change_status(session, case, Status.KEPT, by="t", why=None, at=now)

    with database.reading() as session:
        found = case_by_reference(session, landlord="demo", reference=case.reference)
        assert found.how_to_reach == "liever geen brief thuis"


def test_a_step_is_judged_by_the_row_as_it_is_now(database: Database, now: datetime) -> None:
    # Given a case that changed after it was read (PostgreSQL lets another do so)
    with database.writing() as session:
        case = a_request(session, now=now, status="in_progress")
        session.execute(text("UPDATE \"case\" SET status = 'agreed'"))

        # when the step that was possible is taken
        with pytest.raises(ImpossibleStep):
            change_status(session, case, Status.DECLINED, by="t", why="daarom", at=now)


def test_two_members_of_staff_cannot_take_the_same_step(database: Database, now: datetime) -> None:
    # Given a case that is in progress, and two who want to agree at once
    with database.writing() as session:
        case = a_request(session, now=now, status="in_progress")
        decided(session, case, "agreed", now)
        reference = case.reference
    barrier = Barrier(2)
    outcomes: list[str] = []

    def agree(who: str) -> None:
        barrier.wait()
        try:
            with database.writing() as session:
                case = case_by_reference(session, landlord="demo", reference=reference)
                change_status(session, case, Status.AGREED, by=who, why=None, at=now)
            outcomes.append("agreed")
        except ImpossibleStep:
            outcomes.append("refused")

    # when both press
    threads = [Thread(target=agree, args=(who,)) for who in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # then one did it and the other is told
    assert sorted(outcomes) == ["agreed", "refused"]

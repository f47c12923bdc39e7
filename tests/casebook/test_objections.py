"""An objection counts at once, whoever makes it; only a checked tenant's is ever taken back."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.errors import NotVerified
from casebook.models import Case, CaseStep
from casebook.objections import object_to_sharing, withdraw_objection
from casebook.search import case_steps
from tests.builders import a_request

HOUR = timedelta(hours=1)
SHOWN = "Is het goed dat het dan naar de gemeente gaat?"


def objects(
    session: Session, case: Case, at: datetime, by_staff: str | None = None
) -> CaseStep | None:
    return object_to_sharing(session, case, text=SHOWN, version="2026-11", at=at, by_staff=by_staff)


@pytest.mark.parametrize("verified", [False, True])
@pytest.mark.parametrize("before", [None, "no", "not_said"])
@pytest.mark.parametrize(
    ("by_staff", "author", "by"), [(None, "tenant", ""), ("T. Collega", "staff", "T. Collega")]
)
def test_an_objection_counts_at_once(
    database: Database,
    now: datetime,
    verified: bool,
    before: str | None,
    by_staff: str | None,
    author: str,
    by: str,
) -> None:
    # Given a case, checked or not
    with database.writing() as session:
        case = a_request(session, now=now, objection=before, objection_text_version="old")
        case.verified = verified

        # when the tenant objects
        objects(session, case, now + HOUR, by_staff)

    # then it is so, with what was shown and who took it down
    with database.reading() as session:
        case = session.get_one(Case, case.id)
        (step,) = case_steps(session, case)
    assert (case.objection, case.objection_text, case.objection_text_version) == (
        "yes",
        SHOWN,
        "2026-11",
    )
    assert (step.what, step.author, step.by, step.at) == ("objection_made", author, by, now + HOUR)
    assert (step.words, step.value) == (SHOWN, "2026-11")


def test_who_objected_already_objects_once(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, objection="yes", objection_text="eerder")

        assert objects(session, case, now) is None

        assert (case.objection, case.objection_text) == ("yes", "eerder")
        assert case_steps(session, case) == []


def test_an_objection_is_judged_by_the_row_as_it_is_now(database: Database, now: datetime) -> None:
    # Given a case that another took back the objection of after we read it
    with database.writing() as session:
        case = a_request(session, now=now, objection="yes")
        session.execute(text("UPDATE \"case\" SET objection = 'no'"))

        assert objects(session, case, now) is not None

        assert case.objection == "yes"


def test_an_objection_is_not_taken_back_for_just_anybody(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, objection="yes")

        with pytest.raises(NotVerified):
            withdraw_objection(session, case, at=now, by="T. Collega")

        assert case.objection == "yes"
        assert case_steps(session, case) == []


def test_a_checked_tenant_takes_an_objection_back(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        case.verified = True
        objects(session, case, now)

        # when it is taken back, twice
        withdraw_objection(session, case, at=now + HOUR, by="T. Collega")
        again = withdraw_objection(session, case, at=now + 2 * HOUR, by="T. Collega")

        # then it is taken back once, and both steps are kept
        assert again is None
        assert case.objection == "no"
        told = [
            (step.what, step.author, step.by, step.at)
            for step in reversed(case_steps(session, case))
        ]
    assert told == [
        ("objection_made", "tenant", "", now),
        ("objection_withdrawn", "staff", "T. Collega", now + HOUR),
    ]


@pytest.mark.parametrize("before", [None, "no", "not_said"])
def test_what_was_no_objection_is_not_taken_back(
    database: Database, now: datetime, before: str | None
) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, objection=before)
        case.verified = True

        assert withdraw_objection(session, case, at=now, by="T. Collega") is None

        assert case.objection == before
        assert case_steps(session, case) == []

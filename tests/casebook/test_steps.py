"""A deed from an older page is refused, and says from which version to which."""

from datetime import datetime

import pytest

from casebook.database import Database
from casebook.errors import ChangedMeanwhile
from casebook.handling import change_status
from casebook.statuses import Status
from casebook.steps import check_version, see_as_it_is_now
from tests.builders import a_request


def test_every_change_of_a_case_is_a_new_version(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        seen = case.version
        change_status(session, case, Status.IN_PROGRESS, by="T. Collega", why=None, at=now)

        see_as_it_is_now(session, case)
        with pytest.raises(ChangedMeanwhile) as refused:
            check_version(case, seen)

    assert (refused.value.seen, refused.value.version) == (seen, seen + 1)


def test_the_page_as_it_is_now_and_a_deed_without_a_page_pass(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)

        check_version(case, case.version)
        check_version(case, None)

"""A case is given to who can open it, and to nobody else."""

from datetime import datetime
from typing import Any

import pytest

from casebook.assigning import assign
from casebook.database import Database
from casebook.errors import UnknownMember
from casebook.search import case_steps
from tests.builders import a_member, a_request


@pytest.mark.parametrize("role", ["case_worker", "manager"])
def test_who_handles_cases_can_have_one(database: Database, now: datetime, role: str) -> None:
    with database.writing() as session:
        case, member = a_request(session, now=now), a_member(session, now=now, role=role)

        assert assign(session, case, member.id, by="T.", at=now) is member
        assert assign(session, case, None, by="T.", at=now) is None

        assert [each.value for each in case_steps(session, case)] == [None, "T. Collega"]


@pytest.mark.parametrize("given", [{"role": "reader"}, {"active": False}])
def test_a_reader_and_who_left_can_have_none(
    database: Database, now: datetime, given: dict[str, Any]
) -> None:
    with database.writing() as session:
        case, member = a_request(session, now=now), a_member(session, now=now)
        for name, value in given.items():
            setattr(member, name, value)

        with pytest.raises(UnknownMember):
            assign(session, case, member.id, by="T.", at=now)

        assert case.assigned_to is None

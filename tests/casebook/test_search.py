"""Finding one case, and those of a conversation; another landlord's cases do not exist."""

from datetime import datetime

import pytest

from casebook.database import Database
from casebook.errors import UnknownCase
from casebook.search import case_by_reference, cases_of_conversation
from tests.builders import a_conversation, a_request


def test_a_case_is_found_by_its_reference_as_typed(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
    typed = f" {case.reference.lower().replace('-', ' ')} "

    with database.reading() as session:
        assert case_by_reference(session, landlord="demo", reference=typed).id == case.id


@pytest.mark.parametrize("reference", ["HH-2222-2222", "", "nonsense"])
def test_an_unknown_reference_is_an_unknown_case(
    database: Database, now: datetime, reference: str
) -> None:
    with database.writing() as session:
        a_request(session, now=now)

    with database.reading() as session, pytest.raises(UnknownCase):
        case_by_reference(session, landlord="demo", reference=reference)


def test_a_case_of_another_landlord_is_an_unknown_case(database: Database, now: datetime) -> None:
    with database.writing() as session:
        theirs = a_request(session, now=now, landlord="other")

    with database.reading() as session, pytest.raises(UnknownCase):
        case_by_reference(session, landlord="demo", reference=theirs.reference)


def test_the_cases_of_a_conversation_come_newest_first(database: Database, now: datetime) -> None:
    with database.writing() as session:
        mine, _ = a_conversation(session, now=now)
        other, _ = a_conversation(session, now=now)
        for key, conversation in (("1", mine), ("2", other), ("3", mine)):
            a_request(session, now=now, request_key=key, conversation_id=conversation.id)
        a_request(session, now=now, request_key="4")

    with database.reading() as session:
        found = cases_of_conversation(session, mine.id)
    assert [case.request_key for case in found] == ["3", "1"]

"""A case is seen by its number and postcode together; wrong pairs are counted and tell nothing."""

import functools
from datetime import datetime, timedelta

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.errors import TooManyTries
from casebook.models import Case, StatusTry
from casebook.status_tries import WITHIN, WRONG_PAIRS, case_by_pair
from tests.builders import a_request

MINUTE = timedelta(minutes=1)
NOBODY = "HH-2222-2222"


def tries(session: Session, reference: str, now: datetime, **given: str) -> Case | None:
    pair = {"postcode": "3511 ab", "sender": "conversation-1", "landlord": "demo"} | given
    return case_by_pair(session, reference=reference, now=now, **pair)


def test_right_pair_gives_the_case_and_is_not_counted(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        for _ in range(WRONG_PAIRS + 1):
            found = tries(session, case.reference.lower(), now)
            assert found is case
        assert session.scalars(select(StatusTry)).all() == []


@pytest.mark.parametrize("given", [{"postcode": "3511AC"}, {"landlord": "other"}, {"postcode": ""}])
def test_wrong_pair_gives_nothing(database: Database, now: datetime, given: dict[str, str]) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)

        assert tries(session, case.reference, now, **given) is None


def test_case_without_a_postcode_is_never_found(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, postcode=None, house_number=None)

        assert tries(session, case.reference, now, postcode="") is None


def test_one_sender_is_stopped_whatever_number_it_tries(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        for number in range(WRONG_PAIRS):
            tries(session, f"HH-2222-222{number + 2}", now)

        with pytest.raises(TooManyTries):
            tries(session, case.reference, now)
        assert tries(session, case.reference, now, sender="conversation-2") is case


@pytest.mark.parametrize("reference", ["real", NOBODY])
def test_one_number_is_stopped_for_all_senders_there_or_not(
    database: Database, now: datetime, reference: str
) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        tried = case.reference if reference == "real" else reference
        for number in range(WRONG_PAIRS):
            tries(session, tried, now, postcode="9999ZZ", sender=f"sender-{number}")

        with pytest.raises(TooManyTries):
            tries(session, tried, now, sender="somebody else")


def test_after_an_hour_it_may_be_tried_again(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        for _ in range(WRONG_PAIRS):
            tries(session, case.reference, now, postcode="9999ZZ")

        with pytest.raises(TooManyTries):
            tries(session, case.reference, now + WITHIN - MINUTE)
        assert tries(session, case.reference, now + WITHIN) is case


def test_only_hashes_are_kept(database: Database, now: datetime) -> None:
    with database.writing() as session:
        tries(session, NOBODY, now, sender="conversation-1")
        kept = session.scalars(select(StatusTry)).one()
        assert "2222" not in kept.reference
        assert "conversation" not in kept.sender


def test_wrong_pairs_cost_the_same_whatever_is_wrong(database: Database, now: datetime) -> None:
    """Nobody can tell by the time what exists: the database is asked just the same."""
    with database.writing() as session:
        ours = a_request(session, now=now)
        theirs = a_request(session, now=now, request_key="2", landlord="other")
        pairs = [
            (ours.reference, "3512AB"),
            (theirs.reference, "3511AB"),
            ("HH-7K3M-9QXD", "3511AB"),
        ]
    asked = []
    for number, (reference, postcode) in enumerate(pairs):
        statements: list[str] = []
        with database.writing() as session:
            engine = session.get_bind().engine
            heard = functools.partial(_hear, statements)
            event.listen(engine, "before_cursor_execute", heard)
            found = case_by_pair(
                session,
                landlord="demo",
                reference=reference,
                postcode=postcode,
                sender=str(number),
                now=now,
            )
            event.remove(engine, "before_cursor_execute", heard)
        assert found is None
        asked.append(statements)

    assert len(asked[0]) > 3
    assert asked[0] == asked[1] == asked[2]


def _hear(kept: list[str], _c: object, _cu: object, statement: str, *_more: object) -> None:
    kept.append(statement)

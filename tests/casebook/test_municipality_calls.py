"""The tenant's own wish for a call of the municipality: kept with its text, ended as easily."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.models import Case
from casebook.municipality_calls import ask_municipality_call, withdraw_municipality_call
from casebook.search import case_steps
from tests.builders import a_report

HOUR = timedelta(hours=1)
SHOWN = "Wij geven uw naam, telefoon en adres door."


def ask(session: Session, case: Case, at: datetime, version: str = "2026-11") -> bool:
    """Whether it changed anything."""
    step = ask_municipality_call(session, case, text=SHOWN, version=version, at=at)
    return step is not None


def test_a_wish_is_kept_with_the_text_that_was_shown(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_report(session, now=now)
        assert ask(session, case, now + HOUR)

    with database.reading() as session:
        case = session.get_one(Case, case.id)
        (step,) = case_steps(session, case)
    assert (case.municipality_call, case.municipality_call_at) == ("asked", now + HOUR)
    assert (case.municipality_call_text, case.municipality_call_text_version) == (SHOWN, "2026-11")
    assert (step.what, step.author, step.by, step.at) == (
        "municipality_call_asked",
        "tenant",
        "",
        now + HOUR,
    )
    assert (step.words, step.value) == (SHOWN, "2026-11")


def test_a_wish_of_the_intake_is_not_asked_twice(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_report(session, now=now, municipality_call="asked")

        assert not ask(session, case, now + HOUR)

        assert case.municipality_call_at == now
        assert case_steps(session, case) == []


def test_a_wish_is_withdrawn_and_asked_again(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_report(session, now=now)
        ask(session, case, now)

        # when it is withdrawn, twice
        first = withdraw_municipality_call(session, case, at=now + HOUR)
        second = withdraw_municipality_call(session, case, at=now + 2 * HOUR)

        # then the first time counts, and what was shown is still known
        assert first is not None
        assert second is None
        assert (case.municipality_call, case.municipality_call_at) == ("withdrawn", now + HOUR)
        assert case.municipality_call_text == SHOWN

        # and the tenant may wish it again
        assert ask(session, case, now + 3 * HOUR, version="2027-01")
        assert case.municipality_call_text_version == "2027-01"
        told = [(step.what, step.value) for step in reversed(case_steps(session, case))]
    assert told == [
        ("municipality_call_asked", "2026-11"),
        ("municipality_call_withdrawn", None),
        ("municipality_call_asked", "2027-01"),
    ]


def test_there_is_nothing_to_withdraw_where_nothing_was_asked(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case = a_report(session, now=now)

        assert withdraw_municipality_call(session, case, at=now) is None

        assert case.municipality_call is None
        assert case_steps(session, case) == []

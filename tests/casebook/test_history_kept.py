"""What happened stays as it was written: no path of ours changes a row of history or audit."""

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from casebook.audit import record
from casebook.database import Database
from casebook.handling import change_status
from casebook.models import AuditEntry, Call, Case, CaseStep, StatusChange
from casebook.models.kept import ADDED_TO, HistoryIsKept
from casebook.notes import add_note
from casebook.statuses import Status
from tests.builders import a_call, a_request

CHANGES: dict[type, tuple[str, Any]] = {
    StatusChange: ("why", "anders"),
    CaseStep: ("words", "Nooit gezegd."),
    Call: ("line", "Nooit gezegd."),
    AuditEntry: ("by", "iemand anders"),
}


@pytest.fixture
def case(database: Database, now: datetime) -> Case:
    with database.writing() as session:
        case = a_request(session, now=now)
        change_status(session, case, Status.IN_PROGRESS, by="S.", why="mijn zaak", at=now)
        add_note(session, case, "Gebeld.", by="S.", at=now)
        a_call(session, case, now=now)
        record(session, "case_opened", landlord="demo", by="s@x", at=now)
        return case


def test_all_that_is_only_added_to_is_tried() -> None:
    assert set(CHANGES) == set(ADDED_TO)


def _row(session: Session, kind: type[Any]) -> Any:
    return session.scalars(select(kind)).first()


@pytest.mark.parametrize("kind", ADDED_TO)
def test_a_row_is_not_changed(database: Database, case: Case, kind: type[Any]) -> None:
    name, value = CHANGES[kind]

    def change() -> None:
        with database.writing() as session:
            setattr(_row(session, kind), name, value)

    with pytest.raises(HistoryIsKept):
        change()

    with database.reading() as session:
        assert getattr(_row(session, kind), name) != value


@pytest.mark.parametrize("kind", ADDED_TO)
def test_nor_are_many_at_once(database: Database, case: Case, kind: type[Any]) -> None:
    name, value = CHANGES[kind]

    with pytest.raises(HistoryIsKept), database.writing() as session:
        session.execute(update(kind).values({name: value}))


def test_cases_change_as_before(database: Database, case: Case) -> None:
    with database.writing() as session:
        session.execute(update(Case).values(mark="visit"))
        assert _row(session, Case).mark == "visit"

"""The table of statuses, walked: every pair of states for every type of case, and whole lives."""

import ast
from datetime import datetime
from pathlib import Path

import pytest

import casebook
from casebook.database import Database
from casebook.errors import ImpossibleStep, ReasonMissing, StepNotForThisCase
from casebook.handling import change_status
from casebook.search import history
from casebook.statuses import NEXT, OPEN, Status, needs_reason, next_statuses
from tests.builders import a_report, a_request, takes_step

# The design's table, word for word.
DESIGN = {
    "new": "in_progress withdrawn closed",
    "in_progress": "waiting_for_tenant agreed declined withdrawn closed",
    "waiting_for_tenant": "in_progress withdrawn",
    "agreed": "in_progress kept broken",
    "declined": "in_progress closed",
    "broken": "in_progress closed",
    "withdrawn": "closed",
    "kept": "closed",
    "closed": "",
}
ONLY_REPORTS_AND_CALL_BACKS = {("new", "closed"), ("in_progress", "closed")}
TYPES = [("request", "deferral"), ("report", None), ("call_back", None)]

LIVES = {
    "a plan that is kept": "in_progress agreed kept closed",
    "a plan that breaks and is made again": (
        "in_progress agreed broken in_progress agreed kept closed"
    ),
    "a tenant who could not be reached": "in_progress waiting_for_tenant withdrawn closed",
    "a decline with a second look": "in_progress declined in_progress agreed kept closed",
    "an arrangement undone": "in_progress agreed in_progress declined closed",
    "a tenant who found money": "withdrawn closed",
}


def expected_refusal(
    from_status: Status, to: Status, case_type: str
) -> type[ImpossibleStep | StepNotForThisCase] | None:
    if to not in DESIGN[from_status].split():
        return ImpossibleStep
    if (from_status, to) in ONLY_REPORTS_AND_CALL_BACKS and case_type == "request":
        return StepNotForThisCase
    return None


@pytest.mark.parametrize(("case_type", "kind"), TYPES)
@pytest.mark.parametrize("from_status", list(Status))
def test_only_the_steps_of_the_table_are_taken(
    database: Database, now: datetime, from_status: Status, case_type: str, kind: str | None
) -> None:
    with database.writing() as session:
        for to in Status:
            case = a_request(
                session, now=now, status=from_status, request_key=to, type=case_type, kind=kind
            )
            steps = len(history(session, case))
            offered = to in next_statuses(case)
            refusal = expected_refusal(from_status, to, case_type)

            if refusal:
                with pytest.raises(refusal) as refused:
                    change_status(session, case, to, by="t", why="daarom", at=now)
                assert refused.value.args[:2] == (from_status, to)
            else:
                takes_step(session, case, to, by="t", why="daarom", at=now)

            assert offered is (refusal is None), to
            assert case.status == (from_status if refusal else to)
            assert len(history(session, case)) == steps + (refusal is None), to


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES.keys())
def test_a_request_can_live(database: Database, now: datetime, life: str) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        for step in life.split():
            takes_step(session, case, Status(step), by="t", why="daarom", at=now)

    with database.reading() as session:
        told = [change.to_status.value for change in reversed(history(session, case))]
    assert told == life.split()


def test_a_report_ends_with_the_talk(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_report(session, now=now)

        assert next_statuses(case) == (Status.IN_PROGRESS, Status.WITHDRAWN, Status.CLOSED)
        change_status(session, case, Status.CLOSED, by="t", why=None, at=now)

        assert next_statuses(case) == ()


def test_the_desk_is_offered_no_step_that_is_refused(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)

        assert next_statuses(case) == (Status.IN_PROGRESS, Status.WITHDRAWN)


def test_steps_that_change_or_end_an_expectation_need_a_reason() -> None:
    asked = {(start, to) for start in NEXT for to in NEXT[start] if needs_reason(start, to)}

    assert asked == {
        ("new", "withdrawn"),
        ("in_progress", "withdrawn"),
        ("waiting_for_tenant", "withdrawn"),
        ("in_progress", "declined"),
        ("agreed", "in_progress"),
    }


def test_only_closed_is_not_open() -> None:
    assert set(Status) - set(OPEN) == {Status.CLOSED}


@pytest.mark.parametrize("reason", [None, "", "  \n"])
def test_no_decline_without_a_reason(database: Database, now: datetime, reason: str | None) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, status="in_progress")

        with pytest.raises(ReasonMissing) as refused:
            change_status(session, case, Status.DECLINED, by="t", why=reason, at=now)

        assert (refused.value.from_status, refused.value.to_status) == ("in_progress", "declined")
        assert case.status == Status.IN_PROGRESS


def test_only_handling_writes_a_status() -> None:
    writers = {
        file.name
        for file in Path(casebook.__path__[0]).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Attribute)
        and node.attr == "status"
        and isinstance(node.ctx, ast.Store)
    }

    assert writers == {"handling.py"}

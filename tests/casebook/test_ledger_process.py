"""A landlord's file is done in parts: all of it or nothing, also by a process that dies."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook import ledger_import, ledger_process
from casebook.database import Database
from casebook.errors import ImportedMeanwhile
from casebook.ledger import COLUMNS, Comparison, LedgerEntry
from casebook.ledger_arrival import File, accept, begin, keep
from casebook.ledger_changes import to_keep
from casebook.ledger_process import finish_what_was_left, process
from casebook.ledger_search import imports, was_imported
from casebook.models import Case, CaseStep, LedgerChange, LedgerImport, LedgerLine, SearchKey
from tests.builders import a_conversation
from tests.ledger_builders import an_entry, compared

pytestmark = pytest.mark.on_both

ENTRIES = [an_entry(contract_number=f"{number}", open_cents=100 + number) for number in range(1, 7)]
# All that an ERP can tell of a contract.
WHOLE = an_entry(
    email="m@voorbeeld.example",
    street="Lindelaan",
    place="Utrecht",
    house_suffix="bis",
    tenancy_since=date(2015, 5, 1),
    plan_paid_cents=5000,
    last_paid_cents=2500,
    last_paid_on=date(2026, 11, 20),
)

DIES = """
import sys
from datetime import datetime
from casebook import ledger_import, ledger_process
from casebook.database import Database
from tests.casebook.test_ledger_process import ENTRIES, a_file
from tests.ledger_builders import compared

url, at = sys.argv[1], datetime.fromisoformat(sys.argv[2])
ledger_process.KEPT_AT_ONCE = ledger_import.DONE_AT_ONCE = 2

def wait(_seconds):
    print("part", flush=True)
    sys.stdin.readline()

ledger_process.sleep = wait
database = Database(url)
with database.reading() as session:
    found = compared(session, *ENTRIES)
print("begins", flush=True)
ledger_process.process(database, a_file(at), found, after=None, at=at)
"""


def a_file(now: datetime, digest: str = "a") -> File:
    return File(landlord="demo", name="open.csv", digest=digest, as_of=now, by="")


def found_in(database: Database, *entries: LedgerEntry) -> Comparison:
    with database.reading() as session:
        return compared(session, *entries)


def rows(session: Session) -> dict[str, int]:
    """How much of what an import makes there is."""
    return {
        table.__tablename__: session.execute(select(func.count()).select_from(table)).scalar_one()
        for table in (Case, SearchKey, CaseStep, LedgerLine, LedgerChange)
    }


def parts(monkeypatch: pytest.MonkeyPatch, between: Callable[[float], None]) -> None:
    """Two contracts a part; `between` them in place of the pause."""
    monkeypatch.setattr(ledger_process, "KEPT_AT_ONCE", 2)
    monkeypatch.setattr(ledger_import, "DONE_AT_ONCE", 2)
    monkeypatch.setattr(ledger_process, "sleep", between)


def test_a_file_in_parts_does_the_same_as_in_one(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    parts(monkeypatch, pauses.append)

    imported = process(database, a_file(now), found_in(database, *ENTRIES), after=None, at=now)

    # Three parts were kept and three done.
    assert len(pauses) == 6
    assert imported.state == "done"
    assert {name: imported.counts[name] for name in ("lines", "opens", "changes")} == {
        "lines": 6,
        "opens": 6,
        "changes": 0,
    }
    with database.reading() as session:
        cases = session.scalars(select(Case).order_by(Case.contract_number)).all()
        assert [case.contract_number for case in cases] == [f"{number}" for number in range(1, 7)]
        assert rows(session)["ledger_change"] == 0


def test_who_writes_meanwhile_is_never_kept_waiting(
    database: Database, url: str, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Given a tenant whose message is refused unless the database is free at once
    other = Database(url, busy_timeout_ms=1)
    written: list[str] = []

    def write(_seconds: float) -> None:
        with other.writing() as session:
            written.append(a_conversation(session, now=now)[1])

    parts(monkeypatch, write)

    # when one writes between each two parts of an import
    process(database, a_file(now), found_in(database, *ENTRIES), after=None, at=now)
    other.dispose()

    # then all were taken
    assert len(written) == 6


def test_all_that_was_told_of_a_contract_is_kept_until_it_is_done(
    database: Database, now: datetime
) -> None:
    process(database, a_file(now), found_in(database, WHOLE), after=None, at=now)

    with database.reading() as session:
        line = session.scalars(select(LedgerLine)).one()
        assert {name: getattr(line, name) for name in COLUMNS} == {
            name: getattr(WHOLE, name) for name in COLUMNS
        }


def test_what_arrives_has_done_nothing_and_is_not_told_of(
    database: Database, now: datetime
) -> None:
    found = found_in(database, *ENTRIES)
    with database.writing() as session:
        imported = begin(session, a_file(now), found, after=None, at=now)
        keep(session, imported.id, list(to_keep(found)))

    with database.reading() as session:
        there = rows(session)
        assert there.pop("ledger_change") == 6
        assert set(there.values()) == {0}
        assert not was_imported(session, "demo")
        assert imports(session, landlord="demo") == []


def test_what_nobody_accepted_is_erased_after_an_hour(database: Database, now: datetime) -> None:
    found = found_in(database, *ENTRIES)
    with database.writing() as session:
        imported = begin(session, a_file(now), found, after=None, at=now)
        keep(session, imported.id, list(to_keep(found)))

    finish_what_was_left(database, landlord="demo", now=now + timedelta(minutes=59))
    with database.reading() as session:
        assert rows(session)["ledger_change"] == 6
    finish_what_was_left(database, landlord="demo", now=now + timedelta(minutes=61))
    with database.reading() as session:
        assert rows(session)["ledger_change"] == 0
        assert session.scalars(select(LedgerImport)).all() == []


def test_of_two_that_arrive_one_is_accepted(database: Database, now: datetime) -> None:
    found = found_in(database, *ENTRIES)
    with database.writing() as session:
        first = begin(session, a_file(now, "a"), found, after=None, at=now).id
        second = begin(session, a_file(now, "b"), found, after=None, at=now).id
        keep(session, second, list(to_keep(found)))
    with database.writing() as session:
        accept(session, second, after=None)

    for refused in (
        lambda session: keep(session, first, list(to_keep(found))),
        lambda session: accept(session, first, after=None),
        lambda session: begin(session, a_file(now, "c"), found, after=None, at=now),
        # Compared with one that is not done yet: what it found may have changed.
        lambda session: begin(session, a_file(now, "c"), found, after=second, at=now),
    ):
        with pytest.raises(ImportedMeanwhile), database.writing() as session:
            refused(session)


def test_the_same_file_pressed_twice_is_one_import(database: Database, now: datetime) -> None:
    found = found_in(database, *ENTRIES)
    with database.writing() as session:
        first = begin(session, a_file(now), found, after=None, at=now).id
        second = begin(session, a_file(now), found, after=None, at=now).id
    with database.writing() as session:
        accept(session, second, after=None)
        assert begin(session, a_file(now), found, after=None, at=now).id == second
    with database.reading() as session:
        assert session.get(LedgerImport, first) is None


@pytest.mark.slow
@pytest.mark.parametrize("after_parts", range(7))
def test_a_process_that_is_killed_leaves_nothing_half_done(
    database: Database, url: str, now: datetime, after_parts: int
) -> None:
    # Given a process that is killed at this point: of six parts three are kept, and three done
    process = subprocess.Popen(
        [sys.executable, "-c", DIES, url, now.isoformat()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    assert process.stdout.readline() == "begins\n"
    for _ in range(after_parts):
        assert process.stdout.readline() == "part\n"
        process.stdin.write("go on\n")
        process.stdin.flush()
    if after_parts < 6:
        assert process.stdout.readline() == "part\n"
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)

    # when the worker looks what was left
    later = now + timedelta(hours=2)
    finish_what_was_left(database, landlord="demo", now=later)

    # then nothing was done, or all of it, once
    with database.reading() as session:
        there = rows(session)
        if after_parts < 3:
            assert set(there.values()) == {0}
            assert session.scalars(select(LedgerImport)).all() == []
        else:
            (imported,) = session.scalars(select(LedgerImport)).all()
            assert (imported.state, imported.counts["opens"]) == ("done", 6)
            assert there == {
                "case": 6,
                "search_key": 6 * 7,
                "case_step": 6,
                "ledger_line": 6,
                "ledger_change": 0,
            }

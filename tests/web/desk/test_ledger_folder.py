"""What an ERP leaves at night: taken once, moved, and refused without a word of what is in it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask

from casebook.database import Database
from casebook.ledger_arrival import File, accept, begin, keep
from casebook.ledger_changes import to_keep
from casebook.ledger_search import imports, line_of
from ops import ledger as command
from tests.ledger_builders import an_entry, an_import, compared
from tests.web.desk.conftest import NOW
from tests.web.desk.test_import import HEADINGS, a_line
from web.desk.ledger.folder import process_folder
from web.parts import Parts
from web.worker import take_ledgers

Leaves = Callable[..., Path]


@pytest.fixture
def parts(app: Flask, tmp_path: Path) -> Parts:
    there: Parts = app.extensions["huurhulp"]
    return replace(there, settings=replace(there.settings, ledger_folder=tmp_path / "erp"))


@pytest.fixture
def leaves(tmp_path: Path) -> Leaves:
    """Leave a file: leaves(a_line(), name="…", at=…)."""

    def leave(*lines: str, name: str = "open.csv", at: datetime = NOW - timedelta(hours=4)) -> Path:
        path = tmp_path / "erp" / "demo" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join([HEADINGS, *lines, ""]))
        os.utime(path, (at.timestamp(), at.timestamp()))
        return path

    return leave


def _there(parts: Parts) -> list[str]:
    folder = parts.settings.ledger_folder
    assert folder is not None
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.csv"))


def test_a_file_is_processed_by_nobody_and_moved(
    parts: Parts, leaves: Leaves, database: Database
) -> None:
    leaves(a_line())

    take_ledgers(parts)

    assert _there(parts) == ["demo/processed/open.csv"]
    with database.reading() as session:
        (imported,) = imports(session, landlord="demo")
        assert (imported.by, imported.counts["opens"]) == ("", 1)
        # Of when the file was made, not of when it was taken.
        assert imported.as_of == NOW - timedelta(hours=4)


def test_a_file_that_is_still_being_written_waits(parts: Parts, leaves: Leaves) -> None:
    leaves(a_line(), at=NOW - timedelta(seconds=20))

    assert process_folder(parts) == 0
    assert _there(parts) == ["demo/open.csv"]


def test_files_are_taken_in_the_order_in_which_they_came(
    parts: Parts, leaves: Leaves, database: Database
) -> None:
    leaves(a_line(owed="2,00"), name="a.csv", at=NOW - timedelta(hours=1))
    leaves(a_line(owed="1,00"), name="b.csv", at=NOW - timedelta(hours=2))

    assert process_folder(parts) == 2
    with database.reading() as session:
        line = line_of(session, landlord="demo", contract_number="0013-1180")
        assert line is not None
        assert line.open_cents == 200


def test_two_nights_of_one_name_both_stay(parts: Parts, leaves: Leaves) -> None:
    for hours in (2, 1):
        leaves(a_line(), at=NOW - timedelta(hours=hours))
        process_folder(parts)

    assert _there(parts) == ["demo/processed/open.2.csv", "demo/processed/open.csv"]


@pytest.mark.parametrize("why", ["column_missing", "ManyLeftOut", "OlderLedger"])
def test_what_a_person_must_look_at_is_put_aside_and_logged_without_a_name(
    parts: Parts,
    leaves: Leaves,
    database: Database,
    capsys: pytest.CaptureFixture[str],
    why: str,
) -> None:
    with database.writing() as session:
        entries = [an_entry(contract_number=f"{number}") for number in range(30)]
        an_import(session, *entries, now=NOW - timedelta(hours=5))
    path = leaves(a_line(), at=NOW - timedelta(hours=6 if why == "OlderLedger" else 4))
    if why == "column_missing":
        path.write_text(path.read_text().replace("Openstaand", "Saldo"))
        os.utime(path, (NOW.timestamp() - 3600, NOW.timestamp() - 3600))
    if why == "OlderLedger":
        lines = [a_line(f"{number}") for number in range(30)]
        leaves(*lines, at=NOW - timedelta(hours=6))

    assert process_folder(parts) == 0

    assert _there(parts) == ["demo/refused/open.csv"]
    with database.reading() as session:
        assert len(imports(session, landlord="demo")) == 1
    said = capsys.readouterr().out
    assert why in said
    assert "Yvonne" not in said


def test_what_was_processed_is_not_kept_for_ever(parts: Parts, leaves: Leaves) -> None:
    leaves(a_line())
    process_folder(parts)
    folder = parts.settings.ledger_folder
    assert folder is not None
    old = NOW.timestamp() - 31 * 86400
    os.utime(folder / "demo" / "processed" / "open.csv", (old, old))

    process_folder(parts)

    assert _there(parts) == []


def test_without_a_folder_nothing_is_looked_for(app: Flask) -> None:
    assert process_folder(app.extensions["huurhulp"]) == 0


def test_the_command_tries_and_with_a_word_processes(
    app: Flask,
    leaves: Leaves,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = leaves(a_line(), a_line("2", owed="x"))
    monkeypatch.setenv("DATABASE_URL", app.extensions["huurhulp"].settings.database_url)

    assert command.main(["demo", str(path)]) == 0
    assert "1 new cases" in (said := capsys.readouterr().out)
    assert "line 3, Openstaand: no_amount" in said
    with database.reading() as session:
        assert imports(session, landlord="demo") == []

    assert command.main(["demo", str(path), "--process"]) == 0
    with database.reading() as session:
        assert len(imports(session, landlord="demo")) == 1

    assert command.main(["nobody", str(path)]) == 2
    path.write_text("")
    assert command.main(["demo", str(path)]) == 1


def test_what_a_process_that_died_had_begun_is_finished(parts: Parts, database: Database) -> None:
    # Given an import that was accepted, and nobody does it
    entry = an_entry()
    with database.reading() as session:
        found = compared(session, entry)
    file = File(landlord="demo", name="open.csv", digest="a", as_of=NOW, by="")
    with database.writing() as session:
        import_id = begin(session, file, found, after=None, at=NOW).id
        keep(session, import_id, list(to_keep(found)))
        accept(session, import_id, after=None)

    # when the worker looks
    take_ledgers(parts)

    # then it is done
    with database.reading() as session:
        assert [each.state for each in imports(session, landlord="demo")] == ["done"]
        line = line_of(session, landlord="demo", contract_number=entry.contract_number)
        assert line is not None

"""The import by page: a trial that changes nothing, then all of it or nothing, once."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from io import BytesIO

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from casebook import audit
from casebook.database import Database
from casebook.ledger_search import imports, line_of
from casebook.queue import count_by_status
from casebook.statuses import Status
from tests.ledger_builders import an_entry, an_import
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import EMAIL, NAME
from tests.web.page import Page, page, text_of
from web.desk.ledger.folder import process_folder
from web.desk.ledger.refused_csv import harmless
from web.desk.ledger.trial import Given, as_of, process_file, try_file

Logged = Callable[..., str]
HEADINGS = (
    "Contract;Huurder;Telefoon;E-mail;Straat;Huisnummer;Toevoeging;Postcode;Plaats;Huur;"
    "Openstaand;Oudste post;Betaald op regeling;Laatste betaling;Betaald op;Huurt sinds"
)
NAMED = "openstaand-2026-11-23-0600.csv"


def a_line(
    contract: str = "0013-1180",
    name: str = "Yvonne Leeg",
    owed: str = "884,31",
    oldest: str = "01-10-2026",
    plan_paid: str = "",
) -> str:
    return (
        f"{contract};{name};06-12345678;;Lindelaan;12;;3511 AB;Utrecht;684,53;{owed};{oldest};"
        f"{plan_paid};;;"
    )


def _sends(desk: FlaskClient, *lines: str, name: str = NAMED) -> TestResponse:
    content = "\n".join([HEADINGS, *lines, ""]).encode()
    form = page(desk.get("/desk/import")).fields()
    return desk.post(
        "/desk/import",
        data={"csrf_token": form["csrf_token"], "file": (BytesIO(content), name)},
    )


def _trial(desk: FlaskClient, *lines: str, name: str = NAMED) -> tuple[Page, str]:
    sent = _sends(desk, *lines, name=name)
    assert sent.status_code == 303
    return page(desk.get(sent.location)), sent.location


def _presses(desk: FlaskClient, link: str, **more: str) -> TestResponse:
    token = page(desk.get(link)).fields()["csrf_token"]
    return desk.post(link, data={"csrf_token": token, **more})


def _counts(found: Page) -> list[str]:
    return [text_of(each) for each in found.with_class("four")[0]]


def _rows(found: Page, section: str) -> list[list[str]]:
    table = found.by_id(section).find("table/tbody")
    return [] if table is None else [[text_of(cell) for cell in row] for row in table]


def test_a_trial_says_what_would_change_and_changes_nothing(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(contract_number="0012-3456", tenant_name="Anna Przykładowa")
    with database.writing() as session:
        an_import(
            session,
            an_entry(open_cents=68453),
            an_entry(contract_number="0007-5540", name="Nora Nihil", open_cents=9950),
            an_entry(contract_number="0001-0001", name="Ria Elders", open_cents=100),
            now=NOW - timedelta(days=1),
        )

    found, _link = _trial(
        desk,
        a_line(),
        a_line("0012-3456", "A. Przykładowa", "1.369,06"),
        a_line("0007-5540", "Nora Nihil", "0,00", ""),
        a_line("0001-0001", "Ria Elders", "1,00"),
    )

    assert "Er is nog niets veranderd." in found.text
    assert _counts(found) == [
        "1 nieuwe zaak",
        "1 bedrag wijzigt",
        "1 is betaald",
        "1 gelijk gebleven",
        "0 regels afgekeurd",
    ]
    assert _rows(found, "opens") == [["0013-1180", "Yvonne Leeg", "€ 884,31", "01-10-2026"]]
    assert _rows(found, "changes") == [
        ["0012-3456", "Anna Przykładowa", "€ 684,53", "€ 1.369,06", "+ € 684,53"]
    ]
    assert _rows(found, "settles") == [
        ["0007-5540", "Nora Nihil", "€ 99,50", "Geen regeling: voorstel om te sluiten, u beslist"]
    ]
    assert f"/desk/cases/{reference}" in found.links()
    assert "Verwerk 4 regels" in found.text
    assert "stand van ma 23-11-2026 06:00" in found.text
    with database.reading() as session:
        assert len(imports(session, landlord="demo")) == 1


def test_what_takes_long_is_taken_and_goes_on_by_itself(
    desk: FlaskClient, app: Flask, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_module("web.desk.ledger.pages"), "PATIENCE", timedelta(0))
    _found, link = _trial(desk, a_line(), a_line("2", "Loes Zonder"))

    found = page(desk.get(_presses(desk, link).location))

    assert "Het bestand is aangenomen en wordt verwerkt. Dat gaat vanzelf verder." in found.text
    with database.reading() as session:
        assert count_by_status(session, landlord="demo") == {}
    process_folder(app.extensions["huurhulp"])
    with database.reading() as session:
        assert count_by_status(session, landlord="demo") == {Status.NEW: 2}


def test_the_second_press_processes_all_of_it_once(desk: FlaskClient, database: Database) -> None:
    _found, link = _trial(desk, a_line(), a_line("2", "Loes Zonder"))

    done = _presses(desk, link)

    assert done.status_code == 303
    found = page(desk.get(done.location))
    assert "2 regels verwerkt. Nieuwe zaken: 2, gewijzigde bedragen: 0, betaald: 0." in found.text
    assert NAMED in found.text
    assert NAME in found.text
    # The file is gone, and so is its page: a third press finds nothing.
    assert desk.get(link).status_code == 404
    with database.reading() as session:
        assert count_by_status(session, landlord="demo") == {Status.NEW: 2}


def test_the_same_file_again_is_told_and_changes_nothing(
    desk: FlaskClient, database: Database
) -> None:
    for name in (NAMED, "zonder-dag.csv"):
        _presses(desk, _trial(desk, a_line(), name=name)[1])
        with database.reading() as session:
            before = len(imports(session, landlord="demo"))

        found, _link = _trial(desk, a_line(), name=name)

        assert "Dit bestand is al verwerkt" in found.text
        assert "Verwerk 1 regel" not in found.text
        with database.reading() as session:
            assert len(imports(session, landlord="demo")) == before


def test_refused_lines_say_where_what_and_why(desk: FlaskClient, database: Database) -> None:
    with database.writing() as session:
        an_import(session, an_entry(open_cents=88431), now=NOW - timedelta(days=1))

    found, link = _trial(
        desk,
        a_line("1", owed="1.204,5O"),
        a_line("0011-2087"),
        a_line("2", oldest="31-11-2026"),
        a_line("0011-2087"),
        a_line("0012-3456", owed="88431"),
    )
    whole = page(desk.get(link, query_string={"all": "refused"}))

    assert _rows(whole, "refused") == [
        ["2", "Openstaand", "1.204,5O", "De letter O staat waar een nul hoort."],
        [
            "3",
            "Contract",
            "0011-2087",
            "Staat ook op regel 5. Eén contract mag één keer voorkomen: beide regels blijven "
            "liggen.",
        ],
        ["4", "Oudste post", "31-11-2026", "Deze dag bestaat niet."],
        [
            "5",
            "Contract",
            "0011-2087",
            "Staat ook op regel 3. Eén contract mag één keer voorkomen: beide regels blijven "
            "liggen.",
        ],
        [
            "6",
            "Openstaand",
            "88431",
            "Een bedrag zonder centen, ongeveer honderd keer zo hoog als waarschijnlijk is "
            "(€ 884,31). Bedoeld: € 884,31?",
        ],
    ]
    assert found.by_id("refused") is not None


def test_a_cut_off_file_is_told_and_settles_nobody(desk: FlaskClient, database: Database) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), now=NOW - timedelta(days=1))
    content = "\n".join([HEADINGS, a_line(), "0012-90"]).encode()
    form = page(desk.get("/desk/import")).fields()
    sent = desk.post(
        "/desk/import",
        data={"csrf_token": form["csrf_token"], "file": (BytesIO(content), NAMED)},
    )

    found = page(desk.get(sent.location))

    assert _rows(found, "refused") == [
        ["3", "(hele regel)", "0012-90", "Het bestand stopt midden in deze regel."]
    ]
    assert "Misschien niet het hele bestand:" in found.text
    assert _counts(found)[2] == "0 zijn betaald"
    _presses(desk, sent.location)
    with database.reading() as session:
        line = line_of(session, landlord="demo", contract_number="0012-3456")
        assert line is not None
        assert line.open_cents == 136906


def test_a_file_with_another_column_is_refused_with_the_columns_there_are(
    desk: FlaskClient, database: Database
) -> None:
    form = page(desk.get("/desk/import")).fields()
    wrong = HEADINGS.replace("Openstaand", "Saldo") + "\n" + a_line() + "\n"
    sent = desk.post(
        "/desk/import",
        data={"csrf_token": form["csrf_token"], "file": (BytesIO(wrong.encode()), NAMED)},
    )

    found = page(desk.get(sent.location), 422)

    assert "Regel 1: Deze kolommen ontbreken: Openstaand. Het bestand heeft: Contract" in found.text
    assert "Saldo" in found.text
    assert found.title.startswith("Fout:")


def test_a_workbook_is_called_one_and_no_line_is_blamed(desk: FlaskClient) -> None:
    form = page(desk.get("/desk/import")).fields()
    book = (BytesIO(b"PK\x03\x04\x14\x00"), "openstaand.xlsx")
    sent = desk.post("/desk/import", data={"csrf_token": form["csrf_token"], "file": book})

    found = page(desk.get(sent.location), 422)

    assert "Dit is geen CSV-bestand, maar een PDF of een werkmap." in found.text
    assert "Regel 1" not in found.text


def test_no_file_is_told(desk: FlaskClient) -> None:
    token = page(desk.get("/desk/import")).fields()["csrf_token"]

    found = page(desk.post("/desk/import", data={"csrf_token": token}), 422)

    assert "Kies eerst een bestand." in found.text


def test_many_left_out_are_settled_only_when_somebody_says_so(
    desk: FlaskClient, database: Database
) -> None:
    with database.writing() as session:
        an_import(
            session,
            *(an_entry(contract_number=f"{number}") for number in range(30)),
            now=NOW - timedelta(days=1),
        )

    found, link = _trial(desk, a_line("0"))
    assert "Het bestand noemt 29 van de 30 contracten niet waar iets openstond." in found.text
    refused = page(_presses(desk, link), 422)
    assert "Zeg eerst dat de contracten die het bestand niet noemt, echt betaald zijn." in (
        refused.text
    )
    with database.reading() as session:
        assert len(imports(session, landlord="demo")) == 1

    assert _presses(desk, link, many_left_out="1").status_code == 303


def test_an_older_file_is_refused(desk: FlaskClient) -> None:
    _presses(desk, _trial(desk, a_line())[1])
    _found, link = _trial(desk, a_line(owed="1,00"), name="open-2026-11-22.csv")

    found = page(_presses(desk, link), 409)

    assert "Dit bestand is ouder dan het laatst verwerkte, dat van ma 23-11-2026 06:00 is." in (
        found.text
    )


def test_a_file_of_tomorrow_is_refused(desk: FlaskClient) -> None:
    sent = _sends(desk, a_line(), name="open-2026-11-24.csv")

    found = page(desk.get(sent.location), 422)

    assert "24-11-2026" in found.text


def test_refused_lines_can_be_taken_along_without_a_formula_in_them(
    desk: FlaskClient, database: Database
) -> None:
    _found, link = _trial(
        desk, a_line(), a_line("2", owed='=HYPERLINK("x")'), a_line("3", owed="@x")
    )

    for address in (f"{link}/refused.csv", None):
        if address is None:
            _presses(desk, link)
            with database.reading() as session:
                address = f"/desk/imports/{imports(session, landlord='demo')[0].id}/refused.csv"
        answer = desk.get(address)
        lines = answer.get_data(as_text=True).removeprefix("\ufeff").splitlines()

        assert answer.mimetype == "text/csv"
        assert lines[0] == "Regel;Kolom;Staat er;Reden"
        assert lines[1].startswith("3;Openstaand;\"'=HYPERLINK(")
        assert lines[2].startswith("4;Openstaand;'@x;")

    with database.reading() as session:
        told = audit.entries(session, landlord="demo", what=("exported",)).entries
    assert [(each.by, each.why) for each in told] == [(EMAIL, NAMED)] * 2


@pytest.mark.parametrize("text", ["=1+1", "+31", "-1", "@a", "\tx", "\r=1"])
def test_no_cell_begins_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


def test_files_are_held_to_their_landlord(
    desk: FlaskClient, app: Flask, database: Database
) -> None:
    _found, link = _trial(desk, a_line(owed="x"))
    token = link.rsplit("/", 1)[1]
    folder = app.extensions["huurhulp"].settings.var / "ledger"
    # As if another landlord had it.
    (folder / "demo").rename(folder / "berk")

    assert desk.get(link).status_code == 404
    assert desk.get(f"{link}/refused.csv").status_code == 404
    assert desk.get(f"/desk/import/..%2Fberk%2F{token}").status_code == 404
    assert desk.get("/desk/import/" + "a" * 31).status_code == 404
    with database.writing() as session:
        other = an_import(session, an_entry(), now=NOW)
        other.landlord = "berk"
        number = other.id
    assert desk.get(f"/desk/imports/{number}/refused.csv").status_code == 404


def test_a_file_that_nobody_pressed_for_is_forgotten(desk: FlaskClient, app: Flask) -> None:
    _found, _link = _trial(desk, a_line())
    folder = app.extensions["huurhulp"].settings.var / "ledger" / "demo"
    assert {path.stat().st_mode & 0o077 for path in folder.glob("*.csv")} == {0}
    long_ago = NOW.timestamp() - 2 * 86400
    for path in folder.iterdir():
        os.utime(path, (long_ago, long_ago))

    _trial(desk, a_line("2"))

    assert len(list(folder.glob("*.csv"))) == 1


def test_two_files_at_once_are_told(desk: FlaskClient, database: Database) -> None:
    _found, link = _trial(desk, a_line())
    token = page(desk.get(link)).fields()["csrf_token"]
    with database.writing() as session:
        an_import(session, an_entry(), now=NOW - timedelta(days=1))

    # What is processed is compared anew: nothing of the trial's numbers is trusted.
    done = desk.post(link, data={"csrf_token": token})

    assert done.status_code == 303
    with database.reading() as session:
        assert len(imports(session, landlord="demo")) == 2


def test_who_is_not_signed_in_sends_no_file(client: FlaskClient) -> None:
    sent = client.post("/desk/import", data={"file": (BytesIO(b"x" * 200_000), "a.csv")})

    assert sent.status_code in (302, 413)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("open-2026-11-23.csv", "2026-11-22T23:00:00+00:00"),
        ("open_20261123_0600.csv", "2026-11-23T05:00:00+00:00"),
        ("open-2026-11-23T06.30.csv", "2026-11-23T05:30:00+00:00"),
        ("open-2026-13-23.csv", None),
        ("open-120261123.csv", None),
        ("open.csv", None),
    ],
)
def test_a_file_is_of_when_its_name_says(name: str, said: str | None) -> None:
    moment, named = as_of(Given(name, "", NOW))

    assert named is (said is not None)
    assert moment.astimezone(NOW.tzinfo).isoformat() == (said or NOW.isoformat())


@pytest.mark.slow
def test_a_hundred_thousand_lines_are_tried_well_under_a_minute(
    app: Flask, database: Database
) -> None:
    content = "\n".join([HEADINGS, *(a_line(f"{number:06}") for number in range(100_000)), ""])
    landlord = app.extensions["huurhulp"].landlords["demo"]
    began = time.process_time()

    with database.reading() as session:
        trial = try_file(session, landlord, BytesIO(content.encode()), Given(NAMED, "", NOW))

    assert len(trial.found.opens) == 100_000
    assert time.process_time() - began < 60


@pytest.mark.slow
def test_thousands_of_new_cases_are_one_transaction_and_soon_there(
    app: Flask, database: Database
) -> None:
    content = "\n".join([HEADINGS, *(a_line(f"{number:06}") for number in range(5_000)), ""])
    landlord = app.extensions["huurhulp"].landlords["demo"]
    began = time.process_time()

    process_file(
        database, landlord, BytesIO(content.encode()), Given(NAMED, "", NOW), by=NAME, now=NOW
    )

    assert time.process_time() - began < 30
    with database.reading() as session:
        assert count_by_status(session, landlord="demo") == {Status.NEW: 5_000}

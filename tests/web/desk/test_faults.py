"""What the desk shows when something is down or wrong: a sentence, never a trace."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casebook.database import Database
from casebook.errors import CasebookError
from tests.web.desk.staff import signs_in
from tests.web.page import page, text_of
from web.desk.refusals import REFUSALS, refusal_of
from web.parts import Parts

Logged = Callable[..., str]


@pytest.fixture
def impatient(app: Flask, tmp_path: Path) -> Flask:
    """The same application, which waits a moment and not five seconds for a lock."""
    parts: Parts = app.extensions["huurhulp"]
    quick = Database(f"sqlite:///{tmp_path / 'casebook.db'}", busy_timeout_ms=50)
    app.extensions["huurhulp"] = replace(parts, database=quick)
    return app


def test_a_locked_casebook_is_said_and_changes_nothing(
    impatient: Flask, desk: FlaskClient, logged: Logged, tmp_path: Path
) -> None:
    reference = logged()
    token = page(desk.get(f"/desk/cases/{reference}")).fields()["csrf_token"]
    other = sqlite3.connect(tmp_path / "casebook.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    step = {"csrf_token": token, "to": "in_progress"}
    answer = desk.post(f"/desk/cases/{reference}/status", data=step)
    other.execute("ROLLBACK")
    other.close()

    refused = page(answer, 503)
    assert "Huurhulp kan nu niet bij de gegevens. Er is niets veranderd." in refused.text
    assert "Nieuw" in page(desk.get(f"/desk/cases/{reference}")).text


def test_sign_in_with_a_locked_casebook_is_no_wrong_password(
    impatient: Flask, client: FlaskClient, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "casebook.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    answer = signs_in(client)
    other.close()

    assert "kan nu niet bij de gegevens" in page(answer, 503).text


def test_a_casebook_that_is_gone_is_said_on_every_page(
    desk: FlaskClient, database: Database, tmp_path: Path
) -> None:
    with sqlite3.connect(tmp_path / "casebook.db") as connection:
        connection.execute("ALTER TABLE staff_member RENAME TO gone")

    refused = page(desk.get("/desk"), 503)

    assert "Dit kan nu niet" in refused.text
    assert "Traceback" not in refused.text
    assert "staff_member" not in refused.text


def test_a_mistake_of_ours_is_said_without_its_trace(app: Flask, desk: FlaskClient) -> None:
    # Given something that nobody foresaw.
    app.extensions["huurhulp"] = replace(app.extensions["huurhulp"], landlords=None)

    failed = page(desk.get("/desk"), 500)

    assert "Huurhulp maakte een fout." in failed.text
    assert "NoneType" not in failed.text


def test_a_form_that_is_too_big_is_refused_in_words(desk: FlaskClient, logged: Logged) -> None:
    big = {"reason": "x" * 100_000}

    assert "te lang" in page(desk.post(f"/desk/cases/{logged()}/status", data=big), 413).text


def _subclasses(error: type[CasebookError]) -> set[type[CasebookError]]:
    direct = set(error.__subclasses__())
    return direct.union(*(_subclasses(each) for each in direct))


def test_every_refusal_of_the_casebook_has_its_sentence() -> None:
    assert set(REFUSALS) == _subclasses(CasebookError)


@pytest.mark.parametrize("refused", sorted(REFUSALS, key=lambda each: each.__name__))
def test_every_sentence_can_be_said(app: Flask, refused: type[CasebookError]) -> None:
    facts = {
        "ImpossibleStep": ("new", "kept"),
        "StepNotForThisCase": ("new", "closed", "request"),
        "ReasonMissing": ("new", "withdrawn"),
        "KindNotForThisCase": ("report", "deferral"),
        "ValueNotAllowed": ("cause", "x"),
        "ChangedMeanwhile": (1, 2),
        "TooManyViews": (8,),
        "UnsafeContact": ("no",),
        "OlderLedger": (datetime(2026, 11, 23, tzinfo=UTC),),
        "DecisionMissing": ("agreed",),
        "DueTooSoon": (date(2026, 11, 24), date(2026, 12, 1)),
        "DueTooLate": (date(2028, 12, 1), date(2027, 11, 26)),
        "LedgerDiffers": (90000, 136906),
        "MoreThanCanBePaid": (13691, 10000),
        "CostsNotAllowed": (10000, 4000, None),
        "PaidAlready": (2,),
        "SecondLookByAnother": ("T. Collega",),
        "WayShut": ("post", "no_letter"),
    }

    with app.test_request_context("/desk"):
        refusal = refusal_of(refused(*facts.get(refused.__name__, ())))

    assert refusal.sentence.endswith(".")
    assert "%(" not in refusal.sentence
    assert 400 <= refusal.status < 600


HUGE = 10**30


@pytest.mark.parametrize(
    "address",
    [
        f"/desk/cases/HH-2345-6789/letters/{HUGE}",
        f"/desk/imports/{HUGE}/refused.csv",
        "/desk/cases/" + "x" * 3000,
    ],
)
def test_a_number_that_no_row_has_is_not_there(desk: FlaskClient, address: str) -> None:
    assert "Niet gevonden" in page(desk.get(address), 404).text


def test_a_member_of_such_a_number_is_not_there(desk: FlaskClient, logged: Logged) -> None:
    case = f"/desk/cases/{logged()}"
    form = page(desk.get(case)).fields()

    page(desk.post(f"{case}/assigned", data=form | {"member": str(HUGE)}), 404)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "31-12-2026", "x"])
def test_a_day_of_another_age_is_no_filter(desk: FlaskClient, day: str) -> None:
    page(desk.get(f"/desk?from={day}&to={day}"))


@pytest.mark.parametrize("address", ["/desk?q=%00", "/desk?view=%00", "/desk/today?%00=1"])
def test_a_nul_is_no_text(desk: FlaskClient, address: str) -> None:
    page(desk.get(address), 400)


def test_a_nul_in_a_form_is_kept_nowhere(desk: FlaskClient, logged: Logged) -> None:
    case = f"/desk/cases/{logged()}"
    form = page(desk.get(case)).fields()

    page(desk.post(f"{case}/notes", data=form | {"note": "a\0b"}), 400)

    assert "a\0b" not in page(desk.get(case)).text


def test_a_page_that_says_it_is_of_another_age_is_an_old_one(
    desk: FlaskClient, logged: Logged
) -> None:
    case = f"/desk/cases/{logged()}"
    form = page(desk.get(case)).fields()
    old = form | {"to": "in_progress", "version": "0", "seen_at": "0001-01-01T00:00:00+12:00"}

    page(desk.post(f"{case}/status", data=old), 409)


def test_what_was_typed_on_a_page_that_stood_open_too_long_can_be_copied(
    desk: FlaskClient, logged: Logged
) -> None:
    reference = logged()
    written = {"csrf_token": "of a session before", "note": "Belt <b>maandag</b> terug."}

    refused = page(desk.post(f"/desk/cases/{reference}/notes", data=written), 400)

    assert "De pagina stond te lang open. Er is niets veranderd." in refused.text
    assert [text_of(each) for each in refused.all("blockquote")] == [written["note"]]
    assert f"/desk/cases/{reference}" in refused.links()


def test_who_was_signed_out_meanwhile_is_told_and_comes_back_to_the_case(
    client: FlaskClient, logged: Logged
) -> None:
    case = f"/desk/cases/{logged()}"

    sent_on = client.post(f"{case}/notes", data={"note": "Belt terug."})

    assert "niet bewaard" in page(client.get(sent_on.location)).text
    assert signs_in(client, onward=case).location == case
    assert sent_on.location.endswith(case)

"""Notes of staff at a case: added, refused, and for this landlord's cases alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from casebook.database import Database
from casebook.models import CaseStep
from casebook.search import case_by_reference, case_steps
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import NAME
from tests.web.page import page, text_of

Logged = Callable[..., str]


def _add(desk: FlaskClient, reference: str, note: str) -> TestResponse:
    """Send the form of the case page."""
    form = page(desk.get(f"/desk/cases/{reference}")).fields()
    sent = {"csrf_token": form["csrf_token"], "note": note}
    return desk.post(f"/desk/cases/{reference}/notes", data=sent)


def _steps(database: Database, reference: str, landlord: str = "demo") -> list[CaseStep]:
    with database.reading() as session:
        case = case_by_reference(session, landlord=landlord, reference=reference)
        return case_steps(session, case)


def test_a_note_is_kept_said_and_on_top_of_the_history(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(status="in_progress", now=NOW - timedelta(hours=1))

    answer = _add(desk, reference, " Belt morgen terug. ")

    assert answer.status_code == 303
    found = page(desk.get(answer.location))
    assert text_of(found.with_class("ok")[0]) == "Bewaard. De notitie staat in de geschiedenis."
    newest = text_of(found.all("ol")[0][0])
    assert newest == f"ma 23-11-2026 10:45 Notitie: “Belt morgen terug.” {NAME}"
    (step,) = _steps(database, reference)
    assert (step.words, step.author, step.by, step.at) == (
        "Belt morgen terug.",
        "staff",
        NAME,
        NOW,
    )


def test_a_closed_case_takes_a_note_too(desk: FlaskClient, logged: Logged) -> None:
    assert _add(desk, logged(status="closed"), "Nog gebeld.").status_code == 303


def test_an_empty_note_is_refused_with_a_sentence(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    refused = page(_add(desk, reference, "  \n "), 422)

    assert "Schrijf eerst de notitie. Er is nog niets toegevoegd." in refused.text
    assert "#note" in refused.links()
    assert refused.by_id("note").get("aria-invalid") == "true"
    assert "note-e" in refused.by_id("note").get("aria-describedby", "")
    assert refused.by_id("reason").get("aria-invalid") is None
    assert refused.title.startswith("Fout:")
    assert not _steps(database, reference)


def test_a_note_that_is_too_long_is_kept_on_the_page(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    refused = page(_add(desk, reference, "x" * 1001), 422)

    assert "Gebruik hoogstens 1000 tekens." in refused.text
    assert refused.fields()["note"] == "x" * 1001
    assert not _steps(database, reference)


def test_a_form_that_is_not_ours_adds_nothing(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    page(desk.post(f"/desk/cases/{reference}/notes", data={"note": "Gebeld."}), 400)

    assert not _steps(database, reference)


def test_another_landlords_case_takes_no_note(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    others, ours = logged(landlord="elsewhere"), logged()
    token = page(desk.get(f"/desk/cases/{ours}")).fields()["csrf_token"]

    sent = {"csrf_token": token, "note": "Gebeld."}
    page(desk.post(f"/desk/cases/{others}/notes", data=sent), 404)

    assert not _steps(database, others, landlord="elsewhere")

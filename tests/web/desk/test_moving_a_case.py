"""Moving a case along at the desk: the steps offered, taken, and refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from casebook.database import Database
from casebook.search import case_by_reference, history
from casebook.statuses import Status, needs_reason, next_statuses
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import NAME
from tests.web.page import Page, page, text_of

# Every step of the table through the pages: not for the check of a minute.
pytestmark = pytest.mark.slow

Logged = Callable[..., str]


def _offered(found: Page) -> list[str]:
    return [each.get("value", "") for each in found.all("button") if each.get("name") == "to"]


def _move(desk: FlaskClient, reference: str, to: str, reason: str = "") -> TestResponse:
    """Press a step; the token is from the sign-out form, which every page has."""
    token = page(desk.get(f"/desk/cases/{reference}")).fields()["csrf_token"]
    step = {"csrf_token": token, "to": to, "reason": reason}
    return desk.post(f"/desk/cases/{reference}/status", data=step)


def _status(database: Database, reference: str) -> Status:
    with database.reading() as session:
        return case_by_reference(session, landlord="demo", reference=reference).status


def test_a_step_is_taken_said_and_written_in_the_history(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    answer = _move(desk, reference, "in_progress", " gebeld ")

    assert answer.status_code == 303
    found = page(desk.get(answer.location))
    assert text_of(found.with_class("ok")[0]) == "Bewaard. Status van de zaak: In behandeling."
    assert f"Nieuw → In behandeling. “gebeld” {NAME}" in found.text
    with database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        (step,) = history(session, case)
    assert (step.by, step.why, step.at) == (NAME, "gebeld", NOW)


def test_saved_is_said_once(desk: FlaskClient, logged: Logged) -> None:
    address = _move(desk, logged(), "in_progress").location
    page(desk.get(address))

    assert not page(desk.get(address)).with_class("ok")


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("case_type", ["request", "report", "call_back"])
def test_page_offers_the_casebooks_steps_and_no_other(
    desk: FlaskClient, database: Database, logged: Logged, status: Status, case_type: str
) -> None:
    kind = "payment_plan" if case_type == "request" else None
    reference = logged(status=status, type=case_type, kind=kind)

    offered = _offered(page(desk.get(f"/desk/cases/{reference}")))

    with database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        # What stands on a decision has pages of its own, and a second look its button.
        apart = {Status.AGREED, Status.DECLINED}
        if status is Status.DECLINED:
            apart.add(Status.IN_PROGRESS)
        steps = set(next_statuses(case)) - apart
        assert sorted(offered) == sorted(steps)


@pytest.mark.parametrize("to", ["agreed", "declined"])
def test_a_decision_is_no_bare_step(
    desk: FlaskClient, database: Database, logged: Logged, to: str
) -> None:
    reference = logged(status="in_progress")

    refused = page(_move(desk, reference, to, "zo maar"), 409)

    assert "Leg eerst vast wat is afgesproken" in refused.text
    assert _status(database, reference) is Status.IN_PROGRESS


def test_the_step_that_stands_out_needs_no_reason(desk: FlaskClient, logged: Logged) -> None:
    for status in set(Status) - {Status.CLOSED}:
        found = page(desk.get(f"/desk/cases/{logged(status=status)}"))
        filled = found.with_class("first")
        assert len(filled) <= 1
        for first in filled:
            to = first.get("value")
            assert to is None or not needs_reason(status, Status(to))


def test_a_closed_case_offers_nothing_and_says_so(desk: FlaskClient, logged: Logged) -> None:
    found = page(desk.get(f"/desk/cases/{logged(status='closed')}"))

    assert "Er is geen stap meer." in found.text


def test_a_stale_page_is_refused_with_what_the_case_is_now(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(status="agreed")

    refused = page(_move(desk, reference, "waiting_for_tenant", "te laat"), 409)

    assert (
        "Deze zaak is intussen: Afgesproken. Van Afgesproken naar Wacht op huurder kan niet."
        in text_of(refused.with_class("note")[0])
    )
    assert _status(database, reference) is Status.AGREED
    # What was typed stays, and the page offers what is possible now.
    assert refused.fields()["reason"] == "te laat"
    assert "kept" in _offered(refused)


def test_a_request_cannot_be_closed_unanswered(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    refused = page(_move(desk, reference, "closed"), 409)

    assert "krijgt eerst een antwoord" in refused.text
    assert _status(database, reference) is Status.NEW


def test_withdrawing_without_a_reason_asks_for_one(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(status="in_progress")

    refused = page(_move(desk, reference, "withdrawn", "   "), 422)

    assert refused.by_id("reason").get("aria-invalid") == "true"
    assert "#reason" in refused.links()
    assert "Vul de reden in. Die is nodig voor: Ingetrokken." in refused.text
    assert refused.title.startswith("Fout:")
    assert _status(database, reference) is Status.IN_PROGRESS


def test_withdrawing_with_a_reason_is_kept(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(status="in_progress")

    assert _move(desk, reference, "withdrawn", "op verzoek").status_code == 303
    assert _status(database, reference) is Status.WITHDRAWN


def test_a_reason_that_is_too_long_is_kept_on_the_page(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    refused = page(_move(desk, reference, "in_progress", "x" * 1001), 422)

    assert "Gebruik hoogstens 1000 tekens." in refused.text
    assert refused.fields()["reason"] == "x" * 1001
    assert _status(database, reference) is Status.NEW


@pytest.mark.parametrize("to", ["nonsense", "", "NEW"])
def test_a_status_that_does_not_exist_is_a_bad_form(
    desk: FlaskClient, logged: Logged, to: str
) -> None:
    page(_move(desk, logged(), to), 400)


def test_a_form_that_is_not_ours_changes_nothing(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    refused = desk.post(f"/desk/cases/{reference}/status", data={"to": "in_progress"})

    page(refused, 400)
    assert _status(database, reference) is Status.NEW


def test_another_landlords_case_cannot_be_moved(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    others, ours = logged(landlord="elsewhere"), logged()
    token = page(desk.get(f"/desk/cases/{ours}")).fields()["csrf_token"]

    step = {"csrf_token": token, "to": "in_progress"}
    refused = page(desk.post(f"/desk/cases/{others}/status", data=step), 404)

    assert "Niet gevonden" in refused.text
    with database.reading() as session:
        case = case_by_reference(session, landlord="elsewhere", reference=others)
    assert case.status is Status.NEW


def test_a_steps_address_is_no_page(desk: FlaskClient, logged: Logged) -> None:
    page(desk.get(f"/desk/cases/{logged()}/status"), 404)

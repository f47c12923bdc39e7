"""Two staff at one case: the second is told, sees both versions, and nothing is overwritten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from flask.testing import FlaskClient

from casebook.calls import record_call
from casebook.database import Database
from casebook.handling import change_status
from casebook.search import case_by_reference
from casebook.statuses import Status
from tests.web.desk.conftest import NOW
from tests.web.page import page, text_of

Logged = Callable[..., str]
Done = Callable[..., None]


def test_the_second_sees_both_and_can_still_have_theirs(
    desk: FlaskClient, database: Database, logged: Logged, done: Done
) -> None:
    # Given a page that was open while a colleague called
    reference = logged(now=NOW - timedelta(hours=2))
    form = page(desk.get(f"/desk/cases/{reference}")).fields()
    done(reference, record_call, "spoken", by="T. Collega", line="Betaalt vrijdag.")

    # when another outcome is sent from it
    sent = form | {"outcome": "no_answer", "line": "Ging over."}
    told = page(desk.post(f"/desk/cases/{reference}/calls", data=sent), 409)

    # then both stand side by side, and nothing was kept
    assert "T. Collega wijzigde dit om 10:45." in text_of(told.with_class("note")[0])
    mine, theirs = told.with_class("box")
    assert "Geen gehoor" in text_of(mine)
    assert "Ging over." in text_of(mine)
    assert "Gebeld: gesproken. “Betaalt vrijdag.” T. Collega" in text_of(theirs)
    assert f"/desk/cases/{reference}" in told.links()
    with database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        assert case.next_try_at is None

    # and what was typed can be sent on, from the case as it is now
    again = told.fields()
    assert again["line"] == "Ging over."
    answer = desk.post(f"/desk/cases/{reference}/calls", data=again)
    assert answer.status_code == 303
    assert "“Ging over.”" in page(desk.get(answer.location)).text


def test_a_step_from_an_older_page_is_not_taken(
    desk: FlaskClient, database: Database, logged: Logged, done: Done
) -> None:
    reference = logged()
    form = page(desk.get(f"/desk/cases/{reference}")).fields()
    done(reference, change_status, Status.IN_PROGRESS, by="T. Collega", why="mijn zaak")

    sent = form | {"to": "withdrawn", "reason": "trok in"}
    told = page(desk.post(f"/desk/cases/{reference}/status", data=sent), 409)

    assert "Nieuw → In behandeling" in told.text
    assert "trok in" in told.text
    with database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        assert case.status is Status.IN_PROGRESS


def test_a_note_stands_beside_what_others_wrote(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    reference = logged()
    form = page(desk.get(f"/desk/cases/{reference}")).fields()
    done(reference, change_status, Status.IN_PROGRESS, by="T. Collega", why=None)

    sent = form | {"note": "Belde terug.", "tenant_may_read": "y"}
    answer = desk.post(f"/desk/cases/{reference}/notes", data=sent)

    assert "Notitie, huurder mag dit lezen: “Belde terug.”" in page(desk.get(answer.location)).text

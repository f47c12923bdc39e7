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


def _is(database: Database, reference: str) -> Status:
    with database.reading() as session:
        return case_by_reference(session, landlord="demo", reference=reference).status


def test_who_agrees_from_an_older_page_sees_both_and_can_agree_all_the_same(
    desk: FlaskClient, database: Database, logged: Logged, done: Done
) -> None:
    reference = logged(now=NOW - timedelta(hours=2))
    address = f"/desk/cases/{reference}/agree/payment_plan"
    form = page(desk.get(address)).fields() | {"number": "10", "spoken": "telephone"}
    worked_out = page(desk.post(address, data=form | {"do": "count"})).fields()
    done(reference, record_call, "spoken", by="T. Collega", line="Kan maar 100.")

    agreeing = worked_out | {"spoken": "telephone", "do": "agree"}
    told = page(desk.post(address, data=agreeing), 409)

    mine, theirs = told.with_class("box")
    assert "Kan maar 100." in text_of(theirs)
    assert "Aantal termijnen 10" in text_of(mine)
    assert _is(database, reference) is Status.NEW

    assert desk.post(address, data=told.fields()).status_code == 303
    assert _is(database, reference) is Status.AGREED


def test_who_declines_from_an_older_page_sees_both(
    desk: FlaskClient, database: Database, logged: Logged, done: Done
) -> None:
    reference = logged()
    done(reference, record_call, "spoken", by="S. Medewerker")
    address = f"/desk/cases/{reference}/decline"
    form = page(desk.get(address)).fields()
    done(reference, change_status, Status.IN_PROGRESS, by="T. Collega", why="mijn zaak")

    sent = form | {"reason": "above_rules", "possible": "talk", "why": "Te hoog."}
    told = page(desk.post(address, data=sent), 409)

    assert "Te hoog." in text_of(told.with_class("box")[0])
    assert "mijn zaak" in text_of(told.with_class("box")[1])
    assert _is(database, reference) is Status.IN_PROGRESS

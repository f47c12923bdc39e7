"""The arrangement on the page of a case: confirmed, paid, paused, declined and looked at again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from flask.testing import FlaskClient

from casebook.arrangements import agree
from casebook.calls import record_call
from casebook.database import Database
from casebook.instalments import plan
from casebook.models import Case, Decline
from casebook.proposals import propose
from casebook.search import case_by_reference
from casebook.terms import Plan
from landlords import load_landlords
from settings import ROOT
from tests import builders
from tests.web.desk.conftest import NOW
from tests.web.page import Page, page, text_of

Logged = Callable[..., str]
Done = Callable[..., None]
TODAY = date(2026, 11, 23)
PLAN = Plan(owed_cents=136906, parts=plan(136906, 10, date(2026, 12, 2)))


@pytest.fixture
def agreed(logged: Logged, done: Done) -> Callable[[], str]:
    """A case with a plan, agreed a month before a part of it was due."""

    def make() -> str:
        reference = logged()
        parts = plan(40000, 3, date(2026, 10, 30))
        old = Plan(owed_cents=40000, parts=parts)
        done(reference, agree, old, spoken="telephone", by="T. Collega", today=date(2026, 10, 1))
        return reference

    return make


def _press(desk: FlaskClient, reference: str, to: str, status: int = 303, **typed: Any) -> Page:
    fields = page(desk.get(f"/desk/cases/{reference}")).fields()
    kept = {name: fields[name] for name in ("csrf_token", "version") if name in fields}
    answer = desk.post(f"/desk/cases/{reference}/{to}", data=kept | typed)
    if status == 303:
        assert answer.status_code == 303, page(answer, answer.status_code).text
        return page(desk.get(answer.location))
    return page(answer, status)


def _case(database: Database, reference: str) -> Case:
    with database.reading() as session:
        return case_by_reference(session, landlord="demo", reference=reference)


def _chosen(reference: str, done: Done) -> None:
    done(reference, propose, PLAN, answer_by=date(2026, 11, 25), today=TODAY)


def test_choice_waits_with_whose_word_it_is_and_one_press_confirms_it(
    desk: FlaskClient, database: Database, logged: Logged, done: Done
) -> None:
    reference = logged()
    _chosen(reference, done)

    seen = page(desk.get(f"/desk/cases/{reference}"))
    assert "De huurder koos 10 termijnen van € 136,91, de eerste op 02-12-2026." in seen.text
    assert "uiterlijk 25-11-2026 bevestigd" in seen.text
    assert (
        "Het bedrag is volgens de huurder: € 1.369,06. Het grootboek is niet bekend." in seen.text
    )
    proposal = seen.fields()["arrangement"]
    confirmed = _press(desk, reference, "confirm", arrangement=proposal)

    assert "Bevestigd zoals de huurder koos." in confirmed.text
    assert _case(database, reference).status == "agreed"


def test_a_confirmed_choice_is_not_confirmed_again(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    reference = logged()
    _chosen(reference, done)
    proposal = page(desk.get(f"/desk/cases/{reference}")).fields()["arrangement"]
    _press(desk, reference, "confirm", arrangement=proposal)

    again = _press(desk, reference, "confirm", 409, arrangement=proposal)

    assert "Deze afspraak is er niet meer." in again.text


def test_a_choice_is_not_confirmed_from_a_page_on_which_a_call_is_missing(
    desk: FlaskClient, database: Database, logged: Logged, done: Done
) -> None:
    reference = logged()
    _chosen(reference, done)
    older = page(desk.get(f"/desk/cases/{reference}")).fields()
    done(reference, record_call, "spoken", by="T. Collega", line="Toch liever per 100.")

    told = page(desk.post(f"/desk/cases/{reference}/confirm", data=older), 409)

    assert "Toch liever per 100." in told.text
    assert _case(database, reference).status == "new"


def test_missed_instalment_asks_for_a_call_and_nothing_more(
    desk: FlaskClient, database: Database, agreed: Callable[[], str]
) -> None:
    reference = agreed()

    seen = page(desk.get(f"/desk/cases/{reference}"))

    table = text_of(seen.with_class("runs")[0])
    assert "1 30-10-2026 € 133,33 niet binnen: bel eerst" in table
    assert "2 30-11-2026" not in table  # a day that every month has
    assert _case(database, reference).status == "agreed"


def test_one_press_pays_and_another_takes_it_back(
    desk: FlaskClient, database: Database, agreed: Callable[[], str]
) -> None:
    reference = agreed()

    paid = _press(desk, reference, "instalments", number="1", do="pay")
    assert "Termijn 1 is betaald." in paid.text
    assert "Nog te betalen: € 266,67." in paid.text
    twice = _press(desk, reference, "instalments", 409, number="1", do="pay")
    assert "Termijn 1 was al betaald." in twice.text

    back = _press(desk, reference, "instalments", number="1", do="take_back")
    assert "Nog te betalen: € 400,00." in back.text
    _press(desk, reference, "instalments", 409, number="x", do="pay")


def test_all_paid_says_what_staff_may_do_now(
    desk: FlaskClient, database: Database, agreed: Callable[[], str]
) -> None:
    reference = agreed()
    for number in "123":
        seen = _press(desk, reference, "instalments", number=number, do="pay")

    assert "Alles is betaald: markeer de zaak als nagekomen." in seen.text
    assert _case(database, reference).status == "agreed"


def test_pause_is_kept_and_ended(desk: FlaskClient, database: Database, logged: Logged) -> None:
    reference = logged()

    _press(desk, reference, "pause", until="31-12-2026")
    assert _case(database, reference).collection_paused_until == date(2026, 12, 31)
    for typed, said in (("ooit", "Vul een dag in"), ("31-12-2025", "Deze dag is voorbij.")):
        wrong = _press(desk, reference, "pause", 422, until=typed)
        assert said in text_of(wrong.with_class("urgent")[0])
        # What was typed stays, to be mended.
        assert wrong.by_id("until").get("value") == typed
    assert _case(database, reference).collection_paused_until == date(2026, 12, 31)
    _press(desk, reference, "pause", until="")

    assert _case(database, reference).collection_paused_until is None


def test_decline_is_offered_after_a_call_only(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(status="in_progress")
    address = f"/desk/cases/{reference}/decline"
    assert address not in page(desk.get(f"/desk/cases/{reference}")).links()

    _call(database, reference)

    assert address in page(desk.get(f"/desk/cases/{reference}")).links()


def _call(database: Database, reference: str) -> None:
    with database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        builders.a_call(session, case, now=NOW)


DECLINED = {"reason": "no_home", "possible": ["talk", "deferral"], "why": "niets vrij"}


def _decline(desk: FlaskClient, reference: str, status: int, **typed: Any) -> Page:
    address = f"/desk/cases/{reference}/decline"
    fields = page(desk.get(address)).fields()
    kept = {name: fields[name] for name in ("csrf_token", "version")}
    answer = desk.post(address, data=kept | typed)
    if status == 303:
        assert answer.status_code == 303, page(answer, answer.status_code).text
        return page(desk.get(answer.location))
    return page(answer, status)


def test_declining_tells_what_is_possible_and_who_looks_again(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(status="in_progress")
    _call(database, reference)
    shown = page(desk.get(f"/desk/cases/{reference}/decline"))
    complaints = load_landlords(ROOT / "data" / "landlords")["demo"].complaints_page
    assert complaints in shown.links()
    assert "uiterlijk 30-11-2026" in shown.text
    assert "Juridisch Loket, 0800-8020" in shown.text

    seen = _decline(desk, reference, 303, **DECLINED)

    assert "Afgewezen: er is nu geen goedkopere woning die past." in seen.text
    assert "Wat wel kan: een gesprek met een medewerker, later betalen." in seen.text
    asked = _press(desk, reference, "second-look")
    assert "Tweede blik, uiterlijk 30-11-2026." in asked.text
    refused = _decline(desk, reference, 409, **DECLINED)
    assert "Een andere medewerker doet de tweede blik." in refused.text
    with database.reading() as session:
        assert session.query(Decline).one().second_look_at == NOW


def test_declining_before_any_contact_is_refused(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(status="in_progress")

    seen = _decline(desk, reference, 409, **DECLINED)

    assert "Er is nog geen gesprek, voicemail of brief geweest." in seen.text
    # The one filled button is the way that is open.
    assert [text_of(each) for each in seen.with_class("first")] == ["Naar de zaak: bel of schrijf"]
    assert _case(database, reference).status == "in_progress"


@pytest.mark.parametrize(
    ("lacks", "said"),
    [
        ("reason", "Kies een reden."),
        ("possible", "Kies wat wel kan."),
        ("why", "Vul in waarom, voor collega’s."),
    ],
)
def test_decline_lacks_nothing(
    desk: FlaskClient, database: Database, logged: Logged, lacks: str, said: str
) -> None:
    reference = logged(status="in_progress")
    _call(database, reference)
    typed = {name: value for name, value in DECLINED.items() if name != lacks}

    seen = _decline(desk, reference, 422, **typed)

    assert said in seen.text
    assert _case(database, reference).status == "in_progress"


@pytest.mark.parametrize("to", ["confirm", "instalments", "pause", "second-look", "decline"])
def test_another_landlords_case_is_not_found(desk: FlaskClient, logged: Logged, to: str) -> None:
    others = logged(landlord="elsewhere")
    token = page(desk.get("/desk")).fields()["csrf_token"]
    typed = {"csrf_token": token, "until": "31-12-2026", "number": "1", **DECLINED}

    page(desk.post(f"/desk/cases/{others}/{to}", data=typed), 404)


def test_a_report_asked_for_nothing_that_could_be_declined(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    request, report = logged(), logged(type="report", kind=None)
    for reference in (request, report):
        done(reference, record_call, "spoken", by="T. Collega", at=NOW)

    links = [page(desk.get(f"/desk/cases/{each}")).links() for each in (request, report)]

    assert [any(to.endswith("/decline") for to in each) for each in links] == [True, False]

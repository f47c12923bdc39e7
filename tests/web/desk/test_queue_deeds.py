"""Several cases at once, what is new meanwhile, and the switch of the keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from urllib.parse import urlencode

import pytest
from flask.testing import FlaskClient

from casebook.database import Database
from casebook.handling import change_status
from casebook.models import Case
from casebook.search import case_by_reference, case_steps
from casebook.statuses import Status
from tests import builders
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import NAME
from tests.web.page import Page, page, text_of

Logged = Callable[..., str]
Done = Callable[..., None]


def _ticked(found: Page) -> list[str]:
    return [each.get("value", "") for each in found.all("input") if each.get("name") == "case"]


def _send(desk: FlaskClient, found: Page, **sent: object) -> Page:
    data = {"csrf_token": found.fields()["csrf_token"], "back": "view=all"} | sent
    return page(desk.post("/desk/queue/cases", data=data, follow_redirects=True))


def _case(database: Database, reference: str) -> tuple[Case, list[tuple[str, object, str]]]:
    with database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        return case, [(each.what, each.value, each.by) for each in case_steps(session, case)]


def test_ticked_cases_are_given_to_a_colleague(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    first, second, other = logged(), logged(), logged()
    with database.writing() as session:
        colleague = builders.a_member(session, now=NOW, email="c@linde.example", name="C. Ander").id
    found = page(desk.get("/desk"))
    chosen = [each for each in _ticked(found) if not each.startswith(other)]

    after = _send(desk, found, case=chosen, do="assign", to=str(colleague))

    assert "2 zaken: toegewezen." in after.text
    for reference in (first, second):
        case, steps = _case(database, reference)
        assert (case.assigned_to, steps) == (colleague, [("assigned", "C. Ander", NAME)])
    assert _case(database, other)[0].assigned_to is None
    assert "C. Ander" in text_of(after.all("tbody")[0])
    history = page(desk.get(f"/desk/cases/{first}")).text
    assert "Toegewezen aan C. Ander." in history


def test_who_opens_no_case_is_offered_none(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    with database.writing() as session:
        for number, role in enumerate(("reader", "case_worker")):
            builders.a_member(
                session, now=NOW, email=f"{number}@linde.example", name=f"C. {role}", role=role
            )
        builders.a_member(session, now=NOW, email="2@linde.example", name="C. Weg").active = False

    for address, name in (("/desk", "to"), (f"/desk/cases/{reference}", "member")):
        (select,) = [
            each for each in page(desk.get(address)).all("select") if each.get("name") == name
        ]
        offered = [text_of(each) for each in select.iter("option")]
        assert [each for each in offered if each.startswith("C.")] == ["C. case_worker"]


def test_ticked_cases_are_put_on_a_day_and_marked(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    found = page(desk.get("/desk"))

    _send(desk, found, case=_ticked(found), do="remind", on="2026-11-30")
    found = page(desk.get("/desk"))
    after = _send(desk, found, case=_ticked(found), do="mark", mark="visit")

    case, steps = _case(database, reference)
    assert (case.remind_on, case.mark) == (date(2026, 11, 30), "visit")
    assert [each[:2] for each in steps] == [("marked", "visit"), ("reminder", "2026-11-30")]
    assert "1 zaak: gemarkeerd: huisbezoek." in after.text
    assert "Huisbezoek" in text_of(after.with_class("why")[0])


def test_a_case_that_changed_meanwhile_stays_as_it_is(
    desk: FlaskClient, database: Database, logged: Logged, done: Done
) -> None:
    reference, other = logged(), logged()
    found = page(desk.get("/desk"))
    done(reference, change_status, Status.IN_PROGRESS, by="C. Ander", why=None)

    after = _send(desk, found, case=_ticked(found), do="mark", mark="visit")

    assert f"Intussen gewijzigd, en gelaten zoals ze zijn: {reference}." in after.text
    assert "1 zaak: gemarkeerd" in after.text
    assert _case(database, reference)[0].mark is None
    assert _case(database, other)[0].mark == "visit"


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"case": [], "do": "mark", "mark": "visit"}, "Kies eerst een of meer zaken."),
        ({"do": "mark"}, "Kies een markering."),
        ({"do": "assign"}, "Kies aan wie."),
        ({"do": "remind"}, "Vul een dag in die nog komt."),
        ({"do": "remind", "on": "2026-11-23"}, "Vul een dag in die nog komt."),
    ],
)
def test_what_was_not_chosen_is_said_and_nothing_changes(
    desk: FlaskClient, database: Database, logged: Logged, sent: dict[str, object], said: str
) -> None:
    reference = logged()
    found = page(desk.get("/desk"))

    after = _send(desk, found, **({"case": _ticked(found)} | sent))

    assert text_of(after.with_class("note")[0]).startswith(said)
    assert _case(database, reference)[1] == []


def test_nothing_is_done_with_a_case_of_another_landlord(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    own, theirs = logged(), logged(landlord="elsewhere")
    found = page(desk.get("/desk"))
    data = {
        "csrf_token": found.fields()["csrf_token"],
        "case": [*_ticked(found), f"{theirs}:1"],
        "do": "mark",
        "mark": "visit",
    }

    page(desk.post("/desk/queue/cases", data=data), 404)

    assert _case(database, own)[0].mark is None
    with database.reading() as session:
        case = case_by_reference(session, landlord="elsewhere", reference=theirs)
        assert case.mark is None


def test_no_case_is_given_to_staff_of_another_landlord(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    with database.writing() as session:
        stranger = builders.a_member(
            session, now=NOW, email="x@elsewhere.example", landlord="elsewhere"
        ).id
    found = page(desk.get("/desk"))
    data = {
        "csrf_token": found.fields()["csrf_token"],
        "case": _ticked(found),
        "do": "assign",
        "to": str(stranger),
    }

    page(desk.post("/desk/queue/cases", data=data), 404)

    assert _case(database, reference)[0].assigned_to is None


def test_cases_that_came_meanwhile_are_counted(desk: FlaskClient, logged: Logged) -> None:
    logged()
    news = page(desk.get("/desk?language_of=nl")).by_id("news")
    address = f"{news.get('data-from')}&{urlencode({'since': news.get('data-since')})}"
    assert desk.get(address).get_json() == {"count": 0, "words": ""}

    for landlord, language in (("demo", "nl"), ("demo", "pl"), ("elsewhere", "nl")):
        logged(now=NOW + timedelta(minutes=1), landlord=landlord, language=language)
    answer = desk.get(address)

    assert answer.get_json() == {"count": 1, "words": "1 nieuwe sinds 10:45:"}
    # A page that asks by itself keeps nobody signed in.
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("since", ["", "yesterday", "2026-11-23T09:45:00"])
def test_what_is_new_is_asked_since_a_moment(desk: FlaskClient, since: str) -> None:
    assert desk.get("/desk/queue/news", query_string={"since": since}).status_code == 400


def test_the_keys_can_be_turned_off_and_on(desk: FlaskClient) -> None:
    def scripts() -> list[str]:
        return [each.get("src", "") for each in page(desk.get("/desk")).all("script")]

    assert "/desk/static/keys.js" in scripts()
    token = page(desk.get("/desk/keys")).fields()["csrf_token"]

    off = page(
        desk.post("/desk/keys", data={"csrf_token": token, "keys": "off"}, follow_redirects=True)
    )
    assert "De toetsen staan uit in deze browser." in off.text
    assert scripts() == ["/desk/static/queue.js"]

    desk.post("/desk/keys", data={"csrf_token": token, "keys": "on"})
    assert "/desk/static/keys.js" in scripts()

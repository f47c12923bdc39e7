"""Every address of the desk, walked as another landlord's staff and in each role.

What is another landlord's is refused in the words for what does not exist, and stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse

from casebook.database import Database
from casebook.letters import make_letter
from casebook.models import Base, LedgerImport, StaffMember
from casebook.saved_views import save_view
from casebook.staff import staff_by_email
from tests import builders
from tests.channel_builders import a_delivery, a_sender, a_talk
from tests.decided import an_agreed
from tests.ledger_builders import an_entry, an_import
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import EMAIL, PASSWORD_HASH, signs_in
from tests.web.page import Page, page
from web.desk.ledger.uploads import Uploads
from web.parts import Parts

SignedInAs = Callable[[str], FlaskClient]

WRITES_FROM = "+31655555555"
NAMES = (
    "Anna Przykładowa", "Ondernemer Vermomd", "0012-3456", "0666666666", "+31687654321",
    WRITES_FROM,
)  # fmt: skip
# Typed by a tenant, and in a landlord's own file.
HOSTILE = ("<script>alert(1)</script>", '<b onmouseover="alert(1)">')
STAFF_SAID = "Wij hoorden u niet."
OWN_WORDS = "Mijn baas betaalt niet."
NOBODYS: dict[str, Any] = {
    "reference": "HH-2345-6789",
    "number": 999,
    "member_id": 999,
    "view_id": 999,
    "import_id": 999,
    "token": "0" * 32,
}
# Where the same is answered whoever's it is, and nothing happens: a list may be gone already.
SAME_ANSWER = {"desk.remove_view"}
# Each field that any form of the desk has; what a view does not ask for, it does not read.
FILLED = {
    "version": "1", "to": "in_progress", "reason": "x", "note": "x", "outcome": "spoken",
    "next_try": "2026-11-30T10:00", "phone": "06-12345678", "why": "before_call", "member": "",
    "day": "2026-12-24", "arrangement": "1", "number": "1", "until": "24-12-2026", "way": "post",
    "what": "free", "words": "x", "contract": "0012-3456", "how": "counter", "role": "reader",
    "possible": "talk", "spoken": "counter",
}  # fmt: skip
READERS = {
    "figures", "nowhere", "show_keys", "switch_keys", "sign_out",
    "my_account", "choose_password",
}  # fmt: skip
MANAGERS = {"accounts", "add_account", "change_account", "reset_password", "audit"}
OPEN = {"desk.show_sign_in", "desk.sign_in", "desk.static"}


@pytest.fixture
def ours(app: Flask, database: Database, client: FlaskClient) -> dict[str, Any]:
    """A desk of the demo landlord with one of everything, and the ids by which it is reached."""
    parts: Parts = app.extensions["huurhulp"]
    with database.writing() as session:
        member = staff_by_email(session, EMAIL)
        an_import(
            session,
            an_entry(contract_number="0012-3456", name=f"{HOSTILE[1]}Ondernemer Vermomd"),
            now=NOW,
            by=member.name,
        )
        talk = a_talk(session, a_sender(session, now=NOW, address=WRITES_FROM), now=NOW)
        a_delivery(session, talk, now=NOW, text=STAFF_SAID)
        case = an_agreed(
            session,
            now=NOW,
            tenant_name=f"{HOSTILE[0]}Anna Przykładowa",
            own_words=OWN_WORDS,
            phone="+31687654321",
            contract_number="0012-3456",
            email="anna@x.example",
            channel="sms",
            conversation_id=talk.id,
        )
        letter = make_letter(session, case, by=member.name, at=NOW)
        view = save_view(session, staff_id=member.id, name="Mijn Anna", filters="q=Anna")
        file = FileStorage(BytesIO(b"Contract;0666666666\n"), filename="open.csv")
        upload = Uploads(parts.settings.var, "demo").keep(file, now=NOW)
        return {
            "reference": case.reference,
            "number": letter.id,
            "member_id": member.id,
            "view_id": view.id,
            "import_id": session.scalars(select(LedgerImport.id)).one(),
            "token": upload.token,
        }


@pytest.fixture
def theirs(app: Flask, database: Database) -> FlaskClient:
    """A browser of a manager of another landlord, with a case of their own."""
    parts: Parts = app.extensions["huurhulp"]
    noord = replace(parts.landlords["demo"], key="noord", name="Noord", short_name="Noord")
    parts.landlords["noord"] = noord  # type: ignore[index]
    with database.writing() as session:
        builders.a_member(
            session,
            now=NOW,
            email="n@noord.example",
            name="N. Noord",
            landlord="noord",
            role="manager",
            password_hash=PASSWORD_HASH,
        )
        builders.a_request(
            session, now=NOW, request_key="noord", landlord="noord", tenant_name="Henk Nergens"
        )
    browser = app.test_client()
    signs_in(browser, "n@noord.example")
    return browser


def _routes(app: Flask) -> Iterator[tuple[str, str, str, set[str]]]:
    """Endpoint, method, address with its gaps, and the gaps."""
    for rule in app.url_map.iter_rules():
        if rule.endpoint.startswith("desk.") and rule.endpoint != "desk.static":
            for method in sorted({"GET", "POST"} & (rule.methods or set())):
                address = re.sub(r"<(?:[^:<>]+:)?(\w+)>", r"{\1}", rule.rule)
                yield rule.endpoint, method, address, set(rule.arguments)


def _ask(browser: FlaskClient, endpoint: str, method: str, address: str) -> TestResponse:
    if method == "GET":
        return browser.get(address)
    token = page(browser.get("/desk/keys")).fields()["csrf_token"]
    doing = {"desk.pay_case": "pay", "desk.agree_case": "agree"}.get(endpoint, "")
    return browser.post(address, data=FILLED | {"csrf_token": token, "do": doing})


def _kept(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Every row, but for who looked at what and who signed in."""
    tables = Base.metadata.sorted_tables
    return {
        table.name: [tuple(row) for row in session.execute(select(table))]
        for table in tables
        if table.name not in ("audit_entry",)
    }


def _words(found: Page) -> tuple[str, str]:
    return found.title, found.text


def test_another_landlords_is_refused_like_what_does_not_exist(
    app: Flask, database: Database, ours: dict[str, Any], theirs: FlaskClient
) -> None:
    with database.reading() as session:
        before = _kept(session)
    walked = 0
    for endpoint, method, address, gaps in _routes(app):
        if not gaps or endpoint == "desk.nowhere":
            continue
        given = {"kind": "payment_plan"}
        foreign = _ask(theirs, endpoint, method, address.format(**(given | ours)))
        unknown = _ask(theirs, endpoint, method, address.format(**(given | NOBODYS)))
        said = f"{method} {address}"
        assert foreign.status_code == unknown.status_code, said
        if endpoint not in SAME_ANSWER:
            assert foreign.status_code == 404, said
            assert _words(page(foreign, 404)) == _words(page(unknown, 404)), said
            assert "Niet gevonden" in page(foreign, 404).text, said
        else:
            theirs.get("/desk/keys")  # takes the sentence that waits
        walked += 1

    assert walked > 25
    with database.reading() as session:
        assert _kept(session) == before


def test_no_page_of_another_landlord_names_what_is_ours(
    app: Flask, database: Database, ours: dict[str, Any], theirs: FlaskClient
) -> None:
    with database.reading() as session:
        own = session.scalars(select(StaffMember).where(StaffMember.email == EMAIL)).one()
    never = (*NAMES, ours["reference"], own.name, own.email, "Mijn Anna", STAFF_SAID)
    pages = [address for _e, method, address, gaps in _routes(app) if method == "GET" and not gaps]
    asked = [
        *(f"/desk?q={each}&view=all" for each in ("Anna", "0687654321", "0012-3456", "3511AB")),
        f"/desk?q={ours['reference']}",
        f"/desk?assigned={ours['member_id']}",
        "/desk?status=agreed",
        "/desk/today?team=1",
        f"/desk/audit?case={ours['reference']}",
    ]
    for address in [*pages, *asked]:
        answer = theirs.get(address)
        said = answer.get_data(as_text=True)
        assert answer.status_code in (200, 302, 400), address
        # What was asked for stands in the search field again.
        found = [each for each in never if each in said and each not in address]
        assert found == [], address


def test_place_of_another_landlords_row_begins_no_page(
    ours: dict[str, Any], theirs: FlaskClient
) -> None:
    foreign = theirs.get(f"/desk?after={ours['reference']}.3.9999-12-31")
    unknown = theirs.get("/desk?after=HH-2345-6789.3.9999-12-31")

    assert _words(page(foreign, 404)) == _words(page(unknown, 404))


def test_several_at_once_are_refused_when_one_is_another_landlords(
    database: Database, ours: dict[str, Any], theirs: FlaskClient
) -> None:
    queue = page(theirs.get("/desk"))
    own = next(each.get("value") for each in queue.all("input") if each.get("name") == "case")
    with database.reading() as session:
        before = _kept(session)

    deed = {"csrf_token": queue.fields()["csrf_token"], "do": "mark", "mark": "visit"}
    page(
        theirs.post("/desk/queue/cases", data=deed | {"case": [own, f"{ours['reference']}:1"]}), 404
    )
    to_ours = deed | {"do": "assign", "to": str(ours["member_id"]), "case": [own]}
    page(theirs.post("/desk/queue/cases", data=to_ours), 404)

    with database.reading() as session:
        assert _kept(session) == before


def test_same_telephone_at_another_landlord_is_no_double(
    ours: dict[str, Any], theirs: FlaskClient
) -> None:
    typed = page(theirs.get("/desk/cases/new")).fields() | {
        "origin": "telephone",
        "language": "nl",
        "kind": "report",
        "tenant_name": "Henk Nergens",
        "contact": "06-87654321",
        "contract_number": "0012-3456",
    }

    assert theirs.post("/desk/cases/new", data=typed).status_code == 303


def test_every_form_of_somebody_else_is_refused(
    app: Flask, database: Database, ours: dict[str, Any], signed_in_as: SignedInAs
) -> None:
    """A page elsewhere can send our fields, and never our token."""
    browser = signed_in_as("manager")
    with database.reading() as session:
        before = _kept(session)

    given = {"kind": "payment_plan", **ours}
    for _endpoint, method, address, _gaps in _routes(app):
        if method == "POST":
            answer = browser.post(address.format(**given), data=FILLED | {"csrf_token": "x"})
            # A sign-in page that stood open overnight is shown anew, with why.
            is_refused = (
                answer.location == address if "sign-in" in address else answer.status_code == 400
            )
            assert is_refused, address

    with database.reading() as session:
        assert _kept(session) == before


@pytest.mark.parametrize("role", ["reader", "case_worker", "manager"])
def test_every_page_in_every_role(
    app: Flask, ours: dict[str, Any], signed_in_as: SignedInAs, role: str
) -> None:
    browser = signed_in_as(role)
    # Signing out comes last, and a manager's own account is not changed on the way.
    given = {"kind": "payment_plan", "_anything": "x", **ours}
    for endpoint, method, address, _gaps in sorted(_routes(app)):
        if endpoint in OPEN | {"desk.sign_out"}:
            continue
        page_name = endpoint.removeprefix("desk.")
        allowed = page_name in READERS or (
            role == "manager" or (role == "case_worker" and page_name not in MANAGERS)
        )
        answer = _ask(browser, endpoint, method, address.format(**given))
        said = f"{role}: {method} {address}"
        assert (answer.status_code != 403) is allowed, said
        assert answer.status_code != 500, said
        policy = answer.headers["Content-Security-Policy"]
        assert "unsafe" not in policy, said
        assert "default-src 'none'" in policy, said
        shown = answer.get_data(as_text=True) if answer.mimetype != "application/pdf" else ""
        if answer.mimetype == "text/html":
            assert not [each for each in HOSTILE if each in shown], said
        # They stand on the page of the case, also where that answers a form, and nowhere else.
        assert OWN_WORDS not in shown or endpoint == "desk.show_case" or method == "POST", said
        if role == "reader":
            assert [each for each in (*NAMES, "S. Medewerker") if each in shown] == [], said

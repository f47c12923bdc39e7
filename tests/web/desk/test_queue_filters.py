"""The filters of the queue: in the address, as chips, in their own order, and kept as a list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.datastructures import MultiDict

from casebook.database import Database
from casebook.models import SavedView
from casebook.queue_filters import Filters
from casebook.statuses import OPEN, Status
from tests.web.desk.conftest import NOW
from tests.web.desk.test_queue_page import _tenants
from tests.web.page import page, text_of
from web.desk.queue_query import ANSWERS, Query, late_before, silent_before
from web.desk.queue_words import FILTERS
from web.parts import Parts

Logged = Callable[..., str]


@pytest.fixture
def landlord(app: Flask) -> Any:
    parts: Parts = app.extensions["huurhulp"]
    return parts.landlords["demo"]


def read(address: str, landlord: Any) -> Filters:
    args = MultiDict(each.split("=") for each in address.split("&") if each)
    return Query.read(args).filters(landlord, 7, date(2026, 11, 23))


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("view=all", {}),
        ("", {"statuses": frozenset(OPEN)}),
        ("status=new&status=agreed", {"statuses": frozenset({Status.NEW, Status.AGREED})}),
        ("asks=call_back&origin=letter", {"asks": "call_back", "origin": "letter"}),
        ("assigned=me", {"assigned": 7}),
        ("assigned=3", {"assigned": 3}),
        ("assigned=nobody", {"assigned": "nobody"}),
        ("verified=no&children=yes", {"verified": False, "children": "yes"}),
        ("why=dated", {"ranks": frozenset({0})}),
        ("language_of=pl&channel=widget", {"language": "pl", "channel": "widget"}),
        (
            "from=2026-11-01&to=2026-11-02",
            {
                "logged_from": datetime(2026, 10, 31, 23, tzinfo=UTC),
                "logged_before": datetime(2026, 11, 2, 23, tzinfo=UTC),
            },
        ),
        # What is no filter changes nothing.
        ("view=all&cause=greed&from=2026-02-30&language_of=qq&sort=name&assigned=you", {}),
    ],
)
def test_an_address_says_what_is_asked_for(
    landlord: Any, address: str, expected: dict[str, Any]
) -> None:
    assert read(address, landlord) == Filters(**expected)


def test_an_address_that_is_written_reads_the_same() -> None:
    given = MultiDict(
        [("q", "jan"), ("status", "new"), ("status", "kept"), ("why", "late"), ("sort", "oldest")]
    )
    query = Query.read(given)

    assert str(query) == "q=jan&status=new&status=kept&why=late&sort=oldest"
    assert str(query.without("status").without("why").without("q")) == "sort=oldest"


def test_every_filter_has_its_words() -> None:
    assert {name: set(answers) for name, answers in ANSWERS.items()} == {
        name: set(answers) for name, (_label, answers) in FILTERS.items()
    }


def test_late_and_silent_are_counted_in_working_days(landlord: Any) -> None:
    monday = date(2026, 11, 23)

    # First contact within two working days: of Thursday it is due on Monday, so not late yet.
    assert late_before(landlord, monday) == datetime(2026, 11, 18, 23, tzinfo=UTC)
    # Ten working days without a word.
    assert silent_before(landlord, monday) == datetime(2026, 11, 8, 23, tzinfo=UTC)


def test_a_filter_is_a_chip_that_takes_it_away(desk: FlaskClient, logged: Logged) -> None:
    logged(tenant_name="Met", children="yes", language="pl")
    logged(tenant_name="Zonder", children="no")

    found = page(desk.get("/desk?view=all&children=yes&language_of=pl"))

    assert _tenants(found) == ["Met"]
    chips = found.with_class("chip")
    assert [text_of(each) for each in chips] == [
        "Kinderen thuis: Ja × weghalen",
        "Taal: Pools × weghalen",
    ]
    without = page(desk.get(chips[1].get("href", "")))
    assert [text_of(each) for each in without.with_class("chip")] == [
        "Kinderen thuis: Ja × weghalen"
    ]
    assert found.by_id("f-language").find("option[@selected]") is not None


def test_the_order_can_be_turned(desk: FlaskClient, logged: Logged) -> None:
    logged(tenant_name="Eerst", now=NOW - timedelta(days=2))
    logged(tenant_name="Later", now=NOW - timedelta(days=1), letter="eviction")

    assert _tenants(page(desk.get("/desk"))) == ["Later", "Eerst"]
    oldest = page(desk.get("/desk?sort=oldest"))
    assert _tenants(oldest) == ["Eerst", "Later"]
    assert _tenants(page(desk.get("/desk?sort=newest"))) == ["Later", "Eerst"]
    sorted_by = [each.get("aria-sort") for each in oldest.all("th") if each.get("aria-sort")]
    assert sorted_by == ["ascending"]


def test_pages_keep_filters_and_order(desk: FlaskClient, logged: Logged) -> None:
    for number in range(26):
        logged(tenant_name=f"{number:02}", now=NOW - timedelta(minutes=number), language="pl")
        logged(tenant_name="nl", now=NOW - timedelta(minutes=number))

    first = page(desk.get("/desk?language_of=pl&sort=newest"))
    onward = next(each for each in first.all("a") if each.get("rel") == "next")
    second = page(desk.get(onward.get("href", "")))

    assert _tenants(first) + _tenants(second) == [f"{number:02}" for number in range(26)]
    assert "26 zaken" in second.text


def _fields(desk: FlaskClient, address: str) -> dict[str, str]:
    return page(desk.get(address)).fields()


def test_filters_are_kept_as_a_list_for_oneself(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    logged(children="yes", language="pl")
    address = "/desk?children=yes&language_of=pl"

    sent = _fields(desk, address) | {"name": "  Gezinnen,  Pools "}
    saved = desk.post("/desk/queue/views", data=sent, follow_redirects=True)

    found = page(saved)
    assert "Bewaard. De lijst staat hierboven" in found.text
    assert text_of(found.with_class("views")[0]).endswith("Gezinnen, Pools 1")
    current = [text_of(each) for each in found.all("a") if each.get("aria-current")]
    assert current == ["Werklijst", "Gezinnen, Pools 1"]
    # The same name again is refused, and said.
    again = page(desk.post("/desk/queue/views", data=sent, follow_redirects=True))
    assert "een lijst met deze naam" in again.text

    # And it goes away again.
    with database.reading() as session:
        view_id = session.query(SavedView).one().id
    removed = desk.post(f"/desk/queue/views/{view_id}", data=sent, follow_redirects=True)
    assert "Gezinnen, Pools" not in text_of(page(removed).with_class("views")[0])


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_list_needs_a_name(desk: FlaskClient, database: Database, name: str) -> None:
    sent = _fields(desk, "/desk") | {"name": name}

    found = page(desk.post("/desk/queue/views", data=sent, follow_redirects=True))

    assert text_of(found.with_class("note")[0]).startswith("Vul een naam in")
    with database.reading() as session:
        assert session.query(SavedView).count() == 0

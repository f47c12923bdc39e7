"""A home visit: planned on the case, brought back by Today, and never where it may harm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from casebook.calls import record_call
from tests.web.desk.conftest import NOW
from tests.web.page import page, text_of

Logged = Callable[..., str]
Done = Callable[..., None]


def _plans(desk: FlaskClient, reference: str, day: str) -> tuple[str, int]:
    form = page(desk.get(f"/desk/cases/{reference}")).fields()
    answer = desk.post(f"/desk/cases/{reference}/visit", data=form | {"visit_on": day})
    return answer.location or answer.get_data(as_text=True), answer.status_code


def test_a_planned_visit_comes_back_on_its_day(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(tenant_name="Vera")

    location, status = _plans(desk, reference, "23-11-2026")

    assert status == 303
    told = page(desk.get(location)).text
    assert "Bewaard. Huisbezoek op 23-11-2026." in told
    assert "nu gepland op 23-11-2026" in told
    assert "Vera" in text_of(page(desk.get("/desk/today")).by_id("reminders"))
    assert "Huisbezoek" in text_of(page(desk.get("/desk/today")).by_id("reminders"))


@pytest.mark.parametrize("day", ["", "22-11-2026", "morgen"])
def test_a_visit_needs_a_day_that_is_not_over(desk: FlaskClient, logged: Logged, day: str) -> None:
    told, status = _plans(desk, logged(), day)

    assert status == 422
    assert "Vul de dag van het bezoek in" in told


def test_nobody_is_visited_where_it_may_harm(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(safe_contact="no")

    found = page(desk.get(f"/desk/cases/{reference}"))
    assert "Geen huisbezoek." in text_of(found.by_id("visit"))
    assert "visit_on" not in found.fields()
    _told, status = _plans(desk, reference, "24-11-2026")
    assert status == 409


@pytest.mark.parametrize(
    ("calls", "values", "words"),
    [
        (2, {}, "Plan een belpoging"),
        (3, {}, "Plan huisbezoek"),
        (3, {"safe_contact": "no"}, "Plan een belpoging"),
    ],
)
def test_today_asks_for_a_visit_when_calling_was_tried(
    desk: FlaskClient, logged: Logged, done: Done, calls: int, values: dict[str, str], words: str
) -> None:
    reference = logged(now=NOW - timedelta(days=40))
    for _ in range(calls):
        done(reference, record_call, "no_answer", by="T.", at=NOW - timedelta(days=35))
    done(reference, _says, values)

    silent = page(desk.get("/desk/today")).by_id("silent")

    assert words in text_of(silent)
    visit = f"/desk/cases/{reference}#visit"
    assert (visit in [each.get("href") for each in silent.iter("a")]) == (words[5] == "h")


def _says(_session: object, case: object, values: dict[str, str], **_: object) -> None:
    for name, value in values.items():
        setattr(case, name, value)

"""Whether a call or a letter can harm the tenant: above everything, and in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import get_args

import pytest
from flask.testing import FlaskClient

from casebook import choices
from casebook.statuses import Status
from tests import builders
from tests.web.page import Page, page, text_of
from web.desk.labels import UNSAFE

Logged = Callable[..., str]
ADVICE = (
    "Bel niet en stuur geen brief. Wacht tot de huurder schrijft, of spreek eerst een veilige "
    "manier af."
)
SAID = {
    "no": "Niet veilig om te bellen of schrijven.",
    "not_said": "Zei niet of bellen of schrijven veilig is.",
}
COURT = {"letter": "court", "letter_date": date(2026, 12, 3)}


def _case(desk: FlaskClient, reference: str) -> Page:
    return page(desk.get(f"/desk/cases/{reference}"))


def _why(desk: FlaskClient) -> str:
    return text_of(page(desk.get("/desk")).with_class("why")[0])


def test_anything_but_a_yes_is_unsafe() -> None:
    assert set(UNSAFE) == set(SAID) == set(get_args(choices.Answer)) - {"yes"}


@pytest.mark.parametrize("answer", SAID)
def test_page_says_above_a_dated_danger_that_it_is_not_safe_and_what_to_do(
    desk: FlaskClient, logged: Logged, answer: str
) -> None:
    found = _case(desk, logged(safe_contact=answer, **COURT))

    first, second = (text_of(each) for each in found.with_class("urgent"))
    assert first == f"{SAID[answer]} {ADVICE}"
    assert "Dringend: zitting" in second
    assert found.text.index(SAID[answer]) < found.text.index("Volgende stap")


@pytest.mark.parametrize("answer", SAID)
def test_queue_says_it_before_everything_else(
    desk: FlaskClient, logged: Logged, answer: str
) -> None:
    logged(safe_contact=answer, **COURT)

    assert _why(desk) == f"{SAID[answer]} Zitting, do 03-12, over 10 dagen"


def test_queue_says_it_before_how_long_a_call_back_waits(desk: FlaskClient, logged: Logged) -> None:
    logged(builders.a_call_back, safe_contact="no")

    assert _why(desk).startswith(f"{SAID['no']} Nieuw, wacht sinds")


@pytest.mark.parametrize("status", list(Status))
def test_it_is_said_whatever_became_of_the_case(
    desk: FlaskClient, logged: Logged, status: Status
) -> None:
    reference = logged(safe_contact="no", status=status)

    assert SAID["no"] in _case(desk, reference).text


def test_yes_is_a_fact_and_no_warning(desk: FlaskClient, logged: Logged) -> None:
    found = _case(desk, logged(safe_contact="yes"))

    assert "Veilig om te bellen of schrijven Ja" in found.text
    assert not found.with_class("urgent")
    assert _why(desk).startswith("Nieuw, wacht sinds")


def test_of_who_was_not_asked_nothing_is_said(desk: FlaskClient, logged: Logged) -> None:
    text = _case(desk, logged()).text

    assert "eilig" not in text


def test_in_english(desk: FlaskClient, logged: Logged) -> None:
    page(desk.get("/desk?language=en"))

    text = _case(desk, logged(safe_contact="not_said")).text

    assert "Did not say whether calling or writing is safe. Do not call, do not send" in text


@pytest.mark.parametrize("answer", SAID)
def test_nothing_on_the_page_calls_or_mails(desk: FlaskClient, logged: Logged, answer: str) -> None:
    found = _case(desk, logged(safe_contact=answer, email="a@voorbeeld.example"))

    assert "Volgende stap: wachten tot de huurder schrijft" in found.text
    assert "06-12345678" in found.text
    assert not [each for each in found.links() if each.startswith(("tel:", "mailto:"))]

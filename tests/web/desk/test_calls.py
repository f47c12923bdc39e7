"""A call in two presses: the number, then what came of it; and why there is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from casebook.calls import calls
from casebook.database import Database
from casebook.models import Call, Case
from casebook.search import case_by_reference
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import NAME
from tests.web.page import Page, page, text_of

Logged = Callable[..., str]


def _case(desk: FlaskClient, reference: str) -> Page:
    return page(desk.get(f"/desk/cases/{reference}"))


def _press(desk: FlaskClient, reference: str, outcome: str, **typed: str) -> TestResponse:
    """Press an outcome, with what the page filled in where nothing else is typed."""
    sent = _case(desk, reference).fields() | {"outcome": outcome} | typed
    return desk.post(f"/desk/cases/{reference}/calls", data=sent)


def _kept(database: Database, reference: str) -> tuple[Case, list[Call]]:
    with database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        return case, calls(session, case)


def test_a_call_that_reached_nobody_is_tried_again_as_filled_in(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    found = _case(desk, reference)
    (first,) = found.with_class("first")
    assert (first.get("href"), text_of(first)) == ("tel:+31612345678", "Bel 06-12345678 b")

    answer = _press(desk, reference, "no_answer", line="Gaat over.")

    case, (call,) = _kept(database, reference)
    assert (call.outcome, call.line, call.by) == ("no_answer", "Gaat over.", NAME)
    # Monday morning at 10:45 in Amsterdam: Tuesday afternoon.
    assert case.next_try_at == datetime(2026, 11, 24, 13, tzinfo=UTC)
    found = page(desk.get(answer.location))
    assert "Bewaard. Gebeld: geen gehoor. Volgende poging di 24-11-2026 14:00." in found.text
    assert "Volgende stap: bellen zoals gepland" in found.text


def test_spoken_goes_on_at_the_proposal(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    assert _press(desk, reference, "spoken").location.endswith("#plan")

    case, _calls = _kept(database, reference)
    assert (case.first_contact_at, case.next_try_at) == (NOW, None)


def test_a_wrong_number_asks_for_another(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()

    found = page(desk.get(_press(desk, reference, "wrong_number").location))

    assert "Het nummer klopt niet: 06-12345678." in found.text
    form = found.fields()
    page(desk.post(f"/desk/cases/{reference}/phone", data=form | {"phone": "0612"}), 422)
    sent = form | {"phone": "06 87 65 43 21"}
    found = page(desk.get(desk.post(f"/desk/cases/{reference}/phone", data=sent).location))
    assert "tel:+31687654321" in found.links()
    assert _kept(database, reference)[0].phone == "+31687654321"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("2026-11-23T10:00", "De volgende poging moet later zijn dan nu."),
        ("morgen", "Vul een dag en tijd in binnen een jaar"),
        ("2036-11-24T10:00", "Vul een dag en tijd in binnen een jaar"),
    ],
)
def test_a_next_try_that_cannot_be_is_said_and_nothing_is_kept(
    desk: FlaskClient, database: Database, logged: Logged, typed: str, words: str
) -> None:
    reference = logged()

    refused = page(_press(desk, reference, "voicemail", line="Ingesproken.", next_try=typed), 422)

    assert words in refused.text
    assert "#next_try" in refused.links()
    assert refused.fields()["line"] == "Ingesproken."
    assert _kept(database, reference)[1] == []


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("no", "Niet veilig om te bellen of schrijven"),
        ("not_said", "Zei niet of bellen of schrijven veilig is"),
    ],
)
def test_where_calling_may_harm_the_reason_stands_in_place_of_the_button(
    desk: FlaskClient, database: Database, logged: Logged, answer: str, words: str
) -> None:
    reference = logged(safe_contact=answer)

    found = _case(desk, reference)

    step = next(each for each in found.all("section") if each.get("aria-labelledby") == "h-next")
    assert words in text_of(step)
    assert not [each for each in step.iter("a") if "tel:" in each.get("href", "")]
    outcomes = [each.get("value") for each in step.iter("button")]
    assert outcomes == ["spoken"]
    page(_press(desk, reference, "voicemail"), 409)
    assert _kept(database, reference)[1] == []


def test_an_outcome_that_does_not_exist_is_a_bad_form(desk: FlaskClient, logged: Logged) -> None:
    page(_press(desk, logged(), "shouted"), 400)


def test_another_landlords_case_takes_no_call(desk: FlaskClient, logged: Logged) -> None:
    others, ours = logged(landlord="elsewhere"), logged()
    token = _case(desk, ours).fields()["csrf_token"]

    for deed in ("calls", "next-try", "phone", "conversation", "assigned", "reminder"):
        sent = {
            "csrf_token": token,
            "outcome": "spoken",
            "next_try": "2026-11-24T10:00",
            "phone": "06 87 65 43 21",
            "why": "tenant_asks",
            "day": "2026-12-01",
        }
        page(desk.post(f"/desk/cases/{others}/{deed}", data=sent), 404)

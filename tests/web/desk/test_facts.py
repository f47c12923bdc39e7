"""What the tenant says beside what the ledger says: each kind's own rows, and no blanks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from casebook.additions import add_answer
from casebook.models import Case
from tests import builders
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import NAME
from tests.web.page import Page, page, text_of
from web.desk.facts import missing, said_by_tenant

Logged = Callable[..., str]
Done = Callable[..., None]


def _rows(desk: FlaskClient, reference: str) -> dict[str, tuple[str, str]]:
    """By label: what the tenant said, and what the ledger does."""
    found = page(desk.get(f"/desk/cases/{reference}"))
    rows = [[text_of(cell) for cell in row] for row in found.all("tbody")[0]]
    return {label: (tenant, ledger) for label, tenant, ledger in rows}


def _of_tenant(desk: FlaskClient, reference: str) -> dict[str, str]:
    return {label: tenant for label, (tenant, _ledger) in _rows(desk, reference).items()}


def _heads(found: Page) -> list[str]:
    return [text_of(each) for each in found.all("thead")[0].iter("th")]


def test_the_ledger_has_its_own_column_and_knows_nothing_yet(
    desk: FlaskClient, logged: Logged
) -> None:
    reference = logged(own_words="Het is moeilijk.")

    found = page(desk.get(f"/desk/cases/{reference}"))
    rows = _rows(desk, reference)

    assert _heads(found) == ["Wat", "Huurder, 23-11-2026", "Grootboek"]
    assert rows["Achterstand"] == ("ongeveer € 1.369,06", "niet bekend")
    assert rows["Eigen woorden"] == ("Het is moeilijk.", "niet van toepassing")
    assert {ledger for _tenant, ledger in rows.values()} == {"niet bekend", "niet van toepassing"}
    assert "Er is nog geen grootboek geïmporteerd." in found.text


@pytest.mark.parametrize(
    ("kind", "details", "rows"),
    [
        (
            "payment_plan",
            {"monthly_cents": 12345},
            {"Vraagt te betalen per maand": "ongeveer € 123,45"},
        ),
        ("deferral", {"until": date(2027, 1, 15)}, {"Vraagt uitstel tot": "15-01-2027"}),
        (
            "rent_reduction",
            {"less_cents": 5000, "months": 6},
            {"Vraagt minder huur per maand": "ongeveer € 50,00", "Voor hoeveel maanden": "6"},
        ),
        (
            "cheaper_home",
            {
                "persons": 3,
                "highest_rent_cents": 60000,
                "ages": ["4-11", "18-64"],
                "bedrooms": 2,
                "areas": "bij het park",
                "ground_floor": "no",
                "pets": "not_said",
            },
            {
                "Personen in huis": "3",
                "Hoogste huur die kan": "ongeveer € 600,00",
                "Leeftijden in huis": "4-11, 18-64 jaar",
                "Slaapkamers nodig": "2",
                "Wijk of plaats": "bij het park",
                "Begane grond nodig": "Nee",
                "Huisdieren": "Zegt het liever niet",
            },
        ),
    ],
)
def test_what_is_asked_for_stands_first(
    desk: FlaskClient, logged: Logged, kind: str, details: dict[str, Any], rows: dict[str, str]
) -> None:
    found = _of_tenant(desk, logged(kind=kind, details=details))

    assert list(found.items())[: len(rows)] == list(rows.items())


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("deferral", "Vraagt uitstel tot"),
        ("rent_reduction", "Huur per maand"),
        ("rent_reduction", "Vraagt minder huur per maand"),
        ("rent_reduction", "Voor hoeveel maanden"),
        ("cheaper_home", "Hoogste huur die kan"),
        ("payment_plan", "Kan betalen per maand"),
        ("payment_plan", "Sinds wanneer"),
        ("payment_plan", "Achterstand"),
    ],
)
def test_what_every_tenant_is_asked_is_not_known_when_empty(
    desk: FlaskClient, logged: Logged, kind: str, label: str
) -> None:
    empty = dict.fromkeys(("since", "arrears_cents", "monthly_cents"))

    assert _of_tenant(desk, logged(kind=kind, **empty))[label] == "niet bekend"


def test_what_is_offered_later_is_not_answered_when_empty(
    desk: FlaskClient, logged: Logged
) -> None:
    found = _of_tenant(desk, logged(builders.a_cheaper_home))

    later = ("Huur per maand", "Oorzaak", "Inkomen op", "Eigen woorden", "Huisdieren")
    assert {found[label] for label in later} == {"niet beantwoord"}
    # Asked of a payment plan alone.
    assert found["Kan betalen per maand"] == "niet gevraagd"
    assert "Gewenst aantal maanden" not in found


def test_a_lower_rent_that_must_stay_has_no_unknown_number_of_months(dutch: None) -> None:
    case = Case(type="request", kind="rent_reduction", details={}, lasting="structural")

    assert ("Voor hoeveel maanden", "blijvend") in [
        (row.label, row.words) for row in said_by_tenant(case)
    ]


def test_no_arrears_is_none_and_not_unknown(desk: FlaskClient, logged: Logged) -> None:
    assert _of_tenant(desk, logged(builders.a_report, arrears_cents=0))["Achterstand"] == "geen"


def test_of_a_call_back_nothing_is_said_to_be_unknown(dutch: None) -> None:
    case = Case(type="call_back")

    assert {missing(case, name) for name in ("since", "cause", "letter")} == {"niet gevraagd"}


def test_of_a_mail_nothing_is_said_to_be_unknown(dutch: None) -> None:
    case = Case(type="report", origin="mail")

    assert {missing(case, name) for name in ("since", "lasting", "letter")} == {"niet gevraagd"}


def test_an_answer_that_came_on_another_day_says_so(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    reference = logged(builders.a_cheaper_home, now=NOW - timedelta(days=2))
    done(reference, add_answer, "cause", "less_income", at=NOW - timedelta(days=2))
    done(reference, add_answer, "rent_cents", 70000, at=NOW - timedelta(days=1))
    done(reference, add_answer, "rent_cents", 68453, author="staff", by=NAME)
    done(reference, add_answer, "pets", "yes")

    found = _of_tenant(desk, reference)

    assert found["Oorzaak"] == "minder inkomen"
    assert found["Huur per maand"] == "ongeveer € 684,53 23-11-2026"
    assert found["Huisdieren"] == "Ja 23-11-2026"


def test_own_words_that_were_erased_are_said_to_be(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    reference = logged()
    done(reference, add_answer, "own_words", "Het is moeilijk.")

    def erase(_session: object, case: Case, *, at: object) -> None:
        case.own_words = None

    done(reference, erase)

    assert _of_tenant(desk, reference)["Eigen woorden"] == "tekst gewist"


@pytest.mark.parametrize(
    ("received", "words"),
    [
        ("yes", "2026: ongeveer € 467,00 per maand, een schatting; krijgt huurtoeslag"),
        ("no", "2026: ongeveer € 467,00 per maand, een schatting; krijgt nog niets"),
        ("not_known", "2026: ongeveer € 467,00 per maand, een schatting"),
    ],
)
def test_huurtoeslag_that_a_tenant_added_is_called_an_estimate(
    desk: FlaskClient, logged: Logged, received: str, words: str
) -> None:
    estimate = {"year": 2026, "month_eur": 467, "year_eur": 5612, "received": received}

    found = _of_tenant(desk, logged(huurtoeslag=estimate))

    assert found["Huurtoeslag volgens de check"] == words


def test_who_added_no_huurtoeslag_has_no_line_of_it(desk: FlaskClient, logged: Logged) -> None:
    assert "Huurtoeslag volgens de check" not in _of_tenant(desk, logged())

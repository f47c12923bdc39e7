"""On the case: the ledger's figures beside the tenant's, with their time, and never merged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from flask.testing import FlaskClient

from casebook.database import Database
from casebook.models import Case
from tests.ledger_builders import an_entry, an_import
from tests.web.desk.conftest import NOW
from tests.web.page import Page, page, text_of
from web.desk.erp import five_lines

Logged = Callable[..., str]
EARLIER = NOW - timedelta(hours=4)


def _case(desk: FlaskClient, reference: str) -> Page:
    return page(desk.get(f"/desk/cases/{reference}"))


def _rows(found: Page) -> dict[str, tuple[str, str]]:
    rows = [[text_of(cell) for cell in row] for row in found.all("tbody")[0]]
    return {label: (tenant, ledger) for label, tenant, ledger in rows}


def _imported(database: Database, **changes: object) -> None:
    with database.writing() as session:
        an_import(session, an_entry(**changes), now=EARLIER)


def test_both_figures_stand_there_and_it_is_said_that_they_differ(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(contract_number="0012-3456", arrears_cents=130000, rent_cents=68453)
    _imported(database, last_paid_cents=68453, last_paid_on=date(2026, 9, 2))

    found = _case(desk, reference)
    rows = _rows(found)

    assert rows["Achterstand verschilt"] == (
        "ongeveer € 1.300,00",
        "€ 1.369,06, oudste post 01-10-2026",
    )
    assert rows["Huur per maand"] == ("ongeveer € 684,53", "€ 684,53")
    assert rows["Laatste betaling"] == ("niet gevraagd", "€ 684,53 op 02-09-2026")
    assert rows["Oorzaak"][1] == "niet bekend"
    heads = [text_of(each) for each in found.all("thead")[0].iter("th")]
    assert heads[2] == "Grootboek, ma 23-11-2026 06:45"
    assert "ouder dan een dag" not in found.text


def test_months_without_a_sum_are_not_said_to_differ(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(contract_number="0012-3456", arrears_cents=None, arrears_months=2)
    _imported(database)

    assert _rows(_case(desk, reference))["Achterstand"][0] == "ongeveer 2 maanden"


def test_a_ledger_older_than_a_day_is_said(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(contract_number="0012-3456")
    with database.writing() as session:
        an_import(session, an_entry(), now=NOW - timedelta(days=2))

    assert "Het grootboek is van za 21-11-2026 10:45: ouder dan een dag." in (
        _case(desk, reference).text
    )


def test_what_is_not_there_says_which_nothing_it_is(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    without, other = logged(), logged(contract_number="0099-0001")
    _imported(database)

    assert "nog niet gekoppeld aan een contract" in _case(desk, without).text
    assert "Contract 0099-0001 staat niet in het grootboek" in _case(desk, other).text


def test_of_a_case_by_the_import_nothing_was_asked(desk: FlaskClient, database: Database) -> None:
    _imported(database)
    with database.reading() as session:
        reference = session.query(Case).one().reference

    found = _case(desk, reference)
    rows = _rows(found)

    assert rows["Achterstand"] == ("niet gevraagd", "€ 1.369,06, oudste post 01-10-2026")
    assert {said for said, _ledger in rows.values()} == {"niet gevraagd"}
    assert "niet bekend: brieven in het Nederlands" in found.text
    assert "Grootboek: achterstand € 1.369,06. Import" in found.text
    assert "Geverifieerd met contract 0012-3456." in found.text


def test_nothing_open_is_good_news_and_staff_decide(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(contract_number="0012-3456")
    _imported(database)
    with database.writing() as session:
        an_import(session, now=NOW - timedelta(hours=1))

    found = _case(desk, reference)

    assert "Volgens het grootboek staat er niets meer open." in found.text
    assert "Grootboek: er staat niets meer open (was € 1.369,06)." in found.text


def test_the_erp_is_a_link_and_five_lines(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(contract_number="0012/34 56", own_words="Het is moeilijk.")

    found = _case(desk, reference)

    assert "https://erp.example/contract/0012%2F34%2056" in found.links()
    lines = (found.by_id("erp").text or "").strip().splitlines()
    assert lines == [
        f"Huurhulp {reference}, 0012/34 56",
        "Maria Kowalska, 3511 AB 12",
        "Betalingsregeling, 23-11-2026",
        "Nieuw, 23-11-2026; 06-12345678",
        f"http://127.0.0.1:8000/desk/cases/{reference}",
    ]


def test_without_a_contract_there_is_no_link(desk: FlaskClient, logged: Logged) -> None:
    assert not [each for each in _case(desk, logged()).links() if "erp.example" in each]


def test_a_button_copies_the_lines_where_a_script_can(desk: FlaskClient, logged: Logged) -> None:
    found = page(desk.get(f"/desk/cases/{logged()}"))

    assert "/desk/static/copy.js" in [each.get("src") for each in found.all("script")]
    (button,) = [each for each in found.all("button") if each.get("data-copy")]
    # Without the script it would do nothing, and the field is there to copy from by hand.
    assert button.get("hidden") is not None
    assert found.by_id(button.get("data-copy", "")).tag == "textarea"


def test_five_lines_stay_five_of_a_case_that_says_little(dutch: None) -> None:
    case = Case(
        type="call_back", reference="HH-7K3M-9QXD", logged_at=NOW, house_suffix="", status="new"
    )

    assert len(five_lines(case, "link", now=NOW).splitlines()) == 5

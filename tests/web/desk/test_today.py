"""Today: calls by hour, dangers, proposals, instalments, silence: words, and one button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from flask.testing import FlaskClient

from casebook import today as asks
from casebook.calls import plan_next_try, record_call
from casebook.database import Database
from casebook.models import Arrangement, Instalment
from casebook.search import case_by_reference
from tests.ledger_builders import an_entry, an_import
from tests.web.desk.conftest import NOW
from tests.web.page import Page, page, text_of

Logged = Callable[..., str]
Done = Callable[..., None]
TODAY = date(2026, 11, 23)


def _today(desk: FlaskClient, query: str = "") -> Page:
    return page(desk.get(f"/desk/today{query}"))


def _lines(found: Page, section: str) -> list[str]:
    return [text_of(each) for each in found.by_id(section).iter("li")]


def test_an_empty_day_says_so(desk: FlaskClient) -> None:
    found = _today(desk)

    assert "maandag 23 november 2026" in found.text
    for words in (
        "Niemand te bellen.",
        "Niets te bevestigen.",
        "Geen termijnen die nu moeten binnenkomen.",
        "Niemand is te lang stil.",
        "Niets met een datum in deze dagen.",
        "Geen zaak waarvan het grootboek niets meer open heeft.",
    ):
        assert words in found.text
    assert not found.with_class("first")
    # And what there is to do now.
    assert {"/desk/import", "/desk/cases/new"} <= set(found.links())


def test_calls_stand_by_hour_and_the_one_due_now_is_the_button(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    done(
        logged(tenant_name="Later", phone="+31612345671"),
        plan_next_try,
        NOW + timedelta(hours=3),
    )
    done(logged(tenant_name="Nu", language="pl"), plan_next_try, NOW + timedelta(minutes=15))
    # Logged on Thursday, to be reached within two working days: by now.
    logged(tenant_name="Eerste", now=NOW - timedelta(days=4))
    called = logged(tenant_name="Gedaan")
    done(called, record_call, "voicemail", by="S. Medewerker", next_try_at=NOW + timedelta(days=1))

    found = _today(desk)

    assert _lines(found, "calls") == [
        "10:45 Gedaan Gedaan: voicemail om 10:45. Volgende poging di 24-11.",
        "11:00 Nu Pools Bel 06-12345678",
        "13:45 Later Bel 06-12345671",
        "17:00 Eerste eerste contact vandaag vóór 17:00 Bel 06-12345678",
    ]
    (first,) = found.with_class("first")
    assert text_of(first) == "Bel 06-12345678"
    assert "1 gedaan, 3 te gaan" in found.text


def test_first_contacts_that_are_due_later_are_counted(desk: FlaskClient, logged: Logged) -> None:
    assert "Na vandaag" not in _today(desk).text
    logged(tenant_name="Gisteren", now=NOW - timedelta(days=4))
    logged(tenant_name="Net")
    logged(tenant_name="Ook net")

    found = _today(desk)

    assert "Na vandaag: 2 eerste contacten" in text_of(found.by_id("calls"))
    assert "/desk?view=new" in found.links()


def test_nobody_is_called_where_it_may_harm(desk: FlaskClient, logged: Logged) -> None:
    logged(safe_contact="no", now=NOW - timedelta(days=4))

    found = _today(desk)

    assert "Niet veilig om te bellen of schrijven" in _lines(found, "calls")[0]
    assert not [each for each in found.links() if each.startswith("tel:")]


def test_a_danger_is_told_with_its_day_and_what_to_mind(desk: FlaskClient, logged: Logged) -> None:
    logged(
        tenant_name="Piet Zomaar",
        letter="eviction",
        letter_date=date(2026, 12, 1),
        children="yes",
        money_help="debt_help",
    )
    logged(letter="court", letter_date=date(2026, 12, 30))

    assert _lines(_today(desk), "dangers") == [
        "di 01-12 Piet Zomaar Ontruiming, di 01-12, over 8 dagen · kinderen thuis · schuldhulp "
        "Open zaak : Piet Zomaar"
    ]


def test_proposals_instalments_and_silence_are_listed(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    asked, paying = logged(tenant_name="Tim"), logged(tenant_name="Wim", status="agreed")
    logged(tenant_name="Vera", now=NOW - timedelta(days=30))
    with database.writing() as session:
        for reference, state in ((asked, "proposed"), (paying, "agreed")):
            case = case_by_reference(session, landlord="demo", reference=reference)
            cents = (13691, 13691, 13687)
            session.add(
                Arrangement(
                    case_id=case.id,
                    kind="payment_plan",
                    state=state,
                    made_at=NOW,
                    answer_by=date(2026, 11, 24),
                    instalments=[
                        Instalment(
                            number=number, due=TODAY + timedelta(days=28 * number - 29), cents=each
                        )
                        for number, each in enumerate(cents, 1)
                    ],
                )
            )

    found = _today(desk)

    assert _lines(found, "proposals") == [
        "Tim Regeling 3 × € 136,91, laatste € 136,87 · beloofd uiterlijk di 24-11 "
        "Bekijk voorstel : Tim"
    ]
    rows = [text_of(each) for each in found.by_id("instalments").iter("tr")]
    assert rows[1:] == ["zo 22-11 Wim 1 van 3 € 136,91 niet binnen"]
    assert _lines(found, "silent") == [
        "Vera 21 werkdagen niets gehoord · nog niet gebeld Plan een belpoging : Vera"
    ]


def test_what_the_ledger_says_is_settled_waits_for_staff_to_close(
    desk: FlaskClient, database: Database
) -> None:
    with database.writing() as session:
        paid, other = an_entry(name="Sara Betaald"), an_entry(contract_number="2")
        an_import(session, paid, other, now=NOW - timedelta(days=1))
        an_import(session, other, now=NOW)

    assert _lines(_today(desk), "settled") == [
        "Sara Betaald Nieuw · niets open op ma 23-11 Open zaak : Sara Betaald"
    ]


def test_a_list_that_is_cut_off_says_so_and_where_counting_ended(
    desk: FlaskClient, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asks, "LIMIT", 1)
    monkeypatch.setattr(asks, "MOST_SETTLED", 2)
    entries = [an_entry(contract_number=number) for number in "1234"]
    with database.writing() as session:
        an_import(session, *entries, now=NOW - timedelta(days=1))
        an_import(session, entries[0], now=NOW)

    found = text_of(_today(desk).by_id("settled"))

    assert found.endswith("De eerste 1 van 2+.")


def _missed_of(database: Database, reference: str) -> None:
    with database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        terms = [Instalment(number=1, due=TODAY - timedelta(days=3), cents=10000)]
        plan = {"kind": "payment_plan", "state": "agreed", "made_at": NOW}
        session.add(Arrangement(case_id=case.id, instalments=terms, **plan))


def test_missed_instalment_is_a_call_until_somebody_spoke(
    desk: FlaskClient, database: Database, logged: Logged, done: Done
) -> None:
    wim, spoken = (logged(tenant_name=name, status="agreed") for name in ("Wim", "Sien"))
    for reference in (wim, spoken):
        _missed_of(database, reference)
    done(spoken, record_call, "spoken", by="T. Collega", at=NOW - timedelta(days=1))

    found = _today(desk)

    assert _lines(found, "calls") == [
        "eerder Wim termijn 1 niet binnen, de regeling blijft staan Bel 06-12345678"
    ]
    assert "1 nog te bellen" in found.text
    # Both stay in the table: nobody paid.
    assert len(list(found.by_id("instalments").iter("tr"))) == 3


def test_of_what_is_late_a_dated_danger_goes_first(desk: FlaskClient, logged: Logged) -> None:
    logged(tenant_name="Vera", now=NOW - timedelta(days=30))
    court = {"letter": "court", "letter_date": date(2026, 12, 3)}
    logged(tenant_name="Lena", now=NOW - timedelta(days=9), **court)

    calls = _lines(_today(desk), "calls")

    assert [each.split()[1] for each in calls] == ["Lena", "Vera"]


def test_another_landlords_cases_are_not_there(desk: FlaskClient, logged: Logged) -> None:
    logged(
        tenant_name="Elders",
        landlord="elsewhere",
        now=NOW - timedelta(days=40),
        letter="court",
        letter_date=date(2026, 12, 1),
    )

    for query in ("", "?team=1"):
        assert "Elders" not in _today(desk, query).text

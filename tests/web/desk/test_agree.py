"""Agreeing at the desk: worked out exactly, warned of, and agreed on just as it was shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from flask.testing import FlaskClient

from casebook.database import Database
from casebook.models import Arrangement, Case, LedgerImport, LedgerLine
from casebook.running import agreed_on
from casebook.search import case_by_reference
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import NAME
from tests.web.page import Page, page, text_of

Logged = Callable[..., str]
PLAN: dict[str, Any] = {
    "owed": "1.369,06", "costs": "0,00", "number": "10", "first": "01-12-2026", "each": "1",
    "spoken": "telephone", "notice": "", "pause": "", "why": "",
}  # fmt: skip


class Agreeing:
    """Somebody at the page of agreeing on one kind."""

    def __init__(self, desk: FlaskClient, reference: str, kind: str = "payment_plan") -> None:
        self._desk = desk
        self.address = f"/desk/cases/{reference}/agree/{kind}"
        self.seen = page(desk.get(self.address))

    def sends(self, status: int, **typed: Any) -> Page:
        """Send the form as it stands, with what was typed."""
        fields = self.seen.fields() | {"spoken": "telephone"} | typed
        kept = {name: value for name, value in fields.items() if value is not None}
        if "sure" not in typed:
            kept.pop("sure", None)
        answer = self._desk.post(self.address, data=kept)
        if status == 303:
            assert answer.status_code == 303, page(answer, answer.status_code).text
            self.seen = page(self._desk.get(answer.location))
        else:
            self.seen = page(answer, status)
        return self.seen

    def works_out(self, **typed: Any) -> Page:
        return self.sends(200, do="count", **(PLAN | typed))

    def agrees(self, status: int = 303, **typed: Any) -> Page:
        return self.sends(status, do="agree", **typed)


def _agreed(database: Database, reference: str) -> Arrangement | None:
    with database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        found = agreed_on(session, case)
        if found:
            assert found.instalments is not None
        return found


def test_plan_is_filled_in_by_what_is_known(desk: FlaskClient, logged: Logged) -> None:
    seen = Agreeing(desk, logged(income_day=25)).seen

    fields = seen.fields()
    assert fields["owed"] == "1.369,06"
    # 150 a month makes ten; the first at least a week from now, after the 25th.
    assert (fields["number"], fields["first"], fields["each"]) == ("10", "01-12-2026", "1")
    assert "volgens de huurder ongeveer € 1.369,06; grootboek niet bekend" in seen.text
    assert "inkomen op dag 25, dus niet vóór 26-11-2026" in seen.text


def test_outcome_is_exact_and_the_button_says_it(desk: FlaskClient, logged: Logged) -> None:
    seen = Agreeing(desk, logged()).works_out(number="8")

    total = text_of(seen.with_class("sum")[0])
    assert total == "7 termijnen van € 171,13 laatste termijn € 171,15 Samen, precies € 1.369,06"
    assert text_of(seen.with_class("first")[0]) == "Spreek 8 termijnen af"
    rows = [text_of(each) for each in seen.with_class("plan")[0].iter("tr")]
    assert rows[1] == "1 01-12-2026 € 171,13 € 1.197,93"
    assert rows[8] == "8 01-07-2027 € 171,15 € 0,00"


def test_sum_is_told_before_it_was_spoken_about(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    agreeing = Agreeing(desk, reference)

    seen = agreeing.works_out(number="8", spoken=None)

    assert text_of(seen.with_class("first")[0]) == "Spreek 8 termijnen af"
    assert "Geef aan hoe u de huurder sprak." in agreeing.agrees(422, spoken=None).text
    assert _agreed(database, reference) is None


def test_plan_is_agreed_and_stands_on_the_case(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    agreeing = Agreeing(desk, reference)
    agreeing.works_out(pause="01-09-2027", why="wil graag")

    seen = agreeing.agrees()

    assert "Afgesproken. Er is nog niets naar de huurder gestuurd." in seen.text
    assert "Nog te betalen: € 1.369,06." in seen.text
    assert "Betalingsregeling, 10 termijnen van € 136,91, de eerste op 01-12-2026" in seen.text
    assert "Incasso stil tot en met 01-09-2027." in seen.text
    found = _agreed(database, reference)
    assert found is not None
    assert (found.decided_by, found.spoken, found.why) == (NAME, "telephone", "wil graag")
    assert found.made_at == NOW


def test_working_out_needs_no_talk_yet_and_agreeing_does(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    agreeing = Agreeing(desk, reference)
    assert "Spreek 8 termijnen af" in agreeing.works_out(number="8", spoken="").text

    seen = agreeing.agrees(422, spoken="", sure="y")

    assert "Geef aan hoe u de huurder sprak." in text_of(seen.with_class("urgent")[0])
    # What it comes to stays, with its warning.
    assert "meer dan de huurder kan betalen" in seen.text
    assert text_of(seen.with_class("first")[0]) == "Spreek 8 termijnen af"
    assert _agreed(database, reference) is None


def test_pause_that_is_over_is_no_pause(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    agreeing = Agreeing(desk, reference)

    seen = agreeing.sends(422, do="count", **(PLAN | {"pause": "22-11-2026"}))

    assert "Deze dag is voorbij." in text_of(seen.with_class("urgent")[0])
    assert seen.by_id("pause").get("value") == "22-11-2026"
    agreeing.works_out(pause="23-11-2026")


def test_what_was_typed_since_is_shown_before_it_is_agreed(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    agreeing = Agreeing(desk, reference)
    agreeing.works_out()

    seen = agreeing.agrees(422, number="12")

    assert "kijk wat het nu wordt" in seen.text
    assert text_of(seen.with_class("first")[0]) == "Spreek 12 termijnen af"
    assert _agreed(database, reference) is None
    agreeing.agrees()
    assert _agreed(database, reference) is not None


def test_more_than_the_tenant_can_pay_is_warned_of_with_a_way_out(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(rent_cents=68453)
    agreeing = Agreeing(desk, reference)
    seen = agreeing.works_out(number="8")

    warned = text_of(seen.with_class("note")[-1])
    assert "€ 171,13 is € 21,13 per maand boven de € 150,00 die de huurder noemde." in warned
    assert "Met de huur erbij: € 855,66 per maand." in warned
    assert "Neem 10 termijnen van € 136,91" in warned

    refused = agreeing.agrees(422)
    assert "Bespreek het eerst met de huurder" in refused.text
    assert _agreed(database, reference) is None

    taken = agreeing.sends(200, take="10")
    assert taken.fields()["number"] == "10"
    assert "meer dan de huurder kan betalen" not in taken.text
    agreeing.agrees()
    assert _agreed(database, reference) is not None


def test_talked_over_is_kept(desk: FlaskClient, database: Database, logged: Logged) -> None:
    reference = logged()
    agreeing = Agreeing(desk, reference)
    agreeing.works_out(number="8")

    agreeing.agrees(sure="y")

    found = _agreed(database, reference)
    assert found is not None
    assert found.talked_over is True


def test_outside_the_house_rules_asks_why(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    agreeing = Agreeing(desk, reference)
    seen = agreeing.works_out(number="14")
    assert "Buiten de huisregels: hoogstens 12 termijnen." in seen.text

    refused = agreeing.agrees(422)
    assert "Vul in waarom" in refused.text
    agreeing.agrees(why="bewindvoerder vraagt het")

    assert _agreed(database, reference) is not None


WRONG: list[tuple[dict[str, str], str]] = [
    ({"owed": "veel"}, "Vul een bedrag in"),
    ({"owed": ""}, "Vul de achterstand in."),
    ({"number": "0"}, "Vul 1 tot en met 60 termijnen in."),
    ({"number": "61"}, "Vul 1 tot en met 60 termijnen in."),
    ({"each": "29"}, "Vul een dag van 1 tot en met 28 in."),
    ({"first": "31-02-2027"}, "Vul een dag in, zoals 01-12-2026."),
    ({"first": "10-12-2026"}, "De eerste dag die kan is 16-12-2026."),
    ({"costs": "205,36", "notice": "01-11-2026"}, "Volgens de wet hoogstens € 205,35"),
    ({"costs": "10,00"}, "Voor incassokosten is de dag nodig waarop de brief kwam."),
    ({"costs": "10,00", "notice": "09-11-2026"}, "kosten kunnen vanaf 24-11-2026"),
    ({"spoken": ""}, "Geef aan hoe u de huurder sprak."),
    ({"spoken": "chosen"}, "Geef aan hoe u de huurder sprak."),
    ({"pause": "ooit"}, "Vul een dag in, zoals 01-12-2026."),
    ({"why": "x" * 1001}, "Gebruik hoogstens 1000 tekens."),
]


@pytest.mark.parametrize(("typed", "said"), WRONG, ids=[str(each[0])[:40] for each in WRONG])
def test_wrong_field_is_said_at_the_field_and_kept(
    desk: FlaskClient, database: Database, logged: Logged, typed: dict[str, str], said: str
) -> None:
    reference = logged(income_day=15)

    seen = Agreeing(desk, reference).sends(422, do="agree", **(PLAN | typed))

    assert said in seen.text
    assert seen.title.startswith("Fout:")
    for name, value in typed.items():
        assert name == "spoken" or seen.fields()[name] == value
    assert _agreed(database, reference) is None


def test_costs_after_the_letter_are_apart(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(monthly_cents=None)
    agreeing = Agreeing(desk, reference)
    seen = agreeing.works_out(costs="205,35", notice="08-11-2026")
    assert "waarvan incassokosten € 205,35" in text_of(seen.with_class("sum")[0])
    assert "Samen, precies € 1.574,41" in seen.text

    agreeing.agrees()

    found = _agreed(database, reference)
    assert found is not None
    assert (found.owed_cents, found.costs_cents, found.notice_on) == (
        136906, 20535, date(2026, 11, 8),
    )  # fmt: skip


def test_ledgers_figure_goes_before_the_tenants_word(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(contract_number="0012-3456")
    with database.writing() as session:
        brought = LedgerImport(
            digest="0" * 64,
            landlord="demo",
            at=NOW,
            file_name="a.csv",
            as_of=NOW,
            counts={},
            refused=[],
        )
        session.add(brought)
        session.flush()
        session.add(
            LedgerLine(
                landlord="demo",
                contract_number="0012-3456",
                import_id=brought.id,
                as_of=NOW,
                name="Kowalska",
                open_cents=140000,
            )
        )

    seen = Agreeing(desk, reference).seen

    assert seen.fields()["owed"] == "1.400,00"
    assert "grootboek 23-11-2026 : € 1.400,00" in seen.text


def test_an_older_page_agrees_nothing(
    desk: FlaskClient, database: Database, logged: Logged, done: Callable[..., None]
) -> None:
    reference = logged()
    agreeing = Agreeing(desk, reference)
    agreeing.works_out()
    with database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        case.mark = "spoed"

    seen = agreeing.agrees(409)

    assert "Er is niets overschreven. Kies wat geldt." in seen.text
    assert _agreed(database, reference) is None


def test_plan_is_changed_with_a_reason_and_not_broken(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged()
    agreeing = Agreeing(desk, reference)
    agreeing.works_out()
    agreeing.agrees()

    change = Agreeing(desk, reference)
    assert "Betalingsregeling wijzigen" in change.seen.text
    assert "nog te betalen in de afspraak van nu: € 1.369,06" in change.seen.text
    change.works_out(number="12")
    assert "Vul in waarom" in change.agrees(422).text
    seen = change.agrees(why="minder uren")

    assert "Gewijzigd, niet verbroken" in seen.text
    with database.reading() as session:
        states = [each.state for each in session.query(Arrangement).order_by(Arrangement.id)]
        [case] = session.query(Case)
        assert (states, case.status) == (["replaced", "agreed"], "agreed")


def test_paying_later_is_agreed(desk: FlaskClient, database: Database, logged: Logged) -> None:
    reference = logged(kind="deferral", details={"until": date(2026, 12, 31)})
    agreeing = Agreeing(desk, reference, "deferral")
    assert agreeing.seen.fields()["until"] == "31-12-2026"
    assert "volgens de huurder ongeveer € 1.369,06; grootboek niet bekend" in agreeing.seen.text

    agreeing.agrees(spoken="counter")

    found = _agreed(database, reference)
    assert found is not None
    assert (found.until, found.owed_cents, found.spoken) == (date(2026, 12, 31), 136906, "counter")


HOUSEHOLD = {
    "rent": "700,00", "persons": "1", "income": "20000", "young": "no", "savings": "no",
    "special": "none",
}  # fmt: skip


def test_less_rent_is_agreed_with_its_effect(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(kind="rent_reduction", details={"less_cents": 10000, "months": 6})
    agreeing = Agreeing(desk, reference, "rent_reduction")
    start = {"start": "2026-12"}
    seen = agreeing.sends(200, do="count", **start, **HOUSEHOLD)
    assert "Huurtoeslag omlaag" in seen.text
    # The figures of 2027 are not there yet.
    assert "niet voor alle maanden uitgerekend" in seen.text
    assert "Besproken met de huurder: die weet dat de huurtoeslag kan veranderen" in seen.text
    assert "Bespreek het eerst" in agreeing.agrees(422, **start, **HOUSEHOLD).text

    agreeing.agrees(sure="y", **start, **HOUSEHOLD)

    found = _agreed(database, reference)
    assert found is not None
    assert (found.less_cents, found.months, found.first_month) == (10000, 6, date(2026, 12, 1))
    assert found.effect is not None
    assert found.effect["rent_down_cents"] == 10000 * found.effect["months"]


def test_less_rent_without_its_effect_is_talked_over(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(kind="rent_reduction", details={"less_cents": 10000, "months": 6})
    agreeing = Agreeing(desk, reference, "rent_reduction")
    nothing = dict.fromkeys(HOUSEHOLD, "")
    start = {"start": "2026-12"}
    agreeing.sends(200, do="count", **start, **nothing)

    assert "Bespreek het eerst" in agreeing.agrees(422, **start, **nothing).text
    agreeing.agrees(sure="y", **start, **nothing)

    found = _agreed(database, reference)
    assert found is not None
    assert found.effect is None


def test_cheaper_home_is_agreed_with_what_was_offered(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(kind="cheaper_home", details={"persons": 3})
    agreeing = Agreeing(desk, reference, "cheaper_home")
    agreeing.sends(200, do="count", offered="Zamenhofdreef 12, € 580")

    seen = agreeing.agrees()

    assert "Zamenhofdreef 12, € 580" in seen.text


def test_other_kinds_and_other_landlords_have_no_page(desk: FlaskClient, logged: Logged) -> None:
    page(desk.get(f"/desk/cases/{logged()}/agree/gift"), 404)
    page(desk.get(f"/desk/cases/{logged(landlord='elsewhere')}/agree/deferral"), 404)

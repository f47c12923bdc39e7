"""The effect of a rent reduction on huurtoeslag, tried by staff on the page of the request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, get_args

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casebook.models import Case
from casebook.search import case_by_reference
from schemes.facts import Facts
from schemes.huurtoeslag import CIRCUMSTANCES, CODES, Years
from schemes.huurtoeslag.result import Nothing
from tests.schemes.huurtoeslag.cases import YEARS
from tests.web.page import Page, page, text_of
from web.desk import effect_words
from web.desk.effect_form import next_month, possible_starts
from web.parts import Parts

Logged = Callable[..., str]

REDUCTION: dict[str, Any] = {
    "kind": "rent_reduction",
    "details": {"less_cents": 7500, "months": 6},
    "monthly_cents": None,
}
# Three persons with 30,000 a year: of 100 euro less than 760 they keep 35 (2026).
FAMILY = {
    "less": "100",
    "months": "5",
    "start": "2026-08",
    "rent": "760",
    "persons": "3",
    "income": "30.000",
    "young": "no",
    "savings": "no",
    "special": "none",
}


@pytest.fixture(autouse=True)
def _known_years(app: Flask) -> None:
    """Whatever year is added to the data later."""
    parts: Parts = app.extensions["huurhulp"]
    app.extensions["huurhulp"] = replace(parts, years=YEARS)


@pytest.fixture
def tried(desk: FlaskClient, logged: Logged) -> Callable[..., Page]:
    """The page of a request for a lower rent, after these figures were sent: tried(rent="480")."""
    reference = logged(**REDUCTION)

    def send(**changes: str) -> Page:
        return page(desk.get(f"/desk/cases/{reference}", query_string=FAMILY | changes))

    return send


def section(found: Page) -> str:
    return text_of(found.by_id("effect"))


def selected(found: Page, name: str) -> str:
    options = [each for each in found.by_id(name) if each.get("selected") is not None]
    return options[0].get("value", "") if options else ""


def tables(found: Page) -> list[str]:
    return [text_of(each) for each in found.with_class("sums")]


def test_nothing_about_the_household_is_filled_in_beforehand(
    desk: FlaskClient, logged: Logged
) -> None:
    found = page(desk.get(f"/desk/cases/{logged(**REDUCTION)}"))

    fields = found.fields()
    assert {name: fields[name] for name in ("less", "months", "rent", "persons", "income")} == {
        "less": "75,00",
        "months": "6",
        "rent": "",
        "persons": "",
        "income": "",
    }
    assert selected(found, "start") == "2026-12"
    assert not [name for name in ("young", "savings", "special") if selected(found, name)]
    assert not tables(found)
    assert "Probeer wat er bij de huurder blijft." in section(found)


TOLD: dict[str, Any] = {
    "said_on": "2026-11-20",
    "received": "no",
    "parts": [
        {
            "first_month": "2026-11-01",
            "months": 2,
            "rent_down_cents": 7500,
            "allowance_down_cents": 4133,
            "allowance_down_all_cents": 8267,
        }
    ],
    "not_covered": [{"first_month": "2027-01-01", "months": 4, "code": "year_not_known"}],
}


def test_what_the_tenant_was_told_stands_above_what_staff_try(
    desk: FlaskClient, logged: Logged
) -> None:
    reference = logged(**REDUCTION, huurtoeslag_effect=TOLD)

    found = page(desk.get(f"/desk/cases/{reference}"))
    tried = page(desk.get(f"/desk/cases/{reference}", query_string=FAMILY))

    words = section(found)
    assert "Aan de huurder verteld op 20-11-2026, een schatting met de eigen antwoorden." in words
    assert "De huurder krijgt nog geen huurtoeslag: dit geldt als die er komt." in words
    [told] = tables(found)
    assert told == (
        "november 2026 tot en met december 2026 (2 maanden) Wat per maand samen "
        "Huur omlaag € 75,00 € 150,00 Huurtoeslag omlaag − € 41,33 − € 82,67 "
        "Huurder houdt over € 33,67 € 67,33"
    )
    assert (
        "Hierover is niets gezegd: januari 2027 tot en met april 2027 (4 maanden): De cijfers van "
        "de huurtoeslag van deze maanden zijn er nog niet." in words
    )
    assert "Hier geprobeerd" not in words
    assert tables(tried)[0] == told
    assert "Hier geprobeerd, met de cijfers hieronder. De huurtoeslag is nu" in section(tried)
    assert len(tables(tried)) > 1


def test_who_was_told_nothing_has_nothing_of_it(desk: FlaskClient, logged: Logged) -> None:
    found = page(desk.get(f"/desk/cases/{logged(**REDUCTION)}"))

    assert "Aan de huurder verteld" not in found.text


@pytest.mark.parametrize("received", ["yes", "not_known"])
def test_what_was_told_says_whether_huurtoeslag_is_received(
    desk: FlaskClient, logged: Logged, received: str
) -> None:
    reference = logged(**REDUCTION, huurtoeslag_effect=TOLD | {"received": received})

    said = {
        "yes": "De huurder krijgt huurtoeslag.",
        "not_known": "De huurder weet niet of er huurtoeslag is.",
    }
    assert said[received] in section(page(desk.get(f"/desk/cases/{reference}")))


@pytest.mark.parametrize("kind", ["payment_plan", "deferral", "cheaper_home"])
def test_other_requests_have_no_such_section(desk: FlaskClient, logged: Logged, kind: str) -> None:
    reference = logged(kind=kind, monthly_cents=None)

    found = page(desk.get(f"/desk/cases/{reference}", query_string=FAMILY))

    assert "Gevolg voor huurtoeslag" not in found.text


def test_rent_down_huurtoeslag_down_and_left_over_a_month_and_in_all(
    tried: Callable[..., Page],
) -> None:
    found = tried()

    assert tables(found) == [
        "augustus 2026 tot en met december 2026 (5 maanden) Wat per maand samen "
        "Huur omlaag € 100,00 € 500,00 "
        "Huurtoeslag omlaag − € 65,00 − € 325,00 "
        "Huurder houdt over € 35,00 € 175,00"
    ]
    words = section(found)
    assert "nu ongeveer € 467,00 per maand, en met de lagere huur ongeveer € 402,00" in words
    assert "Van elke euro minder huur blijft ongeveer 35 cent bij de huurder." in words
    assert "Schatting van 23-11-2026 met de regels van 2026" in words
    assert "Dienst Toeslagen: 0800-0543." in words
    assert "binnen vier weken" in words
    assert words.index("Huurder houdt over") < words.index("In delen of later betalen")
    assert "Niet uitgerekend" not in words


def test_months_of_a_year_without_figures_are_named_and_in_no_sum(
    tried: Callable[..., Page],
) -> None:
    found = tried(start="2026-12", months="6")

    assert "december 2026 (1 maand)" in tables(found)[0]
    assert "Huurder houdt over € 35,00 € 35,00" in tables(found)[0]
    assert (
        "Niet uitgerekend: januari 2027 tot en met mei 2027 (5 maanden): De cijfers van de "
        "huurtoeslag van deze maanden zijn er nog niet." in section(found)
    )


def test_two_years_with_figures_have_a_sum_of_their_own_and_one_together(
    app: Flask, tried: Callable[..., Page]
) -> None:
    parts: Parts = app.extensions["huurhulp"]
    both = replace(parts.years, by_year={2026: YEARS.of(2026), 2027: YEARS.of(2026)})
    app.extensions["huurhulp"] = replace(parts, years=both)

    found = tried(start="2026-12", months="3")

    assert [table.split(" Wat ")[0] for table in tables(found)[:2]] == [
        "december 2026 (1 maand)",
        "januari 2027 tot en met februari 2027 (2 maanden)",
    ]
    assert tables(found)[2] == (
        "Alle 3 maanden samen Huur omlaag € 300,00 Huurtoeslag omlaag − € 195,00 "
        "Huurder houdt over € 105,00"
    )


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"rent": "480", "less": "50"}, "De huurtoeslag daalt evenveel als de huur."),
        (
            {"rent": "1.000", "less": "60"},
            "ongeveer € 537,00 per maand, en met de lagere huur ongeveer € 537,00. "
            "De hele korting blijft bij de huurder.",
        ),
        (
            {"income": "80000"},
            "Met deze cijfers is er geen huurtoeslag: het inkomen is er te hoog voor. "
            "De hele korting blijft bij de huurder.",
        ),
        (
            {"savings": "yes"},
            "Met deze cijfers is er geen huurtoeslag: het spaargeld is boven de grens.",
        ),
        ({"rent": "200", "less": "50"}, "geen huurtoeslag: de huur is er te laag voor."),
        # 201 is below the basishuur of 202.52.
        (
            {"persons": "1", "income": "0", "rent": "230", "less": "29"},
            "Met de lagere huur is die er niet meer: de huur is er te laag voor.",
        ),
    ],
)
def test_why_much_or_nothing_stays_is_said(
    tried: Callable[..., Page], typed: dict[str, str], words: str
) -> None:
    assert words in section(tried(**typed))


def test_youth_limit_is_the_one_that_was_chosen(tried: Callable[..., Page]) -> None:
    of_age = tried(persons="1", rent="600", less="50", income="0")
    young = tried(persons="1", rent="600", less="50", income="0", young="yes")

    assert "ongeveer 35 cent" in section(of_age)
    assert "De hele korting blijft bij de huurder." in section(young)


def test_a_small_allowance_can_end_by_more_than_the_rent_goes_down(
    app: Flask, tried: Callable[..., Page]
) -> None:
    """204.60 gives 2.08 a month and 203.60 would give less than 24 a year: nothing is paid."""
    parts: Parts = app.extensions["huurhulp"]
    app.extensions["huurhulp"] = replace(
        parts, years=Years(dict.fromkeys((2026, 2027), YEARS.of(2026)))
    )

    found = tried(persons="1", income="0", rent="204,60", less="1", start="2027-01", months="12")

    assert "De huurtoeslag daalt meer dan de huur" in section(found)
    assert "Huurder houdt over − € 1,08 − € 12,96" in tables(found)[0]


@pytest.mark.parametrize("special", effect_words.SPECIAL)
def test_what_cannot_be_worked_out_is_said_and_gives_no_sum(
    app: Flask, tried: Callable[..., Page], special: str
) -> None:
    found = tried(special=special)

    with app.test_request_context("/desk"):
        sentence = str(effect_words.CANNOT[special])
    assert f"Dit kan Huurhulp niet uitrekenen. {sentence} Reken het met" in section(found)
    assert not tables(found)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"persons": "8"}, "acht of meer personen"),
        (
            {"persons": "1", "income": "0", "rent": "204,60", "less": "1"},
            "het hele jaar onder het kleinste bedrag",
        ),
        ({"start": "2027-01"}, "De cijfers van de huurtoeslag van deze maanden zijn er nog niet."),
    ],
)
def test_refusals_of_the_sum_are_sentences_too(
    tried: Callable[..., Page], typed: dict[str, str], words: str
) -> None:
    found = tried(**typed)

    assert words in section(found)
    assert not tables(found)


@pytest.mark.parametrize(
    ("field", "typed", "fault"),
    [
        ("less", "", "Vul in hoeveel minder huur per maand."),
        ("less", "0", "Vul meer dan 0 in."),
        ("less", "veel", "Vul een bedrag in, zoals 1.369,06."),
        ("less", "760,01", "De korting kan niet meer zijn dan de huur."),
        ("months", "", "Vul 1 tot en met 36 maanden in."),
        ("months", "37", "Vul 1 tot en met 36 maanden in."),
        ("months", "half", "Vul een heel getal in."),
        ("start", "2025-12", "Kies een maand."),
        ("rent", "", "Vul de kale huur per maand in."),
        ("rent", "10.000,01", "Vul een huur in van hoogstens 10.000 euro per maand."),
        ("persons", "0", "Vul 1 tot en met 20 personen in."),
        ("income", "", "Vul het inkomen per jaar in, 0 als er geen is."),
        ("income", "30.000,50", "Vul hele euro's in, zoals 24.500."),
        ("income", "1.000.001", "Vul hoogstens 1.000.000 euro in."),
        ("young", "", "Kies ja of nee bij de leeftijd."),
        ("savings", "", "Kies ja of nee bij het spaargeld."),
        ("special", "", "Kies of een van deze geldt."),
        ("special", "lottery", "Kies of een van deze geldt."),
    ],
)
def test_a_field_with_a_fault_is_named_and_keeps_what_was_typed(
    tried: Callable[..., Page], field: str, typed: str, fault: str
) -> None:
    found = tried(**{field: typed})

    alert = next(each for each in found.root.iter() if each.get("role") == "alert")
    assert text_of(alert) == f"Nog niet uitgerekend {fault}"
    assert f"#{field}" in found.links()
    assert f"Fout: {fault}" in section(found)
    assert not tables(found)
    if field in found.fields():
        assert found.fields()[field] in (typed, f"{typed},00")


def test_what_was_sent_stays_in_the_form_as_the_desk_writes_it(tried: Callable[..., Page]) -> None:
    found = tried(less="1,000.50", rent="€ 1100")

    fields = found.fields()
    assert (fields["less"], fields["rent"], fields["income"]) == ("1.000,50", "1.100,00", "30.000")
    assert (selected(found, "start"), selected(found, "special")) == ("2026-08", "none")


def test_nothing_that_was_tried_is_kept(
    desk: FlaskClient, logged: Logged, database: Any, tried: Callable[..., Page]
) -> None:
    reference = logged(**REDUCTION)
    before = page(desk.get(f"/desk/cases/{reference}")).text

    page(desk.get(f"/desk/cases/{reference}", query_string=FAMILY))

    assert page(desk.get(f"/desk/cases/{reference}")).text == before
    with database.reading() as session:
        case: Case = case_by_reference(session, landlord="demo", reference=reference)
        assert case.details == REDUCTION["details"]


def test_english_desk_reads_and_writes_english_sums(
    desk: FlaskClient, tried: Callable[..., Page]
) -> None:
    page(desk.get("/desk?language=en"))

    found = tried(less="1,000.50", rent="1.100,00")

    assert "Rent down €1,000.50 €5,002.50" in tables(found)[0]
    assert found.fields()["less"] == "1,000.50"


def test_telephone_that_nobody_checked_again_is_left_out(
    app: Flask, tried: Callable[..., Page]
) -> None:
    parts: Parts = app.extensions["huurhulp"]
    old = {
        path: fact.model_copy(update={"valid_until": date(2026, 11, 22)})
        for path, fact in parts.facts.by_path.items()
    }
    app.extensions["huurhulp"] = replace(parts, facts=Facts(old))

    words = section(tried())

    assert "Huurder houdt over" in words
    assert "0800-0543" not in words


def test_every_code_has_its_sentence() -> None:
    assert set(effect_words.CANNOT) == set(CODES)
    assert set(effect_words.NOTHING) == set(get_args(Nothing))
    # Service costs and an earlier right only mattered until 2025, where no reduction starts.
    chosen = set(effect_words.SPECIAL)
    assert chosen == (set(CIRCUMSTANCES) - {"vested_right"}) | {"forgiven_arrears"}


@pytest.mark.parametrize(
    ("today", "first", "last", "proposed"),
    [
        (date(2026, 1, 31), date(2026, 1, 1), date(2027, 1, 1), "2026-02"),
        (date(2026, 12, 31), date(2026, 9, 1), date(2027, 12, 1), "2027-01"),
        (date(2027, 2, 1), date(2026, 11, 1), date(2028, 2, 1), "2027-03"),
    ],
)
def test_months_in_which_a_reduction_may_start(
    today: date, first: date, last: date, proposed: str
) -> None:
    starts = possible_starts(today)

    assert (starts[0], starts[-1]) == (first, last)
    assert starts == sorted(set(starts))
    assert next_month(today) == proposed

"""What stands on a letter, beside each other in Dutch and in the tenant's language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pypdfium2
import pytest

from casebook.models import Case, Letter
from landlords import Landlord, load_landlords
from schemes.facts import Facts, load_facts
from settings import ROOT, Settings
from tenant_texts import languages
from web.letters.paper import NO_BREAK, Paper, Said, paper
from web.letters.pdf import as_pdf
from web.letters.spoken import in_a_chat, words_for

NOW = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
PLAN = [
    {"number": 1, "due": "2026-12-01", "cents": 68453},
    {"number": 2, "due": "2027-01-01", "cents": 68453},
]
NOTHING = ("until", "less_cents", "first_month", "months", "offered", "costs_cents")
FACTS: dict[str, Any] = {
    **dict.fromkeys(NOTHING),
    "decision": 1,
    "kind": "payment_plan",
    "by": "T. Collega",
    "instalments": PLAN,
    "owed_cents": 136906,
    "reference": "HH-7K3M-9QXD",
    "name": "Maria Kowalska",
    "street": None,
    "place": None,
    "postcode": "3511AB",
    "house_number": 12,
    "house_suffix": "bis",
    "paused_until": None,
}


@dataclass(frozen=True)
class Known:
    """What a letter's texts name."""

    settings: Settings
    landlords: dict[str, Landlord]
    facts: Facts


@pytest.fixture(scope="module")
def parts() -> Known:
    settings = Settings.from_environ({"HUURHULP_TESTING": "1", "HUURHULP_NOW": NOW.isoformat()})
    return Known(settings, load_landlords(settings.landlords), load_facts(ROOT / "data/schemes"))


def a_letter(what: str = "confirmation", language: str = "nl", **facts: Any) -> Letter:
    return Letter(
        what=what,
        language=language,
        facts=FACTS | facts,
        made_at=NOW,
        made_by="S. Medewerker",
    )


def no_plan(**facts: Any) -> dict[str, Any]:
    return {"instalments": [], **facts}


DEFERRAL = no_plan(kind="deferral", until="2026-12-31")
REDUCTION = no_plan(
    kind="rent_reduction", owed_cents=None, less_cents=10000, first_month="2026-12-01", months=3
)
HOME = no_plan(kind="cheaper_home", owed_cents=None, offered="Driekamerwoning.")
DECLINE = no_plan(owed_cents=None, reason="x", possible=[])


def said(letter: Paper) -> str:
    return "\n".join(each.dutch for each in (*letter.before, *letter.after)).replace(NO_BREAK, " ")


def rows(letter: Paper) -> list[list[str]]:
    assert letter.table
    head = [letter.table.head] if letter.table.head else []
    every = (*head, *letter.table.rows, *letter.table.foot)
    return [
        [each.dutch if isinstance(each, Said) else each.replace(NO_BREAK, " ") for each in row]
        for row in every
    ]


def test_plan_stands_in_one_table_with_its_exact_sum(parts: Known) -> None:
    assert rows(paper(parts, a_letter(), "demo")) == [
        ["Nr", "Uiterlijk op", "Bedrag"],
        ["1", "01-12-2026", "€ 684,53"],
        ["2", "01-01-2027", "€ 684,53"],
        ["", "Samen", "€ 1.369,06"],
    ]


def test_deferral_and_reduction_have_their_own_table(parts: Known) -> None:
    assert rows(paper(parts, a_letter(**DEFERRAL), "demo")) == [
        ["U betaalt", "€ 1.369,06"],
        ["Uiterlijk op", "31-12-2026"],
    ]
    assert rows(paper(parts, a_letter(**REDUCTION), "demo")) == [
        ["Minder huur per maand", "€ 100,00"],
        ["Vanaf", "01-12-2026"],
        ["Tot en met", "28-02-2027"],
    ]


@pytest.mark.parametrize("facts", [{}, DEFERRAL, REDUCTION, HOME])
def test_every_arrangement_says_what_protects_the_tenant(
    parts: Known, facts: dict[str, Any]
) -> None:
    told = said(paper(parts, a_letter(**facts), "demo"))

    assert "Die datum blijft gelden." in told
    assert "Juridisch Loket, 0800-8020" in told
    assert "De Linde vraagt u nooit om pincodes, DigiD of uw BSN." in told


def test_huurtoeslag_is_told_as_it_is(parts: Known) -> None:
    for unchanged in ({}, DEFERRAL):
        told = said(paper(parts, a_letter(**unchanged), "demo"))
        assert "Uw huurtoeslag verandert daardoor waarschijnlijk niet." in told
    told = said(paper(parts, a_letter(**REDUCTION), "demo"))
    assert "binnen vier weken door aan Dienst Toeslagen" in told
    assert "huurtoeslag" not in said(paper(parts, a_letter(**HOME), "demo"))


def test_change_says_that_it_replaces_the_last_letter(parts: Known) -> None:
    replaces = "Deze brief komt in de plaats van onze vorige brief."

    assert replaces in said(paper(parts, a_letter("change"), "demo"))
    assert replaces not in said(paper(parts, a_letter(), "demo"))


def test_costs_are_told_only_where_the_sum_holds_them_to_the_cent(parts: Known) -> None:
    told = paper(parts, a_letter(owed_cents=132906, costs_cents=4000), "demo")
    assert rows(told)[-1] == ["", "Daarvan incassokosten", "€ 40,00"]
    assert "incassokosten" in said(told)

    other = paper(parts, a_letter(owed_cents=132906, costs_cents=4001), "demo")
    assert "ncassokosten" not in said(other) + str(rows(other))


def test_pause_names_its_last_day(parts: Known) -> None:
    told = said(paper(parts, a_letter(paused_until="2026-12-31"), "demo"))

    assert "Tot en met 31-12-2026 doen wij niets om de achterstand te innen." in told


def test_no_says_by_whom_and_how_to_ask_for_a_second_look(parts: Known) -> None:
    told = said(paper(parts, a_letter("decline", **DECLINE), "demo"))

    assert "Dat heeft T. Collega besloten, een medewerker van De Linde." in told
    assert "Vraag of een andere medewerker nog een keer kijkt." in told
    assert "binnen 5 werkdagen" in told
    assert "een klacht indienen: https://delinde.example/klachten" in told
    assert "Juridisch Loket, 0800-8020" in told


def test_number_of_a_help_line_past_its_day_is_not_told(parts: Known) -> None:
    then = Settings.from_environ({"HUURHULP_TESTING": "1", "HUURHULP_NOW": "2040-01-01T10:00:00Z"})

    told = said(paper(replace(parts, settings=then), a_letter(), "demo"))

    assert "0800" not in told
    assert "Gratis advies krijgt u bij het Juridisch Loket." in told


def test_address_has_a_street_only_where_the_ledger_knew_one(parts: Known) -> None:
    assert paper(parts, a_letter(), "demo").to == ("Maria Kowalska", "3511 AB 12 bis")
    known = a_letter(street="Lindelaan", place="Utrecht")
    assert paper(parts, known, "demo").to == (
        "Maria Kowalska",
        "Lindelaan 12 bis",
        "3511 AB Utrecht",
    )


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_kind_is_whole_in_every_language(parts: Known, language: str) -> None:
    letters = [
        a_letter(language=language),
        *(a_letter(language=language, **facts) for facts in (DEFERRAL, REDUCTION, HOME)),
        a_letter("decline", language, **DECLINE),
    ]
    for letter in letters:
        made = paper(parts, letter, "demo")
        texts = [made.title, *made.before, *made.after]
        for each in texts:
            assert each.dutch.strip()
            assert (each.own is None) == (language == "nl" or each.typed), each
        assert "%(" not in in_a_chat(made)


def test_words_of_staff_stand_once_and_as_they_were_typed(parts: Known) -> None:
    made = paper(parts, a_letter(language="pl", **HOME), "demo")

    assert Said("Driekamerwoning.", typed=True) in made.before


@pytest.mark.parametrize("language", ["pl", "ar", "uk", "tr"])
def test_pdf_is_one_sheet_that_reads_in_both_languages(parts: Known, language: str) -> None:
    made = paper(parts, a_letter(language=language), "demo")

    document = pypdfium2.PdfDocument(as_pdf(made))

    text = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    assert "betalingsregeling" in text
    assert "1.369,06" in text
    assert {"pl": "Plan spłaty", "ar": "خطة", "uk": "Ваш план оплати", "tr": "Ödeme planınız"}[
        language
    ] in text


@pytest.mark.parametrize("language", sorted(languages()))
def test_longest_plan_of_the_house_rules_is_one_sheet(parts: Known, language: str) -> None:
    plan = [{"number": each, "due": f"2027-{each:02}-01", "cents": 13691} for each in range(1, 13)]
    owed = {"instalments": plan, "owed_cents": 144292, "costs_cents": 20000}
    told = a_letter("change", language, **owed, paused_until="2027-12-01")

    document = pypdfium2.PdfDocument(as_pdf(paper(parts, told, "demo")))

    assert len(document) == 1
    assert "S. Medewerker" in document[0].get_textpage().get_text_range()


def _left_of(document: pypdfium2.PdfDocument, words: str) -> float:
    """How far from the left edge these words begin the first time that they stand there."""
    on_page = document[0].get_textpage()
    at, _count = on_page.search(words).get_next()
    left: float = on_page.get_charbox(at)[0]
    return left


@pytest.mark.parametrize("name", ["نادية المثال", "Yusuf Mithal"])
def test_names_in_either_script_turn_no_line_around(parts: Known, name: str) -> None:
    made = paper(parts, a_letter(language="ar", name=name), "demo")

    document = pypdfium2.PdfDocument(as_pdf(made))

    assert _left_of(document, "3511") < _left_of(document, "AB")
    # The greeting in Arabic begins at the right, with the name, and goes on to its left.
    if name == "Yusuf Mithal":
        greeting = document[0].get_textpage()
        found = greeting.search("Yusuf Mithal")
        third = [found.get_next() for _ in range(3)][-1]
        assert greeting.get_charbox(third[0])[0] > _left_of(document, "تحية")


def test_long_letter_goes_on_overleaf_and_loses_nothing(parts: Known) -> None:
    plan = [{"number": each, "due": "2026-12-01", "cents": 100} for each in range(1, 61)]

    document = pypdfium2.PdfDocument(as_pdf(paper(parts, a_letter(instalments=plan), "demo")))

    text = "".join(sheet.get_textpage().get_text_range() for sheet in document)
    assert len(document) == 2
    assert "60,00" in text
    assert "S. Medewerker" in text


def a_case(**values: Any) -> Case:
    return Case(**({"landlord": "demo", "language": "pl", "verified": True} | values))


def test_chat_of_a_verified_tenant_has_the_letter_with_the_dutch_below(parts: Known) -> None:
    told = words_for(parts, a_case(), a_letter(language="pl"), "chat").text

    own, dutch = told.split("Po niderlandzku (ważny jest ten tekst):")
    assert "1. 01-12-2026: €\xa0684,53" in own
    assert "Razem: €\xa01.369,06" in own
    assert "Samen: €\xa01.369,06" in dutch


@pytest.mark.parametrize(("way", "verified"), [("chat", False), ("email", False), ("email", True)])
def test_anywhere_else_nothing_is_told(parts: Known, way: Any, verified: bool) -> None:
    told = words_for(parts, a_case(verified=verified), a_letter(language="nl"), way)

    assert told.text.startswith(
        "Er staat een bericht voor u klaar over uw aanvraag."
        if way == "chat"
        else "De Linde: er is een bericht over uw aanvraag."
    )
    for never in ("684", "Maria", "HH-", "betalingsregeling", "achterstand"):
        assert never not in told.text + told.subject


HOSTILE = [
    "{owner} %(name)s {landlord.telephone}",
    "<b>**x**</b> __u__ [x](https://elders.example) {{ 7*7 }}",
    "\u202ecba\x07\x1b[31m\\ ' \" &",
    "a\nb\tc \U0001f600 \u4f60",
    "\u0301" * 200,
]


@pytest.mark.parametrize("typed", HOSTILE)
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_what_somebody_typed_is_text_and_nothing_else(
    parts: Known, typed: str, language: str
) -> None:
    letter = a_letter(language=language, name=typed, **no_plan(kind="cheaper_home", offered=typed))

    made = paper(parts, letter, "demo")

    assert made.before[0].dutch == f"Beste {typed},"
    assert typed in in_a_chat(made)
    with pypdfium2.PdfDocument(as_pdf(made)) as file:
        assert len(file) == 1


def test_long_name_covers_nothing(parts: Known) -> None:
    made = paper(parts, a_letter(name="W" * 200), "demo")

    with pypdfium2.PdfDocument(as_pdf(made)) as file:
        page = file[0].get_textpage()
        told = page.get_text_range()
        of_name = [page.get_charbox(at)[1] for at in range(told.index("3511")) if told[at] == "W"]
        below = page.get_charbox(told.index("Kenmerk"))

    assert below[3] < min(of_name)

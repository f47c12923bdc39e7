"""Passing on to the municipality: what a yes and a no mean, an objection, a call that one asks."""

from __future__ import annotations

from typing import Any

import pytest

from casebook.models import Case
from tests.conversations.logged import case_of, cases_of, has_the_words_shown, steps_of
from tests.conversations.questions import (
    CONTACT,
    LETTER,
    NAME,
    OF_A_PAYMENT_PLAN,
    OF_A_REPORT,
    SHARING,
    SINCE,
    SUMMARY,
)
from tests.conversations.tenant import Tenant, text_of
from tests.running import Running

pytestmark = pytest.mark.stack

GOOD = "Doorgeven aan de gemeente: Goed, als de wet dat vraagt"
NOT = "Doorgeven aan de gemeente: Niet doorgeven"
ASKED_BACK = "Ik weet niet zeker of ik u goed begrijp. Druk op Dat is goed, of op Niet doorgeven."
COUNTS = "Daarom schrijf ik op: niet doorgeven aan de gemeente."
MADE = "staat nu: niet doorgeven aan de gemeente. Dat geldt vanaf nu."


def at_the_question(tenant: Tenant) -> Tenant:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=SHARING)
    return tenant


def has_sent(tenant: Tenant) -> Tenant:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")
    return tenant


def steps(stack: Running, case: Case) -> list[tuple[str, str | None, Any, str | None]]:
    """What came to the case later: which step, with the words that were shown."""
    return [(each.what, each.field, each.value, each.words) for each in steps_of(stack, case)]


def test_a_yes_is_no_objection_and_the_words_shown_are_kept(stack: Running, tenant: Tenant) -> None:
    at_the_question(tenant)
    tenant.is_told(
        "Dan moet De Linde dat van de wet doorgeven aan de gemeente.",
        "Niet waarom, en niets over uw kinderen.",
        "Doorgeven mag u ook weigeren, nu of later.",
        "Is het goed dat het dan naar de gemeente gaat?",
    )
    tenant.says("ja, dat mag wel")
    tenant.is_told(GOOD)
    tenant.says("ja")

    assert case_of(stack, tenant).objection == "no"
    has_the_words_shown(case_of(stack, tenant), tenant)


@pytest.mark.parametrize(
    ("said", "shown", "objection"),
    [
        ("dat is goed", GOOD, "no"),
        ("geen bezwaar", GOOD, "no"),
        ("nee", NOT, "yes"),
        ("liever niet", NOT, "yes"),
        ("nee dat is niet goed", NOT, "yes"),
        ("ik maak bezwaar", NOT, "yes"),
        ("zeg ik liever niet", "Doorgeven aan de gemeente: Liever niet gezegd", "not_said"),
    ],
)
def test_what_each_answer_means(
    stack: Running, tenant: Tenant, said: str, shown: str, objection: str
) -> None:
    at_the_question(tenant)
    tenant.says(said)
    tenant.is_asked(SUMMARY)
    tenant.is_told(shown)
    tenant.says("ja")

    assert case_of(stack, tenant).objection == objection
    has_the_words_shown(case_of(stack, tenant), tenant)


def test_without_arrears_the_question_begins_otherwise_and_those_words_are_kept(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers({**OF_A_REPORT, "arrears": "ik loop niet achter"}, until=SHARING)
    assert tenant.heard[-1]["text"].startswith("Nu geven we niets door.")
    tenant.tells("nee", "ja")

    assert case_of(stack, tenant).objection == "yes"
    has_the_words_shown(case_of(stack, tenant), tenant)


def test_a_doubtful_answer_is_asked_back_once_and_then_counts_as_an_objection(
    stack: Running, tenant: Tenant
) -> None:
    at_the_question(tenant)
    tenant.says("misschien")
    tenant.is_told(ASKED_BACK)
    tenant.is_asked(SHARING)
    tenant.says("hmm weet niet")
    tenant.is_told(COUNTS, NOT)
    tenant.is_asked(SUMMARY)

    # It was said that this can still be changed.
    tenant.presses("Doorgeven aan de gemeente")
    tenant.is_asked(SHARING)
    tenant.says("ik twijfel")
    tenant.is_told(ASKED_BACK)
    tenant.presses("Dat is goed")
    tenant.is_told(GOOD)
    tenant.says("ja")

    assert case_of(stack, tenant).objection == "no"
    has_the_words_shown(case_of(stack, tenant), tenant)


def test_more_is_told_before_the_question_comes_again(stack: Running, tenant: Tenant) -> None:
    at_the_question(tenant)
    asked = tenant.heard[-1]["text"]
    tenant.presses("Meer uitleg")
    tenant.is_told("Doorgeven mag pas als De Linde eerst zelf genoeg heeft gedaan")
    assert tenant.heard[-1]["text"] == asked
    tenant.says("wat gaat er dan naar de gemeente?")
    tenant.is_told("Doorgeven mag pas als De Linde eerst zelf genoeg heeft gedaan")
    tenant.is_asked(SHARING)


def test_an_objection_before_the_question_is_not_asked_again(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=NAME)
    tenant.says("geef mijn gegevens niet door aan de gemeente")
    tenant.is_told("Goed: niet doorgeven aan de gemeente.", "Dit komt bij uw aanvraag te staan")
    tenant.is_asked(NAME)
    tenant.answers(OF_A_REPORT)
    tenant.is_told(NOT)
    tenant.says("ja")

    assert SHARING not in [each.get("asks") for each in tenant.seen]
    assert case_of(stack, tenant).objection == "yes"


def test_an_objection_after_the_reference_counts_at_once(stack: Running, tenant: Tenant) -> None:
    reference = has_sent(tenant).reference
    case = case_of(stack, tenant)
    assert (case.objection, case.verified) == ("no", False)
    shown, version = case.objection_text, case.objection_text_version

    tenant.says("ik wil niet dat mijn gegevens naar de gemeente gaan")
    tenant.is_told(f"Bij {reference} {MADE}", "nooit een reden om uw aanvraag af te wijzen")
    case = case_of(stack, tenant)
    assert case.objection == "yes"
    has_the_words_shown(case, tenant)
    assert steps(stack, case) == [("objection_made", "objection", version, shown)]

    # Only staff take it back, once they know who asks.
    tenant.says("ik heb toch geen bezwaar meer")
    tenant.is_told("Dit kan alleen een medewerker veranderen.", "Bel De Linde: 030 012 34 56")
    assert case_of(stack, tenant).objection == "yes"
    assert len(steps(stack, case)) == 1


def test_an_objection_in_a_second_request_counts_for_the_first_too(
    stack: Running, tenant: Tenant
) -> None:
    has_sent(tenant)
    tenant.says("ik wil in delen betalen")
    tenant.answers(OF_A_PAYMENT_PLAN)
    tenant.presses("Doorgeven aan de gemeente")
    tenant.says("liever niet")
    tenant.is_told(NOT)
    tenant.says("ja")
    assert [each.objection for each in cases_of(stack, tenant)] == ["yes", "yes"]

    # And a third cannot turn that round: nobody has checked who asks.
    tenant.says("kan ik later betalen?")
    tenant.answers({"until": "weet ik niet"})
    tenant.presses("Doorgeven aan de gemeente")
    tenant.presses("Dat is goed")
    tenant.is_told("Dit kan alleen een medewerker veranderen.", NOT)
    tenant.says("ja")
    assert [each.objection for each in cases_of(stack, tenant)] == ["yes", "yes", "yes"]


def test_the_municipality_calls_only_who_asked_it_after_reading_what_goes_along(
    stack: Running, tenant: Tenant
) -> None:
    reference = has_sent(tenant).reference
    tenant.presses("Vraag de gemeente mij te bellen")
    tenant.is_told(
        "Dat is uw eigen keuze.",
        "geven dan alleen dit door: uw naam, uw telefoonnummer en uw adres.",
        "Niet waarom, en geen bedrag.",
        "Zal ik vragen of de gemeente u belt?",
    )
    shown = tenant.heard[-1]["text"]
    assert case_of(stack, tenant).municipality_call is None
    tenant.says("nee")
    tenant.is_told("Goed, ik vraag de gemeente niets.")
    assert case_of(stack, tenant).municipality_call is None

    tenant.says("kan de gemeente mij bellen?")
    assert tenant.heard[-1]["text"] == shown
    tenant.says("ja graag")
    tenant.is_told(f"Gedaan. Bij {reference} staat nu dat u door de gemeente gebeld wilt worden.")
    case = case_of(stack, tenant)
    assert (case.municipality_call, case.municipality_call_text) == ("asked", shown)
    version = case.municipality_call_text_version
    asked = ("municipality_call_asked", "municipality_call", version, shown)
    assert steps(stack, case) == [asked]

    tenant.says("kan de gemeente mij bellen?")
    tenant.is_told(f"Dat heeft u al gevraagd. Het staat bij {reference}.")
    tenant.presses("Trek mijn vraag aan de gemeente in")
    tenant.is_told("Uw vraag aan de gemeente is ingetrokken.")
    assert case_of(stack, tenant).municipality_call == "withdrawn"
    withdrawn = ("municipality_call_withdrawn", "municipality_call", None, None)
    assert steps(stack, case) == [asked, withdrawn]
    assert case_of(stack, tenant).objection == "no"


def test_taking_that_back_is_as_easy_by_typing(stack: Running, tenant: Tenant) -> None:
    has_sent(tenant)
    tenant.says("laat de gemeente mij bellen")
    tenant.says("ja")
    assert case_of(stack, tenant).municipality_call == "asked"

    tenant.says("trek mijn vraag aan de gemeente in")

    tenant.is_told("Uw vraag aan de gemeente is ingetrokken.")
    assert case_of(stack, tenant).municipality_call == "withdrawn"


def test_who_objects_wants_no_call_either(stack: Running, tenant: Tenant) -> None:
    has_sent(tenant)
    tenant.presses("Vraag de gemeente mij te bellen")
    tenant.presses("Ja, vraag het aan")
    tenant.says("niet doorgeven aan de gemeente")

    case = case_of(stack, tenant)
    assert (case.objection, case.municipality_call) == ("yes", "withdrawn")
    assert [what for what, *_ in steps(stack, case)] == [
        "municipality_call_asked",
        "objection_made",
        "municipality_call_withdrawn",
    ]


def test_without_a_telephone_number_there_is_nobody_to_call(stack: Running, tenant: Tenant) -> None:
    tenant.says("de gemeente mag mij bellen")
    tenant.is_told("Ik heb daarvoor eerst uw naam, telefoonnummer en adres nodig.")
    tenant.says("ik kan de huur niet betalen")
    tenant.answers({**OF_A_REPORT, CONTACT: "anna@voorbeeld.nl"})
    tenant.says("ja")

    tenant.presses("Vraag de gemeente mij te bellen")

    tenant.is_told("Ik heb daarvoor eerst uw naam, telefoonnummer en adres nodig.")
    tenant.says("ja")
    assert case_of(stack, tenant).municipality_call is None


def test_a_call_asked_in_the_form_leaves_its_question_standing(tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.is_asked(LETTER)
    tenant.says("nee")
    tenant.says("kan de gemeente mij bellen?")
    assert "telefoonnummer en adres nodig" in text_of(tenant.heard)
    tenant.is_asked(SINCE)

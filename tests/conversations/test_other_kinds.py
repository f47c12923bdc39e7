"""Deferral, a lower rent, a cheaper home; and several requests in one conversation."""

from typing import Any

import pytest

from tests.conversations.logged import (
    ANNAS_PAYMENT_PLAN,
    ANNAS_REPORT,
    cases_of,
    conversation_of,
    has_the_words_shown,
    row,
)
from tests.conversations.questions import (
    BEGINS,
    DURATION,
    HIGHEST_RENT,
    LASTING,
    LESS,
    LETTER,
    MONTHLY,
    OF_A_REPORT,
    PERSONS,
    RENT,
    SUMMARY,
    UNTIL,
)
from tests.conversations.scripts import ahead, today_of
from tests.conversations.tenant import Tenant
from tests.running import Running

pytestmark = pytest.mark.stack


# Asked of each of these kinds alone, in this order: what a tenant says, and what is logged of it.
OF_A_LOWER_RENT = {RENT: "650", LESS: "100 euro", DURATION: "een half jaar"}
OF_A_CHEAPER_HOME = {PERSONS: "3", HIGHEST_RENT: "600 euro"}


def test_three_requests_each_logged_with_its_kind_ask_only_once_what_still_holds(
    stack: Running, tenant: Tenant
) -> None:
    until = ahead(today_of(stack))
    tenant.says("ik wil uitstel van betaling")
    tenant.is_told("U wilt later betalen.", "Het zijn 9 korte vragen.")
    tenant.is_asked(LETTER)
    tenant.answers(OF_A_REPORT, until=UNTIL)
    assert tenant.heard[-1]["text"].startswith(BEGINS[UNTIL])
    tenant.says(f"{until:%d-%m-%Y}")
    tenant.answers(OF_A_REPORT)
    tenant.is_told("Waar het om gaat: Later betalen")
    tenant.presses("Ja, verstuur mijn aanvraag")
    references = [tenant.reference]

    for said, told, shown, own in [
        (
            "kan ik ook tijdelijk minder huur betalen?",
            "U wilt tijdelijk minder huur betalen. Dat kan ik voor u aanvragen. "
            "Het zijn 3 korte vragen.",
            "Tijdelijk minder huur",
            OF_A_LOWER_RENT,
        ),
        (
            "ik zoek een goedkopere woning",
            "U zoekt een goedkopere woning. Dat kan ik voor u aanvragen. Het zijn 2 korte vragen.",
            "Een goedkopere woning",
            OF_A_CHEAPER_HOME,
        ),
    ]:
        tenant.says(said)
        tenant.is_told(told)
        for question, answer in own.items():
            tenant.is_asked(question)
            assert tenant.heard[-1]["text"].startswith(BEGINS[question])
            tenant.says(answer)
        tenant.is_asked(SUMMARY)
        tenant.is_told(
            f"Waar het om gaat: {shown}",
            "Brief met haast: Geen brief",
            "Nog niet betaald: €\u00a0650",
            "Naam: Anna de Vries",
            "Doorgeven aan de gemeente: Goed, als de wet dat vraagt",
        )
        tenant.says("ja")
        references.append(tenant.reference)

    cases = cases_of(stack, tenant)
    request: dict[str, Any] = ANNAS_REPORT | {"type": "request"}
    assert [row(each) for each in cases] == [
        request | {"kind": "deferral", "details": {"until": until.isoformat()}},
        request
        | {
            "kind": "rent_reduction",
            "rent_said_cents": 65000,
            "details": {"less_cents": 10000, "months": 6},
        },
        request
        | {
            "kind": "cheaper_home",
            "rent_said_cents": 65000,
            "details": {"persons": 3, "highest_rent_cents": 60000},
        },
    ]
    for case in cases:
        has_the_words_shown(case, tenant)
    assert [each.reference for each in cases] == references
    assert len(set(references)) == 3
    assert {each.conversation_id for each in cases} == {conversation_of(stack, tenant)}


def test_what_is_kept_for_a_next_request_can_be_changed_in_its_summary(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")
    tenant.says("ik wil in delen betalen")
    tenant.answers({MONTHLY: "75 euro"})

    tenant.presses("Hoe lang het duurt")
    tenant.is_asked(LASTING)
    tenant.says("het blijft zo")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert [row(each) for each in cases_of(stack, tenant)] == [
        ANNAS_REPORT,
        ANNAS_PAYMENT_PLAN | {"lasting": "structural"},
    ]


def test_a_yes_after_it_was_logged_sends_nothing_more(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")
    (logged,) = cases_of(stack, tenant)

    tenant.presses("Nee, zo is het goed")  # to the offer of more questions
    tenant.says("ja")
    tenant.presses("Ja, verstuur mijn aanvraag")
    tenant.is_told(f"Dat is al verstuurd. Uw nummer is: {logged.reference}")
    tenant.presses("Ik schrijf voor iemand anders")
    tenant.is_told("Die knop hoort bij een eerdere vraag.")
    tenant.says("ik wil uitstel van betaling")
    tenant.is_asked(UNTIL)
    tenant.presses("Ja, verstuur mijn aanvraag")  # the first one's, with the second one open
    tenant.is_asked(UNTIL)

    (still,) = cases_of(stack, tenant)
    assert row(still) == row(logged) == ANNAS_REPORT
    assert still.reference == logged.reference


def test_the_same_yes_pressed_amid_the_questions_after_the_reference_says_it_was_sent(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    tenant.presses("Ja, verstuur mijn aanvraag")
    reference = tenant.reference
    tenant.says("ja")  # to the offer of more questions
    tenant.is_asked(RENT)

    tenant.presses("Ja, verstuur mijn aanvraag")

    tenant.is_told(f"Dat is al verstuurd. Uw nummer is: {reference}")
    tenant.is_asked(RENT)
    (still,) = cases_of(stack, tenant)
    assert row(still) == ANNAS_REPORT

"""More than one answer in a message; earlier answers put right, while asked and at the summary."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conversations.logged import ANNAS_PAYMENT_PLAN, ANNAS_REPORT, case_of, cases_of, row
from tests.conversations.questions import (
    ADDRESS,
    ARREARS,
    CONTACT,
    LASTING,
    LETTER,
    MONTHLY,
    NAME,
    OF_A_PAYMENT_PLAN,
    OF_A_REPORT,
    SHARING,
    SINCE,
    SUMMARY,
)
from tests.conversations.tenant import Tenant
from tests.running import Running

pytestmark = pytest.mark.stack

UNDERSTOOD = "Dit heb ik al begrepen:"
NOT_RIGHT = "Klopt iets niet? Typ dan wat er anders moet."


@pytest.fixture
def at_the_summary(tenant: Tenant) -> Tenant:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    return tenant


def test_a_first_message_that_says_much_leaves_few_questions(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says(
        "ik loop sinds 1 oktober 2026 twee maanden achter met de huur, "
        "ik heet Anna de Vries en mijn nummer is 06-12345678"
    )
    tenant.is_told("Wat goed dat u het zegt.", "Het zijn 4 korte vragen.")
    tenant.is_told(
        UNDERSTOOD,
        "Sinds of vanaf: 1 oktober 2026\n",
        "Nog niet betaald: 2 maanden huur\n",
        "Naam: Anna de Vries\n",
        "Zo bereiken we u: 06 12345678\n",
        NOT_RIGHT,
    )
    tenant.is_asked(LETTER)
    tenant.says("nee")
    tenant.is_asked(LASTING)
    tenant.says("tijdelijk")
    tenant.is_asked(ADDRESS)
    tenant.says("3511 AB 12 bis")
    tenant.is_asked(SHARING)
    tenant.says("ja")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {
        "arrears_said_cents": None,
        "arrears_said_months": 2,
    }


def test_what_was_said_before_anything_was_asked_is_not_asked_again(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik heb een brief van de deurwaarder en ik loop 2 maanden achter")
    tenant.is_told(
        UNDERSTOOD,
        "Brief met haast: Brief van de deurwaarder\n",
        "Nog niet betaald: 2 maanden huur\n",
        "Een datum in de brief blijft gelden.",
    )
    assert tenant.asked == "letter_date"
    tenant.says("12 november 2026")
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {
        "letter": "bailiff",
        "letter_date": date(2026, 11, 12),
        "arrears_said_cents": None,
        "arrears_said_months": 2,
    }


def test_a_first_message_for_a_plan_with_what_one_can_pay(stack: Running, tenant: Tenant) -> None:
    tenant.says("Kan ik in delen betalen? Ik kan 75 euro per maand missen.")
    tenant.is_told("U wilt in delen betalen.", "Dit kunt u per maand extra betalen: €\u00a075\n")
    tenant.answers(OF_A_PAYMENT_PLAN, until=SUMMARY)
    assert MONTHLY not in [each.get("asks") for each in tenant.seen]
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_PAYMENT_PLAN


def test_a_rent_that_nobody_asked_for_stands_in_the_summary(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen. Mijn huur is 680 euro.")
    tenant.answers(OF_A_REPORT)
    tenant.is_told("Huur per maand: €\u00a0680\n")
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {"rent_said_cents": 68000}


def test_several_answers_to_one_question(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=LASTING)
    tenant.says("ik heet Anna de Vries, mijn nummer is 06-12345678 en ik woon op 3511 AB 12 bis")
    tenant.is_told(
        UNDERSTOOD,
        "Naam: Anna de Vries\n",
        "Zo bereiken we u: 06 12345678\n",
        "Postcode en huisnummer: 3511 AB, 12 bis\n",
        NOT_RIGHT,
    )
    tenant.is_asked(LASTING)
    tenant.says("tijdelijk")
    tenant.is_asked(SHARING)
    tenant.says("ja")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT


def test_no_wait_puts_the_last_answer_right(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers({**OF_A_REPORT, ARREARS: "560"}, until=LASTING)
    tenant.says("nee wacht, 650")
    tenant.is_told("Aangepast. Nog niet betaald: €\u00a0650.")
    tenant.is_asked(LASTING)
    tenant.answers({**OF_A_REPORT, NAME: "Hanna de Vries"}, until=CONTACT)
    tenant.says("sorry, ik bedoel Anna de Vries")
    tenant.is_told("Aangepast. Naam: Anna de Vries.")
    tenant.is_asked(CONTACT)
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT


def test_an_earlier_answer_is_put_right_by_its_name(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers({**OF_A_REPORT, ARREARS: "560 euro", NAME: "Anna Jansen"}, until=ADDRESS)
    tenant.says("de achterstand is toch 650 euro")
    tenant.is_told("Aangepast. Nog niet betaald: €\u00a0650.")
    tenant.is_asked(ADDRESS)
    tenant.says("de naam is verkeerd")
    tenant.is_asked(NAME)
    tenant.says("Anna de Vries")
    tenant.is_asked(ADDRESS)
    tenant.says("mijn huur is toch 680")
    tenant.is_told("Huur per maand: €\u00a0680")
    tenant.is_asked(ADDRESS)
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {"rent_said_cents": 68000}


def test_at_the_summary_each_answer_can_be_put_right_by_typing(
    stack: Running, at_the_summary: Tenant
) -> None:
    tenant = at_the_summary
    for said, told in {
        "mijn nummer is 06-87654321": "Zo bereiken we u: 06 87654321",
        "het adres moet zijn 3512 CD 4": "Postcode en huisnummer: 3512 CD, 4",
        "de achterstand is toch 700 euro": "Nog niet betaald: €\u00a0700",
        "ik heet Anna Jansen": "Naam: Anna Jansen",
    }.items():
        tenant.says(said)
        tenant.is_told(f"Aangepast. {told}.")
        tenant.is_asked(SUMMARY)
        assert f"{told}\n" in tenant.heard[-1]["text"]
    tenant.presses("Sinds of vanaf")
    tenant.is_asked(SINCE)
    tenant.says("1 september 2026")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {
        "since": date(2026, 9, 1),
        "arrears_said_cents": 70000,
        "tenant_name": "Anna Jansen",
        "phone": "+31687654321",
        "postcode": "3512CD",
        "house_number": 4,
        "house_suffix": "",
    }


def test_something_is_wrong_asks_which_answer_and_sends_nothing(
    stack: Running, at_the_summary: Tenant
) -> None:
    tenant = at_the_summary
    tenant.says("ik wil iets veranderen")
    tenant.is_told("Welk antwoord moet anders?", "Bijvoorbeeld: mijn huur is 680.")
    tenant.is_asked(SUMMARY)
    tenant.says("het telefoonnummer klopt niet")
    tenant.is_asked(CONTACT)
    tenant.says("anna@voorbeeld.nl")
    tenant.is_asked(SUMMARY)
    assert cases_of(stack, tenant) == []
    tenant.says("klopt, verstuur maar")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {
        "phone": None,
        "email": "anna@voorbeeld.nl",
    }

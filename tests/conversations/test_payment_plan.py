"""A tenant asks to pay in parts: by typing, by buttons, with slips and second thoughts."""

import pytest

from tests.conversations.logged import (
    ANNAS_PAYMENT_PLAN,
    case_of,
    cases_of,
    conversation_of,
    has_the_words_shown,
    row,
)
from tests.conversations.questions import (
    ADDRESS,
    ARREARS,
    BEGINS,
    CONTACT,
    KIND,
    LASTING,
    LETTER,
    MONTHLY,
    NAME,
    OF_A_PAYMENT_PLAN,
    SHARING,
    SINCE,
    SUMMARY,
    UNTIL,
)
from tests.conversations.tenant import Tenant, step_of, text_of
from tests.running import Running

pytestmark = pytest.mark.stack

# To each question an answer that cannot be taken, and what is said of it.
WRONG = {
    LETTER: ("ja", "Van wie is de brief, of waar gaat hij over?"),
    SINCE: ("31 februari", "Die dag bestaat niet."),
    ARREARS: ("3", "Bedoelt u euro's of maanden?"),
    LASTING: ("soms", "Kies hieronder wat het beste past."),
    MONTHLY: ("6000 euro", "Noem een bedrag tot €\u00a05.000."),
    NAME: ("weet ik niet", "Ik zie daar geen naam in."),
    CONTACT: ("06 1234567", "Dat telefoonnummer klopt niet."),
    ADDRESS: ("3511 AB", "De postcode heb ik: 3511AB. Welk huisnummer hoort erbij?"),
    SHARING: ("misschien", "Ik weet niet zeker of ik u goed begrijp."),
}


def test_a_payment_plan_by_typing_only(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik wil de achterstand graag in delen betalen")
    tenant.is_told("U wilt in delen betalen.", "Het zijn 9 korte vragen.")
    for question, answer in OF_A_PAYMENT_PLAN.items():
        tenant.is_asked(question)
        assert tenant.heard[-1]["text"].startswith(BEGINS[question])
        tenant.says(answer)
    tenant.is_asked(SUMMARY)
    tenant.says("ja, verstuur maar")

    case = case_of(stack, tenant)
    assert row(case) == ANNAS_PAYMENT_PLAN
    assert case.reference == tenant.reference
    assert case.conversation_id == conversation_of(stack, tenant)
    has_the_words_shown(case, tenant)


def test_a_payment_plan_by_buttons_where_there_are_buttons(stack: Running, tenant: Tenant) -> None:
    tenant.presses("Ik wil in delen betalen")
    tenant.is_asked(LETTER)
    tenant.presses("Nee")
    tenant.answers(OF_A_PAYMENT_PLAN, until=ARREARS)
    tenant.presses("2 maanden")
    tenant.is_asked(LASTING)
    tenant.presses("Het blijft zo")
    tenant.is_asked(MONTHLY)
    tenant.presses("Weet ik niet")
    tenant.answers(OF_A_PAYMENT_PLAN, until=SHARING)
    tenant.presses("Dat is goed")
    tenant.is_asked(SUMMARY)
    tenant.presses("Ja, verstuur mijn aanvraag")

    assert row(case_of(stack, tenant)) == ANNAS_PAYMENT_PLAN | {
        "arrears_said_cents": None,
        "arrears_said_months": 2,
        "lasting": "structural",
        "monthly_cents": None,
    }


def test_whoever_does_not_say_which_arrangement_chooses_one_by_button(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("mijn kraan lekt al weken")
    tenant.presses("Ik wil een regeling vragen")
    tenant.is_asked(KIND)
    assert tenant.heard[-1]["text"].startswith(BEGINS[KIND])
    tenant.presses("In delen betalen")
    tenant.answers(OF_A_PAYMENT_PLAN)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_PAYMENT_PLAN


def test_an_answer_that_cannot_be_taken_is_explained_and_asked_again(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik wil een betalingsregeling")
    for question, answer in OF_A_PAYMENT_PLAN.items():
        asked = tenant.heard[-1]
        wrong, reason = WRONG[question]

        told, again = tenant.says(wrong)

        assert reason in told["text"]
        assert {**again, "number": 0, "at": ""} == {**asked, "number": 0, "at": ""}
        tenant.is_asked(question)
        tenant.says(answer)
    tenant.is_asked(SUMMARY)
    tenant.says("misschien")
    tenant.is_told("Zolang ik het niet zeker weet, verstuur ik niets.")
    tenant.is_asked(SUMMARY)
    assert cases_of(stack, tenant) == []
    tenant.says("ja")

    steps = [step_of(each) for each in tenant.seen if "progress" in each]
    assert steps == [(n, 9) for n in range(1, 10) for _ in range(2)]
    assert row(case_of(stack, tenant)) == ANNAS_PAYMENT_PLAN


def test_weet_ik_niet_is_an_answer_where_a_landlord_can_look_it_up(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik wil een betalingsregeling")
    for question, not_known in {
        LETTER: "weet ik niet",
        SINCE: "dat weet ik niet meer",
        ARREARS: "weet ik niet",
        LASTING: "geen idee",
        MONTHLY: "dat weet ik nog niet",
    }.items():
        tenant.is_asked(question)
        tenant.says(not_known)
    tenant.is_asked(NAME)
    tenant.answers(OF_A_PAYMENT_PLAN)
    tenant.is_told(
        "Brief met haast: Weet ik niet",
        "Sinds of vanaf: Weet ik niet",
        "Nog niet betaald: Weet ik niet",
        "Hoe lang het duurt: Weet ik nog niet",
        "Dit kunt u per maand extra betalen: Weet ik niet",
    )
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_PAYMENT_PLAN | {
        "letter": None,
        "since": None,
        "arrears_said_cents": None,
        "lasting": "not_known",
        "monthly_cents": None,
    }


def test_answers_are_changed_from_the_summary_and_a_no_sends_nothing(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik wil een betalingsregeling")
    tenant.answers(OF_A_PAYMENT_PLAN)
    tenant.is_asked(SUMMARY)

    tenant.says("nee")
    tenant.is_told("Goed, ik verstuur nog niets.", "Wijzig")
    tenant.is_asked(SUMMARY)
    tenant.presses("Nog niet betaald")
    tenant.is_asked(ARREARS)
    assert [each["text"] for each in tenant.reads() if each["from"] == "tenant"][-1] == (
        "Wijzig: Nog niet betaald"
    )
    tenant.says("2 maanden, 1300 euro")
    tenant.is_told("Nog niet betaald: €\u00a01.300, 2 maanden huur")
    tenant.presses("Zo bereiken we u")
    tenant.is_asked(CONTACT)
    tenant.presses("Ja, verstuur mijn aanvraag")  # of the summary before, still in sight
    tenant.is_asked(CONTACT)
    assert cases_of(stack, tenant) == []
    tenant.says("anna@voorbeeld.nl")
    tenant.is_asked(SUMMARY)
    tenant.says("klopt, doe maar")

    assert row(case_of(stack, tenant)) == ANNAS_PAYMENT_PLAN | {
        "arrears_said_cents": 130000,
        "arrears_said_months": 2,
        "phone": None,
        "email": "anna@voorbeeld.nl",
    }


def test_another_kind_from_the_summary_takes_along_only_what_it_needs(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik wil een betalingsregeling")
    tenant.answers(OF_A_PAYMENT_PLAN)

    tenant.presses("Waar het om gaat")
    tenant.is_asked(KIND)
    tenant.presses("Later betalen")
    # The one thing that a deferral needs and a payment plan did not.
    tenant.is_asked(UNTIL)
    tenant.says("weet ik niet")
    tenant.is_asked(SUMMARY)
    tenant.is_told("Waar het om gaat: Later betalen")
    assert "per maand" not in text_of(tenant.heard)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_PAYMENT_PLAN | {
        "kind": "deferral",
        "monthly_cents": None,
    }

"""Another kind half-way, an old button pressed late, a question back."""

import pytest

from tests.conversations.logged import ANNAS_PAYMENT_PLAN, ANNAS_REPORT, case_of, row
from tests.conversations.questions import (
    ARREARS,
    KIND,
    LASTING,
    LETTER,
    MONTHLY,
    NAME,
    OF_A_PAYMENT_PLAN,
    OF_A_REPORT,
    SUMMARY,
)
from tests.conversations.tenant import Tenant, text_of
from tests.running import Running

pytestmark = pytest.mark.stack


def test_another_kind_half_way_keeps_the_answers(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=ARREARS)

    tenant.says("ik wil liever in delen betalen")
    # What was understood and the question, without a reason why that was no amount.
    assert len(tenant.heard) == 2, text_of(tenant.heard)
    tenant.is_told("U wilt in delen betalen.")
    tenant.is_asked(ARREARS)
    tenant.answers(OF_A_REPORT, until=MONTHLY)
    tenant.answers(OF_A_PAYMENT_PLAN)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_PAYMENT_PLAN


def test_a_kind_may_be_typed_where_it_is_asked(tenant: Tenant) -> None:
    tenant.says("ik wil een regeling vragen")
    tenant.is_asked(KIND)
    tenant.says("dat weet ik niet")
    tenant.is_told("Kies hieronder wat het beste past. U kunt het later nog wijzigen.")

    tenant.says("in delen betalen")

    tenant.is_told("U wilt in delen betalen.")
    tenant.is_asked(LETTER)


def test_an_old_button_pressed_late_changes_that_answer_and_not_the_open_one(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=NAME)

    tenant.presses("2 maanden")
    tenant.is_asked(NAME)
    tenant.answers(OF_A_REPORT)
    tenant.is_told("Nog niet betaald: 2 maanden huur")
    tenant.presses("Het blijft zo")
    tenant.is_asked(SUMMARY)
    tenant.is_told("Hoe lang het duurt: Het blijft zo")
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {
        "arrears_said_cents": None,
        "arrears_said_months": 2,
        "lasting": "structural",
    }


def test_one_can_go_questions_back_and_comes_again_to_the_open_one(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT | {ARREARS: "1300 euro", LASTING: "het blijft zo"}, until=NAME)

    tenant.presses("Vorige vraag")
    tenant.is_asked(LASTING)
    tenant.presses("Vorige vraag")
    tenant.is_asked(ARREARS)
    tenant.says("650 euro")
    tenant.is_asked(LASTING)
    tenant.says("tijdelijk")
    tenant.is_asked(NAME)
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT

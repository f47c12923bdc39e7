"""One message, two needs: information first, then the form; a second form after the reference."""

from __future__ import annotations

import pytest

from tests.conversations.questions import OF_A_PAYMENT_PLAN
from tests.conversations.tenant import Tenant, text_of, titles_of
from tests.running import Running

pytestmark = pytest.mark.stack


def test_question_is_answered_first_then_the_form_begins(tenant: Tenant) -> None:
    tenant.says("Ik kan de huur niet betalen. Heb ik eigenlijk recht op huurtoeslag?")

    said = text_of(tenant.heard)
    assert 0 <= said.index("Dienst Toeslagen") < said.index("Heeft u een brief")
    tenant.is_asked("letter")


def test_two_questions_are_both_answered(tenant: Tenant) -> None:
    tenant.says("Hoe vraag ik huurtoeslag aan? En wat doet een deurwaarder precies?")

    tenant.is_told("Dienst Toeslagen", "vonnis van de rechter")


def test_second_form_is_offered_after_the_reference(stack: Running, tenant: Tenant) -> None:
    tenant.says("Ik wil de achterstand in delen betalen. Ook zoek ik een goedkopere woning.")
    tenant.answers(OF_A_PAYMENT_PLAN)
    tenant.says("ja")

    assert tenant.reference
    tenant.is_told("U vroeg ook om iets anders.")
    tenant.presses("Ik zoek een goedkopere woning")
    tenant.is_asked("persons")


def test_answer_to_the_form_may_also_ask(tenant: Tenant) -> None:
    tenant.says("ik wil de achterstand in delen betalen")
    tenant.answers(OF_A_PAYMENT_PLAN, until="arrears")

    tenant.says("650 euro. En heb ik recht op huurtoeslag?")

    tenant.is_told("Dienst Toeslagen")
    tenant.is_asked("lasting")


def test_vague_message_is_asked_back_and_then_a_person_is_offered(tenant: Tenant) -> None:
    tenant.says("hulp nodig")
    assert 3 <= len(titles_of(tenant.heard)) <= 4

    tenant.says("het gaat over geld")

    tenant.is_told("030 012 34 56")

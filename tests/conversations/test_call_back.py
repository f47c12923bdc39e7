"""Being called back: a name, a number, and when; nothing about the rent is asked."""

from __future__ import annotations

import pytest

from tests.conversations.logged import (
    ANNAS_REPORT,
    OF_EVERY_CASE,
    case_of,
    cases_of,
    conversation_of,
    row,
)
from tests.conversations.questions import ARREARS, CONTACT, NAME, OF_A_REPORT, SUMMARY
from tests.conversations.tenant import Tenant, step_of, text_of
from tests.running import Running

pytestmark = pytest.mark.stack

REACH = "reach"
ANNAS_CALL_BACK = OF_EVERY_CASE | {
    "type": "call_back",
    "tenant_name": "Anna de Vries",
    "phone": "+31612345678",
}


def test_by_typing(stack: Running, tenant: Tenant) -> None:
    tenant.says("bel mij terug")
    tenant.is_told("U wilt teruggebeld worden.", "Het zijn 3 korte vragen.")
    tenant.is_asked(NAME)
    assert step_of(tenant.heard[-1]) == (1, 3)
    tenant.says("Anna de Vries")
    tenant.is_asked(CONTACT)
    tenant.says("bel me op 06 12345678")
    assert (tenant.asked, step_of(tenant.heard[-1])) == (REACH, (3, 3))
    tenant.says("bel na 12 uur")
    tenant.is_asked(SUMMARY)
    tenant.is_told("Waar het om gaat: Teruggebeld worden\n", "Hoe en wanneer: bel na 12 uur\n")
    assert cases_of(stack, tenant) == []
    tenant.says("ja")

    case = case_of(stack, tenant)
    tenant.is_told(
        f"Het is verstuurd. Uw nummer is: {case.reference}",
        "De Linde belt of schrijft u uiterlijk op",
        "Brieven van de deurwaarder of de rechtbank blijven gelden.",
        "De Linde vraagt in deze chat nooit om betalen, pincodes, DigiD of uw BSN.",
    )
    # Nothing was asked for that could be given or refused, and nothing more is asked.
    assert "nog geen ja" not in text_of(tenant.heard)
    assert "korte vragen" not in text_of(tenant.heard)
    assert row(case) == ANNAS_CALL_BACK | {"how_to_reach": "bel na 12 uur"}
    assert case.reference == tenant.reference
    assert case.conversation_id == conversation_of(stack, tenant)


def test_by_buttons(stack: Running, tenant: Tenant) -> None:
    tenant.presses("Ik wil met een mens praten")
    tenant.is_told("030 012 34 56", "Wilt u liever gebeld worden?")
    tenant.presses("Bel mij terug")
    tenant.tells("Anna de Vries", "06 12345678")
    tenant.presses("Liever geen brief thuis")
    tenant.is_told("Hoe en wanneer: Liever geen brief thuis\n")
    tenant.presses("Ja, verstuur mijn aanvraag")

    assert row(case_of(stack, tenant)) == ANNAS_CALL_BACK | {"how_to_reach": "no_letter"}


def test_when_it_suits_may_be_left_out(stack: Running, tenant: Tenant) -> None:
    tenant.tells("kunt u mij terugbellen?", "Anna de Vries", "06 12345678")
    assert tenant.asked == REACH
    tenant.says("sla over")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_CALL_BACK


def test_in_English(stack: Running) -> None:
    tenant = Tenant(stack.web_url, language="en")
    tenant.opens()
    tenant.says("please call me back")
    tenant.is_told("You want to be called back.", "There are 3 short questions.")
    tenant.tells("Anna de Vries", "06 12345678")
    assert tenant.asked == REACH
    tenant.says("call after 12 o'clock")
    assert tenant.asked == SUMMARY
    tenant.says("yes")
    tenant.is_told("De Linde will call or write to you by", "In Dutch (this text counts):")

    assert row(case_of(stack, tenant)) == ANNAS_CALL_BACK | {
        "language": "en",
        "how_to_reach": "call after 12 o'clock",
    }
    tenant.http.close()


def test_answers_are_put_right_and_a_no_sends_nothing(stack: Running, tenant: Tenant) -> None:
    tenant.tells("bel mij terug", "Anna Jansen", "06 12345678", "sla over")
    tenant.says("nee")
    tenant.is_told("Goed, ik verstuur nog niets.")
    tenant.presses("Naam")
    tenant.is_asked(NAME)
    tenant.says("Anna de Vries")
    tenant.is_asked(SUMMARY)
    assert cases_of(stack, tenant) == []
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_CALL_BACK


def test_half_way_in_a_report_only_who_and_when_are_asked_and_sent(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=ARREARS)
    tenant.says("bel mij liever terug")
    tenant.is_told("U wilt teruggebeld worden.")
    tenant.tells("Anna de Vries", "06 12345678", "sla over")
    tenant.is_asked(SUMMARY)
    # Who calls back sees what was said so far; the report itself is not sent by it.
    tenant.is_told("Sinds of vanaf: 1 oktober 2026")
    tenant.says("ja")
    tenant.is_told("Let op: uw andere aanvraag is nog niet verstuurd.")
    known = {"letter": "none", "since": ANNAS_REPORT["since"]}
    assert row(case_of(stack, tenant)) == ANNAS_CALL_BACK | known

    # The report can still be made, and what was said is not asked again.
    tenant.says("ik kan de huur niet betalen")
    assert tenant.asked == ARREARS
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")
    report = cases_of(stack, tenant)[1]
    assert row(report) == ANNAS_REPORT

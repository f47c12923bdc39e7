"""Deferral, a lower rent, a cheaper home; and several requests in one conversation."""

from datetime import date

import pytest

from tests.conversations.logged import ANNAS_REPORT, cases_of, conversation_of, row
from tests.conversations.questions import ARREARS, LASTING, OF_A_REPORT, SINCE, SUMMARY
from tests.conversations.tenant import Tenant
from tests.running import Running

pytestmark = pytest.mark.stack


def test_three_requests_each_logged_with_its_kind_ask_only_once_who_one_is(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik wil uitstel van betaling")
    tenant.is_told("U wilt later betalen.", "Het zijn 6 korte vragen.")
    for question, answer in OF_A_REPORT.items():
        tenant.is_asked(question)
        tenant.says(answer)
    tenant.is_told("Waar het om gaat: Later betalen")
    tenant.presses("Ja, verstuur mijn aanvraag")
    references = [tenant.reference]

    for said, told, shown in [
        (
            "kan ik ook tijdelijk minder huur betalen?",
            "U wilt tijdelijk minder huur betalen.",
            "Tijdelijk minder huur",
        ),
        (
            "ik zoek een goedkopere woning",
            "U zoekt een goedkopere woning.",
            "Een goedkopere woning",
        ),
    ]:
        tenant.says(said)
        tenant.is_told(told)
        tenant.is_asked(SINCE)
        tenant.says("1 november 2026")
        tenant.is_asked(ARREARS)
        tenant.says("1300 euro")
        tenant.is_asked(LASTING)
        tenant.says("het blijft zo")
        tenant.is_asked(SUMMARY)
        tenant.is_told(f"Waar het om gaat: {shown}", "Naam: Anna de Vries")
        tenant.says("ja")
        references.append(tenant.reference)

    cases = cases_of(stack, tenant)
    later = {"since": date(2026, 11, 1), "arrears_said_cents": 130000, "lasting": "structural"}
    assert [row(each) for each in cases] == [
        ANNAS_REPORT | {"type": "request", "kind": "deferral"},
        ANNAS_REPORT | later | {"type": "request", "kind": "rent_reduction"},
        ANNAS_REPORT | later | {"type": "request", "kind": "cheaper_home"},
    ]
    assert [each.reference for each in cases] == references
    assert len(set(references)) == 3
    assert {each.conversation_id for each in cases} == {conversation_of(stack, tenant)}


def test_a_yes_after_it_was_logged_sends_nothing_more(stack: Running, tenant: Tenant) -> None:
    tenant.tells("ik kan de huur niet betalen", *OF_A_REPORT.values(), "ja")
    (logged,) = cases_of(stack, tenant)

    tenant.says("ja")
    tenant.presses("Ja, verstuur mijn aanvraag")
    tenant.is_told(f"Dat is al verstuurd. Uw nummer is: {logged.reference}")
    tenant.presses("Weet ik nog niet")
    tenant.is_told("Die knop hoort bij een eerdere vraag.")
    tenant.says("ik wil uitstel van betaling")
    tenant.is_asked(SINCE)
    tenant.presses("Ja, verstuur mijn aanvraag")  # the first one's, with the second one open
    tenant.is_asked(SINCE)

    (still,) = cases_of(stack, tenant)
    assert row(still) == row(logged) == ANNAS_REPORT
    assert still.reference == logged.reference

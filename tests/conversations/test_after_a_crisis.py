"""After the answer to a crisis it is asked, once, whether calling and writing are safe."""

import pytest

from tests.conversations.logged import ANNAS_REPORT, OF_EVERY_CASE, case_of, cases_of, row
from tests.conversations.questions import (
    ADDRESS,
    BEGINS,
    CONTACT,
    NAME,
    OF_A_REPORT,
    SAFE_CONTACT,
    SUMMARY,
)
from tests.conversations.tenant import Tenant, step_of, titles_of
from tests.running import Running

pytestmark = pytest.mark.stack

CRISIS = "ik wil niet meer leven"
GO_ON = "Verder met mijn aanvraag"
LABEL = "Veilig om te bellen of schrijven"


def test_it_is_asked_after_the_contact_and_can_be_changed(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=CONTACT)
    assert step_of(tenant.heard[-1]) == (6, 8)
    tenant.says(CRISIS)
    tenant.is_told("Mag niemand dit gesprek zien? Kies bovenaan Meer, en dan: Wis dit gesprek.")
    tenant.presses(GO_ON)
    tenant.is_asked(CONTACT)
    tenant.says(OF_A_REPORT[CONTACT])

    tenant.is_asked(SAFE_CONTACT)
    assert tenant.heard[-1]["text"].startswith(BEGINS[SAFE_CONTACT])
    assert titles_of(tenant.heard) == ["Ja", "Nee", "Zeg ik liever niet"]
    assert step_of(tenant.heard[-1]) == (7, 9)
    # Not always safe is asked again.
    tenant.says("ja, alleen overdag")
    tenant.is_asked(SAFE_CONTACT)
    tenant.presses("Nee")
    tenant.is_asked(ADDRESS)
    tenant.answers(OF_A_REPORT)
    tenant.is_told(f"{LABEL}: Nee\n")
    tenant.presses(LABEL)
    tenant.is_asked(SAFE_CONTACT)
    tenant.presses("Zeg ik liever niet")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {"safe_contact": "not_said"}


def test_a_crisis_at_the_summary_asks_it_before_anything_is_sent(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    tenant.says(CRISIS)
    tenant.presses(GO_ON)

    tenant.is_asked(SAFE_CONTACT)
    # The yes under the summary of before says nothing about this.
    tenant.presses("Ja, verstuur mijn aanvraag")
    tenant.is_asked(SAFE_CONTACT)
    assert cases_of(stack, tenant) == []
    tenant.says("nee")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {"safe_contact": "no"}


def test_who_asks_to_be_called_back_is_asked_it_too(stack: Running, tenant: Tenant) -> None:
    tenant.says(CRISIS)
    tenant.says("bel mij terug")
    tenant.is_asked(NAME)
    assert step_of(tenant.heard[-1]) == (1, 4)
    tenant.tells("Anna de Vries", "06 12345678")
    tenant.is_asked(SAFE_CONTACT)
    tenant.tells("nee", "sla over")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == OF_EVERY_CASE | {
        "type": "call_back",
        "tenant_name": "Anna de Vries",
        "phone": "+31612345678",
        "safe_contact": "no",
    }


def test_without_a_crisis_it_is_not_asked(tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)

    assert SAFE_CONTACT not in {each.get("asks") for each in tenant.seen}

"""A request goes on in another conversation: its number and postcode, an offer, a button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from casebook.search import case_by_reference
from casebook.staff_messages import message_tenant
from tests.conversations.questions import OF_A_PAYMENT_PLAN
from tests.conversations.tenant import Tenant, is_refused, text_of
from tests.running import Running

pytestmark = pytest.mark.stack


def test_staff_s_words_come_where_it_was_carried_to(
    stack: Running, opens: Callable[[str], Tenant]
) -> None:
    first, second, third = opens("nl"), opens("en"), opens("nl")
    first.says("ik wil in delen betalen")
    first.answers(OF_A_PAYMENT_PLAN)
    first.says("ja")
    reference, read = first.reference, len(first.reads())

    second.says(f"what is the status of {reference}, 3511 AB?")
    second.is_told("Messages from De Linde about it will then come here")
    before = len(second.reads())
    # Whoever was not offered it cannot press it.
    is_refused(third.sends(payload=second.payload_of("Go on here")), 422, "payload_not_offered")
    second.presses("Go on here")

    second.is_told(f"From now on, messages from De Linde about {reference}")
    with stack.database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        message_tenant(
            session,
            case,
            "free",
            "Wilt u ons bellen?",
            language="nl",
            by="S. Medewerker",
            at=datetime.now(UTC),
        )
    assert [each["text"] for each in first.reads()[read:]] == [
        f"Berichten van De Linde over {reference} komen vanaf nu in een ander gesprek, en niet "
        "meer hier. Heeft u dat niet zelf gedaan? Bel 030 012 34 56, op werkdagen van 8.30 tot "
        "17.00 uur."
    ]
    here = second.reads()[before:]
    assert [each["from"] for each in here] == ["tenant", "assistant", "staff"]
    assert "Anna" not in text_of(second.reads())

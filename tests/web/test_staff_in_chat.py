"""What staff say stands in the chat that the tenant began, for whoever reads it through the API."""

from __future__ import annotations

from casebook.conversations import Reply, conversation_for_token
from casebook.staff_messages import message_tenant
from tests import builders
from tests.web.tenants import NOW, Tenant


def staff_say(tenant: Tenant, text: str) -> None:
    with tenant.parts.database.writing() as session:
        conversation = conversation_for_token(session, tenant.token)
        case = builders.a_request(session, now=NOW, conversation_id=conversation.id)
        message_tenant(session, case, "free", text, language="nl", by="S. Medewerker", at=NOW)


def test_message_of_staff_is_read_with_what_was_missed(tenant: Tenant) -> None:
    tenant.is_greeted_with(Reply("Dag."))
    staff_say(tenant, "Wilt u ons bellen?")

    [message] = tenant.reads(after=1).json["messages"]

    assert message == {
        "number": 2,
        "from": "staff",
        "at": "2026-11-25T21:00:00Z",
        "text": "Wilt u ons bellen?",
        "language": "nl",
        "buttons": [],
    }


def test_message_of_staff_does_not_name_who_wrote_it(tenant: Tenant) -> None:
    staff_say(tenant, "Wilt u ons bellen?")

    assert "Medewerker" not in tenant.reads().get_data(as_text=True)


def test_message_of_staff_is_erased_with_the_conversation(tenant: Tenant) -> None:
    staff_say(tenant, "Wilt u ons bellen?")

    assert tenant.erases().status_code == 204
    assert tenant.reads().status_code == 401

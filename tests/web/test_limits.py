"""Limits: against abuse only, each for its own, and with an honest word on when to try again."""

from __future__ import annotations

from casebook.conversations import Reply
from tests.web.conftest import WebWith
from tests.web.tenants import Tenant, problem


def test_one_conversation_may_not_write_without_end(web_with: WebWith) -> None:
    app = web_with(HUURHULP_MESSAGE_LIMIT="2 per minute")
    busy, calm = Tenant(app), Tenant(app)
    busy.was_answered("hallo", Reply("Dag."))
    calm.was_answered("hallo", Reply("Dag."))

    answers = [busy.says("hallo") for _ in range(3)]

    assert [each.status_code for each in answers[:2]] == [200, 200]
    assert problem(answers[2], 429, "too_often")["retry_after"] > 0
    assert calm.says("hallo").status_code == 200


def test_one_address_may_not_open_conversations_without_end(web_with: WebWith) -> None:
    client = web_with(HUURHULP_OPENING_LIMIT="2 per minute").test_client()

    statuses = [client.post("/api/conversations", json={}).status_code for _ in range(3)]

    assert statuses == [404, 404, 429]


def test_one_address_may_not_write_without_end(web_with: WebWith) -> None:
    app = web_with(HUURHULP_SENDER_LIMIT="2 per minute")
    tenants = [Tenant(app) for _ in range(3)]

    statuses = [each.reads().status_code for each in tenants]

    assert statuses == [200, 200, 429]


def test_when_to_try_again_is_the_same_in_header_and_document(web_with: WebWith) -> None:
    tenant = Tenant(web_with(HUURHULP_MESSAGE_LIMIT="1 per minute"))

    for answer in (tenant.says("hallo"), tenant.says("hallo")):
        document = answer.get_json(force=True)
        assert answer.headers["Retry-After"] == str(document["retry_after"]), document["title"]


def test_good_answer_does_not_ask_for_another_try(tenant: Tenant) -> None:
    assert "Retry-After" not in tenant.reads().headers


def test_spaces_in_the_header_do_not_make_another_conversation_of_it(web_with: WebWith) -> None:
    tenant = Tenant(web_with(HUURHULP_MESSAGE_LIMIT="2 per minute"))
    tenant.was_answered("hallo", Reply("Dag."))
    body = {"id": "0" * 8, "text": "hallo"}

    statuses = [
        tenant.client.post(
            "/api/conversations/messages",
            json=body,
            headers={"Authorization": f"Bearer {' ' * spaces}{tenant.token}"},
        ).status_code
        for spaces in range(4)
    ]

    assert statuses[2:] == [429, 429]

"""The same confirmed request is logged exactly once, whatever dies at whatever moment.

Each row kills one process between two steps of the turn in which a tenant says yes; then the tenant
sends the same message again, as the widget does by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Literal
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select

from casebook.models import Case
from tests.conversations.questions import NAME, OF_A_PAYMENT_PLAN
from tests.conversations.tenant import Tenant
from tests.running import Running
from tests.wire import Moment

Wire = Literal["to_rasa", "to_actions"]


def a_tenant_before_the_yes(stack: Running, name: str = "A. Nowak") -> Tenant:
    tenant = Tenant(stack.web_url)
    tenant.opens()
    tenant.says("ik wil in delen betalen")
    tenant.answers(OF_A_PAYMENT_PLAN | {NAME: name})
    return tenant


def cases_of(stack: Running, name: str) -> list[Case]:
    with stack.database.reading() as session:
        return list(session.scalars(select(Case).where(Case.tenant_name == name)))


def references_in(messages: list[dict[str, Any]]) -> list[str]:
    return [each["reference"] for each in messages if "reference" in each]


def calls(action: str) -> Callable[[dict[str, Any]], bool]:
    return lambda body: body.get("next_action") == action


def carries_the_yes(body: dict[str, Any]) -> bool:
    return "confirmed" in str(body.get("payload"))


def asks_the_reference(body: dict[str, Any]) -> bool:
    return body.get("response") == "utter_logged"


@pytest.mark.parametrize(
    ("name", "program", "wire", "moment", "concerns"),
    [
        pytest.param(
            "A. Adamska", "web", "to_rasa", "before", carries_the_yes, id="web-has-kept-the-message"
        ),
        pytest.param(
            "A. Bednarz",
            "actions",
            "to_actions",
            "before",
            calls("action_log_case"),
            id="not-logged",
        ),
        pytest.param(
            "A. Czajka",
            "rasa",
            "to_actions",
            "before",
            calls("action_log_case"),
            id="rasa-not-logged",
        ),
        pytest.param(
            "A. Dudek", "actions", "to_actions", "lost", calls("action_log_case"), id="row-written"
        ),
        pytest.param(
            "A. Gajda", "rasa", "to_actions", "lost", asks_the_reference, id="row-but-turn-unsaved"
        ),
        pytest.param(
            "A. Kania", "rasa", "to_rasa", "lost", carries_the_yes, id="turn-saved-rasa-dies"
        ),
        pytest.param(
            "A. Sowa", "web", "to_rasa", "after", carries_the_yes, id="turn-saved-web-dies"
        ),
    ],
)
def test_a_yes_is_logged_once_though_a_process_dies(
    stack: Running,
    name: str,
    program: str,
    wire: Wire,
    moment: Moment,
    concerns: Callable[[dict[str, Any]], bool],
) -> None:
    tenant = a_tenant_before_the_yes(stack, name)
    yes, message = tenant.payload_of("Ja, verstuur mijn aanvraag"), str(uuid4())

    with getattr(stack, wire).at(moment, concerns, lambda: stack.strike(program)) as struck:
        first = _outcome(tenant, yes, message)
    stack.processes.wait_until_ready()
    second = tenant.sends(payload=yes, id=message)

    assert struck.is_set(), first
    assert first != 200
    assert second.status_code == 200, second.text
    (case,) = cases_of(stack, name)
    assert references_in(second.json()["messages"]) == [case.reference]
    said = tenant.reads()
    assert [each["text"] for each in said if each.get("id") == message] == [
        "Ja, verstuur mijn aanvraag"
    ]
    assert references_in(said) == [case.reference]


def test_an_answer_lost_on_its_way_is_given_again(stack: Running) -> None:
    tenant = a_tenant_before_the_yes(stack)
    yes, message = tenant.payload_of("Ja, verstuur mijn aanvraag"), str(uuid4())

    first = tenant.sends(payload=yes, id=message)
    second = tenant.sends(payload=yes, id=message)

    assert first.json() == second.json()
    assert len(references_in(first.json()["messages"])) == 1


def test_question_given_again_is_still_known_by_what_it_asks(stack: Running) -> None:
    """Rasa has stored the turn, and web dies before it keeps the answer."""
    tenant = Tenant(stack.web_url)
    tenant.opens()
    tenant.says("ik wil in delen betalen")
    message = str(uuid4())

    says_no = stack.to_rasa.at("after", lambda body: body.get("text") == "nee", _dies(stack))
    with says_no as struck, suppress(httpx.TransportError):
        tenant.sends(text="nee", id=message)
    stack.processes.wait_until_ready()
    again = tenant.sends(text="nee", id=message)

    assert struck.is_set()
    assert again.json()["messages"][-1]["asks"] == "since"


def _dies(stack: Running) -> Callable[[], None]:
    return lambda: stack.strike("web")


def _outcome(tenant: Tenant, payload: str, message: str) -> int | None:
    """The status, or None when web itself died on us."""
    try:
        return tenant.sends(payload=payload, id=message).status_code
    except httpx.TransportError:
        return None

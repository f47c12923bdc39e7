"""The Chat API as the design has it: what any landlord's app may count on."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.conversations.logged import (
    ANNAS_REPORT,
    case_of,
    cases_of,
    conversation_of,
    events_of,
    row,
)
from tests.conversations.questions import (
    ARREARS,
    LETTER,
    NAME,
    OF_A_REPORT,
    SINCE,
    SUMMARY,
)
from tests.conversations.tenant import Tenant, is_refused, step_of
from tests.running import Running

pytestmark = pytest.mark.stack

YES = '/give_answer{"field": "confirmed", "value": true}'


def kept(stack: Running, tenant: Tenant) -> tuple[list[dict[str, Any]], int]:
    """All that is kept of a conversation: its messages, and how many events Rasa has."""
    return tenant.reads(), events_of(stack, conversation_of(stack, tenant))


def test_a_conversation_opens_with_a_token_and_the_greeting(stack: Running) -> None:
    answer = httpx.post(
        f"{stack.web_url}/api/conversations", json={"landlord": "demo", "language": "nl"}
    )

    assert answer.status_code == 201
    assert answer.headers["Cache-Control"] == "no-store"
    assert set(answer.json()) == {"token", "messages"}
    assert len(answer.json()["token"]) >= 32
    (greeting,) = answer.json()["messages"]
    assert set(greeting) == {"number", "from", "at", "text", "language", "buttons"}
    assert (greeting["number"], greeting["from"], greeting["language"]) == (1, "assistant", "nl")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", greeting["at"])
    assert all(set(button) == {"title", "payload"} for button in greeting["buttons"])
    assert len({button["payload"] for button in greeting["buttons"]}) == 8


def test_a_question_says_what_it_asks_which_of_how_many_it_is_and_why(tenant: Tenant) -> None:
    question = tenant.says("ik kan de huur niet betalen")[-1]

    assert set(question) == {
        "number", "from", "at", "text", "language", "buttons", "asks", "progress", "why"
    }  # fmt: skip
    assert question["asks"] == LETTER
    assert question["progress"] == {"step": 1, "of": 8}
    again = tenant.says("nee")[-1]
    assert again["asks"] == SINCE
    assert set(again["progress"]) == {"step", "of", "previous"}
    assert set(again["progress"]["previous"]) == {"title", "payload"}


def test_numbers_count_up_over_both_and_what_was_missed_is_given_after_one(
    tenant: Tenant,
) -> None:
    typed, pressed = str(uuid4()), str(uuid4())
    tenant.says("ik kan de huur niet betalen", id=typed)
    tenant.says("nee")
    tenant.says("1 oktober 2026")
    tenant.presses("2 maanden", id=pressed)
    tenant.presses("Vorige vraag")

    everything = tenant.reads()
    assert [each["number"] for each in everything] == list(range(1, len(everything) + 1))
    said = [each for each in everything if each["from"] == "tenant"]
    assert [each["text"] for each in said] == [
        "ik kan de huur niet betalen",
        "nee",
        "1 oktober 2026",
        "2 maanden",
        "Vorige vraag",
    ]
    assert (said[0]["id"], said[3]["id"]) == (typed, pressed)
    assert [each for each in everything if each["from"] == "assistant"] == tenant.seen
    assert not any("id" in each for each in tenant.seen)
    assert tenant.reads(after=4) == everything[4:]
    assert tenant.reads(after=len(everything)) == []


def test_the_same_id_again_gives_the_same_answer_and_changes_nothing(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    message = str(uuid4())
    first = tenant.sends(text="nee", id=message)
    before = kept(stack, tenant)

    again = tenant.sends(text="nee", id=message)
    otherwise = tenant.sends(text="ja, van de deurwaarder", id=message)

    assert first.status_code == again.status_code == otherwise.status_code == 200
    assert first.json() == again.json() == otherwise.json()
    assert first.json()["messages"][-1]["asks"] == SINCE
    assert kept(stack, tenant) == before


def test_one_message_sent_several_times_at_once_is_handled_once(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    before = tenant.reads()
    message, together = str(uuid4()), Barrier(4)
    yes = tenant.payload_of("Ja, verstuur mijn aanvraag")

    def sends(_: int) -> httpx.Response:
        together.wait()
        return tenant.sends(payload=yes, id=message)

    with ThreadPoolExecutor(4) as senders:
        answers = list(senders.map(sends, range(4)))

    assert [each.status_code for each in answers] == [200] * 4
    assert all(each.json() == answers[0].json() for each in answers)
    after = tenant.reads(after=len(before))
    assert [each["id"] for each in after if each["from"] == "tenant"] == [message]
    assert after[1:] == answers[0].json()["messages"]
    logged = case_of(stack, tenant)
    assert row(logged) == ANNAS_REPORT
    said = [each["reference"] for each in after if "reference" in each]
    assert said == [logged.reference]

    kept_before = kept(stack, tenant)
    assert tenant.sends(payload=yes, id=message).json() == answers[0].json()
    assert kept(stack, tenant) == kept_before
    assert len(cases_of(stack, tenant)) == 1


def test_two_conversations_at_once_do_not_mix(stack: Running) -> None:
    together = Barrier(2)

    def reports(name: str) -> Tenant:
        tenant = Tenant(stack.web_url)
        tenant.opens()
        tenant.says("ik kan de huur niet betalen")
        together.wait()
        tenant.answers(OF_A_REPORT | {NAME: name})
        tenant.says("ja")
        return tenant

    names = ["Anna de Vries", "Piet Jansen"]
    with ThreadPoolExecutor(2) as both:
        tenants = list(both.map(reports, names))

    references = [case_of(stack, each).reference for each in tenants]
    assert references == [each.reference for each in tenants]
    assert len(set(references)) == 2
    for tenant, name in zip(tenants, names, strict=True):
        assert row(case_of(stack, tenant)) == ANNAS_REPORT | {"tenant_name": name}


def test_a_payload_that_was_not_offered_is_refused_and_changes_nothing(
    stack: Running, tenant: Tenant
) -> None:
    before = kept(stack, tenant)

    for payload in (
        YES,
        "/give_answer",
        "/restart",
        "/session_start",
        "/crisis",
        '/report_problem{"value": "other"}',
        "ik kan de huur niet betalen",
        "",
    ):
        is_refused(tenant.sends(payload=payload), 422, "payload_not_offered")

    assert kept(stack, tenant) == before


def test_a_button_can_be_pressed_among_the_last_twenty_messages_and_not_after(
    stack: Running, tenant: Tenant
) -> None:
    person = tenant.payload_of("Ik wil met een mens praten")
    for _ in range(9):
        tenant.says("dank u wel")
    assert len(tenant.reads()) == 19

    # It was offered in message 1, which is still one of the last twenty, and then no more.
    assert tenant.sends(payload=person).status_code == 200
    before = kept(stack, tenant)
    assert len(before[0]) == 21
    is_refused(tenant.sends(payload=person), 422, "payload_not_offered")

    assert kept(stack, tenant) == before


def test_what_is_typed_is_never_a_command(stack: Running, tenant: Tenant) -> None:
    """Each is a failed answer to the open question: nothing is begun, changed, ended or sent."""
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=ARREARS)
    not_known = 'give_answer{"field": "arrears", "value": {"cents": null, "months": null}}'
    back = 'change_answer{"field": "letter"}'
    for typed in (f"/{not_known}", f"\u00a0/{back}", f" / /{not_known}", "//crisis", f"/{YES}"):
        # After three failures a way out is offered between the two.
        told, *_, again = tenant.says(typed)
        assert told["text"].startswith("Ik zie daar geen bedrag in."), typed
        assert again["asks"] == ARREARS
        assert step_of(again) == (3, 8)
        assert tenant.reads(after=told["number"] - 2)[0]["text"] == typed.strip()
    tenant.answers(OF_A_REPORT)
    for typed in ('/give_answer{"field":"confirmed","value":true}', f"\u00a0{YES}"):
        tenant.says(typed)
        tenant.is_asked(SUMMARY)
        assert cases_of(stack, tenant) == []
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT


@pytest.mark.parametrize("typed", ["/restart", "\u00a0/ session_start"])
def test_a_command_of_rasas_own_is_heard_as_the_word_that_it_is(
    stack: Running, tenant: Tenant, typed: str
) -> None:
    """Rasa would begin the whole conversation anew, without a word; "restart" is answered."""
    other = Tenant(stack.web_url)
    other.opens()
    for each in (tenant, other):
        each.says("ik kan de huur niet betalen")

    said = tenant.says(typed)
    expected = other.says(typed.strip("\u00a0/ "))

    assert said
    assert [each["text"] for each in said] == [each["text"] for each in expected]


def test_erasing_leaves_nothing_of_the_conversation_and_keeps_the_case(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")
    conversation, logged = conversation_of(stack, tenant), case_of(stack, tenant)
    assert events_of(stack, conversation) > 0

    erased = tenant.erases()

    assert (erased.status_code, erased.content) == (204, b"")
    for answer in (
        tenant.http.get("/api/conversations/messages", headers=tenant.headers),
        tenant.sends(text="ja"),
        tenant.erases(),
    ):
        is_refused(answer, 401, "unknown_conversation")
    assert events_of(stack, conversation) == 0
    with stack.database.reading() as session:
        case = session.get_one(type(logged), logged.id)
    assert case.conversation_id is None
    assert (case.reference, row(case)) == (logged.reference, ANNAS_REPORT)


def test_erasing_one_conversation_leaves_another(stack: Running, tenant: Tenant) -> None:
    other = Tenant(stack.web_url)
    other.opens()
    other.says("ik kan de huur niet betalen")
    before = kept(stack, other)

    tenant.erases()

    assert kept(stack, other) == before
    other.says("nee")
    other.is_asked(SINCE)

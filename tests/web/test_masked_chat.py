"""A BSN or IBAN typed in the chat: nowhere kept, never sent on, and the tenant is told so."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from casebook.conversations import Reply
from tests.web.rasa import Rasa
from tests.web.tenants import ID, NOW, Tenant, problem
from web.parts import Parts
from web.worker import finish_unanswered

NUMBER = "123456782"
TOLD = [
    ("nl", f"mijn bsn is {NUMBER}", "In uw bericht stond een BSN."),
    ("en", f"my bsn is {NUMBER}", "There was a BSN (Dutch citizen number) in your message."),
    ("nl", "NL91 ABNA 0417 1643 00", "In uw bericht stond een rekeningnummer."),
    ("en", "NL91 ABNA 0417 1643 00", "There was a bank account number in your message."),
    ("nl", f"{NUMBER} NL91ABNA0417164300", "In uw bericht stonden een BSN en een rekeningnummer."),
    ("en", f"{NUMBER} NL91ABNA0417164300", "There were a BSN (Dutch citizen number) and a bank"),
]
PHONE = "612345671"  # passes as a BSN
ASKS_PHONE = Reply("Hoe kunnen wij u bereiken?", extras={"asks": "contact"})
LATER_QUESTION = Reply("Wat is uw postcode?", extras={"asks": "address"})


@pytest.fixture
def rasa(web: Flask, tenant: Tenant) -> Rasa:
    """Rasa, and the tenant's web speaks to it."""
    made = Rasa()
    tenant.parts = replace(tenant.parts, rasa=made)  # type: ignore[arg-type]
    web.extensions["huurhulp"] = tenant.parts
    return made


def kept(tenant: Tenant) -> str:
    """Every row of every table of the casebook, as text."""
    path = tenant.parts.settings.database_url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path)) as store:
        return "\n".join(store.iterdump())


def later(tenant: Tenant) -> Parts:
    """The worker's parts, two minutes on."""
    settings = replace(tenant.parts.settings, fixed_now=NOW + timedelta(minutes=2))
    return replace(tenant.parts, settings=settings, handler="worker")


def texts(answer: TestResponse) -> list[str]:
    return [each["text"] for each in answer.get_json()["messages"]]


def test_number_reaches_neither_casebook_nor_rasa(tenant: Tenant, rasa: Rasa) -> None:
    tenant.says(f"Ik ben Maria, bsn {NUMBER}, rekening NL91ABNA0417164300.")

    assert "Maria, bsn [BSN], rekening [IBAN]." in kept(tenant)
    assert "Maria, bsn [BSN], rekening [IBAN]." in rasa.was_told
    for secret in (NUMBER, "0417164300"):
        assert secret not in kept(tenant)
        assert secret not in rasa.was_told


def test_number_reaches_no_log_line_of_an_outage(
    tenant: Tenant, rasa: Rasa, capfd: pytest.CaptureFixture[str]
) -> None:
    rasa.out = True

    answer = tenant.says(f"bsn {NUMBER}")

    problem(answer, 503, "assistant_unavailable")
    logged = "".join(capfd.readouterr())
    assert "no answer" in logged
    assert NUMBER not in logged + answer.text + kept(tenant)


@pytest.mark.parametrize(("language", "typed", "told"), TOLD)
def test_tenant_is_told_first_in_the_language_of_the_turn(
    tenant: Tenant, rasa: Rasa, language: str, typed: str, told: str
) -> None:
    rasa.language = language

    messages = tenant.says(typed).get_json()["messages"]

    assert messages[0]["text"].startswith(told)
    assert [(each["from"], each["language"]) for each in messages] == [("assistant", language)] * 2
    assert messages[1]["text"] == "Dag."


def test_tenant_without_a_number_is_told_nothing(tenant: Tenant, rasa: Rasa) -> None:
    assert texts(tenant.says("ik loop 1.234,56 achter sinds 01-10-2026")) == ["Dag."]


def test_same_id_again_gives_the_same_answer_and_changes_nothing(
    tenant: Tenant, rasa: Rasa
) -> None:
    first = texts(tenant.says(f"bsn {NUMBER}"))
    before = kept(tenant)

    again = texts(tenant.says(f"bsn {NUMBER}"))

    assert again == first
    assert kept(tenant) == before
    assert len(rasa.sent) == 1


@pytest.mark.parametrize(("language", "typed", "told"), TOLD)
def test_tenant_is_told_when_another_try_is_answered(
    tenant: Tenant, rasa: Rasa, language: str, typed: str, told: str
) -> None:
    rasa.out, rasa.language = True, language
    tenant.says(typed)
    rasa.out = False

    said = texts(tenant.says(typed))

    assert said[0].startswith(told)
    assert said[1:] == ["Dag."]
    assert NUMBER not in kept(tenant) + rasa.was_told


@pytest.mark.parametrize(("language", "typed", "told"), TOLD)
def test_tenant_is_told_when_the_worker_answers(
    tenant: Tenant, rasa: Rasa, language: str, typed: str, told: str
) -> None:
    rasa.out, rasa.language = True, language
    tenant.says(typed)
    rasa.out = False

    assert finish_unanswered(later(tenant)) == 1

    said = [each.text for each in tenant.rows()]
    assert said[1].startswith(told)
    assert said[2:] == ["Dag."]
    assert NUMBER not in kept(tenant) + rasa.was_told


def test_language_without_texts_of_ours_is_told_in_dutch(tenant: Tenant, rasa: Rasa) -> None:
    rasa.language = "xx"

    assert texts(tenant.says(f"bsn {NUMBER}"))[0].startswith("In uw bericht stond een BSN.")


def asked(rasa: Rasa, tenant: Tenant, *replies: Reply, form_active: bool = True) -> None:
    """The tenant wrote something, and the assistant's last words are these."""
    rasa.replies, rasa.form_active = list(replies), form_active
    tenant.says("verder", client_id="first-message")
    rasa.replies, rasa.form_active = [Reply("Dank u.")], form_active


def test_telephone_number_that_was_asked_stays(tenant: Tenant, rasa: Rasa) -> None:
    asked(rasa, tenant, ASKS_PHONE)

    tenant.says(PHONE)

    assert rasa.sent[-1]["text"] == PHONE


def test_question_in_between_leaves_the_telephone_asked(tenant: Tenant, rasa: Rasa) -> None:
    asked(rasa, tenant, ASKS_PHONE)
    rasa.replies = [Reply("Dat is een computerprogramma."), ASKS_PHONE]
    tenant.says("wie bent u?", client_id="second-message")
    rasa.replies = [Reply("Alleen een antwoord.")]
    tenant.says("en waarom?", client_id="third-message")

    tenant.says(PHONE)

    assert rasa.sent[-1]["text"] == PHONE


NOT_ASKED = [
    ((LATER_QUESTION,), True, "another question"),
    ((ASKS_PHONE, LATER_QUESTION), True, "the telephone before another question"),
    ((Reply("Dag."),), True, "no question"),
    ((ASKS_PHONE,), False, "the form was stopped"),
]


@pytest.mark.parametrize(("replies", "form_active", "why"), NOT_ASKED)
def test_number_that_begins_with_six_is_masked_when_no_telephone_was_asked(
    tenant: Tenant, rasa: Rasa, replies: tuple[Reply, ...], form_active: bool, why: str
) -> None:
    asked(rasa, tenant, *replies, form_active=form_active)

    tenant.says(PHONE)

    assert rasa.sent[-1]["text"] == "[BSN]", why


def test_payload_is_ours_and_stays_whole(tenant: Tenant, rasa: Rasa) -> None:
    payload = f'/confirm{{"key": "{NUMBER}"}}'
    tenant.is_greeted_with(Reply("Klopt het?", ({"title": "Ja", "payload": payload},)))

    said = texts(tenant.presses(payload))

    assert rasa.sent[-1]["payload"] == payload
    assert said == ["Dag."]


def test_message_is_read_back_as_it_was_kept(tenant: Tenant, rasa: Rasa) -> None:
    tenant.says(f"bsn {NUMBER}")

    own = tenant.reads().get_json()["messages"][0]

    assert (own["text"], own["id"]) == ("bsn [BSN]", ID)

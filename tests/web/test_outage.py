"""Rasa is out: what a tenant keeps, what a tenant reads, and that a crisis need not wait."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from flask import Flask
from sqlalchemy import select

from casebook.conversations import Reply
from casebook.models import Conversation, Message
from settings import ROOT
from tests.crisis_words import HEARD, NOT_HEARD
from tests.web.tenants import ID, Tenant, problem
from web.outage import crisis_text
from web.parts import Parts

BUTTON = {"title": "Tijdelijk", "payload": '/give_answer{"field": "lasting"}'}
OPENING = {"landlord": "demo", "language": "nl"}
LEXICONS = sorted((ROOT / "data" / "crisis").glob("*.yml"))


def test_without_a_greeting_there_is_no_conversation(web: Flask) -> None:
    parts: Parts = web.extensions["huurhulp"]

    answer = web.test_client().post("/api/conversations", json=OPENING)

    document = problem(answer, 503, "no_greeting")
    assert document["telephone"] == "030 012 34 56"
    assert document["retry_after"] == 5
    with parts.database.reading() as session:
        assert session.scalars(select(Conversation)).all() == []
        assert session.scalars(select(Message)).all() == []


def test_tenant_without_a_conversation_is_not_told_that_a_message_is_kept(web: Flask) -> None:
    answer = web.test_client().post("/api/conversations", json=OPENING)

    assert "bewaard" not in answer.get_json(force=True)["detail"]


def test_message_is_kept_for_whoever_answers_it_later(tenant: Tenant) -> None:
    answer = tenant.says("Ik kan de huur niet betalen.")

    document = problem(answer, 503, "assistant_unavailable")
    assert document["title"] == "Ik kan nu niet antwoorden"
    assert "Uw bericht is bewaard" in document["detail"]
    assert document["telephone"] == "030 012 34 56"
    assert document["retry_after"] == 5
    [kept] = tenant.rows()
    assert (kept.text, kept.state, kept.client_id) == (
        "Ik kan de huur niet betalen.",
        "failed",
        ID,
    )


def test_pressed_button_is_kept_with_its_words(tenant: Tenant) -> None:
    tenant.is_greeted_with(Reply("Is het tijdelijk?", (BUTTON,)))

    answer = tenant.presses(BUTTON["payload"])

    problem(answer, 503, "assistant_unavailable")
    kept = tenant.rows()[-1]
    assert (kept.text, kept.payload, kept.state) == ("Tijdelijk", BUTTON["payload"], "failed")


def test_another_try_is_the_same_message(tenant: Tenant) -> None:
    tenant.says("hallo")
    tenant.says("hallo")

    assert len(tenant.rows()) == 1


def test_kept_message_is_read_back(tenant: Tenant) -> None:
    tenant.says("hallo")

    assert [each["text"] for each in tenant.reads().get_json()["messages"]] == ["hallo"]


def test_longest_message_is_kept_whole(tenant: Tenant) -> None:
    tenant.says("a" * 1000)

    assert tenant.rows()[0].text == "a" * 1000


TYPED = [
    ("  hallo \n", "hallo", "spaces around it"),
    ("hallo\nik ben er", "hallo\nik ben er", "a line end stays"),
    ("ha\x00llo\x07", "hallo", "signs that say nothing"),
    ("hallo \ud83d", "hallo", "half of a sign, which no store takes"),
    ("/restart", "/restart", "kept as it was typed: only Rasa must not take it for a command"),
    ("😀", "😀", "a whole sign"),
]


@pytest.mark.parametrize(("typed", "kept", "why"), TYPED)
def test_text_is_kept_without_what_upsets_a_store(
    tenant: Tenant, typed: str, kept: str, why: str
) -> None:
    tenant.says(typed)

    assert [each.text for each in tenant.rows()] == [kept], why


def test_words_of_a_crisis_are_answered_with_the_numbers(tenant: Tenant) -> None:
    document = problem(tenant.says("Ik wil niet meer leven."), 503, "assistant_unavailable")

    for number in ("112", "113", "0800-0113", "0800-2000"):
        assert number in document["crisis"]


def test_numbers_are_said_once_in_dutch(tenant: Tenant) -> None:
    document = problem(tenant.says("Ik wil niet meer leven."), 503, "assistant_unavailable")

    assert document["crisis"].count("0800-0113") == 1


def test_other_words_are_not(tenant: Tenant) -> None:
    document = problem(tenant.says("Ik wil minder huur."), 503, "assistant_unavailable")

    assert "crisis" not in document


SOUNDS = [
    ("ik wil dood", "as it stands in the list"),
    ("IK WIL DOOD!!!", "shouted"),
    ("Ik wíl\ndood", "with marks and a line end"),
    ("wat een suicidale gedachten", "a word that may end in any way"),
    ("ik kan het niet meer, ik denk aan zelfmoord en zo", "amid other words"),
    ("we slapen vannacht op straat", "no roof"),
]
OTHERS = [
    ("ik wil Doodemanshof 5 niet", "the beginning of another word"),
    ("de kat moet hierbuiten slapen", "the end of another word"),
    ("de ketel is kapot", "nothing"),
    ("", "empty"),
]


@pytest.mark.parametrize(("said", "why"), SOUNDS)
def test_crisis_is_heard_however_it_is_typed(said: str, why: str) -> None:
    assert crisis_text("nl", said), why


@pytest.mark.parametrize(("said", "why"), OTHERS)
def test_what_only_looks_alike_is_no_crisis(said: str, why: str) -> None:
    assert crisis_text("nl", said) is None, why


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: path.stem)
def test_every_phrase_of_the_lexicon_is_heard_in_an_outage(path: Path) -> None:
    lexicon = yaml.safe_load(path.read_text(encoding="utf-8"))
    phrases = [each.rstrip("*") for level in ("sure", "possible") for each in lexicon[level]]

    assert [each for each in phrases if not crisis_text("nl", f"ja, {each}.")] == []


@pytest.mark.parametrize(("said", "why"), HEARD)
def test_what_the_assistant_hears_is_heard_in_an_outage(said: str, why: str) -> None:
    assert crisis_text("nl", said), why


@pytest.mark.parametrize(("said", "why"), NOT_HEARD)
def test_what_the_assistant_does_not_hear_is_not(said: str, why: str) -> None:
    assert not crisis_text("nl", said), why

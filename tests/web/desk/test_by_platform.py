"""A case that came by a messaging platform: what staff are told before and after they write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.conversations import conversation_of_id
from casebook.database import Database
from casebook.models import Sender
from casebook.outgoing import hold, note_failed, note_sent
from channel_blocks import ChannelBlock
from tests.channel_builders import ACCOUNT, a_delivery, a_sender, a_talk
from tests.web.desk.conftest import NOW
from tests.web.page import page, text_of
from web.channels.accounts import Account, Accounts
from web.parts import Parts

Logged = Callable[..., str]
DAY = timedelta(days=1)
SMS = ChannelBlock("sms", ACCOUNT)
TEMPLATE = {"nl": "huurhulp_bericht"}


@pytest.fixture
def switched_on(app: Flask) -> Callable[..., None]:
    """Put this block of this landlord on, and no other."""

    def put(block: ChannelBlock = SMS, landlord: str = "demo") -> None:
        parts: Parts = app.extensions["huurhulp"]
        accounts = Accounts((Account(landlord, block, {}),))
        app.extensions["huurhulp"] = replace(parts, accounts=accounts)

    return put


@pytest.fixture
def talk(database: Database) -> Callable[..., str]:
    """The id of a conversation of somebody who wrote so long ago."""

    def make(channel: str = "sms", *, ago: timedelta = timedelta()) -> str:
        with database.writing() as session:
            sender = a_sender(session, now=NOW - ago, channel=channel)
            return a_talk(session, sender, now=NOW - ago).id

    return make


def test_case_says_by_which_platform_it_came(
    desk: FlaskClient, logged: Logged, talk: Callable[..., str], switched_on: Callable[..., None]
) -> None:
    switched_on()
    reference = logged(conversation_id=talk(), channel="whatsapp")

    shown = page(desk.get(f"/desk/cases/{reference}")).text

    assert "chat (WhatsApp)" in shown


STATES = [
    (SMS, timedelta(), "Gaat via sms. Wilt u ons bellen?", "who wrote just now"),
    (
        SMS,
        DAY - timedelta(minutes=6),
        "Gaat via sms. Wilt u ons bellen?",
        "the last moment",
    ),
    (
        SMS,
        DAY - timedelta(minutes=5),
        "Gaat via sms. De huurder schreef meer dan 24 uur geleden",
        "a day ago",
    ),
    (
        ChannelBlock("whatsapp", ACCOUNT, template=TEMPLATE),
        DAY,
        "die hoort nu alleen dat er een bericht is",
        "with a template",
    ),
    (
        ChannelBlock("whatsapp", ACCOUNT),
        DAY,
        "Nu niet bereikbaar via WhatsApp: de huurder schreef meer dan 24 uur geleden",
        "without a template",
    ),
    (
        ChannelBlock("messenger", ACCOUNT),
        DAY,
        "Nu niet bereikbaar via Messenger: de huurder schreef meer dan 24 uur geleden",
        "which has no templates",
    ),
]


@pytest.mark.parametrize(("block", "ago", "sentence", "why"), STATES)
def test_staff_are_told_what_becomes_of_a_message(
    desk: FlaskClient,
    logged: Logged,
    talk: Callable[..., str],
    switched_on: Callable[..., None],
    block: ChannelBlock,
    ago: timedelta,
    sentence: str,
    why: str,
) -> None:
    switched_on(block)
    reference = logged(conversation_id=talk(block.channel, ago=ago), channel=block.channel)

    shown = page(desk.get(f"/desk/cases/{reference}")).text

    assert sentence in shown, why
    assert "De huurder ziet het bij terugkomst" not in shown


@pytest.mark.parametrize("landlord", [None, "noord"])
def test_platform_that_is_off_or_anothers_by_now_reaches_nobody(
    desk: FlaskClient,
    logged: Logged,
    talk: Callable[..., str],
    switched_on: Callable[..., None],
    landlord: str | None,
) -> None:
    if landlord:
        switched_on(landlord=landlord)
    reference = logged(conversation_id=talk(), channel="sms")

    shown = page(desk.get(f"/desk/cases/{reference}")).text

    assert "Nu niet bereikbaar via sms: dat staat uit." in shown


def test_chat_on_the_page_says_nothing_of_platforms(desk: FlaskClient, logged: Logged) -> None:
    shown = page(desk.get(f"/desk/cases/{logged()}")).text

    assert "Gaat via" not in shown


def test_state_of_each_message_of_staff_is_said_and_no_words(
    desk: FlaskClient,
    database: Database,
    logged: Logged,
    talk: Callable[..., str],
    switched_on: Callable[..., None],
) -> None:
    switched_on()
    conversation = talk()
    reference = logged(conversation_id=conversation, channel="sms")

    def fails(session: Session, fault: str, **how: bool) -> int:
        given = conversation_of_id(session, conversation)
        one = a_delivery(session, given, now=NOW, text="Geheim").message_id
        note_failed(session, one, fault, at=NOW, **({"gone": False} | how))
        return one

    with database.writing() as session:
        note_sent(session, fails(session, "down"), at=NOW)
        note_sent(session, fails(session, "no_answer", lost=True), at=NOW)
        fails(session, "graph_131051", gone=True)
        fails(session, "down")
        a_delivery(session, conversation_of_id(session, conversation), now=NOW)
    shown = page(desk.get(f"/desk/cases/{reference}"))
    before = "ma 23-11-2026 10:45"

    assert [text_of(each) for each in shown.all("li") if before in text_of(each)][:5] == [
        f"{before} Wordt zo verstuurd.",
        f"{before} Nog niet verstuurd, nieuwe poging {before}. "
        "Waarom: het platform heeft een storing.",
        f"{before} Niet aangekomen. Waarom: het platform weigerde het met code graph_131051.",
        f"{before} Verstuurd. Misschien kwam het twee keer aan.",
        f"{before} Verstuurd.",
    ]
    assert "Bericht niet aangekomen. Er komt vanzelf geen nieuwe poging meer." in shown.text
    assert "Geheim" not in shown.text

    with database.writing() as session:
        hold(session, session.scalars(select(Sender)).one(), "off")
    shown = page(desk.get(f"/desk/cases/{reference}"))

    waits = f"{before} Wacht tot de huurder schrijft. Waarom: het platform staat uit."
    assert [text_of(each) for each in shown.all("li")].count(waits) == 2


def test_queue_is_narrowed_to_the_landlords_platforms(
    app: Flask, desk: FlaskClient, logged: Logged
) -> None:
    parts: Parts = app.extensions["huurhulp"]
    blocks = (ChannelBlock("whatsapp_twilio", "+31300123457"), SMS)
    parts.landlords["demo"] = replace(parts.landlords["demo"], channels=blocks)
    logged(channel="whatsapp", tenant_name="Wies App")
    logged(channel="widget", tenant_name="Sita Site")

    found = page(desk.get("/desk?view=all&channel=whatsapp"))

    offered = [text_of(each) for each in found.all("option")]
    assert {"WhatsApp", "sms"} <= set(offered)
    assert "Telegram" not in offered
    assert "Wies App" in found.text
    assert "Sita Site" not in found.text

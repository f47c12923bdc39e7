"""What the program itself says: once where once is enough, and whose platform it is."""

from __future__ import annotations

import pytest
from flask import Flask

from casebook.conversations import messages_after, receive
from tests.channel_builders import a_sender, a_talk
from tests.web.tenants import NOW
from web.channels.notices import notice, say_once, told_whose
from web.parts import Parts

NAME = "channel.too_fast"


@pytest.fixture
def parts(web: Flask) -> Parts:
    given: Parts = web.extensions["huurhulp"]
    return given


def test_once_is_once_in_each_conversation_whatever_its_tenant_says_meanwhile(
    parts: Parts,
) -> None:
    with parts.database.writing() as session:
        sender = a_sender(session, now=NOW)
        one, other = (a_talk(session, sender, now=NOW) for _ in range(2))
        for each in (one, other, one):
            say_once(parts, session, each, notice(parts, each, NAME))
            receive(
                session, each, client_id=each.id, text="hallo", payload=None, handler="",
                now=NOW,
            )  # fmt: skip

        for each in (one, other):
            said = [of.author for of in messages_after(session, each, 0)]
            assert said == ["assistant", "tenant"]


@pytest.mark.parametrize(
    ("channel", "words"),
    [
        ("whatsapp", "via WhatsApp. Dat is van een ander bedrijf: Meta."),
        ("messenger", "via Messenger. Dat is van een ander bedrijf: Meta."),
        ("telegram", "via Telegram. Dat is van een ander bedrijf: Telegram."),
    ],
)
def test_whose_platform_it_is(parts: Parts, channel: str, words: str) -> None:
    with parts.database.writing() as session:
        sender = a_sender(session, now=NOW, channel=channel)
        (said,) = told_whose(parts, sender, a_talk(session, sender, now=NOW), channel)

    assert words in said.text

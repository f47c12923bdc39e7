"""Somebody on a platform of Twilio's: each message in a request of its own, signed for us."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx
from flask import Flask
from werkzeug.test import TestResponse

from casebook.conversations import add_staff_message
from casebook.models import Message
from tests.fakes.platforms.stand_in import Wrote
from tests.fakes.platforms.twilio import Twilio
from tests.web.channels.somebody import Somebody
from tests.web.rasa import Rasa
from web.channels.platform import Choice, Said
from web.channels.platforms import PLATFORMS


class Play(Somebody):
    """The demo landlord has the stand-in's number; somebody writes to it."""

    stand_in: Twilio

    def __init__(self, app: Flask, stand_in: Twilio, rasa: Rasa, client: httpx.Client) -> None:
        super().__init__(app, PLATFORMS[stand_in.name], stand_in, rasa, client)

    @property
    def web_url(self) -> str:
        return self.parts.settings.tenants_url

    def sends(self, *wrote: Wrote) -> TestResponse:
        return self.delivered(self.stand_in.delivery(self.web_url, self.address, *wrote))

    def fields(self, text: str = "", **more: Any) -> dict[str, Any]:
        """What Twilio has of a message, with fields of a test's own."""
        return self.stand_in.fields(self.address, self.wrote(text)) | more

    def delivers(self, text: str = "", **more: Any) -> TestResponse:
        return self.delivered(self.stand_in.delivers(self.web_url, self.fields(text, **more)))

    def staff_say(self, words: str) -> None:
        with self.parts.database.writing() as session:
            last = session.query(Message).order_by(Message.id.desc()).first()
            assert last is not None
            now = self.parts.settings.now()
            add_staff_message(session, last.conversation_id, words, language="nl", now=now)
        self.is_carried()

    def said(self) -> list[str]:
        """What the conversation has of the person."""
        with self.parts.database.reading() as session:
            rows = session.query(Message).order_by(Message.id)
            return [each.text for each in rows if each.author == "tenant"]


def asked(text: str, titles: Sequence[str], *, language: str = "nl", number: bool = True) -> Said:
    choices = tuple(Choice(title, f"7.{index}") for index, title in enumerate(titles))
    return Said(text, choices, number, language)

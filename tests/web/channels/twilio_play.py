"""A person on a platform of Twilio's, against its stand-in: delivered, carried, and read back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
from flask import Flask
from werkzeug.test import TestResponse

from casebook.conversations import add_staff_message
from casebook.models import Arrival, Delivery, Message
from channel_blocks import read_channels
from tests.fakes.platforms.stand_in import Delivered, Shown, Wrote
from tests.fakes.platforms.twilio import Twilio
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.accounts import Account, Accounts
from web.channels.carrier import carry_next
from web.channels.platform import Choice, Said, Way
from web.channels.platforms import PLATFORMS
from web.parts import Parts


class Play:
    """The demo landlord has the stand-in's number; somebody writes to it."""

    def __init__(self, app: Flask, stand_in: Twilio, rasa: Rasa) -> None:
        self.app, self.stand_in, self.rasa = app, stand_in, rasa
        given: Parts = app.extensions["huurhulp"]
        self.parts = replace(
            given,
            rasa=rasa,  # type: ignore[arg-type]
            platforms=PLATFORMS,
            accounts=Accounts((account_of(stand_in),)),
        )
        app.extensions["huurhulp"] = self.parts
        self.client = app.test_client()
        self.person = stand_in.person(1)
        self.count = 0

    @property
    def web_url(self) -> str:
        return self.parts.settings.tenants_url

    def wrote(self, text: str = "", **given: Any) -> Wrote:
        self.count += 1
        return Wrote(f"SM{self.count:032x}", self.parts.settings.now(), text, **given)

    def fields(self, text: str = "", **more: Any) -> dict[str, Any]:
        """What Twilio has of a message, with fields of a test's own."""
        return self.stand_in.fields(self.person, self.wrote(text)) | more

    def delivers(self, text: str = "", **more: Any) -> TestResponse:
        return self.sends(self.stand_in.delivers(self.web_url, self.fields(text, **more)))

    def sends(self, delivered: Delivered) -> TestResponse:
        return self.client.post(delivered.path, data=delivered.body, headers=delivered.headers)

    def writes(self, text: str = "", **given: Any) -> list[Shown]:
        """Write, have it answered, and give what came back."""
        before = len(self.reads())
        delivered = self.stand_in.delivery(self.web_url, self.person, self.wrote(text, **given))
        assert self.sends(delivered).status_code == 200
        self.is_carried()
        return self.reads()[before:]

    def staff_say(self, words: str) -> None:
        with self.parts.database.writing() as session:
            last = session.query(Message).order_by(Message.id.desc()).first()
            assert last is not None
            now = self.parts.settings.now()
            add_staff_message(session, last.conversation_id, words, language="nl", now=now)
        self.is_carried()

    def is_carried(self) -> None:
        with httpx.Client(timeout=5, trust_env=False) as client:
            while carry_next(self.parts, client):
                pass

    def reads(self) -> list[Shown]:
        return self.stand_in.shown(self.person)

    def later(self, **time: float) -> None:
        now = (self.parts.settings.fixed_now or NOW) + timedelta(**time)
        self.parts = replace(self.parts, settings=replace(self.parts.settings, fixed_now=now))
        self.app.extensions["huurhulp"] = self.parts

    def arrivals(self) -> list[Arrival]:
        with self.parts.database.reading() as session:
            return list(session.query(Arrival).order_by(Arrival.id))

    def deliveries(self) -> list[Delivery]:
        with self.parts.database.reading() as session:
            return list(session.query(Delivery).order_by(Delivery.message_id))

    def said(self) -> list[str]:
        """What the conversation has of the person."""
        with self.parts.database.reading() as session:
            rows = session.query(Message).order_by(Message.id)
            return [each.text for each in rows if each.author == "tenant"]


def account_of(stand_in: Twilio) -> Account:
    (block,) = read_channels({stand_in.name: stand_in.block()})
    return Account("demo", block, stand_in.secrets())


def way_to(stand_in: Twilio, client: httpx.Client) -> Way:
    return Way(client, account_of(stand_in), stand_in.person(1))


def asked(text: str, titles: Sequence[str], *, language: str = "nl", number: bool = True) -> Said:
    choices = tuple(Choice(title, f"7.{index}") for index, title in enumerate(titles))
    return Said(text, choices, number, language)

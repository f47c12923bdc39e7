"""Somebody who writes to the demo landlord's bot by Telegram, whose server stands on loopback."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import httpx
from flask import Flask
from werkzeug.test import TestResponse

from casebook.models import Arrival, Delivery, Message
from channel_blocks import ChannelBlock
from tests.fakes.platforms.stand_in import Wrote
from tests.fakes.platforms.telegram import BOT, SECRET
from tests.fakes.platforms.telegram import Telegram as StandIn
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.accounts import Account, Accounts
from web.channels.carrier import carry_next
from web.channels.telegram import Telegram
from web.parts import Parts

ANN = "700000001"


def account_of(telegram: StandIn) -> Account:
    block = ChannelBlock("telegram", BOT, date(2026, 11, 2))
    return Account("demo", block, telegram.secrets())


class Ann:
    """Writes to the demo landlord's bot; the worker answers when she looks."""

    def __init__(self, app: Flask, telegram: StandIn, rasa: Rasa) -> None:
        given: Parts = app.extensions["huurhulp"]
        self.telegram, self.rasa = telegram, rasa
        self.parts = replace(
            given,
            rasa=rasa,  # type: ignore[arg-type]
            platforms={"telegram": Telegram()},
            accounts=Accounts((account_of(telegram),)),
        )
        app.extensions["huurhulp"] = self.parts
        self.client = app.test_client()
        self.count = 0

    def does(self, text: str = "", **given: Any) -> list[str]:
        """Write or press, and read what comes back."""
        self.count += 1
        before = len(self.telegram.shown(ANN))
        assert self.sends(Wrote(str(self.count), NOW, text, **given)).status_code == 200
        with httpx.Client(timeout=5, trust_env=False) as client:
            while carry_next(self.parts, client):
                pass
        return [each.text for each in self.telegram.shown(ANN)][before:]

    def sends(self, wrote: Wrote) -> TestResponse:
        made = self.telegram.delivery("", ANN, wrote)
        return self.client.post(made.path, data=made.body, headers=made.headers)

    def posts(self, update: dict[str, Any], secret: str = SECRET) -> TestResponse:
        made = self.telegram.delivered(update, secret)
        return self.client.post(made.path, data=made.body, headers=made.headers)

    def buttons(self) -> list[tuple[str, str]]:
        return list(self.telegram.shown(ANN)[-1].buttons)

    def kept(self) -> list[Arrival]:
        with self.parts.database.reading() as session:
            return list(session.query(Arrival).order_by(Arrival.id))

    def said(self) -> list[str]:
        with self.parts.database.reading() as session:
            rows = session.query(Message).filter_by(author="tenant").order_by(Message.id)
            return [each.text for each in rows]

    def deliveries(self) -> list[Delivery]:
        with self.parts.database.reading() as session:
            return list(session.query(Delivery).order_by(Delivery.message_id))

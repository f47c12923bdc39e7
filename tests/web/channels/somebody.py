"""Somebody who writes by a platform whose stand-in is on loopback, and the worker that answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
from flask import Flask
from werkzeug.datastructures import Headers
from werkzeug.test import TestResponse

from casebook.inbox import Incoming
from casebook.models import Arrival, Delivery
from channel_blocks import ChannelBlock, read_channels
from tests.fakes.platforms.stand_in import Delivered, Shown, StandIn, Wrote
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.accounts import Account, Accounts
from web.channels.carrier import carry_next
from web.channels.platform import Platform, Raw, Way
from web.parts import Parts


def account_of(stand_in: StandIn, **block: Any) -> Account:
    """The demo landlord's account with the stand-in."""
    made: tuple[ChannelBlock, ...] = read_channels({stand_in.name: stand_in.block() | block})
    return Account("demo", made[0], stand_in.secrets())


def read(platform: Platform, delivery: Delivered) -> list[Incoming]:
    """What the platform's file makes of a delivery. Raises Unreadable."""
    url = f"https://huur.example{delivery.path}"
    raw = Raw("POST", url, {}, Headers(delivery.headers), delivery.body)
    return platform.read(raw, NOW).messages


def way_to(stand_in: StandIn, client: httpx.Client, address: str, **block: Any) -> Way:
    return Way(client, account_of(stand_in, **block), address)


class Somebody:
    """Writes to the demo landlord, and reads what the stand-in shows."""

    def __init__(
        self, app: Flask, platform: Platform, stand_in: StandIn, rasa: Rasa, client: httpx.Client
    ) -> None:
        self.app, self.stand_in, self.rasa = app, stand_in, rasa
        self.worker_client = client
        given: Parts = app.extensions["huurhulp"]
        self.parts = replace(
            given,
            rasa=rasa,  # type: ignore[arg-type]
            platforms={platform.name: platform},
            accounts=Accounts((account_of(stand_in),)),
        )
        app.extensions["huurhulp"] = self.parts
        self.client = app.test_client()
        self.address = stand_in.person(1)
        self.count = 0

    def wrote(self, text: str = "", **given: Any) -> Wrote:
        self.count += 1
        return Wrote(f"m{self.count}", self.parts.settings.now(), text, **given)

    def delivered(self, delivery: Delivered) -> TestResponse:
        return self.client.post(delivery.path, data=delivery.body, headers=delivery.headers)

    def sends(self, *wrote: Wrote) -> TestResponse:
        return self.delivered(self.stand_in.delivery("", self.address, *wrote))

    def writes(self, text: str = "", **given: Any) -> list[Shown]:
        """Write, have it answered, and give what came back."""
        before = len(self.reads())
        assert self.sends(self.wrote(text, **given)).status_code == 200
        self.is_carried()
        return self.reads()[before:]

    def presses(self, button: tuple[str, str]) -> list[Shown]:
        title, pressed = button
        return self.writes(title, pressed=pressed)

    def reads(self) -> list[Shown]:
        return self.stand_in.shown(self.address)

    def is_carried(self) -> None:
        """The worker does all there is to do."""
        while carry_next(self.parts, self.worker_client):
            pass

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

"""The plainest platform that fits the rest, and a person who writes by it.

JSON with an HMAC over the body; its server stands on loopback. `web/channels/` has nothing of it.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import httpx
from flask import Flask
from werkzeug.test import TestResponse

from casebook.conversations import add_staff_message, conversation_of_id
from casebook.inbox import Incoming
from casebook.models import Arrival, Delivery, Message
from casebook.retention import erase_conversation
from channel_blocks import ChannelBlock
from tests.fakes.recorder import Recorder
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.accounts import Account, Accounts
from web.channels.carrier import carry_next
from web.channels.platform import Look, NotSent, Part, Raw, Said, Told, Unreadable, Way
from web.channels.showing import with_choices
from web.parts import Parts

SECRET = "only for tests"
NUMBER = "+31300123458"
PERSON = "+31612345678"


class Plain:
    """As an SMS platform: no buttons."""

    name = "sms"
    channel = "sms"
    needs = ("secret",)
    largest = 100_000

    def challenge(self, raw: Raw, accounts: Sequence[Account]) -> str | None:
        asked = raw.query.get("secret", "")
        return "yes" if any(asked == each.secrets["secret"] for each in accounts) else None

    def is_signed(self, raw: Raw, account: Account) -> bool:
        made = signature(raw.body, account.secrets["secret"])
        return hmac.compare_digest(made, raw.headers.get("X-Signature", ""))

    def read(self, raw: Raw, now: datetime) -> Told:
        try:
            return Told(
                [
                    Incoming(
                        account=each["to"],
                        address=each["from"],
                        id=each["id"],
                        sent_at=datetime.fromisoformat(each["at"]),
                        what=each.get("what", "text"),
                        text=each.get("text", ""),
                        button=each.get("button", ""),
                        language=each.get("language"),
                    )
                    for each in json.loads(raw.body)
                ]
            )
        except (ValueError, KeyError, TypeError) as fault:
            raise Unreadable from fault

    def thanks(self) -> tuple[str, str]:
        return "", "text/plain"

    def look(self, said: Said) -> Look:
        numbered = bool(said.choices) and said.may_number
        return Look(({"text": with_choices(said)},), numbered)

    def send(self, way: Way, part: Part) -> None:
        self._post(way, part)

    def announce(self, way: Way, text: str, language: str) -> None:
        self._post(way, {"outside": text})

    def seen(self, way: Way, platform_id: str) -> None:
        self._post(way, {"seen": platform_id})

    def _post(self, way: Way, part: Part) -> None:
        try:
            answer = way.client.post(
                f"{way.account.api('')}/send", json={"to": way.address, **part}
            )
        except httpx.TransportError as fault:
            raise NotSent("down", lost=True) from fault
        if answer.status_code >= 500:
            raise NotSent("down")
        if answer.status_code >= 400:
            raise NotSent("refused", gone=True)


@cache
def _client() -> httpx.Client:
    """As the worker's: one for all, for it is slow to make."""
    return httpx.Client(timeout=5, trust_env=False)


def signature(body: bytes, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), body, "sha256").hexdigest()


class Person:
    """Writes to the demo landlord by the plain platform, and reads what comes back."""

    def __init__(self, app: Flask, server: Recorder, rasa: Rasa) -> None:
        self.app, self.server, self.rasa = app, server, rasa
        given: Parts = app.extensions["huurhulp"]
        block = ChannelBlock("sms", NUMBER)
        account = Account("demo", block, {"secret": SECRET, "api_url": server.url})
        self.parts = replace(
            given,
            rasa=rasa,  # type: ignore[arg-type]
            platforms={"sms": Plain()},
            accounts=Accounts((account,)),
        )
        app.extensions["huurhulp"] = self.parts
        self.client = app.test_client()
        self.count = 0

    def sends(self, *messages: dict[str, Any], secret: str = SECRET) -> TestResponse:
        """One delivery by the platform."""
        body = json.dumps(messages).encode()
        headers = {"X-Signature": signature(body, secret)}
        return self.client.post("/channels/sms", data=body, headers=headers)

    def message(self, text: str = "", **given: Any) -> dict[str, Any]:
        """A message as the platform has it, with an id of its own."""
        self.count += 1
        return {
            "to": NUMBER,
            "from": PERSON,
            "id": f"m{self.count}",
            "at": self.parts.settings.now().isoformat(),
            "text": text,
        } | given

    def writes(self, text: str = "", **given: Any) -> list[str]:
        """Write, have it answered, and give what came back."""
        before = len(self.reads())
        assert self.sends(self.message(text, **given)).status_code == 200
        self.is_carried()
        return self.reads()[before:]

    def is_carried(self) -> None:
        """The worker does all there is to do."""
        while carry_next(self.parts, _client()):
            pass

    def reads(self) -> list[str]:
        """What the person got in the conversation, in order."""
        return [each.json["text"] for each in self.server.got if "text" in each.json]

    def outside(self) -> list[str]:
        return [each.json["outside"] for each in self.server.got if "outside" in each.json]

    def later(self, **time: float) -> None:
        """The clock of web and worker goes on."""
        now = (self.parts.settings.fixed_now or NOW) + timedelta(**time)
        self.parts = replace(self.parts, settings=replace(self.parts.settings, fixed_now=now))
        self.app.extensions["huurhulp"] = self.parts

    def rows(self) -> list[Message]:
        """All messages in the casebook, in order."""
        with self.parts.database.reading() as session:
            return list(session.query(Message).order_by(Message.id))

    def said(self, author: str = "tenant") -> list[str]:
        return [each.text for each in self.rows() if each.author == author]

    def arrivals(self) -> list[Arrival]:
        with self.parts.database.reading() as session:
            return list(session.query(Arrival).order_by(Arrival.id))

    def deliveries(self) -> list[Delivery]:
        with self.parts.database.reading() as session:
            return list(session.query(Delivery).order_by(Delivery.message_id))


def raises(fault: Exception | type[Exception]) -> Callable[..., None]:
    def fails(*_: object, **__: object) -> None:
        raise fault

    return fails


def erase(person: Person) -> None:
    """As who sees the same conversation on the website, or its term."""
    with person.parts.database.writing() as session:
        found = conversation_of_id(session, person.rows()[0].conversation_id)
        erase_conversation(session, found, at=person.parts.settings.now())


def staff_say(person: Person, text: str, language: str = "nl") -> None:
    with person.parts.database.writing() as session:
        add_staff_message(
            session,
            person.rows()[-1].conversation_id,
            text,
            language=language,
            now=person.parts.settings.now(),
        )
    person.is_carried()

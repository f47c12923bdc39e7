"""What a messaging platform is to the rest: read, checked, looked at and sent to in one way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import httpx
from werkzeug.datastructures import Headers

from casebook.inbox import Incoming
from web.channels.accounts import Account

Part = Mapping[str, Any]
# The fault where the platform does not say why it did not bring a message.
NOT_DELIVERED = "not_delivered"
# The button of a press on what the platform itself puts before a conversation: it is greeted.
BEGIN = "begin"


@dataclass(frozen=True)
class Raw:
    """A request as it came. `url` is ours as the platform called it, by the settings' address and
    never by a header; `account` the one in the path, where the platform's body names none.
    """

    method: str
    url: str
    query: Mapping[str, str]
    headers: Headers
    body: bytes
    account: str | None = None


@dataclass(frozen=True)
class Choice:
    """One button: its title, and the name by which a press of it comes back."""

    title: str
    button: str


@dataclass(frozen=True)
class Said:
    """One message to a person. `may_number`: no number is an answer to it, so choices may."""

    text: str
    choices: Sequence[Choice]
    may_number: bool
    language: str


@dataclass(frozen=True)
class Look:
    """A message in the platform's shape, in the parts that are sent one by one.

    The same message must give the same parts each time: after a failure the rest is sent.
    """

    parts: Sequence[Part]
    numbered: bool = False


@dataclass(frozen=True)
class Way:
    """To whom something is sent: the landlord's account, the person's address, and how.

    `mark` comes back when the platform tells later that it did not arrive; `hears` is where we hear
    of it, for a platform that is to be told. Without a mark nobody waits for word.
    """

    client: httpx.Client
    account: Account
    address: str
    mark: str = ""
    hears: str = ""


@dataclass(frozen=True)
class Undelivered:
    """What the platform took from this account of ours, sent with this mark, and did not bring.

    `closed`: not before the person writes again.
    """

    account: str
    mark: str
    fault: str
    closed: bool


@dataclass(frozen=True)
class Told:
    """What a body tells: what persons did, and which earlier messages of ours did not arrive."""

    messages: list[Incoming]
    undelivered: Sequence[Undelivered] = ()


class Unreadable(Exception):
    """Signed, but in no shape that the platform's documents know."""


class NotSent(Exception):
    """The platform did not take it. `gone`: it never will; `lost`: no word came; `closed`: not
    before the person writes again; `wait`: how long it asks to be left alone.
    """

    def __init__(
        self,
        fault: str,
        *,
        gone: bool = False,
        lost: bool = False,
        closed: bool = False,
        wait: timedelta | None = None,
    ) -> None:
        super().__init__(fault)
        self.fault = fault
        self.gone = gone
        self.lost = lost
        self.closed = closed
        self.wait = wait


class Platform(Protocol):
    """One platform: what differs between them, and nothing of conversations."""

    # Its name in the landlord's file and in the address of its webhook.
    name: str
    # What a case says that it came by.
    channel: str
    # Names of the secrets that it needs.
    needs: Sequence[str]
    # In bytes: more is refused unread.
    largest: int

    def challenge(self, raw: Raw, accounts: Sequence[Account]) -> str | None:
        """The answer to a platform that asks whether this address is ours; None refuses."""

    def is_signed(self, raw: Raw, account: Account) -> bool:
        """Whether this account's secret signed it: on the raw body, in constant time."""

    def read(self, raw: Raw, now: datetime) -> Told:
        """All in it that is ours to know; the rest is left out. Raises Unreadable."""

    def thanks(self) -> tuple[str, str]:
        """What the platform wants to hear for having delivered: body and content type."""

    def look(self, said: Said) -> Look:
        """A message as this platform shows it."""

    def send(self, way: Way, part: Part) -> None:
        """Hand over one part. Raises NotSent."""

    def announce(self, way: Way, text: str, language: str) -> None:
        """Outside the conversation: only that a message waits. Raises NotSent."""

    def seen(self, way: Way, platform_id: str) -> None:
        """Show that a message was read, where the platform can. Raises NotSent."""

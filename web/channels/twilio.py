"""What SMS and WhatsApp by Twilio share: its signature, its messages, its refusals.

From Twilio's guides on webhook requests and webhook security, and its Messages resource. A message
is delivered in a request of its own, without a time. Twilio delivers once: after an answer other
than 2xx it tries again only where the webhook's address says so, `#rc=5&rp=all` behind it (a part
that is neither sent nor signed), or where a fallback address is set, which may be the same one.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
from werkzeug.datastructures import MultiDict

from casebook.inbox import Incoming
from web.channels.accounts import Account
from web.channels.platform import NOT_DELIVERED, NotSent, Raw, Told, Undelivered, Unreadable, Way

API = "https://api.twilio.com"
SIGNATURE = "X-Twilio-Signature"
# More than a message has by far.
MOST_FIELDS = 500
LONGEST_ID = 64
LONGEST_ADDRESS = 100
# What never left us, or was never listened to.
NOT_CONNECTED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
UNSUBSCRIBED = 21610
OUTSIDE_THE_WINDOW = 63016
FAULTS = {
    20003: "wrong_token",
    21211: "no_number",
    21614: "no_number",
    UNSUBSCRIBED: "unsubscribed",
    OUTSIDE_THE_WINDOW: "outside_the_window",
}
# In the address that Twilio calls when the state of a message changes.
MARK = "mark"
# Refused now, and perhaps not later: the landlord's account is to be put right (a token, a country
# that is not switched on, a number that is not theirs), or a queue is full.
NOT_FOR_GOOD = {20003, 21408, 21606, 21611, 21659, 21660, 63007}


class Refused(NotSent):
    """Twilio read it and said no."""


class Twilio:
    """One number of a landlord. `prefix` stands before every number of this channel."""

    name: str
    channel: str
    needs: Sequence[str] = ("account_sid", "auth_token")
    largest = 100_000
    prefix = ""

    def challenge(self, raw: Raw, accounts: Sequence[Account]) -> str | None:
        """Twilio asks for none."""
        return None

    def is_signed(self, raw: Raw, account: Account) -> bool:
        return is_signed(raw, account.secrets["auth_token"])

    def read(self, raw: Raw, now: datetime) -> Told:
        fields = _written(raw.body)
        if "MessageStatus" in fields:
            return Told([], self._undelivered(raw, fields))
        return Told(self._messages(fields, now))

    def _messages(self, fields: MultiDict[str, str], now: datetime) -> list[Incoming]:
        to, address = fields["To"], fields["From"]
        if not (self._is_number(to) and self._is_number(address)):
            return []
        if fields.get("OptOutType", "").upper() == "STOP":
            # Twilio has said goodbye, and lets nothing through until this person writes START.
            # HELP and START, which it answers too, are a person's words all the same.
            return []
        return [
            Incoming(
                account=to.removeprefix(self.prefix),
                address=address.removeprefix(self.prefix),
                id=fields["MessageSid"],
                sent_at=now,
                **self._said(fields),
            )
        ]

    def _undelivered(self, raw: Raw, fields: MultiDict[str, str]) -> list[Undelivered]:
        if fields["MessageStatus"] not in ("failed", "undelivered"):
            return []
        code = fields.get("ErrorCode", "")
        known = int(code) if re.fullmatch(r"\d{1,9}", code, re.ASCII) else 0
        return [
            Undelivered(
                account=fields["From"].removeprefix(self.prefix),
                mark=raw.query.get(MARK, ""),
                fault=_fault(known) or NOT_DELIVERED,
                closed=known == OUTSIDE_THE_WINDOW,
            )
        ]

    def thanks(self) -> tuple[str, str]:
        """A document without a verb: what is to be said comes by the other way."""
        return '<?xml version="1.0" encoding="UTF-8"?><Response/>', "text/xml"

    def seen(self, way: Way, platform_id: str) -> None:
        """Twilio takes no read marks."""

    def _is_number(self, address: str) -> bool:
        """Whether somebody can be written to there, by this channel."""
        return address.startswith(self.prefix)

    def _said(self, fields: MultiDict[str, str]) -> dict[str, Any]:
        """What an `Incoming` has of what the person did."""
        words = fields.get("Body", "")
        return {"what": "text", "text": words} if words.strip() else {"what": "other"}

    def _send(self, way: Way, **fields: str) -> None:
        """Have Twilio send one message. Raises NotSent."""
        account = way.account
        call(
            way,
            "POST",
            f"{account.api(API)}/2010-04-01/Accounts/{account.secrets['account_sid']}/Messages.json",
            data={
                "From": f"{self.prefix}{account.block.account}",
                "To": f"{self.prefix}{way.address}",
                **_called_back(way),
                **fields,
            },
        )


def _called_back(way: Way) -> dict[str, str]:
    """Twilio tells nothing unasked. For an address of this machine it would refuse the message."""
    if not way.mark or not way.hears.startswith("https://"):
        return {}
    return {"StatusCallback": f"{way.hears}?{urlencode({MARK: way.mark})}"}


def is_signed(raw: Raw, token: str) -> bool:
    """Whether Twilio signed it with this token: the address that it called with, for a form, each
    field behind it, or, for JSON, the body's hash within it.
    """
    given = raw.headers.get(SIGNATURE, "").encode()
    if hashed := raw.query.get("bodySHA256"):
        made_of_body = hashlib.sha256(raw.body).hexdigest().encode()
        whole = hmac.compare_digest(made_of_body, hashed.lower().encode())
        fields = ""
    else:
        whole = True
        try:
            fields = "".join(name + value for name, value in sorted(set(_pairs(raw.body))))
        except ValueError:
            return False
    with_port, without = (
        hmac.compare_digest(given, _signature(address + fields, token))
        for address in _addresses(raw.url)
    )
    return whole and (with_port or without)


def call(way: Way, method: str, url: str, **body: Any) -> dict[str, Any]:
    """Ask Twilio something with the account's secrets. Raises NotSent, and Refused for a no.

    No fault repeats what was asked: it holds what a tenant is told.
    """
    secrets = way.account.secrets
    try:
        answer = way.client.request(
            method, url, auth=(secrets["account_sid"], secrets["auth_token"]), **body
        )
    except NOT_CONNECTED:
        raise NotSent("no_connection") from None
    except httpx.RequestError:
        raise NotSent("no_answer", lost=True) from None
    said = _answered(answer)
    if not answer.is_success:
        raise _refusal(answer, said.get("code"))
    return said


def _refusal(answer: httpx.Response, code: object) -> NotSent:
    status = answer.status_code
    if status == 429:
        return NotSent("too_fast", wait=_wait(answer.headers.get("Retry-After", "")))
    if not 400 <= status < 500:
        return NotSent("down")
    known = code if isinstance(code, int) else 0
    fault = _fault(known) or f"http_{status}"
    if known == OUTSIDE_THE_WINDOW:
        return Refused(fault, closed=True)
    return Refused(fault, gone=status not in (401, 403, 404) and known not in NOT_FOR_GOOD)


def _fault(code: int) -> str | None:
    """None for no code."""
    return FAULTS.get(code, f"twilio_{code}") if code else None


def _wait(seconds: str) -> timedelta | None:
    # A day is longer than any limit of Twilio's lasts.
    return timedelta(seconds=min(int(seconds), 86_400)) if seconds.isdecimal() else None


def _answered(answer: httpx.Response) -> dict[str, Any]:
    try:
        said = answer.json()
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _written(body: bytes) -> MultiDict[str, str]:
    """The fields of what was delivered. Raises Unreadable."""
    try:
        fields = MultiDict(_pairs(body))
    except ValueError as fault:
        raise Unreadable from fault
    longest = {"MessageSid": LONGEST_ID, "From": LONGEST_ADDRESS, "To": LONGEST_ADDRESS}
    if not all(0 < len(fields.get(name, "")) <= most for name, most in longest.items()):
        raise Unreadable
    return fields


def _pairs(body: bytes) -> list[tuple[str, str]]:
    """The names and values of a form. Raises ValueError."""
    return parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS)


def _signature(said: str, token: str) -> bytes:
    return b64encode(hmac.digest(token.encode(), said.encode(), "sha1"))


def _addresses(url: str) -> tuple[str, str]:
    """With the port and without: Twilio signs now the one, then the other."""
    split = urlsplit(url)
    host, _, port = split.netloc.partition(":")
    port = port or ("443" if split.scheme == "https" else "80")
    return split._replace(netloc=f"{host}:{port}").geturl(), split._replace(netloc=host).geturl()

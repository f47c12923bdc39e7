"""What WhatsApp and Messenger share, for both are Meta's: challenge, signature and the Graph API.

Sources, on developers.facebook.com: docs/graph-api/webhooks/getting-started (both checks),
docs/graph-api/guides/error-handling and …/overview/rate-limiting, and the tables of errors
…/business-messaging/whatsapp/support/error-codes and …/messenger-platform/error-codes.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import httpx

from casebook.inbox import Incoming
from web.channels.accounts import Account
from web.channels.platform import NotSent, Raw, Told, Undelivered, Unreadable, Way

API = "https://graph.facebook.com"
# Meta keeps a version for two years: raise it here, after reading what the newer one changes.
VERSION = "v25.0"

# What reading a body raises when it is in none of the published shapes.
UNKNOWN_SHAPE = (AttributeError, KeyError, OSError, OverflowError, TypeError, ValueError)

# 24 hours have passed since the person's last message; Messenger says so by code and subcode.
CLOSED = {(131047, None), (10, 2018278), (10, 2534022)}
# Meta's own trouble, and its limits.
PASSES = {1, 2, 4, 17, 32, 613, 1200, 80007, 130429, 131000, 131016, 131048, 131056, 131057}
# The landlord's account: token, permissions, payment, lock. Nothing else would go either, and what
# waits goes when somebody has set it right.
ACCOUNT = {0, 3, 10, 190, 368, 131005, 131031, 131042, 133010, *range(200, 300)}

_SECONDS = re.compile(r"\d{1,6}", re.ASCII)


class Meta(ABC):
    """What is alike in a class of either platform."""

    needs: Sequence[str] = ("access_token", "app_secret", "verify_token")
    # Meta delivers up to 3 MiB at once.
    largest = 3 * 1024 * 1024

    def challenge(self, raw: Raw, accounts: Sequence[Account]) -> str | None:
        told = raw.query.get("hub.verify_token", "").encode()
        known = [
            hmac.compare_digest(told, each.secrets["verify_token"].encode()) for each in accounts
        ]
        if raw.query.get("hub.mode") != "subscribe" or not any(known):
            return None
        return raw.query.get("hub.challenge")

    def is_signed(self, raw: Raw, account: Account) -> bool:
        made = hmac.new(account.secrets["app_secret"].encode(), raw.body, hashlib.sha256)
        given = raw.headers.get("X-Hub-Signature-256", "")
        # As bytes: text that is not ASCII cannot be compared in constant time.
        return hmac.compare_digest(f"sha256={made.hexdigest()}".encode(), given.encode())

    def read(self, raw: Raw, now: datetime) -> Told:
        try:
            body = json.loads(raw.body)
            return Told(list(self.messages(body)), list(self.failures(body)))
        except UNKNOWN_SHAPE as fault:
            raise Unreadable from fault

    @abstractmethod
    def messages(self, body: Any) -> Iterator[Incoming]:
        """What persons did, of a body as this platform delivers it; else UNKNOWN_SHAPE."""

    def failures(self, body: Any) -> Iterable[Undelivered]:
        """What it took from us and did not bring; else UNKNOWN_SHAPE."""
        return ()

    def thanks(self) -> tuple[str, str]:
        return "EVENT_RECEIVED", "text/plain"


def post(way: Way, body: Mapping[str, Any]) -> None:
    """Ask the Graph API, as this account, to send something. Raises NotSent."""
    url = f"{way.account.api(API)}/{VERSION}/{way.account.block.account}/messages"
    # As bytes: a token with a letter too many is Meta's to refuse.
    token = way.account.secrets["access_token"].encode()
    try:
        answer = way.client.post(url, json=body, headers={b"Authorization": b"Bearer " + token})
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL) as fault:
        raise NotSent("unreachable") from fault
    except httpx.RequestError as fault:
        raise NotSent("no_answer", lost=True) from fault
    if not answer.is_success:
        raise _refusal(answer)


def _refusal(answer: httpx.Response) -> NotSent:
    code, subcode = _codes(answer)
    fault = f"http_{answer.status_code}" if code is None else f"graph_{code}"
    if {(code, subcode), (code, None)} & CLOSED:
        return NotSent(fault, closed=True)
    if code in PASSES or answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
        return NotSent(fault, wait=_wait(answer))
    again = code in ACCOUNT or not answer.is_client_error
    return NotSent(fault, gone=not again)


def _codes(answer: httpx.Response) -> tuple[int | None, int | None]:
    """Code and subcode of the error; None where something in between answered instead."""
    try:
        error = answer.json()["error"]
        return int(error["code"]), error.get("error_subcode")
    except UNKNOWN_SHAPE:
        return None, None


def _wait(answer: httpx.Response) -> timedelta | None:
    """How long Meta asks to be left alone: in seconds by one header, in minutes by the other."""
    if found := _SECONDS.fullmatch(answer.headers.get("Retry-After", "")):
        return timedelta(seconds=int(found[0]))
    try:
        usage = json.loads(answer.headers.get("X-Business-Use-Case-Usage", "{}"))
        minutes = [
            each.get("estimated_time_to_regain_access", 0) for of in usage.values() for each in of
        ]
        return timedelta(minutes=max(minutes)) if minutes else None
    except UNKNOWN_SHAPE:
        return None

"""Meta's side of both its stand-ins: how it signs what it delivers, and how the Graph API refuses.

The shapes are those of developers.facebook.com/docs/graph-api: guides/error-handling and
webhooks/getting-started.
"""

from __future__ import annotations

import hmac
import json
import re
from abc import abstractmethod
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

from tests.fakes.platforms.stand_in import Delivered, StandIn
from tests.fakes.recorder import Answer, Got

APP_SECRET = "the secret of the app"
VERIFY_TOKEN = "the word for the challenge"
ACCESS_TOKEN = "EAAG-only-for-tests"
WINDOW = timedelta(hours=24)


class Refused(Exception):
    """A request that Meta does not take."""

    def __init__(self, code: int, message: str, *, status: int = 400, subcode: int = 0) -> None:
        super().__init__(message)
        self.answer = refusal(code, message, status=status, subcode=subcode)


def refusal(
    code: int,
    message: str = "An error",
    *,
    status: int = 400,
    subcode: int = 0,
    headers: dict[str, str] | None = None,
) -> Answer:
    """An error as the Graph API says it."""
    error: dict[str, Any] = {
        "message": f"(#{code}) {message}",
        "type": "OAuthException",
        "code": code,
        "fbtrace_id": "AqPNTKhnDrYLKVnPHWlnKcC",
    }
    if subcode:
        error["error_subcode"] = subcode
    return Answer(status, {"error": error}, headers or {})


class GraphStandIn(StandIn):
    """An app of Meta's with one account. `now`: while it is set, the window of 24 hours counts."""

    account: str

    def __init__(self) -> None:
        super().__init__()
        self.now: datetime | None = None
        # When each person wrote last, by the address that Meta knows the person by.
        self.wrote_at: dict[str, datetime] = {}
        # What each person got, by the same address.
        self.got: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)

    def secrets(self) -> dict[str, str]:
        return {
            "app_secret": APP_SECRET,
            "verify_token": VERIFY_TOKEN,
            "access_token": ACCESS_TOKEN,
            "api_url": self.recorder.url,
        }

    def signed(self, given: dict[str, Any]) -> Delivered:
        """Deliver this: as Meta writes JSON, all but ASCII escaped."""
        body = json.dumps(given).encode()
        made = hmac.new(APP_SECRET.encode(), body, "sha256").hexdigest()
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": f"sha256={made}"}
        return Delivered(f"/channels/{self.name}", headers, body)

    def challenge(self, token: str = VERIFY_TOKEN, mode: str = "subscribe") -> str:
        """The address that Meta asks when a webhook is set up."""
        asked = f"hub.mode={mode}&hub.challenge=1158201444&hub.verify_token={token}"
        return f"/channels/{self.name}?{asked}"

    def answer(self, got: Got) -> Answer:
        headers = {name.lower(): value for name, value in got.headers.items()}
        try:
            if got.method != "POST" or not re.fullmatch(r"/v\d+\.\d/\d+/messages", got.path):
                raise Refused(100, f"Unsupported {got.method.lower()} request", subcode=33)
            if headers.get("authorization") != f"Bearer {ACCESS_TOKEN}":
                raise Refused(190, "Invalid OAuth access token.", status=401)
            if got.path.split("/")[2] != self.account:
                raise Refused(100, "Object does not exist", subcode=33)
            return Answer(body=self.took(got.json))
        except Refused as refused:
            return refused.answer

    @abstractmethod
    def took(self, asked: dict[str, Any]) -> dict[str, Any]:
        """What is said to a request that is in order. Raises Refused."""

    def is_closed(self, person: str) -> bool:
        """Whether this person's window is over, as far as can be known here."""
        last = self.wrote_at.get(person)
        return self.now is not None and (last is None or self.now >= last + WINDOW)

    def missing(self, asked: dict[str, Any], *names: str) -> None:
        for name in names:
            if not asked.get(name):
                raise Refused(100, f"The parameter {name} is required.")

"""Twilio, as its guides "webhook request" and "Messages resource" have it; its own SDK signs.

Refuses what Twilio refuses, with Twilio's codes. What became of a message is told to the address
that it was sent with, as "Outbound message status in status callbacks" has it.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from tests.fakes.platforms.stand_in import Delivered, Shown, StandIn, Wrote
from tests.fakes.recorder import Answer, Got

ACCOUNT_SID = "AC" + "0" * 31 + "1"
AUTH_TOKEN = "only for tests"
LONGEST = 1600
ACCEPTED = 201


class Twilio(StandIn):
    """One account with one number. `prefix` stands before every number."""

    number: str
    prefix = ""
    person_pattern = r"\+[1-9][0-9]{6,14}"

    def __init__(self) -> None:
        super().__init__()
        # Who wrote STOP.
        self.unsubscribed: set[str] = set()
        # The bodies of messages that were taken and did not arrive.
        self.lost: set[bytes] = set()

    def secrets(self) -> dict[str, str]:
        return {
            "account_sid": ACCOUNT_SID,
            "auth_token": AUTH_TOKEN,
            "api_url": self.recorder.url,
        }

    def delivery(
        self, web_url: str, person: str, *wrote: Wrote, extra: Mapping[str, str] | None = None
    ) -> Delivered:
        """Twilio delivers each message in a request of its own."""
        (one,) = wrote
        return self.delivers(web_url, {**(extra or {}), **self.fields(person, one)})

    def delivers(self, web_url: str, fields: dict[str, Any]) -> Delivered:
        """Signed as Twilio signs it. A field with several values is a list."""
        return self._calls(f"{web_url}/channels/{self.name}", fields)

    def _calls(self, url: str, fields: dict[str, Any]) -> Delivered:
        signature = RequestValidator(AUTH_TOKEN).compute_signature(url, _Several(fields))
        called = urlsplit(url)
        return Delivered(
            called._replace(scheme="", netloc="").geturl(),
            {
                "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
                "X-Twilio-Signature": signature,
                "I-Twilio-Idempotency-Token": "5f6c1b1e-0f0a-4c9a-9d7e-0c3f3f6a2b11",
            },
            urlencode(fields, doseq=True).encode(),
        )

    def fields(self, person: str, wrote: Wrote) -> dict[str, Any]:
        """What a webhook gets of a message that came in."""
        fields = {
            "ToCountry": "NL",
            "SmsMessageSid": wrote.id,
            "NumMedia": "0",
            "SmsSid": wrote.id,
            "SmsStatus": "received",
            "Body": wrote.text,
            "FromCountry": "NL",
            "To": f"{self.prefix}{self.number}",
            "NumSegments": "1",
            "MessageSid": wrote.id,
            "AccountSid": ACCOUNT_SID,
            "From": f"{self.prefix}{person}",
            "ApiVersion": "2010-04-01",
        }
        if wrote.picture:
            fields |= {
                "NumMedia": "1",
                "MediaContentType0": "image/jpeg",
                "MediaUrl0": f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT_SID}/Messages/"
                f"{wrote.id}/Media/ME{'0' * 32}",
            }
        return fields

    def tells(self, person: str, status: str, code: int = 0, nth: int = -1) -> Delivered:
        got = self._taken_for(person)[nth]
        sent = form(got)
        fields = {
            "SmsSid": _sid(got),
            "SmsStatus": status,
            "MessageStatus": status,
            "To": sent["To"],
            "MessageSid": _sid(got),
            "AccountSid": ACCOUNT_SID,
            "From": f"{self.prefix}{self.number}",
            "ApiVersion": "2010-04-01",
        }
        if status in ("failed", "undelivered"):
            self.lost.add(got.body)
            fields |= {"ErrorCode": str(code)} if code else {}
        return self._calls(sent["StatusCallback"], fields)

    def _taken_for(self, person: str) -> list[Got]:
        to = f"{self.prefix}{person}"
        sent = (each for each in self.taken() if each.path == self._messages)
        return [each for each in sent if form(each)["To"] == to]

    def shown(self, person: str) -> list[Shown]:
        arrived = (each for each in self._taken_for(person) if each.body not in self.lost)
        return [self.as_shown(form(each)) for each in arrived]

    def as_shown(self, sent: dict[str, str]) -> Shown:
        return Shown(sent["Body"])

    def answer(self, got: Got) -> Answer:
        known = b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()
        if got.headers.get("Authorization") != f"Basic {known}":
            return refusal(401, 20003, "Authenticate")
        if got.method != "POST" or got.path != self._messages:
            return refusal(404, 20404, f"The requested resource {got.path} was not found")
        sent = form(got)
        if sent.get("From") != f"{self.prefix}{self.number}":
            return refusal(400, 21606, "The 'From' number is not a valid number of yours")
        if not sent.get("To"):
            return refusal(400, 21604, "A 'To' phone number is required.")
        if not re.fullmatch(f"{self.prefix}{self.person_pattern}", sent["To"]):
            return refusal(400, 21211, f"Invalid 'To' Phone Number: {sent['To']}")
        if sent["To"].removeprefix(self.prefix) in self.unsubscribed:
            return refusal(400, 21610, "Attempt to send to unsubscribed recipient")
        callback = urlsplit(sent.get("StatusCallback", "https://of.none"))
        if callback.scheme != "https" or "." not in callback.netloc:
            return refusal(400, 21609, "The 'StatusCallback' URL is not a valid URL")
        return self.takes(sent) or Answer(
            ACCEPTED, {"sid": _sid(got), "status": "queued", "error_code": None, **sent}
        )

    def takes(self, sent: dict[str, str]) -> Answer | None:
        """What is wrong with a message of words; None when it is taken."""
        if not sent.get("Body"):
            return refusal(400, 21602, "Message body is required.")
        if len(sent["Body"].encode("utf-16-le")) > 2 * LONGEST:
            return refusal(400, 21617, "The concatenated message body exceeds 1600 characters")
        return None

    @property
    def _messages(self) -> str:
        return f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"


class _Several(dict[str, Any]):
    """Fields as the SDK reads them from a framework that knows several values of one."""

    def getlist(self, name: str) -> list[str]:
        value = self[name]
        return value if isinstance(value, list) else [value]


def _sid(got: Got) -> str:
    return f"SM{hashlib.sha256(got.body).hexdigest()[:32]}"


def form(got: Got) -> dict[str, str]:
    return dict(parse_qsl(got.body.decode(), keep_blank_values=True))


def refusal(status: int, code: int, message: str) -> Answer:
    return Answer(
        status,
        {
            "code": code,
            "message": message,
            "more_info": f"https://www.twilio.com/docs/errors/{code}",
            "status": status,
        },
    )

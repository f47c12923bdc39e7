"""Messenger, from its published shapes: developers.facebook.com/documentation/business-messaging/
messenger-platform (webhooks/webhook-events, send-messages, error-codes).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from tests.fakes.platforms.graph import GraphStandIn, Refused
from tests.fakes.platforms.stand_in import Delivered, Shown, Wrote


class MessengerStandIn(GraphStandIn):
    """A page. As on a phone, quick replies go when another message comes: see `quick_replies`."""

    name = "messenger"
    account = "105950000000002"

    def block(self) -> dict[str, Any]:
        return {
            "account": self.account,
            "processor_agreement": date(2026, 11, 2),
        }

    def person(self, number: int) -> str:
        return f"254477{number:010}"

    def delivery(
        self, web_url: str, person: str, *wrote: Wrote, extra: Mapping[str, str] | None = None
    ) -> Delivered:
        self.wrote_at[person] = max(each.at for each in wrote)
        body = self.body(*(self.event(person, each) for each in wrote))
        return self.signed({**(extra or {}), **body})

    def body(self, *events: dict[str, Any]) -> dict[str, Any]:
        entry = {"id": self.account, "time": 1764104400000, "messaging": list(events)}
        return {"object": "page", "entry": [entry]}

    def event(self, person: str, wrote: Wrote) -> dict[str, Any]:
        return {
            "sender": {"id": person},
            "recipient": {"id": self.account},
            "timestamp": int(wrote.at.timestamp() * 1000),
            **self._content(person, wrote),
        }

    def _content(self, person: str, wrote: Wrote) -> dict[str, Any]:
        message: dict[str, Any] = {"mid": wrote.id}
        if wrote.picture:
            payload = {"url": "https://scontent.example/a.jpg"}
            message["attachments"] = [{"type": "image", "payload": payload}]
        if wrote.text:
            message["text"] = wrote.text
        if wrote.pressed is None:
            return {"message": message}
        if (wrote.text, wrote.pressed) in self.quick_replies(person):
            return {"message": message | {"quick_reply": {"payload": wrote.pressed}}}
        press = {"mid": wrote.id, "title": wrote.text, "payload": wrote.pressed}
        return {"postback": press}

    def took(self, asked: dict[str, Any]) -> dict[str, Any]:
        person = asked.get("recipient", {}).get("id")
        if not person:
            raise Refused(100, "The parameter recipient is required.")
        if "sender_action" in asked:
            if asked["sender_action"] not in ("mark_seen", "typing_on", "typing_off"):
                raise Refused(100, "Invalid sender_action")
            return {"recipient_id": person}
        self.missing(asked, "messaging_type", "message")
        if asked["messaging_type"] != "RESPONSE":
            raise Refused(100, "Only an answer is allowed without a tag")
        _check(asked["message"])
        if self.is_closed(person):
            outside = "This message is sent outside of allowed window."
            raise Refused(10, outside, status=403, subcode=2018278)
        self.got[person].append(asked["message"])
        return {"recipient_id": person, "message_id": f"m_{person}.{len(self.got[person])}"}

    def shown(self, person: str) -> list[Shown]:
        shown = [_shown(each) for each in self.got[person]]
        if quick := self.quick_replies(person):
            shown[-1] = replace(shown[-1], buttons=quick)
        return shown

    def quick_replies(self, person: str) -> tuple[tuple[str, str], ...]:
        """Those above this person's keyboard: of the last message alone."""
        last = self.got[person][-1] if self.got[person] else {}
        return tuple((each["title"], each["payload"]) for each in last.get("quick_replies", ()))


def _check(message: dict[str, Any]) -> None:
    if attachment := message.get("attachment"):
        payload = attachment["payload"]
        if attachment["type"] != "template" or payload["template_type"] != "button":
            raise Refused(100, "Unknown template")
        _text(payload.get("text"), 640)
        _titles(payload["buttons"], 3)
        if any(each["type"] != "postback" for each in payload["buttons"]):
            raise Refused(100, "Unknown button")
    else:
        _text(message.get("text"), 2000)
    if "quick_replies" in message:
        _titles(message["quick_replies"], 13)


def _titles(given: list[dict[str, Any]], most: int) -> None:
    if not 1 <= len(given) <= most:
        raise Refused(100, f"Between 1 and {most} are allowed")
    for each in given:
        # A quick reply's longer title would be cut, which is no better.
        _text(each.get("title"), 20)
        _text(each.get("payload"), 1000)
    if len({each["title"] for each in given}) < len(given):
        raise Refused(100, "Duplicated title")


def _text(said: object, longest: int) -> None:
    if not isinstance(said, str) or not said.strip():
        raise Refused(100, "Required parameter is missing")
    if len(said) > longest:
        raise Refused(100, f"Must be at most {longest} characters", subcode=2018288)


def _shown(message: dict[str, Any]) -> Shown:
    if attachment := message.get("attachment"):
        payload = attachment["payload"]
        buttons = tuple((each["title"], each["payload"]) for each in payload["buttons"])
        return Shown(payload["text"], buttons)
    return Shown(message["text"])

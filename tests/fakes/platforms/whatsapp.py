"""WhatsApp's Cloud API, from its published shapes: developers.facebook.com/documentation/
business-messaging/whatsapp (webhooks/reference/messages and messages/status, messages, templates,
typing-indicators, business-scoped-user-ids, support/error-codes).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from tests.fakes.platforms.graph import GraphStandIn, Refused
from tests.fakes.platforms.stand_in import Delivered, Shown, Wrote

# Comes back with each status of the message that it was sent with.
MARK = "biz_opaque_callback_data"
TEMPLATES = {("huurhulp_bericht", "nl"), ("huurhulp_message", "en")}


class WhatsAppStandIn(GraphStandIn):
    """Persons have a number and, as all have since 2026, an id in the landlord's portfolio.

    `hides_numbers`: they have a user name, and their number is told to nobody.
    """

    name = "whatsapp"
    account = "105950000000001"

    def __init__(self) -> None:
        super().__init__()
        self.hides_numbers = False
        self.delivered: set[str] = set()
        # The ids of our messages that were taken and did not arrive.
        self.lost: set[str] = set()
        # The ids of all rows of lists: a press of one comes in another shape than a button's.
        self.rows: set[str] = set()

    def block(self) -> dict[str, Any]:
        return {
            "account": self.account,
            "processor_agreement": date(2026, 11, 2),
            "template": {language: name for name, language in TEMPLATES},
        }

    def person(self, number: int) -> str:
        return f"3161{number:07}"

    def delivery(
        self, web_url: str, person: str, *wrote: Wrote, extra: Mapping[str, str] | None = None
    ) -> Delivered:
        self.wrote_at[user_id(person)] = max(each.at for each in wrote)
        messages = [self.message(person, each) for each in wrote]
        return self.signed({**(extra or {}), **self.body(person, messages=messages)})

    def message(self, person: str, wrote: Wrote) -> dict[str, Any]:
        self.delivered.add(wrote.id)
        number = {} if self.hides_numbers else {"from": person}
        return {
            **number,
            "from_user_id": user_id(person),
            "id": wrote.id,
            "timestamp": str(int(wrote.at.timestamp())),
            **self._content(wrote),
        }

    def body(self, person: str, **value: Any) -> dict[str, Any]:
        number = {} if self.hides_numbers else {"wa_id": person}
        contact = {"profile": {"name": "Ania"}, "user_id": user_id(person), **number}
        given = {
            "messaging_product": "whatsapp",
            "metadata": {
                "display_phone_number": "31300123457",
                "phone_number_id": self.account,
            },
            "contacts": [contact],
            **value,
        }
        change = {"value": given, "field": "messages"}
        entry = {"id": "102290129340398", "changes": [change]}
        return {"object": "whatsapp_business_account", "entry": [entry]}

    def _content(self, wrote: Wrote) -> dict[str, Any]:
        if wrote.picture:
            image = {"id": "1003383421387256", "mime_type": "image/jpeg", "sha256": "SfInY0gG"}
            caption = {"caption": wrote.text} if wrote.text else {}
            return {"type": "image", "image": image | caption}
        if wrote.pressed is None:
            return {"type": "text", "text": {"body": wrote.text}}
        kind = "list_reply" if wrote.pressed in self.rows else "button_reply"
        reply = {"id": wrote.pressed, "title": wrote.text}
        return {"type": "interactive", "interactive": {"type": kind, kind: reply}}

    def tells(self, person: str, status: str, code: int = 0, nth: int = -1) -> Delivered:
        return self.signed(self.body(person, statuses=[self.status(person, status, code, nth)]))

    def status(self, person: str, status: str, code: int = 0, nth: int = -1) -> dict[str, Any]:
        """What became of one message, as it stands in a webhook."""
        known = user_id(person)
        number = range(len(self.got[known]))[nth]
        wamid = _wamid(known, number)
        told: dict[str, Any] = {
            "id": wamid,
            "status": status,
            "timestamp": "1764104400",
            "recipient_id": person,
        }
        if mark := self.got[known][number].get(MARK):
            told[MARK] = mark
        if status == "failed":
            self.lost.add(wamid)
            said = {"title": "Message undeliverable", "message": "Message undeliverable"}
            told["errors"] = [{"code": code, **said, "error_data": {"details": "Why."}}]
        return told

    def took(self, asked: dict[str, Any]) -> dict[str, Any]:
        if asked.get("messaging_product") != "whatsapp":
            raise Refused(100, "The parameter messaging_product is required.")
        if "status" in asked:
            if asked["status"] != "read" or asked.get("message_id") not in self.delivered:
                raise Refused(100, "Invalid parameter")
            return {"success": True}
        to = asked.get("to") or asked.get("recipient")
        if not to:
            raise Refused(100, "The parameter to is required.")
        self.missing(asked, "type", asked.get("type", "type"))
        _check(asked)
        person = asked.get("recipient") or user_id(asked["to"])
        if asked["type"] != "template" and self.is_closed(person):
            raise Refused(131047, "Re-engagement message")
        self.got[person].append(asked)
        if asked.get("interactive", {}).get("type") == "list":
            self.rows |= {each["id"] for each in _replies(asked["interactive"])}
        return {
            "messaging_product": "whatsapp",
            "contacts": [{"input": to, "user_id": person}],
            "messages": [{"id": _wamid(person, len(self.got[person]) - 1)}],
        }

    def shown(self, person: str) -> list[Shown]:
        known = user_id(person)
        return [
            _shown(each)
            for number, each in enumerate(self.got[known])
            if _wamid(known, number) not in self.lost
        ]


def user_id(person: str) -> str:
    """The id that the landlord's portfolio knows this person by."""
    return f"NL.9{person}"


def _wamid(known: str, number: int) -> str:
    return f"wamid.{known}.{number}"


def _check(asked: dict[str, Any]) -> None:
    mark = asked.get(MARK, "")
    if not isinstance(mark, str) or len(mark) > 512:
        raise Refused(100, f"Param {MARK} must be a string of at most 512 characters")
    content = asked[asked["type"]]
    match asked["type"]:
        case "text":
            _text(content.get("body"), 4096)
        case "template":
            given = (content.get("name"), content.get("language", {}).get("code"))
            if given not in TEMPLATES:
                raise Refused(132001, "Template name does not exist in the translation", status=404)
        case "interactive":
            _text(content.get("body", {}).get("text"), 1024)
            _choices(content)
        case other:
            raise Refused(131051, f"Unsupported message type {other}")


def _choices(content: dict[str, Any]) -> None:
    action = content["action"]
    if content["type"] == "button":
        most, longest, longest_id = 3, 20, 256
    elif content["type"] == "list":
        _text(action.get("button"), 20)
        most, longest, longest_id = 10, 24, 200
    else:
        raise Refused(131009, "Parameter value is not valid")
    replies = _replies(content)
    if not 1 <= len(replies) <= most:
        raise Refused(131009, f"Between 1 and {most} choices are allowed")
    for each in replies:
        _text(each.get("title"), longest)
        _text(each.get("id"), longest_id)
        if len(each.get("description", "")) > 72:
            raise Refused(131009, "Row description is too long")
    for name in ("title", "id"):
        if len({each[name] for each in replies}) < len(replies):
            raise Refused(131009, f"Duplicated {name}")


def _text(said: object, longest: int) -> None:
    if not isinstance(said, str) or not said.strip():
        raise Refused(131008, "Required parameter is missing")
    if len(said) > longest:
        raise Refused(131009, f"At most {longest} characters")


def _shown(asked: dict[str, Any]) -> Shown:
    if asked["type"] == "text":
        return Shown(asked["text"]["body"])
    if asked["type"] == "template":
        return Shown(asked["template"]["name"], outside=True)
    content = asked["interactive"]
    buttons = tuple((each["title"], each["id"]) for each in _replies(content))
    return Shown(content["body"]["text"], buttons)


def _replies(content: dict[str, Any]) -> list[dict[str, Any]]:
    if content["type"] == "button":
        return [each["reply"] for each in content["action"]["buttons"] if each["type"] == "reply"]
    return [row for each in content["action"]["sections"] for row in each["rows"]]

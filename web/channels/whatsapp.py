"""WhatsApp by Meta's own Cloud API: reply buttons, lists, read marks, and templates outside.

Sources, on developers.facebook.com/documentation/business-messaging/whatsapp: webhooks/reference/
messages and …/messages/status, messages/interactive-reply-buttons-messages and -list-messages,
templates, typing-indicators, business-scoped-user-ids.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from casebook.inbox import Incoming
from tenant_texts import text as tenant_text
from web.channels.meta import CLOSED, Meta, post
from web.channels.picking import pressed_or_said
from web.channels.platform import (
    NOT_DELIVERED,
    Choice,
    Look,
    NotSent,
    Part,
    Said,
    Undelivered,
    Way,
)
from web.channels.showing import CHOOSE, fits_titles, in_parts, last_line, with_choices

# In characters: a message, one that has choices, and the titles of buttons and of a list's rows.
LONGEST = 4096
LONGEST_WITH_CHOICES = 1024
BUTTONS, BUTTON = 3, 20
ROWS, ROW = 10, 24

# A thumb under one of our messages, and what WhatsApp itself says: nothing that asks for an answer.
NO_MESSAGES = {"reaction", "system", "request_welcome", "edit", "revoke"}

MARK = "biz_opaque_callback_data"
# Theirs have six digits; the casebook keeps no longer ones.
HIGHEST_CODE = 10**9


class WhatsApp(Meta):
    """One landlord's account is the id of its telephone number."""

    name = "whatsapp"
    channel = "whatsapp"

    def messages(self, body: Any) -> Iterator[Incoming]:
        return _messages(body)

    def failures(self, body: Any) -> Iterator[Undelivered]:
        return _failures(body)

    def look(self, said: Said) -> Look:
        if fits_titles(said.choices, BUTTONS, BUTTON):
            shown = _buttons(said.choices)
        elif fits_titles(said.choices, ROWS, ROW):
            shown = _list(said.choices, tenant_text(said.language, CHOOSE, {}))
        else:
            numbered = bool(said.choices) and said.may_number
            return Look(_texts(with_choices(said)), numbered)
        before, body = last_line(said.text, LONGEST_WITH_CHOICES)
        shown["body"] = {"text": body}
        return Look((*_texts(before), {"type": "interactive", "interactive": shown}))

    def send(self, way: Way, part: Part) -> None:
        # Who has a user name is known by an id with a point in it, and has no number for us.
        to = {"recipient" if "." in way.address else "to": way.address}
        # Comes back with the word that it did not arrive.
        mark = {MARK: way.mark} if way.mark else {}
        kind = {"messaging_product": "whatsapp", "recipient_type": "individual"}
        post(way, {**kind, **to, **mark, **part})

    def announce(self, way: Way, text: str, language: str) -> None:
        found = way.account.block.template_for(language)
        if found is None:
            raise NotSent("no_template", gone=True)
        name, written_in = found
        template = {"name": name, "language": {"code": written_in}}
        self.send(way, {"type": "template", "template": template})

    def seen(self, way: Way, platform_id: str) -> None:
        body = {"messaging_product": "whatsapp", "status": "read", "message_id": platform_id}
        post(way, body | {"typing_indicator": {"type": "text"}})


def _of(body: Any, what: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each of the messages, or statuses, in it, with the account; all else is left out."""
    for entry in body["entry"]:
        for change in entry["changes"]:
            if change["field"] == "messages":
                value = change["value"]
                account = value["metadata"]["phone_number_id"]
                yield from ((account, each) for each in value.get(what, ()))


def _messages(body: Any) -> Iterator[Incoming]:
    for account, each in _of(body, "messages"):
        if each["type"] not in NO_MESSAGES:
            yield Incoming(
                account=account,
                # The number is missing where a person has a user name; the id never is.
                address=each.get("from_user_id") or each["from"],
                id=each["id"],
                sent_at=datetime.fromtimestamp(int(each["timestamp"]), UTC),
                **_said(each),
            )


def _failures(body: Any) -> Iterator[Undelivered]:
    """Of what became of our messages only that one failed; the others went well so far."""
    for account, each in _of(body, "statuses"):
        if each["status"] == "failed":
            code = _code(each)
            yield Undelivered(
                account=account,
                mark=str(each.get(MARK, "")),
                fault=f"graph_{code}" if code else NOT_DELIVERED,
                closed=(code, None) in CLOSED,
            )


def _code(status: Mapping[str, Any]) -> int:
    """0 where Meta does not say why."""
    code = int(status["errors"][0]["code"]) if status.get("errors") else 0
    if not 0 <= code <= HIGHEST_CODE:
        raise ValueError
    return code


def _said(message: Mapping[str, Any]) -> dict[str, Any]:
    kind = message["type"]
    if kind == "text":
        return {"what": "text", "text": message["text"]["body"]}
    if kind == "button":
        # Of a template: its name is none of ours.
        return {"what": "text", "text": message["button"]["text"]}
    content: Any = message.get(kind)
    if kind == "interactive" and content["type"] in ("button_reply", "list_reply"):
        reply = content[content["type"]]
        return pressed_or_said(reply["id"], reply["title"])
    caption = content.get("caption") if isinstance(content, dict) else None
    return {"what": "text", "text": caption} if caption else {"what": "other"}


def _texts(said: str) -> tuple[Part, ...]:
    return tuple({"type": "text", "text": {"body": each}} for each in in_parts(said, LONGEST))


def _buttons(choices: Sequence[Choice]) -> dict[str, Any]:
    buttons = [
        {"type": "reply", "reply": {"id": each.button, "title": each.title}} for each in choices
    ]
    return {"type": "button", "action": {"buttons": buttons}}


def _list(choices: Sequence[Choice], opens: str) -> dict[str, Any]:
    rows = [{"id": each.button, "title": each.title} for each in choices]
    return {"type": "list", "action": {"button": opens, "sections": [{"rows": rows}]}}

"""Facebook Messenger: buttons that stay, quick replies above the keyboard, and nothing outside.

Sources, on developers.facebook.com/documentation/business-messaging/messenger-platform:
webhooks/webhook-events, send-messages/quick-replies, send-messages/template/button.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from casebook.inbox import Incoming
from web.channels.meta import Meta, post
from web.channels.picking import pressed_or_said
from web.channels.platform import Choice, Look, NotSent, Part, Said, Way
from web.channels.showing import fits_titles, in_parts, last_line, with_choices

# In characters: a message, one with buttons, and the title of a button or quick reply.
LONGEST = 2000
LONGEST_WITH_BUTTONS = 640
TITLE = 20
BUTTONS = 3
QUICK_REPLIES = 13
# A time below this is in seconds, as a postback's is in Meta's example; others are in milliseconds.
FIRST_MILLISECOND = 10**11


class Messenger(Meta):
    """One landlord's account is the id of its page."""

    name = "messenger"
    channel = "messenger"

    def messages(self, body: Any) -> Iterator[Incoming]:
        return _messages(body)

    def look(self, said: Said) -> Look:
        """Up to three short choices are buttons below the message. More are quick replies, which
        are gone as soon as anything else is said: so the message has them in its words too, and
        where a title is too long for a quick reply, its number stands in it.
        """
        if fits_titles(said.choices, BUTTONS, TITLE):
            before, words = last_line(said.text, LONGEST_WITH_BUTTONS)
            return Look((*_texts(before), _buttons(words, said.choices)))
        numbered = bool(said.choices) and said.may_number
        parts = _texts(with_choices(said))
        if quick := _quick_replies(said):
            parts = (*parts[:-1], {**parts[-1], "quick_replies": quick})
        return Look(parts, numbered)

    def send(self, way: Way, part: Part) -> None:
        to = {"recipient": {"id": way.address}}
        post(way, {**to, "messaging_type": "RESPONSE", "message": part})

    def announce(self, way: Way, text: str, language: str) -> None:
        # Its tags are for other messages, and to mark ours with one of them is against its rules.
        raise NotSent("no_template", gone=True)

    def seen(self, way: Way, platform_id: str) -> None:
        post(way, {"recipient": {"id": way.address}, "sender_action": "mark_seen"})


def _messages(body: Any) -> Iterator[Incoming]:
    """What persons wrote or pressed; our own echoes, what was delivered or read, and all else is
    left out.
    """
    for entry in body["entry"]:
        for event in entry.get("messaging", ()):
            message = event.get("message") or event.get("postback")
            # A person of the website's plugin who never wrote has no address yet.
            person = event.get("sender", {}).get("id")
            if message and person and not message.get("is_echo"):
                yield Incoming(
                    account=event["recipient"]["id"],
                    address=person,
                    id=message["mid"],
                    sent_at=_time(int(event["timestamp"])),
                    **_said(message),
                )


def _said(message: Mapping[str, Any]) -> dict[str, Any]:
    if "payload" in message:
        return pressed_or_said(message["payload"], message["title"])
    text = message.get("text")
    if quick := message.get("quick_reply"):
        return pressed_or_said(quick["payload"], text or "")
    return {"what": "text", "text": text} if text else {"what": "other"}


def _time(given: int) -> datetime:
    return datetime.fromtimestamp(given if given < FIRST_MILLISECOND else given / 1000, UTC)


def _texts(said: str) -> tuple[Part, ...]:
    return tuple({"text": each} for each in in_parts(said, LONGEST))


def _buttons(words: str, choices: Sequence[Choice]) -> Part:
    buttons = [
        {"type": "postback", "title": each.title, "payload": each.button} for each in choices
    ]
    payload = {"template_type": "button", "text": words, "buttons": buttons}
    return {"attachment": {"type": "template", "payload": payload}}


def _quick_replies(said: Said) -> list[Part]:
    if fits_titles(said.choices, QUICK_REPLIES, TITLE):
        titles = [each.title for each in said.choices]
    elif said.may_number and len(said.choices) <= QUICK_REPLIES:
        titles = [str(number) for number in range(1, len(said.choices) + 1)]
    else:
        return []
    return [
        {"content_type": "text", "title": title, "payload": each.button}
        for title, each in zip(titles, said.choices, strict=True)
    ]

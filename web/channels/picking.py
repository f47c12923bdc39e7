"""Which choice a person made: by pressing it, by its number, or by its title."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.models import Arrival, Conversation, Delivery, Message, Sender

NOTICE = "notice"
# A notice in between (no pictures, please) leaves the question before it as it was.
LOOKED_AT = 6
BUTTON = re.compile(r"(\d{1,18})\.(\d{1,3})", re.ASCII)
NUMBER = re.compile(r"[\W_]*(\d{1,2})[\W_]*")


class OldButton(Exception):
    """It is of a conversation or a message that is over."""


def button_name(message: Message, index: int) -> str:
    """The name by which a press comes back: short enough for every platform."""
    return f"{message.id}.{index}"


def pressed_or_said(button: str, title: str) -> dict[str, Any]:
    """What a press is to an `Incoming`: one of our buttons, else its title as words.

    A landlord may have buttons of its own on a platform: a menu, a template, questions to start by.
    """
    if BUTTON.fullmatch(button):
        return {"what": "button", "text": title, "button": button}
    return {"what": "text", "text": title}


def pressed(session: Session, conversation: Conversation, button: str) -> str:
    """The payload behind a button of this conversation. Raises OldButton."""
    found = BUTTON.fullmatch(button)
    message = session.get(Message, int(found[1])) if found else None
    if message is None or message.conversation_id != conversation.id:
        raise OldButton
    try:
        return message.buttons[int(found[2]) if found else 0]["payload"]
    except IndexError:
        raise OldButton from None


def picked(session: Session, sender: Sender, arrival: Arrival) -> str | None:
    """The payload that the words stand for; None when they are words.

    A number is a choice only where the last message numbered its choices.
    """
    last = _last_said(session, sender)
    if last is None:
        return None
    delivery, message = last
    titles = [_bare(each["title"]) for each in message.buttons]
    if number := _number(arrival.text):
        if delivery.numbered and number <= len(titles):
            return message.buttons[number - 1]["payload"]
        return None
    said = _bare(arrival.text)
    return message.buttons[titles.index(said)]["payload"] if said and said in titles else None


def _last_said(session: Session, sender: Sender) -> tuple[Delivery, Message] | None:
    sent = (
        select(Delivery, Message)
        .join(Message, Message.id == Delivery.message_id)
        .where(Delivery.sender_id == sender.id, Delivery.state == "sent")
        .order_by(Delivery.message_id.desc())
        .limit(LOOKED_AT)
    )
    rows = session.execute(sent)
    return next(((one, of) for one, of in rows if NOTICE not in of.extras), None)


def _number(said: str) -> int | None:
    """1 for "1", "1.", "(1)", "١" and a key of that number; nothing for words and amounts."""
    digits = "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else each
        for each in said.strip()
        if each not in "\ufe0f\u20e3"
    )
    found = NUMBER.fullmatch(digits)
    marked = found and re.search(r"[€$%+:/-]", digits)
    return int(found[1]) or None if found and not marked else None


def _bare(said: str) -> str:
    plain = unicodedata.normalize("NFKC", said).casefold()
    return " ".join(re.sub(r"[^\w\s]", " ", plain).split())

"""Telegram, by its Bot API (core.telegram.org/bots/api): a landlord's bot, in private chats alone.

A webhook that asks only for `message` and `callback_query` gets no edited messages. They are left
out all the same: a changed answer must not be read as the answer to what was asked since.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from casebook.inbox import Incoming
from web.channels.accounts import Account
from web.channels.platform import (
    BEGIN,
    Choice,
    Look,
    NotSent,
    Part,
    Raw,
    Said,
    Told,
    Unreadable,
    Way,
)
from web.channels.showing import in_parts, with_choices

API = "https://api.telegram.org"
SECRET = "X-Telegram-Bot-Api-Secret-Token"
# Telegram takes 4,096 characters, and may count some signs as two.
LONGEST = 4000
# Characters of a title that a narrow phone shows: of a longer one the app leaves the middle out,
# and of two in a row sooner.
SHOWN, SHOWN_OF_TWO = 36, 14
# With a link's word, as in t.me/DeLindeHuurBot?start=brief.
START = re.compile(r"/start(?: [\w-]{1,64})?", re.ASCII)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})?")
# Said by the app itself in a private chat, and by nobody.
BY_THE_APP = {
    "chat_background_set",
    "connected_website",
    "message_auto_delete_timer_changed",
    "pinned_message",
    "write_access_allowed",
}
# Larger whole numbers are none of Telegram's.
HIGHEST = 2**53
# What reading another shape than the documented ones ends in; the last, brackets without end.
UNREADABLE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    OSError,
    RecursionError,
)


class Telegram:
    """One bot a landlord; its name stands in the webhook's address, for no update names it."""

    name = "telegram"
    channel = "telegram"
    needs: Sequence[str] = ("bot_token", "webhook_secret")
    largest = 256 * 1024

    def challenge(self, raw: Raw, accounts: Sequence[Account]) -> str | None:
        """Telegram asks for none."""
        return None

    def is_signed(self, raw: Raw, account: Account) -> bool:
        """A secret that both know, with every update; Telegram signs no body."""
        given = raw.headers.get(SECRET, "")
        return hmac.compare_digest(given.encode(), account.secrets["webhook_secret"].encode())

    def read(self, raw: Raw, now: datetime) -> Told:
        """Telegram tells nothing of what it took from us."""
        if raw.account is None:
            raise Unreadable
        try:
            update = json.loads(raw.body)
            number = _whole(update["update_id"])
            if "message" in update:
                found = _written(raw.account, number, update["message"])
            elif "callback_query" in update:
                found = _pressed(raw.account, number, update["callback_query"], now)
            else:
                found = None
        except UNREADABLE as fault:
            raise Unreadable from fault
        return Told([found] if found else [])

    def thanks(self) -> tuple[str, str]:
        return "", "text/plain"

    def look(self, said: Said) -> Look:
        """Buttons below the text; titles that are too long for them stand in the text as well."""
        long = any(len(each.title) > SHOWN for each in said.choices)
        numbered = long and said.may_number
        shown = in_parts(with_choices(said) if long else said.text, LONGEST)
        parts: list[dict[str, Any]] = [_text(each) for each in shown]
        if said.choices:
            parts[-1]["reply_markup"] = {"inline_keyboard": _rows(said.choices, numbered)}
        return Look(parts, numbered)

    def send(self, way: Way, part: Part) -> None:
        _call(way, "sendMessage", {"chat_id": int(way.address), **part})

    def announce(self, way: Way, text: str, language: str) -> None:
        self.send(way, _text(text))

    def seen(self, way: Way, platform_id: str) -> None:
        """ "Typing…" above the chat; a pressed button stops turning."""
        _, _, press = platform_id.partition(":")
        if press:
            _call(way, "answerCallbackQuery", {"callback_query_id": press})
        _call(way, "sendChatAction", {"chat_id": int(way.address), "action": "typing"})


def _written(account: str, number: int, message: Mapping[str, Any]) -> Incoming | None:
    words = message.get("text") or message.get("caption") or ""
    if message["chat"]["type"] != "private" or (not words and BY_THE_APP & message.keys()):
        return None
    begins = START.fullmatch(words) is not None
    return Incoming(
        account=account,
        address=str(_whole(message["chat"]["id"])),
        id=str(number),
        sent_at=_in_order(_whole(message["date"]), number),
        what="button" if begins else "text" if words else "other",
        text=words,
        button=BEGIN if begins else "",
        language=_language(message.get("from", {})),
    )


def _pressed(account: str, number: int, press: Mapping[str, Any], now: datetime) -> Incoming | None:
    message = press.get("message")
    if message is None or message["chat"]["type"] != "private" or "data" not in press:
        return None
    query, button = str(press["id"]), str(press["data"])
    if not re.fullmatch(r"[\w-]{1,64}", query, re.ASCII):
        raise ValueError
    return Incoming(
        account=account,
        address=str(_whole(message["chat"]["id"])),
        # `seen` answers the press by Telegram's own name for it.
        id=f"{number}:{query}",
        # A press has no time of its own; its message's is when we sent that.
        sent_at=_in_order(int(now.timestamp()), number),
        what="button",
        text=_title(message, button),
        button=button if re.fullmatch(r"[\w.-]{1,64}", button, re.ASCII) else "",
        language=_language(press.get("from", {})),
    )


def _title(message: Mapping[str, Any], button: str) -> str:
    rows = message.get("reply_markup", {}).get("inline_keyboard", ())
    titles = (each["text"] for row in rows for each in row if each.get("callback_data") == button)
    return str(next(titles, ""))


def _in_order(seconds: int, number: int) -> datetime:
    """Telegram's times are whole seconds; within one, its rising numbers say what came first."""
    return datetime.fromtimestamp(seconds, UTC) + timedelta(microseconds=number % 1_000_000)


def _whole(value: object) -> int:
    if type(value) is not int or abs(value) >= HIGHEST:
        raise ValueError
    return value


def _language(person: Mapping[str, Any]) -> str | None:
    code = person.get("language_code")
    return code if isinstance(code, str) and LANGUAGE.fullmatch(code) else None


def _text(words: str) -> dict[str, Any]:
    # Without a preview: for one, Telegram would open the link.
    return {"text": words, "link_preview_options": {"is_disabled": True}}


def _rows(choices: Sequence[Choice], numbered: bool) -> list[list[dict[str, str]]]:
    buttons = [
        {
            "text": f"{number}. {each.title}" if numbered else each.title,
            "callback_data": each.button,
        }
        for number, each in enumerate(choices, start=1)
    ]
    width = 2 if all(len(each["text"]) <= SHOWN_OF_TWO for each in buttons) else 1
    return [buttons[start : start + width] for start in range(0, len(buttons), width)]


def _call(way: Way, method: str, given: Mapping[str, Any]) -> None:
    """Call one method of the bot. Its address holds the token, so no fault repeats it."""
    address = f"{way.account.api(API)}/bot{way.account.secrets['bot_token']}/{method}"
    try:
        answer = way.client.post(address, json=given)
    except (httpx.ConnectError, httpx.ConnectTimeout):
        raise NotSent("no_connection") from None
    except httpx.TransportError:
        raise NotSent("no_answer", lost=True) from None
    said = _answered(answer)
    if not answer.is_success:
        raise _refusal(answer.status_code, said)
    if said.get("ok") is not True:
        raise NotSent("no_answer", lost=True)


def _answered(answer: httpx.Response) -> Mapping[str, Any]:
    try:
        said = answer.json()
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _refusal(status: int, said: Mapping[str, Any]) -> NotSent:
    if status == 429:
        seconds = (said.get("parameters") or {}).get("retry_after")
        return NotSent("too_fast", wait=timedelta(seconds=seconds) if seconds else None)
    if status in (401, 404):
        # The token, which the landlord can put right.
        return NotSent("wrong_token")
    if status == 403:
        return NotSent("blocked", gone=True)
    if 400 <= status < 500:
        no_chat = "chat not found" in str(said.get("description"))
        return NotSent("no_chat" if no_chat else "refused", gone=True)
    return NotSent("down")

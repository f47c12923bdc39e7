"""Telegram's Bot API for one bot, as core.telegram.org/bots/api describes updates and methods.

One update a request, a shared secret in a header. A method that is not in order is refused with
Telegram's own words: unknown chats, buttons it would not draw, empty and too long texts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from tests.fakes.platforms.stand_in import Delivered, Shown, StandIn, Wrote
from tests.fakes.recorder import Answer, Got

BOT = "DeLindeHuurBot"
BOT_ID = 1234567890
TOKEN = f"{BOT_ID}:AAE-only_for_tests"
SECRET = "only-for-tests_1"
# UTF-16 units, as the offsets of its entities count; bytes; buttons.
LONGEST, LONGEST_DATA, MOST_BUTTONS, MOST_IN_A_ROW = 4096, 64, 100, 8
METHODS = {"sendMessage", "sendChatAction", "answerCallbackQuery"}


class Telegram(StandIn):
    """A person is known by the number of their private chat. Whoever is `blocking` gets nothing."""

    name = "telegram"
    language_code = "nl"

    def __init__(self) -> None:
        super().__init__()
        self.blocking: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._chats: set[int] = set()
        self._presses: set[str] = set()

    def block(self) -> dict[str, Any]:
        return {"account": BOT, "processor_agreement": date(2026, 11, 2)}

    def secrets(self) -> dict[str, str]:
        return {"bot_token": TOKEN, "webhook_secret": SECRET, "api_url": self.recorder.url}

    def person(self, number: int) -> str:
        return str(700_000_000 + number)

    def delivery(
        self, web_url: str, person: str, *wrote: Wrote, extra: Mapping[str, str] | None = None
    ) -> Delivered:
        (one,) = wrote
        # The same message again has the number that it had.
        number = self._numbers.setdefault(one.id, 860_000_000 + len(self._numbers))
        self._chats.add(int(person))
        if one.pressed is None:
            update = {"update_id": number, "message": self.message(person, number, one)}
        else:
            update = {"update_id": number, "callback_query": self._press(person, number, one)}
        return self.delivered({**(extra or {}), **update})

    def delivered(self, update: dict[str, Any], secret: str = SECRET) -> Delivered:
        """Any update, as the platform sends it."""
        return Delivered(
            f"/channels/telegram/{BOT}",
            {
                "Content-Type": "application/json",
                "X-Telegram-Bot-Api-Secret-Token": secret,
            },
            json.dumps(update, ensure_ascii=False).encode(),
            secret_only=True,
        )

    def message(self, person: str, number: int, wrote: Wrote) -> dict[str, Any]:
        made = {
            "message_id": number - 860_000_000 + 1,
            "from": self._from(person),
            "chat": _chat(person),
            "date": int(wrote.at.timestamp()),
        }
        if wrote.picture:
            made["photo"] = [
                {"file_id": "AgAC", "file_unique_id": "AQAD", "width": 90, "height": 67}
            ]
            return made | ({"caption": wrote.text} if wrote.text else {})
        if wrote.text.startswith("/"):
            made["entities"] = [{"offset": 0, "length": len(wrote.text), "type": "bot_command"}]
        return made | {"text": wrote.text}

    def shown(self, person: str) -> list[Shown]:
        sent = (each.json for each in self.taken() if each.path.endswith("/sendMessage"))
        return [
            Shown(each["text"], [(one["text"], one["callback_data"]) for one in _buttons(each)])
            for each in sent
            if str(each["chat_id"]) == person
        ]

    def answer(self, got: Got) -> Answer:
        token, _, method = got.path.removeprefix("/bot").partition("/")
        if token != TOKEN:
            return _refused(401, "Unauthorized")
        if got.method != "POST" or method not in METHODS:
            return _refused(404, "Not Found")
        given = got.json
        if method == "answerCallbackQuery":
            if given.get("callback_query_id") in self._presses:
                return _took(True)
            return _refused(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )
        if given.get("chat_id") not in self._chats:
            return _refused(400, "Bad Request: chat not found")
        if str(given["chat_id"]) in self.blocking:
            return _refused(403, "Forbidden: bot was blocked by the user")
        if method == "sendChatAction":
            typing = given.get("action") == "typing"
            return _took(True) if typing else _refused(400, "Bad Request: wrong parameter action")
        fault = _fault_of(given)
        if fault:
            return _refused(400, f"Bad Request: {fault}")
        sent = {
            "message_id": 10_000 + len(self.recorder.got),
            "from": {"id": BOT_ID, "is_bot": True, "first_name": "De Linde", "username": BOT},
            "chat": _chat(str(given["chat_id"])),
            "date": 1_795_000_000,
            "text": given["text"],
        }
        return _took(sent)

    def turning(self) -> set[str]:
        """The presses that nobody answered: their buttons still turn."""
        answers = (each for each in self.taken() if each.path.endswith("/answerCallbackQuery"))
        return self._presses - {each.json["callback_query_id"] for each in answers}

    def _press(self, person: str, number: int, wrote: Wrote) -> dict[str, Any]:
        query = f"3006477105{number}"
        self._presses.add(query)
        sent = [each.json for each in self.taken() if each.path.endswith("/sendMessage")]
        of = next(
            (
                each
                for each in reversed(sent)
                if wrote.pressed in [one["callback_data"] for one in _buttons(each)]
            ),
            {"text": "?"},
        )
        message = {
            "message_id": 2,
            "from": {"id": BOT_ID, "is_bot": True, "first_name": "De Linde", "username": BOT},
            "chat": _chat(person),
            # When the bot sent it, which may be long ago.
            "date": int(wrote.at.timestamp()) - 3600,
            "text": of["text"],
        }
        if "reply_markup" in of:
            message["reply_markup"] = of["reply_markup"]
        return {
            "id": query,
            "from": self._from(person),
            "message": message,
            "chat_instance": "-3588149021370842151",
            "data": wrote.pressed,
        }

    def _from(self, person: str) -> dict[str, Any]:
        return {
            "id": int(person),
            "is_bot": False,
            "first_name": "Ann",
            "language_code": self.language_code,
        }


def _chat(person: str) -> dict[str, Any]:
    return {"id": int(person), "first_name": "Ann", "type": "private"}


def _buttons(sent: dict[str, Any]) -> list[dict[str, Any]]:
    rows = sent.get("reply_markup", {}).get("inline_keyboard", [])
    return [each for row in rows for each in row]


def _fault_of(given: dict[str, Any]) -> str | None:
    text = given.get("text")
    if not isinstance(text, str) or not text.strip():
        return "message text is empty"
    if len(text.encode("utf-16-le")) // 2 > LONGEST:
        return "message is too long"
    rows = given.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = _buttons(given)
    if len(buttons) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        return "reply markup is too long"
    if any(not each.get("text", "").strip() for each in buttons):
        return (
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if any(
        not 1 <= len(each.get("callback_data", "").encode()) <= LONGEST_DATA for each in buttons
    ):
        return "BUTTON_DATA_INVALID"
    return None


def _took(result: Any) -> Answer:
    return Answer(200, {"ok": True, "result": result})


def _refused(status: int, description: str) -> Answer:
    return Answer(status, {"ok": False, "error_code": status, "description": description})

"""Telegram: the door, and updates as they come: words, pictures, commands, pressed buttons."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from werkzeug.datastructures import Headers

from casebook.inbox import Incoming
from tests.fakes.platforms.telegram import BOT, SECRET
from tests.fakes.platforms.telegram import Telegram as StandIn
from tests.web.channels.telegram_person import Ann, account_of
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.platform import Raw, Unreadable
from web.channels.telegram import Telegram

SECONDS = int(NOW.timestamp())
PLAIN: dict[str, Any] = {
    "message_id": 7,
    "from": {"id": 700000001, "is_bot": False, "first_name": "Ann", "language_code": "pl"},
    "chat": {"id": 700000001, "first_name": "Ann", "type": "private"},
    "date": SECONDS,
    "text": "Hallo",
}


@pytest.fixture
def ann(web: Flask, telegram: StandIn) -> Ann:
    return Ann(web, telegram, Rasa())


# The door.


@pytest.mark.parametrize(
    ("secret", "signed"),
    [(SECRET, True), (f"{SECRET}x", False), (SECRET[:-1] + "2", False), ("é", False), ("", False)],
)
def test_the_secret_in_the_header_is_the_signature(
    telegram: StandIn, secret: str, signed: bool
) -> None:
    headers = Headers([("X-Telegram-Bot-Api-Secret-Token", secret)])

    assert Telegram().is_signed(raw({}, headers), account_of(telegram)) is signed


def test_without_the_header_nothing_is_signed(telegram: StandIn) -> None:
    assert not Telegram().is_signed(raw({}), account_of(telegram))


def test_wrong_secret_is_refused_at_the_door(ann: Ann) -> None:
    assert ann.posts({"update_id": 1, "message": PLAIN}, "another").status_code == 403
    assert ann.kept() == []


def test_address_without_the_bot_s_name_takes_nothing(ann: Ann) -> None:
    made = ann.telegram.delivered({"update_id": 1, "message": PLAIN})

    answer = ann.client.post("/channels/telegram", data=made.body, headers=made.headers)

    assert answer.status_code == 400


def test_telegram_asks_for_no_challenge(ann: Ann) -> None:
    assert ann.client.get(f"/channels/telegram/{BOT}?hub.challenge=1").status_code == 403


# What comes in.


def test_words_are_read_with_who_wrote_them_when_and_in_which_language() -> None:
    (found,) = read({"update_id": 42, "message": PLAIN})

    assert found == Incoming(
        account=BOT,
        address="700000001",
        id="42",
        sent_at=datetime.fromtimestamp(SECONDS, UTC) + timedelta(microseconds=42),
        what="text",
        text="Hallo",
        language="pl",
    )


def test_unknown_fields_are_left_alone() -> None:
    more = PLAIN | {"colour": {"blue": [1]}, "from": PLAIN["from"] | {"is_premium": True}}

    (found,) = read({"update_id": 42, "message": more, "and": "more"})

    assert found.text == "Hallo"


def test_of_one_second_the_higher_number_came_later() -> None:
    (first,) = read({"update_id": 42, "message": PLAIN})
    (second,) = read({"update_id": 43, "message": PLAIN})

    assert first.sent_at < second.sent_at


@pytest.mark.parametrize(
    "held",
    ["photo", "voice", "video_note", "sticker", "location", "contact", "document", "unheard_of"],
)
def test_what_holds_no_words_is_something_else(held: str) -> None:
    (found,) = read({"update_id": 1, "message": without_words({held: {}})})

    assert (found.what, found.text) == ("other", "")


def test_words_below_a_picture_are_words() -> None:
    message = without_words({"photo": [], "caption": "dit is de brief"})

    (found,) = read({"update_id": 1, "message": message})

    assert (found.what, found.text) == ("text", "dit is de brief")


LEFT_OUT = [
    {"message": PLAIN | {"chat": {"id": -100, "type": "group", "title": "Straat"}}},
    {"message": PLAIN | {"chat": {"id": -100, "type": "supergroup", "title": "Straat"}}},
    {"channel_post": PLAIN | {"chat": {"id": -100, "type": "channel", "title": "Straat"}}},
    {"edited_message": PLAIN | {"edit_date": 1795000009}},
    {"my_chat_member": {"chat": PLAIN["chat"], "date": 1795000000}},
    {"message": {key: PLAIN[key] for key in PLAIN if key != "text"} | {"pinned_message": {}}},
    {"callback_query": {"id": "1", "from": PLAIN["from"], "data": "1.0", "inline_message_id": "x"}},
    {
        "callback_query": {
            "id": "1",
            "from": PLAIN["from"],
            "message": PLAIN,
            "game_short_name": "g",
        }
    },
    {
        "callback_query": {
            "id": "1",
            "message": {"chat": {"id": -1, "type": "group"}},
            "data": "1.0",
        }
    },
    {"message_reaction": {"chat": PLAIN["chat"]}},
    {},
]


@pytest.mark.parametrize("update", LEFT_OUT)
def test_what_is_no_message_of_a_person_alone_is_left_out(update: dict[str, Any]) -> None:
    assert read({"update_id": 1, **update}) == []


UNREADABLE: list[bytes] = [
    b"",
    b"{",
    b"[]",
    b'"words"',
    b"\xff",
    b"[" * 100_000,
    b'{"message": {}}',
    b'{"update_id": "1"}',
    b'{"update_id": 1e400}',
    b'{"update_id": 1, "message": null}',
    b'{"update_id": 1, "message": {"text": "x", "date": 1}}',
    b'{"update_id": 1, "message": {"text": 5, "date": 1, "chat": {"id": 1, "type": "private"}}}',
    b'{"update_id": 1, "message": {"text": "x", "date": 1e9, '
    b'"chat": {"id": 1, "type": "private"}}}',
    b'{"update_id": 1, "message": {"text": "x", "date": 9000000000000, '
    b'"chat": {"id": 1, "type": "private"}}}',
    b'{"update_id": 1, "message": {"text": "x", "date": 1, '
    b'"chat": {"id": ' + b"9" * 5000 + b', "type": "private"}}}',
    b'{"update_id": 1, "callback_query": {"id": "1 \\u0000", "data": "1.0", '
    b'"message": {"chat": {"id": 1, "type": "private"}}}}',
]


@pytest.mark.parametrize("body", UNREADABLE, ids=range(len(UNREADABLE)))
def test_another_shape_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        Telegram().read(replace(raw({}), body=body), NOW)


@pytest.mark.parametrize("code", [None, 5, "", "x" * 200, "pl\u0000"])
def test_language_that_is_none_is_not_kept(code: object) -> None:
    message = PLAIN | {"from": PLAIN["from"] | {"language_code": code}}

    assert read({"update_id": 1, "message": message})[0].language is None


def test_signs_that_no_database_keeps_are_taken_out(ann: Ann) -> None:
    assert ann.posts({"update_id": 1, "message": PLAIN | {"text": "a\u0000b"}}).status_code == 200

    assert [each.text for each in ann.kept()] == ["ab"]


def test_same_update_again_changes_nothing(ann: Ann) -> None:
    for _ in range(2):
        assert ann.posts({"update_id": 1, "message": PLAIN}).status_code == 200

    assert len(ann.kept()) == 1


def test_picture_is_answered_with_one_kind_sentence(ann: Ann) -> None:
    ann.does("hallo")

    (said,) = ann.does(picture=True)

    assert "geen foto's" in said


@pytest.mark.parametrize("typed", ["/stop", "/start ik kan niet betalen", "/starten"])
def test_other_commands_are_words(typed: str) -> None:
    (found,) = read({"update_id": 1, "message": PLAIN | {"text": typed}})

    assert (found.what, found.text) == ("text", typed)


def test_press_counts_from_now_and_not_from_the_message_it_stands_below() -> None:
    old = PLAIN | {"date": 1, "from": {"id": 1, "is_bot": True, "first_name": "De Linde"}}
    query = {"id": "77", "from": PLAIN["from"], "message": old, "data": "12.0"}

    (found,) = read({"update_id": 5, "callback_query": query})

    assert found.sent_at == NOW + timedelta(microseconds=5)
    assert (found.what, found.button, found.id) == ("button", "12.0", "5:77")


@pytest.mark.parametrize("data", ["", "x y", "\u0000", "é", "1.0.0", "begin", "9" * 64])
def test_button_that_we_never_sent_is_an_old_one(ann: Ann, data: str) -> None:
    ann.does("hallo")
    query = {"id": "1", "from": PLAIN["from"], "message": PLAIN, "data": data}

    assert ann.posts({"update_id": 900, "callback_query": query}).status_code == 200

    assert len(ann.kept()) == 2


def read(update: dict[str, Any]) -> list[Incoming]:
    return Telegram().read(raw(update), NOW).messages


def raw(update: dict[str, Any], headers: Headers | None = None) -> Raw:
    path = f"https://huurhulp.example/channels/telegram/{BOT}"
    return Raw("POST", path, {}, headers or Headers(), json.dumps(update).encode(), BOT)


def without_words(held: dict[str, Any]) -> dict[str, Any]:
    return {key: PLAIN[key] for key in PLAIN if key != "text"} | held

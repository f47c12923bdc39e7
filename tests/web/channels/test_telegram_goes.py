"""Telegram: how a message looks there, how it goes, and what the refusals mean."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from actions.choices import CHOICES
from tenant_texts import languages, text
from tests.fakes.platforms.stand_in import Wrote
from tests.fakes.platforms.telegram import TOKEN
from tests.fakes.platforms.telegram import Telegram as StandIn
from tests.fakes.recorder import Answer, Got
from tests.web.channels.telegram_person import ANN, account_of
from tests.web.tenants import NOW
from web.channels.platform import Choice, NotSent, Said, Way
from web.channels.telegram import Telegram


@pytest.fixture
def way(telegram: StandIn) -> Iterator[Way]:
    """To Ann, who wrote to the bot before."""
    telegram.delivery("", ANN, Wrote("1", NOW, "hallo"))
    with httpx.Client(timeout=5, trust_env=False) as client:
        yield Way(client, account_of(telegram), ANN)


# The look.


def test_buttons_stand_below_the_text_without_numbers() -> None:
    look = Telegram().look(said("Kies.", "In delen betalen", "Later betalen"))

    (part,) = look.parts
    assert part["text"] == "Kies."
    assert rows_of(part) == [["In delen betalen"], ["Later betalen"]]
    assert not look.numbered


def test_short_titles_stand_side_by_side() -> None:
    (part,) = Telegram().look(said("Klopt dat?", "Ja", "Nee", "Weet ik niet")).parts

    assert rows_of(part) == [["Ja", "Nee"], ["Weet ik niet"]]


def test_titles_that_a_phone_would_cut_stand_numbered_in_the_text() -> None:
    long = "Inkomen of uitkering te laat of gestopt"
    look = Telegram().look(said("Waardoor?", long, "Iets anders"))

    (part,) = look.parts
    assert f"1. {long}\n2. Iets anders" in part["text"]
    assert rows_of(part) == [[f"1. {long}"], ["2. Iets anders"]]
    assert look.numbered


def test_they_get_no_numbers_where_a_number_is_an_answer() -> None:
    long = "Inkomen of uitkering te laat of gestopt"
    given = replace(said("Hoeveel?", long, "Iets anders"), may_number=False)
    look = Telegram().look(given)

    (part,) = look.parts
    assert f"• {long}" in part["text"]
    assert rows_of(part) == [[long], ["Iets anders"]]
    assert not look.numbered


def test_long_text_goes_in_parts_with_the_buttons_below_the_last() -> None:
    look = Telegram().look(said("Dit is een zin van een brief. " * 400, "Ja"))

    assert len(look.parts) == 4
    assert all(len(each["text"]) <= 4000 and each["text"].endswith(".") for each in look.parts)
    assert ["reply_markup" in each for each in look.parts] == [False, False, False, True]


def test_markup_is_words_and_links_are_not_opened() -> None:
    (part,) = Telegram().look(said("1 < 2 *en* _dat_ & https://delinde.example")).parts

    assert part["text"] == "1 < 2 *en* _dat_ & https://delinde.example"
    assert "parse_mode" not in part
    assert part["link_preview_options"] == {"is_disabled": True}


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_choice_of_every_text_is_taken(telegram: StandIn, way: Way, language: str) -> None:
    for name, choices in CHOICES.items():
        titles = [text(language, each.title, Shown()) for each in choices]
        for part in Telegram().look(replace(said(name, *titles), language=language)).parts:
            body = json.dumps({"chat_id": int(way.address), **part}).encode()
            sent = telegram.answer(Got("POST", f"/bot{TOKEN}/sendMessage", {}, body))
            assert sent.status == 200, (name, sent.body)


# What goes out.


def test_message_goes_to_the_person_s_chat_by_the_bot_s_token(telegram: StandIn, way: Way) -> None:
    Telegram().send(way, Telegram().look(said("Dag.")).parts[0])

    (got,) = telegram.taken()
    assert got.path == f"/bot{TOKEN}/sendMessage"
    assert (got.json["chat_id"], got.json["text"]) == (700000001, "Dag.")


def test_outside_the_conversation_it_is_an_ordinary_message(telegram: StandIn, way: Way) -> None:
    Telegram().announce(way, "De Linde: er is een bericht over uw aanvraag.", "nl")

    assert [each.text for each in telegram.shown(ANN)] == [
        "De Linde: er is een bericht over uw aanvraag."
    ]


def test_message_that_is_being_answered_shows_typing(telegram: StandIn, way: Way) -> None:
    Telegram().seen(way, "42")

    (got,) = telegram.taken()
    assert got.path.endswith("/sendChatAction")
    assert got.json == {"chat_id": 700000001, "action": "typing"}


def refused(status: int, description: str, **parameters: int) -> Answer:
    body = {"ok": False, "error_code": status, "description": description}
    return Answer(status, body | ({"parameters": parameters} if parameters else {}))


REFUSALS = [
    (refused(403, "Forbidden: bot was blocked by the user"), "blocked", True, False, None),
    (refused(403, "Forbidden: user is deactivated"), "blocked", True, False, None),
    (refused(400, "Bad Request: chat not found"), "no_chat", True, False, None),
    (refused(400, "Bad Request: message is too long"), "refused", True, False, None),
    (
        refused(429, "Too Many Requests: retry after 34", retry_after=34),
        "too_fast",
        False,
        False,
        34,
    ),
    (refused(429, "Too Many Requests"), "too_fast", False, False, None),
    (refused(401, "Unauthorized"), "wrong_token", False, False, None),
    (refused(404, "Not Found"), "wrong_token", False, False, None),
    (refused(500, "Internal Server Error"), "down", False, False, None),
    (Answer(502, b"<html>Bad Gateway</html>"), "down", False, False, None),
    (Answer(302, b"", {"Location": "https://elsewhere.example"}), "down", False, False, None),
    (Answer(200, b"<html>Welcome</html>"), "no_answer", False, True, None),
    (Answer(200, []), "no_answer", False, True, None),
    (Answer(closes=True), "no_answer", False, True, None),
]


@pytest.mark.parametrize(("answer", "fault", "gone", "lost", "wait"), REFUSALS)
def test_each_refusal_is_known_for_what_it_is(
    telegram: StandIn,
    way: Way,
    answer: Answer,
    fault: str,
    gone: bool,
    lost: bool,
    wait: int | None,
) -> None:
    telegram.fault = answer

    with pytest.raises(NotSent) as found:
        Telegram().send(way, {"text": "Dag."})

    seen = found.value
    assert (seen.fault, seen.gone, seen.lost) == (fault, gone, lost)
    assert seen.wait == (timedelta(seconds=wait) if wait else None)


def test_platform_that_is_not_there_was_sent_nothing(telegram: StandIn, way: Way) -> None:
    telegram.close()

    with pytest.raises(NotSent) as found:
        Telegram().send(way, {"text": "Dag."})

    assert (found.value.fault, found.value.lost) == ("no_connection", False)


def test_no_fault_repeats_the_token(telegram: StandIn, way: Way) -> None:
    telegram.fault = Answer(closes=True)

    with pytest.raises(NotSent) as found:
        Telegram().send(way, {"text": "Dag."})

    assert TOKEN not in f"{found.value!r} {found.value.__cause__!r}"
    assert TOKEN not in repr(way)


def said(words: str, *titles: str) -> Said:
    choices = [Choice(title, f"12.{number}") for number, title in enumerate(titles)]
    return Said(words, choices, may_number=True, language="nl")


def rows_of(part: Any) -> list[list[str]]:
    return [[each["text"] for each in row] for row in part["reply_markup"]["inline_keyboard"]]


class Shown(dict[str, str]):
    """Whatever a title names, as long as such names are."""

    def __missing__(self, name: str) -> str:
        return "Hendrik-Ido-Ambacht"

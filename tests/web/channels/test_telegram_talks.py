"""Telegram: somebody begins, presses buttons, and wants no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask

from casebook.conversations import Reply
from tests.fakes.platforms.stand_in import Wrote
from tests.fakes.platforms.telegram import Telegram as StandIn
from tests.web.channels.telegram_person import ANN, Ann
from tests.web.rasa import Rasa
from tests.web.tenants import NOW

KINDS = (
    {"title": "In delen betalen", "payload": '/kind{"value": "parts"}'},
    {"title": "Later betalen", "payload": '/kind{"value": "later"}'},
)


@pytest.fixture
def ann(web: Flask, telegram: StandIn) -> Ann:
    return Ann(web, telegram, Rasa())


# To begin, and commands.


@pytest.mark.parametrize("typed", ["/start", "/start brief-2026_11"])
def test_start_is_greeted_and_nothing_else(ann: Ann, typed: str) -> None:
    greeting, whose = ann.does(typed)

    assert greeting == "Dag."
    assert "Telegram" in whose
    assert [each["payload"] for each in ann.rasa.sent] == ["/start"]
    assert ann.said() == [typed]


def test_start_in_the_middle_is_greeted_and_asked_on(ann: Ann) -> None:
    ann.does("hallo")
    ann.rasa.replies = [Reply("Goed dat u er bent."), Reply("Wat is uw naam?")]

    assert ann.does("/start") == ["Goed dat u er bent.", "Wat is uw naam?"]
    assert ann.rasa.sent[-1]["payload"] == "/start"
    assert ann.said()[-1] == "/start"
    # By a name of its own: the assistant would give the first greeting again, and ask nothing.
    assert ann.rasa.sent[-1]["message_id"] != ann.rasa.sent[0]["message_id"]


def test_start_of_one_is_not_in_the_middle_of_what_another_wrote(ann: Ann) -> None:
    other = ann.telegram.delivery("", "700000002", Wrote("90", NOW, "hallo"))
    ann.client.post(other.path, data=other.body, headers=other.headers)

    assert len(ann.does("/start")) == 2


def test_start_while_the_assistant_is_out_is_answered_later_and_once(ann: Ann) -> None:
    ann.rasa.out = True
    ann.does("/start")
    ann.rasa.out = False
    later = replace(ann.parts.settings, fixed_now=NOW + timedelta(minutes=5))
    ann.parts = replace(ann.parts, settings=later)

    assert ann.does("hallo")[0] == "Dag."
    assert ann.said() == ["/start", "hallo"]


# Buttons.


def test_pressed_button_is_its_payload_and_stops_turning(ann: Ann) -> None:
    ann.rasa.replies = [Reply("Kies.", KINDS)]
    ann.does("hallo")
    (_, later) = ann.buttons()
    assert later[0] == "Later betalen"

    ann.does(pressed=later[1])

    assert ann.rasa.sent[-1]["payload"] == '/kind{"value": "later"}'
    assert ann.said()[-1] == "Later betalen"
    assert ann.telegram.turning() == set()


def test_old_button_is_answered_with_a_sentence_and_kept_by_its_title(ann: Ann) -> None:
    ann.rasa.replies = [Reply("Kies.", KINDS)]
    ann.does("hallo")
    button = ann.buttons()[1][1]
    ann.rasa.replies = [Reply("Dag.")] * 20
    ann.does("hallo")

    (said,) = ann.does(pressed=button)

    assert "Kies een knop uit de laatste berichten" in said
    assert ann.said()[-1] == "Later betalen"


# Who wants no more.


def test_who_blocked_the_bot_is_not_tried_again(ann: Ann) -> None:
    ann.does("hallo")
    ann.telegram.blocking.add(ANN)

    ann.does("nog iets")

    assert [(each.state, each.fault) for each in ann.deliveries()][-1] == ("failed", "blocked")

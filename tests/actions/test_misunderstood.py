"""A vague message gets one question back with what it may mean; after two a person is offered."""

from __future__ import annotations

from typing import Any

import pytest

from actions.choices import MEANINGS
from actions.misunderstood import ActionNotUnderstood, ActionOutOfScope
from actions.page import ActionReadPage
from actions.parts import Parts
from actions.rent_check import ActionFraud
from actions.texts import say
from tests.actions.turns import Ran, a_tracker, ran


def vague(parts: Parts, *ranking: tuple[str, float], **slots: Any) -> Ran:
    tracker = a_tracker("het gaat over die brief", intent="nlu_fallback", **slots)
    tracker.latest_message["intent_ranking"] = [
        {"name": name, "confidence": confidence} for name, confidence in ranking
    ]
    return ran(ActionNotUnderstood(parts), tracker)


def test_likeliest_meanings_are_offered_as_buttons(parts: Parts) -> None:
    done = vague(
        parts,
        ("nlu_fallback", 0.35), ("ask_eviction", 0.3), ("ask_fraud", 0.28), ("ask_human", 0.2),
        ("report_problem", 0.1),
    )  # fmt: skip

    assert done.names == ["utter_which_meaning"]
    assert done.said[0]["offers"] == ["ask_eviction", "ask_fraud", "ask_human"]
    assert done.slots == {"misunderstood": 1}


def test_unlikely_meanings_and_small_talk_are_not_offered(parts: Parts) -> None:
    done = vague(
        parts, ("greet", 0.3), ("ask_eviction", 0.25), ("ask_fraud", 0.2), ("ask_human", 0.02)
    )

    assert done.said[0]["offers"] == ["ask_eviction", "ask_fraud"]


@pytest.mark.parametrize(
    ("meaning", "offers"),
    [
        ("ask_eviction", ["ask_eviction", "report_problem"]),
        ("report_problem", ["report_problem", "request_arrangement"]),
    ],
)
def test_one_meaning_is_not_offered_alone(parts: Parts, meaning: str, offers: list[str]) -> None:
    assert vague(parts, (meaning, 0.3), ("greet", 0.3)).said[0]["offers"] == offers


@pytest.mark.parametrize("ranking", [[], [("greet", 0.2), ("deny", 0.2)]])
def test_where_nothing_can_be_chosen_it_says_so(
    parts: Parts, ranking: list[tuple[str, float]]
) -> None:
    assert vague(parts, *ranking).names == ["utter_not_understood"]


def test_after_two_in_a_row_a_person_is_offered(parts: Parts) -> None:
    done = vague(parts, ("ask_eviction", 0.3), ("ask_fraud", 0.28), misunderstood=1)

    assert done.names == ["utter_not_understood.again"]
    said = say(parts, done.names[0], {"offers": ["ask_eviction"]}, {"landlord": "demo"})
    payloads = [button["payload"] for button in said["buttons"]]
    assert payloads == ["/ask_eviction", "/request_call_back", "/ask_human"]
    assert "030 012 34 56" in said["text"]


@pytest.mark.parametrize(
    ("intent", "slots"), [("thank", {"misunderstood": None}), ("nlu_fallback", {})]
)
def test_only_messages_in_a_row_count(parts: Parts, intent: str, slots: dict[str, Any]) -> None:
    done = ran(ActionReadPage(parts), a_tracker("dank u wel", intent=intent, misunderstood=1))

    assert done.slots == slots


@pytest.mark.parametrize("meaning", sorted(MEANINGS))
def test_button_means_what_it_stands_for(meaning: str) -> None:
    assert MEANINGS[meaning].payload == f"/{meaning}"


@pytest.mark.parametrize("action", [ActionNotUnderstood, ActionOutOfScope])
@pytest.mark.parametrize("slots", [{}, {"requested_slot": "lasting"}])
def test_who_tells_of_other_debts_is_not_sent_away(
    parts: Parts, action: type[ActionNotUnderstood | ActionOutOfScope], slots: dict[str, Any]
) -> None:
    tracker = a_tracker("ik heb ook schulden bij klarna", intent="out_of_scope", **slots)

    assert ran(action(parts), tracker).names == ["utter_debt_help"]


def test_what_is_not_for_us_is_said_to_be_so(parts: Parts) -> None:
    tracker = a_tracker("mijn kraan lekt al een week", intent="out_of_scope")

    assert ran(ActionOutOfScope(parts), tracker).names == ["utter_out_of_scope"]


RENT = "klopt mijn huur wel"


@pytest.mark.parametrize("action", [ActionNotUnderstood, ActionOutOfScope])
def test_who_asks_whether_the_rent_is_right_hears_of_the_huurcommissie(
    parts: Parts, action: type[ActionNotUnderstood | ActionOutOfScope]
) -> None:
    assert ran(action(parts), a_tracker(RENT)).names == ["utter_huurcommissie"]


def test_height_of_a_rent_is_enough_where_nothing_else_is_for_us(parts: Parts) -> None:
    said = a_tracker("wat is de maximale huur voor mijn woning", intent="out_of_scope")

    assert ran(ActionOutOfScope(parts), said).names == ["utter_huurcommissie"]
    assert ran(ActionNotUnderstood(parts), said).names != ["utter_huurcommissie"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (RENT, "utter_huurcommissie"),
        ("is dit wel echt", "utter_fraud"),
        ("iemand stond aan de deur en wou geld, en klopt mijn huur dan wel", "utter_fraud"),
    ],
)
def test_is_my_rent_right_is_not_whether_this_is_real(said: str, answer: str) -> None:
    assert ran(ActionFraud(), a_tracker(said, intent="ask_fraud")).names == [answer]

"""The effect of a rent reduction on huurtoeslag, said before the request is confirmed."""

from __future__ import annotations

from typing import Any

import pytest

from actions.parts import Parts
from actions.request_form import ActionAskConfirmed
from actions.texts import say
from tests.actions.turns import ANSWERS_OF, Ran, a_tracker, ran
from tests.questions.test_allowance import FAMILY

ONE_MONTH = {"months": 1, "lasting": "temporary"}
REQUEST = ANSWERS_OF["rent_reduction"] | {"rent": {"cents": 76000}}


def summary(parts: Parts, **slots: Any) -> Ran:
    return ran(ActionAskConfirmed(parts), a_tracker(**slots))


def test_effect_is_said_in_words_and_bars_before_the_summary(parts: Parts) -> None:
    done = summary(parts, **REQUEST | FAMILY | {"received": "yes"})

    assert done.names == [
        "utter_effect", "utter_effect_not_covered", "utter_effect_end", "utter_summary"
    ]  # fmt: skip
    said = say(parts, "utter_effect", done.said[0], {"language": "nl"})
    assert said["metadata"]["bars"] == [
        {"label": "Uw huur gaat omlaag", "cents": 10000},
        {"label": "Uw huurtoeslag gaat omlaag", "cents": 6500},
        {"label": "Dit houdt u over", "cents": 3500},
    ]
    text = said["text"].replace("\u00a0", " ")
    assert text.startswith("U houdt ongeveer € 35 per maand over.")
    assert "van december 2026 tot en met december 2026. Aantal maanden: 1." in text
    missing = say(parts, "utter_effect_not_covered", done.said[1], {"language": "nl"})["text"]
    assert "vanaf januari 2027" in missing


def test_effect_ends_in_that_one_may_ask(parts: Parts) -> None:
    slots = {"language": "nl", "landlord": "demo"}

    said = say(parts, "utter_effect_end", {"year": 2026}, slots)["text"]

    assert said.endswith("U mag het gewoon aanvragen.")
    assert "binnen vier weken" in said
    assert "is onbekend" in said


def test_who_has_no_allowance_yet_hears_that_the_sums_are_for_when_there_is_one(
    parts: Parts,
) -> None:
    assert summary(parts, **REQUEST | FAMILY).names[0] == "utter_effect_not_received"


def test_all_is_kept_where_there_is_no_allowance(parts: Parts) -> None:
    rich = {"income": {"cents": 9000000, "period": "year"}}

    done = summary(parts, **REQUEST | FAMILY | rich | {"duration": ONE_MONTH})

    assert done.names == ["utter_effect.all", "utter_effect_end", "utter_summary"]
    assert done.said[0]["left_cents"] == 10000


def test_nothing_left_is_said_as_nothing(parts: Parts) -> None:
    """Between basishuur and kwaliteitskortingsgrens."""
    low = {"bare_rent": {"cents": 48000}, "less": {"cents": 5000}, "received": "yes"}

    done = summary(parts, **REQUEST | FAMILY | low)

    assert done.said[0]["left_cents"] == 0
    assert done.names[-2:] == ["utter_effect_end", "utter_summary"]


def test_what_cannot_be_worked_out_is_said(parts: Parts) -> None:
    done = summary(parts, **REQUEST | FAMILY | {"special": "yes"})

    assert done.names == ["utter_effect_cannot", "utter_summary"]


def test_without_a_check_it_is_offered(parts: Parts) -> None:
    done = summary(parts, **REQUEST)

    assert done.names == ["utter_effect_offer", "utter_summary"]
    in_form = {"language": "nl", "requested_slot": "confirmed"}
    offer = say(parts, "utter_effect_offer", {}, in_form)
    assert [each["payload"] for each in offer["buttons"]] == ["/check_huurtoeslag"]


def test_same_figures_are_not_said_again(parts: Parts) -> None:
    first = summary(parts, **REQUEST)

    again = summary(parts, **REQUEST, effect_shown=first.slots["effect_shown"])
    other = summary(
        parts, **REQUEST | {"less": {"cents": 5000}}, effect_shown=first.slots["effect_shown"]
    )

    assert again.names == ["utter_summary"]
    assert list(again.slots) == ["request_key"]
    assert other.names == ["utter_effect_offer", "utter_summary"]


NOT_SAID: list[tuple[dict[str, Any], str]] = [
    (REQUEST | {"less": {"cents": None}}, "how much less is not known"),
    (ANSWERS_OF["payment_plan"] | FAMILY, "the rent stays"),
    (ANSWERS_OF["cheaper_home"] | FAMILY, "another home"),
]


@pytest.mark.parametrize(("slots", "why"), NOT_SAID)
def test_only_a_reduction_of_a_known_sum_has_an_effect(
    parts: Parts, slots: dict[str, Any], why: str
) -> None:
    assert summary(parts, **slots).names == ["utter_summary"], why

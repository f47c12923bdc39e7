"""What a rent reduction does to huurtoeslag, said before the request for it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions.parts import Parts
from questions.allowance import EFFECT
from questions.allowance_sums import answers_of, can_show_effect, effect_of
from questions.shown import euros
from schemes.arrangement_effect import Effect, YearPart
from tenant_texts import DUTCH, text

# The figures of which it was said, or offered, last.
SHOWN = "effect_shown"


def tell_effect(
    dispatcher: CollectingDispatcher, parts: Parts, slots: Mapping[str, Any]
) -> dict[str, Any]:
    """Say it, or offer to work it out; the slots that this sets.

    The same figures are not said twice, and of other figures nothing stays that was said before.
    """
    less = slots.get("less")
    if slots.get("kind") != "rent_reduction" or not less or not less["cents"]:
        return {SHOWN: None, EFFECT: None}
    today = parts.today()
    figures = [*answers_of(slots), less, slots.get("duration")]
    if figures == slots.get(SHOWN):
        return {}
    effect = None
    if not can_show_effect(parts.years, slots, today):
        dispatcher.utter_message(response="utter_effect_offer")
    elif effect := effect_of(parts.years, slots, today):
        _say(dispatcher, effect, slots)
    else:
        dispatcher.utter_message(response="utter_effect_cannot")
    return {SHOWN: figures, EFFECT: effect and _kept(effect, slots, today)}


def _kept(effect: Effect, slots: Mapping[str, Any], today: date) -> dict[str, Any]:
    """What a case keeps of it: the sums as they were said, and none of the answers under them.

    Left over is the difference of the two, so it is not kept beside them.
    """
    return {
        "said_on": today.isoformat(),
        "received": slots["received"],
        "parts": [
            {
                "first_month": part.first_month.isoformat(),
                "months": part.months,
                "rent_down_cents": part.rent_down_cents,
                "allowance_down_cents": part.allowance_down_cents,
                "allowance_down_all_cents": part.allowance_down_all_cents,
            }
            for part in effect.parts
        ],
        "not_covered": [
            {
                "first_month": each.first_month.isoformat(),
                "months": each.months,
                "code": each.code,
            }
            for each in effect.not_covered
        ],
    }


def _say(dispatcher: CollectingDispatcher, effect: Effect, slots: Mapping[str, Any]) -> None:
    """Each year's months with their sums, what is not known, and never "don't"."""
    received = slots["received"]
    if received != "yes" and any(part.before.year_eur for part in effect.parts):
        dispatcher.utter_message(
            response="utter_effect_not_received"
            if received == "no"
            else "utter_effect_not_received.not_known"
        )
    language = slots.get("language") or DUTCH
    for part in effect.parts:
        dispatcher.utter_message(
            response=_response(part),
            bars=_bars(part, language),
            **_sums(part),
        )
    for missing in effect.not_covered[:1]:
        dispatcher.utter_message(
            response="utter_effect_not_covered", first_month=missing.first_month.isoformat()
        )
    dispatcher.utter_message(response="utter_effect_end", year=effect.parts[-1].before.year)


def _response(part: YearPart) -> str:
    if part.allowance_down_cents:
        return "utter_effect.month" if part.months == 1 else "utter_effect"
    return "utter_effect.all.month" if part.months == 1 else "utter_effect.all"


def _sums(part: YearPart) -> dict[str, Any]:
    last = date(part.first_month.year, part.first_month.month + part.months - 1, 1)
    rent_all = part.months * part.rent_down_cents
    return {
        "rent_cents": part.rent_down_cents,
        "allowance_cents": part.allowance_down_cents,
        "left_cents": part.left_over_cents,
        "first_month": part.first_month.isoformat(),
        "last_month": last.isoformat(),
        "months": part.months,
        "rent_all_cents": rent_all,
        "allowance_all_cents": part.allowance_down_all_cents,
        "left_all_cents": rent_all - part.allowance_down_all_cents,
    }


def _bars(part: YearPart, language: str) -> list[dict[str, Any]]:
    """The month as three bars on one scale: rent down, allowance down, left over."""
    return [
        {"label": text(language, label, {}), "value": euros(cents, language), "cents": cents}
        for label, cents in (
            ("label.effect.rent", part.rent_down_cents),
            ("label.effect.allowance", part.allowance_down_cents),
            ("label.effect.left", part.left_over_cents),
        )
    ]

"""What is said of a worked-out huurtoeslag, in the order in which it helps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from questions.allowance import FIRST_YEAR
from questions.readings import NOT_KNOWN
from schemes.huurtoeslag import Huurtoeslag

_CENTS = 100


def say_outcome(
    dispatcher: CollectingDispatcher,
    slots: Mapping[str, Any],
    found: Huurtoeslag | None,
    offered: Sequence[int],
    this_year: int,
) -> None:
    """The back payment before anything else, then the sum; or that there is none.

    `found` is None where it cannot be worked out: then the tenant is sent to the official sum.
    """
    if this_year not in offered:
        dispatcher.utter_message(response="utter_allowance_last_year", this_year=this_year)
    if found is None:
        dispatcher.utter_message(response="utter_allowance_cannot")
        return
    if not found.year_eur:
        dispatcher.utter_message(response=f"utter_allowance_nothing.{found.nothing_because}")
        return
    received = slots["received"] == "yes"
    if slots["received"] == NOT_KNOWN:
        dispatcher.utter_message(response="utter_allowance_not_known")
    if not received:
        _say_back_payment(dispatcher, offered)
    dispatcher.utter_message(
        response="utter_allowance_amount.received" if received else "utter_allowance_amount",
        month_cents=found.shown_month_eur * _CENTS,
        total_cents=found.year_eur * _CENTS,
    )
    if slots["income"]["period"] == "month":
        dispatcher.utter_message(response="utter_allowance_income_of_a_month")
    if slots.get("grown_up") == "no" and not slots.get("home_young"):
        dispatcher.utter_message(
            response="utter_allowance_young", limit_cents=found.maximale_huurgrens_cents
        )


def _say_back_payment(dispatcher: CollectingDispatcher, offered: Sequence[int]) -> None:
    """Whether 2025 can still be applied for is not sure, so that is said apart."""
    dispatcher.utter_message(response="utter_allowance_back")
    if FIRST_YEAR in offered:
        dispatcher.utter_message(response="utter_allowance_back.2025")

"""The most that may be asked for collecting a debt from a consumer (WIK), and when at the soonest.

Shares of the debt by layer, from data/schemes/collection_costs.yml; without VAT.
"""

from __future__ import annotations

from datetime import date, timedelta

from schemes.facts import Facts

_LAYERS = ("first", "second", "third", "fourth")
_WHOLE = 1000


def highest_costs(facts: Facts, debt_cents: int, *, today: date) -> int:
    """In whole cents, rounded down; 0 without a debt. Raises FactExpired once nobody checked it.

    € 700 gives € 105, € 200 the least of € 40, and € 3,000 gives € 375 and € 50.
    """
    if debt_cents <= 0:
        return 0
    shares, below = 0, 0
    for layer in _LAYERS:
        up_to = _number(facts, f"{layer}.up_to_cents", today)
        shares += max(0, min(debt_cents, up_to) - below) * _number(facts, f"{layer}.share", today)
        below = up_to
    shares += max(0, debt_cents - below) * _number(facts, "above.share", today)
    least, most = _number(facts, "least_cents", today), _number(facts, "most_cents", today)
    return min(max(shares // _WHOLE, least), most)


def costs_from(facts: Facts, received: date, *, today: date) -> date:
    """The first day with costs after a 14-day letter that came on `received`.

    Its days count from the day after: a letter of the 1st leaves until the 15th included.
    """
    return received + timedelta(days=_number(facts, "notice_days", today) + 1)


def _number(facts: Facts, name: str, today: date) -> int:
    value = facts.get(f"collection_costs.{name}", today=today)
    assert isinstance(value, int), name
    return value

"""What a case may keep of a huurtoeslag that a tenant worked out; no answer under it is here."""

from datetime import date
from typing import Any, TypeGuard

# Of a year's huurtoeslag, in whole euros.
ESTIMATE = ("year", "month_eur", "year_eur")
# Of what a lower rent does to it: for the months of each year their rent down a month, and their
# huurtoeslag down a month and in all; and the months of which nothing could be said, with the
# reason (schemes/arrangement_effect.py).
EFFECT = ("said_on", "received", "parts", "not_covered")
EFFECT_PART = ("rent_down_cents", "allowance_down_cents", "allowance_down_all_cents")
# Whether the tenant gets huurtoeslag already.
RECEIVED = ("yes", "no", "not_known")
_MONTHS_A_YEAR = 12


def is_estimate(value: object) -> bool:
    """A year's allowance in whole euros, and whether the tenant gets one already."""
    if not isinstance(value, dict) or value.keys() != {*ESTIMATE, "received"}:
        return False
    sums = [value[name] for name in ESTIMATE]
    known = value["received"] in RECEIVED
    return known and all(type(each) is int and each >= 0 for each in sums)


def is_effect(value: object) -> bool:
    """What was said of each year's months, and on which day; at least one year has its sums."""
    if not isinstance(value, dict) or value.keys() != {*EFFECT}:
        return False
    parts, not_covered = value["parts"], value["not_covered"]
    if not isinstance(parts, list) or not parts or not isinstance(not_covered, list):
        return False
    return (
        value["received"] in RECEIVED
        and _is_day(value["said_on"])
        and all(_is_part(each) for each in parts)
        and all(_is_months(each, "code") and isinstance(each["code"], str) for each in not_covered)
    )


def _is_part(value: object) -> bool:
    """The sums of one year's months, in cents; huurtoeslag that goes up is below 0."""
    if not _is_months(value, *EFFECT_PART):
        return False
    return all(type(value[name]) is int for name in EFFECT_PART) and value["rent_down_cents"] > 0


def _is_months(value: object, *besides: str) -> TypeGuard[dict[str, Any]]:
    """Months of one year from their first day on, with these keys beside them."""
    return (
        isinstance(value, dict)
        and value.keys() == {"first_month", "months", *besides}
        and _is_day(value["first_month"])
        and type(value["months"]) is int
        and 1 <= value["months"] <= _MONTHS_A_YEAR
    )


def _is_day(value: object) -> bool:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return False
    return True

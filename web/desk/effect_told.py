"""What a tenant was told that the lower rent does to huurtoeslag, as the case keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from flask_babel import gettext as _

from casebook.models import Case
from web.desk.effect_words import CANNOT, months_of, sums_of
from web.desk.formats import day


@dataclass(frozen=True)
class Told:
    """On which day, whether huurtoeslag was received, the months with their sums in cents, and
    what was left out."""

    day: str
    received: str
    parts: list[tuple[str, list[tuple[str, int, int]]]]
    left_out: list[str]


def told(case: Case) -> Told | None:
    """None where nothing was said, or where the tenant took it out."""
    kept = case.huurtoeslag_effect
    if kept is None:
        return None
    return Told(
        day=day(date.fromisoformat(kept["said_on"])),
        received={
            "yes": _("The tenant receives huurtoeslag."),
            "no": _("The tenant receives no huurtoeslag yet: it holds once there is one."),
            "not_known": _("The tenant does not know whether huurtoeslag is received."),
        }[kept["received"]],
        parts=[(_when(each), _sums(each)) for each in kept["parts"]],
        left_out=[f"{_when(each)}: {CANNOT[each['code']]}" for each in kept["not_covered"]],
    )


def _when(part: dict[str, Any]) -> str:
    return months_of(date.fromisoformat(part["first_month"]), part["months"])


def _sums(part: dict[str, Any]) -> list[tuple[str, int, int]]:
    return sums_of(
        part["months"],
        part["rent_down_cents"],
        part["allowance_down_cents"],
        part["allowance_down_all_cents"],
    )

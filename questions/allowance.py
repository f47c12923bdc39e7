"""The huurtoeslag check: which questions it asks, in which order, and of which years."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

# In the place of a kind of request, while the form of the check is what asks.
ALLOWANCE = "allowance"
# The outcome was looked at; the last of every check.
SEEN = "allowance_seen"
YEAR = "allowance_year"
# What the tenant adds to a request of the outcome; nothing else of a check is kept with a case.
KEPT = "huurtoeslag"
# What was said that the lower rent of a request does to it: a row of the summary, which goes along
# with the request unless the tenant takes it out there.
EFFECT = "huurtoeslag_effect"
# Of 2024 nothing can be applied for any more.
FIRST_YEAR = 2025
_SERVICE = ("service_light", "service_cleaning", "service_caretaker", "service_rooms")
ORDER = (
    "received", "special", "home_persons", "home_partner", "home_young", "young_earners",
    "young_income", "grown_up", "turns_grown_up", "bare_rent", "service", *_SERVICE,
    "income_period", "income", "assets", SEEN,
)  # fmt: skip
OF_THE_CHECK = frozenset({*ORDER, YEAR})
# From this many on, the rules are others (Wet op de huurtoeslag art. 13 lid 2).
_TOO_MANY = 8
# What holds of one calendar year alone.
_OF_A_YEAR = (
    "special", "home_young", "young_earners", "young_income", "grown_up", "turns_grown_up",
    "bare_rent", "service", *_SERVICE, "income_period", "income", "assets",
)  # fmt: skip
_ENDS: Mapping[str, tuple[str, ...]] = {
    YEAR: _OF_A_YEAR,
    "home_persons": (
        "home_partner", "home_young", "young_earners", "young_income", "grown_up",
        "turns_grown_up", "income_period", "income", "assets",
    ),
    "home_partner": ("assets",),
    "home_young": ("young_earners", "young_income", "grown_up", "turns_grown_up"),
    "young_earners": ("young_income",),
    "grown_up": ("turns_grown_up",),
    "service": _SERVICE,
}  # fmt: skip

# Those with the fewest and the most questions.
_HOUSEHOLDS: tuple[Mapping[str, Any], ...] = (
    {"home_persons": 1},
    {"home_persons": 1, "grown_up": "no", "service": "yes"},
    {"home_persons": 3, "home_young": 0},
    {"home_persons": 3, "home_young": 0, "grown_up": "no", "service": "yes"},
    {"home_persons": 3, "home_young": 1, "young_earners": 1, "service": "yes"},
)


def years_offered(known: Iterable[int], today: date) -> list[int]:
    """The years that can be worked out for a tenant: this one and the last, the newest first."""
    return [each for each in (today.year, today.year - 1) if each in known and each >= FIRST_YEAR]


def allowance_fields(slots: Mapping[str, Any]) -> list[str]:
    """The answers that this check needs, in the order they are asked.

    Where an answer shows that no sum is possible, nothing more is asked.
    """
    if slots.get("special") == "yes":
        return ["received", "special", SEEN]
    persons = slots.get("home_persons") or 1
    if persons >= _TOO_MANY:
        return ["received", "special", "home_persons", SEEN]
    young = slots.get("home_young") or 0
    left_out = {
        *(() if persons > 1 else ("home_partner", "home_young")),
        *(() if young else ("young_earners",)),
        *(() if slots.get("young_earners") == 1 else ("young_income",)),
        # A child at home, and nobody is asked for an age (art. 13 lid 1).
        *(("grown_up",) if young else ()),
        *(() if slots.get("grown_up") == "no" and not young else ("turns_grown_up",)),
        *(() if counts_service(slots) else ("service",)),
        *(() if counts_service(slots) and slots.get("service") == "yes" else _SERVICE),
    }
    asked = [slot for slot in ORDER if slot not in left_out]
    for slot in ("young_earners", "turns_grown_up"):
        if slot in asked and cannot_after(slots, slot):
            return [*asked[: asked.index(slot) + 1], SEEN]
    return asked


def questions_left(slots: Mapping[str, Any]) -> tuple[int, int]:
    """How many questions there are at least and at most, where no answer ends the check early.

    More are asked of who does not live alone, of the young, and about service costs.
    """
    known = {slot: value for slot, value in slots.items() if value is not None}
    alone = known["home_persons"] == 1 if "home_persons" in known else None
    left = [
        sum(slot not in known for slot in allowance_fields({**supposed, **known}) if slot != SEEN)
        for supposed in _HOUSEHOLDS
        if alone in (None, supposed["home_persons"] == 1)
    ]
    return min(left), max(left)


def leaves_open(slots: Mapping[str, Any]) -> bool:
    """Whether an answer shows that the facts do not give this sum."""
    asked = allowance_fields(slots)
    return "bare_rent" not in asked or any(
        cannot_after(slots, slot) for slot in ("young_earners", "turns_grown_up") if slot in asked
    )


def children_told(slots: Mapping[str, Any]) -> int | None:
    """How many children at home a request was told of: the answer to another question, for here it
    is about their age on one day. So it is shown and can be pressed, and is never taken for it.
    """
    told = slots.get("children")
    number = told["number"] if isinstance(told, Mapping) and told["answer"] == "yes" else None
    others = (slots.get("home_persons") or 1) - 1
    return number if number and number <= others else None


def cannot_after(slots: Mapping[str, Any], slot: str) -> bool:
    """Whether the answer to this question leaves open what the facts do not give."""
    if slot == "young_earners":
        return bool((slots.get(slot) or 0) > 1)
    return bool(slots.get(slot) == "yes")


def counts_service(slots: Mapping[str, Any]) -> bool:
    """Whether service costs count in the year of this check: until 2025 (art. 5)."""
    return bool(slots.get(YEAR) == FIRST_YEAR)


def ended_by(answers: Mapping[str, Any]) -> dict[str, None]:
    """The answers of a check that no longer hold when these are given or taken back."""
    ends = {each for slot in answers for each in _ENDS.get(slot, ())}
    if "income" in answers and answers["income"] is None:
        ends.add("income_period")
    if (OF_THE_CHECK - {SEEN}) & answers.keys():
        ends |= {SEEN, KEPT}
    return dict.fromkeys(sorted(ends))


def is_worked_out(slots: Mapping[str, Any]) -> bool:
    """Whether every answer of a check is there."""
    needed = [slot for slot in allowance_fields(slots) if slot != SEEN]
    return bool(slots.get(YEAR)) and all(slots.get(slot) is not None for slot in needed)

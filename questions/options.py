"""The answers that a question offers, so that nobody has to type them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from questions.allowance import SEEN
from questions.fields import KINDS, NOT_KNOWN, SKIPPED
from questions.shown import REACH

MONEY_HELP = ("nobody", "debt_help", "bewindvoerder", "other")
CAUSES = ("less_income", "income_late_or_stopped", "higher_costs", "household_changed", "other")
# Days that are worked out from today, in questions/texts.py.
UNTIL = ("end_of_month", "month", "months")
NO_AMOUNT = {"cents": None}


@dataclass(frozen=True)
class Option:
    """The name of its words in the catalog, and the value that it gives the question's slot.

    A value may name an argument of its text, as `%(until.month)s`.
    """

    title: str
    value: Any


def _named(slot: str, values: Mapping[str, Any]) -> list[Option]:
    """An option for each value, its title under the question's own name."""
    return [Option(f"button.{slot}.{name}", value) for name, value in values.items()]


def _each(slot: str, *values: str) -> list[Option]:
    return _named(slot, {value: value for value in values})


def _arrears(cents: int | None = None, months: int | None = None) -> dict[str, int | None]:
    return {"cents": cents, "months": months}


def _for_months(months: int | None, lasting: str = "temporary") -> dict[str, Any]:
    return {"months": months, "lasting": lasting}


def _not_known(value: Any = NOT_KNOWN) -> Option:
    return Option("button.not_known", value)


def _plain(*answers: str) -> list[Option]:
    return [Option(f"button.{each}", each) for each in answers]


SKIP = Option("button.skip", SKIPPED)
# As said before: the rent is the bare rent, or the other way round, or as many children. The form
# knows which that is.
SAME = "same"
_COUNTS = {f"{each}": each for each in (0, 1, 2)}
_NOTHING = Option("button.service.nothing", {"cents": 0})
# Those of the huurtoeslag check.
_ALLOWANCE: Mapping[str, Sequence[Option]] = {
    "received": [*_plain("yes", "no"), _not_known()],
    "special": _plain("yes", "no"),
    "home_persons": _named("persons", {f"{each}": each for each in (1, 2, 3, 4)}),
    "home_partner": _plain("yes", "no"),
    "home_young": _named("count", {**_COUNTS, "3": 3}),
    "home_young.known": [Option("button.home_young.known", SAME), Option("button.count.0", 0)],
    "young_earners": _named("count", _COUNTS),
    "grown_up": _plain("yes", "no"),
    "turns_grown_up": _plain("yes", "no"),
    "bare_rent.known": [Option("button.yes", SAME)],
    f"{SEEN}.no_sum": _each(SEEN, "done"),
    "service": _plain("yes", "no"),
    "service_light": [_NOTHING],
    "service_cleaning": [_NOTHING],
    "service_caretaker": [_NOTHING],
    "service_rooms": [_NOTHING],
    "income_period": _each("income_period", "month", "year"),
    "assets": _plain("yes", "no"),
    "assets.partner": _plain("yes", "no"),
    "assets.together": _plain("yes", "no"),
    "assets.partner_and_others": _plain("yes", "no"),
    SEEN: _each(SEEN, "keep", "done"),
}
# By question, or by the text of one that is asked in another way.
OPTIONS: Mapping[str, Sequence[Option]] = {
    "kind": _each("kind", *(kind for kind in KINDS if kind != "call_back")),
    "letter": [*_each("letter", "none", "bailiff", "court", "eviction", "cut_off"), _not_known()],
    "letter_date": [_not_known()],
    "since": [_not_known()],
    "arrears": [
        Option("button.arrears.none", _arrears(cents=0)),
        Option("button.arrears.month", _arrears(months=1)),
        Option("button.arrears.months", _arrears(months=2)),
        _not_known(_arrears()),
    ],
    "lasting": _each("lasting", "temporary", "structural", "not_known"),
    "monthly": [_not_known(NO_AMOUNT)],
    "until": [*_named("until", {each: f"%(until.{each})s" for each in UNTIL}), _not_known()],
    "rent": [_not_known(NO_AMOUNT)],
    "rent.known": [Option("button.yes", SAME), _not_known(NO_AMOUNT)],
    "less": [_not_known(NO_AMOUNT)],
    "duration": [
        *_named("duration", {f"{each}": _for_months(each) for each in (3, 6, 12)}),
        Option("button.duration.structural", _for_months(None, "structural")),
        _not_known(_for_months(None, NOT_KNOWN)),
    ],
    # Of a tenant for whom somebody else writes: there may be no way but that one.
    "contact.helper": [_not_known({"phone": None, "email": None})],
    "safe_contact": _plain("yes", "no", "not_said"),
    "persons": _named("persons", {f"{each}": each for each in (1, 2, 3, 4)}),
    "highest_rent": [_not_known(NO_AMOUNT)],
    "sharing": [Option("button.sharing.good", "no"), Option("button.sharing.not", "yes")],
    "cause": [*_each("cause", *CAUSES), Option("button.not_said", "not_said")],
    "own_words": [SKIP],
    "children": [
        Option(f"button.{each}", {"answer": each, "number": None})
        for each in ("yes", "no", "not_said")
    ],
    "money_help": [*_each("money_help", *MONEY_HELP), Option("button.not_said", "not_said")],
    "income_day": [Option("button.income_day.changes", NOT_KNOWN), SKIP],
    "months_wanted": [_not_known(), SKIP],
    "reach": [*_each("reach", *REACH), SKIP],
    "ages": [SKIP],
    "bedrooms": [*_named("bedrooms", {f"{each}": each for each in (1, 2, 3)}), SKIP],
    "areas": [SKIP],
    "ground_floor": [*_plain("yes", "no"), SKIP],
    "pets": [*_plain("yes", "no"), SKIP],
    **_ALLOWANCE,
}

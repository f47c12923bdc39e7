"""What each answer of a case is called, and its value in words. Knows no case and no page.

The names are the casebook's own, as its steps write them; a test walks all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext

from web.desk.formats import day, euros
from web.desk.labels import ANSWER, CAUSE, LASTING, MONEY_HELP, REACH

# What a tenant may type: quoted where it stands, whatever it says.
TYPED = ("own_words", "areas")


@dataclass(frozen=True)
class Field:
    """One answer: what it is called, and how a value of it is written."""

    label: object
    words: Callable[[Any], str]


def about(cents: int) -> str:
    """A sum that a tenant said and nobody checked."""
    return _("about %(amount)s", amount=euros(cents))


def _one_of(words: Mapping[str, object]) -> Callable[[str], str]:
    return lambda value: str(words[value])


def _iso_day(text: str) -> str:
    return day(date.fromisoformat(text))


def _income_day(number: int) -> str:
    return _("day %(number)s of the month", number=number)


def _ages(bands: list[str]) -> str:
    return _("%(ages)s years", ages=", ".join(bands))


def _reach(value: str) -> str:
    return str(REACH.get(value, value))


def _huurtoeslag(estimate: Mapping[str, Any]) -> str:
    words = {
        "yes": _("%(year)s: about %(amount)s a month, an estimate; receives huurtoeslag"),
        "no": _("%(year)s: about %(amount)s a month, an estimate; receives none yet"),
        "not_known": _("%(year)s: about %(amount)s a month, an estimate"),
    }[estimate["received"]]
    return words % {"year": estimate["year"], "amount": euros(estimate["month_eur"] * 100)}


FIELDS: Mapping[str, Field] = {
    "since": Field(lazy_gettext("Since when"), day),
    "rent_cents": Field(lazy_gettext("Rent a month"), about),
    "monthly_cents": Field(lazy_gettext("Can pay a month"), about),
    "income_day": Field(lazy_gettext("Income on"), _income_day),
    "cause": Field(lazy_gettext("Cause"), _one_of(CAUSE)),
    "lasting": Field(lazy_gettext("Temporary or structural"), _one_of(LASTING)),
    "months_wanted": Field(lazy_gettext("Months wanted"), str),
    "huurtoeslag": Field(lazy_gettext("Huurtoeslag by the check"), _huurtoeslag),
    "own_words": Field(lazy_gettext("Own words"), str),
    "children": Field(lazy_gettext("Children at home"), _one_of(ANSWER)),
    "children_number": Field(lazy_gettext("Number of children"), str),
    "money_help": Field(lazy_gettext("Help with money"), _one_of(MONEY_HELP)),
    "how_to_reach": Field(lazy_gettext("How to reach"), _reach),
    "safe_contact": Field(lazy_gettext("Safe to call or write"), _one_of(ANSWER)),
}

# What only one kind of request has, in the order of its page.
DETAILS: Mapping[str, Field] = {
    "monthly_cents": Field(lazy_gettext("Asks to pay a month"), about),
    "until": Field(lazy_gettext("Asks to wait until"), _iso_day),
    "less_cents": Field(lazy_gettext("Asks less rent a month"), about),
    "months": Field(lazy_gettext("For how many months"), str),
    "persons": Field(lazy_gettext("Persons in the home"), str),
    "highest_rent_cents": Field(lazy_gettext("Highest rent possible"), about),
    "ages": Field(lazy_gettext("Ages in the home"), _ages),
    "bedrooms": Field(lazy_gettext("Bedrooms needed"), str),
    "areas": Field(lazy_gettext("District or town"), str),
    "ground_floor": Field(lazy_gettext("Ground floor needed"), _one_of(ANSWER)),
    "pets": Field(lazy_gettext("Pets"), _one_of(ANSWER)),
}


def is_typed(name: str, value: object) -> bool:
    """Whether the words are the tenant's own, so that they stand in quotation marks."""
    return name in TYPED or (name == "how_to_reach" and value not in REACH)

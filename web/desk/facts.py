"""What a case holds, as rows of label and words for its page. Changes nothing, decides nothing.

A value that nobody asked for is "not asked", one that the tenant could not say is "not known":
both are quiet, and never a blank.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from casebook.models import Case
from web.desk.formats import day, euros
from web.desk.labels import CAUSE, LASTING


@dataclass(frozen=True)
class Fact:
    """One row; `quiet` when the words say that there is nothing to say."""

    label: str
    words: str
    quiet: bool = False
    own_words: bool = False


def said_by_tenant(case: Case) -> list[Fact]:
    """What the tenant said about rent, arrears, cause and what they ask for."""
    facts = [
        _fact(_("Since when"), _day_of(case.since)),
        _fact(_("Rent a month"), _amount(case.rent_said_cents)),
        arrears(case),
        _fact(
            _("Can pay a month"),
            _amount(case.monthly_cents),
            asked=case.type == "request",
        ),
        _fact(_("Income on"), _income_day(case.income_day)),
        _fact(_("Cause"), CAUSE.get(case.cause or "")),
        _fact(_("Temporary or structural"), LASTING.get(case.lasting or "")),
        _fact(_("Months wanted"), case.months_wanted),
    ]
    return facts + _details(case) + _own_words(case)


def _fact(label: str, words: object, *, asked: bool = False) -> Fact:
    if words is not None:
        return Fact(label, str(words))
    return Fact(label, _("not known") if asked else _("not asked"), quiet=True)


def _amount(cents: int | None) -> str | None:
    return None if cents is None else _("about %(amount)s", amount=euros(cents))


def _day_of(value: date | None) -> str | None:
    return None if value is None else day(value)


def _income_day(number: int | None) -> str | None:
    return None if number is None else _("day %(number)s of the month", number=number)


def arrears(case: Case) -> Fact:
    """The arrears as the tenant said them: a sum, months, both, or none."""
    label, cents, months = (
        _("Arrears"),
        case.arrears_said_cents,
        case.arrears_said_months,
    )
    if cents == 0:
        return Fact(label, _("none"))
    said = [_amount(cents)] if cents else []
    if months:
        said.append(ngettext("about %(num)s month", "about %(num)s months", months))
    return _fact(label, ", ".join(filter(None, said)) or None, asked=case.type != "call_back")


def _details(case: Case) -> list[Fact]:
    """What only this kind of request asks; names as in the casebook's table of details."""
    details = case.details
    rows: dict[str, tuple[str, Callable[[Any], str | None]]] = {
        "monthly_cents": (_("Asks to pay a month"), _amount),
        "until": (_("Asks to wait until"), lambda text: day(date.fromisoformat(text))),
        "less_cents": (_("Asks less rent a month"), _amount),
        "months": (_("For how many months"), str),
        "persons": (_("Persons in the home"), str),
        "highest_rent_cents": (_("Highest rent possible"), _amount),
    }
    return [
        _fact(label, words(details[name]))
        for name, (label, words) in rows.items()
        if name in details
    ]


def _own_words(case: Case) -> list[Fact]:
    return [Fact(_("Own words"), case.own_words, own_words=True)] if case.own_words else []

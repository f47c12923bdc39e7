"""What a case holds, as rows of label and words for its page. Changes nothing, decides nothing.

Nothing is never a blank, and says which nothing it is: "not asked", "not known" when the tenant
could not say, or "not answered" when it is asked as an offer, after the reference.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from casebook.additions import LATER, LATER_DETAILS
from casebook.models import Case, CaseStep
from casebook.values import DETAILS as DETAILS_OF_KIND
from casebook.values import SAID_BY_TENANT
from web.desk import fields
from web.desk.formats import day, local_day
from web.desk.labels import LASTING

# Asked before a request is sent: nothing there means that the tenant did not know.
ASKED_FIRST = {"since", "arrears", "lasting"}
ASKED_FIRST_OF_KIND = {
    "payment_plan": {"monthly_cents"},
    "deferral": {"until"},
    "rent_reduction": {"rent_cents", "less_cents", "months"},
    "cheaper_home": {"persons", "highest_rent_cents"},
}
ERASED = ("words_erased", "answer_added")
ABOUT_MONEY = (
    "monthly_cents", "income_day", "cause", "lasting", "months_wanted", "huurtoeslag", "own_words",
)  # fmt: skip


@dataclass(frozen=True)
class Fact:
    """One row. `quiet`: the words say that there is nothing to say. `typed`: in own words."""

    label: str
    words: str
    quiet: bool = False
    typed: bool = False
    # The day it was said, where that is not the day of the case.
    day: str = ""
    # Which answer it is, by the casebook's name.
    name: str = ""


def said_by_tenant(case: Case, steps: Sequence[CaseStep] = ()) -> list[Fact]:
    """What the tenant asks for, and said about rent, arrears and cause; `steps` newest first.

    Of a call-back, which asks for none of it, only what came later.
    """
    later = {each.field: each for each in reversed(steps) if each.field}
    rows = [
        *(_detail(case, name, later) for name in _details(case)),
        fact(case, "since", later),
        fact(case, "rent_cents", later),
        arrears(case),
        *(fact(case, name, later) for name in ABOUT_MONEY if _belongs(case, name)),
    ]
    return [row for row in rows if case.type != "call_back" or not row.quiet]


def fact(case: Case, name: str, later: Mapping[str, CaseStep] | None = None) -> Fact:
    """One answer; `later` are the steps that brought answers after the case was logged."""
    step = (later or {}).get(name)
    value = getattr(case, SAID_BY_TENANT.get(name, name))
    # Taking words back is a change: what was only added is gone because it was erased.
    if name == "own_words" and value is None and step and step.what in ERASED:
        term = step.author == "system"
        words = _("text erased, its term was over") if term else _("text erased")
        return Fact(str(fields.FIELDS[name].label), words, quiet=True, typed=True)
    return _row(case, name, value, fields.FIELDS[name], step)


def missing(case: Case, name: str) -> str:
    """Which nothing it is."""
    if case.type == "call_back" or case.origin in ("import", "mail"):
        return _("not asked")
    if name in ASKED_FIRST | ASKED_FIRST_OF_KIND.get(case.kind or "", set()):
        return _("not known")
    return _("not answered") if name in LATER or name in LATER_DETAILS else _("not asked")


def said_at(case: Case, field: str, steps: Sequence[CaseStep]) -> datetime:
    """When the case came to hold what it holds of this field; `steps` newest first."""
    return next((each.at for each in steps if each.field == field), case.logged_at)


def arrears(case: Case) -> Fact:
    """The arrears as the tenant said them: a sum, months, both, or none."""
    label = _("Arrears")
    cents, months = case.arrears_said_cents, case.arrears_said_months
    if cents == 0:
        return Fact(label, _("none"), name="arrears")
    said = [fields.about(cents)] if cents else []
    if months:
        said.append(ngettext("about %(num)s month", "about %(num)s months", months))
    if not said:
        return Fact(label, missing(case, "arrears"), quiet=True, name="arrears")
    return Fact(label, ", ".join(said), name="arrears")


def _details(case: Case) -> list[str]:
    """The details of this kind; a plan's sum a month is asked as `monthly_cents` of the case."""
    of_kind = DETAILS_OF_KIND[case.kind] if case.kind else {}
    names = [name for name in fields.DETAILS if name in of_kind]
    return [name for name in names if name != "monthly_cents" or name in case.details]


def _detail(case: Case, name: str, later: Mapping[str, CaseStep]) -> Fact:
    value = case.details.get(name)
    if name == "months" and value is None and case.lasting == "structural":
        return Fact(str(fields.DETAILS[name].label), str(LASTING["structural"]))
    return _row(case, name, value, fields.DETAILS[name], later.get(name))


def _belongs(case: Case, name: str) -> bool:
    if name == "huurtoeslag":  # only where the tenant added it
        return case.huurtoeslag is not None
    return name != "months_wanted" or case.kind == "payment_plan" or bool(case.months_wanted)


def _row(case: Case, name: str, value: Any, field: fields.Field, step: CaseStep | None) -> Fact:
    if value is None:
        words, typed = missing(case, name), name in fields.TYPED
        return Fact(str(field.label), words, quiet=True, typed=typed, name=name)
    other_day = step and local_day(step.at) != local_day(case.logged_at)
    return Fact(
        str(field.label),
        field.words(value),
        typed=fields.is_typed(name, value),
        day=day(step.at) if step and other_day else "",
        name=name,
    )

"""The history's words for what was agreed, paid, paused and declined. Knows no page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from casebook.models import CaseStep
from web.desk.formats import day, euros
from web.desk.labels import DECLINE_REASON, KIND


def arranged(step: CaseStep) -> str:
    """A sentence about this step; empty for a step about something else."""
    words = _WORDS.get(step.what)
    return words(step) if words else ""


def outlined(value: Mapping[str, Any]) -> str:
    """ "Payment plan, 10 instalments of € 136,91, the first on 02-12-2026"."""
    kind = str(KIND[value["kind"]])
    if "instalments" in value:
        return ngettext(
            "%(kind)s, %(num)s instalment of %(amount)s on %(first)s",
            "%(kind)s, %(num)s instalments of %(amount)s, the first on %(first)s",
            value["instalments"],
            kind=kind,
            amount=euros(value["cents"]),
            first=day(date.fromisoformat(value["first"])),
        )
    if "months" in value:
        return ngettext(
            "%(kind)s, %(amount)s less for %(num)s month",
            "%(kind)s, %(amount)s less for %(num)s months",
            value["months"],
            kind=kind,
            amount=euros(value["cents"]),
        )
    return kind


def _paid(step: CaseStep) -> str:
    return _(
        "Instalment %(number)s paid: %(amount)s.",
        number=_value(step)["number"],
        amount=euros(_value(step)["cents"]),
    )


def _taken_back(step: CaseStep) -> str:
    return _("Instalment %(number)s is not paid after all.", number=_value(step)["number"])


def _paused(step: CaseStep) -> str:
    paused = _("Collection rests up to and including %(day)s.", day=_day(step))
    return f"{paused} “{step.words}”" if step.words else paused


def _declined(step: CaseStep) -> str:
    return _("Declined: %(reason)s.", reason=DECLINE_REASON[_value(step)["reason"]])


def _second_look(step: CaseStep) -> str:
    return _(
        "The tenant asks for a second look: another member of staff by %(day)s.", day=_day(step)
    )


def _value(step: CaseStep) -> Mapping[str, Any]:
    value: Mapping[str, Any] = step.value or {}
    return value


def _day(step: CaseStep) -> str:
    return day(date.fromisoformat(str(step.value)))


_WORDS: Mapping[str, Callable[[CaseStep], str]] = {
    "plan_chosen": lambda step: _("Chosen by the tenant: %(what)s.", what=outlined(_value(step))),
    "plan_withdrawn": lambda step: _(
        "The tenant took the choice back: %(what)s.", what=outlined(_value(step))
    ),
    "arrangement_agreed": lambda step: _("Agreed: %(what)s.", what=outlined(_value(step))),
    "arrangement_confirmed": lambda step: _(
        "Confirmed, as the tenant chose: %(what)s.", what=outlined(_value(step))
    ),
    "arrangement_changed": lambda step: _(
        "Changed, not broken: now %(what)s.", what=outlined(_value(step))
    ),
    "instalment_paid": _paid,
    "payment_taken_back": _taken_back,
    "collection_paused": _paused,
    "pause_ended": lambda _step: _("The pause of collection ended."),
    "request_declined": _declined,
    "second_look_asked": _second_look,
}

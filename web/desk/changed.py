"""Two staff at one case: the second is told, sees both versions, and chooses. Nothing is lost.

A form carries the version that its page showed (`seen` in desk/parts.html); the casebook refuses
an older one, and what was typed comes back here, to be sent again or let go.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from http import HTTPStatus

from flask import Blueprint, render_template, request
from flask_babel import lazy_gettext as _

from casebook.errors import ChangedMeanwhile
from casebook.statuses import Status
from web.desk.case_page import history_of, own_case
from web.desk.labels import CALL, DECLINE_REASON, POSSIBLE, SPOKEN, STEP, VERIFIED
from web.parts import parts

OF_THE_PAGE = ("csrf_token", "version", "seen_at")


def _as_typed(value: str) -> object:
    return value


# What a form of the case page sends: its label, and how a value reads. Hidden ones are not named.
FIELDS: Mapping[str, tuple[object, Callable[[str], object]]] = {
    "outcome": (_("Call"), lambda value: CALL.get(value, value)),
    "line": (_("One line"), _as_typed),
    "next_try": (_("Next try"), lambda value: value.replace("T", " ")),
    "to": (_("Step"), lambda value: STEP[Status(value)] if value in STEP else value),
    "reason": (_("Reason or note"), _as_typed),
    "phone": (_("Telephone"), _as_typed),
    "contract": (_("Contract"), _as_typed),
    "how": (_("How it is known"), lambda value: VERIFIED.get(value, value)),
    "words": (_("Message in the chat"), _as_typed),
    "until": (_("Collection rests until"), _as_typed),
    "day": (_("Remind on"), _as_typed),
    "visit_on": (_("Home visit on"), _as_typed),
}
# And of the other pages, where a name may mean something else.
OF_OTHERS: Mapping[str, Mapping[str, tuple[object, Callable[[str], object]]]] = {
    "desk.agree_case": {
        "owed": (_("Arrears"), _as_typed),
        "costs": (_("Collection costs"), _as_typed),
        "notice": (_("14-day letter came on"), _as_typed),
        "number": (_("Number of instalments"), _as_typed),
        "first": (_("First instalment at the latest on"), _as_typed),
        "each": (_("Then each month on day"), _as_typed),
        "until": (_("Due at the latest on"), _as_typed),
        "less": (_("Less rent a month"), _as_typed),
        "months": (_("For how many months"), _as_typed),
        "start": (_("From the first of"), _as_typed),
        "offered": (_("Which home was offered?"), _as_typed),
        "pause": (_("Collection rests until"), _as_typed),
        "why": (_("Why this arrangement?"), _as_typed),
        "spoken": (_("How did you speak with the tenant?"), lambda value: SPOKEN.get(value, value)),
    },
    "desk.decline_case": {
        "reason": (_("Declined"), lambda value: DECLINE_REASON.get(value, value)),
        "possible": (
            _("What is possible instead? At least one."),
            lambda value: POSSIBLE.get(value, value),
        ),
        "why": (_("Why, in your own words"), _as_typed),
    },
    "desk.pay_case": {"number": (_("Instalment"), _as_typed)},
}


def changed_meanwhile(_error: ChangedMeanwhile) -> tuple[str, int]:
    """Both versions side by side: what was typed, and what the case became meanwhile."""
    reference = (request.view_args or {})["reference"]
    with parts().database.reading() as session:
        case = own_case(session, reference)
        entries = history_of(session, case)
    fields = OF_OTHERS.get(request.endpoint or "", FIELDS)
    since = _seen_at(request.form.get("seen_at"))
    theirs = [each for each in entries if each.at >= since] or entries[:1]
    page = render_template(
        "desk/changed.html",
        case=case,
        theirs=theirs,
        newest=theirs[0],
        mine=[
            (label, words(value))
            for name, (label, words) in fields.items()
            for value in request.form.getlist(name)
            if value.strip()
        ],
        sent=[each for each in request.form.items(multi=True) if each[0] not in OF_THE_PAGE],
    )
    return page, HTTPStatus.CONFLICT


def _seen_at(text: str | None) -> datetime:
    try:
        return datetime.fromisoformat(text or "").astimezone(UTC)
    except (ValueError, OverflowError):
        return datetime.max.replace(tzinfo=UTC)


def set_up(blueprint: Blueprint) -> None:
    """Answer so whichever form of a case was too old."""
    blueprint.register_error_handler(ChangedMeanwhile, changed_meanwhile)

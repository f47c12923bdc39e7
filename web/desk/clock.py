"""The clock of the first contact: the deadline in words, and the tries. Knows no page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from flask_babel import gettext as _
from flask_babel import ngettext
from markupsafe import Markup

from casebook.models import Call, Case
from casebook.queue_rules import STILL_OPEN
from landlords import Landlord
from settings import AMSTERDAM
from web.desk.formats import local_day, moment, spoken_day
from web.desk.labels import CALL
from web.desk.working_days import working_days_between


@dataclass(frozen=True)
class Clock:
    """`deadline` in words; `about` says the target, since when, and the tries."""

    deadline: Markup
    about: Markup
    is_due: bool


def first_contact(
    case: Case, calls: Sequence[Call], landlord: Landlord, now: datetime
) -> Clock | None:
    """The clock while nobody reached the tenant and nothing is decided; `calls` newest first."""
    if case.first_contact_at is not None or case.status not in STILL_OPEN:
        return None
    today, by = local_day(now), landlord.contact_by(local_day(case.logged_at))
    closes = landlord.closes(by)
    late = working_days_between(by, today)
    passed = today == by and closes is not None and now.astimezone(AMSTERDAM).time() >= closes
    return Clock(
        deadline=_deadline(by, closes, today, late, passed),
        about=Markup("{} {}").format(_target(case, landlord), _tries(calls)),
        is_due=today >= by,
    )


def _deadline(by: date, closes: time | None, today: date, late: int, passed: bool) -> Markup:
    hour = f"{closes:%H:%M}" if closes else "24:00"
    if today > by:
        words = ngettext(
            "First contact: too late, %(num)s working day.",
            "First contact: too late, %(num)s working days.",
            late,
        )
        return Markup(words)
    if passed:
        return Markup(_("First contact: was due today before %(hour)s.", hour=hour))
    if today == by:
        return Markup(_("First contact: today before %(hour)s.", hour=hour))
    left = working_days_between(today, by)
    words = ngettext(
        "First contact: before %(day)s %(hour)s, in %(num)s working day.",
        "First contact: before %(day)s %(hour)s, in %(num)s working days.",
        left,
        day=spoken_day(by, today),
        hour=hour,
    )
    return Markup(words)


def _target(case: Case, landlord: Landlord) -> Markup:
    words = ngettext(
        "Target %(num)s working day, logged %(moment)s.",
        "Target %(num)s working days, logged %(moment)s.",
        landlord.first_contact_working_days,
        moment=_whole(moment(case.logged_at)),
    )
    return Markup(words)


def _tries(calls: Sequence[Call]) -> Markup:
    if not calls:
        return Markup(_("Not tried yet."))
    last = calls[0]
    words = ngettext(
        "%(num)s try, the last %(moment)s: %(outcome)s.",
        "%(num)s tries, the last %(moment)s: %(outcome)s.",
        len(calls),
        moment=_whole(moment(last.at)),
        outcome=str(CALL[last.outcome]).lower(),
    )
    return Markup(words)


def _whole(words: str) -> Markup:
    """A date breaks at its hyphens without this."""
    return Markup('<span class="nb">{}</span>').format(words)

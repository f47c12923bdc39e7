"""Why a case asks for attention now, in words, by rules anybody can read. Knows no page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from flask_babel import gettext as _
from flask_babel import ngettext
from markupsafe import Markup

from casebook.models import Case
from casebook.queue_order import open_danger
from casebook.queue_rules import RANKS
from casebook.statuses import Status
from web.desk.formats import local_day, spoken_day
from web.desk.labels import LETTER, STATUS, UNSAFE
from web.desk.working_days import working_days_between

DECIDED = (Status.AGREED, Status.DECLINED, Status.BROKEN)


@dataclass(frozen=True)
class WhyNow:
    """A dated danger, if there is one, goes before how long the case waits.

    Whether a call or a letter can harm the tenant goes before both, whatever the status.
    """

    unsafe: str
    # Somebody else wrote this: the tenant is spoken with first.
    helper: str
    danger: str
    danger_day: Markup
    # What to mind about that day, for the page of the case.
    advice: str
    waiting: Markup


def why_now(case: Case, today: date) -> WhyNow:
    """Whether it is safe to call, the letter that is still open, and how long the status stands."""
    letter, on = danger(case, today)
    return WhyNow(
        unsafe=str(UNSAFE.get(case.safe_contact or "", "")),
        helper=_(
            "Written by somebody else: %(name)s. Speak with the tenant first.",
            name=case.helper_name,
        )
        if case.helper_name
        else "",
        danger=letter,
        danger_day=on,
        advice=_advice(case, today) if letter else "",
        waiting=_waiting(case.status, status_since(case), today),
    )


def danger(case: Case, today: date) -> tuple[str, Markup]:
    """The letter that is still open and its day, in words; empty without one."""
    letter = open_danger(case) or _ahead(case, today)
    return (str(LETTER[letter]), _letter_day(case.letter_date, today)) if letter else ("", Markup())


def status_since(case: Case) -> datetime:
    """When the case came into the status it has."""
    return case.status_changes[-1].at if case.status_changes else case.logged_at


def _letter_day(on: date | None, today: date) -> Markup:
    if on is None:
        return Markup(_("date not known"))
    left = (on - today).days
    if left == 0:
        return Markup(_("today"))
    day = spoken_day(on, today)
    if left < 0:
        return Markup(_("was %(day)s", day=day))
    return Markup(ngettext("%(day)s, in %(num)s day", "%(day)s, in %(num)s days", left, day=day))


def _ahead(case: Case, today: date) -> str | None:
    """A danger whose day has not come, of a case that was decided: the day stays all the same."""
    is_ahead = case.letter_date is not None and case.letter_date >= today
    return case.letter if case.letter in RANKS and is_ahead and case.status in DECIDED else None


def _advice(case: Case, today: date) -> str:
    on = case.letter_date
    if case.status in DECIDED:
        return _("This date stays, also with an arrangement. Ask whether the letter was withdrawn.")
    if on is None:
        return _("Ask for the date, and who sent the letter.")
    if on < today:
        return _("This date has passed. Ask what happened.")
    return _("This date stays, also while a request is open.")


def _waiting(status: Status, since: datetime, today: date) -> Markup:
    days = working_days_between(local_day(since), today)
    on = _("today") if local_day(since) == today else spoken_day(since, today)
    values = {"day": on, "status": STATUS[status]}
    if days == 0:
        # "0 working days" tells nothing that the day does not.
        is_new = status is Status.NEW
        words = (
            _("New, waiting since %(day)s", **values)
            if is_new
            else _("%(status)s since %(day)s", **values)
        )
    elif status is Status.NEW:
        words = ngettext(
            "New, waiting since %(day)s, %(num)s working day",
            "New, waiting since %(day)s, %(num)s working days",
            days,
            **values,
        )
    else:
        words = ngettext(
            "%(status)s since %(day)s, %(num)s working day",
            "%(status)s since %(day)s, %(num)s working days",
            days,
            **values,
        )
    return Markup(words)

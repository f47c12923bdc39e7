"""Why a row of the queue asks for attention now: the first of a few visible rules that holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flask_babel import gettext as _
from flask_babel import ngettext
from markupsafe import Markup

from casebook.queue_rows import Row
from casebook.queue_rules import STILL_OPEN
from landlords import Landlord
from web.desk.formats import local_day, spoken_day
from web.desk.why_now import WhyNow, why_now
from web.desk.working_days import add_working_days, working_days_between


@dataclass(frozen=True)
class RowWhy:
    """Danger and warnings as everywhere; `late` stands out, `words` say it plainly."""

    case: WhyNow
    late: str
    words: Markup


def row_why(row: Row, landlord: Landlord, today: date) -> RowWhy:
    """A dated danger goes before all; then contact, staff's own answer, money, and the wait."""
    why = why_now(row.case, today)
    if why.danger:
        return RowWhy(why, "", Markup())
    return (
        _first_contact(why, row, landlord, today)
        or _to_confirm(why, row, today)
        or _missed(why, row)
        or _silent(why, row, landlord, today)
        or RowWhy(why, "", why.waiting)
    )


def _first_contact(why: WhyNow, row: Row, landlord: Landlord, today: date) -> RowWhy | None:
    case = row.case
    if case.first_contact_at or case.status not in STILL_OPEN:
        return None
    by = add_working_days(local_day(case.logged_at), landlord.first_contact_working_days)
    if by > today:
        return None
    if by == today:
        return RowWhy(why, _("First contact today"), Markup())
    days = working_days_between(by, today)
    return RowWhy(why, _("First contact late"), Markup(_working_days(days)))


def _to_confirm(why: WhyNow, row: Row, today: date) -> RowWhy | None:
    if row.to_confirm is None:
        return None
    by = row.to_confirm.answer_by
    if by is None:
        return RowWhy(why, "", Markup(_("Confirm the proposal")))
    words = _("Confirm the proposal by %(day)s", day=spoken_day(by, today))
    return RowWhy(why, "", Markup(words))


def _missed(why: WhyNow, row: Row) -> RowWhy | None:
    if row.missed is None:
        return None
    words = _("Instalment %(number)s not in, call first", number=row.missed.number)
    return RowWhy(why, "", Markup(words))


def _silent(why: WhyNow, row: Row, landlord: Landlord, today: date) -> RowWhy | None:
    case = row.case
    if case.status not in STILL_OPEN:
        return None
    heard = local_day(case.last_contact_at or case.logged_at)
    if heard >= add_working_days(today, -landlord.silence_working_days):
        return None
    return RowWhy(why, _("Silent"), Markup(_working_days(working_days_between(heard, today))))


def _working_days(number: int) -> str:
    return ngettext("%(num)s working day", "%(num)s working days", number)

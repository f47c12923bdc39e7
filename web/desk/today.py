"""Today: what asks for attention now, of one's own cases or the whole team's. Changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from babel.dates import format_date
from flask import render_template, request
from flask_babel import get_locale
from sqlalchemy.orm import Session

from casebook import today as asks
from casebook.calls import counts_of_calls
from settings import AMSTERDAM
from web.desk import today_lines
from web.desk.formats import local_day
from web.desk.signed_in import current_staff
from web.desk.why_now import danger
from web.desk.working_days import add_working_days
from web.parts import parts

# Dangers are listed so long ahead, and so long after their day while nobody decided anything.
AROUND = timedelta(days=14)
ONE_DAY = timedelta(days=1)


def today() -> str:
    """Mine (and what nobody has), or ?team=1 for everybody's."""
    member, day = current_staff(), local_day(parts().settings.now())
    is_team, landlord = request.args.get("team") == "1", member.landlord
    held: dict[str, Any] = {"landlord": landlord.key, "mine": None if is_team else member.id}
    # More than the limit is silent: the day after it.
    silent_since = _begin_of_working_day(day, landlord.silence_working_days + 1)
    with parts().database.reading() as session:
        silent = asks.silent(session, **held, before=silent_since)
        instalments = asks.instalments_due(session, **held, until=day + ONE_DAY)
        return render_template(
            "desk/today.html",
            is_team=is_team,
            today=day,
            tomorrow=day + ONE_DAY,
            date=format_date(day, "EEEE d MMMM yyyy", locale=get_locale()),
            open_cases=asks.open_cases(session, **held),
            dangers=asks.dangers(session, **held, since=day - AROUND, until=day + AROUND),
            danger=danger,
            calls=_calls(session, held, None if is_team else member.name, day, instalments.rows),
            calls_later=asks.first_contacts_later(
                session, **held, logged_from=_first_contact_due(day)
            ),
            reminders=asks.reminders(session, **held, until=day),
            settled=asks.settled(session, **held),
            most_settled=asks.MOST_SETTLED,
            proposals=asks.proposals(session, **held),
            plan_words=today_lines.proposal,
            instalments=instalments,
            silent=silent,
            called=counts_of_calls(session, silent.rows),
            silent_words=today_lines.silence,
            asks_visit=today_lines.asks_visit,
            limit=landlord.silence_working_days,
        )


def _calls(
    session: Session, held: dict[str, Any], by: str | None, day: date, due: Sequence[asks.Due]
) -> today_lines.Calls:
    planned = asks.calls_planned(session, **held, until=_midnight(day + ONE_DAY))
    waiting = asks.first_contacts(session, **held, logged_before=_first_contact_due(day))
    made = asks.calls_made(session, landlord=held["landlord"], by=by, since=_midnight(day))
    missed = [each for each in due if each.instalment.due < day]
    to_call = [*planned.rows, *waiting.rows, *(each.case for each in missed)]
    called = counts_of_calls(session, to_call)
    return today_lines.Calls.of(
        planned, waiting, missed, made, called, current_staff().landlord, day
    )


def _first_contact_due(day: date) -> datetime:
    """Who came before this is to be reached today at the latest."""
    return _begin_of_working_day(day, current_staff().landlord.first_contact_working_days)


def _begin_of_working_day(day: date, count: int) -> datetime:
    """When the first of the last so many working days began, `day` counted if it is one."""
    return _midnight(add_working_days(day + ONE_DAY, -count))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), AMSTERDAM)

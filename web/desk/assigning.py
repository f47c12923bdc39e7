"""Who has a case, when it comes back, and when somebody goes there: set on the page of the case."""

from __future__ import annotations

from datetime import date, datetime

from flask import flash, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from casebook import assigning, marking
from casebook.errors import UnsafeContact
from web.desk.case_page import back_to, own_case, refused_page, seen_version, wrong
from web.desk.formats import day as written
from web.desk.refusals import refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts

WRITTEN = ("%Y-%m-%d", "%d-%m-%Y")


def assign_case(reference: str) -> Response:
    """Give the case to a colleague, or to nobody where none was chosen."""
    with parts().database.writing() as session:
        member = assigning.assign(
            session,
            own_case(session, reference),
            request.form.get("member", type=int),
            by=current_staff().name,
            at=parts().settings.now(),
            seen=seen_version(),
        )
    flash(
        _("Saved. The case is with %(name)s.", name=member.name)
        if member
        else _("Saved. Nobody has the case.")
    )
    return back_to(reference)


def remind_case(reference: str) -> Response | tuple[str, int]:
    """Bring the case back on a day; an empty field takes that away."""
    typed, today = request.form.get("day", "").strip(), parts().settings.today()
    day = _day(typed)
    if typed and (day is None or day <= today):
        sentence = _("Fill in a day that is still to come, like 24-11-2026.")
        return refused_page(reference, wrong(sentence), "day", day=typed)
    with parts().database.writing() as session:
        assigning.remind_on(
            session,
            own_case(session, reference),
            day,
            by=current_staff().name,
            at=parts().settings.now(),
            seen=seen_version(),
        )
    flash(
        _("Saved. Reminder on %(day)s.", day=written(day))
        if day
        else _("Saved. There is no reminder any more.")
    )
    return back_to(reference)


def plan_visit(reference: str) -> Response | tuple[str, int]:
    """A home visit on a day, today too."""
    typed, today = request.form.get("visit_on", "").strip(), parts().settings.today()
    day = _day(typed)
    if day is None or day < today:
        sentence = _("Fill in the day of the visit, like 24-11-2026.")
        return refused_page(reference, wrong(sentence), "visit_on", visit_on=typed)
    try:
        with parts().database.writing() as session:
            marking.plan_visit(
                session,
                own_case(session, reference),
                day,
                by=current_staff().name,
                at=parts().settings.now(),
                today=today,
                seen=seen_version(),
            )
    except UnsafeContact as refused:
        return refused_page(reference, refusal_of(refused), visit_on=typed)
    flash(_("Saved. Home visit on %(day)s.", day=written(day)))
    return back_to(reference)


def _day(typed: str) -> date | None:
    for pattern in WRITTEN:
        try:
            return datetime.strptime(typed, pattern).date()  # noqa: DTZ007  (a day has no zone)
        except ValueError:
            continue
    return None

"""The deeds of one press on what was agreed, chosen or declined."""

from __future__ import annotations

from http import HTTPStatus

from flask import flash, redirect, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from casebook.arrangements import confirm
from casebook.pauses import pause_collection
from casebook.payments import pay_instalment, take_back_payment
from casebook.second_looks import ask_second_look
from web.desk.case_page import own_case, refused_page, wrong
from web.desk.formats import day
from web.desk.signed_in import current_staff
from web.desk.typed_days import read_day
from web.parts import parts


def confirm_proposal(reference: str) -> Response:
    """Agree to what the tenant chose, with one press."""
    now, today = parts().settings.now(), parts().settings.today()
    with parts().database.writing() as session:
        confirm(
            session,
            own_case(session, reference),
            _number("arrangement"),
            by=current_staff().name,
            at=now,
            today=today,
            version=_number("version"),
        )
    return _back(
        reference, _("Confirmed, as the tenant chose. Nothing was sent to the tenant yet.")
    )


def pay_case(reference: str) -> Response:
    """One instalment paid in full today, or not paid after all."""
    now, today = parts().settings.now(), parts().settings.today()
    number, seen, by = _number("number"), _number("version"), current_staff().name
    with parts().database.writing() as session:
        case = own_case(session, reference)
        if request.form.get("do") == "take_back":
            take_back_payment(session, case, number, by=by, at=now, seen=seen)
            said = _("Instalment %(number)s is not paid after all.", number=number)
        else:
            pay_instalment(
                session, case, number, paid_on=today, by=by, at=now, today=today, seen=seen
            )
            said = _("Instalment %(number)s is paid.", number=number)
    return _back(reference, said)


def pause_case(reference: str) -> Response | tuple[str, int]:
    """Collection rests until a day, or no longer."""
    typed = request.form.get("until", "").strip()
    until = read_day(typed) if typed else None
    if typed and until is None:
        no_day = wrong(_("Fill in a day, such as 01-12-2026."))
        return refused_page(reference, no_day, "until", until=typed)
    if until and until < parts().settings.today():
        over = wrong(_("This day is over. Fill in today or a later day."))
        return refused_page(reference, over, "until", until=typed)
    with parts().database.writing() as session:
        pause_collection(
            session,
            own_case(session, reference),
            until,
            by=current_staff().name,
            at=parts().settings.now(),
            today=parts().settings.today(),
            version=_number("version"),
        )
    if until is None:
        return _back(reference, _("Saved. Nothing is paused."))
    return _back(reference, _("Saved. Collection rests until %(day)s.", day=day(until)))


def look_again(reference: str) -> Response:
    """The tenant asked for a second look; another member of staff gives it."""
    staff, now = current_staff(), parts().settings.now()
    answer_by = staff.landlord.second_look_by(parts().settings.today())
    with parts().database.writing() as session:
        ask_second_look(
            session,
            own_case(session, reference),
            answer_by=answer_by,
            by=staff.name,
            at=now,
            version=_number("version"),
        )
    return _back(reference, _("Saved. Another member of staff takes the second look."))


def _number(field: str) -> int:
    """Of a hidden field of ours; anything else is no arrangement and no version."""
    typed = request.form.get(field, "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else -1


def _back(reference: str, said: str) -> Response:
    flash(said)
    page = url_for("desk.show_case", reference=reference, _anchor="arrangement")
    return redirect(page, HTTPStatus.SEE_OTHER)

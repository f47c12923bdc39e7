"""Calls at the desk: what came of one, when the next try is, and another telephone number."""

from __future__ import annotations

from datetime import datetime
from http import HTTPStatus
from typing import get_args

from flask import abort, flash, request
from flask_babel import gettext as _
from flask_wtf import FlaskForm
from werkzeug.wrappers import Response
from wtforms import StringField
from wtforms.validators import AnyOf

from answers.contacts import read_contact
from answers.errors import AnswerError
from casebook import calls, choices
from casebook.errors import NextTryPassed, UnsafeContact
from web.desk import next_try
from web.desk.case_page import (
    NOT_TOO_LONG,
    back_to,
    own_case,
    refused_page,
    seen_version,
    wrong,
)
from web.desk.formats import moment
from web.desk.labels import CALL
from web.desk.refusals import Refusal, refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts

# Only what reached nobody on a right number is tried again.
TRIED_AGAIN = ("voicemail", "no_answer")


class CallForm(FlaskForm):
    outcome = StringField(validators=[AnyOf(get_args(choices.CallOutcome))])
    line = StringField(validators=[NOT_TOO_LONG])
    next_try = StringField()


def call_case(reference: str) -> Response | tuple[str, int]:
    """The second press of a call; who was spoken with goes on at the proposal."""
    form, now = CallForm(), parts().settings.now()
    typed = {"line": form.line.data, "next_try": form.next_try.data}
    if not form.validate():
        if form.outcome.errors:
            abort(HTTPStatus.BAD_REQUEST)
        return refused_page(reference, wrong(form.line.errors[0]), "line", **typed)
    outcome: choices.CallOutcome = form.outcome.data
    try:
        again = next_try.read(form.next_try.data, now) if outcome in TRIED_AGAIN else None
        with parts().database.writing() as session:
            calls.record_call(
                session,
                own_case(session, reference),
                outcome,
                by=current_staff().name,
                at=now,
                line=form.line.data,
                next_try_at=again,
                seen=seen_version(),
            )
    except ValueError:
        return refused_page(reference, _unreadable(), "next_try", **typed)
    except NextTryPassed as refused:
        return refused_page(reference, refusal_of(refused), "next_try", **typed)
    except UnsafeContact as refused:
        return refused_page(reference, refusal_of(refused), line=form.line.data)
    flash(_saved(outcome, again))
    return back_to(reference, {"spoken": "plan", "wrong_number": "phone"}.get(outcome))


def plan_call(reference: str) -> Response | tuple[str, int]:
    """When somebody calls next, without a call now."""
    typed, now = request.form.get("next_try"), parts().settings.now()
    try:
        again = next_try.read(typed, now)
        if again is None:
            raise ValueError
        with parts().database.writing() as session:
            case = own_case(session, reference)
            calls.plan_next_try(session, case, again, at=now, seen=seen_version())
    except ValueError:
        return refused_page(reference, _unreadable(), "next_try", next_try=typed)
    except NextTryPassed as refused:
        return refused_page(reference, refusal_of(refused), "next_try", next_try=typed)
    except UnsafeContact as refused:
        return refused_page(reference, refusal_of(refused))
    flash(_("Saved. Next try %(moment)s.", moment=moment(again)))
    return back_to(reference)


def change_phone(reference: str) -> Response | tuple[str, int]:
    """Another number, read as the tenant's own is."""
    typed = request.form.get("phone", "")
    try:
        phone = read_contact(typed).phone
    except AnswerError:
        phone = None
    if phone is None:
        unreadable = wrong(_("This is no telephone number. Write it like 06-12345678."))
        return refused_page(reference, unreadable, "phone", phone=typed)
    with parts().database.writing() as session:
        calls.change_phone(
            session,
            own_case(session, reference),
            phone,
            by=current_staff().name,
            at=parts().settings.now(),
            seen=seen_version(),
        )
    flash(_("Saved. The telephone number was changed."))
    return back_to(reference)


def _unreadable() -> Refusal:
    return wrong(_("Fill in a day and an hour within a year, like 24-11-2026 10:00."))


def _saved(outcome: choices.CallOutcome, again: datetime | None) -> str:
    said = _("Saved. Call: %(outcome)s.", outcome=str(CALL[outcome]).lower())
    return f"{said} {_('Next try %(moment)s.', moment=moment(again))}" if again else said

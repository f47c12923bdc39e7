"""Declining a request: why, what is possible instead, and what the tenant is told."""

from __future__ import annotations

from datetime import date
from http import HTTPStatus

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_wtf import FlaskForm
from werkzeug.wrappers import Response
from wtforms import IntegerField, RadioField, SelectMultipleField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional
from wtforms.widgets import CheckboxInput, HiddenInput, ListWidget

from casebook.declines import decline, was_contacted
from casebook.errors import CasebookError, CasebookUnavailable, ChangedMeanwhile, UnknownCase
from casebook.second_looks import second_look
from schemes.errors import FactExpired
from web.desk.agree_form import LONGEST_WHY
from web.desk.case_page import own_case
from web.desk.labels import DECLINE_REASON, POSSIBLE
from web.desk.refusals import Refusal, refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts


class DeclineForm(FlaskForm):
    reason = RadioField(
        choices=list(DECLINE_REASON.items()),
        validate_choice=False,
        validators=[InputRequired(lazy_gettext("Choose a reason."))],
    )
    possible = SelectMultipleField(
        choices=list(POSSIBLE.items()),
        validate_choice=False,
        validators=[InputRequired(lazy_gettext("Choose what is possible."))],
        widget=ListWidget(prefix_label=False),
        option_widget=CheckboxInput(),
    )
    why = TextAreaField(
        validators=[
            InputRequired(lazy_gettext("Fill in why, for colleagues.")),
            Length(max=LONGEST_WHY, message=lazy_gettext("Use at most %(max)d characters.")),
        ]
    )
    version = IntegerField(widget=HiddenInput(), validators=[Optional()])


def show_decline(reference: str) -> str:
    return _page(reference, DeclineForm())


def decline_case(reference: str) -> Response | tuple[str, int]:
    """Decline, when a reason and a way on are chosen and the tenant was contacted."""
    form = DeclineForm()
    if not form.validate():
        return _page(reference, form), HTTPStatus.UNPROCESSABLE_ENTITY
    try:
        with parts().database.writing() as session:
            decline(
                session,
                own_case(session, reference),
                reason=form.reason.data,
                possible=form.possible.data,
                by=current_staff().name,
                at=parts().settings.now(),
                why=form.why.data,
                version=form.version.data,
            )
    except (CasebookUnavailable, ChangedMeanwhile, UnknownCase):
        raise
    except CasebookError as refused:
        refusal = refusal_of(refused)
        return _page(reference, form, refusal), refusal.status
    flash(_("Declined. Nothing was sent to the tenant yet."))
    return redirect(url_for("desk.show_case", reference=reference), HTTPStatus.SEE_OTHER)


def _juridisch_loket(today: date) -> str:
    """Its telephone; empty once nobody checked it again."""
    try:
        return str(parts().facts.get("helplines.juridisch_loket.telephone", today=today))
    except FactExpired:
        return ""


def _page(reference: str, form: DeclineForm, refusal: Refusal | None = None) -> str:
    landlord, today = current_staff().landlord, parts().settings.today()
    with parts().database.reading() as session:
        case = own_case(session, reference)
        if form.version.data is None:
            form.version.data = case.version
        return render_template(
            "desk/decline.html",
            case=case,
            form=form,
            refusal=refusal,
            contacted=was_contacted(session, case),
            second_look=second_look(session, case),
            landlord=landlord,
            loket=_juridisch_loket(today),
            look_by=landlord.second_look_by(today),
        )

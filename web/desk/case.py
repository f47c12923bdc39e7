"""One case: its page, and the one deed on it so far, a step to another status."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from flask import abort, flash, redirect, render_template, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_wtf import FlaskForm
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response
from wtforms import StringField, TextAreaField
from wtforms.validators import AnyOf, Length

from casebook import search
from casebook.errors import ImpossibleStep, ReasonMissing, StepNotForThisCase
from casebook.handling import change_status
from casebook.models import Case
from casebook.statuses import Status, needs_reason, next_statuses
from web.desk.facts import said_by_tenant
from web.desk.formats import local_day
from web.desk.labels import STATUS
from web.desk.refusals import Refusal, refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts

LONGEST_REASON = 1000
TOO_LONG = lazy_gettext("Use at most %(max)d characters.")


@dataclass(frozen=True)
class Steps:
    """Where a case can go: the one that stands out, and the others; some only with a reason."""

    first: Status | None
    others: list[Status]
    with_reason: list[Status]

    @classmethod
    def of(cls, case: Case) -> Steps:
        """The casebook's order; what stands out is the first step that needs no reason."""
        possible = next_statuses(case)
        with_reason = [each for each in possible if needs_reason(case.status, each)]
        first = next((each for each in possible if each not in with_reason), None)
        return cls(first, [each for each in possible if each is not first], with_reason)


class StepForm(FlaskForm):
    to = StringField(validators=[AnyOf([each.value for each in Status])])
    reason = TextAreaField(validators=[Length(max=LONGEST_REASON, message=TOO_LONG)])


def show_case(reference: str) -> str:
    with parts().database.reading() as session:
        return _case_page(session, _case(session, reference), StepForm())


def move_case(reference: str) -> Response | tuple[str, int]:
    """Take one step; what the casebook refuses is said on the page and changes nothing."""
    form = StepForm()
    if not form.validate():
        return _incomplete(reference, form)
    to = Status(form.to.data)
    try:
        with parts().database.writing() as session:
            change_status(
                session,
                _case(session, reference),
                to,
                by=current_staff().name,
                why=form.reason.data,
                at=parts().settings.now(),
            )
    except (ImpossibleStep, StepNotForThisCase, ReasonMissing) as refused:
        return _refused_page(reference, form, refusal_of(refused))
    flash(_("Saved. Status of the case: %(status)s.", status=STATUS[to]))
    return redirect(url_for("desk.show_case", reference=reference), HTTPStatus.SEE_OTHER)


def _case(session: Session, reference: str) -> Case:
    return search.case_by_reference(
        session, landlord=current_staff().landlord.key, reference=reference
    )


def _incomplete(reference: str, form: StepForm) -> tuple[str, int]:
    if form.to.errors:
        abort(HTTPStatus.BAD_REQUEST)
    too_long = Refusal(HTTPStatus.UNPROCESSABLE_ENTITY, str(form.reason.errors[0]))
    return _refused_page(reference, form, too_long)


def _refused_page(reference: str, form: StepForm, refusal: Refusal) -> tuple[str, int]:
    with parts().database.reading() as session:
        case = _case(session, reference)
        return _case_page(session, case, form, refusal), refusal.status


def _case_page(session: Session, case: Case, form: StepForm, refusal: Refusal | None = None) -> str:
    return render_template(
        "desk/case.html",
        case=case,
        facts=said_by_tenant(case),
        history=search.history(session, case),
        steps=Steps.of(case),
        form=form,
        refusal=refusal,
        today=local_day(parts().settings.now()),
    )

"""One case: its page, a step to another status, and a note. Its other deeds stand beside this."""

from __future__ import annotations

from http import HTTPStatus

from flask import abort, flash
from flask_babel import gettext as _
from flask_wtf import FlaskForm
from werkzeug.wrappers import Response
from wtforms import BooleanField, StringField, TextAreaField
from wtforms.validators import AnyOf

from casebook.errors import ImpossibleStep, NoteMissing, ReasonMissing, StepNotForThisCase
from casebook.handling import change_status
from casebook.notes import add_note
from casebook.statuses import Status
from web.desk.case_page import (
    NOT_TOO_LONG,
    back_to,
    case_page,
    own_case,
    refused_page,
    seen_version,
    wrong,
)
from web.desk.labels import STATUS
from web.desk.refusals import refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts


class StepForm(FlaskForm):
    to = StringField(validators=[AnyOf([each.value for each in Status])])
    reason = TextAreaField(validators=[NOT_TOO_LONG])


class NoteForm(FlaskForm):
    note = TextAreaField(validators=[NOT_TOO_LONG])
    tenant_may_read = BooleanField()


def show_case(reference: str) -> str:
    with parts().database.reading() as session:
        return case_page(session, own_case(session, reference))


def move_case(reference: str) -> Response | tuple[str, int]:
    """Take one step; what the casebook refuses is said on the page and changes nothing."""
    form = StepForm()
    if not form.validate():
        if form.to.errors:
            abort(HTTPStatus.BAD_REQUEST)
        too_long = wrong(form.reason.errors[0])
        return refused_page(reference, too_long, "reason", reason=form.reason.data)
    to = Status(form.to.data)
    try:
        with parts().database.writing() as session:
            change_status(
                session,
                own_case(session, reference),
                to,
                by=current_staff().name,
                why=form.reason.data,
                at=parts().settings.now(),
                seen=seen_version(),
            )
    except ReasonMissing as refused:
        return refused_page(reference, refusal_of(refused), "reason", reason=form.reason.data)
    except (ImpossibleStep, StepNotForThisCase) as refused:
        # About the case and not about what was typed: that is kept for another step.
        return refused_page(reference, refusal_of(refused), reason=form.reason.data)
    flash(_("Saved. Status of the case: %(status)s.", status=STATUS[to]))
    return back_to(reference)


def note_case(reference: str) -> Response | tuple[str, int]:
    """Add a note to the history; an empty one is refused on the page."""
    form = NoteForm()
    if not form.validate():
        too_long = wrong(form.note.errors[0])
        return refused_page(reference, too_long, "note", note=form.note.data)
    try:
        with parts().database.writing() as session:
            add_note(
                session,
                own_case(session, reference),
                form.note.data or "",
                by=current_staff().name,
                at=parts().settings.now(),
                tenant_may_read=form.tenant_may_read.data,
            )
    except NoteMissing as refused:
        return refused_page(reference, refusal_of(refused), "note", note=form.note.data)
    flash(_("Saved. The note stands in the history."))
    return back_to(reference)

"""One case: its page, and the deeds on it so far, a step to another status and a note."""

from __future__ import annotations

from http import HTTPStatus

from flask import abort, flash, redirect, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from casebook.errors import ImpossibleStep, NoteMissing, ReasonMissing, StepNotForThisCase
from casebook.handling import change_status
from casebook.notes import add_note
from casebook.statuses import Status
from web.desk.case_page import NoteForm, StepForm, case_page, own_case
from web.desk.labels import STATUS
from web.desk.refusals import Refusal, refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts


def show_case(reference: str) -> str:
    with parts().database.reading() as session:
        return case_page(session, own_case(session, reference))


def move_case(reference: str) -> Response | tuple[str, int]:
    """Take one step; what the casebook refuses is said on the page and changes nothing."""
    form = StepForm()
    if not form.validate():
        if form.to.errors:
            abort(HTTPStatus.BAD_REQUEST)
        too_long = _too_long(form.reason.errors)
        return _refused_page(reference, too_long, "reason", reason=form.reason.data)
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
            )
    except ReasonMissing as refused:
        return _refused_page(reference, refusal_of(refused), "reason", reason=form.reason.data)
    except (ImpossibleStep, StepNotForThisCase) as refused:
        # About the case and not about what was typed: that is kept for another step.
        return _refused_page(reference, refusal_of(refused), reason=form.reason.data)
    flash(_("Saved. Status of the case: %(status)s.", status=STATUS[to]))
    return _back_to(reference)


def note_case(reference: str) -> Response | tuple[str, int]:
    """Add a note to the history; an empty one is refused on the page."""
    form = NoteForm()
    if not form.validate():
        too_long = _too_long(form.note.errors)
        return _refused_page(reference, too_long, "note", note=form.note.data)
    try:
        with parts().database.writing() as session:
            add_note(
                session,
                own_case(session, reference),
                form.note.data or "",
                by=current_staff().name,
                at=parts().settings.now(),
            )
    except NoteMissing as refused:
        return _refused_page(reference, refusal_of(refused), "note", note=form.note.data)
    flash(_("Saved. The note stands in the history."))
    return _back_to(reference)


def _back_to(reference: str) -> Response:
    return redirect(url_for("desk.show_case", reference=reference), HTTPStatus.SEE_OTHER)


def _refused_page(
    reference: str, refusal: Refusal, field: str | None = None, **typed: str | None
) -> tuple[str, int]:
    """The page with what was refused, and what was `typed` in the fields by their names."""
    with parts().database.reading() as session:
        case = own_case(session, reference)
        return case_page(session, case, refusal=refusal, refused=field, **typed), refusal.status


def _too_long(errors: list[str]) -> Refusal:
    return Refusal(HTTPStatus.UNPROCESSABLE_ENTITY, str(errors[0]))

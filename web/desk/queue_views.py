"""The lists that a member of staff keeps: saved from the filters, and removed."""

from __future__ import annotations

from http import HTTPStatus

from flask import flash, redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from casebook import saved_views
from casebook.errors import TooManyViews, ValueNotAllowed, ViewNameTaken
from web.desk.queue_page import address, read_saved
from web.desk.refusals import refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts


def save_view() -> Response:
    """Keep the filters of the page it was pressed on, under the name that was typed."""
    query = read_saved(request.form.get("filters", ""))
    try:
        with parts().database.writing() as session:
            saved_views.save_view(
                session,
                staff_id=current_staff().id,
                name=request.form.get("name", ""),
                filters=str(query),
            )
    except ValueNotAllowed:
        flash(_("Fill in a name of at most 60 characters. Nothing was saved."), "note")
    except (ViewNameTaken, TooManyViews) as refused:
        flash(refusal_of(refused).sentence, "note")
    else:
        flash(_("Saved. The list stands above, for you alone."))
    return redirect(address(query), HTTPStatus.SEE_OTHER)


def remove_view(view_id: int) -> Response:
    with parts().database.writing() as session:
        saved_views.remove_view(session, staff_id=current_staff().id, view_id=view_id)
    flash(_("The list was removed. Its cases stay."))
    return redirect(address(read_saved("")), HTTPStatus.SEE_OTHER)

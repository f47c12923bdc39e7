"""Pages for what went wrong, in the desk's look and in words. They ask the casebook nothing."""

from __future__ import annotations

from http import HTTPStatus

import structlog
from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DataError
from werkzeug.exceptions import HTTPException, InternalServerError, NotFound
from werkzeug.wrappers import Response

from casebook.errors import CasebookError
from web.desk.refusals import refusal_of

log = structlog.get_logger()

HEADINGS = {
    HTTPStatus.BAD_REQUEST: lazy_gettext("This did not work"),
    HTTPStatus.FORBIDDEN: lazy_gettext("Not allowed"),
    HTTPStatus.NOT_FOUND: lazy_gettext("Not found"),
    HTTPStatus.SERVICE_UNAVAILABLE: lazy_gettext("Not possible at this moment"),
}
ELSE = lazy_gettext("This did not work")
# The fields in which staff write sentences.
SENTENCES = ("line", "reason", "note", "words", "why", "offered")


def nowhere(_anything: str) -> str:
    """Every address of the desk that is no page; behind the door like the pages."""
    abort(HTTPStatus.NOT_FOUND)


def _said(status: HTTPStatus, sentence: str, **more: object) -> tuple[str, int]:
    heading = HEADINGS.get(status, ELSE)
    return render_template("desk/fault.html", heading=heading, sentence=sentence, **more), status


def _form_too_old(_error: CSRFError) -> Response | tuple[str, int]:
    """What was typed is shown to be copied: the cookie is sent by no other site's form."""
    if request.endpoint == "desk.sign_in":
        flash(_("The page was open too long. Sign in once more."), "note")
        onward = request.args.get("next")
        return redirect(url_for("desk.show_sign_in", next=onward), HTTPStatus.SEE_OTHER)
    reference = (request.view_args or {}).get("reference")
    return _said(
        HTTPStatus.BAD_REQUEST,
        _("The page was open too long. Nothing was changed. Open it again and try once more."),
        typed=[words for name in SENTENCES if (words := request.form.get(name, "").strip())],
        again=url_for("desk.show_case", reference=reference) if reference else None,
    )


def _http(error: HTTPException) -> tuple[str, int]:
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    sentences = {
        HTTPStatus.BAD_REQUEST: _("The form was not complete. Nothing was changed."),
        HTTPStatus.FORBIDDEN: _("Your account may not do this. Nothing was changed."),
        HTTPStatus.NOT_FOUND: _("This page does not exist, or it is not for you."),
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE: _("This is too long. Nothing was changed."),
        HTTPStatus.TOO_MANY_REQUESTS: _("Too many tries. Wait a minute and try again."),
    }
    return _said(status, sentences.get(status, _("Huurhulp made a mistake. It has been noted.")))


def _beyond(_error: Exception) -> tuple[str, int]:
    """A number or a day that no row can hold: whatever was asked for is not there."""
    return _http(NotFound())


def _refused(error: CasebookError) -> tuple[str, int]:
    refusal = refusal_of(error)
    if refusal.status == HTTPStatus.SERVICE_UNAVAILABLE:
        log.error("casebook unavailable", path=request.path)
    return _said(refusal.status, refusal.sentence)


def _failed(error: Exception) -> tuple[str, int]:
    # The exception's own words stay out of the log: they may quote what a tenant wrote.
    kind = type(error).__name__
    trace = (RuntimeError, RuntimeError(kind), error.__traceback__)
    log.error("failed", path=request.path, error=kind, exc_info=trace)
    return _http(InternalServerError())


def set_up(blueprint: Blueprint) -> None:
    """Answer with these pages for whatever goes wrong under /desk."""
    blueprint.register_error_handler(CSRFError, _form_too_old)
    blueprint.register_error_handler(HTTPException, _http)
    blueprint.register_error_handler(CasebookError, _refused)
    # SQLite's driver says the one, PostgreSQL the other.
    blueprint.register_error_handler(OverflowError, _beyond)
    blueprint.register_error_handler(DataError, _beyond)
    blueprint.register_error_handler(Exception, _failed)

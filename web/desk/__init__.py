"""The desk of a landlord's staff: closed, but for the pages named in OPEN_TO_ALL."""

from __future__ import annotations

from datetime import timedelta

from flask import Blueprint, Flask, g, redirect, request, session, url_for
from flask_babel import get_locale
from flask_wtf import CSRFProtect
from werkzeug.wrappers import Response

from web.desk import (
    case,
    faults,
    formats,
    labels,
    language,
    letter,
    message,
    queue,
    sign_in,
    signed_in,
)
from web.desk.facts import arrears
from web.desk.missing_years import missing_years
from web.desk.why_now import why_now
from web.parts import parts

OPEN_TO_ALL = {"desk.show_sign_in", "desk.sign_in", "desk.static"}
WITHOUT_USE = timedelta(minutes=30)

blueprint = Blueprint(
    "desk",
    __name__,
    url_prefix="/desk",
    template_folder="templates",
    static_folder="static",
)
csrf = CSRFProtect()

blueprint.add_url_rule("", view_func=queue.queue, strict_slashes=False)
blueprint.add_url_rule("/cases/<reference>", view_func=case.show_case)
blueprint.add_url_rule("/cases/<reference>/status", view_func=case.move_case, methods=["POST"])
blueprint.add_url_rule("/cases/<reference>/notes", view_func=case.note_case, methods=["POST"])
for _address, _view, _method in (
    ("letters", letter.make_letter, "POST"),
    ("letters/<int:number>", letter.show_letter, "GET"),
    ("letters/<int:number>.pdf", letter.letter_as_pdf, "GET"),
    ("letters/<int:number>/ways", letter.hand_over, "POST"),
    ("mail", letter.send_mail_now, "POST"),
    ("messages", message.message_to_tenant, "POST"),
):
    blueprint.add_url_rule(f"/cases/<reference>/{_address}", view_func=_view, methods=[_method])
blueprint.add_url_rule("/sign-in", view_func=sign_in.show_sign_in)
blueprint.add_url_rule("/sign-in", view_func=sign_in.sign_in, methods=["POST"])
blueprint.add_url_rule("/sign-out", view_func=sign_in.sign_out, methods=["POST"])
blueprint.add_url_rule("/<path:_anything>", view_func=faults.nowhere)
faults.set_up(blueprint)


@blueprint.before_request
def keep_session() -> None:
    """A session ends after half an hour without use; each answer starts the half hour again."""
    if request.endpoint == "desk.static":
        return
    session.permanent = True
    language.keep_chosen_language()


@blueprint.before_request
def require_staff() -> Response | None:
    if request.endpoint in OPEN_TO_ALL or signed_in.remember_staff():
        return None
    onward = request.full_path.rstrip("?") if request.method == "GET" else None
    return redirect(url_for("desk.show_sign_in", next=onward))


@blueprint.before_request
def require_form_of_ours() -> None:
    csrf.protect()


@blueprint.after_request
def keep_nothing(response: Response) -> Response:
    """Pages hold people's affairs: no cache keeps them, the back button of a shared PC neither."""
    if request.endpoint != "desk.static":
        response.headers["Cache-Control"] = "no-store"
    return response


@blueprint.context_processor
def for_every_page() -> dict[str, object]:
    return {
        "staff": g.get("staff"),
        "labels": labels,
        "why_now": why_now,
        "arrears": arrears,
        "missing_years": missing_years(parts().years, parts().settings.today()),
        "page_language": str(get_locale()),
        "other_language": language.other_language(_here()),
    }


def _here() -> str:
    """The address of this page, also where it answers a form: the page that holds that form."""
    if request.method == "GET" or request.endpoint == "desk.sign_in":
        return request.path
    reference = (request.view_args or {}).get("reference")
    return url_for("desk.show_case", reference=reference) if reference else url_for("desk.queue")


def set_up(app: Flask) -> None:
    """Add the desk and what its pages stand on to the application."""
    app.config.update(
        # The cookie belongs to the desk alone: widget and Chat API have none.
        SESSION_COOKIE_PATH="/desk",
        PERMANENT_SESSION_LIFETIME=WITHOUT_USE,
        # keep_session starts the half hour again, for pages and not for files.
        SESSION_REFRESH_EACH_REQUEST=False,
        # Checked by the desk itself, above: nothing else has a cookie that could be abused.
        WTF_CSRF_CHECK_DEFAULT=False,
        # The session's half hour is the limit.
        WTF_CSRF_TIME_LIMIT=None,
    )
    csrf.init_app(app)
    language.set_up(app)
    signed_in.set_up(app)
    formats.set_up(app)
    app.register_blueprint(blueprint)

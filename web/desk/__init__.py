"""The desk of a landlord's staff: closed, but for the pages named in OPEN_TO_ALL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from http import HTTPStatus

from flask import Blueprint, Flask, abort, flash, g, redirect, request, session, url_for
from flask_babel import get_locale
from flask_babel import gettext as _
from flask_wtf import CSRFProtect
from werkzeug.wrappers import Response

from web.desk import (
    accounts,
    agree,
    arrangement,
    assigning,
    audit,
    by_hand,
    calls,
    case,
    changed,
    conversation,
    decline,
    faults,
    figures,
    formats,
    keys,
    labels,
    language,
    letter,
    looking,
    matching,
    message,
    my_account,
    queue,
    queue_deeds,
    queue_views,
    sign_in,
    signed_in,
    today,
)
from web.desk.facts import arrears
from web.desk.ledger import pages as ledger
from web.desk.missing_years import missing_years
from web.desk.roles import OPEN_TO_ALL, home, may_open, places
from web.desk.why_now import why_now
from web.limits import limiter
from web.parts import parts

# Asked by a page by itself: nobody is at it, so the half hour goes on.
BY_ITSELF = {"desk.static", "desk.queue_news"}
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
blueprint.add_url_rule("/queue/news", view_func=queue.queue_news)
blueprint.add_url_rule("/queue/cases", view_func=queue_deeds.handle_cases, methods=["POST"])
blueprint.add_url_rule("/queue/views", view_func=queue_views.save_view, methods=["POST"])
blueprint.add_url_rule(
    "/queue/views/<int:view_id>", view_func=queue_views.remove_view, methods=["POST"]
)
blueprint.add_url_rule("/keys", view_func=keys.show_keys)
blueprint.add_url_rule("/keys", view_func=keys.switch_keys, methods=["POST"])
blueprint.add_url_rule("/today", view_func=today.today)
blueprint.add_url_rule("/figures", view_func=figures.figures)
blueprint.add_url_rule("/cases/new", view_func=by_hand.new_case)
blueprint.add_url_rule("/cases/new", view_func=by_hand.log_new_case, methods=["POST"])
blueprint.add_url_rule("/cases/<reference>", view_func=case.show_case)
blueprint.add_url_rule("/cases/<reference>/status", view_func=case.move_case, methods=["POST"])
blueprint.add_url_rule("/cases/<reference>/notes", view_func=case.note_case, methods=["POST"])
for address, deed in {
    "calls": calls.call_case,
    "next-try": calls.plan_call,
    "phone": calls.change_phone,
    "conversation": conversation.read_conversation,
    "assigned": assigning.assign_case,
    "reminder": assigning.remind_case,
    "visit": assigning.plan_visit,
}.items():
    blueprint.add_url_rule(f"/cases/<reference>/{address}", view_func=deed, methods=["POST"])
blueprint.add_url_rule("/accounts", view_func=accounts.accounts)
blueprint.add_url_rule("/accounts", view_func=accounts.add_account, methods=["POST"])
blueprint.add_url_rule(
    "/accounts/<int:member_id>", view_func=accounts.change_account, methods=["POST"]
)
blueprint.add_url_rule(
    "/accounts/<int:member_id>/password", view_func=accounts.reset_password, methods=["POST"]
)
blueprint.add_url_rule("/account", view_func=my_account.my_account)
blueprint.add_url_rule("/account", view_func=my_account.choose_password, methods=["POST"])
blueprint.add_url_rule("/audit", view_func=audit.audit)
blueprint.add_url_rule("/cases/<reference>/agree/<kind>", view_func=agree.show_agree)
blueprint.add_url_rule(
    "/cases/<reference>/agree/<kind>", view_func=agree.agree_case, methods=["POST"]
)
blueprint.add_url_rule("/cases/<reference>/decline", view_func=decline.show_decline)
blueprint.add_url_rule(
    "/cases/<reference>/decline", view_func=decline.decline_case, methods=["POST"]
)
for address, deed in {
    "confirm": arrangement.confirm_proposal,
    "instalments": arrangement.pay_case,
    "pause": arrangement.pause_case,
    "second-look": arrangement.look_again,
}.items():
    blueprint.add_url_rule(f"/cases/<reference>/{address}", view_func=deed, methods=["POST"])
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
# An office is one address; who guesses passwords of many accounts is one too.
blueprint.add_url_rule(
    "/sign-in", view_func=limiter.limit("60 per minute")(sign_in.sign_in), methods=["POST"]
)
blueprint.add_url_rule("/sign-out", view_func=sign_in.sign_out, methods=["POST"])
blueprint.add_url_rule("/cases/<reference>/contract", view_func=matching.show_match)
blueprint.add_url_rule(
    "/cases/<reference>/contract", view_func=matching.verify_case, methods=["POST"]
)
blueprint.add_url_rule("/import", view_func=ledger.show_imports)
blueprint.add_url_rule("/import", view_func=ledger.try_import, methods=["POST"])
blueprint.add_url_rule("/import/<token>", view_func=ledger.show_trial)
blueprint.add_url_rule("/import/<token>", view_func=ledger.process_import, methods=["POST"])
blueprint.add_url_rule("/import/<token>/refused.csv", view_func=ledger.show_refused)
blueprint.add_url_rule("/imports/<int:import_id>/refused.csv", view_func=ledger.show_refused_of)
blueprint.add_url_rule("/<path:_anything>", view_func=faults.nowhere)
faults.set_up(blueprint)
changed.set_up(blueprint)


@blueprint.before_request
def keep_session() -> None:
    """A session ends after half an hour without use; each answer starts the half hour again."""
    if request.endpoint in BY_ITSELF:
        return
    session.permanent = True
    language.keep_chosen_language()


@blueprint.before_request
def require_staff() -> Response | None:
    if request.endpoint in OPEN_TO_ALL or signed_in.remember_staff():
        return None
    if request.method == "GET":
        onward = request.full_path.rstrip("?")
    else:
        onward = _here()
        if request.endpoint != "desk.sign_out":
            flash(_("You were signed out. What you just filled in was not saved."), "note")
    return redirect(url_for("desk.show_sign_in", next=onward))


@blueprint.before_request
def require_own_password() -> Response | None:
    if request.endpoint in OPEN_TO_ALL or not my_account.must_choose(request.endpoint):
        return None
    return redirect(url_for("desk.my_account"), HTTPStatus.SEE_OTHER)


@blueprint.before_request
def require_role() -> None:
    if request.endpoint in OPEN_TO_ALL:
        return
    if not may_open(signed_in.current_staff().role, request.endpoint):
        abort(HTTPStatus.FORBIDDEN)


@blueprint.before_request
def require_form_of_ours() -> None:
    if request.endpoint == "desk.try_import":
        # Only for who is signed in, and kept in a file while it is read.
        request.max_content_length = ledger.LARGEST_FILE
    csrf.protect()


@blueprint.before_request
def require_text() -> None:
    """No word holds a NUL, and PostgreSQL keeps none: whoever sends one is no page of ours."""
    files = (each.filename or "" for each in request.files.values())
    if any("\0" in each for each in (request.path, *_typed(), *files)):
        abort(HTTPStatus.BAD_REQUEST)


@blueprint.before_request
def keep_look() -> None:
    """Who looks at a case stands in the audit before anything of it is shown, on whichever page."""
    if reference := (request.view_args or {}).get("reference"):
        looking.keep_look(reference)


@blueprint.after_request
def keep_nothing(response: Response) -> Response:
    """Pages hold people's affairs: no cache keeps them, the back button of a shared PC neither."""
    if request.endpoint != "desk.static":
        response.headers["Cache-Control"] = "no-store"
    return response


@blueprint.context_processor
def for_every_page() -> dict[str, object]:
    member = g.get("staff")
    # Who must choose a password first has nowhere else to go.
    is_in = member is not None and not member.password_is_once
    return {
        "staff": member,
        "places": places(member.role) if is_in else [],
        "home": home(member.role) if member else None,
        "may_open": may_open,
        "may_search": is_in and may_open(member.role, "desk.queue"),
        # When this page was made: a form of it may come back much later.
        "shown_at": parts().settings.now().isoformat(),
        "labels": labels,
        "why_now": why_now,
        "arrears": arrears,
        "missing_years": missing_years(parts().years, parts().settings.today()),
        "page_language": str(get_locale()),
        "keys_are_on": keys.keys_are_on(),
        "key_places": keys.places(member.role) if member else {},
        "other_language": language.other_language(_here()),
    }


def _typed() -> Iterator[str]:
    for name, values in (*request.args.lists(), *request.form.lists()):
        yield from (name, *values)


def _here() -> str:
    """The address of this page, also where it answers a form: the page that holds that form."""
    if request.method == "GET" or request.endpoint == "desk.sign_in":
        return request.path
    if request.endpoint in ("desk.try_import", "desk.process_import", "desk.log_new_case"):
        return request.path
    reference = (request.view_args or {}).get("reference")
    if reference:
        return url_for("desk.show_case", reference=reference)
    return url_for(home(g.staff.role)) if g.get("staff") else url_for("desk.show_sign_in")


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

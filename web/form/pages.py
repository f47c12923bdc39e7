"""The pages: the start, a question a page, the check, the number. Each answer is a page of its own.

No redirects between them: what a page carries would have to stand in an address, where the history
of a shared phone keeps it. Sent again, an answer or a request changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from flask import Response, abort, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from casebook.errors import CasebookUnavailable
from casebook.intake import log_case
from landlords import Landlord
from questions.fields import CONFIRMED, FIELDS, HELPER, fields_of, summarised
from questions.intake import intake_of
from settings import AMSTERDAM
from tenant_texts import DUTCH
from web.form import blueprint
from web.form.draft import Draft, DraftLost, Given, opened
from web.form.hearing import hear
from web.form.showing import Showing
from web.languages import language_of_request
from web.limits import openings, per_sender
from web.parts import parts

CHANNEL = "page"
# What the two buttons about who writes set. A name and number given before were the writer's.
FOR_ANOTHER: Mapping[str, Mapping[str, Any]] = {
    "helper": {HELPER: "yes", "tenant_name": None, "contact": None},
    "self": {HELPER: None, "helper_name": None, "helper_contact": None, "tenant_name": None},
}
# Seconds for which a browser need not ask for the style again.
A_MOMENT = 300


@blueprint.get("/melden/<key>")
def start(key: str) -> Response:
    """What this is, and in which languages; nothing was answered yet."""
    return _showing(key).start(Draft())


@blueprint.get("/melden/<key>/vragen", endpoint="nothing_asked")
@blueprint.get("/melden/<key>/verstuurd", endpoint="nothing_sent")
def begin_anew(key: str) -> AnyResponse:
    """An address without the page that led to it holds no answers."""
    showing = _showing(key)
    return redirect(showing.address("form.start"), HTTPStatus.SEE_OTHER)


@blueprint.post("/melden/<key>/vragen")
@per_sender
def ask(key: str) -> Response:
    """Take what a page sent, and show what comes next."""
    showing = _showing(key)
    draft = _draft(showing)
    go, _, slot = request.form.get("go", "").partition(":")
    if go == "start":
        return showing.start(draft)
    if go == "check":
        return _next(showing, draft)
    if go in FOR_ANOTHER:
        return _next(showing, draft.with_slots(FOR_ANOTHER[go]))
    if slot not in _askable(draft):
        return _next(showing, draft)
    if go == "crisis":
        return showing.crisis(draft, slot)
    given = Given(request.form.get("option", ""), request.form.get("typed", ""))
    changing = "changing" in request.form or go == "change"
    if go != "answer":
        # Another language, or a way back: what was typed there so far stays typed.
        typed = given if "typed" in request.form or "option" in request.form else None
        return showing.question(draft, slot, again=typed, changing=changing)
    heard = hear(parts(), draft, slot, given, showing.slots(draft))
    if heard.crisis:
        return showing.crisis(heard.draft, slot)
    if heard.again is None:
        return _next(showing, heard.draft, heard.told)
    return showing.question(
        heard.draft,
        slot,
        again=heard.again,
        told=heard.told,
        error=heard.error,
        changing=changing,
    )


@blueprint.post("/melden/<key>/verstuurd")
@per_sender
@openings
def send(key: str) -> Response:
    """Log the request, once, and show its number."""
    showing = _showing(key)
    draft = _draft(showing)
    if _unanswered(draft):
        return _next(showing, draft)
    intake = intake_of(
        showing.slots(draft), origin="page", channel=CHANNEL, landlord=showing.landlord.key
    )
    try:
        with parts().database.writing() as session:
            case = log_case(
                session, intake, request_key=draft.request_key(), now=parts().settings.now()
            )
            reference, logged_at = case.reference, case.logged_at
    except CasebookUnavailable:
        return showing.check(draft, error="problem.casebook_unavailable")
    # Shown once more on another day, it still promises the day that it promised.
    by = showing.landlord.contact_by(logged_at.astimezone(AMSTERDAM).date())
    return showing.done(draft, reference, by)


@blueprint.errorhandler(DraftLost)
def begin_again(lost: DraftLost) -> Response:
    """Every page that needs the answers says the same when it carries none."""
    return _showing((request.view_args or {})["key"]).lost(lost.why)


@blueprint.after_request
def keep_nothing(response: Response) -> Response:
    """Pages hold people's affairs: no cache keeps them, but for the way back (showing.py)."""
    if request.endpoint == "form.static":
        # One file for all pages: not asked for again at each question.
        response.headers["Cache-Control"] = f"public, max-age={A_MOMENT}"
    elif "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store"
    return response


def _showing(key: str) -> Showing:
    landlord: Landlord | None = parts().landlords.get(key)
    if landlord is None:
        abort(404)
    asked = language_of_request()
    return Showing(parts(), landlord, asked if asked in landlord.languages else DUTCH)


def _draft(showing: Showing) -> Draft:
    state = request.form.get("state", "")
    return opened(state, showing.landlord.key, now=parts().settings.now())


def _next(showing: Showing, draft: Draft, told: tuple[str, ...] = ()) -> Response:
    """The first question without an answer, or else the check."""
    unanswered = _unanswered(draft)
    if unanswered:
        return showing.question(draft, unanswered[0], told=told)
    return showing.check(draft, told=told)


def _unanswered(draft: Draft) -> list[str]:
    fields = fields_of(draft.slots)
    missing = [slot for slot in fields if slot != CONFIRMED and draft.slots.get(slot) is None]
    # Only the kind itself is asked while it is not known; it is always among the fields.
    return missing


def _askable(draft: Draft) -> set[str]:
    return {*fields_of(draft.slots), *summarised(draft.slots)} & set(FIELDS) - {CONFIRMED}

"""The keys of the desk: all of them on a page, and the switch that turns them off (WCAG 2.1.4)."""

from __future__ import annotations

from http import HTTPStatus

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from werkzeug.wrappers import Response

from casebook.choices import Role
from web.desk.roles import may_open

PLACES = {"today": "desk.today", "queue": "desk.queue", "keys": "desk.show_keys"}
# The pages that keys lead to, as keys.js names them.
PLACES = {"today": "desk.today", "queue": "desk.queue", "keys": "desk.show_keys"}
COOKIE, OFF = "huurhulp_keys", "off"
A_YEAR = 365 * 24 * 3600

KEYS = (
    ("/", lazy_gettext("search")),
    ("g v", lazy_gettext("to Today")),
    ("g w", lazy_gettext("to the queue")),
    ("j  k", lazy_gettext("next or previous row")),
    ("Enter", lazy_gettext("open the row")),
    ("x", lazy_gettext("choose the row")),
    ("b", lazy_gettext("call")),
    ("1  2  3  4", lazy_gettext("how the call went")),
    ("n", lazy_gettext("write a note")),
    ("p", lazy_gettext("to the proposal")),
    ("u", lazy_gettext("back to the list, at the same row")),
    ("?", lazy_gettext("this page")),
)


def keys_are_on() -> bool:
    return request.cookies.get(COOKIE) != OFF


def places(role: Role) -> dict[str, str]:
    """Where keys lead for this role, by the name that keys.js knows."""
    return {name: url_for(each) for name, each in PLACES.items() if may_open(role, each)}


def show_keys() -> str:
    return render_template("desk/keys.html", keys=KEYS)


def switch_keys() -> Response:
    """On or off in this browser, until it is switched again; no other cookie keeps so long."""
    response = redirect(url_for("desk.show_keys"), HTTPStatus.SEE_OTHER)
    if request.form.get("keys") == OFF:
        flash(_("Saved. The keys are off in this browser."))
        response.set_cookie(
            COOKIE, OFF, max_age=A_YEAR, path="/desk", httponly=True, samesite="Lax"
        )
    else:
        flash(_("Saved. The keys are on."))
        response.delete_cookie(COOKIE, path="/desk")
    return response

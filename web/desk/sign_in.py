"""Signing in and out. Refuses with the same words whatever was wrong."""

from __future__ import annotations

from http import HTTPStatus

import structlog
from flask import redirect, render_template, request, session, url_for
from flask_babel import lazy_gettext as _
from flask_login import logout_user
from flask_wtf import FlaskForm
from werkzeug.wrappers import Response
from wtforms import EmailField, PasswordField
from wtforms.validators import InputRequired, Length

from web.desk.roles import home
from web.desk.signed_in import (
    SignedIn,
    begin,
    current_staff,
    record_sign_out,
    remember_staff,
    staff_with,
)

log = structlog.get_logger()

WRONG = _(
    "The e-mail address or the password is wrong. "
    "After 10 wrong tries the account stays closed for 10 minutes."
)


class SignInForm(FlaskForm):
    email = EmailField(
        validators=[
            InputRequired(_("Fill in your e-mail address.")),
            Length(max=254, message=WRONG),
        ]
    )
    password = PasswordField(
        validators=[
            InputRequired(_("Fill in your password.")),
            Length(max=1024, message=WRONG),
        ]
    )


def show_sign_in() -> str | Response:
    """The page; who is signed in already goes on to the desk."""
    if remember_staff():
        return redirect(own_path(request.args.get("next"), current_staff()))
    return render_template("desk/sign_in.html", form=SignInForm())


def sign_in() -> tuple[str, int] | Response:
    form = SignInForm()
    member = None
    if form.validate_on_submit():
        member = staff_with(form.email.data.strip(), form.password.data)
        if member is None:
            form.email.errors = [WRONG]
    if member is None:
        return render_template("desk/sign_in.html", form=form), HTTPStatus.UNPROCESSABLE_ENTITY
    begin_session(member)
    return redirect(own_path(request.args.get("next"), member), HTTPStatus.SEE_OTHER)


def sign_out() -> Response:
    record_sign_out()
    logout_user()
    _forget_session()
    return redirect(url_for("desk.show_sign_in"), HTTPStatus.SEE_OTHER)


def own_path(text: str | None, member: SignedIn) -> str:
    """Where to go on: a path of the desk itself, or else where this member's day begins."""
    own = text is not None and text.startswith(("/desk/", "/desk?")) and "\\" not in text
    return text if own and text else url_for(home(member.role))


def begin_session(member: SignedIn) -> None:
    """Let them in, with nothing from before: whoever planted that cookie knows no part of this."""
    _forget_session()
    begin(member)
    log.info("staff signed in", staff=member.id)


def _forget_session() -> None:
    language = session.get("language")
    session.clear()
    session.permanent = True
    if language:
        session["language"] = language

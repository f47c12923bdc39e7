"""One's own account: who one is here, and another password. For every role."""

from __future__ import annotations

from http import HTTPStatus

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_wtf import FlaskForm
from werkzeug.wrappers import Response
from wtforms import PasswordField
from wtforms.validators import EqualTo, InputRequired, Length, ValidationError

from web.desk.sign_in import begin_session
from web.desk.signed_in import change_password, current_staff

# In characters; length is all that is asked: rules on signs make passwords that are written down.
SHORTEST, LONGEST = 12, 1024
# Who still has the password that a manager gave sees these and nothing else.
OPEN_BEFORE_CHOOSING = {"desk.my_account", "desk.choose_password", "desk.sign_out", "desk.static"}


class PasswordForm(FlaskForm):
    current = PasswordField(
        validators=[InputRequired(lazy_gettext("Fill in the password that you have now."))]
    )
    chosen = PasswordField(
        validators=[
            InputRequired(lazy_gettext("Fill in a new password.")),
            Length(
                min=SHORTEST,
                max=LONGEST,
                message=lazy_gettext("Use at least %(min)d characters, such as four words."),
            ),
        ]
    )
    again = PasswordField(
        validators=[EqualTo("chosen", lazy_gettext("The two new passwords are not the same."))]
    )

    def validate_chosen(self, field: PasswordField) -> None:
        if field.data == self.current.data:
            raise ValidationError(_("Choose another password than the one you have now."))


def my_account() -> str:
    return _page(PasswordForm(formdata=None))


def choose_password() -> Response | tuple[str, int]:
    """Another password: other browsers in which one is signed in are out, this one stays in."""
    form = PasswordForm()
    if not form.validate():
        return _page(form), HTTPStatus.UNPROCESSABLE_ENTITY
    member = change_password(form.current.data, form.chosen.data)
    if member is None:
        form.current.errors = [
            _(
                "The password that you have now is wrong. After 10 wrong tries the account stays "
                "closed for 10 minutes."
            )
        ]
        return _page(form), HTTPStatus.UNPROCESSABLE_ENTITY
    begin_session(member)
    flash(_("Saved. You have a new password; elsewhere you are signed out."))
    return redirect(url_for("desk.my_account"), HTTPStatus.SEE_OTHER)


def must_choose(endpoint: str | None) -> bool:
    """Whether this page waits until who asks chose a password of their own."""
    return current_staff().password_is_once and endpoint not in OPEN_BEFORE_CHOOSING


def _page(form: PasswordForm) -> str:
    return render_template("desk/my_account.html", form=form, shortest=SHORTEST)

"""The accounts of a landlord's staff, for its managers: add, change, shut, a new password.

A password is made here, shown once and good for one sign-in, after which its owner chooses another;
nobody types one for somebody else.
"""

from __future__ import annotations

import secrets
from http import HTTPStatus
from typing import get_args

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_wtf import FlaskForm
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response
from wtforms import BooleanField, EmailField, SelectField, StringField
from wtforms.validators import DataRequired, InputRequired, Length, Regexp

from casebook import audit, choices, staff
from casebook.errors import EmailTaken, LastManager
from casebook.models import StaffMember
from web.desk.labels import ROLE
from web.desk.passwords import hash_password
from web.desk.refusals import refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts

Answer = str | tuple[str, int] | Response


class RoleForm(FlaskForm):
    role = SelectField(choices=[(each, ROLE[each]) for each in get_args(choices.Role)])
    active = BooleanField()


class AccountForm(FlaskForm):
    name = StringField(
        # Without a name nothing that somebody does can be kept with who did it.
        filters=[lambda typed: (typed or "").strip()],
        validators=[DataRequired(lazy_gettext("Fill in the name.")), Length(max=200)],
    )
    email = EmailField(
        validators=[
            InputRequired(lazy_gettext("Fill in the e-mail address.")),
            Regexp(
                r"[^@\s]+@[^@\s]+\.[^@\s]+$", message=lazy_gettext("Fill in the e-mail address.")
            ),
            Length(max=254),
        ]
    )
    role = SelectField(
        choices=[(each, ROLE[each]) for each in get_args(choices.Role)], default="case_worker"
    )


def accounts() -> str:
    return _page()


def add_account() -> Answer:
    form = AccountForm()
    if not form.validate():
        return _page(form), HTTPStatus.UNPROCESSABLE_ENTITY
    password = secrets.token_urlsafe(12)
    try:
        with parts().database.writing() as session:
            member = staff.add_staff(
                session,
                email=form.email.data,
                name=form.name.data,
                landlord=current_staff().landlord.key,
                password_hash=hash_password(password),
                now=parts().settings.now(),
                role=form.role.data,
                password_is_once=True,
            )
            _audit(session, "account_added", f"{member.email}, {member.role}")
    except EmailTaken as refused:
        refusal = refusal_of(refused)
        form.email.errors = [refusal.sentence]
        return _page(form), refusal.status
    return _page(shown=(member, password))


def change_account(member_id: int) -> Answer:
    """Another role, or shut or open; the last manager stays one."""
    form = RoleForm()
    if not form.validate():
        return _page(), HTTPStatus.UNPROCESSABLE_ENTITY
    try:
        with parts().database.writing() as session:
            member = _member(session, member_id)
            role, active, now = form.role.data, form.active.data, parts().settings.now()
            if staff.change_member(session, member, role=role, active=active, now=now):
                state = "active" if member.active else "inactive"
                _audit(session, "account_changed", f"{member.email}, {member.role}, {state}")
    except LastManager as refused:
        refusal = refusal_of(refused)
        return _page(refused=refusal.sentence), refusal.status
    flash(_("Saved. The account of %(name)s was changed.", name=member.name))
    return redirect(url_for("desk.accounts"), HTTPStatus.SEE_OTHER)


def reset_password(member_id: int) -> Answer:
    """A new password, shown once; whoever is signed in with the old one is out."""
    password = secrets.token_urlsafe(12)
    with parts().database.writing() as session:
        member = _member(session, member_id)
        staff.reset_password(session, member, hash_password(password))
        _audit(session, "password_reset", member.email)
    return _page(shown=(member, password))


def _member(session: Session, member_id: int) -> StaffMember:
    return staff.member_of(session, member_id, landlord=current_staff().landlord.key)


def _audit(session: Session, what: choices.Audited, why: str) -> None:
    who = current_staff()
    audit.record(
        session, what, landlord=who.landlord.key, by=who.email, at=parts().settings.now(), why=why
    )


def _page(
    form: AccountForm | None = None,
    *,
    shown: tuple[StaffMember, str] | None = None,
    refused: str | None = None,
) -> str:
    with parts().database.reading() as session:
        members = staff.staff_of(session, landlord=current_staff().landlord.key)
    return render_template(
        "desk/accounts.html",
        members=members,
        form=form or AccountForm(formdata=None),
        shown=shown,
        refused=refused,
    )

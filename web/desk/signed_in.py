"""Who is at the desk: the member of staff behind a session. Knows no page.

Flask-Login keeps the session; each request reads the account again, so that a member who was
made inactive, or whose landlord is gone, is out at once.
"""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask, g
from flask_login import LoginManager, UserMixin, current_user

from casebook import staff
from casebook.models import StaffMember
from landlords import Landlord
from web.desk.passwords import password_matches
from web.parts import parts


@dataclass(frozen=True)
class SignedIn(UserMixin):
    """A member of staff as pages know them."""

    id: int
    name: str
    landlord: Landlord


def current_staff() -> SignedIn:
    """Who asks for this page; only for pages behind the door."""
    found: SignedIn = g.staff
    return found


def remember_staff() -> bool:
    """Keep for this request who asks, if anybody signed in; whether there is one."""
    g.staff = current_user._get_current_object() if current_user.is_authenticated else None
    return g.staff is not None


def staff_with(email: str, password: str) -> SignedIn | None:
    """Who this e-mail address and password belong to; None for every reason to refuse.

    The password is compared in each case, so that the time tells nothing about the account.
    """
    database, now = parts().database, parts().settings.now()
    with database.reading() as session:
        member = staff.staff_by_email(session, email)
    matches = password_matches(member.password_hash if member else None, password)
    with database.writing() as session:
        member = staff.staff_by_email(session, email)
        if member is None or member.is_locked(now):
            return None
        if not matches:
            staff.record_failed_sign_in(session, member, now=now)
            return None
        staff.record_sign_in(session, member)
        return _signed_in(member)


def _load(member_id: str) -> SignedIn | None:
    with parts().database.reading() as session:
        member = session.get(StaffMember, int(member_id))
    return _signed_in(member) if member else None


def _signed_in(member: StaffMember) -> SignedIn | None:
    landlord = parts().landlords.get(member.landlord)
    if landlord is None or not member.active:
        return None
    return SignedIn(member.id, member.name, landlord)


def set_up(app: Flask) -> None:
    """Let Flask-Login find members of staff in the casebook."""
    login = LoginManager()
    login.init_app(app, add_context_processor=False)
    login.user_loader(_load)

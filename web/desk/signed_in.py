"""Who is at the desk: the member of staff behind a session. Knows no page.

Flask-Login keeps the session; each request reads the account again, so that a member who was
made inactive, or whose landlord is gone, is out at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import cast

from flask import Flask, g
from flask import session as kept
from flask_login import LoginManager, UserMixin, current_user, login_user
from sqlalchemy.orm import Session

from casebook import audit, staff
from casebook.choices import Audited, Role
from casebook.models import StaffMember
from landlords import Landlord
from web.desk.passwords import hash_password, password_matches
from web.parts import parts

# Also with use: who signed in this morning signs in again tomorrow.
A_DAYS_WORK = timedelta(hours=12)


@dataclass(frozen=True)
class SignedIn(UserMixin):
    """A member of staff as pages know them."""

    id: int
    name: str
    email: str
    role: Role
    landlord: Landlord
    # Follows from the password and from signing out: with another one, who is signed in is out.
    sign: str
    # Nothing is shown before another password is chosen: see my_account.
    password_is_once: bool

    def get_id(self) -> str:
        """What the session keeps of a member."""
        return f"{self.id}.{self.sign}"


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
        if member is None:
            # What was typed may be a password in the wrong field: it is kept nowhere.
            audit.record(session, "sign_in_failed", landlord=None, by="", at=now)
            return None
        # Held: of many tries at once each counts before the next is looked at.
        session.refresh(member, with_for_update=True)
        if member.is_locked(now):
            _audit(session, "sign_in_failed", member)
            return None
        if not matches:
            staff.record_failed_sign_in(session, member, now=now)
            _audit(session, "sign_in_failed", member)
            return None
        staff.record_sign_in(session, member)
        signed_in = _signed_in(member)
        _audit(session, "sign_in" if signed_in else "sign_in_failed", member)
        return signed_in


def change_password(current: str, chosen: str) -> SignedIn | None:
    """Who asks, with the password that they chose; None for every reason to refuse.

    Wrong tries count as at the door, for somebody may have left the desk open. Whoever is signed in
    with the old password is out.
    """
    database, now, asks = parts().database, parts().settings.now(), current_staff()
    with database.reading() as session:
        compared = staff.member_of(session, asks.id, landlord=asks.landlord.key).password_hash
    matches = password_matches(compared, current)
    hashed = hash_password(chosen) if matches else ""
    with database.writing() as session:
        member = staff.member_of(session, asks.id, landlord=asks.landlord.key)
        session.refresh(member, with_for_update=True)
        # A manager may have given another one meanwhile: that one stays.
        if member.is_locked(now) or member.password_hash != compared:
            return None
        if not matches:
            staff.record_failed_sign_in(session, member, now=now)
            _audit(session, "sign_in_failed", member)
            return None
        staff.choose_password(session, member, hashed)
        _audit(session, "password_changed", member)
        return _signed_in(member)


def record_sign_out() -> None:
    """End who asks' sessions, and keep in the audit that they leave the desk."""
    member = current_staff()
    with parts().database.writing() as session:
        staff.record_sign_out(session, member.id)
        audit.record(
            session,
            "sign_out",
            landlord=member.landlord.key,
            by=member.email,
            at=parts().settings.now(),
        )


def _audit(session: Session, what: Audited, member: StaffMember) -> None:
    now = parts().settings.now()
    audit.record(session, what, landlord=member.landlord, by=member.email, at=now)


def _load(name: str) -> SignedIn | None:
    member_id, _, sign = name.partition(".")
    if parts().settings.now() >= _ends_at():
        return None
    with parts().database.reading() as session:
        member = session.get(StaffMember, int(member_id)) if member_id.isdecimal() else None
    found = _signed_in(member) if member else None
    return found if found and found.sign == sign else None


def _signed_in(member: StaffMember) -> SignedIn | None:
    landlord = parts().landlords.get(member.landlord)
    if landlord is None or not member.active:
        return None
    role = cast(Role, member.role)
    made_of = f"{member.password_hash} {member.sign_outs}"
    sign = sha256(made_of.encode()).hexdigest()[:16]
    return SignedIn(
        member.id, member.name, member.email, role, landlord, sign, member.password_is_once
    )


def begin(member: SignedIn) -> None:
    """Sign in this member, for a day's work at most."""
    kept["ends_at"] = (parts().settings.now() + A_DAYS_WORK).isoformat()
    login_user(member)


def _ends_at() -> datetime:
    try:
        return datetime.fromisoformat(kept["ends_at"])
    except (KeyError, TypeError, ValueError):
        return datetime.min.replace(tzinfo=UTC)


def set_up(app: Flask) -> None:
    """Let Flask-Login find members of staff in the casebook."""
    login = LoginManager()
    login.init_app(app, add_context_processor=False)
    login.user_loader(_load)

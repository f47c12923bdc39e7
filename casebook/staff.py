"""The people of the desk, their roles and failed sign-ins. Of a password it knows what is kept."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import EmailTaken, LastManager, UnknownMember
from casebook.models import StaffMember

FAILURES_BEFORE_LOCK = 10
LOCKED_FOR = timedelta(minutes=10)


def any_staff(session: Session) -> bool:
    """Whether anybody can sign in at all yet."""
    return session.scalar(select(StaffMember.id).limit(1)) is not None


def add_staff(
    session: Session,
    *,
    email: str,
    name: str,
    landlord: str,
    password_hash: str,
    now: datetime,
    role: choices.Role = "case_worker",
    password_is_once: bool = False,
) -> StaffMember:
    """Give somebody of a landlord an account; `password_is_once` where another knows it."""
    member = StaffMember(
        email=_normal(email),
        name=name,
        landlord=landlord,
        password_hash=password_hash,
        created_at=now,
        role=role,
        password_is_once=password_is_once,
    )
    try:
        with session.begin_nested():
            session.add(member)
    except IntegrityError as error:
        raise EmailTaken from error
    return member


def staff_by_email(session: Session, email: str) -> StaffMember | None:
    """The member with this address, however it is written."""
    return session.scalar(select(StaffMember).where(StaffMember.email == _normal(email)))


def staff_of(session: Session, *, landlord: str) -> list[StaffMember]:
    """Everybody of this landlord by name, whose account is shut too."""
    members = select(StaffMember).where(StaffMember.landlord == landlord)
    return list(session.scalars(members.order_by(StaffMember.name, StaffMember.id)))


def member_of(session: Session, member_id: int, *, landlord: str) -> StaffMember:
    """This landlord's member of staff; UnknownMember for anybody else's."""
    member = session.get(StaffMember, member_id)
    if member is None or member.landlord != landlord:
        raise UnknownMember
    return member


def change_member(
    session: Session, member: StaffMember, *, role: choices.Role, active: bool, now: datetime
) -> bool:
    """Give a role, or shut or open the account; whether anything changed.

    LastManager when nobody active would be left who can do this.
    """
    # All managers are held, so that two at once cannot take each other's role.
    managers = select(StaffMember.id).where(
        StaffMember.landlord == member.landlord,
        StaffMember.role == "manager",
        StaffMember.active.is_(True),
    )
    others = set(session.scalars(managers.with_for_update())) - {member.id}
    session.refresh(member, with_for_update=True)
    if (member.role, member.active) == (role, active):
        return False
    if not others and not (role == "manager" and active):
        raise LastManager
    if member.active != active:
        member.inactive_since = None if active else now
    member.role, member.active = role, active
    session.flush()
    return True


def reset_password(session: Session, member: StaffMember, password_hash: str) -> None:
    """A password that a manager gives: for once. An account that wrong ones shut is open again."""
    member.password_hash, member.password_is_once = password_hash, True
    record_sign_in(session, member)


def choose_password(session: Session, member: StaffMember, password_hash: str) -> None:
    """The member's own password."""
    member.password_hash, member.password_is_once = password_hash, False
    record_sign_in(session, member)


def record_failed_sign_in(session: Session, member: StaffMember, *, now: datetime) -> None:
    """Count a wrong password; the tenth shuts the account for ten minutes."""
    session.refresh(member, with_for_update=True)
    member.failed_sign_ins += 1
    if member.failed_sign_ins >= FAILURES_BEFORE_LOCK:
        member.failed_sign_ins = 0
        member.locked_until = now + LOCKED_FOR
    session.flush()


def record_sign_in(session: Session, member: StaffMember) -> None:
    """Forget the failures: the right password was given."""
    member.failed_sign_ins = 0
    member.locked_until = None
    session.flush()


def record_sign_out(session: Session, member_id: int) -> None:
    """End every session of this member, wherever its cookie was copied to."""
    member = session.get_one(StaffMember, member_id, with_for_update=True)
    member.sign_outs += 1
    session.flush()


def _normal(email: str) -> str:
    return email.strip().casefold()

"""Accounts of the desk: one an address, and shut for a while after ten wrong passwords."""

from datetime import datetime, timedelta

import pytest

from casebook.database import Database
from casebook.errors import EmailTaken, LastManager, UnknownMember
from casebook.models import StaffMember
from casebook.staff import (
    any_staff,
    change_member,
    member_of,
    record_failed_sign_in,
    record_sign_in,
    reset_password,
    staff_by_email,
    staff_of,
)
from tests.builders import a_member


def fail(database: Database, times: int, now: datetime) -> StaffMember:
    with database.writing() as session:
        member = staff_by_email(session, "t.collega@linde.example")
        assert member is not None
        for _ in range(times):
            record_failed_sign_in(session, member, now=now)
        return member


def test_the_first_member_ends_the_emptiness(database: Database, now: datetime) -> None:
    with database.writing() as session:
        assert not any_staff(session)
        a_member(session, now=now)

    with database.reading() as session:
        assert any_staff(session)


def test_a_member_is_found_however_the_address_is_typed(database: Database, now: datetime) -> None:
    with database.writing() as session:
        member = a_member(session, now=now, email="T.Collega@Linde.example")

    with database.reading() as session:
        found = staff_by_email(session, " t.collega@linde.EXAMPLE ")
        assert found is not None
        assert found.id == member.id
        assert found.active
        assert staff_by_email(session, "iemand@linde.example") is None


def test_an_address_is_one_member(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_member(session, now=now)

    with pytest.raises(EmailTaken), database.writing() as session:
        a_member(session, now=now, email="T.COLLEGA@linde.example")


def test_nine_wrong_passwords_do_not_lock(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_member(session, now=now)

    assert not fail(database, 9, now).is_locked(now)


def test_the_tenth_wrong_password_locks_for_ten_minutes(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_member(session, now=now)
    fail(database, 9, now)

    member = fail(database, 1, now)

    assert member.is_locked(now)
    assert member.is_locked(now + timedelta(minutes=9, seconds=59))
    assert not member.is_locked(now + timedelta(minutes=10))


def test_after_a_lock_ten_more_are_counted(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_member(session, now=now)
    fail(database, 10, now)
    later = now + timedelta(minutes=10)

    assert not fail(database, 9, later).is_locked(later)
    assert fail(database, 1, later).is_locked(later)


def test_the_right_password_forgets_the_wrong_ones(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_member(session, now=now)
    member = fail(database, 9, now)

    with database.writing() as session:
        found = staff_by_email(session, member.email)
        assert found is not None
        record_sign_in(session, found)

    assert not fail(database, 9, now).is_locked(now)


def test_staff_of_a_landlord_are_its_own(database: Database, now: datetime) -> None:
    with database.writing() as session:
        ours = a_member(session, now=now)
        theirs = a_member(session, now=now, email="x@y.example", landlord="elsewhere")

        assert staff_of(session, landlord="demo") == [ours]
        with pytest.raises(UnknownMember):
            member_of(session, theirs.id, landlord="demo")


def test_the_last_manager_stays_one(database: Database, now: datetime) -> None:
    with database.writing() as session:
        first = a_member(session, now=now, role="manager")
        second = a_member(session, now=now, email="s@linde.example", role="manager")
        a_member(session, now=now, email="x@y.example", role="manager", landlord="elsewhere")

        assert change_member(session, second, role="manager", active=False, now=now)
        for role, active in (("reader", True), ("manager", False)):
            with pytest.raises(LastManager):
                change_member(session, first, role=role, active=active, now=now)  # type: ignore[arg-type]

        assert (first.role, first.active) == ("manager", True)
        assert not change_member(session, first, role="manager", active=True, now=now)


def test_a_new_password_opens_a_shut_account(database: Database, now: datetime) -> None:
    with database.writing() as session:
        a_member(session, now=now)
    fail(database, 10, now)

    with database.writing() as session:
        member = staff_by_email(session, "t.collega@linde.example")
        assert member is not None
        reset_password(session, member, "another-hash")

        assert not member.is_locked(now)
        assert member.password_hash == "another-hash"

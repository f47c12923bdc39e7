"""A mailbox is read on from where it was: no mail twice, none from before."""

from datetime import datetime, timedelta

import pytest

from casebook.database import Database
from casebook.mailboxes import OVERLAP, look_at, pass_by

pytestmark = pytest.mark.on_both

ADDRESS = "huur@delinde.example"
# The largest that RFC 3501 has.
LARGE = 2**32 - 1
MINUTE = timedelta(minutes=1)


def test_first_look_begins_with_what_is_to_come(database: Database, now: datetime) -> None:
    with database.writing() as session:
        box = look_at(session, ADDRESS, validity=LARGE, next_uid=LARGE, now=now)

        assert (box.next_uid, box.since) == (LARGE, now)


def test_later_look_goes_on_where_the_last_mail_was_passed(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        look_at(session, ADDRESS, validity=1, next_uid=5, now=now)
        assert pass_by(session, ADDRESS, 7)
    with database.writing() as session:
        box = look_at(session, ADDRESS, validity=1, next_uid=20, now=now + MINUTE)

        assert (box.next_uid, box.since, box.looked_at) == (8, now, now + MINUTE)


def test_mail_is_passed_once(database: Database, now: datetime) -> None:
    with database.writing() as session:
        look_at(session, ADDRESS, validity=1, next_uid=5, now=now)

        assert [pass_by(session, ADDRESS, uid) for uid in (4, 5, 5, 6)] == [
            False, True, False, True,
        ]  # fmt: skip


def test_mailbox_that_numbers_anew_is_read_from_shortly_before_the_last_look(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        look_at(session, ADDRESS, validity=1, next_uid=500, now=now)
        look_at(session, ADDRESS, validity=1, next_uid=500, now=now + 9 * OVERLAP)
        box = look_at(session, ADDRESS, validity=2, next_uid=3, now=now + 10 * OVERLAP)

        assert (box.next_uid, box.since) == (1, now + 8 * OVERLAP)


def test_nothing_of_before_the_first_look_is_taken_then_either(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        look_at(session, ADDRESS, validity=1, next_uid=500, now=now)
        box = look_at(session, ADDRESS, validity=2, next_uid=3, now=now + MINUTE)

        assert box.since == now

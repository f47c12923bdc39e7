"""The audit is of one landlord, newest first, in pages; a look goes on for half an hour."""

from datetime import datetime, timedelta

from casebook import audit
from casebook.database import Database
from tests.builders import a_request

BY = "t.collega@linde.example"


def test_entries_are_one_landlords_and_of_the_kind_asked_for(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        audit.record(session, "sign_in", landlord="demo", by=BY, at=now)
        audit.record(session, "case_opened", landlord="demo", by=BY, at=now, reference="HH-1")
        audit.record(session, "sign_in", landlord="elsewhere", by="x@y.example", at=now)
        audit.record(session, "sign_in_failed", landlord=None, by="", at=now)

    with database.reading() as session:
        all_of_it = audit.entries(session, landlord="demo").entries
        looks = audit.entries(session, landlord="demo", what=("case_opened",)).entries
        of_case = audit.entries(session, landlord="demo", reference="HH-1").entries
        none = audit.entries(session, landlord="elsewhere", reference="HH-1").entries
    assert [each.what for each in all_of_it] == ["case_opened", "sign_in"]
    assert [each.what for each in looks] == [each.what for each in of_case] == ["case_opened"]
    assert none == []


def test_pages_follow_each_other_without_gap(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for number in range(5):
            audit.record(session, "sign_in", landlord="demo", by=f"{number}", at=now)

    with database.reading() as session:
        first = audit.entries(session, landlord="demo", limit=3)
        second = audit.entries(session, landlord="demo", limit=3, before=first.before)
    assert [each.by for each in [*first.entries, *second.entries]] == ["4", "3", "2", "1", "0"]
    assert second.before is None


def test_a_look_goes_on_for_half_an_hour_and_is_ones_own(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case, other = (a_request(session, now=now, request_key=key) for key in "12")
        audit.record(
            session, "case_opened", landlord="demo", by=BY, at=now, reference=case.reference
        )
        later = now + timedelta(minutes=29)

        assert audit.was_seen(session, case, by=BY, at=later)
        assert not audit.was_seen(session, case, by=BY, at=now + timedelta(minutes=31))
        assert not audit.was_seen(session, case, by="s@linde.example", at=later)
        assert not audit.was_seen(session, other, by=BY, at=later)

"""The questions the desk asks, and that another landlord's cases do not exist for it."""

from datetime import datetime, timedelta

import pytest

from casebook.database import Database
from casebook.errors import UnknownCase
from casebook.search import (
    Page,
    case_by_reference,
    cases_of_conversation,
    count_by_status,
    queue,
)
from casebook.statuses import OPEN, Status
from tests.builders import a_conversation, a_request


def names(page: Page) -> list[str | None]:
    return [case.tenant_name for case in page.cases]


def test_the_longest_waiting_comes_first(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for key, hours in (("now", 0), ("older", 2), ("old", 1)):
            at = now - timedelta(hours=hours)
            a_request(session, now=at, request_key=key, tenant_name=key)

    with database.reading() as session:
        page = queue(session, landlord="demo")

    assert names(page) == ["older", "old", "now"]
    assert (page.count, page.after) == (3, None)


def test_a_landlord_sees_only_its_own_cases(database: Database, now: datetime) -> None:
    with database.writing() as session:
        theirs = a_request(session, now=now, landlord="other")

    with database.reading() as session:
        assert queue(session, landlord="demo") == Page(cases=[], count=0, after=None)
        with pytest.raises(UnknownCase):
            case_by_reference(session, landlord="demo", reference=theirs.reference)
        with pytest.raises(UnknownCase):
            queue(session, landlord="demo", after=f"{theirs.reference}.4.9999-12-31")
        assert queue(session, landlord="other").count == 1


def test_the_queue_can_be_narrowed_to_some_statuses(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for status in Status:
            a_request(session, now=now, request_key=status, status=status, tenant_name=status)

    with database.reading() as session:
        new = queue(session, landlord="demo", statuses=[Status.NEW, Status.BROKEN])
        still_open = queue(session, landlord="demo", statuses=OPEN)
        none = queue(session, landlord="demo", statuses=[])
        everything = queue(session, landlord="demo")

    assert (names(new), new.count) == (["new", "broken"], 2)
    assert "closed" not in names(still_open)
    assert (still_open.count, none.count, everything.count) == (8, 0, 9)


def test_pages_follow_each_other_without_a_gap_or_a_double(
    database: Database, now: datetime
) -> None:
    # Given five cases, three of one moment
    with database.writing() as session:
        for number, minutes in enumerate((0, 1, 1, 1, 2)):
            at = now + timedelta(minutes=minutes)
            a_request(session, now=at, request_key=str(number), tenant_name=str(number))

    # when they are read two at a time
    with database.reading() as session:
        first = queue(session, landlord="demo", limit=2)
        second = queue(session, landlord="demo", limit=2, after=first.after)
        third = queue(session, landlord="demo", limit=2, after=second.after)

    # then each is seen once, and every page says how many there are in all
    assert [names(page) for page in (first, second, third)] == [["0", "1"], ["2", "3"], ["4"]]
    assert third.after is None
    assert {page.count for page in (first, second, third)} == {5}


def test_a_full_last_page_has_no_next(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for number in range(2):
            a_request(session, now=now, request_key=str(number))

    with database.reading() as session:
        assert queue(session, landlord="demo", limit=2).after is None


def test_a_case_is_found_by_its_reference_as_typed(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
    typed = f" {case.reference.lower().replace('-', ' ')} "

    with database.reading() as session:
        assert case_by_reference(session, landlord="demo", reference=typed).id == case.id


@pytest.mark.parametrize("reference", ["HH-2222-2222", "", "nonsense"])
def test_an_unknown_reference_is_an_unknown_case(
    database: Database, now: datetime, reference: str
) -> None:
    with database.writing() as session:
        a_request(session, now=now)

    with database.reading() as session, pytest.raises(UnknownCase):
        case_by_reference(session, landlord="demo", reference=reference)


def test_the_statuses_of_a_landlord_are_counted(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for key, status in (("1", "new"), ("2", "new"), ("3", "agreed")):
            a_request(session, now=now, request_key=key, status=status)
        a_request(session, now=now, request_key="4", landlord="other")

    with database.reading() as session:
        counts = count_by_status(session, landlord="demo")

    assert counts == {Status.NEW: 2, Status.AGREED: 1}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("kowal", ["Maria Kowalska"]),  # a part of a name
        ("06-12345678", ["Maria Kowalska"]),
        ("+31 6 1234 5678", ["Maria Kowalska"]),
        ("12345678", []),  # too short to be a telephone
        ("%", []),  # no wildcard
        ("_", []),
        ("nobody", []),
    ],
)
def test_a_case_is_found_by_name_or_telephone(
    database: Database, now: datetime, text: str, found: list[str]
) -> None:
    with database.writing() as session:
        a_request(session, now=now, request_key="1")
        a_request(session, now=now, request_key="2", tenant_name="Jan", phone="+31687654321")
        a_request(session, now=now, request_key="3", landlord="other")

    with database.reading() as session:
        page = queue(session, landlord="demo", text=text)

    assert (names(page), page.count) == (found, len(found))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3511 AB", ["12 bis", "12 A", "120", "14"]),
        (" 3511ab ", ["12 bis", "12 A", "120", "14"]),
        ("3511ab 12", ["12 bis", "12 A"]),
        ("3511AB, 12", ["12 bis", "12 A"]),
        ("3511AB12", ["12 bis", "12 A"]),
        ("3511 AB 12 BIS", ["12 bis"]),
        ("3511 AB 12-a", ["12 A"]),
        ("3511 AB 12c", []),
        ("3511 AC 12", ["elsewhere"]),
        ("3511", []),  # no postcode yet
        ("0511 AB", []),
        ("x 3511 AB", []),
    ],
)
def test_a_case_is_found_by_its_home(
    database: Database, now: datetime, text: str, found: list[str]
) -> None:
    # Given four homes of one postcode, one of another, and the first again at another landlord
    homes = [("12 bis", 12, "bis"), ("12 A", 12, "A"), ("120", 120, ""), ("14", 14, "")]
    with database.writing() as session:
        for name, number, suffix in homes:
            a_request(
                session,
                now=now,
                request_key=name,
                tenant_name=name,
                house_number=number,
                house_suffix=suffix,
            )
        a_request(session, now=now, request_key="e", tenant_name="elsewhere", postcode="3511AC")
        a_request(session, now=now, request_key="o", landlord="other")

    with database.reading() as session:
        page = queue(session, landlord="demo", text=text)

    assert (names(page), page.count) == (found, len(found))


def test_a_suffix_of_two_parts_is_one_home_however_it_is_tied(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        a_request(session, now=now, tenant_name="Maria", house_suffix="bis A")

    with database.reading() as session:
        for typed in ("3511AB 12 bis a", "3511ab 12bisA", "3511 AB 12-bis-a"):
            assert names(queue(session, landlord="demo", text=typed)) == ["Maria"], typed


def test_a_case_is_found_by_its_reference_in_the_queue(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, request_key="1", status="closed")
        a_request(session, now=now, request_key="2")

    with database.reading() as session:
        page = queue(session, landlord="demo", text=case.reference.lower())
    # Its steps are there too, when the session is no more.
    assert [len(each.status_changes) for each in page.cases] == [2]


def test_the_cases_of_a_conversation_come_newest_first(database: Database, now: datetime) -> None:
    with database.writing() as session:
        mine, _ = a_conversation(session, now=now)
        other, _ = a_conversation(session, now=now)
        for key, conversation in (("1", mine), ("2", other), ("3", mine)):
            a_request(session, now=now, request_key=key, conversation_id=conversation.id)
        a_request(session, now=now, request_key="4")

    with database.reading() as session:
        found = cases_of_conversation(session, mine.id)
    assert [case.request_key for case in found] == ["3", "1"]

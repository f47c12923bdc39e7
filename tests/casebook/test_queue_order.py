"""A dated danger goes before all else in the queue, and paging holds where the two orders meet."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.errors import UnknownCase
from casebook.models import Case
from casebook.queue import queue
from casebook.queue_order import Place, open_danger
from casebook.queue_rules import NO_DANGER, RANKS
from casebook.search import case_by_reference
from casebook.statuses import Status
from tests.builders import a_request, takes_step

pytestmark = pytest.mark.on_both

DAY = date(2026, 12, 3)
MINUTE = timedelta(minutes=1)


def log(session: Session, now: datetime, name: str, letter: str | None, on: date | None) -> Case:
    return a_request(
        session, now=now, request_key=name, tenant_name=name, letter=letter, letter_date=on
    )


def names(database: Database) -> list[str | None]:
    with database.reading() as session:
        return [case.tenant_name for case in queue(session, landlord="demo").cases]


@pytest.fixture
def expected(database: Database, now: datetime) -> list[str]:
    """Twelve cases, logged the wrong way round; their names in the order of the queue."""
    in_order = [
        ("eviction, day of before", "eviction", DAY - timedelta(days=30)),
        ("eviction, first day", "eviction", DAY),
        ("eviction, later day", "eviction", DAY + timedelta(days=1)),
        ("court", "court", DAY + timedelta(days=2)),
        ("eviction, no day", "eviction", None),
        ("cut off", "cut_off", DAY),
        ("cut off, no day", "cut_off", None),
        ("bailiff, first day", "bailiff", DAY - timedelta(days=2)),
        ("bailiff, later day", "bailiff", DAY),
        ("waits longest", "none", DAY - timedelta(days=9)),
        ("waits long", None, None),
        ("waits", "none", None),
    ]
    with database.writing() as session:
        for number, (name, letter, on) in enumerate(reversed(in_order[:9])):
            log(session, now + number * MINUTE, name, letter, on)
        # Longer there than any danger, and still behind them
        for number, (name, letter, on) in enumerate(in_order[9:]):
            log(session, now - (9 - number) * MINUTE, name, letter, on)
    return [name for name, _, _ in in_order]


def test_dated_dangers_come_first_gravest_and_soonest_first(
    database: Database, expected: list[str]
) -> None:
    assert names(database) == expected


def test_dangers_of_one_day_come_longest_waiting_first(database: Database, now: datetime) -> None:
    with database.writing() as session:
        log(session, now, "second", "court", DAY)
        log(session, now - MINUTE, "first", "court", DAY)
        log(session, now, "third", "court", DAY)

    assert names(database) == ["first", "second", "third"]


def pages(session: Session, size: int) -> list[list[str | None]]:
    page = queue(session, landlord="demo", limit=size)
    read = [page]
    while page.after is not None:
        page = queue(session, landlord="demo", limit=size, after=page.after)
        read.append(page)
    return [[case.tenant_name for case in each.cases] for each in read]


def test_pages_of_any_size_hold_each_case_once(database: Database, expected: list[str]) -> None:
    with database.reading() as session:
        for size in range(1, len(expected) + 2):
            assert pages(session, size) == [
                expected[start : start + size] for start in range(0, len(expected), size)
            ]


@pytest.mark.parametrize("status", list(Status))
def test_a_danger_counts_while_the_case_has_no_outcome(
    database: Database, now: datetime, status: Status
) -> None:
    with database.writing() as session:
        log(session, now - MINUTE, "waits", None, None)
        a_request(
            session,
            now=now,
            request_key="danger",
            tenant_name="danger",
            letter="eviction",
            status=status,
        )

    first = names(database)[0]
    assert (first == "danger") is (status in {"new", "in_progress", "waiting_for_tenant"})


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("letter", [*RANKS, "none", None])
def test_an_open_danger_is_what_the_order_puts_first(
    database: Database, now: datetime, letter: str | None, status: Status
) -> None:
    with database.writing() as session:
        a_request(session, now=now, letter=letter, status=status)

    with database.reading() as session:
        case = session.scalars(select(Case)).one()

    assert (open_danger(case) is not None) is (case.queue_rank < NO_DANGER)
    assert open_danger(case) in {letter, None}


def test_a_danger_that_is_dealt_with_hides_no_other_on_the_next_page(
    database: Database, now: datetime
) -> None:
    # Given a page of one that ends with a danger
    with database.writing() as session:
        log(session, now - MINUTE, "waits", None, None)
        first = log(session, now, "first", "eviction", DAY)
        log(session, now, "second", "court", DAY)
    with database.reading() as session:
        page = queue(session, landlord="demo", limit=1)
    assert [case.tenant_name for case in page.cases] == ["first"]

    # when that case gets its outcome before the next page is asked for
    with database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=first.reference)
        for step in (Status.IN_PROGRESS, Status.AGREED):
            takes_step(session, case, step, by="t", why=None, at=now)

    # then the next danger is there
    with database.reading() as session:
        following = queue(session, landlord="demo", limit=2, after=page.after)
    assert [case.tenant_name for case in following.cases] == ["second", "waits"]


@pytest.mark.parametrize(
    "after",
    ["", "{0}", "{0}.", "{0}.x.2026-12-03", "{0}.0.2026-02-30", "HH-2222-2222.0.2026-12-03"],
)
def test_a_place_that_no_page_gave_is_refused(
    database: Database, now: datetime, after: str
) -> None:
    with database.writing() as session:
        case = log(session, now, "first", "eviction", DAY)

    with database.reading() as session, pytest.raises(UnknownCase):
        queue(session, landlord="demo", after=after.format(case.reference))


def test_a_place_is_read_as_it_was_written() -> None:
    place = Place("HH-7K3M-9QXD", 0, DAY)

    assert str(place) == "HH-7K3M-9QXD.0.2026-12-03"
    assert Place.parse(str(place)) == place

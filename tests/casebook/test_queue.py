"""The queue: its pages, filters, search and counts, each for one landlord, on both databases."""

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.errors import UnknownCase
from casebook.models import Case
from casebook.queue import Page, count, count_by_status, count_since, counts, queue
from casebook.queue_filters import EVERYTHING, Filters
from casebook.statuses import OPEN, Status
from tests.builders import a_call_back, a_member, a_report, a_request

pytestmark = pytest.mark.on_both


def names(page: Page) -> list[str | None]:
    return [case.tenant_name for case in page.cases]


def of(session: Session, landlord: str = "demo", **filters: Any) -> list[str | None]:
    return names(queue(session, landlord=landlord, filters=Filters(**filters)))


def test_the_longest_waiting_comes_first(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for key, hours in (("now", 0), ("older", 2), ("old", 1)):
            at = now - timedelta(hours=hours)
            a_request(session, now=at, request_key=key, tenant_name=key)

    with database.reading() as session:
        page = queue(session, landlord="demo")

    assert names(page) == ["older", "old", "now"]
    assert page.after is None


def test_a_landlord_sees_only_its_own_cases(database: Database, now: datetime) -> None:
    with database.writing() as session:
        theirs = a_request(session, now=now, landlord="other")

    with database.reading() as session:
        assert queue(session, landlord="demo") == Page(cases=[], after=None)
        with pytest.raises(UnknownCase):
            queue(session, landlord="demo", after=f"{theirs.reference}.4.9999-12-31")
        assert len(queue(session, landlord="other").cases) == 1


def test_the_queue_can_be_narrowed_to_some_statuses(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for status in Status:
            a_request(session, now=now, request_key=status, status=status, tenant_name=status)

    with database.reading() as session:
        new = of(session, statuses=frozenset({Status.NEW, Status.BROKEN}))
        still_open = of(session, statuses=frozenset(OPEN))
        closed = of(session, statuses=frozenset({Status.CLOSED}))
        everything = of(session)

    assert new == ["new", "broken"]
    assert "closed" not in still_open
    assert closed == ["closed"]
    assert (len(still_open), len(everything)) == (8, 9)


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

    # then each is seen once
    assert [names(page) for page in (first, second, third)] == [["0", "1"], ["2", "3"], ["4"]]
    assert third.after is None


def test_a_full_last_page_has_no_next(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for number in range(2):
            a_request(session, now=now, request_key=str(number))

    with database.reading() as session:
        assert queue(session, landlord="demo", limit=2).after is None


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
        ("kowalska", ["Maria Kowalska"]),
        ("KOWALSKA maria", ["Maria Kowalska"]),
        ("kowal", []),  # a part of a name
        ("kowalska jan", []),  # words of two
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
        filters = Filters(text=text)
        page = queue(session, landlord="demo", filters=filters)
        number = count(session, landlord="demo", filters=filters)

    assert (names(page), number) == (found, len(found))


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
        filters = Filters(text=text)
        page = queue(session, landlord="demo", filters=filters)
        number = count(session, landlord="demo", filters=filters)

    assert (names(page), number) == (found, len(found))


def test_a_suffix_of_two_parts_is_one_home_however_it_is_tied(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        a_request(session, now=now, tenant_name="Maria", house_suffix="bis A")

    with database.reading() as session:
        for typed in ("3511AB 12 bis a", "3511ab 12bisA", "3511 AB 12-bis-a"):
            assert of(session, text=typed) == ["Maria"], typed


def test_a_case_is_found_by_its_reference_in_the_queue(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, request_key="1", status="closed")
        a_request(session, now=now, request_key="2")

    with database.reading() as session:
        sought = Filters(text=case.reference.lower())
        page = queue(session, landlord="demo", filters=sought)
    # Its steps are there too, when the session is no more.
    assert [len(each.status_changes) for each in page.cases] == [2]


NOW = datetime(2026, 11, 25, 22, 0, tzinfo=UTC)
DAY = timedelta(days=1)
# Each filter with what a case must have for it, and what another has.
EACH: dict[str, tuple[Any, dict[str, Any], dict[str, Any]]] = {
    "text": ("jan", {"tenant_name": "Jan Jansen"}, {}),
    "statuses": (frozenset({Status.AGREED}), {"status": "agreed"}, {}),
    "asks": ("deferral", {"kind": "deferral"}, {"kind": "payment_plan"}),
    "origin": ("letter", {"origin": "letter"}, {"origin": "chat"}),
    "channel": ("page", {"channel": "page"}, {"channel": "widget"}),
    "language": ("pl", {"language": "pl"}, {"language": "nl"}),
    "cause": ("less_income", {"cause": "less_income"}, {"cause": "other"}),
    "lasting": ("structural", {"lasting": "structural"}, {"lasting": "temporary"}),
    "children": ("yes", {"children": "yes"}, {"children": "no"}),
    "objection": ("yes", {"objection": "yes"}, {"objection": "no"}),
    "verified": (True, {"verified": True}, {"verified": False}),
    "assigned": ("nobody", {"assigned_to": None}, {"assigned_to": 1}),
    "mark": ("visit", {"mark": "visit"}, {"mark": "discuss"}),
    "ranks": (frozenset({1}), {"letter": "cut_off"}, {"letter": "bailiff"}),
    "no_contact_since": (NOW - DAY, {"now": NOW - 2 * DAY}, {"now": NOW}),
    "silent_since": (NOW - DAY, {"now": NOW - 2 * DAY}, {"now": NOW}),
    "logged_from": (NOW, {"now": NOW}, {"now": NOW - DAY}),
    "logged_before": (NOW, {"now": NOW - DAY}, {"now": NOW}),
}
# Set on the case: no intake brings them.
OF_THE_DESK = ("verified", "assigned_to", "mark", "first_contact_at", "last_contact_at")


def log(session: Session, name: str, **facts: Any) -> Case:
    later = {key: facts.pop(key) for key in OF_THE_DESK if key in facts}
    values = {"now": NOW, "request_key": name, "tenant_name": name} | facts
    case = a_request(session, **values)
    for key, value in later.items():
        setattr(case, key, value)
    session.flush()
    return case


def test_every_filter_is_tried_below() -> None:
    assert set(EACH) == {each.name for each in fields(Filters)}


@pytest.mark.parametrize("name", EACH)
def test_a_filter_keeps_what_has_it_of_this_landlord_alone(database: Database, name: str) -> None:
    value, has, has_not = EACH[name]
    with database.writing() as session:
        a_member(session, now=NOW)
        log(session, "with", **has)
        log(session, "without", **has_not)
        log(session, "theirs", landlord="other", **has)

    narrowed = {name: value}
    expected = [has.get("tenant_name", "with")]
    with database.reading() as session:
        assert of(session, **narrowed) == expected
        for order in ("oldest", "newest"):
            page = queue(
                session,
                landlord="demo",
                filters=Filters(**narrowed),
                order=order,
                counting=True,
            )
            assert names(page) == expected
            assert page.count == 1
        assert count(session, landlord="demo", filters=Filters(**narrowed)) == 1
        of_both = {"narrowed": Filters(**narrowed), "everything": EVERYTHING}
        assert counts(session, landlord="demo", of=of_both) == {"narrowed": 1, "everything": 2}


@pytest.mark.parametrize(
    ("name", "said", "nothing"),
    [
        ("cause", "other", "not_said"),
        ("lasting", "temporary", "not_known"),
        ("children", "yes", "not_said"),
        ("objection", "yes", "not_said"),
    ],
)
def test_not_said_means_also_never_asked(
    database: Database, name: str, said: str, nothing: str
) -> None:
    with database.writing() as session:
        for tenant, answer in (("said", said), ("not said", nothing), ("not asked", None)):
            log(session, tenant, **{name: answer})

    with database.reading() as session:
        assert of(session, **{name: nothing}) == ["not said", "not asked"]


def test_a_report_and_a_call_back_are_asked_for_by_their_type(database: Database) -> None:
    with database.writing() as session:
        a_report(session, now=NOW, request_key="1", tenant_name="report")
        a_call_back(session, now=NOW, request_key="2", tenant_name="call")
        log(session, "request")

    with database.reading() as session:
        assert of(session, asks="report") == ["report"]
        assert of(session, asks="call_back") == ["call"]


def test_who_was_reached_waits_for_no_first_contact(database: Database) -> None:
    with database.writing() as session:
        log(session, "reached", now=NOW - 5 * DAY, first_contact_at=NOW - 4 * DAY)
        log(session, "agreed", now=NOW - 5 * DAY, status="agreed")
        log(session, "waits", now=NOW - 5 * DAY)

    with database.reading() as session:
        assert of(session, no_contact_since=NOW - DAY) == ["waits"]


def test_silence_counts_from_the_last_word(database: Database) -> None:
    with database.writing() as session:
        log(session, "spoken", now=NOW - 30 * DAY, last_contact_at=NOW)
        log(session, "quiet", now=NOW - 30 * DAY, last_contact_at=NOW - 20 * DAY)
        log(session, "never", now=NOW - 25 * DAY)
        log(session, "kept", now=NOW - 30 * DAY, status="kept")

    with database.reading() as session:
        assert of(session, silent_since=NOW - 10 * DAY) == ["quiet", "never"]


@pytest.mark.parametrize("order", ["why_now", "oldest", "newest"])
@pytest.mark.parametrize("filters", [EVERYTHING, Filters(statuses=frozenset({Status.CLOSED}))])
def test_pages_of_each_order_hold_each_case_once(
    database: Database, order: Any, filters: Filters
) -> None:
    with database.writing() as session:
        for number in range(7):
            letter = {2: "court", 4: "bailiff"}.get(number)
            when = NOW + timedelta(minutes=number // 2)
            log(session, str(number), now=when, letter=letter, status="closed")
        for number in range(3):
            log(session, f"open {number}", letter="eviction", letter_date=date(2026, 12, 3))

    with database.reading() as session:
        whole = names(queue(session, landlord="demo", filters=filters, order=order, limit=99))
        read: list[str | None] = []
        after = None
        while True:
            page = queue(
                session, landlord="demo", filters=filters, order=order, after=after, limit=2
            )
            read += names(page)
            after = page.after
            if after is None:
                break
    assert read == whole
    assert len(whole) == (10 if filters is EVERYTHING else 7)


def test_a_place_of_another_landlord_is_an_unknown_case(database: Database) -> None:
    with database.writing() as session:
        theirs = log(session, "theirs", landlord="other")

    with database.reading() as session, pytest.raises(UnknownCase):
        queue(session, landlord="demo", order="newest", after=f"{theirs.reference}.3.9999-12-31")


def test_what_came_since_a_moment_is_counted_for_one_landlord(database: Database) -> None:
    with database.writing() as session:
        log(session, "before")
        log(session, "after", now=NOW + DAY)
        log(session, "other language", now=NOW + DAY, language="pl")
        log(session, "theirs", now=NOW + DAY, landlord="other")

    with database.reading() as session:
        dutch = Filters(language="nl")
        assert count_since(session, landlord="demo", filters=dutch, since=NOW) == 1
        assert count_since(session, landlord="demo", filters=EVERYTHING, since=NOW) == 2


@pytest.mark.parametrize("few", [1, 1000])
def test_a_page_counts_what_is_on_all_pages(
    database: Database, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr("casebook.queue.FEW", few)
    with database.writing() as session:
        for number in range(5):
            log(session, f"{number}", cause="less_income")

    filters = Filters(cause="less_income")
    with database.reading() as session:
        of_all: dict[str, Any] = {"landlord": "demo", "filters": filters, "counting": True}
        first = queue(session, **of_all, limit=2)
        second = queue(session, **of_all, limit=2, after=first.after)

    assert [len(page.cases) for page in (first, second)] == [2, 2]
    assert [page.count for page in (first, second)] == [5, 5]


def test_a_count_ends_where_it_would_take_long(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casebook.queue.MOST_COUNTED", 2)
    with database.writing() as session:
        for number in range(4):
            log(session, f"Open {number}", cause="less_income")
            a_request(session, now=NOW, status="closed", request_key=f"closed-{number}")

    each = {
        "open": Filters(statuses=frozenset(OPEN)),
        "closed": Filters(statuses=frozenset({Status.CLOSED})),
        "all": EVERYTHING,
        "cause": Filters(cause="less_income"),
        "text": Filters(text="Open"),
    }
    with database.reading() as session:
        assert counts(session, landlord="demo", of=each) == dict.fromkeys(each, 3)
        assert queue(session, landlord="demo", filters=each["cause"], counting=True).count == 3


@pytest.mark.parametrize("few", [1, 1000])
def test_what_many_or_few_answer_to_is_found_in_the_same_order(
    database: Database, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr("casebook.queue.FEW", few)
    with database.writing() as session:
        for number in range(4):
            waits = NOW - timedelta(hours=number)
            cause = "less_income" if number else "other"
            log(session, f"{number}", tenant_name=f"Anna {number}", now=waits, cause=cause)
            log(session, f"other {number}", landlord="other", tenant_name="Anna")

    anna: dict[str, Any] = {"landlord": "demo", "counting": True, "limit": 2}
    with database.reading() as session:
        for order, expected in (("why_now", "3210"), ("newest", "0123")):
            in_order = anna | {"order": order, "filters": Filters(text="Anna")}
            first = queue(session, **in_order)
            second = queue(session, **in_order, after=first.after)
            assert names(first) + names(second) == [f"Anna {each}" for each in expected]
            assert [page.count for page in (first, second)] == [4, 4]
            assert second.after is None
        narrowed = queue(session, **anna, filters=Filters(text="Anna", cause="less_income"))
        assert (names(narrowed), narrowed.count) == (["Anna 3", "Anna 2"], 3)


@pytest.mark.parametrize("days", [30, 300])
def test_a_period_long_or_short_keeps_the_order_of_the_queue(database: Database, days: int) -> None:
    begins = NOW - timedelta(days=days)
    with database.writing() as session:
        a_request(
            session, now=begins - timedelta(days=1), request_key="before", tenant_name="before"
        )
        a_request(session, now=begins, request_key="waits", tenant_name="waits")
        log(session, "danger", letter="eviction", letter_date=date(2026, 12, 4))
        log(session, "new")

    with database.reading() as session:
        period = {"logged_from": begins, "logged_before": NOW + timedelta(days=1)}
        assert of(session, **period) == ["danger", "waits", "new"]

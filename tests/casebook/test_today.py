"""What Today asks: the right cases in their order, mine or the team's, of one landlord alone."""

from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from casebook import today
from casebook.calls import plan_next_try, record_call
from casebook.models import Arrangement, Case, Instalment
from casebook.standing import standing
from casebook.statuses import Status
from tests.builders import a_member, a_request
from tests.ledger_builders import an_entry, an_import

BY = "T. Collega"
DAY = timedelta(days=1)
TODAY = date(2026, 11, 25)
HELD: dict[str, Any] = {"landlord": "demo", "mine": None}


KEYS = count()


def a_case(session: Session, now: datetime, **changes: Any) -> Case:
    columns = {
        name: changes.pop(name)
        for name in ("assigned_to", "last_contact_at", "first_contact_at", "remind_on")
        if name in changes
    }
    case = a_request(session, **({"now": now, "request_key": f"k{next(KEYS)}"} | changes))
    for name, value in columns.items():
        setattr(case, name, value)
    session.flush()
    return case


def a_plan(session: Session, case: Case, state: str, *dues: tuple[date, int]) -> Arrangement:
    plan = Arrangement(
        case_id=case.id,
        kind="payment_plan",
        state=state,
        made_at=case.logged_at,
        answer_by=TODAY,
        instalments=[
            Instalment(number=number, due=due, cents=1000, paid_cents=paid)
            for number, (due, paid) in enumerate(dues, 1)
        ],
    )
    session.add(plan)
    session.flush()
    return plan


def test_dangers_are_undecided_and_near_their_day(session: Session, now: datetime) -> None:
    far = a_case(session, now, letter="court", letter_date=TODAY + 15 * DAY)
    hearing = a_case(session, now, letter="court", letter_date=TODAY + 9 * DAY)
    bailiff = a_case(session, now, letter="bailiff", letter_date=TODAY + 2 * DAY)
    agreed = a_case(session, now, letter="eviction", letter_date=TODAY + DAY, status="agreed")
    a_case(session, now, letter="court", letter_date=TODAY + DAY, landlord="elsewhere")

    found = today.dangers(session, **HELD, since=TODAY - 14 * DAY, until=TODAY + 14 * DAY)

    assert found.rows == [bailiff, hearing]
    assert found.count == 2
    assert far not in found.rows
    assert agreed not in found.rows


def test_calls_are_by_hour_and_of_open_cases(session: Session, now: datetime) -> None:
    late, early, tomorrow = (a_case(session, now) for _ in range(3))
    others = a_case(session, now, landlord="elsewhere")
    for case, hours in ((late, 5), (early, 1), (tomorrow, 30), (others, 1)):
        plan_next_try(session, case, now + timedelta(hours=hours), at=now)

    found = today.calls_planned(session, **HELD, until=now + DAY)

    assert found.rows == [early, late]


def test_first_contacts_are_those_nobody_reached_or_planned(
    session: Session, now: datetime
) -> None:
    waiting = a_case(session, now - 3 * DAY)
    planned = a_case(session, now - 3 * DAY)
    plan_next_try(session, planned, now + DAY, at=now)
    reached = a_case(session, now - 3 * DAY)
    record_call(session, reached, "spoken", by=BY, at=now)
    a_case(session, now - 3 * DAY, status="withdrawn")
    a_case(session, now)
    for logged in (now, now - 3 * DAY):
        a_case(session, logged, landlord="elsewhere")

    found = today.first_contacts(session, **HELD, logged_before=now - DAY)

    assert found.rows == [waiting]
    assert today.first_contacts_later(session, **HELD, logged_from=now - DAY) == 1


def test_calls_made_are_ones_own_or_the_teams(session: Session, now: datetime) -> None:
    case, others = a_case(session, now), a_case(session, now, landlord="elsewhere")
    before = record_call(session, case, "spoken", by=BY, at=now - DAY)
    mine = record_call(session, case, "spoken", by=BY, at=now)
    theirs = record_call(session, case, "spoken", by="S. Ander", at=now)
    record_call(session, others, "spoken", by=BY, at=now)

    own = today.calls_made(session, landlord="demo", by=BY, since=now)
    team = today.calls_made(session, landlord="demo", by=None, since=now)

    assert [call for call, _case in own] == [mine]
    assert [call for call, _case in team] == [mine, theirs]
    assert before not in [call for call, _case in team]


def test_proposals_wait_by_the_day_promised(session: Session, now: datetime) -> None:
    case, others = a_case(session, now), a_case(session, now, landlord="elsewhere")
    later, sooner = (a_plan(session, case, "proposed") for _ in range(2))
    later.answer_by = TODAY + DAY
    a_plan(session, case, "agreed")
    a_plan(session, others, "proposed")

    found = today.proposals(session, landlord="demo", mine=None)

    assert found.rows == [(sooner, case), (later, case)]


@pytest.mark.on_both
def test_settled_are_live_cases_of_contracts_on_which_nothing_is_open(
    session: Session, now: datetime
) -> None:
    me = a_member(session, now=now)
    other = a_member(session, now=now, email="s@linde.example")
    entries = an_entry(contract_number="1"), an_entry(contract_number="2")
    an_import(session, *entries, now=now - DAY)
    theirs, owing = (
        session.scalar(select(Case).where(Case.contract_number == number)) for number in "12"
    )
    assert theirs is not None
    theirs.assigned_to = other.id
    mine = a_case(session, now, contract_number="1", assigned_to=me.id)
    a_case(session, now, contract_number="1", status="kept")
    a_case(session, now, contract_number="1", landlord="elsewhere")
    an_import(session, entries[1], now=now)

    team, own = (today.settled(session, landlord="demo", mine=each) for each in (None, me.id))

    assert [case for case, _line in team.rows] == [theirs, mine]
    assert {line.as_of for _case, line in team.rows} == {now}
    assert ([case for case, _line in own.rows], own.count) == ([mine], 1)
    assert owing not in [case for case, _line in team.rows]
    assert today.settled(session, landlord="elsewhere", mine=None).rows == []


def test_settled_are_counted_up_to_a_number(
    session: Session, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today, "MOST_SETTLED", 2)
    numbers = ["1", "2", "3", "4"]
    owed = [an_entry(contract_number=each) for each in numbers]
    paid = [an_entry(contract_number=each, open_cents=0) for each in numbers]
    an_import(session, *owed, now=now)
    an_import(session, *paid, now=now + timedelta(hours=1))

    found = today.settled(session, landlord="demo", mine=None)

    assert found.count == 3
    assert [case.contract_number for case, _line in found.rows] == ["1", "2", "3"]


@pytest.mark.on_both
def test_instalments_due_are_unpaid_ones_of_agreed_plans(session: Session, now: datetime) -> None:
    case, others = a_case(session, now), a_case(session, now, landlord="elsewhere")
    dues = ((TODAY - 3 * DAY, 1000), (TODAY - DAY, 400), (TODAY + DAY, 0), (TODAY + 9 * DAY, 0))
    a_plan(session, case, "agreed", *dues)
    a_plan(session, case, "replaced", (TODAY, 0))
    a_plan(session, others, "agreed", (TODAY, 0))
    broken = a_case(session, now)
    a_plan(session, broken, "agreed", (TODAY - DAY, 0))
    case.status, others.status, broken.status = Status.AGREED, Status.AGREED, Status.BROKEN
    session.flush()

    found = today.instalments_due(session, **HELD, until=TODAY + DAY)

    assert [(each.instalment.number, each.of, each.open_cents) for each in found.rows] == [
        (2, 4, 600),
        (3, 4, 1000),
    ]
    assert standing(session, case, today=TODAY).missed
    assert not standing(session, case, today=TODAY - DAY).missed
    assert not standing(session, broken, today=TODAY).missed


@pytest.mark.on_both
def test_silent_are_undecided_without_a_word_since(session: Session, now: datetime) -> None:
    never = a_case(session, now - 20 * DAY)
    long_ago = a_case(session, now - 40 * DAY, last_contact_at=now - 30 * DAY)
    a_case(session, now - 40 * DAY, last_contact_at=now - DAY)
    a_case(session, now - 40 * DAY, status="agreed")
    a_case(session, now - 40 * DAY, landlord="elsewhere")

    found = today.silent(session, **HELD, before=now - 14 * DAY)

    assert found.rows == [long_ago, never]
    assert found.count == 2


def test_reminders_come_on_their_day(session: Session, now: datetime) -> None:
    due = a_case(session, now, remind_on=TODAY)
    a_case(session, now, remind_on=TODAY + DAY)
    a_case(session, now, remind_on=TODAY, landlord="elsewhere")

    assert today.reminders(session, **HELD, until=TODAY).rows == [due]


def test_mine_is_what_i_have_and_what_nobody_has(session: Session, now: datetime) -> None:
    me = a_member(session, now=now)
    other = a_member(session, now=now, email="s@linde.example")
    mine = a_case(session, now, assigned_to=me.id, remind_on=TODAY)
    theirs = a_case(session, now, assigned_to=other.id, remind_on=TODAY)
    nobodys = a_case(session, now, remind_on=TODAY)

    found = today.reminders(session, landlord="demo", mine=me.id, until=TODAY).rows

    assert found == [mine, nobodys]
    assert today.reminders(session, **HELD, until=TODAY).rows == [mine, theirs, nobodys]
    assert today.open_cases(session, landlord="demo", mine=me.id) == 2


@pytest.mark.parametrize(
    ("question", "index"),
    [
        (
            "SELECT id FROM \"case\" WHERE landlord = 'demo' AND first_contact_at IS NULL AND "
            "status IN ('new', 'in_progress', 'waiting_for_tenant') AND logged_at < '2026'",
            "ix_case_no_contact",
        ),
        (
            "SELECT id FROM \"case\" WHERE landlord = 'demo' AND "
            "status IN ('new', 'in_progress', 'waiting_for_tenant') AND last_contact_at < '2026'",
            "ix_case_silent",
        ),
        (
            "SELECT number FROM instalment WHERE paid_cents < cents AND due < '2026'",
            "ix_instalment_unpaid",
        ),
        (
            "SELECT contract_number FROM ledger_line WHERE landlord = 'demo' AND open_cents <= 0",
            "ix_ledger_line_settled",
        ),
    ],
)
def test_each_question_has_its_index(session: Session, question: str, index: str) -> None:
    plan = session.execute(text(f"EXPLAIN QUERY PLAN {question}")).all()

    assert index in str(plan)


@pytest.mark.on_both
def test_a_list_that_is_cut_off_says_how_many_there_are(
    session: Session, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today, "LIMIT", 2)
    for number in (1, 2, 3):
        case = a_case(session, now, status="agreed", remind_on=TODAY)
        a_plan(session, case, "agreed", (TODAY, 0))
        a_plan(session, a_case(session, now), "proposed", (TODAY, 0))
        found = (
            today.reminders(session, **HELD, until=TODAY),
            today.proposals(session, **HELD),
            today.instalments_due(session, **HELD, until=TODAY),
        )
        assert [(len(each.rows), each.count) for each in found] == [(min(number, 2), number)] * 3

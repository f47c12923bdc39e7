"""Agreeing with a tenant: what is kept, what is refused, and how a plan is changed unbroken."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from casebook import arrangements, running
from casebook.arrangements import agree, change, confirm
from casebook.calls import plan_next_try
from casebook.database import Database
from casebook.errors import (
    CasebookError,
    ChangedMeanwhile,
    CostsNotAllowed,
    DecisionMissing,
    DueTooLate,
    DueTooSoon,
    ImpossibleStep,
    LedgerDiffers,
    MoreThanCanBePaid,
    NotWhatTenantChose,
    ReasonMissing,
    UnknownArrangement,
    ValueNotAllowed,
)
from casebook.handling import change_status
from casebook.instalments import Part, plan
from casebook.models import Arrangement, Case
from casebook.proposals import propose, withdraw_proposal
from casebook.search import case_steps, history
from casebook.statuses import Status
from casebook.terms import CheaperHome, CostsAllowed, Deferral, Plan, Reduction, Terms
from tests import builders
from tests.ledger_builders import an_entry, an_import

TODAY = date(2026, 11, 25)
BY = "S. Medewerker"
PLAN = Plan(owed_cents=136906, parts=plan(136906, 10, date(2026, 12, 2)))
DEFERRAL = Deferral(owed_cents=136906, until=date(2027, 1, 31))
REDUCTION = Reduction(less_cents=10000, first_month=date(2026, 12, 1), months=6)
HOME = CheaperHome(offered="Zamenhofdreef 12, € 580 kaal")
ALL = [PLAN, DEFERRAL, REDUCTION, HOME]


@pytest.fixture
def agreed(session: Session, now: datetime) -> Callable[..., Arrangement]:
    """Agree on terms for a case."""

    def do(case: Case, terms: Terms = PLAN, **changes: Any) -> Arrangement:
        given = {"spoken": "telephone", "by": BY, "at": now, "today": TODAY} | changes
        return agree(session, case, terms, **given)

    return do


Agreed = Callable[..., Arrangement]


@pytest.mark.parametrize("terms", ALL, ids=lambda each: each.kind)
def test_agreeing_keeps_the_terms_and_moves_the_case(
    session: Session, now: datetime, agreed: Agreed, terms: Terms
) -> None:
    case = builders.a_request(session, now=now)

    kept = agreed(case, terms, why=" wil graag ")

    assert (kept.kind, kept.state, kept.spoken, kept.why) == (
        terms.kind, "agreed", "telephone", "wil graag",
    )  # fmt: skip
    assert (kept.decided_by, kept.decided_at) == (BY, now)
    assert case.status is Status.AGREED
    assert [each.to_status for each in history(session, case)] == ["agreed", "in_progress"]
    [step] = case_steps(session, case)
    assert (step.what, step.by, step.value["kind"]) == ("arrangement_agreed", BY, terms.kind)


def test_who_agrees_with_a_tenant_has_spoken_with_them(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    case = builders.a_request(session, now=now)
    plan_next_try(session, case, now + timedelta(hours=3), at=now)

    agreed(case)

    assert (case.first_contact_at, case.last_contact_at, case.next_try_at) == (now, now, None)


def test_confirming_what_was_chosen_is_no_contact(session: Session, now: datetime) -> None:
    case = builders.a_request(session, now=now)
    chosen = _chosen(session, case, now)
    plan_next_try(session, case, now + timedelta(hours=3), at=now)

    confirm(session, case, chosen.id, by=BY, at=now, today=TODAY)

    assert case.first_contact_at is None
    assert case.next_try_at == now + timedelta(hours=3)


def test_a_plans_instalments_are_kept_to_the_cent(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    kept = agreed(builders.a_request(session, now=now))

    assert [each.number for each in kept.instalments] == list(range(1, 11))
    assert sum(each.cents for each in kept.instalments) == kept.owed_cents == 136906
    assert {each.paid_cents for each in kept.instalments} == {0}


def test_a_deferral_is_due_at_once_on_its_day(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    kept = agreed(builders.a_request(session, now=now, kind="deferral"), DEFERRAL)

    [due] = kept.instalments
    assert (due.due, due.cents) == (kept.until, 136906)


ALLOWED = CostsAllowed(most_cents=20535, since=TODAY)
WITH_COSTS = replace(
    PLAN,
    costs_cents=20535,
    parts=plan(157441, 12, date(2026, 12, 2)),
    notice_on=TODAY - timedelta(days=15),
    costs_allowed=ALLOWED,
)
WRONG: list[tuple[Terms, type[CasebookError], str]] = [
    (replace(PLAN, owed_cents=136907), ValueNotAllowed, "the parts are a cent short"),
    (replace(PLAN, owed_cents=0, parts=()), ValueNotAllowed, "nothing owed"),
    (replace(PLAN, costs_cents=-1), ValueNotAllowed, "costs below nothing"),
    (replace(PLAN, parts=tuple(reversed(PLAN.parts))), ValueNotAllowed, "the last comes first"),
    (replace(PLAN, parts=(Part(TODAY, 136906),), talked_over=True), DueTooSoon, "today"),
    (replace(PLAN, parts=plan(136906, 9, date(2026, 12, 2))), MoreThanCanBePaid, "above 150"),
    (replace(WITH_COSTS, costs_allowed=replace(ALLOWED, most_cents=20534)), CostsNotAllowed,
     "a cent above the scale"),
    (replace(WITH_COSTS, costs_allowed=replace(ALLOWED, since=TODAY + timedelta(days=1))),
     CostsNotAllowed, "the letter's days are not over"),
    (replace(WITH_COSTS, notice_on=None), CostsNotAllowed, "no letter"),
    (replace(WITH_COSTS, costs_allowed=None), CostsNotAllowed, "nobody looked at the scale"),
    (replace(DEFERRAL, owed_cents=0), ValueNotAllowed, "nothing to wait for"),
    (replace(DEFERRAL, until=TODAY), DueTooSoon, "no time at all"),
    (replace(REDUCTION, less_cents=0), ValueNotAllowed, "nothing less"),
    (replace(REDUCTION, months=0), ValueNotAllowed, "no months"),
    (replace(REDUCTION, first_month=date(2026, 12, 2)), ValueNotAllowed, "amid a month"),
    (replace(HOME, offered="  "), ValueNotAllowed, "nothing offered"),
    (replace(HOME, offered="x" * 1001), ValueNotAllowed, "too long"),
]  # fmt: skip


@pytest.mark.parametrize(("terms", "refused", "why"), WRONG, ids=[each[2] for each in WRONG])
def test_wrong_terms_are_refused_and_nothing_is_kept(
    database: Database, now: datetime, terms: Terms, refused: type[CasebookError], why: str
) -> None:
    with database.writing() as session:
        reference = builders.a_request(session, now=now).reference

    with pytest.raises(refused):
        _agrees(database, reference, terms, now)

    with database.reading() as session:
        case = _case(session, reference)
        assert case.status is Status.NEW, why
        assert running.arrangements_of(session, case) == []


def _agrees(database: Database, reference: str, terms: Terms, now: datetime) -> None:
    with database.writing() as session:
        case = _case(session, reference)
        agree(session, case, terms, spoken="telephone", by=BY, at=now, today=TODAY)


def _case(session: Session, reference: str) -> Case:
    return session.query(Case).filter_by(reference=reference).one()


def test_costs_within_the_scale_are_kept_apart(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    kept = agreed(builders.a_request(session, now=now), WITH_COSTS)

    assert (kept.owed_cents, kept.costs_cents) == (136906, 20535)
    assert kept.notice_on == WITH_COSTS.notice_on
    assert sum(each.cents for each in kept.instalments) == 157441


def test_no_instalment_before_the_next_income(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    case = builders.a_request(session, now=now, income_day=10)

    with pytest.raises(DueTooSoon) as refused:
        agreed(case)

    assert refused.value.earliest == date(2026, 12, 11)


def test_more_than_the_tenant_can_pay_is_agreed_when_talked_over(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    more = replace(PLAN, parts=plan(136906, 9, date(2026, 12, 2)), talked_over=True)

    kept = agreed(builders.a_request(session, now=now), more)

    assert kept.talked_over is True


def test_what_a_tenant_never_said_limits_nothing(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    case = builders.a_request(session, now=now, monthly_cents=None)

    assert (
        agreed(case, replace(PLAN, parts=plan(136906, 2, date(2026, 12, 2)))).talked_over is False
    )


@pytest.mark.parametrize("status", ["agreed", "declined", "withdrawn", "kept", "broken", "closed"])
def test_an_answered_case_is_not_agreed_again(
    session: Session, now: datetime, agreed: Agreed, status: str
) -> None:
    with pytest.raises(ImpossibleStep):
        agreed(builders.a_request(session, now=now, status=status))


def test_an_older_page_agrees_nothing(session: Session, now: datetime, agreed: Agreed) -> None:
    case = builders.a_request(session, now=now)

    with pytest.raises(ChangedMeanwhile):
        agreed(case, version=case.version - 1)


def test_pause_goes_with_the_agreement(session: Session, now: datetime, agreed: Agreed) -> None:
    case = builders.a_request(session, now=now)

    agreed(case, pause_until=date(2027, 9, 2))

    assert case.collection_paused_until == date(2027, 9, 2)
    assert case_steps(session, case)[0].what == "collection_paused"


def test_agreed_and_declined_stand_on_a_decision(session: Session, now: datetime) -> None:
    case = builders.a_request(session, now=now, status="in_progress")

    for to in (Status.AGREED, Status.DECLINED):
        with pytest.raises(DecisionMissing):
            change_status(session, case, to, by=BY, why="zo maar", at=now)


def test_change_replaces_the_plan_and_breaks_nothing(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    case = builders.a_request(session, now=now)
    first = agreed(case)
    later = Plan(owed_cents=100000, parts=plan(100000, 10, date(2026, 12, 20)))

    second = change(
        session, case, later, spoken="counter", why="minder werk", by=BY, at=now, today=TODAY
    )

    assert (first.state, second.state, case.status) == ("replaced", "agreed", "agreed")
    changes = history(session, case)[:2]
    assert [each.to_status for each in changes] == ["agreed", "in_progress"]
    assert changes[1].why == "minder werk"
    assert "broken" not in [each.to_status for each in history(session, case)]
    assert running.agreed_on(session, case) is second


def test_change_asks_why(session: Session, now: datetime, agreed: Agreed) -> None:
    case = builders.a_request(session, now=now)
    agreed(case)

    with pytest.raises(ReasonMissing):
        change(session, case, PLAN, spoken="counter", why=" ", by=BY, at=now, today=TODAY)


def test_the_step_back_undoes_it(session: Session, now: datetime, agreed: Agreed) -> None:
    case = builders.a_request(session, now=now)
    kept = agreed(case)

    change_status(session, case, Status.IN_PROGRESS, by=BY, why="op verzoek", at=now)

    assert kept.state == "dropped"
    assert running.agreed_on(session, case) is None


def _chosen(session: Session, case: Case, now: datetime, terms: Plan = PLAN) -> Arrangement:
    return propose(session, case, terms, answer_by=date(2026, 11, 27), at=now, today=TODAY)


def test_tenants_choice_waits_and_one_press_confirms_it(session: Session, now: datetime) -> None:
    case = builders.a_request(session, now=now)
    chosen = _chosen(session, case, now)

    assert (chosen.state, chosen.made_by, case.status) == ("proposed", "", "new")
    assert running.proposal_of(session, case) is chosen

    confirm(session, case, chosen.id, by=BY, at=now, today=TODAY)

    assert (chosen.state, chosen.spoken, chosen.decided_by) == ("agreed", "chosen", BY)
    assert case.status is Status.AGREED
    assert running.proposal_of(session, case) is None
    whats = [each.what for each in case_steps(session, case)]
    assert whats == ["arrangement_confirmed", "plan_chosen"]


def test_the_same_choice_twice_is_one_and_another_takes_its_place(
    session: Session, now: datetime
) -> None:
    case = builders.a_request(session, now=now)
    first = _chosen(session, case, now)

    assert _chosen(session, case, now) is first
    second = _chosen(session, case, now, replace(PLAN, parts=plan(136906, 12, date(2026, 12, 2))))

    assert (first.state, second.state) == ("dropped", "proposed")
    assert len(case_steps(session, case)) == 2


def test_who_did_not_see_the_choice_is_told_of_it(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    case = builders.a_request(session, now=now)
    seen = case.version
    _chosen(session, case, now)
    assert case.last_contact_at == now

    with pytest.raises(ChangedMeanwhile):
        agreed(case, version=seen)


def test_a_choice_can_be_taken_back(session: Session, now: datetime) -> None:
    case = builders.a_request(session, now=now)
    chosen = _chosen(session, case, now)

    assert withdraw_proposal(session, case, at=now) is True
    assert withdraw_proposal(session, case, at=now) is False
    assert chosen.state == "dropped"
    assert case_steps(session, case)[0].what == "plan_withdrawn"


@pytest.mark.parametrize("status", ["agreed", "declined", "withdrawn", "closed"])
def test_nothing_is_chosen_in_an_answered_case(
    session: Session, now: datetime, status: str
) -> None:
    with pytest.raises(ImpossibleStep):
        _chosen(session, builders.a_request(session, now=now, status=status), now)


def test_a_choice_whose_day_has_come_is_not_confirmed_unseen(
    session: Session, now: datetime
) -> None:
    case = builders.a_request(session, now=now)
    chosen = _chosen(session, case, now)

    with pytest.raises(DueTooSoon):
        confirm(session, case, chosen.id, by=BY, at=now, today=date(2026, 12, 2))


def test_another_cases_proposal_is_not_confirmed(session: Session, now: datetime) -> None:
    case = builders.a_request(session, now=now)
    other = builders.a_request(session, now=now, request_key="request-2")
    chosen = _chosen(session, other, now)

    with pytest.raises(UnknownArrangement):
        confirm(session, case, chosen.id, by=BY, at=now, today=TODAY)


def test_only_what_the_tenant_chose_needs_no_talk(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    case = builders.a_request(session, now=now)
    _chosen(session, case, now)
    other = replace(PLAN, parts=plan(136906, 12, date(2026, 12, 2)))

    with pytest.raises(NotWhatTenantChose):
        agreed(case, other, spoken="chosen")
    assert agreed(case, PLAN, spoken="chosen").spoken == "chosen"


def test_an_agreement_answers_the_proposal(session: Session, now: datetime, agreed: Agreed) -> None:
    case = builders.a_request(session, now=now)
    chosen = _chosen(session, case, now)

    agreed(case, replace(PLAN, parts=plan(136906, 12, date(2026, 12, 2))))

    assert chosen.state == "dropped"
    assert running.proposal_of(session, case) is None


def test_a_withdrawn_case_has_no_open_proposal(session: Session, now: datetime) -> None:
    case = builders.a_request(session, now=now)
    chosen = _chosen(session, case, now)

    change_status(session, case, Status.WITHDRAWN, by=BY, why="op verzoek", at=now)

    assert chosen.state == "dropped"


def test_history_says_what_was_agreed(session: Session, now: datetime, agreed: Agreed) -> None:
    case = builders.a_request(session, now=now)

    assert arrangements.outline(agreed(case)) == {
        "arrangement": 1,
        "kind": "payment_plan",
        "instalments": 10,
        "cents": 13691,
        "first": "2026-12-02",
    }


def test_a_choice_above_what_can_be_paid_by_now_is_not_confirmed_unseen(
    session: Session, now: datetime
) -> None:
    case = builders.a_request(session, now=now)
    chosen = _chosen(session, case, now)
    case.monthly_cents = 9000

    with pytest.raises(MoreThanCanBePaid):
        confirm(session, case, chosen.id, by=BY, at=now, today=TODAY)


@pytest.mark.parametrize(("open_cents", "confirmed"), [(136906, True), (90000, False), (0, False)])
def test_a_choice_is_confirmed_for_the_sum_that_the_ledger_has(
    session: Session, now: datetime, open_cents: int, confirmed: bool
) -> None:
    an_import(session, an_entry(open_cents=open_cents, plan_paid_cents=700), now=now)
    case = builders.a_request(session, now=now, contract_number="0012-3456")
    chosen = _chosen(session, case, now)

    if confirmed:
        confirm(session, case, chosen.id, by=BY, at=now, today=TODAY)
        # What an earlier plan brought in.
        assert chosen.counted_before_cents == 700
    else:
        with pytest.raises(LedgerDiffers):
            confirm(session, case, chosen.id, by=BY, at=now, today=TODAY)
        assert case.status is Status.NEW


def test_agreeing_keeps_what_the_ledger_counted_before(
    session: Session, now: datetime, agreed: Agreed
) -> None:
    an_import(session, an_entry(plan_paid_cents=700), now=now)

    kept = agreed(builders.a_request(session, now=now, contract_number="0012-3456"))

    assert kept.counted_before_cents == 700


@pytest.mark.parametrize("days", [366, 367])
def test_what_is_due_first_is_due_within_a_year(
    session: Session, now: datetime, agreed: Agreed, days: int
) -> None:
    due = TODAY + timedelta(days=days)
    deferral = Deferral(owed_cents=5000, until=due)
    late = Plan(owed_cents=5000, parts=(Part(due, 5000),))
    for number, terms in enumerate((deferral, late)):
        case = builders.a_request(session, now=now, request_key=f"late-{number}")
        if days == 366:
            assert agreed(case, terms).state == "agreed"
        else:
            with pytest.raises(DueTooLate):
                agreed(case, terms)

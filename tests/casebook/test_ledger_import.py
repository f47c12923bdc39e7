"""A landlord's file opens, updates and settles cases; what a tenant said it never touches."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook import today
from casebook.database import Database
from casebook.errors import ImportedMeanwhile, OlderLedger
from casebook.handling import change_status
from casebook.ledger import LIVE, outcome_of
from casebook.ledger_arrival import File, last_import
from casebook.ledger_search import line_of
from casebook.models import Arrangement, Case, CaseStep, LedgerImport, LedgerLine
from casebook.search import case_steps, history
from casebook.statuses import Status
from tests.builders import a_report, a_request
from tests.ledger_builders import a_plan, an_entry, an_import, compared, processed

DAY = timedelta(days=1)


def _cases(session: Session) -> list[Case]:
    return list(session.scalars(select(Case).order_by(Case.id)))


def _line(session: Session, number: str = "0012-3456") -> LedgerLine | None:
    return line_of(session, landlord="demo", contract_number=number)


def _told(session: Session, case: Case) -> list[tuple[str, object]]:
    return [(each.what, each.value) for each in case_steps(session, case)]


@pytest.mark.parametrize(
    ("was", "now_open", "has_case", "outcome", "why"),
    [
        (None, 100, False, "opens", "arrears that nobody knew"),
        (None, 100, True, "changes", "known by its tenant already"),
        (None, 0, False, "same", "nothing open"),
        (100, 200, False, "opens", "grew, and nobody has it"),
        (0, 100, False, "opens", "new arrears of who paid"),
        (100, 100, False, "same", "closed by staff, and as it was"),
        (100, 50, False, "changes", "closed by staff, and less"),
        (100, 200, True, "changes", "grew"),
        (100, 100, True, "same", "as it was"),
        (100, 0, True, "settles", "paid"),
        (100, -50, True, "settles", "paid too much"),
        (0, 0, False, "same", "still nothing open"),
    ],
)
def test_outcome_follows_rules_that_can_be_read(
    was: int | None, now_open: int, has_case: bool, outcome: str, why: str
) -> None:
    assert outcome_of(was, now_open, has_case=has_case) == outcome, why


def test_arrears_without_a_case_open_one(database: Database, now: datetime) -> None:
    with database.writing() as session:
        imported = an_import(session, an_entry(), now=now)
        (case,) = _cases(session)

        assert (case.type, case.origin, case.channel, case.status) == (
            "report",
            "import",
            "ledger",
            Status.NEW,
        )
        assert (case.contract_number, case.tenant_name) == ("0012-3456", "Maria Kowalska")
        assert case.verified
        # The figures are the ledger's: nobody said them.
        assert (case.arrears_said_cents, case.rent_said_cents) == (None, None)
        assert case.objection is None
        assert _told(session, case) == [("ledger_open", {"was": None, "is": 136906})]
        assert imported.counts == {
            "opens": 1,
            "changes": 0,
            "settles": 0,
            "kept": 0,
            "lines": 1,
            "same": 0,
            "refused": 0,
        }


def test_the_same_file_again_changes_nothing(database: Database, now: datetime) -> None:
    entries = (an_entry(), an_entry(contract_number="0012-9999", open_cents=0))
    with database.writing() as session:
        first = an_import(session, *entries, now=now).id
        versions = [case.version for case in _cases(session)]
    with database.writing() as session:
        again = an_import(session, *entries, now=now)

        assert again.id == first
        assert [case.version for case in _cases(session)] == versions
        assert session.scalar(select(func.count()).select_from(CaseStep)) == 1
        assert session.scalar(select(func.count()).select_from(LedgerImport)) == 1


def test_an_unchanged_file_of_the_next_day_renews_the_time_alone(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), now=now)
    with database.writing() as session:
        imported = an_import(session, an_entry(), now=now + DAY)
        line = _line(session)

        assert imported.counts["same"] == 1
        assert line is not None
        assert line.as_of == now + DAY
        assert len(_told(session, _cases(session)[0])) == 1


def test_a_changed_amount_stands_in_the_history_of_the_tenants_case(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        an_import(session, an_entry(open_cents=68453), now=now - DAY)
        case = _cases(session)[0]
        before = case.version
        change_status(session, case, Status.IN_PROGRESS, by="T.", why=None, at=now)

        an_import(session, an_entry(open_cents=136906), now=now)
        session.refresh(case)

        assert _told(session, case)[0] == ("ledger_open", {"was": 68453, "is": 136906})
        # Whoever decides from an older page is told.
        assert case.version > before + 1
        assert len(_cases(session)) == 1


def test_what_a_tenant_said_is_never_overwritten(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(
            session,
            now=now,
            contract_number="0012-3456",
            arrears_cents=130000,
            phone="+31687654321",
        )
        said = {
            column.key: getattr(case, column.key)
            for column in Case.__table__.columns
            if column.key != "version"
        }

        an_import(session, an_entry(name="M.A. Kowalska-Nowak", rent_cents=70000), now=now)
        session.refresh(case)

        assert {name: getattr(case, name) for name in said} == said
        assert _cases(session) == [case]
        assert _told(session, case) == [("ledger_open", {"was": None, "is": 136906})]


def test_only_a_contract_number_ties_a_case_to_the_ledger(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        # The same name, telephone and address; nobody verified that yet.
        chat = a_request(session, now=now)

        an_import(session, an_entry(), now=now)

        assert len(_cases(session)) == 2
        assert _told(session, chat) == []


def test_another_landlords_case_is_left_alone(database: Database, now: datetime) -> None:
    with database.writing() as session:
        other = a_report(session, now=now, landlord="berk", contract_number="0012-3456")

        an_import(session, an_entry(), now=now)

        assert _told(session, other) == []
        assert line_of(session, landlord="berk", contract_number="0012-3456") is None


def test_a_contract_that_a_whole_file_leaves_out_has_nothing_open(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), an_entry(contract_number="2", open_cents=5), now=now - DAY)
        imported = an_import(session, an_entry(contract_number="2", open_cents=5), now=now)
        case = _cases(session)[0]
        line = _line(session)

        assert imported.counts["settles"] == 1
        assert line is not None
        assert (line.open_cents, line.oldest_unpaid, line.as_of) == (0, None, now)
        assert _told(session, case)[0] == ("ledger_settled", {"was": 136906, "is": 0})
        # Whether it closes, staff decide.
        assert case.status is Status.NEW
        assert today.settled(session, landlord="demo", mine=None).rows == [(case, line)]


def test_a_cut_off_file_settles_nobody_that_it_leaves_out(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), an_entry(contract_number="2", open_cents=5), now=now - DAY)
        imported = an_import(
            session, an_entry(contract_number="2", open_cents=5), now=now, whole=False
        )
        line = _line(session)

        assert imported.counts["settles"] == 0
        assert line is not None
        # Its figure and the time of it are those of the day before.
        assert (line.open_cents, line.as_of) == (136906, now - DAY)


def test_a_contract_on_a_refused_line_stays_as_it_was(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), now=now - DAY)
        imported = an_import(session, now=now, refused=["0012-3456"])

        assert imported.counts["settles"] == 0
        assert (line := _line(session)) is not None
        assert line.open_cents == 136906


def test_who_owes_nothing_and_has_no_case_is_forgotten(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), now=now - 2 * DAY)
        an_import(session, now=now - DAY)
        case = _cases(session)[0]
        an_import(session, an_entry(contract_number="2"), now=now - timedelta(hours=2))
        assert _line(session) is not None
        change_status(session, case, Status.CLOSED, by="T.", why=None, at=now)

        an_import(session, an_entry(contract_number="2"), now=now)

        assert _line(session) is None


def test_a_case_that_staff_closed_does_not_come_back_the_next_night(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), now=now - 2 * DAY)
        change_status(session, _cases(session)[0], Status.CLOSED, by="T.", why=None, at=now)

        an_import(session, an_entry(), now=now - DAY)
        assert len(_cases(session)) == 1
        an_import(session, an_entry(open_cents=205359), now=now)
        assert [case.status for case in _cases(session)] == [Status.CLOSED, Status.NEW]


def test_payments_fill_the_instalments_in_order(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, status="agreed", contract_number="0012-3456")
        plan = a_plan(session, case, 10000, 10000, 9000, now=now)
        paid_on = date(2026, 12, 2)

        an_import(session, an_entry(plan_paid_cents=15000, last_paid_on=paid_on), now=now)
        session.refresh(plan)

        assert [(each.paid_cents, each.paid_on) for each in plan.instalments] == [
            (10000, paid_on),
            (5000, paid_on),
            (0, None),
        ]
        assert {each.paid_by for each in plan.instalments} == {None}
        assert ("ledger_plan_paid", {"was": 0, "is": 15000}) in _told(session, case)
        assert case.status is Status.AGREED


def test_a_payment_that_was_reversed_is_taken_off_again(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, status="agreed", contract_number="0012-3456")
        plan = a_plan(session, case, 10000, 10000, now=now)
        an_import(session, an_entry(plan_paid_cents=10000), now=now - DAY)

        an_import(session, an_entry(plan_paid_cents=0), now=now)
        session.refresh(plan)

        assert [each.paid_cents for each in plan.instalments] == [0, 0]


def test_what_staff_counted_by_hand_is_part_of_the_sum(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, status="agreed", contract_number="0012-3456")
        plan = a_plan(session, case, 10000, 10000, now=now)
        plan.instalments[0].paid_cents, plan.instalments[0].paid_by = 10000, "T. Collega"
        session.flush()

        an_import(session, an_entry(plan_paid_cents=12000), now=now)
        session.refresh(plan)

        assert [each.paid_cents for each in plan.instalments] == [10000, 2000]
        assert plan.instalments[0].paid_by == "T. Collega"


def test_the_last_instalment_makes_a_plan_kept(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, status="agreed", contract_number="0012-3456")
        a_plan(session, case, 10000, 10000, now=now)

        imported = an_import(session, an_entry(open_cents=0, plan_paid_cents=20000), now=now)
        session.refresh(case)

        assert case.status is Status.KEPT
        assert history(session, case)[0].by == ""
        assert imported.counts["kept"] == 1


def _plan(session: Session, now: datetime, counted: int | None, *cents: int) -> Arrangement:
    """An agreed plan, made when the ledger counted so much as paid on an earlier one."""
    case = a_request(session, now=now, status="agreed", contract_number="0012-3456")
    plan = a_plan(session, case, *cents, now=now)
    plan.counted_before_cents, plan.decided_at = counted, now
    session.flush()
    return plan


COUNTED = [
    ([30000], [0, 0], "what the earlier plan brought pays nothing of this one"),
    ([30000, 40000], [10000, 0], "the ERP counts on"),
    ([0, 10000], [10000, 0], "the new plan was entered there, which begins anew"),
    ([10000, 20000, 30000], [10000, 20000], "and goes past what it was before"),
]


@pytest.mark.parametrize(("told", "paid", "why"), COUNTED)
def test_an_earlier_plans_payments_are_not_this_ones(
    database: Database, now: datetime, told: list[int], paid: list[int], why: str
) -> None:
    with database.writing() as session:
        plan = _plan(session, now, 30000, 10000, 20000)

        for day, cents in enumerate(told):
            an_import(session, an_entry(plan_paid_cents=cents), now=now + day * DAY)
        session.refresh(plan)

        assert [each.paid_cents for each in plan.instalments] == paid, why


def test_what_was_paid_before_a_plan_was_agreed_pays_nothing_of_it(
    database: Database, now: datetime
) -> None:
    """Nobody knew the contract yet, so nothing was counted: the day of the payment tells."""
    with database.writing() as session:
        plan = _plan(session, now, None, 10000, 20000)
        before = {"plan_paid_cents": 30000, "last_paid_on": now.date() - DAY}

        trial = compared(session, an_entry(**before))
        an_import(session, an_entry(**before), now=now)
        later = {"plan_paid_cents": 35000, "last_paid_on": now.date() + DAY}
        an_import(session, an_entry(**later), now=now + DAY)
        session.refresh(plan)

        assert not any(each.keeps_plan for each in trial.all())
        assert [each.paid_cents for each in plan.instalments] == [5000, 0]


def test_who_sees_a_case_before_a_payment_came_in_is_told(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        plan = _plan(session, now, None, 10000, 20000)
        an_import(session, an_entry(), now=now)
        case = session.get_one(Case, plan.case_id)
        seen = case.version

        an_import(session, an_entry(plan_paid_cents=5000), now=now + DAY)
        session.refresh(case)

        assert case.version == seen + 1


def test_what_comes_in_makes_an_arrangement_without_instalments_not_kept(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case = a_request(
            session, now=now, status="agreed", kind="deferral", contract_number="0012-3456"
        )

        an_import(session, an_entry(plan_paid_cents=5000), now=now)
        session.refresh(case)

        assert case.status is Status.AGREED


def test_nothing_open_alone_does_not_say_that_a_plan_was_kept(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, status="agreed", contract_number="0012-3456")
        plan = a_plan(session, case, 10000, 10000, now=now)
        an_import(session, an_entry(plan_paid_cents=5000), now=now - DAY)

        an_import(session, now=now)
        session.refresh(case)
        session.refresh(plan)

        # It may have been written off, or moved out of the list because of the plan.
        assert case.status is Status.AGREED
        assert [each.paid_cents for each in plan.instalments] == [5000, 0]


def test_no_import_moves_a_case_against_its_tenant(database: Database, now: datetime) -> None:
    for number, status in enumerate(LIVE):
        with database.writing() as session:
            case = a_request(
                session,
                now=now,
                status=status,
                contract_number="0012-3456",
                request_key=f"request-{number}",
            )
            at = now + number * DAY
            an_import(session, an_entry(open_cents=100 + number, plan_paid_cents=0), now=at)
            session.refresh(case)

            assert case.status is status


def test_an_amount_that_lost_its_comma_is_doubted(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_import(session, an_entry(open_cents=88431), now=now - DAY)

        wrong = an_entry(open_cents=8843100, whole=True)
        found = compared(session, wrong)

        assert found.doubted == [(wrong, 88431)]
        assert (list(found.all()), found.taken) == ([], set())
        # Nobody knew the contract: the rent says what is likely.
        other = an_entry(contract_number="2", open_cents=8843100, whole=True)
        assert compared(session, other).doubted == [(other, 68453)]
        assert compared(session, an_entry(open_cents=90000, whole=True)).doubted == []
        assert compared(session, an_entry(open_cents=8843100)).doubted == []


def test_of_two_files_at_once_the_second_is_told(database: Database, now: datetime) -> None:
    file = File(landlord="demo", name="b.csv", digest="b", as_of=now, by="S.")
    with database.reading() as session:
        found = compared(session, an_entry())
    with database.writing() as session:
        an_import(session, an_entry(), now=now)
    with pytest.raises(ImportedMeanwhile), database.writing() as session:
        processed(session, file, found, after=None, at=now)
    with database.reading() as session:
        assert len(_cases(session)) == 1


def test_an_older_file_does_not_undo_newer_figures(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), now=now)
    with pytest.raises(OlderLedger) as refused, database.writing() as session:
        an_import(session, an_entry(open_cents=1), now=now - DAY)

    assert refused.value.as_of == now


def test_a_failure_half_way_leaves_nothing(database: Database, now: datetime) -> None:
    entries = [an_entry(contract_number=f"{number}") for number in range(700)]
    # Two live lines of one contract: the table refuses the second.
    entries.append(an_entry(contract_number="1"))
    with pytest.raises(Exception, match=r"(?i)unique"), database.writing() as session:
        an_import(session, *entries, now=now)

    with database.reading() as session:
        assert last_import(session, "demo") is None
        assert _cases(session) == []


def test_refused_lines_are_kept_of_the_newest_file_alone(database: Database, now: datetime) -> None:
    for number in range(2):
        with database.writing() as session:
            last = last_import(session, "demo")
            file = File(
                landlord="demo",
                name="a.csv",
                digest=f"{number}",
                as_of=now + number * DAY,
                by="S.",
                refused=[{"line": 3, "stands": "1.204,5O"}],
            )
            found = compared(session, an_entry())
            processed(session, file, found, after=last.id if last else None, at=now)
    with database.reading() as session:
        kept = session.scalars(select(LedgerImport.refused).order_by(LedgerImport.id)).all()

    assert kept == [[], [{"line": 3, "stands": "1.204,5O"}]]

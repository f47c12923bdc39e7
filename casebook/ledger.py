"""What a landlord's file would change: compared with what is known, and with the cases there are.

Decides and changes nothing; `ledger_import` writes. Only a contract's number ties a case to it, and
what a tenant said is never touched.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from itertools import batched
from typing import Any, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook.models import Arrangement, Case, Instalment, LedgerLine
from casebook.plan_payments import counted_before
from casebook.statuses import Status

# Where a case still stands for the arrears of its contract.
LIVE = (
    Status.NEW,
    Status.IN_PROGRESS,
    Status.WAITING_FOR_TENANT,
    Status.AGREED,
    Status.DECLINED,
    Status.BROKEN,
)
AT_ONCE = 500
# From so many times the last amount on, one written without cents is taken for cents.
MISSING_COMMA = 50

Outcome = Literal["opens", "changes", "settles", "same"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """What a file says of one contract; amounts in cents, less than 0 is too much paid.

    `line` is where it stands there; `whole` says that its amount was written without cents.
    """

    line: int
    whole: bool = False
    contract_number: str
    name: str
    phone: str | None = None
    email: str | None = None
    street: str | None = None
    place: str | None = None
    postcode: str | None = None
    house_number: int | None = None
    house_suffix: str = ""
    rent_cents: int | None = None
    open_cents: int
    oldest_unpaid: date | None = None
    tenancy_since: date | None = None
    plan_paid_cents: int | None = None
    last_paid_cents: int | None = None
    last_paid_on: date | None = None


COLUMNS = tuple(each.name for each in fields(LedgerEntry) if each.name not in ("line", "whole"))


@dataclass(frozen=True, slots=True)
class OfCase:
    """The live case of a contract, as far as an import minds it."""

    id: int
    reference: str
    name: str | None
    # What the present plan asks in all, and what is counted as paid; None where there is no plan.
    plan_cents: int | None = None
    plan_paid_cents: int | None = None
    # As `plan_payments.counted_before` asks for them.
    counted_before_cents: int | None = None
    agreed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What one contract would go through. No `entry` where the file leaves the contract out."""

    outcome: Outcome
    contract_number: str
    name: str
    entry: LedgerEntry | None
    was_cents: int | None
    is_cents: int
    case: OfCase | None

    @property
    def keeps_plan(self) -> bool:
        """Whether the last instalment of an agreed plan came in, as the ledger counts it."""
        if self.case is None or self.case.plan_cents is None or self.entry is None:
            return False
        paid = self.entry.plan_paid_cents
        if paid is None:
            return False
        before = counted_before(
            self.case.counted_before_cents,
            paid,
            last_paid_on=self.entry.last_paid_on,
            agreed_at=self.case.agreed_at,
        )
        return paid - before >= self.case.plan_cents


@dataclass
class Comparison:
    """All that a file would change. Unchanged lines are kept only where something else differs."""

    opens: list[Change] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    settles: list[Change] = field(default_factory=list)
    same: list[Change] = field(default_factory=list)
    same_count: int = 0
    # The contracts whose line was taken.
    taken: set[str] = field(default_factory=set)
    # Entries that look a hundred times too high, with the amount they were compared with.
    doubted: list[tuple[LedgerEntry, int]] = field(default_factory=list)
    # Whether the contracts that the file leaves out were settled: else it may be cut off.
    is_whole: bool = False
    # How many contracts had something open before.
    open_before: int = 0

    @property
    def left_out(self) -> int:
        """How many contracts would be settled because the file does not name them."""
        return sum(each.entry is None for each in self.settles)

    def all(self) -> Iterator[Change]:
        yield from self.opens
        yield from self.changes
        yield from self.settles
        yield from self.same


@dataclass(frozen=True, slots=True)
class _Known:
    values: tuple[object, ...]
    open_cents: int


def compare(session: Session, entries: Iterable[LedgerEntry], *, landlord: str) -> Comparison:
    """What these entries would change."""
    found = Comparison()
    for batch in batched(entries, AT_ONCE):
        numbers = [each.contract_number for each in batch]
        known = _known(session, landlord, numbers)
        cases = live_cases(session, landlord, numbers)
        for entry in batch:
            was = known.get(entry.contract_number)
            likely = (was and was.open_cents) or entry.rent_cents or 0
            if entry.whole and 0 < likely * MISSING_COMMA <= entry.open_cents:
                found.doubted.append((entry, likely))
                continue
            found.taken.add(entry.contract_number)
            _add(found, entry, was, cases.get(entry.contract_number))
    return found


def add_left_out(
    session: Session, found: Comparison, refused: Container[str], *, landlord: str
) -> None:
    """Add the contracts with something open that the file leaves out: nothing is open there.

    A contract on a `refused` line stays as it was.
    """
    still_open = select(LedgerLine.contract_number, LedgerLine.open_cents, LedgerLine.name).where(
        LedgerLine.landlord == landlord, LedgerLine.open_cents > 0
    )
    rows = session.execute(still_open.order_by(LedgerLine.contract_number)).all()
    found.is_whole, found.open_before = True, len(rows)
    doubted = {entry.contract_number for entry, _likely in found.doubted}
    left_out = (
        row
        for row in rows
        if row[0] not in found.taken and row[0] not in doubted and row[0] not in refused
    )
    for batch in batched(left_out, AT_ONCE):
        cases = live_cases(session, landlord, [row[0] for row in batch])
        found.settles += [
            Change("settles", number, name, None, cents, 0, cases.get(number))
            for number, cents, name in batch
        ]


def _add(found: Comparison, entry: LedgerEntry, was: _Known | None, case: OfCase | None) -> None:
    was_cents = was.open_cents if was else None
    change = Change(
        outcome_of(was_cents, entry.open_cents, has_case=case is not None),
        entry.contract_number,
        entry.name,
        entry,
        was_cents,
        entry.open_cents,
        case,
    )
    if change.outcome == "opens":
        found.opens.append(change)
    elif change.outcome == "changes":
        found.changes.append(change)
    elif change.outcome == "settles":
        found.settles.append(change)
    else:
        found.same_count += 1
        paid = case is not None and case.plan_cents is not None
        if was is None or paid or was.values != values_of(entry):
            found.same.append(change)


def outcome_of(was_cents: int | None, is_cents: int, *, has_case: bool) -> Outcome:
    """What becomes of a contract.

    A case is opened for arrears that nobody knew, or that grew: who closed the last one does not
    get it back the next night.
    """
    owed_before = was_cents is not None and was_cents > 0
    if is_cents <= 0:
        return "settles" if owed_before else "same"
    if not has_case and (was_cents is None or is_cents > was_cents):
        return "opens"
    return "same" if was_cents == is_cents else "changes"


def values_of(entry: LedgerEntry) -> tuple[object, ...]:
    return tuple(getattr(entry, name) for name in COLUMNS)


def _known(session: Session, landlord: str, numbers: Sequence[str]) -> Mapping[str, _Known]:
    columns = [getattr(LedgerLine, name) for name in COLUMNS]
    rows = session.execute(
        select(*columns).where(
            LedgerLine.landlord == landlord, LedgerLine.contract_number.in_(numbers)
        )
    )
    return {row.contract_number: _Known(tuple(row), row.open_cents) for row in rows}


def live_cases(session: Session, landlord: str, numbers: Sequence[str]) -> Mapping[str, OfCase]:
    """By contract: the case that stands for its arrears, the newest where there are more.

    One with an agreed plan goes before others: what is paid belongs to it.
    """
    rows = session.execute(
        select(Case.id, Case.reference, Case.tenant_name, Case.contract_number)
        .where(
            Case.landlord == landlord,
            Case.contract_number.in_(numbers),
            Case.status.in_(LIVE),
        )
        .order_by(Case.id)
    ).all()
    plans = plans_of(session, [row.id for row in rows])
    found: dict[str, OfCase] = {}
    for row in rows:
        before = found.get(row.contract_number)
        plan = plans.get(row.id)
        if before is None or before.plan_cents is None or plan is not None:
            of_case = OfCase(row.id, row.reference, row.tenant_name)
            found[row.contract_number] = replace(of_case, **plan) if plan else of_case
    return found


def plans_of(session: Session, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """By case: what `OfCase` has of its agreed plan."""
    rows = session.execute(
        select(
            Arrangement.case_id,
            Arrangement.counted_before_cents,
            Arrangement.decided_at,
            func.sum(Instalment.cents),
            func.sum(Instalment.paid_cents),
        )
        .join(Instalment, Instalment.arrangement_id == Arrangement.id)
        .join(Case, Case.id == Arrangement.case_id)
        .where(
            Arrangement.case_id.in_(ids),
            Arrangement.state == "agreed",
            Case.status == Status.AGREED,
        )
        .group_by(Arrangement.id)
        # A case has one; were there two, the newest counts, as in `running`.
        .order_by(Arrangement.id)
    )
    return {
        case_id: {
            "plan_cents": cents,
            "plan_paid_cents": paid,
            "counted_before_cents": before,
            "agreed_at": agreed_at,
        }
        for case_id, before, agreed_at, cents, paid in rows
    }

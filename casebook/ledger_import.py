"""Doing what a landlord's file says: its lines are stored, its cases opened and told.

A part at a time, each in a short transaction; whoever goes on with it does the next part.

What a tenant said stays untouched, and no status goes against a tenant: only a plan that is paid to
the last instalment is kept. Whether a settled case closes, staff decide.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from casebook.handling import change_status
from casebook.intake import Intake, log_cases
from casebook.ledger import (
    COLUMNS,
    Change,
    LedgerEntry,
    OfCase,
    live_cases,
    outcome_of,
)
from casebook.ledger_arrival import COUNTED, DOING, DONE, hold
from casebook.ledger_changes import kept
from casebook.models import Case, CaseStep, LedgerChange, LedgerImport, LedgerLine
from casebook.plan_payments import counted_before, spread
from casebook.running import agreed_on
from casebook.statuses import Status
from casebook.steps import see_as_it_is_now

# A contract that no tenant wrote about: letters go in Dutch until somebody knows better.
LANGUAGE, CHANNEL = "nl", "ledger"
# So few that nobody waits long for SQLite's one writer, on a busy machine too.
DONE_AT_ONCE, SEEN_AT_ONCE = 250, 2000


def go_on(session: Session, import_id: int) -> bool:
    """Do the next part of an accepted import; whether there may be more."""
    imported = session.get_one(LedgerImport, import_id)
    hold(session, imported.landlord)
    session.refresh(imported)
    if imported.state != DOING:
        return False
    rows = _part(session, import_id)
    if not rows:
        _forget(session, imported)
        imported.state = DONE
        return False
    numbers = [row.contract_number for row in rows]
    counts = _do(session, imported, kept(rows))
    _seen(session, imported, numbers)
    session.execute(
        delete(LedgerChange).where(
            LedgerChange.import_id == import_id, LedgerChange.contract_number.in_(numbers)
        ),
        execution_options={"synchronize_session": False},
    )
    session.expire_all()
    so_far = imported.counts
    imported.counts = so_far | {name: so_far[name] + counts[name] for name in COUNTED}
    session.flush()
    return True


def _part(session: Session, import_id: int) -> Sequence[LedgerChange]:
    """Some of the contracts that change; then, and more at once, of those that were only seen."""
    of_import = (
        select(LedgerChange)
        .where(LedgerChange.import_id == import_id)
        .order_by(LedgerChange.contract_number)
    )
    changes = of_import.where(LedgerChange.is_cents.is_not(None)).limit(DONE_AT_ONCE)
    return session.scalars(changes).all() or session.scalars(of_import.limit(SEEN_AT_ONCE)).all()


def _do(session: Session, imported: LedgerImport, batch: Sequence[Change]) -> dict[str, int]:
    # The cases as they are now: one may have been opened or closed since the comparison.
    at = imported.at
    cases = live_cases(session, imported.landlord, [each.contract_number for each in batch])
    changes = [_now(each, cases.get(each.contract_number)) for each in batch]
    _store(session, imported, changes)
    opens = [each for each in changes if each.outcome == "opens"]
    steps = _open(session, imported, opens, at=at)
    kept = 0
    touched = set()
    for each in changes:
        if each.case is None:
            continue
        if each.was_cents != each.is_cents:
            steps.append(_step(each.case.id, each, at))
            touched.add(each.case.id)
        if each.case.plan_cents is not None and each.entry is not None:
            told = len(steps)
            kept += _pay(session, each.case, each, steps, at=at)
            if len(steps) > told:
                touched.add(each.case.id)
    if steps:
        session.execute(insert(CaseStep), steps)
    if touched:
        # Whoever decides from a page with the amount of before is told.
        session.execute(
            update(Case).where(Case.id.in_(touched)).values(version=Case.version + 1),
            execution_options={"synchronize_session": False},
        )
    return {
        "opens": len(opens),
        "changes": sum(each.outcome == "changes" for each in changes),
        "settles": sum(each.outcome == "settles" for each in changes),
        "kept": kept,
    }


def _now(change: Change, case: OfCase | None) -> Change:
    outcome = outcome_of(change.was_cents, change.is_cents, has_case=case is not None)
    return replace(change, case=case, outcome=outcome)


def _store(session: Session, imported: LedgerImport, changes: Sequence[Change]) -> None:
    of_import = {"import_id": imported.id, "as_of": imported.as_of}
    new = [
        {"landlord": imported.landlord, **of_import, **_columns(each.entry)}
        for each in changes
        if each.entry and each.was_cents is None
    ]
    if new:
        session.execute(insert(LedgerLine), new)
    lines = cast(Table, LedgerLine.__table__)
    here = (lines.c.landlord == imported.landlord, lines.c.contract_number == bindparam("contract"))
    known = [each for each in changes if each.was_cents is not None]
    if told := [each.entry for each in known if each.entry]:
        changed: dict[str, Any] = {
            name: bindparam(name) for name in COLUMNS if name != "contract_number"
        }
        session.connection().execute(
            update(lines).where(*here).values(**changed, **of_import),
            [{**_columns(each), "contract": each.contract_number} for each in told],
        )
    if left_out := [each.contract_number for each in known if each.entry is None]:
        session.connection().execute(
            update(lines).where(*here).values(open_cents=0, oldest_unpaid=None, **of_import),
            [{"contract": number} for number in left_out],
        )


def _columns(entry: LedgerEntry) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in COLUMNS}


def _open(
    session: Session, imported: LedgerImport, opens: Sequence[Change], *, at: datetime
) -> list[dict[str, Any]]:
    """Log a case for each, and give the step with which its history begins."""
    intakes = {
        _key(imported, each.entry): _intake(imported.landlord, each.entry)
        for each in opens
        if each.entry
    }
    ids = log_cases(session, intakes, verified=True, now=at)
    return [_step(case_id, each, at) for case_id, each in zip(ids, opens, strict=True)]


def _key(imported: LedgerImport, entry: LedgerEntry) -> str:
    made_of = f"ledger {imported.landlord} {imported.id} {entry.contract_number}"
    return sha256(made_of.encode()).hexdigest()


def _intake(landlord: str, entry: LedgerEntry) -> Intake:
    """What the landlord itself knows of its tenant. Nobody said anything yet."""
    return Intake(
        type="report",
        origin="import",
        channel=CHANNEL,
        landlord=landlord,
        language=LANGUAGE,
        contract_number=entry.contract_number,
        tenant_name=entry.name,
        phone=entry.phone,
        email=entry.email,
        postcode=entry.postcode,
        house_number=entry.house_number,
        house_suffix=entry.house_suffix,
    )


def _step(case_id: int, change: Change, at: datetime) -> dict[str, Any]:
    what = "ledger_settled" if change.outcome == "settles" else "ledger_open"
    cents = {"was": change.was_cents, "is": change.is_cents}
    return _ledger_step(case_id, what, "open_cents", cents, at)


def _ledger_step(
    case_id: int, what: str, field: str, value: Mapping[str, int | None], at: datetime
) -> dict[str, Any]:
    return {
        "case_id": case_id,
        "at": at,
        "author": "ledger",
        "by": "",
        "what": what,
        "field": field,
        "value": value,
    }


def _pay(
    session: Session, case: OfCase, change: Change, steps: list[dict[str, Any]], *, at: datetime
) -> bool:
    """Count what came in on the agreed plan; whether that was its last instalment."""
    entry = change.entry
    if entry is None or entry.plan_paid_cents is None:
        return False
    of_plan = session.get_one(Case, case.id)
    see_as_it_is_now(session, of_plan)
    plan = agreed_on(session, of_plan)
    if plan is None or not plan.instalments:
        return False
    was = sum(each.paid_cents for each in plan.instalments)
    plan.counted_before_cents = counted_before(
        plan.counted_before_cents,
        entry.plan_paid_cents,
        last_paid_on=entry.last_paid_on,
        agreed_at=plan.decided_at,
    )
    came_in_cents = entry.plan_paid_cents - plan.counted_before_cents
    if spread(plan.instalments, came_in_cents, paid_on=entry.last_paid_on):
        came_in = {"was": was, "is": sum(each.paid_cents for each in plan.instalments)}
        steps.append(_ledger_step(case.id, "ledger_plan_paid", "plan_paid_cents", came_in, at))
    session.flush()
    if any(each.paid_cents < each.cents for each in plan.instalments):
        return False
    if of_plan.status is not Status.AGREED:
        return False
    change_status(session, of_plan, Status.KEPT, by="", why=None, at=at)
    return True


def _seen(session: Session, imported: LedgerImport, numbers: Sequence[str]) -> None:
    """Say of these contracts, also of those that stayed the same, of when they are."""
    session.execute(
        update(LedgerLine)
        .where(LedgerLine.landlord == imported.landlord, LedgerLine.contract_number.in_(numbers))
        .where(LedgerLine.import_id != imported.id)
        .values(import_id=imported.id, as_of=imported.as_of),
        execution_options={"synchronize_session": False},
    )


def _forget(session: Session, imported: LedgerImport) -> None:
    """Erase the lines of who owes nothing and has no case, if the file was whole."""
    if not imported.is_whole:
        return
    with_case = select(Case.contract_number).where(
        Case.landlord == imported.landlord,
        Case.contract_number.is_not(None),
        Case.status != Status.CLOSED,
    )
    nothing_open = (
        LedgerLine.landlord == imported.landlord,
        LedgerLine.open_cents <= 0,
        LedgerLine.import_id != imported.id,
    )
    session.execute(
        delete(LedgerLine).where(*nothing_open, LedgerLine.contract_number.not_in(with_case)),
        execution_options={"synchronize_session": False},
    )
    session.execute(
        update(LedgerLine).where(*nothing_open).values(import_id=imported.id, as_of=imported.as_of),
        execution_options={"synchronize_session": False},
    )

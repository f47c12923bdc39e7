"""Processing a landlord's file: its lines are stored, its cases opened and told, all or nothing.

What a tenant said stays untouched, and no status goes against a tenant: only a plan that is paid to
the last instalment is kept. Whether a settled case closes, staff decide.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from itertools import batched
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from casebook.errors import ImportedMeanwhile, OlderLedger
from casebook.handling import change_status
from casebook.intake import Intake, log_cases
from casebook.ledger import (
    AT_ONCE,
    COLUMNS,
    Change,
    Comparison,
    LedgerEntry,
    OfCase,
    live_cases,
    outcome_of,
)
from casebook.models import Case, CaseStep, LedgerImport, LedgerLine
from casebook.plan_payments import counted_before, spread
from casebook.running import agreed_on
from casebook.statuses import Status

# A contract that no tenant wrote about: letters go in Dutch until somebody knows better.
LANGUAGE, CHANNEL = "nl", "ledger"


@dataclass(frozen=True, kw_only=True)
class File:
    """What is told of a file beside its lines; `by` is empty for the worker."""

    landlord: str
    name: str
    digest: str
    as_of: datetime
    by: str
    refused: Sequence[Mapping[str, Any]] = ()


def last_import(session: Session, landlord: str) -> LedgerImport | None:
    """The file that was processed last."""
    of_landlord = select(LedgerImport).where(LedgerImport.landlord == landlord)
    return session.scalar(of_landlord.order_by(LedgerImport.id.desc()).limit(1))


def process(
    session: Session, file: File, found: Comparison, *, after: int | None, at: datetime
) -> LedgerImport:
    """Do what `found` says; `after` is the id of the import that it was compared with.

    The same file again changes nothing and gives back its import. ImportedMeanwhile where another
    was first, OlderLedger where this one is of before.
    """
    _hold(session, file.landlord)
    last = last_import(session, file.landlord)
    if last and (last.digest, last.as_of) == (file.digest, file.as_of):
        return last
    if (last.id if last else None) != after:
        raise ImportedMeanwhile
    if last and file.as_of < last.as_of:
        raise OlderLedger(last.as_of)
    session.execute(
        update(LedgerImport).where(LedgerImport.landlord == file.landlord).values(refused=[])
    )
    imported = LedgerImport(
        landlord=file.landlord,
        at=at,
        by=file.by,
        file_name=file.name,
        digest=file.digest,
        as_of=file.as_of,
        counts={},
        refused=list(file.refused),
    )
    session.add(imported)
    session.flush()
    counts = dict.fromkeys(("opens", "changes", "settles", "kept"), 0)
    for batch in batched(found.all(), AT_ONCE):
        for name, number in _do(session, imported, batch, at=at).items():
            counts[name] += number
    _renew(session, imported, found)
    imported.counts = {
        **counts,
        "lines": len(found.taken),
        "same": found.same_count,
        "refused": len(file.refused),
    }
    session.flush()
    return imported


def _hold(session: Session, landlord: str) -> None:
    """Of two imports at once the second waits. SQLite has one writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"ledger {landlord}"))))


def _do(
    session: Session, imported: LedgerImport, batch: Sequence[Change], *, at: datetime
) -> dict[str, int]:
    # The cases as they are now: one may have been opened or closed since the comparison.
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
    session.expire_all()
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
    cases = log_cases(session, intakes, verified=True, now=at)
    return [_step(case.id, each, at) for case, each in zip(cases, opens, strict=True)]


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


def _renew(session: Session, imported: LedgerImport, found: Comparison) -> None:
    """Say of what stayed the same that it was seen, and forget who owes nothing and has no case."""
    of_import = {"import_id": imported.id, "as_of": imported.as_of}
    here = LedgerLine.landlord == imported.landlord
    for batch in batched(sorted(found.taken), AT_ONCE):
        session.execute(
            update(LedgerLine)
            .where(here, LedgerLine.contract_number.in_(batch))
            .where(LedgerLine.import_id != imported.id)
            .values(**of_import),
            execution_options={"synchronize_session": False},
        )
    if not found.is_whole:
        return
    with_case = select(Case.contract_number).where(
        Case.landlord == imported.landlord,
        Case.contract_number.is_not(None),
        Case.status != Status.CLOSED,
    )
    nothing_open = (here, LedgerLine.open_cents <= 0, LedgerLine.import_id != imported.id)
    session.execute(
        delete(LedgerLine).where(*nothing_open, LedgerLine.contract_number.not_in(with_case)),
        execution_options={"synchronize_session": False},
    )
    session.execute(
        update(LedgerLine).where(*nothing_open).values(**of_import),
        execution_options={"synchronize_session": False},
    )

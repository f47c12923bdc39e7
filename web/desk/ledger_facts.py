"""What the ledger says, beside what the tenant said: two figures are never merged into one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from casebook.ledger_search import line_of, was_imported
from casebook.models import Case, LedgerLine
from web.desk.facts import Fact
from web.desk.formats import day, euros, moment

# Older than this is said: figures come in every night.
FRESH = timedelta(days=1)


@dataclass(frozen=True)
class Row:
    """One fact, as each of the two says it."""

    said: Fact
    ledger: str
    quiet: bool = False
    differs: bool = False


@dataclass(frozen=True)
class InLedger:
    """The rows of the table, the heading of its last column, and what there is to say of it."""

    rows: list[Row]
    as_of: datetime | None
    remark: str
    is_late: bool
    is_settled: bool


def in_ledger(session: Session, case: Case, facts: Sequence[Fact], *, now: datetime) -> InLedger:
    """What the tenant said, each with what the ledger says of it."""
    line = line_of(session, landlord=case.landlord, contract_number=case.contract_number)
    rows = [_row(case, fact, line) for fact in facts]
    late = line is not None and now - line.as_of > FRESH
    return InLedger(
        rows=rows + ([] if line is None else _more(line, {each.name for each in facts})),
        as_of=line.as_of if line else None,
        remark=_remark(session, case, line, late=late),
        is_late=late,
        is_settled=line is not None and line.open_cents <= 0,
    )


def _row(case: Case, fact: Fact, line: LedgerLine | None) -> Row:
    if fact.typed:
        return Row(fact, _("not applicable"), quiet=True)
    if line is None:
        return Row(fact, _("not known"), quiet=True)
    if fact.name == "arrears":
        said = case.arrears_said_cents
        return Row(fact, _owed(line), differs=said is not None and said != line.open_cents)
    if fact.name == "rent_cents" and line.rent_cents is not None:
        said = case.rent_said_cents
        differs = said is not None and said != line.rent_cents
        return Row(fact, euros(line.rent_cents), differs=differs)
    return Row(fact, _("not known"), quiet=True)


def _owed(line: LedgerLine) -> str:
    if line.oldest_unpaid is None:
        return euros(line.open_cents)
    return _(
        "%(amount)s, oldest unpaid %(day)s",
        amount=euros(line.open_cents),
        day=day(line.oldest_unpaid),
    )


def _more(line: LedgerLine, known: set[str]) -> list[Row]:
    """What only the ledger tells."""
    rows = []
    if "arrears" not in known:
        rows.append((_("Arrears"), _owed(line)))
    if "rent_cents" not in known and line.rent_cents is not None:
        rows.append((_("Rent a month"), euros(line.rent_cents)))
    if line.last_paid_cents is not None:
        paid = euros(line.last_paid_cents)
        if line.last_paid_on:
            paid = _("%(amount)s on %(day)s", amount=paid, day=day(line.last_paid_on))
        rows.append((_("Last payment"), paid))
    if line.plan_paid_cents is not None:
        rows.append((_("Paid on the plan"), euros(line.plan_paid_cents)))
    if line.tenancy_since:
        rows.append((_("Tenant since"), day(line.tenancy_since)))
    nothing = Fact("", _("not asked"), quiet=True)
    return [Row(replace(nothing, label=label), words) for label, words in rows]


def _remark(session: Session, case: Case, line: LedgerLine | None, *, late: bool) -> str:
    if line is not None:
        return (
            _("The ledger is of %(moment)s: older than a day.", moment=moment(line.as_of))
            if late
            else ""
        )
    if not was_imported(session, case.landlord):
        return _("No ledger was imported yet.")
    if case.contract_number is None:
        return _("This case was not matched with a contract of the ledger yet.")
    return _(
        "Contract %(contract)s does not stand in the ledger: nothing is known to be open.",
        contract=case.contract_number,
    )

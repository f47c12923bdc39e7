"""What came in on a plan, as the ledger counts it, spread over the instalments in their order."""

from collections.abc import Sequence
from datetime import date, datetime

from casebook.models import Instalment


def counted_before(
    before_cents: int | None,
    paid_cents: int,
    *,
    last_paid_on: date | None,
    agreed_at: datetime | None,
) -> int:
    """How much of what the ledger counts as paid on a plan came in on an earlier one.

    `before_cents` is what it counted when the present one was agreed. An ERP goes on counting until
    somebody enters the new plan there, and then begins anew: what is less than before is all new.
    """
    if last_paid_on and agreed_at and last_paid_on < agreed_at.date():
        return paid_cents
    return 0 if before_cents is None or paid_cents < before_cents else before_cents


def spread(instalments: Sequence[Instalment], paid_cents: int, *, paid_on: date | None) -> bool:
    """Count `paid_cents` in all as paid; whether anything changed.

    What staff counted by hand stays with its instalment, and is part of the sum. `paid_on` is the
    day of the last payment: it stands with an instalment that this payment touched.
    """
    by_hand = sum(each.paid_cents for each in instalments if each.paid_by)
    left = max(0, paid_cents - by_hand)
    changed = False
    for each in sorted(instalments, key=lambda instalment: instalment.number):
        kept = each.paid_cents if each.paid_by else 0
        more = min(each.cents - kept, left)
        left -= more
        if each.paid_cents == kept + more:
            continue
        changed = True
        each.paid_cents = kept + more
        each.paid_on = paid_on if each.paid_cents else None
    return changed

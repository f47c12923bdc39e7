"""Which payment plans a tenant may choose from: those inside the landlord's house rules.

Nothing is offered where a rule cannot be checked, but for how long somebody rents: that is said
with the offer, and whoever chooses says by it that it is so.
"""

from __future__ import annotations

from datetime import date

from casebook.instalments import Part, earliest_first, fewest, plan, usual_first
from casebook.models import Case, LedgerLine
from casebook.terms import can_pay
from house_rules import HouseRules, Planned, kept

MOST_OFFERED = 3
# Where a member of staff has to speak with the tenant before anything is agreed.
LETTERS = {"bailiff", "court", "eviction"}
HELPED = {"debt_help", "bewindvoerder"}
UNSAFE = {"no", "not_said"}

Offered = tuple[Part, ...]


def plans_offered(
    rules: HouseRules,
    case: Case,
    *,
    today: date,
    answer_by: date,
    ledger: LedgerLine | None = None,
) -> list[Offered]:
    """At most three, with the fewest instalments that can be paid first; often none.

    `answer_by` is when staff will have answered: nothing is due before that. `ledger` is what the
    landlord's own record says, where a contract is known: where it differs, staff propose a plan.
    """
    owed, monthly = case.arrears_said_cents, can_pay(case)
    if ledger is not None and ledger.open_cents != owed:
        return []
    if case.kind != "payment_plan" or not owed or not monthly or _needs_a_talk(case):
        return []
    number = fewest(owed, monthly)
    if number is None:
        return []
    first = usual_first(
        max(
            earliest_first(today, case.income_day, days_ahead=rules.first_from_days),
            earliest_first(answer_by, None, days_ahead=1),
        )
    )
    # As much as can be paid, and lighter ones, up to what the landlord's rules allow.
    numbers = sorted({number, min(number + (number + 1) // 2, rules.most_instalments),
                      min(2 * number, rules.most_instalments)})  # fmt: skip
    found = [plan(owed, each, first) for each in numbers if each >= number]
    return [each for each in found if _fits(rules, case, each, today, ledger)][:MOST_OFFERED]


def plan_of(offered: list[Offered], number: int) -> Offered | None:
    """The one with so many instalments, if it is offered."""
    return next((each for each in offered if len(each) == number), None)


def _needs_a_talk(case: Case) -> bool:
    return (
        case.letter in LETTERS
        or case.money_help in HELPED
        or case.safe_contact in UNSAFE
        or case.helper_name is not None
    )


def _fits(
    rules: HouseRules, case: Case, offered: Offered, today: date, ledger: LedgerLine | None
) -> bool:
    planned = Planned(
        owed_cents=sum(each.cents for each in offered),
        number=len(offered),
        least_cents=min(each.cents for each in offered),
        first=offered[0].due,
        rent_cents=(ledger.rent_cents if ledger else None) or case.rent_said_cents,
        months_owed=case.arrears_said_months,
        tenancy_since=ledger.tenancy_since if ledger else None,
    )
    answers = kept(rules, planned, today=today)
    return all(says is not False if rule == "tenancy" else says for rule, says in answers.items())

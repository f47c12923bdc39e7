"""What can be agreed, by kind, and what of it is refused whoever asks. Knows no database.

All sums are cents.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from casebook import choices
from casebook.errors import (
    CostsNotAllowed,
    DueTooLate,
    DueTooSoon,
    MoreThanCanBePaid,
    ValueNotAllowed,
)
from casebook.instalments import Part, earliest_first, together
from casebook.models import Arrangement, Case, Instalment

LONGEST_OFFER = 1000
# What is due first is due within so long.
FURTHEST = timedelta(days=366)
# In months, as long as its effect can be worked out.
LONGEST_REDUCTION = 36


@dataclass(frozen=True, kw_only=True)
class CostsAllowed:
    """The legal scale for this debt, and from which day; None without a letter of 14 days."""

    most_cents: int
    since: date | None


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Arrears in parts. `notice_on` is the day on which the letter of 14 days came."""

    kind: choices.Kind = field(default="payment_plan", init=False)
    owed_cents: int
    parts: tuple[Part, ...]
    costs_cents: int = 0
    notice_on: date | None = None
    costs_allowed: CostsAllowed | None = None
    talked_over: bool = False


@dataclass(frozen=True, kw_only=True)
class Deferral:
    """All of it, on one day."""

    kind: choices.Kind = field(default="deferral", init=False)
    owed_cents: int
    until: date


@dataclass(frozen=True, kw_only=True)
class Reduction:
    """So much less rent a month. `effect`: what it does to huurtoeslag, as staff saw it."""

    kind: choices.Kind = field(default="rent_reduction", init=False)
    less_cents: int
    first_month: date
    months: int
    effect: dict[str, Any] | None = None


@dataclass(frozen=True, kw_only=True)
class CheaperHome:
    """What was offered, in words for colleagues and for the tenant's letter."""

    kind: choices.Kind = field(default="cheaper_home", init=False)
    offered: str


Terms = Plan | Deferral | Reduction | CheaperHome


def can_pay(case: Case) -> int | None:
    """What the tenant said they can pay a month; None where they did not say."""
    asked = case.details.get("monthly_cents")
    return asked if case.monthly_cents is None else case.monthly_cents


def check_terms(case: Case, terms: Terms, *, today: date) -> None:
    """Refuse what may not be agreed with this tenant today."""
    match terms:
        case Plan():
            _check_plan(case, terms, today)
        case Deferral():
            _positive("owed_cents", terms.owed_cents)
            _check_due(case, terms.until, today)
            _check_near(terms.until, today)
        case Reduction():
            _positive("less_cents", terms.less_cents)
            if terms.first_month.day != 1:
                raise ValueNotAllowed("first_month", terms.first_month)
            if not 1 <= terms.months <= LONGEST_REDUCTION:
                raise ValueNotAllowed("months", terms.months)
        case CheaperHome():
            if not 1 <= len(terms.offered.strip()) <= LONGEST_OFFER:
                raise ValueNotAllowed("offered", terms.offered)


def check_due_days(case: Case, parts: tuple[Part, ...], *, today: date) -> None:
    """Refuse an instalment before the tenant's next income, or one that does not lie ahead."""
    for part in parts:
        _check_due(case, part.due, today)


def check_can_be_paid(case: Case, parts: tuple[Part, ...]) -> None:
    """Refuse an instalment above what the tenant said they can pay."""
    most, limit = max(each.cents for each in parts), can_pay(case)
    if limit is not None and most > limit:
        raise MoreThanCanBePaid(most, limit)


def written(terms: Terms) -> dict[str, Any]:
    """The columns of an arrangement, and its instalments."""
    match terms:
        case Plan():
            return {
                "kind": terms.kind,
                "owed_cents": terms.owed_cents,
                "costs_cents": terms.costs_cents,
                "notice_on": terms.notice_on if terms.costs_cents else None,
                "talked_over": terms.talked_over,
                "instalments": _numbered(terms.parts),
            }
        case Deferral():
            return {
                "kind": terms.kind,
                "owed_cents": terms.owed_cents,
                "until": terms.until,
                "instalments": _numbered((Part(terms.until, terms.owed_cents),)),
            }
        case Reduction():
            return {
                "kind": terms.kind,
                "less_cents": terms.less_cents,
                "first_month": terms.first_month,
                "months": terms.months,
                "effect": terms.effect,
            }
        case CheaperHome():
            return {"kind": terms.kind, "offered": terms.offered.strip()}


def parts_of(arrangement: Arrangement) -> tuple[Part, ...]:
    """Its instalments, as terms have them."""
    return tuple(Part(each.due, each.cents) for each in arrangement.instalments)


def _check_plan(case: Case, plan: Plan, today: date) -> None:
    _positive("owed_cents", plan.owed_cents)
    if plan.costs_cents < 0:
        raise ValueNotAllowed("costs_cents", plan.costs_cents)
    if together(plan.parts) != plan.owed_cents + plan.costs_cents:
        raise ValueNotAllowed("parts", together(plan.parts))
    days = [each.due for each in plan.parts]
    if not days or days != sorted(set(days)):
        raise ValueNotAllowed("parts", days)
    check_due_days(case, plan.parts, today=today)
    _check_near(days[0], today)
    if plan.costs_cents:
        _check_costs(plan, today)
    if not plan.talked_over:
        check_can_be_paid(case, plan.parts)


def _check_costs(plan: Plan, today: date) -> None:
    allowed = plan.costs_allowed or CostsAllowed(most_cents=0, since=None)
    since = allowed.since if plan.notice_on else None
    if plan.costs_cents > allowed.most_cents or since is None or since > today:
        raise CostsNotAllowed(plan.costs_cents, allowed.most_cents, since)


def _check_due(case: Case, due: date, today: date) -> None:
    earliest = earliest_first(today, case.income_day, days_ahead=1)
    if due < earliest:
        raise DueTooSoon(due, earliest)


def _check_near(due: date, today: date) -> None:
    if due > today + FURTHEST:
        raise DueTooLate(due, today + FURTHEST)


def _positive(name: str, cents: int) -> None:
    if cents <= 0:
        raise ValueNotAllowed(name, cents)


def _numbered(parts: tuple[Part, ...]) -> list[Instalment]:
    return [
        Instalment(number=number, due=each.due, cents=each.cents)
        for number, each in enumerate(parts, start=1)
    ]

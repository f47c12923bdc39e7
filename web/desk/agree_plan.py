"""Agreeing on a payment plan: the fields, the exact outcome, and what to mind in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext, ngettext
from wtforms import ValidationError
from wtforms.validators import InputRequired, NumberRange, Optional

from casebook.instalments import (
    LAST_DAY,
    MOST,
    Part,
    earliest_first,
    fewest,
    plan,
    split,
    together,
    usual_first,
)
from casebook.terms import FURTHEST, CostsAllowed, Plan, can_pay
from house_rules import HouseRules, Planned, Rule, kept
from schemes.collection_costs import costs_from, highest_costs
from schemes.errors import FactExpired
from web.desk.agree_form import AgreeForm, Known, Outcome, check_day
from web.desk.formats import day, euros
from web.desk.signed_in import current_staff
from web.desk.typed_days import DayField
from web.desk.typed_money import MoneyField, NumberField
from web.parts import parts

# Of one home; more than this is a mistake in typing.
HIGHEST_CENTS = 10_000_000
USUAL_NUMBER = 6
_NUMBER = lazy_gettext("Fill in 1 to %(most)s instalments.", most=MOST)
_DAY_OF_MONTH = lazy_gettext("Fill in a day from 1 to %(last)s.", last=LAST_DAY)


class PlanForm(AgreeForm):
    owed = MoneyField(
        validators=[
            InputRequired(lazy_gettext("Fill in the arrears.")),
            NumberRange(1, HIGHEST_CENTS, message=lazy_gettext("Fill in 0.01 to 100,000 euros.")),
        ]
    )
    costs = MoneyField(
        validators=[
            Optional(),
            NumberRange(0, HIGHEST_CENTS, message=lazy_gettext("Fill in 0 to 100,000 euros.")),
        ]
    )
    notice = DayField(validators=[Optional()])
    number = NumberField(validators=[InputRequired(_NUMBER), NumberRange(1, MOST, message=_NUMBER)])
    first = DayField(validators=[InputRequired(lazy_gettext("Fill in the first day."))])
    each = NumberField(
        validators=[InputRequired(_DAY_OF_MONTH), NumberRange(1, LAST_DAY, message=_DAY_OF_MONTH)]
    )
    # No day of its own: the form is told what it may be.
    earliest: date = date.min
    latest: date = date.max

    def validate_first(self, field: DayField) -> None:
        check_day(field.data, self.earliest, self.latest)

    def validate_costs(self, field: MoneyField) -> None:
        if not field.data or not self.owed.data:
            return
        if self.notice.data is None:
            raise ValidationError(_("Collection costs need the day on which the letter came."))
        most = most_costs(self.owed.data)
        if field.data > most:
            raise ValidationError(_("At most %(most)s by law for these arrears.", most=euros(most)))

    def validate_notice(self, field: DayField) -> None:
        if not self.costs.data or field.data is None:
            return
        since = first_day_with_costs(field.data)
        if since is None or since > parts().settings.today():
            raise ValidationError(
                _("The 14 days are not over: costs from %(day)s.", day=day(since))
                if since
                else _("The rule for collection costs has to be checked again first.")
            )


@dataclass(frozen=True)
class Warning:
    """An instalment above what the tenant can pay; all in cents but for `take`, instalments."""

    cents: int
    over: int
    monthly: int
    with_rent: int | None
    take: int | None
    take_cents: int


class PlanSheet:
    """The page of a payment plan."""

    kind = "payment_plan"

    def __init__(self, known: Known, typed: Any) -> None:
        self.known = known
        self.form = PlanForm(typed, data=None if typed else self._first_values())
        self.form.offer_spoken(chosen=known.proposal is not None)
        self.form.earliest = earliest_first(known.today, known.case.income_day, days_ahead=1)
        self.form.latest = known.today + FURTHEST

    def work_out(self) -> Outcome:
        """Of a form without faults."""
        form, rules = self.form, current_staff().landlord.house_rules
        costs = form.costs.data or 0
        total = form.owed.data + costs
        try:
            found = plan(total, form.number.data, form.first.data, form.each.data)
        except ValueError:
            return Outcome()
        terms = Plan(
            owed_cents=form.owed.data,
            parts=found,
            costs_cents=costs,
            notice_on=form.notice.data if costs else None,
            costs_allowed=CostsAllowed(
                most_cents=most_costs(form.owed.data),
                since=first_day_with_costs(form.notice.data) if form.notice.data else None,
            )
            if costs
            else None,
            talked_over=bool(form.sure.data),
        )
        warning = self._warning(found, total)
        broken, unknown = self._rules(rules, found)
        return Outcome(
            terms=terms,
            mark=".".join(f"{each.due}:{each.cents}" for each in (found[0], found[-1]))
            + f".{len(found)}.{costs}",
            button=ngettext("Agree %(num)s instalment", "Agree %(num)s instalments", len(found)),
            needs_sure=warning is not None,
            needs_why=bool(broken),
            facts={
                "sum": _sum(found),
                "costs": costs,
                "most_costs": most_costs(form.owed.data),
                "total": total,
                "rows": _rows(found),
                "warning": warning,
                "broken": broken,
                "unknown": unknown,
            },
        )

    def _first_values(self) -> dict[str, Any]:
        known, today = self.known, self.known.today
        rules = current_staff().landlord.house_rules
        owed = known.still_open_cents if known.agreed else known.owed_cents
        first = usual_first(
            earliest_first(today, known.case.income_day, days_ahead=rules.first_from_days)
        )
        chosen = known.proposal
        if chosen:
            owed = known.owed_cents or chosen.owed_cents
            # What was chosen weeks ago may begin too soon now.
            first = max(first, chosen.instalments[0].due) if chosen.instalments else first
        number = len(chosen.instalments) if chosen else _usual_number(known, owed or 0)
        return known.first_values() | {
            "owed": owed or None,
            "costs": 0,
            "number": number,
            "first": first,
            "each": min(first.day, LAST_DAY),
        }

    def _warning(self, found: tuple[Part, ...], total: int) -> Warning | None:
        monthly = can_pay(self.known.case)
        if monthly is None or max(each.cents for each in found) <= monthly:
            return None
        # The last one differs by some cents at most.
        most = found[0].cents if found[0].cents > monthly else found[-1].cents
        take = fewest(total, monthly)
        rent = self.known.rent_cents
        return Warning(
            cents=most,
            over=most - monthly,
            monthly=monthly,
            with_rent=most + rent if rent else None,
            take=take,
            take_cents=split(total, take)[0] if take else 0,
        )

    def _rules(self, rules: HouseRules, found: tuple[Part, ...]) -> tuple[list[str], list[str]]:
        """The house rules that this plan does not keep, and those that nobody can tell."""
        ledger, case = self.known.ledger, self.known.case
        planned = Planned(
            owed_cents=self.form.owed.data,
            number=len(found),
            least_cents=min(each.cents for each in found),
            first=found[0].due,
            rent_cents=self.known.rent_cents,
            months_owed=case.arrears_said_months,
            tenancy_since=ledger.tenancy_since if ledger else None,
        )
        answers = kept(rules, planned, today=self.known.today)
        broken = [rule_words(rules, rule) for rule, says in answers.items() if says is False]
        unknown = [rule_words(rules, rule) for rule, says in answers.items() if says is None]
        return broken, unknown


def rule_words(rules: HouseRules, rule: Rule) -> str:
    """What the landlord asks by this rule."""
    return {
        "months_owed": ngettext(
            "at most %(num)s month's rent owed",
            "at most %(num)s months' rent owed",
            rules.most_months_owed,
        ),
        "instalments": ngettext(
            "at most %(num)s instalment", "at most %(num)s instalments", rules.most_instalments
        ),
        "least_instalment": _(
            "at least %(amount)s an instalment", amount=euros(100 * rules.least_instalment_euros)
        ),
        "tenancy": ngettext(
            "rents here for at least %(num)s month",
            "rents here for at least %(num)s months",
            rules.tenancy_months,
        ),
        "first_day": _(
            "the first within %(soonest)s to %(latest)s days",
            soonest=rules.first_from_days,
            latest=rules.first_within_days,
        ),
    }[rule]


def most_costs(owed_cents: int) -> int:
    """By law, in cents; none once nobody checked the scale again."""
    try:
        return highest_costs(parts().facts, owed_cents, today=parts().settings.today())
    except FactExpired:
        return 0


def first_day_with_costs(received: date) -> date | None:
    """After a 14-day letter that came on this day."""
    try:
        return costs_from(parts().facts, received, today=parts().settings.today())
    except FactExpired:
        return None


def _usual_number(known: Known, owed: int) -> int:
    wanted = known.case.months_wanted
    monthly = can_pay(known.case)
    able = fewest(owed, monthly) if monthly else None
    return able or wanted or USUAL_NUMBER


def _sum(found: tuple[Part, ...]) -> list[tuple[str, int]]:
    """ "7 instalments of", and the last one where it differs."""
    last, alike = found[-1].cents, [each.cents for each in found[:-1]]
    if not alike or alike[0] == last:
        return [(ngettext("%(num)s instalment of", "%(num)s instalments of", len(found)), last)]
    first = ngettext("%(num)s instalment of", "%(num)s instalments of", len(alike))
    return [(first, alike[0]), (_("last instalment"), last)]


def _rows(found: tuple[Part, ...]) -> list[tuple[int, date, int, int]]:
    """Number, day, cents, and what is left after it."""
    left = together(found)
    after = (left - so_far for so_far in accumulate(each.cents for each in found))
    return [
        (number, part.due, part.cents, rest)
        for number, (part, rest) in enumerate(zip(found, after, strict=True), start=1)
    ]

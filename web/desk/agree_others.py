"""Agreeing to pay later, on a lower rent, and on a cheaper home."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext
from wtforms import SelectField, TextAreaField, ValidationError
from wtforms.validators import AnyOf, InputRequired, Length, NumberRange

from casebook.instalments import earliest_first
from casebook.terms import (
    FURTHEST,
    LONGEST_OFFER,
    LONGEST_REDUCTION,
    CheaperHome,
    Deferral,
    Reduction,
)
from web.desk import effect
from web.desk.agree_form import AgreeForm, Known, Outcome, check_day
from web.desk.agree_plan import HIGHEST_CENTS
from web.desk.effect_form import month_words, next_month, possible_starts
from web.desk.formats import day
from web.desk.typed_days import DayField
from web.desk.typed_money import MoneyField, NumberField

_MONTHS = lazy_gettext("Fill in 1 to %(longest)s months.", longest=LONGEST_REDUCTION)


class DeferralForm(AgreeForm):
    owed = MoneyField(
        validators=[
            InputRequired(lazy_gettext("Fill in what is due then.")),
            NumberRange(1, HIGHEST_CENTS, message=lazy_gettext("Fill in 0.01 to 100,000 euros.")),
        ]
    )
    until = DayField(validators=[InputRequired(lazy_gettext("Fill in the day."))])
    earliest: date = date.min
    latest: date = date.max

    def validate_until(self, field: DayField) -> None:
        check_day(field.data, self.earliest, self.latest)


class DeferralSheet:
    """The page of paying later."""

    kind = "deferral"

    def __init__(self, known: Known, typed: Any) -> None:
        self.known = known
        asked = known.case.details.get("until")
        first = known.first_values() | {
            "owed": (known.still_open_cents if known.agreed else known.owed_cents) or None,
            "until": date.fromisoformat(asked) if asked else None,
        }
        self.form = DeferralForm(typed, data=None if typed else first)
        self.form.offer_spoken(chosen=False)
        self.form.earliest = earliest_first(known.today, known.case.income_day, days_ahead=1)
        self.form.latest = known.today + FURTHEST

    def work_out(self) -> Outcome:
        owed, until = self.form.owed.data, self.form.until.data
        return Outcome(
            terms=Deferral(owed_cents=owed, until=until),
            mark=f"{until}:{owed}",
            button=_("Agree to wait until %(day)s", day=day(until)),
            facts={"owed": owed, "until": until},
        )


class ReductionForm(AgreeForm):
    less = MoneyField(
        validators=[
            InputRequired(lazy_gettext("Fill in how much less rent a month.")),
            NumberRange(1, HIGHEST_CENTS, message=lazy_gettext("Fill in more than 0.")),
        ]
    )
    months = NumberField(
        validators=[InputRequired(_MONTHS), NumberRange(1, LONGEST_REDUCTION, message=_MONTHS)]
    )
    start = SelectField(validate_choice=False)
    # In cents, where it is known.
    rent: int | None = None

    def validate_less(self, field: MoneyField) -> None:
        if field.data and self.rent and field.data > self.rent:
            raise ValidationError(_("The reduction cannot be more than the rent."))


class ReductionSheet:
    """The page of a lower rent. Its effect on huurtoeslag is worked out in the same form."""

    kind = "rent_reduction"

    def __init__(self, known: Known, typed: Any) -> None:
        self.known = known
        asked = known.case.details
        first = known.first_values() | {
            "less": asked.get("less_cents"),
            "months": asked.get("months"),
            "start": next_month(known.today),
        }
        self.form = ReductionForm(typed, data=None if typed else first)
        self.form.offer_spoken(chosen=False)
        self.form.rent = known.rent_cents
        starts = possible_starts(known.today)
        self.form.start.choices = [(f"{each:%Y-%m}", month_words(each)) for each in starts]
        self.form.start.validators = [
            AnyOf([f"{each:%Y-%m}" for each in starts], message=lazy_gettext("Choose a month."))
        ]
        # Only with the household: without it nothing can be worked out, and that is said.
        tried = typed if typed and any(typed.get(each) for each in ("income", "persons")) else None
        self.effect = effect.tried(known.case, tried)

    def work_out(self) -> Outcome:
        form = self.form
        worked_out = self.effect.kept() if self.effect.found else None
        first = date.fromisoformat(f"{form.start.data}-01")
        return Outcome(
            terms=Reduction(
                less_cents=form.less.data,
                first_month=first,
                months=form.months.data,
                effect=worked_out,
            ),
            mark=f"{first}:{form.less.data}:{form.months.data}:{worked_out}",
            button=_("Agree to this reduction"),
            # The agreement of 2022, point 3: the tenant hears what it does to huurtoeslag.
            needs_sure=worked_out is None or bool(self.effect.left_out),
            facts={
                "less": form.less.data,
                "months": form.months.data,
                "first": month_words(first),
                "all": form.less.data * form.months.data,
            },
        )


class HomeForm(AgreeForm):
    offered = TextAreaField(
        validators=[
            InputRequired(lazy_gettext("Fill in which home was offered.")),
            Length(max=LONGEST_OFFER, message=lazy_gettext("Use at most %(max)d characters.")),
        ]
    )


class HomeSheet:
    """The page of a cheaper home."""

    kind = "cheaper_home"

    def __init__(self, known: Known, typed: Any) -> None:
        self.known = known
        self.form = HomeForm(typed, data=None if typed else known.first_values())
        self.form.offer_spoken(chosen=False)

    def work_out(self) -> Outcome:
        offered = (self.form.offered.data or "").strip()
        return Outcome(
            terms=CheaperHome(offered=offered) if offered else None,
            mark=offered,
            button=_("Agree on this home"),
            facts={"offered": offered},
        )

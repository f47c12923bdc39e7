"""The form in which staff try a rent reduction: its fields, and what is typed in them.

Nothing about the household is filled in beforehand: what the tenant asked for is, and can be
changed. Nothing of it is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from babel.dates import format_date
from flask_babel import get_locale
from flask_babel import lazy_gettext as _
from wtforms import Form, SelectField, ValidationError
from wtforms.validators import AnyOf, InputRequired, NumberRange

from answers.days import months_from
from schemes.arrangement_effect import LONGEST_MONTHS, Reduction
from schemes.huurtoeslag import Household
from schemes.huurtoeslag.steps import HIGHEST_RENT_CENTS
from web.desk.effect_words import SPECIAL
from web.desk.labels import ANSWER
from web.desk.typed_money import MoneyField, NumberField, WholeEurosField

# Months before and after the present one in which a reduction may start.
BACK, AHEAD = 3, 12
# Until 2025 service costs counted, which nobody is asked here.
FIRST = date(2026, 1, 1)
HIGHEST_INCOME_EUR = 1_000_000
MOST_PERSONS = 20
NOTHING_SPECIAL = "none"
YES_NO = ("yes", "no")

_MONTHS = _("Fill in 1 to %(longest)s months.", longest=LONGEST_MONTHS)
_PERSONS = _("Fill in 1 to %(most)s persons.", most=MOST_PERSONS)


class EffectForm(Form):
    """A reduction and a household, in the words of schemes/."""

    less = MoneyField(
        validators=[
            InputRequired(_("Fill in how much less rent a month.")),
            NumberRange(min=1, message=_("Fill in more than 0.")),
        ]
    )
    months = NumberField(
        validators=[InputRequired(_MONTHS), NumberRange(1, LONGEST_MONTHS, message=_MONTHS)]
    )
    start = SelectField(validate_choice=False)
    rent = MoneyField(
        validators=[
            InputRequired(_("Fill in the bare rent a month.")),
            NumberRange(
                1, HIGHEST_RENT_CENTS, message=_("Fill in a rent of at most 10,000 euros a month.")
            ),
        ]
    )
    persons = NumberField(
        validators=[InputRequired(_PERSONS), NumberRange(1, MOST_PERSONS, message=_PERSONS)]
    )
    income = WholeEurosField(
        validators=[
            InputRequired(_("Fill in the income a year, 0 where there is none.")),
            NumberRange(0, HIGHEST_INCOME_EUR, message=_("Fill in at most 1,000,000 euros.")),
        ]
    )
    young = SelectField(
        validate_choice=False,
        validators=[AnyOf(YES_NO, message=_("Choose yes or no for the age."))],
    )
    savings = SelectField(
        validate_choice=False,
        validators=[AnyOf(YES_NO, message=_("Choose yes or no for the savings."))],
    )
    special = SelectField(
        validate_choice=False,
        validators=[
            AnyOf([NOTHING_SPECIAL, *SPECIAL], message=_("Choose whether one of these holds."))
        ],
    )

    def __init__(self, typed: Any, asked_for: Mapping[str, Any], today: date) -> None:
        """`asked_for`: what fields hold before anything was typed."""
        super().__init__(typed or None, data=asked_for)
        starts = possible_starts(today)
        self.start.choices = [(_key(each), month_words(each)) for each in starts]
        self.start.validators = [
            AnyOf([_key(each) for each in starts], message=_("Choose a month."))
        ]
        nothing_yet = ("", _("choose"))
        for field in (self.young, self.savings):
            field.choices = [nothing_yet, *((each, ANSWER[each]) for each in YES_NO)]
        self.special.choices = [
            nothing_yet,
            (NOTHING_SPECIAL, _("none of these")),
            *SPECIAL.items(),
        ]

    def validate_less(self, field: MoneyField) -> None:
        if field.data and self.rent.data and field.data > self.rent.data:
            raise ValidationError(_("The reduction cannot be more than the rent."))

    def reduction(self) -> Reduction:
        """Of a form without errors, as is `household`."""
        return Reduction(
            self.less.data,
            date.fromisoformat(f"{self.start.data}-01"),
            self.months.data,
            # How much does not matter: no sum is known for any.
            forgiven_cents=int(self.special.data == "forgiven_arrears"),
        )

    def household(self) -> Household:
        alone = self.persons.data == 1
        special = {self.special.data} - {NOTHING_SPECIAL, "forgiven_arrears"}
        return Household(
            kind="single" if alone else "multi",
            size=self.persons.data,
            under_age=self.young.data == "yes",
            income_eur_year=self.income.data,
            assets_ok=self.savings.data == "no",
            circumstances=frozenset(special),
        )


def possible_starts(today: date) -> list[date]:
    """The first days of the months in which a reduction may start."""
    first = today.replace(day=1)
    starts = [months_from(first, each) for each in range(-BACK, AHEAD + 1)]
    return [each for each in starts if each >= FIRST]


def next_month(today: date) -> str:
    return _key(months_from(today, 1))


def _key(first: date) -> str:
    return f"{first:%Y-%m}"


def month_words(first: date) -> str:
    return format_date(first, "MMMM yyyy", locale=get_locale())

"""The desk's words for an effect on huurtoeslag: its months, its sums, why not, and why nothing.

A test compares each table with the codes of schemes/, so that none goes without a sentence.
"""

from __future__ import annotations

from datetime import date

from babel.dates import format_date
from flask_babel import get_locale, gettext, ngettext
from flask_babel import lazy_gettext as _

# Why it is not worked out (schemes/huurtoeslag/codes.py).
CANNOT = {
    "adapted_home": _("For a home adapted because of a handicap other rules hold."),
    "vested_right": _("There may be an earlier right for this home, with other rules."),
    "changes_within_year": _("Household, age or income change in this year."),
    "displaced_person": _("For displaced persons the right is not known here."),
    "no_lawful_residence": _("The residence of somebody in the home is in doubt."),
    "not_registered": _("Who lives in the home is not the same as who is registered there."),
    "partner_elsewhere": _("The partner is registered at another address or abroad."),
    "not_self_contained": _("A room or a group home has its own rules."),
    "caravan": _("For a caravan the rent of the standing place counts as well."),
    "minor_tenant": _("A tenant below 18 has other rules."),
    "person_left_out": _("Somebody long in a clinic or prison, or a carer, may be left out."),
    "year_not_known": _("The huurtoeslag figures of these months are not there yet."),
    "eight_or_more": _("A household of eight or more persons has its own rules."),
    "smallest_year_amount": _(
        "These months would bring the whole year under the smallest amount that is paid."
    ),
    "youth_limit_may_end": _("Somebody may reach the age at which another limit holds."),
    "forgiven_arrears": _("What forgiven arrears do to huurtoeslag is not known."),
}

# What staff may choose as special; until 2025 there was one more, which no month here reaches.
SPECIAL = {
    "adapted_home": _("Home adapted because of a handicap"),
    "changes_within_year": _("Household, age or income changes this year"),
    "displaced_person": _("Displaced person"),
    "no_lawful_residence": _("Residence of somebody in doubt"),
    "not_registered": _("Registered persons differ from who lives there"),
    "partner_elsewhere": _("Partner at another address or abroad"),
    "not_self_contained": _("Room or group home"),
    "caravan": _("Caravan"),
    "minor_tenant": _("Tenant below 18"),
    "person_left_out": _("Somebody long in a clinic or prison, or a carer"),
    "forgiven_arrears": _("Arrears are forgiven as well"),
}

# Why there is no huurtoeslag (schemes/huurtoeslag/result.py).
NOTHING = {
    "assets": _("the savings are above the limit"),
    "rent_above_maximum": _("the rent is above the maximum"),
    "rent_too_low": _("the rent is too low for it"),
    "income_too_high": _("the income is too high for it"),
    "below_smallest_amount": _("it would be below the smallest amount that is paid"),
}


def months_of(first: date, months: int) -> str:
    """ "december 2026 (1 maand)", "januari 2027 tot en met mei 2027 (5 maanden)"."""
    last = date(first.year, first.month + months - 1, 1)
    counted = ngettext("%(num)s month", "%(num)s months", months)
    if months == 1:
        return f"{_spoken(first)} ({counted})"
    return gettext(
        "%(first)s up to and including %(last)s (%(months)s)",
        first=_spoken(first),
        last=_spoken(last),
        months=counted,
    )


def sums_of(
    months: int, rent_cents: int, allowance_cents: int, allowance_all_cents: int
) -> list[tuple[str, int, int]]:
    """The rows of these months: words, cents a month and cents in all of them."""
    rent_all = months * rent_cents
    return [
        (gettext("Rent down"), rent_cents, rent_all),
        (gettext("Huurtoeslag down"), -allowance_cents, -allowance_all_cents),
        (
            gettext("Left over for the tenant"),
            rent_cents - allowance_cents,
            rent_all - allowance_all_cents,
        ),
    ]


def _spoken(first: date) -> str:
    return format_date(first, "MMMM yyyy", locale=get_locale())

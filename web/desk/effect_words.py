"""The desk's words for what the effect on huurtoeslag meets: why not, and why nothing.

A test compares each table with the codes of schemes/, so that none goes without a sentence.
"""

from __future__ import annotations

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

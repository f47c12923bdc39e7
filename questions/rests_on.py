"""The rules without a figure that a text tells: past the last day of one, other words are said.

A figure is named in the text itself, `%(debt_help.first_talk.weeks)s`, and needs no line here.
"""

from __future__ import annotations

from collections.abc import Mapping

BIJSTAND = "bijzondere_bijstand.rules"
RESTS_ON: Mapping[str, tuple[str, ...]] = {
    "utter_energietoeslag.open": ("noodfonds_energie.applications.on_paper",),
    "utter_energy_bill": (
        "energy_suppliers.payment_plan.can_be_asked",
        "energy_suppliers.cut_off.is_a_last_step",
        "energy_suppliers.cut_off.not_during_debt_help",
        "energy_suppliers.cut_off.not_with_health_at_stake",
    ),
    "utter_energy_rights": (
        "energy_saving.insulation.is_no_defect",
        "energy_saving.insulation.court_can_order_it",
        "energy_saving.energy_coach.is_free_in_many_places",
    ),
    "utter_bijzondere_bijstand": (
        f"{BIJSTAND}.municipality_decides",
        f"{BIJSTAND}.not_only_on_benefits",
        f"{BIJSTAND}.before_paying",
    ),
    "utter_bijstand_costs": (
        "bijzondere_bijstand.costs.examples",
        "bijzondere_bijstand.costs.energy",
        f"{BIJSTAND}.municipality_decides",
        f"{BIJSTAND}.gift_or_loan",
        f"{BIJSTAND}.other_scheme_first",
    ),
    "utter_bijstand_how": (f"{BIJSTAND}.before_paying", "bijzondere_bijstand.papers.usual"),
    "utter_more_schemes": (
        "individuele_inkomenstoeslag.rules.once_a_year",
        "kwijtschelding.rules.low_income_and_assets",
        "child_packages.rules.school_and_sport",
        "zorgtoeslag.rules.for_health_insurance",
    ),
    "utter_food_and_clothing": (
        "food_and_clothing.food_bank.near",
        "food_and_clothing.clothing_bank.referral",
    ),
    "utter_debt_help_steps": (
        "debt_help.rules.is_a_choice",
        "moratorium.eviction.rent_of_now_is_paid",
    ),
    "utter_huurcommissie": (
        "huurcommissie.rules.subjects",
        "huurcommissie.rules.not_arrears",
        "huurcommissie.rules.costs_something",
    ),
}

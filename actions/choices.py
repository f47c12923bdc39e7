"""The buttons that go with a text: the name of each title in the catalog, and its payload."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from actions.dated import DATED, ENERGIETOESLAG, ENERGY_SAVING
from answers.heard_language import OURS
from questions.allowance import YEAR
from questions.fields import HELPER
from questions.options import OPTIONS


@dataclass(frozen=True)
class Choice:
    """One button. Payloads differ within a text: web finds a pressed button's title by it.

    A payload may name an argument of its text, as `%(request_key)s`.
    """

    title: str
    payload: str


def give(slot: str, value: Any) -> str:
    """The payload that answers a question of the form."""
    return "/give_answer" + json.dumps({"field": slot, "value": value})


def change(slot: str) -> str:
    """The payload that asks a question of the form again."""
    return "/change_answer" + json.dumps({"field": slot})


def _say(intent: str, value: str) -> str:
    return f"/{intent}" + json.dumps({"value": value})


PERSON = Choice("button.person", "/ask_human")
CHECK = Choice("button.check_huurtoeslag", "/check_huurtoeslag")
GO_ON = Choice("button.go_on", "/go_on")
START_OVER = Choice("button.start_over", "/start_over")
ALLOWANCES = Choice("button.allowances", "/ask_allowances")
REPORT = Choice("button.report", "/report_problem")
ARRANGEMENT = Choice("button.arrangement", "/request_arrangement")
CALL_BACK = Choice("button.call_back", "/request_call_back")
MUNICIPALITY_CALL = Choice("button.municipality_call", "/ask_municipality_call")
MUNICIPALITY_WITHDRAW = Choice(
    "button.municipality_withdraw", _say("municipality_call", "withdraw")
)
PLAN_WITHDRAW = Choice("button.plan.withdraw", _say("choose_plan", "withdraw"))
OBJECT = Choice("button.object", "/object_sharing")
LANGUAGES = {code: Choice(f"button.language.{code}", _say("ask_language", code)) for code in OURS}
# What the buttons of the information lead to, each a text `utter_PAGE` (actions/explain.py).
PAGES = (
    "energy_bill",
    "energy_rights",
    "bijstand_costs",
    "bijstand_how",
    "more_schemes",
    "food_and_clothing",
    "debt_help_steps",
    "huurcommissie",
    "advice",
)
PAGE = {page: Choice(f"button.{page}", _say("ask_allowances", page)) for page in PAGES}
# The question which municipality it is, and the beginning of its answer: "in:Utrecht".
MUNICIPALITY, IN = "municipality", "in:"
WHICH_MUNICIPALITY = Choice("button.which_municipality", _say("ask_allowances", MUNICIPALITY))
OTHER_MUNICIPALITY = Choice("button.municipality.other", _say("ask_allowances", IN))
# What a vague message may mean, by its intent.
MEANINGS = {
    "report_problem": REPORT,
    "request_arrangement": ARRANGEMENT,
    "request_payment_plan": Choice("button.in_parts", "/request_payment_plan"),
    "request_deferral": Choice("button.later", "/request_deferral"),
    "request_rent_reduction": Choice("button.less", "/request_rent_reduction"),
    "request_cheaper_home": Choice("button.cheaper", "/request_cheaper_home"),
    "ask_huurtoeslag": Choice("button.huurtoeslag", "/ask_huurtoeslag"),
    "ask_energietoeslag": Choice("button.energietoeslag", "/ask_energietoeslag"),
    "ask_bijzondere_bijstand": Choice("button.bijzondere_bijstand", "/ask_bijzondere_bijstand"),
    "ask_debt_help": Choice("button.debt_help", "/ask_debt_help"),
    **{
        intent: Choice(f"button.meaning.{intent}", f"/{intent}")
        for intent in (
            "ask_huurtoeslag_effect",
            "ask_eviction",
            "ask_last_chance_contract",
            "ask_energy_saving",
            "ask_privacy_sharing",
            "ask_fraud",
            "ask_request_status",
        )
    },
    "ask_human": PERSON,
    "ask_municipality_call": MUNICIPALITY_CALL,
    "object_sharing": OBJECT,
}
PATHWAY = Choice("button.pathway", "/ask_pathway")
# Where each step of the pathway goes on (schemes/pathway.py).
STEPS = {
    "pathway.eviction": MEANINGS["ask_eviction"],
    "pathway.debt_help": MEANINGS["ask_debt_help"],
    "pathway.last_chance_contract": MEANINGS["ask_last_chance_contract"],
    "pathway.huurtoeslag": MEANINGS["ask_huurtoeslag"],
    "pathway.huurtoeslag_change": MEANINGS["ask_huurtoeslag"],
    "pathway.huurtoeslag_effect": MEANINGS["ask_huurtoeslag_effect"],
    "pathway.payment_plan": MEANINGS["request_payment_plan"],
    "pathway.deferral": MEANINGS["request_deferral"],
    "pathway.rent_reduction": MEANINGS["request_rent_reduction"],
    "pathway.cheaper_home": MEANINGS["request_cheaper_home"],
    # Of this button's usual name, energietoeslag, the answer says that it is over.
    "pathway.energy": Choice("button.my_energy_bill", "/ask_energietoeslag"),
    "pathway.energy_saving": MEANINGS["ask_energy_saving"],
    "pathway.bijzondere_bijstand": MEANINGS["ask_bijzondere_bijstand"],
}
START = (
    Choice("button.pay_soon", _say("report_problem", "soon")),
    Choice("button.in_arrears", _say("report_problem", "arrears")),
    MEANINGS["request_payment_plan"],
    MEANINGS["request_deferral"],
    MEANINGS["request_rent_reduction"],
    MEANINGS["request_cheaper_home"],
    ALLOWANCES,
    PERSON,
)
# Where a question is not understood again and again.
WAYS_OUT = (CALL_BACK, PERSON)
HELP = (REPORT, ARRANGEMENT, PERSON)
# The choices that an action names itself, in the argument `offers` of its text.
OFFERS = {
    **LANGUAGES,
    **MEANINGS,
    **STEPS,
    "other_debts": Choice("button.other_debts", _say("ask_pathway", "other_debts")),
    **{
        # With the plan's own words, and its number of instalments, arguments of its text.
        f"plan.{place}": Choice(f"button.plan.{place}", _say("choose_plan", f"%({place}_number)s"))
        for place in ("first", "second", "third")
    },
    "other_year": Choice("button.other_year", give(YEAR, "%(other_year)s")),
}


def _in(argument: str) -> Choice:
    """A button with the municipality's own name, an argument of its text."""
    return Choice(f"button.municipality.{argument}", _say("ask_allowances", f"{IN}%({argument})s"))


ENERGY = (PAGE["energy_bill"], MEANINGS["ask_energy_saving"], MEANINGS["ask_bijzondere_bijstand"])
SAVING = (PAGE["energy_rights"], PAGE["energy_bill"])


def _options(slot: str) -> list[Choice]:
    asked = slot.partition(".")[0]
    return [Choice(option.title, give(asked, option.value)) for option in OPTIONS[slot]]


CHOICES: Mapping[str, Sequence[Choice]] = {
    **{f"utter_ask_{slot}": _options(slot) for slot in OPTIONS},
    "utter_ask_sharing": (
        *_options("sharing"), Choice("button.sharing.more", "/ask_privacy_sharing")
    ),
    "utter_greeting": START,
    "utter_greet": START,
    "utter_writes_for_other": START,
    "utter_choose": START,
    "utter_not_understood": (*HELP, ALLOWANCES),
    "utter_not_understood.again": (CALL_BACK, PERSON),
    "utter_which_meaning": (Choice("button.meaning.other", "/ask_human"),),
    "utter_default": HELP,
    "utter_out_of_scope": HELP,
    "utter_stopped": (GO_ON, START_OVER, PERSON),
    "utter_nothing_to_stop": HELP,
    "utter_started_over": START,
    "utter_crisis": (GO_ON, PERSON),
    "utter_button_passed": (GO_ON, PERSON),
    "utter_allowances": [
        MEANINGS[f"ask_{each}"]
        for each in ("huurtoeslag", "energietoeslag", "bijzondere_bijstand", "debt_help")
    ]
    + [PAGE[each] for each in ("more_schemes", "food_and_clothing", "huurcommissie", "advice")],
    **dict.fromkeys(DATED[ENERGIETOESLAG], (*ENERGY, *HELP)),
    **dict.fromkeys(DATED[ENERGY_SAVING], (*SAVING, *HELP)),
    "utter_energy_bill": (
        MEANINGS["ask_debt_help"], MEANINGS["ask_bijzondere_bijstand"], WHICH_MUNICIPALITY, PERSON
    ),
    "utter_energy_rights": (MEANINGS["ask_energy_saving"], PAGE["huurcommissie"], PERSON),
    "utter_bijzondere_bijstand": (
        PAGE["bijstand_costs"], PAGE["bijstand_how"], WHICH_MUNICIPALITY, PAGE["more_schemes"],
        *HELP,
    ),
    "utter_bijstand_costs": (
        PAGE["bijstand_how"], WHICH_MUNICIPALITY, PAGE["more_schemes"], PERSON
    ),
    "utter_bijstand_how": (
        PAGE["bijstand_costs"], WHICH_MUNICIPALITY, PAGE["more_schemes"], PERSON
    ),
    "utter_more_schemes": (
        MEANINGS["ask_huurtoeslag"], MEANINGS["ask_bijzondere_bijstand"],
        PAGE["food_and_clothing"], WHICH_MUNICIPALITY, PERSON,
    ),
    "utter_food_and_clothing": (
        MEANINGS["ask_debt_help"], PAGE["more_schemes"], WHICH_MUNICIPALITY, PERSON
    ),
    "utter_debt_help": (PAGE["debt_help_steps"], MUNICIPALITY_CALL, WHICH_MUNICIPALITY, *HELP),
    "utter_debt_help_steps": (
        MUNICIPALITY_CALL, WHICH_MUNICIPALITY, MEANINGS["ask_eviction"], PERSON
    ),
    "utter_huurcommissie": (MEANINGS["ask_huurtoeslag"], PAGE["more_schemes"], PERSON),
    "utter_advice": (MEANINGS["ask_debt_help"], WHICH_MUNICIPALITY, PERSON),
    "utter_municipality.one": (_in("municipality"), OTHER_MUNICIPALITY),
    "utter_municipality.two": (_in("first"), _in("second"), OTHER_MUNICIPALITY),
    "utter_municipality.none": (PAGE["bijstand_how"], PAGE["debt_help_steps"], PERSON),
    "utter_municipality.which": (PERSON,),
    "utter_municipality.found": (PAGE["bijstand_how"], PAGE["debt_help_steps"], PERSON),
    "utter_huurtoeslag": (CHECK, *HELP),
    "utter_huurtoeslag_effect": (CHECK, *HELP),
    "utter_allowance_no_year": HELP,
    "utter_allowance_done": (*HELP, ALLOWANCES),
    "utter_allowance_kept.later": HELP,
    "utter_allowance_kept.logged": (ALLOWANCES, PERSON),
    "utter_allowance_stopped": (CHECK, GO_ON, PERSON),
    "utter_effect_offer": (CHECK,),
    "utter_eviction": (CALL_BACK, REPORT, ARRANGEMENT),
    "utter_privacy_sharing": (OBJECT, *HELP),
    "utter_person": (CALL_BACK, REPORT, ARRANGEMENT),
    "utter_person.closed": (CALL_BACK, REPORT, ARRANGEMENT),
    "utter_ask_tenant_name": (Choice("button.helper", give(HELPER, "yes")),),
    "utter_summary": (
        Choice("button.confirm", give("confirmed", "%(request_key)s")),
        Choice("button.not_yet", "/stop"),
    ),
    "utter_logged.call_back": (GO_ON, ALLOWANCES),
    "utter_still_unsent": (GO_ON, PERSON),
    "utter_more_offer": (
        Choice("button.more", "/give_more"),
        Choice("button.no_more", "/deny"),
        PATHWAY,
        MUNICIPALITY_CALL,
        ALLOWANCES,
    ),
    **dict.fromkeys(
        ("utter_plan_offer", "utter_plan_offer.any_tenancy"),
        (Choice("button.plan.none", _say("choose_plan", "none")),),
    ),
    **dict.fromkeys(
        ("utter_plan_chosen", "utter_plan_chosen.equal", "utter_plan_chosen.one"),
        (PLAN_WITHDRAW, Choice("button.more", "/give_more"), PERSON),
    ),
    "utter_plan_not_now": (Choice("button.more", "/give_more"), PATHWAY, PERSON),
    "utter_plan_withdrawn": (Choice("button.more", "/give_more"), PATHWAY, PERSON),
    "utter_plan_passed": (PATHWAY, PERSON),
    "utter_withdraw": (CALL_BACK, PERSON),
    "utter_more_stopped": (
        Choice("button.more", "/give_more"), PATHWAY, MUNICIPALITY_CALL, PERSON
    ),
    "utter_more_done": (MUNICIPALITY_CALL, ALLOWANCES, PERSON),
    "utter_pathway": (PERSON,),
    "utter_objection_made.logged": (PERSON,),
    "utter_municipality_call": (
        Choice("button.municipality_yes", _say("municipality_call", "yes")),
        Choice("button.municipality_no", _say("municipality_call", "not_now")),
    ),
    "utter_municipality_call.needs_case": (CALL_BACK, REPORT, ARRANGEMENT),
    "utter_municipality_call.sent": (MUNICIPALITY_WITHDRAW,),
    "utter_municipality_call.already": (MUNICIPALITY_WITHDRAW,),
    "utter_status": (PERSON,),
    "status.of_landlord": (PERSON,),
    "status.carry": (
        Choice("button.carry", _say("ask_request_status", "%(number)s")),
    ),
    "status.none": HELP,
}  # fmt: skip
# Information says the same in a form as outside it, but there the form's question follows, with
# its own buttons; these would lead away from it.
NOT_IN_FORM = {name for name in CHOICES if not name.startswith("utter_ask_")} - {
    "utter_summary",
    "utter_stopped",
    "utter_started_over",
    "utter_crisis",
    "utter_logged.call_back",
    "utter_still_unsent",
    "utter_plan_offer",
    "utter_plan_offer.any_tenancy",
    "utter_plan_chosen",
    "utter_plan_chosen.equal",
    "utter_plan_chosen.one",
    "utter_more_offer",
    "utter_more_stopped",
    "utter_withdraw",
    "utter_more_done",
    "utter_allowances",
    "utter_pathway",
    "utter_municipality_call",
    "utter_municipality_call.sent",
    "utter_municipality_call.already",
    "utter_allowance_stopped",
    "utter_effect_offer",
}

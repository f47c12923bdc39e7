"""The buttons that go with a text: the name of each title in the catalog, and its payload."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from actions.fields import KINDS, NOT_KNOWN, SKIPPED
from actions.heard_language import OURS
from actions.shown import REACH


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


def _gives(slot: str, values: Mapping[str, Any]) -> list[Choice]:
    """A button for each value, its title under the question's own name."""
    return [Choice(f"button.{slot}.{name}", give(slot, value)) for name, value in values.items()]


def _each(slot: str, *values: str) -> list[Choice]:
    return _gives(slot, {value: value for value in values})


def _arrears(cents: int | None = None, months: int | None = None) -> str:
    return give("arrears", {"cents": cents, "months": months})


def _not_known(slot: str, value: Any) -> Choice:
    return Choice("button.not_known", give(slot, value))


def _skip(slot: str) -> Choice:
    return Choice("button.skip", give(slot, SKIPPED))


def _yes_no(slot: str) -> list[Choice]:
    return [
        Choice("button.yes", give(slot, "yes")),
        Choice("button.no", give(slot, "no")),
        _skip(slot),
    ]


def _for_months(months: int | None, lasting: str = "temporary") -> dict[str, Any]:
    return {"months": months, "lasting": lasting}


NO_AMOUNT = {"cents": None}
PERSON = Choice("button.person", "/ask_human")
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
OBJECT = Choice("button.object", "/object_sharing")
LANGUAGES = {code: Choice(f"button.language.{code}", _say("ask_language", code)) for code in OURS}
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
HELP = (REPORT, ARRANGEMENT, PERSON)
# The choices that an action names itself, in the argument `offers` of its text.
OFFERS = {**LANGUAGES, **MEANINGS}
MONEY_HELP = ("nobody", "debt_help", "bewindvoerder", "other")
CAUSES = ("less_income", "income_late_or_stopped", "higher_costs", "household_changed", "other")

# Days that a button names; texts.py works them out from today.
UNTIL = ("end_of_month", "month", "months")

CHOICES: Mapping[str, Sequence[Choice]] = {
    "utter_greeting": START,
    "utter_greet": START,
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
    ],
    "utter_huurtoeslag": HELP,
    "utter_huurtoeslag_effect": HELP,
    "utter_energietoeslag": HELP,
    "utter_bijzondere_bijstand": HELP,
    "utter_debt_help": (MUNICIPALITY_CALL, *HELP),
    "utter_eviction": (CALL_BACK, REPORT, ARRANGEMENT),
    "utter_privacy_sharing": (OBJECT, *HELP),
    "utter_person": (CALL_BACK, REPORT, ARRANGEMENT),
    "utter_ask_kind": [
        Choice(f"button.kind.{kind}", give("kind", kind)) for kind in KINDS if kind != "call_back"
    ],
    "utter_ask_letter": [
        *_each("letter", "none", "bailiff", "court", "eviction", "cut_off"),
        _not_known("letter", NOT_KNOWN),
    ],
    "utter_ask_letter_date": (_not_known("letter_date", NOT_KNOWN),),
    "utter_ask_since": (_not_known("since", NOT_KNOWN),),
    "utter_ask_arrears": (
        Choice("button.arrears.none", _arrears(cents=0)),
        Choice("button.arrears.month", _arrears(months=1)),
        Choice("button.arrears.months", _arrears(months=2)),
        _not_known("arrears", {"cents": None, "months": None}),
    ),
    "utter_ask_lasting": _each("lasting", "temporary", "structural", "not_known"),
    "utter_ask_monthly": (_not_known("monthly", NO_AMOUNT),),
    "utter_ask_until": [
        *_gives("until", {each: f"%(until.{each})s" for each in UNTIL}),
        _not_known("until", NOT_KNOWN),
    ],
    "utter_ask_rent": (_not_known("rent", NO_AMOUNT),),
    "utter_ask_less": (_not_known("less", NO_AMOUNT),),
    "utter_ask_duration": (
        *_gives("duration", {f"{each}": _for_months(each) for each in (3, 6, 12)}),
        Choice("button.duration.structural", give("duration", _for_months(None, "structural"))),
        _not_known("duration", _for_months(None, NOT_KNOWN)),
    ),
    "utter_ask_safe_contact": [
        *(Choice(f"button.{each}", give("safe_contact", each)) for each in ("yes", "no")),
        Choice("button.not_said", give("safe_contact", "not_said")),
    ],
    "utter_ask_persons": _gives("persons", {f"{each}": each for each in (1, 2, 3, 4)}),
    "utter_ask_highest_rent": (_not_known("highest_rent", NO_AMOUNT),),
    "utter_ask_sharing": (
        Choice("button.sharing.good", give("sharing", "no")),
        Choice("button.sharing.not", give("sharing", "yes")),
        Choice("button.sharing.more", "/ask_privacy_sharing"),
    ),
    "utter_summary": (
        Choice("button.confirm", give("confirmed", "%(request_key)s")),
        Choice("button.not_yet", "/stop"),
    ),
    "utter_logged.call_back": (GO_ON, ALLOWANCES),
    "utter_more_offer": (
        Choice("button.more", "/give_more"),
        Choice("button.no_more", "/deny"),
        MUNICIPALITY_CALL,
        ALLOWANCES,
    ),
    "utter_withdraw": (CALL_BACK, PERSON),
    "utter_more_stopped": (Choice("button.more", "/give_more"), MUNICIPALITY_CALL, PERSON),
    "utter_more_done": (MUNICIPALITY_CALL, ALLOWANCES, PERSON),
    "utter_ask_cause": [
        *_each("cause", *CAUSES), Choice("button.not_said", give("cause", "not_said"))
    ],
    "utter_ask_own_words": (_skip("own_words"),),
    "utter_ask_children": [
        *(
            Choice(f"button.{each}", give("children", {"answer": each, "number": None}))
            for each in ("yes", "no")
        ),
        Choice("button.not_said", give("children", {"answer": "not_said", "number": None})),
    ],
    "utter_ask_money_help": [
        *_each("money_help", *MONEY_HELP), Choice("button.not_said", give("money_help", "not_said"))
    ],
    "utter_ask_income_day": (
        Choice("button.income_day.changes", give("income_day", NOT_KNOWN)), _skip("income_day")
    ),
    "utter_ask_months_wanted": (_not_known("months_wanted", NOT_KNOWN), _skip("months_wanted")),
    "utter_ask_reach": [
        *_each("reach", *REACH), _skip("reach"),
    ],
    "utter_ask_ages": (_skip("ages"),),
    "utter_ask_bedrooms": [*_gives("bedrooms", {f"{each}": each for each in (1, 2, 3)}),
                           _skip("bedrooms")],
    "utter_ask_areas": (_skip("areas"),),
    "utter_ask_ground_floor": _yes_no("ground_floor"),
    "utter_ask_pets": _yes_no("pets"),
    "utter_objection_made.logged": (PERSON,),
    "utter_municipality_call": (
        Choice("button.municipality_yes", _say("municipality_call", "yes")),
        Choice("button.municipality_no", _say("municipality_call", "not_now")),
    ),
    "utter_municipality_call.needs_case": (CALL_BACK, REPORT, ARRANGEMENT),
    "utter_municipality_call.sent": (MUNICIPALITY_WITHDRAW,),
    "utter_municipality_call.already": (MUNICIPALITY_WITHDRAW,),
    "utter_status": (PERSON,),
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
    "utter_more_offer",
    "utter_more_stopped",
    "utter_withdraw",
    "utter_more_done",
    "utter_allowances",
    "utter_municipality_call",
    "utter_municipality_call.sent",
    "utter_municipality_call.already",
}

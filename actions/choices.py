"""The buttons that go with a text: the name of each title in the catalog, and its payload."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from actions.fields import KINDS, NOT_KNOWN


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


def _arrears(cents: int | None = None, months: int | None = None) -> str:
    return give("arrears", {"cents": cents, "months": months})


PERSON = Choice("button.person", "/ask_human")
GO_ON = Choice("button.go_on", "/go_on")
START_OVER = Choice("button.start_over", "/start_over")
ALLOWANCES = Choice("button.allowances", "/ask_allowances")
REPORT = Choice("button.report", "/report_problem")
ARRANGEMENT = Choice("button.arrangement", "/request_arrangement")
START = (
    Choice("button.pay_soon", '/report_problem{"value": "soon"}'),
    Choice("button.in_arrears", '/report_problem{"value": "arrears"}'),
    Choice("button.in_parts_or_later", '/request_arrangement{"value": "in_parts_or_later"}'),
    Choice("button.less_or_cheaper", '/request_arrangement{"value": "less_or_cheaper"}'),
    ALLOWANCES,
    PERSON,
)
HELP = (REPORT, ARRANGEMENT, PERSON)

CHOICES: Mapping[str, Sequence[Choice]] = {
    "utter_greeting": START,
    "utter_greet": START,
    "utter_choose": START,
    "utter_not_understood": (*HELP, ALLOWANCES),
    "utter_default": HELP,
    "utter_out_of_scope": HELP,
    "utter_stopped": (GO_ON, START_OVER, PERSON),
    "utter_nothing_to_stop": HELP,
    "utter_started_over": START,
    "utter_crisis": (GO_ON, PERSON),
    "utter_button_passed": (GO_ON, PERSON),
    "utter_allowances": (
        Choice("button.huurtoeslag", "/ask_huurtoeslag"),
        Choice("button.energietoeslag", "/ask_energietoeslag"),
        Choice("button.bijzondere_bijstand", "/ask_bijzondere_bijstand"),
        Choice("button.debt_help", "/ask_debt_help"),
    ),
    "utter_huurtoeslag": HELP,
    "utter_huurtoeslag_effect": HELP,
    "utter_energietoeslag": HELP,
    "utter_bijzondere_bijstand": HELP,
    "utter_debt_help": HELP,
    "utter_eviction": HELP,
    "utter_person": (REPORT, ARRANGEMENT),
    "utter_ask_kind": [Choice(f"button.kind.{kind}", give("kind", kind)) for kind in KINDS],
    "utter_ask_since": (Choice("button.not_known", give("since", NOT_KNOWN)),),
    "utter_ask_arrears": (
        Choice("button.arrears.none", _arrears(cents=0)),
        Choice("button.arrears.month", _arrears(months=1)),
        Choice("button.arrears.months", _arrears(months=2)),
        Choice("button.not_known", _arrears()),
    ),
    "utter_ask_lasting": [
        Choice(f"button.lasting.{each}", give("lasting", each))
        for each in ("temporary", "structural", "not_known")
    ],
    "utter_ask_monthly": (Choice("button.not_known", give("monthly", {"cents": None})),),
    "utter_summary": (
        Choice("button.confirm", give("confirmed", "%(request_key)s")),
        Choice("button.not_yet", "/stop"),
    ),
    "utter_logged": (ALLOWANCES, PERSON),
}
# Information says the same in a form as outside it, but there the form's question follows, with
# its own buttons; these would lead away from it.
NOT_IN_FORM = {name for name in CHOICES if not name.startswith("utter_ask_")} - {
    "utter_summary",
    "utter_stopped",
    "utter_started_over",
    "utter_crisis",
    "utter_logged",
    "utter_allowances",
}

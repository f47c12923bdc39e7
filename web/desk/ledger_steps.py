"""What the ledger did to a case, and how it was tied to it, as the history says it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flask_babel import gettext as _

from web.desk.formats import euros
from web.desk.labels import VERIFIED

Value = Mapping[str, Any]


def _open(value: Value) -> str:
    if value["was"] is None:
        return _("Ledger: arrears %(now)s.", now=euros(value["is"]))
    return _(
        "Ledger: arrears %(now)s (was %(before)s).",
        now=euros(value["is"]),
        before=euros(value["was"]),
    )


def _settled(value: Value) -> str:
    return _("Ledger: nothing is open any more (was %(before)s).", before=euros(value["was"]))


def _plan_paid(value: Value) -> str:
    return _(
        "Ledger: on the plan came in %(now)s in all (was %(before)s).",
        now=euros(value["is"]),
        before=euros(value["was"]),
    )


def _verified(value: Value) -> str:
    return _(
        "Verified, contract %(contract)s: %(how)s.",
        contract=value["contract_number"],
        how=VERIFIED[value["how"]],
    )


LEDGER_STEPS: Mapping[str, Callable[[Value], str]] = {
    "ledger_open": _open,
    "ledger_settled": _settled,
    "ledger_plan_paid": _plan_paid,
    "verified": _verified,
}

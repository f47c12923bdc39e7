"""What to do next in a case, by rules anybody can read, in this order:

a dated danger that was not spoken about: call · the first contact is due: call · a proposal is
ready: confirm · an instalment was missed: call · nobody reached the tenant yet: call · the letter
is not made: make it · it is made and not handed over: hand it over · waiting: plan the next try.
Where a call can harm the tenant no step is a call. Knows no page, and a next step is never taken by
a machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from flask_babel import gettext as _

from casebook.models import Call, Case
from casebook.queue_order import open_danger
from casebook.standing import Standing
from casebook.statuses import Status
from web.desk.clock import Clock
from web.desk.formats import local_day, moment
from web.desk.labels import UNSAFE

What = Literal[
    "call", "confirm", "make", "hand_over", "plan", "decide", "status", "wait", "nothing"
]


@dataclass(frozen=True)
class NextStep:
    """One step: its heading, and the rule it follows from in words."""

    what: What
    heading: str
    why: str


def next_step(
    case: Case, calls: Sequence[Call], standing: Standing, clock: Clock | None, now: datetime
) -> NextStep:
    """The first rule that holds; `calls` newest first."""
    if case.status is Status.CLOSED:
        return NextStep("nothing", _("Closed"), _("This case is closed. No step is left."))
    rules = (
        _danger(case, calls),
        _first_contact(case, clock, due=True),
        _proposal(standing),
        _missed(standing),
        _first_contact(case, clock, due=False),
        _planned_for_now(case, now),
        _letter(standing),
        _waiting(case),
        _decision(case),
    )
    step = next(filter(None, rules), NextStep("status", _("Next step"), ""))
    if step.what in ("call", "plan") and case.safe_contact in UNSAFE:
        # Why stands where the call button would.
        return NextStep("wait", _("Next step: wait until the tenant writes"), "")
    return step


def _danger(case: Case, calls: Sequence[Call]) -> NextStep | None:
    if not open_danger(case) or any(each.outcome == "spoken" for each in calls):
        return None
    return _to_call(_("There is a letter with a danger, and nobody spoke about it yet."))


def _first_contact(case: Case, clock: Clock | None, *, due: bool) -> NextStep | None:
    """The clock itself says why."""
    return _to_call("") if clock and clock.is_due is due and not case.next_try_at else None


def _proposal(standing: Standing) -> NextStep | None:
    if not standing.proposed:
        return None
    return NextStep("confirm", _("Next step: confirm"), _("A proposal waits for an answer."))


def _missed(standing: Standing) -> NextStep | None:
    if not standing.missed:
        return None
    return _to_call(_("An instalment did not come in. Call first: the plan stands."))


def _planned_for_now(case: Case, now: datetime) -> NextStep | None:
    if case.next_try_at is None or local_day(case.next_try_at) > local_day(now):
        return None
    return _to_call(_("Planned for %(moment)s.", moment=moment(case.next_try_at)))


def _letter(standing: Standing) -> NextStep | None:
    if standing.letter == "make":
        why = _("It was decided, and the tenant has no letter about it yet.")
        return NextStep("make", _("Next step: make the letter"), why)
    if standing.letter == "hand_over":
        why = _("The letter is made, and the tenant does not have it yet.")
        return NextStep("hand_over", _("Next step: hand over the letter"), why)
    return None


def _waiting(case: Case) -> NextStep | None:
    if case.next_try_at:
        why = _("Planned for %(moment)s.", moment=moment(case.next_try_at))
        return NextStep("plan", _("Next step: call as planned"), why)
    if case.status is not Status.WAITING_FOR_TENANT:
        return None
    why = _("We wait for the tenant, and no next try is planned.")
    return NextStep("plan", _("Next step: plan the next try"), why)


def _decision(case: Case) -> NextStep | None:
    if case.type != "request" or case.status is not Status.IN_PROGRESS:
        return None
    return NextStep("decide", _("Next step: decide"), _("The tenant was spoken to."))


def _to_call(why: str) -> NextStep:
    return NextStep("call", _("Next step: call"), why)

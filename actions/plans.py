"""A payment plan that the tenant chooses: offered inside the house rules, kept as a proposal.

Staff decide: a choice is not yet a yes, and is never called one.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.message import Message
from actions.parts import Parts, conversation_of
from casebook.carrying import logged_in
from casebook.errors import DueTooSoon, ImpossibleStep
from casebook.figures import ledger_line
from casebook.models import Case
from casebook.proposals import propose, withdraw_proposal
from casebook.queue_rules import STILL_OPEN
from casebook.running import proposal_of
from casebook.terms import Plan, check_due_days, parts_of
from questions.plans import Offered, plan_of, plans_offered
from questions.shown import euros
from tenant_texts import DUTCH, text

# The names of the buttons' arguments, in their order.
PLACES = ("first", "second", "third")
NONE, WITHDRAW = "none", "withdraw"


@dataclass(frozen=True)
class Offer:
    """What may be chosen for the newest plan of this conversation."""

    case: Case
    plans: list[Offered]
    answer_by: date
    chosen: bool


class ActionChoosePlan(Action):
    """A button's plan, "not now", or the choice taken back."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_choose_plan"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        pressed = str(Message.from_rasa(tracker.latest_message).values.get("value"))
        if pressed == NONE:
            dispatcher.utter_message(response="utter_plan_not_now")
            return []
        if pressed == WITHDRAW:
            done = await asyncio.to_thread(self._withdraw, tracker)
            name = "utter_plan_withdrawn" if done else "utter_plan_passed"
            dispatcher.utter_message(response=name)
            return []
        offer, plan = await asyncio.to_thread(self._choose, tracker, pressed)
        if offer is None or plan is None:
            # Days went by, or the case was answered: what can be chosen now is said anew.
            if not await say_plan_offer(self._parts, dispatcher, tracker, again=True):
                dispatcher.utter_message(response="utter_plan_passed")
            return []
        _say_chosen(dispatcher, plan, offer.answer_by)
        return []

    def _choose(self, tracker: Tracker, pressed: str) -> tuple[Offer | None, Offered | None]:
        now, today = self._parts.settings.now(), self._parts.today()
        with self._parts.database.writing() as session:
            offer = _offer(self._parts, session, tracker)
            number = int(pressed) if pressed.isascii() and pressed.isdigit() else 0
            plan = plan_of(offer.plans, number) if offer else None
            if offer is None or plan is None:
                return offer, None
            terms = Plan(owed_cents=sum(each.cents for each in plan), parts=plan)
            try:
                propose(session, offer.case, terms, answer_by=offer.answer_by, at=now, today=today)
            except (DueTooSoon, ImpossibleStep):
                return offer, None
            return offer, plan

    def _withdraw(self, tracker: Tracker) -> bool:
        now = self._parts.settings.now()
        with self._parts.database.writing() as session:
            case = _newest_plan(session, tracker)
            return case is not None and withdraw_proposal(session, case, at=now)


async def say_plan_offer(
    parts: Parts, dispatcher: CollectingDispatcher, tracker: Tracker, *, again: bool = False
) -> bool:
    """Offer the plans inside the house rules; whether there are any.

    Whoever chose already is asked again only where that choice is no longer possible, or `again`.
    """
    offer = await asyncio.to_thread(_read, parts, tracker)
    if offer is None or not offer.plans or (offer.chosen and not again):
        return False
    language = tracker.get_slot("language") or DUTCH
    rules = parts.landlords[offer.case.landlord].house_rules
    titles = {
        place: _title(plan, language) for place, plan in zip(PLACES, offer.plans, strict=False)
    }
    numbers = {
        f"{place}_number": len(plan) for place, plan in zip(PLACES, offer.plans, strict=False)
    }
    dispatcher.utter_message(
        response="utter_plan_offer" if rules.tenancy_months else "utter_plan_offer.any_tenancy",
        offers=[f"plan.{place}" for place in titles],
        owed_cents=offer.case.arrears_said_cents,
        tenancy=rules.tenancy_months,
        first_day=offer.plans[0][0].due.isoformat(),
        day=offer.answer_by.isoformat(),
        **titles,
        **numbers,
    )
    return True


def _read(parts: Parts, tracker: Tracker) -> Offer | None:
    with parts.database.reading() as session:
        return _offer(parts, session, tracker)


def _offer(parts: Parts, session: Session, tracker: Tracker) -> Offer | None:
    case = _newest_plan(session, tracker)
    landlord = parts.landlords.get(case.landlord) if case else None
    if case is None or landlord is None or case.status not in STILL_OPEN:
        return None
    answer_by = landlord.contact_by(parts.today())
    plans = plans_offered(
        landlord.house_rules,
        case,
        today=parts.today(),
        answer_by=answer_by,
        ledger=ledger_line(session, case),
    )
    return Offer(case, plans, answer_by, _has_chosen(session, case, parts.today()))


def _has_chosen(session: Session, case: Case, today: date) -> bool:
    """Whether a choice waits that is still possible: income said later may come after its day."""
    chosen = proposal_of(session, case)
    if chosen is None:
        return False
    try:
        check_due_days(case, parts_of(chosen), today=today)
    except DueTooSoon:
        return False
    return True


def _newest_plan(session: Session, tracker: Tracker) -> Case | None:
    cases = logged_in(session, conversation_of(tracker))
    return next((each for each in cases if each.kind == "payment_plan"), None)


def _title(plan: Offered, language: str) -> str:
    name = "plan.terms.one" if len(plan) == 1 else "plan.terms"
    given = {"count": len(plan), "amount": euros(plan[0].cents, language)}
    return text(language, name, given)


def _say_chosen(dispatcher: CollectingDispatcher, plan: Offered, answer_by: date) -> None:
    # A last instalment like the others is not worth a sentence.
    response = "utter_plan_chosen" if plan[-1].cents != plan[0].cents else "utter_plan_chosen.equal"
    dispatcher.utter_message(
        response="utter_plan_chosen.one" if len(plan) == 1 else response,
        count=len(plan),
        each_cents=plan[0].cents,
        last_cents=plan[-1].cents,
        total_cents=sum(each.cents for each in plan),
        first_day=plan[0].due.isoformat(),
        last_day=plan[-1].due.isoformat(),
        day=answer_by.isoformat(),
    )

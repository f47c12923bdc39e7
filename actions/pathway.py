"""The one screen after a report or request: what else may help, the first step first."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.message import Message
from actions.parts import Parts, conversation_of
from actions.plans import say_plan_offer
from casebook.carrying import logged_in
from casebook.models import Case
from schemes.errors import CannotWorkOut
from schemes.huurtoeslag import Years
from schemes.pathway import RentLevel, Situation, Step, rent_level, steps
from tenant_texts import DUTCH, text

# Whether the tenant said to have other debts; in this conversation alone, no case holds it.
OTHER_DEBTS = "other_debts"


class ActionPathway(Action):
    """Says the steps; who has sent nothing yet is shown all help with money.

    Its own button tells of other debts: then the steps are said anew, with that known.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def name(self) -> str:
        return "action_pathway"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[EventType]:
        # After the later questions: what was said in them may bring a plan inside the rules.
        await say_plan_offer(self._parts, dispatcher, tracker)
        told = Message.from_rasa(tracker.latest_message).values.get("value") == OTHER_DEBTS
        debts = "yes" if told else tracker.get_slot(OTHER_DEBTS)
        if not await say_pathway(self._parts, dispatcher, tracker, other_debts=debts):
            dispatcher.utter_message(response="utter_allowances")
        return [SlotSet(OTHER_DEBTS, debts)] if told else []


async def say_pathway(
    parts: Parts,
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    *,
    other_debts: str | None,
) -> bool:
    """Say the steps for what was sent; False where nothing was, or only a call-back."""
    cases = await asyncio.to_thread(_sent, parts, tracker)
    if not cases:
        return False
    known = situation_of(cases, parts.years, parts.today(), other_debts=other_debts)
    found = steps(parts.pathway, known)
    # Asked where the answer changes what stands here, and was not given.
    with_debts = steps(parts.pathway, replace(known, other_debts="yes"))
    asks = other_debts is None and _names(with_debts) != _names(found)
    language = tracker.get_slot("language") or DUTCH
    lines = [
        f"{number}. {text(language, f'pathway.{step.name}', {})}"
        for number, step in enumerate(found, start=1)
    ]
    dispatcher.utter_message(
        response="utter_pathway",
        steps="\n".join(lines),
        offers=[f"pathway.{step.name}" for step in found],
        **({"offers_last": [OTHER_DEBTS]} if asks else {}),
    )
    return True


def _names(found: Sequence[Step]) -> list[str]:
    return [step.name for step in found]


def _sent(parts: Parts, tracker: Tracker) -> list[Case]:
    """Reports and requests of this conversation, newest first."""
    with parts.database.reading() as session:
        cases = logged_in(session, conversation_of(tracker))
    return [each for each in cases if each.type != "call_back"]


def situation_of(
    cases: Sequence[Case], years: Years, today: date, *, other_debts: str | None
) -> Situation:
    """What the newest case holds, as the table of the pathway asks about it.

    A worked-out huurtoeslag counts for this year alone: how long the year before can still be
    applied for is not sure.
    """
    case, *before = cases
    worked_out = case.huurtoeslag or {}
    return Situation(
        kind=case.kind or case.type,
        requested_before=frozenset(each.kind for each in before if each.kind),
        letter=case.letter,
        cause=case.cause,
        lasting=case.lasting,
        children=case.children,
        money_help=case.money_help,
        receives_huurtoeslag=worked_out.get("received"),
        other_debts=other_debts,
        indication_year_eur=worked_out["year_eur"]
        if worked_out.get("year") == today.year
        else None,
        arrears_cents=case.arrears_said_cents,
        arrears_months=case.arrears_said_months,
        rent_cents=case.rent_said_cents,
        rent_level=_rent_level(case, years, today),
    )


def _rent_level(case: Case, years: Years, today: date) -> RentLevel | None:
    if case.rent_said_cents is None:
        return None
    try:
        year = years.of(today.year)
    except CannotWorkOut:
        return None
    return rent_level(year, case.rent_said_cents, case.details.get("persons"))

"""An objection to passing on, on every case that this conversation logged."""

from __future__ import annotations

import asyncio

from rasa_sdk import Tracker

from actions.parts import Parts, conversation_of
from casebook.municipality_calls import withdraw_municipality_call
from casebook.objections import object_to_sharing
from casebook.search import cases_of_conversation
from questions.shown_texts import as_shown


async def objected(parts: Parts, tracker: Tracker) -> bool:
    """Whether a case of this conversation holds an objection."""
    return await asyncio.to_thread(_objected, parts, conversation_of(tracker))


async def object_on_all(
    parts: Parts, tracker: Tracker, shown: dict[str, str] | None = None
) -> list[str]:
    """Object on each case, verified or not; their references. `shown` are the words it answers."""
    words = shown or as_shown(parts, "utter_objection_made", tracker.slots)
    return await asyncio.to_thread(_object, parts, conversation_of(tracker), words)


def _objected(parts: Parts, conversation: str) -> bool:
    with parts.database.reading() as session:
        cases = cases_of_conversation(session, conversation)
        return any(case.objection == "yes" for case in cases)


def _object(parts: Parts, conversation: str, shown: dict[str, str]) -> list[str]:
    now = parts.settings.now()
    with parts.database.writing() as session:
        cases = cases_of_conversation(session, conversation)
        for case in cases:
            object_to_sharing(session, case, text=shown["text"], version=shown["version"], at=now)
            # Who wants nothing to go to the municipality asks for no call from it either.
            withdraw_municipality_call(session, case, at=now)
        return [case.reference for case in cases]

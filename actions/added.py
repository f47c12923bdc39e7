"""What is added to the case that this conversation logged last, by its reference."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa_sdk import Tracker

from actions.parts import Parts
from casebook.additions import add_answer
from casebook.search import case_by_reference


def add_answers(parts: Parts, tracker: Tracker, answers: Iterable[tuple[str, Any]]) -> None:
    """Set each answer, by its name in the casebook. It waits for the database: call in a thread."""
    with parts.database.writing() as session:
        case = case_by_reference(
            session,
            landlord=tracker.get_slot("landlord"),
            reference=tracker.get_slot("more_reference"),
        )
        for field, value in answers:
            add_answer(session, case, field, value, at=parts.settings.now())

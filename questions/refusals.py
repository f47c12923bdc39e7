"""The sentence for an answer that was not taken: what is wrong, and what is possible."""

from __future__ import annotations

from datetime import date

from answers.errors import AnswerError
from questions.shown import euros, spoken
from tenant_texts import has_text

# Fields that fail as another does: a helper's own name as a tenant's.
SAID_AS = {
    "helper_name": "tenant_name",
    "helper_contact": "contact",
    "home_persons": "persons",
    "home_young": "young",
    "young_earners": "young",
    "young_income": "income",
    "bare_rent": "rent",
    "service_light": "service_cost",
    "service_cleaning": "service_cost",
    "service_caretaker": "service_cost",
    "service_rooms": "service_cost",
    **dict.fromkeys(
        (
            "received", "special", "home_partner", "grown_up", "turns_grown_up", "service",
            "assets",
        ),
        "yes_no",
    ),
}  # fmt: skip


def why_not(slot: str, refused: AnswerError, language: str) -> tuple[str, dict[str, str]]:
    """The name of the text for this fault in this question, or anywhere, and its arguments."""
    slot = SAID_AS.get(slot, slot)
    names = (f"answer.{slot}.{refused.code}", f"answer.{refused.code}", "answer.not_understood")
    name = next(each for each in names if has_text(language, each))
    return name, {fact: _words(fact, value, language) for fact, value in refused.facts.items()}


def _words(fact: str, value: object, language: str) -> str:
    if isinstance(value, date):
        return spoken(value, language)
    if fact in ("amount", "limit") and isinstance(value, int):
        return euros(value, language)
    return str(value)

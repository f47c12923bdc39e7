"""Which text a question, an answer or a sent request has, by name; chat and page say the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from questions.fields import HELPER

_OF_A_HELPER = {
    "tenant_name": "utter_ask_tenant_name.helper",
    "contact": "utter_ask_contact.helper",
}
LETTERS_TOLD = {"bailiff", "court", "eviction", "cut_off"}


def asks(slot: str, slots: Mapping[str, Any]) -> str:
    """The text of a question; who owes nothing is told first that nothing is passed on now.

    Who writes for another is asked for the tenant's name, and not for their own.
    """
    if slot in _OF_A_HELPER and slots.get(HELPER) == "yes":
        return _OF_A_HELPER[slot]
    nothing_owed = (slots.get("arrears") or {}).get("cents") == 0
    return "utter_ask_sharing.none" if slot == "sharing" and nothing_owed else f"utter_ask_{slot}"


def of_letter(letter: object) -> str | None:
    """What a letter means for the tenant, said before the next question."""
    return f"letter.told.{letter}" if letter in LETTERS_TOLD else None


def logged(stem: str, kind: str, safe_contact: str | None) -> str:
    """The text with the reference: who may not be called safely is not told of a call."""
    if safe_contact not in (None, "yes"):
        return f"{stem}.not_safe"
    return f"{stem}.call_back" if kind == "call_back" else stem

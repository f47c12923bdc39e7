"""Which text a question, an answer or a sent request has, by name; chat and page say the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from questions.allowance import SEEN, children_told, counts_service
from questions.fields import HELPER

_OF_A_HELPER = {
    "tenant_name": "utter_ask_tenant_name.helper",
    "contact": "utter_ask_contact.helper",
}


def _rent_variant(slots: Mapping[str, Any]) -> str:
    """Of an earlier year, which counts service costs, the rent that was said is not the rent."""
    rent = None if counts_service(slots) else slots.get("rent")
    return ".known" if isinstance(rent, Mapping) and rent["cents"] else ""


def _whole_rent_variant(slots: Mapping[str, Any]) -> str:
    """The bare rent of a check is all that is paid only where the tenant says so."""
    return ".known" if isinstance(slots.get("bare_rent"), Mapping) else ""


def _income_variant(slots: Mapping[str, Any]) -> str:
    together = ".together" if (slots.get("home_persons") or 1) > 1 else ""
    return f".{slots.get('income_period') or 'month'}{together}"


def _assets_variant(slots: Mapping[str, Any]) -> str:
    persons, partner = slots.get("home_persons") or 1, slots.get("home_partner") == "yes"
    if persons == 1:
        return ""
    if not partner:
        return ".together"
    return ".partner" if persons == 2 else ".partner_and_others"


def _children_variant(slots: Mapping[str, Any]) -> str:
    return ".known" if children_told(slots) else ""


# Questions that are asked in more than one way.
_VARIANTS = {
    "rent": _whole_rent_variant,
    "home_young": _children_variant,
    "bare_rent": _rent_variant,
    "income": _income_variant,
    "assets": _assets_variant,
}
_ONE_WHY = {
    **dict.fromkeys(
        ("service_light", "service_cleaning", "service_caretaker", "service_rooms"), "service"
    ),
    "young_income": "young_earners",
    "turns_grown_up": "grown_up",
    "income_period": "income",
    SEEN: "anything",
}
LETTERS_TOLD = {"bailiff", "court", "eviction", "cut_off"}


def asks(slot: str, slots: Mapping[str, Any]) -> str:
    """The text of a question; who owes nothing is told first that nothing is passed on now.

    Who writes for another is asked for the tenant's name, and not for their own.
    """
    if slot in _OF_A_HELPER and slots.get(HELPER) == "yes":
        return _OF_A_HELPER[slot]
    if slot in _VARIANTS:
        return f"utter_ask_{slot}{_VARIANTS[slot](slots)}"
    nothing_owed = (slots.get("arrears") or {}).get("cents") == 0
    return "utter_ask_sharing.none" if slot == "sharing" and nothing_owed else f"utter_ask_{slot}"


def why(slot: str) -> str:
    """The text that says why this is asked; some questions have one reason together."""
    return f"why.{_ONE_WHY.get(slot, slot)}"


def of_letter(letter: object) -> str | None:
    """What a letter means for the tenant, said before the next question."""
    return f"letter.told.{letter}" if letter in LETTERS_TOLD else None


def logged(stem: str, kind: str, safe_contact: str | None) -> str:
    """The text with the reference: who may not be called safely is not told of a call."""
    if safe_contact not in (None, "yes"):
        return f"{stem}.not_safe"
    return f"{stem}.call_back" if kind == "call_back" else stem

"""The answers of a tenant as staff type them, read as the chat reads them. Knows no page.

All but the kind, the name and how it came may stay empty: then it was not asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from answers.errors import AnswerError
from casebook.by_hand import ORIGINS
from casebook.intake import Intake
from landlords import Landlord
from questions.fields import KINDS, Asked, has_letter, read
from questions.intake import intake_of
from questions.options import OPTIONS
from questions.refusals import why_not
from questions.shown_texts import as_shown
from questions.texts import words
from questions.told import asks
from web.masking import mask
from web.masking_bsn import ASKS_FOR_A_TELEPHONE
from web.parts import Parts
from web.typed import LONGEST, without_unsaid

# Typed in words, as a tenant says them.
TYPED = (
    "tenant_name", "contact", "address", "arrears", "since", "rent",
    "letter_date", "monthly", "until", "less", "duration", "persons", "highest_rent",
)  # fmt: skip
# Which of these belong to one kind of request alone.
OF_KIND = {
    "payment_plan": ("monthly",),
    "deferral": ("until",),
    "rent_reduction": ("less", "duration"),
    "cheaper_home": ("persons", "highest_rent"),
}
LONGEST_CONTRACT = 64
_KEY = re.compile(r"[0-9a-f]{32}", re.ASCII)


@dataclass
class Taken:
    """What was typed: `slots` as the questions have them, `errors` by field with a sentence."""

    typed: Mapping[str, str]
    slots: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.typed.get(name, "").strip()

    @property
    def phone(self) -> str | None:
        found: str | None = (self.slots.get("contact") or {}).get("phone")
        return found


def letters() -> list[str]:
    return [str(each.value) for each in OPTIONS["letter"]]


def lastings() -> list[str]:
    return [str(each.value) for each in OPTIONS["lasting"]]


def take(
    parts: Parts, landlord: Landlord, typed: Mapping[str, str], *, words_of: Mapping[str, str]
) -> Taken:
    """Read all of it. `words_of`: the desk's own sentences by name, and its `language`."""
    taken = Taken(typed)
    language = taken["language"] if taken["language"] in landlord.languages else "nl"
    slots = taken.slots
    slots |= {"language": language, "landlord": landlord.key}
    for name, possible in (("origin", ORIGINS), ("kind", KINDS)):
        if taken[name] not in possible:
            taken.errors[name] = words_of[name]
    kind = taken["kind"]
    slots["kind"] = kind
    if taken["letter"] in letters():
        slots["letter"] = taken["letter"]
    if taken["lasting"] in lastings() and kind != "rent_reduction":
        slots["lasting"] = taken["lasting"]
    if not _KEY.fullmatch(taken["key"]):
        taken.errors["key"] = words_of["key"]
    if len(taken["contract_number"]) > LONGEST_CONTRACT:
        taken.errors["contract_number"] = words_of["contract_number"]
    for slot in TYPED:
        _take_typed(parts, landlord, taken, slot, words_of)
    _take_sharing(parts, taken, words_of)
    return taken


def intake_from(taken: Taken, landlord: Landlord) -> Intake:
    """What is logged, once nothing is wrong."""
    slots = {
        "contact": {"phone": None, "email": None},
        "duration": {"months": None, "lasting": None},
        **taken.slots,
    }
    intake = intake_of(
        slots,
        origin=taken["origin"],  # type: ignore[arg-type]
        channel=taken["origin"],
        landlord=landlord.key,
    )
    return replace(intake, contract_number=taken["contract_number"] or None)


def shown_text(parts: Parts, slots: Mapping[str, Any]) -> dict[str, str]:
    """What is read to the tenant, or read along, about passing on: text and version."""
    return as_shown(parts, asks("sharing", slots), slots)


def _take_typed(
    parts: Parts, landlord: Landlord, taken: Taken, slot: str, words_of: Mapping[str, str]
) -> None:
    said = without_unsaid(taken[slot])
    if not said:
        if slot == "tenant_name" or (slot == "contact" and taken["kind"] == "call_back"):
            taken.errors[slot] = words_of[slot]
        return
    only = next((kind for kind, slots in OF_KIND.items() if slot in slots), None)
    if only and only != taken["kind"]:
        taken.errors[slot] = words_of["not_of_kind"]
        return
    if slot == "letter_date" and not has_letter(taken.slots):
        taken.errors[slot] = words_of["letter_date"]
        return
    masked = mask(said[:LONGEST], telephone_asked=slot in ASKS_FOR_A_TELEPHONE)
    if masked.found:
        taken.errors[slot] = words_of["masked"]
        return
    # Staff type Dutch; days and sums of other languages are read too.
    asked = Asked("nl", parts.settings.today(), taken.slots)
    try:
        taken.slots[slot] = read(slot, masked.text, asked)
    except AnswerError as refused:
        language = words_of["language"]
        name, facts = why_not(slot, refused, language)
        taken.errors[slot] = words(parts, name, facts, landlord=landlord.key, language=language)


def _take_sharing(parts: Parts, taken: Taken, words_of: Mapping[str, str]) -> None:
    """An answer counts for the words that stood on the page, and for no others."""
    answer = taken["sharing"]
    if answer not in ("yes", "no", "not_said"):
        return
    shown = shown_text(parts, taken.slots)
    if taken["shown"] != shown["version"]:
        taken.errors["sharing"] = words_of["shown"]
        return
    taken.slots |= {"sharing": answer, "sharing_shown": shown}

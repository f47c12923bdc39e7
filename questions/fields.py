"""The answers that a request needs: in which order, how each is read, and how it is shown again.

A value stands in its slot as plain JSON (a date as ISO text, money as cents).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from answers.any_language import in_any_language
from questions import allowance_readings, readings, shown
from questions.allowance import ALLOWANCE, EFFECT, KEPT, ORDER, SEEN, YEAR, allowance_fields
from questions.readings import NOT_KNOWN, Asked, choice_by_button
from tenant_texts import languages, text

__all__ = ["FIELDS", "KINDS", "NOT_KNOWN", "Asked", "Field"]

KINDS = ("report", "payment_plan", "deferral", "rent_reduction", "cheaper_home", "call_back")
# A yes to the summary; the last of every request.
CONFIRMED = "confirmed"
NO_LETTER = "none"
# Whether this conversation had the answer to a crisis: then it is asked if it is safe to call.
AFTER_CRISIS = "after_crisis"
# Whether somebody else writes for the tenant: then it is asked who that is.
HELPER = "helper"
_OF_A_HELPER = ("helper_name", "helper_contact")
# Answers that no question asks for: they are said, pressed, or worked out.
NEVER_ASKED = {HELPER, YEAR, KEPT, EFFECT}
# The yes to what was shown; a correction there is about no last question.
AT_THE_END = {CONFIRMED, SEEN}
# Whose answer is one of the choices, and never a number, a day or an amount: where choices can only
# be written, these may be numbered.
CHOSEN = {
    "kind", "letter", "lasting", HELPER, "safe_contact", "sharing", CONFIRMED, "cause",
    "money_help", "ground_floor", "pets", "received", "special", "home_partner", "grown_up",
    "turns_grown_up", "service", "income_period", "assets", SEEN, KEPT, EFFECT,
}  # fmt: skip
# What a tenant would rather leave out, among the questions after the reference.
SKIPPED = "skipped"


@dataclass(frozen=True)
class Field:
    """One answer: `read` raises AnswerError, `show` gives the words for the summary.

    `own_language`: words of one language only mean what they say in it, as a name does; other
    answers may come in any of our languages. `free`: any words are an answer.
    """

    read: Callable[[str, Asked], Any]
    show: Callable[[Any, str], str]
    own_language: bool = False
    free: bool = False


_YES_NO = Field(readings.yes_no, shown.choice("answer"))
_SERVICE_COST = Field(allowance_readings.service_cost, shown.amount)
# Those of the huurtoeslag check (questions/allowance.py).
ALLOWANCE_FIELDS: Mapping[str, Field] = {
    YEAR: Field(choice_by_button, shown.as_it_is),
    "received": Field(readings.yes_no_or_not_known, shown.known_or("answer")),
    "special": _YES_NO,
    "home_persons": Field(readings.persons, shown.persons),
    "home_partner": _YES_NO,
    "home_young": Field(allowance_readings.young, shown.as_it_is),
    "young_earners": Field(allowance_readings.young_earners, shown.as_it_is),
    "young_income": Field(allowance_readings.young_income, shown.income),
    "grown_up": _YES_NO,
    "turns_grown_up": _YES_NO,
    "bare_rent": Field(allowance_readings.bare_rent, shown.amount),
    "service": _YES_NO,
    "service_light": _SERVICE_COST,
    "service_cleaning": _SERVICE_COST,
    "service_caretaker": _SERVICE_COST,
    "service_rooms": _SERVICE_COST,
    "income_period": Field(allowance_readings.income_period, shown.choice("income_period")),
    "income": Field(allowance_readings.income, shown.income),
    "assets": _YES_NO,
    SEEN: Field(allowance_readings.allowance_seen, shown.choice(SEEN)),
    KEPT: Field(choice_by_button, shown.huurtoeslag),
    EFFECT: Field(choice_by_button, shown.huurtoeslag_effect),
}
FIELDS: Mapping[str, Field] = {
    "kind": Field(choice_by_button, shown.choice("kind")),
    "letter": Field(readings.letter, shown.letter),
    "letter_date": Field(readings.letter_date, shown.day),
    "since": Field(readings.since, shown.day),
    "arrears": Field(readings.arrears, shown.arrears),
    "lasting": Field(readings.lasting, shown.choice("lasting")),
    "monthly": Field(readings.monthly, shown.amount),
    "until": Field(readings.until, shown.day),
    "less": Field(readings.less, shown.amount),
    "duration": Field(readings.duration, shown.duration),
    "persons": Field(readings.persons, shown.persons),
    "highest_rent": Field(readings.rent, shown.amount),
    HELPER: Field(choice_by_button, shown.choice("answer")),
    "helper_name": Field(readings.name, shown.as_it_is, own_language=True),
    "helper_contact": Field(readings.helper_contact, shown.contact, own_language=True),
    "tenant_name": Field(readings.name, shown.as_it_is, own_language=True),
    "contact": Field(readings.contact, shown.contact, own_language=True),
    "safe_contact": Field(readings.safe_contact, shown.choice("answer")),
    "address": Field(readings.address, shown.address, own_language=True),
    "sharing": Field(readings.sharing, shown.choice("sharing")),
    CONFIRMED: Field(readings.confirmed, shown.choice(CONFIRMED)),
    "rent": Field(readings.rent, shown.amount),
    "cause": Field(readings.cause, shown.choice("cause")),
    "own_words": Field(readings.own_words, shown.as_it_is, free=True),
    "children": Field(readings.children, shown.children),
    "money_help": Field(readings.money_help, shown.choice("money_help")),
    "income_day": Field(readings.income_day, shown.as_it_is),
    "months_wanted": Field(readings.months_wanted, shown.as_it_is),
    "reach": Field(readings.short, shown.reach, free=True),
    "ages": Field(readings.ages, shown.listed),
    "bedrooms": Field(readings.bedrooms, shown.as_it_is),
    "areas": Field(readings.short, shown.as_it_is, free=True),
    "ground_floor": Field(readings.yes_no_not_said, shown.choice("answer")),
    "pets": Field(readings.yes_no_not_said, shown.choice("answer")),
    **ALLOWANCE_FIELDS,
}

_BEFORE = ("kind", "letter", "letter_date", "since", "arrears")
_WHO = (*_OF_A_HELPER, "tenant_name", "contact", "safe_contact")
_AFTER = (*_WHO, "address", "sharing", CONFIRMED)
# The core of each kind, in the order in which it is asked. How long a lower rent is needed says
# whether the problem stays, so that is not asked of a rent reduction again.
CORE: Mapping[str, tuple[str, ...]] = {
    "report": (*_BEFORE, "lasting", *_AFTER),
    "payment_plan": (*_BEFORE, "lasting", "monthly", *_AFTER),
    "deferral": (*_BEFORE, "lasting", "until", *_AFTER),
    "rent_reduction": (*_BEFORE, "rent", "less", "duration", *_AFTER),
    "cheaper_home": (*_BEFORE, "lasting", "persons", "highest_rent", *_AFTER),
    "call_back": ("kind", *_WHO, "reach", CONFIRMED),
}
# What is asked after the reference, as an offer.
_ANYBODY = ("rent", "cause", "own_words", "children", "money_help", "income_day")
MORE: Mapping[str, tuple[str, ...]] = {
    "report": (*_ANYBODY, "reach"),
    "payment_plan": (*_ANYBODY, "months_wanted", "reach"),
    "deferral": (*_ANYBODY, "reach"),
    "rent_reduction": (*_ANYBODY, "reach"),
    "cheaper_home": (*_ANYBODY, "reach", "ages", "bedrooms", "areas", "ground_floor", "pets"),
    "call_back": (),
}
MORE_FORM = "more_form"
# Of these a tenant speaks by themselves; own words are about one case.
_TOLD_UNASKED = {
    "rent", "cause", "children", "money_help", "income_day", "months_wanted", "reach",
}  # fmt: skip
# What is passed on with a call-back, where it was said already.
_TOLD_TO_A_CALLER = (
    "letter", "letter_date", "since", "arrears", "lasting", "address", "rent", "children", "cause",
)  # fmt: skip


def read(slot: str, said: str, asked: Asked) -> Any:
    """Read an answer, in the conversation's language and else in another of ours."""
    field = FIELDS[slot]
    others = set() if field.own_language else languages() - {asked.language}
    return in_any_language(
        lambda language: field.read(said, asked.in_language(language)),
        asked.language,
        sorted(others),
    )


def show(slot: str, value: Any, language: str) -> str:
    """An answer in words, as a tenant reads it back."""
    if value == SKIPPED:
        return text(language, "value.skipped", {})
    return FIELDS[slot].show(value, language)


def fields_of(slots: Mapping[str, Any]) -> list[str]:
    """The answers that a report or request of this kind needs, in the order they are asked."""
    if slots.get("kind") == ALLOWANCE:
        return allowance_fields(slots)
    core = CORE.get(slots.get("kind") or "", ("kind",))
    left_out = {
        *(() if has_letter(slots) else ("letter_date",)),
        *(() if slots.get(AFTER_CRISIS) else ("safe_contact",)),
        *(() if slots.get(HELPER) == "yes" else _OF_A_HELPER),
    }
    return [slot for slot in core if slot not in left_out]


def summarised(slots: Mapping[str, Any]) -> list[str]:
    """What the summary shows and what is sent: all that was asked, and what was said unasked.

    Whoever calls back has to know what was answered so far, of whatever it was about.
    """
    asked = [slot for slot in fields_of(slots) if slot != CONFIRMED]
    known = [slot for slot in unasked(slots) if slots.get(slot) not in (None, SKIPPED)]
    worked_out = {KEPT: CORE, EFFECT: ("rent_reduction",)}
    kept = [slot for slot, of in worked_out.items() if slots.get(slot) and slots.get("kind") in of]
    return [*asked, *known, *kept]


def unasked(slots: Mapping[str, Any]) -> list[str]:
    """The answers that may be said before anything asks for them, and are kept."""
    kind = slots.get("kind") or ""
    if kind == "call_back":
        return list(_TOLD_TO_A_CALLER)
    asked = fields_of(slots)
    return [slot for slot in MORE.get(kind, ()) if slot in _TOLD_UNASKED and slot not in asked]


def has_letter(slots: Mapping[str, Any]) -> bool:
    """Whether there is a letter that names a day."""
    return slots.get("letter") not in (None, NO_LETTER, NOT_KNOWN)


def more_fields(slots: Mapping[str, Any]) -> list[str]:
    """What may still be asked of the case that was logged last, the answered ones included."""
    return list(MORE.get(slots.get("logged_kind") or "", ()))


def comes_after(slots: Mapping[str, Any], slot: str) -> bool:
    """Whether this question comes after the reference."""
    return slot in more_fields(slots) and slot not in fields_of(slots)


def left_to_ask(slots: Mapping[str, Any]) -> int:
    """How many numbered questions a tenant still gets before the summary."""
    return sum(slots.get(slot) is None for slot in _numbered(fields_of(slots)))


def more_left(slots: Mapping[str, Any]) -> int:
    """How many of the questions after the reference have no answer yet."""
    return sum(slots.get(slot) is None for slot in more_fields(slots))


def asked_now(slots: Mapping[str, Any], slot: str) -> list[str]:
    """The numbered questions among which this one is asked."""
    if slot in ORDER:
        return _numbered(allowance_fields(slots))
    core = _numbered(fields_of(slots))
    return core if slots.get("kind") and slot in core else more_fields(slots)


def progress(slots: Mapping[str, Any], slot: str) -> dict[str, int] | None:
    """Which question of how many this is."""
    numbered = asked_now(slots, slot)
    if slot not in numbered:
        return None
    return {"step": numbered.index(slot) + 1, "of": len(numbered)}


def previous(slots: Mapping[str, Any], slot: str) -> str | None:
    """The question before this one."""
    numbered = asked_now(slots, slot)
    before = numbered.index(slot) - 1 if slot in numbered else -1
    return numbered[before] if before >= 0 else None


def _numbered(fields: list[str]) -> list[str]:
    """The kind itself and what comes at the end are no numbered questions."""
    return [each for each in fields if each not in ("kind", CONFIRMED, SEEN)]

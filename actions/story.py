"""What a message says beside the question: an earlier answer put right, or several at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import Any

from answers.corrections import Correction, read_correction
from answers.errors import AnswerError
from answers.letters import Letter
from answers.story import OF_HELPER, read_story
from answers.typed import small
from answers.words.choices import choices_for
from answers.yes_no import yes_or_no
from questions.allowance import ALLOWANCE
from questions.answering import read_answer
from questions.fields import (
    AT_THE_END,
    FIELDS,
    HELPER,
    NO_LETTER,
    NOT_KNOWN,
    Asked,
    comes_after,
    fields_of,
    more_fields,
    previous,
    read,
    summarised,
    unasked,
)
from questions.readings import cents

# Two answers in one message; a comma within a sum is none of these.
_PARTS = re.compile(
    r"[;\n!]|(?<!\d),|,(?!\d)|(?<=\w\w)\.\s|\sو(?=\w)"
    r"|\s(?:en|maar|and|but|ve|ama|fakat|oraz|i|ale|і|й|та|але|لكن|بس)\s",
    re.IGNORECASE,
)
_MOST_PARTS = 4
# What the huurtoeslag check calls an answer that a request has too.
_IN_THE_CHECK = {"rent": "bare_rent", "persons": "home_persons", "children": "home_young"}
AMOUNTS = {"monthly", "rent", "less", "highest_rent"}


def told(said: str, asked: Asked) -> dict[str, Any]:
    """The answers that a message holds, as their slots keep them."""
    found: dict[str, Any] = {}
    for name, value in read_story(said, today=asked.today, language=asked.language).items():
        if isinstance(value, Letter):
            found["letter"] = value.kind
            if value.day:
                found["letter_date"] = value.day.isoformat()
        else:
            found[name] = _kept(name, value)
    return found


def told_along(said: str, slots: Mapping[str, Any], asked: Asked) -> dict[str, Any]:
    """What a message answers that was not answered yet, for this kind."""
    found = told(said, asked)
    if found.get(HELPER) and not slots.get(HELPER):
        found = {**_given_by_helper(slots), **found}
    wanted = {*fields_of({**slots, **found}), *unasked(slots), "letter", "letter_date", HELPER}
    if comes_after(slots, slots["requested_slot"]):
        wanted = set(more_fields(slots))
    new = {name: value for name, value in unanswered(found, slots).items() if name in wanted}
    # A name given before was the helper's: the tenant's is asked now.
    moved = [whose for whose, helper in OF_HELPER.items() if helper in new and slots.get(whose)]
    return {**new, **dict.fromkeys(moved)}


def _given_by_helper(slots: Mapping[str, Any]) -> dict[str, Any]:
    """What was said of oneself before it was said that one writes for another."""
    return {
        helper: slots[whose] for whose, helper in OF_HELPER.items() if slots.get(whose) is not None
    }


def unanswered(found: Mapping[str, Any], slots: Mapping[str, Any]) -> dict[str, Any]:
    """What was not answered yet. "Nee" was the answer before this letter came: it counts now."""
    haste = "letter" in found and slots.get("letter") in (None, NO_LETTER, NOT_KNOWN)
    new = {"letter", "letter_date"} if haste else set()
    return {name: value for name, value in found.items() if slots.get(name) is None or name in new}


def corrected(said: str, slots: Mapping[str, Any], asked: Asked) -> dict[str, Any]:
    """The earlier answer that a message puts right, or nothing.

    Without a value it is emptied, so that it is asked again.
    """
    found = read_correction(said, language=asked.language)
    if found is None:
        return {}
    requested = slots["requested_slot"]
    in_check = slots.get("kind") == ALLOWANCE
    fields = [_IN_THE_CHECK.get(each, each) if in_check else each for each in found.fields]
    named = [each for each in fields if each in FIELDS]
    if named:
        return _of_named(found, named, slots, asked)
    return _of_the_last(found, requested, slots, asked) if found.marked else {}


def in_parts(said: str, slots: Mapping[str, Any], asked: Asked) -> dict[str, Any]:
    """ "Jan Bos, en sorry de huur is 650": every part is a correction or the answer; or nothing.

    At the summary a yes in front of a correction is no yes to what stands there.
    """
    requested = slots["requested_slot"]
    parts = [_bare(part, asked) for part in _PARTS.split(said) if part.strip(" .,;:!")]
    if not 1 < len(parts) <= _MOST_PARTS:
        return {}
    found: dict[str, Any] = {}
    for part in parts:
        right = corrected(part, slots, asked)
        if right and all(slots.get(name) is not None for name in right):
            found |= right
        elif requested in AT_THE_END and yes_or_no(part, language=asked.language) is not None:
            continue
        elif requested not in AT_THE_END and requested not in found:
            try:
                found |= read_answer(requested, part, asked)
            except AnswerError:
                return {}
        else:
            return {}
    corrections = {name for name in found if slots.get(name) is not None}
    return found if corrections else {}


def _bare(part: str, asked: Asked) -> str:
    """A part without "maar" or "en" in front of it."""
    part = part.strip(" .,;:!")
    lead = choices_for(asked.language).story.lead.match(f"{small(part)} ")
    return part[lead.end() :] or part if lead else part


def corrects(said: str, asked: Asked) -> bool:
    """Whether a message says that some answer is wrong, whichever that is."""
    found = read_correction(said, language=asked.language)
    return found is not None and found.marked


def wants_to_change(said: str, asked: Asked) -> bool:
    """ "Ik wil iets veranderen": no more than that, and no wish to stop."""
    found = read_correction(said, language=asked.language)
    return found == Correction((), "", marked=True)


def _of_named(
    found: Correction, named: list[str], slots: Mapping[str, Any], asked: Asked
) -> dict[str, Any]:
    """A named answer; only what was answered before, or what a marked word puts right."""
    requested = slots["requested_slot"]
    if requested in named and not found.rest:
        return {}
    for name in named:
        if name == requested or not _may_change(name, requested, slots):
            continue
        if not found.rest:
            return {name: None} if slots.get(name) is not None else {}
        try:
            return {name: read(name, found.rest, asked)}
        except AnswerError:
            continue
    return {}


def _of_the_last(
    found: Correction, requested: str, slots: Mapping[str, Any], asked: Asked
) -> dict[str, Any]:
    """ "Nee wacht, 650" puts the last answer right when it can be one, else it answers this."""
    if found.old and (right := _of_old_value(found, slots, asked)):
        return right
    before = _last_answered(requested, slots)
    # After the reference the question before is often a yes or no as well, and takes anything.
    order = (requested, before) if requested in more_fields(slots) else (before, requested)
    for name in order:
        if name is None or name in AT_THE_END or not found.rest:
            continue
        try:
            return {name: read(name, found.rest, asked)}
        except AnswerError:
            continue
    return {}


def _of_old_value(
    found: Correction, slots: Mapping[str, Any], asked: Asked
) -> dict[str, Any] | None:
    """ "Niet 75 maar 50" is about the one answer that is 75 now."""
    right: dict[str, Any] = {}
    for name in summarised(slots):
        with suppress(AnswerError):
            if read(name, found.old, asked) == slots.get(name):
                right[name] = read(name, found.rest, asked)
    return right if len(right) == 1 else None


def _last_answered(requested: str, slots: Mapping[str, Any]) -> str | None:
    """The question before this one; before the summary none is the last."""
    return None if requested in AT_THE_END else previous(slots, requested)


def _may_change(name: str, requested: str, slots: Mapping[str, Any]) -> bool:
    """After the reference only what is asked there: the rest was sent, and is not changed here."""
    if comes_after(slots, requested):
        return name in more_fields(slots)
    if slots.get("kind") == ALLOWANCE:
        return name in fields_of(slots)
    return name in fields_of(slots) or name == "rent" or slots.get(name) is not None


def _kept(name: str, value: Any) -> Any:
    if name in AMOUNTS:
        return cents(value)
    if isinstance(value, date):
        return value.isoformat()
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value

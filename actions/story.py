"""What a message says beside the question: an earlier answer put right, or several at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import Any

from answers.corrections import Correction, read_correction
from answers.errors import AnswerError
from answers.letters import Letter
from answers.story import read_story
from questions.fields import (
    CONFIRMED,
    FIELDS,
    NO_LETTER,
    NOT_KNOWN,
    Asked,
    comes_after,
    fields_of,
    more_fields,
    previous,
    read,
)
from questions.readings import cents

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
    wanted = {*fields_of(slots), "rent", "letter", "letter_date"}
    if comes_after(slots, slots["requested_slot"]):
        wanted = set(more_fields(slots))
    return {name: value for name, value in unanswered(found, slots).items() if name in wanted}


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
    named = [each for each in found.fields if each in FIELDS]
    if named:
        return _of_named(found, named, slots, asked)
    return _of_the_last(found, requested, slots, asked) if found.marked else {}


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
    before = _last_answered(requested, slots)
    # After the reference the question before is often a yes or no as well, and takes anything.
    order = (requested, before) if requested in more_fields(slots) else (before, requested)
    for name in order:
        if name is None or name == CONFIRMED or not found.rest:
            continue
        try:
            return {name: read(name, found.rest, asked)}
        except AnswerError:
            continue
    return {}


def _last_answered(requested: str, slots: Mapping[str, Any]) -> str | None:
    """The question before this one; before the summary none is the last."""
    return None if requested == CONFIRMED else previous(slots, requested)


def _may_change(name: str, requested: str, slots: Mapping[str, Any]) -> bool:
    """After the reference only what is asked there: the rest was sent, and is not changed here."""
    if comes_after(slots, requested):
        return name in more_fields(slots)
    return name in fields_of(slots) or name == "rent" or slots.get(name) is not None


def _kept(name: str, value: Any) -> Any:
    if name in AMOUNTS:
        return cents(value)
    if isinstance(value, date):
        return value.isoformat()
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value

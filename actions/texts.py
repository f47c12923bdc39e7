"""Every text of the conversation: words, buttons, and what a widget can show better."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from babel.dates import format_date

from actions.choices import CHOICES, NOT_IN_FORM, OFFERS, Choice, change
from actions.fields import previous, progress
from actions.parts import Parts
from answers.days import months_from, part_of_month
from schemes.errors import FactExpired
from tenant_texts import DUTCH, has_text, text
from text_effects import above_dutch, needs_dutch

TONES = {
    "utter_crisis": "crisis",
    "utter_crisis_possible": "crisis",
    "utter_logged": "done",
    "utter_logged.call_back": "done",
    "utter_logged.not_safe": "done",
}
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Arguments(Mapping[str, object]):
    """What a text may name: its own arguments, the landlord's, and facts by their dotted name."""

    def __init__(
        self, parts: Parts, given: Mapping[str, object], *, landlord: str | None, language: str
    ) -> None:
        self._parts = parts
        self._given = given
        self._key = landlord
        self._landlord = parts.landlords.get(landlord or "")
        self._language = language

    def __getitem__(self, name: str) -> object:
        if name in self._given:
            given = self._given[name]
            if name == "day" and DAY.fullmatch(str(given)):
                # Put in words here: the Dutch below a translation has other words for it.
                day = date.fromisoformat(str(given))
                return format_date(day, "EEEE d MMMM", locale=self._language)
            return given
        if name == "privacy_url":
            page = f"{self._parts.settings.tenants_url}/privacy/{self._key}"
            return f"{page}?lang={self._language}"
        if name.startswith("until."):
            return _until(name.removeprefix("until."), self._parts.today()).isoformat()
        if name.startswith("landlord."):
            return self._landlord and self._landlord.word(name.removeprefix("landlord."))
        fact = self._parts.facts.get(name, today=self._parts.today())
        if isinstance(fact, date):
            return format_date(fact, "d MMMM yyyy", locale=self._language)
        return fact

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)


def _until(name: str, today: date) -> date:
    """The day of a button that says until when: the end of this month, in a month, in two."""
    if name == "end_of_month":
        return part_of_month(today.year, today.month, "end")
    return months_from(today, 1 if name == "month" else 2)


def say(
    parts: Parts, response: str, given: Mapping[str, Any], slots: Mapping[str, Any]
) -> dict[str, Any]:
    """Render one response as Rasa's NLG wants it. Raises TextMissing for an unknown name."""
    language = _language(given, slots)
    arguments = Arguments(parts, given, landlord=slots.get("landlord"), language=language)
    extras: dict[str, Any] = {}
    if response.startswith("utter_ask_"):
        asked = response.removeprefix("utter_ask_").partition(".")[0]
        extras["asks"] = asked
        extras["progress"] = _progress(slots, asked, language)
        if has_text(language, f"why.{asked}"):
            extras["why"] = words(parts, f"why.{asked}", given, slots)
    if response in TONES:
        extras["tone"] = TONES[response]
    for name in ("rows", "reference"):
        if given.get(name):
            extras[name] = given[name]
    return {
        "text": words(parts, response, given, slots),
        "buttons": [
            {
                "title": text(language, choice.title, arguments),
                "payload": choice.payload % arguments,
            }
            for choice in _choices(response, given, slots)
        ],
        "metadata": {name: value for name, value in extras.items() if value},
    }


def words(parts: Parts, name: str, given: Mapping[str, object], slots: Mapping[str, Any]) -> str:
    """A text's words; one with an effect has the Dutch below it until a native reader saw it."""
    language = _language(given, slots)
    said = _words(parts, name, given, slots.get("landlord"), language)
    if not needs_dutch(name, language):
        return said
    dutch = _words(parts, name, given, slots.get("landlord"), DUTCH)
    return above_dutch(said, dutch, language)


def _language(given: Mapping[str, object], slots: Mapping[str, Any]) -> str:
    """The conversation's, or one that was chosen just now: its slot is set after this is said."""
    return str(given.get("language") or slots.get("language") or DUTCH)


def _progress(slots: Mapping[str, Any], asked: str, language: str) -> dict[str, Any] | None:
    steps = progress(slots, asked)
    before = previous(slots, asked)
    if not steps or not before:
        return steps
    back = {"title": text(language, "button.previous", {}), "payload": change(before)}
    return {**steps, "previous": back}


def _words(
    parts: Parts, name: str, given: Mapping[str, object], landlord: str | None, language: str
) -> str:
    arguments = Arguments(parts, given, landlord=landlord, language=language)
    try:
        return text(language, name, arguments)
    except FactExpired:
        # A fact past its day is not spoken as current; a text may have a twin that needs none.
        twin = f"{name}.expired"
        return text(language, twin if has_text(language, twin) else "fact_expired", arguments)


def _choices(response: str, given: Mapping[str, Any], slots: Mapping[str, Any]) -> Iterator[Choice]:
    """The buttons of a text: those that the action offers, then those that it always has."""
    if response in NOT_IN_FORM and (slots.get("requested_slot") or given.get("in_passing")):
        return
    offered = [OFFERS[name] for name in given.get("offers") or ()]
    yield from offered
    fixed = CHOICES.get(response.removesuffix(".none"), CHOICES.get(response, ()))
    yield from (choice for choice in fixed if choice not in offered)

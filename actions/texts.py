"""Every text of the conversation: words, buttons, and what a widget can show better."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from babel.dates import format_date

from actions.choices import CHOICES, NOT_IN_FORM, change
from actions.fields import previous, progress
from actions.parts import Parts
from schemes.errors import FactExpired
from tenant_texts import DUTCH, has_text, text

TONES = {"utter_crisis": "crisis", "utter_crisis_possible": "crisis", "utter_logged": "done"}


class Arguments(Mapping[str, object]):
    """What a text may name: its own arguments, the landlord's, and facts by their dotted name."""

    def __init__(
        self, parts: Parts, given: Mapping[str, object], *, landlord: str | None, language: str
    ) -> None:
        self._parts = parts
        self._given = given
        self._landlord = parts.landlords.get(landlord or "")
        self._language = language

    def __getitem__(self, name: str) -> object:
        if name in self._given:
            return self._given[name]
        if name.startswith("landlord."):
            return getattr(self._landlord, name.removeprefix("landlord."))
        fact = self._parts.facts.get(name, today=self._parts.today())
        if isinstance(fact, date):
            return format_date(fact, "d MMMM yyyy", locale=self._language)
        return fact

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)


def say(
    parts: Parts, response: str, given: Mapping[str, object], slots: Mapping[str, Any]
) -> dict[str, Any]:
    """Render one response as Rasa's NLG wants it. Raises TextMissing for an unknown name."""
    language = slots.get("language") or DUTCH
    arguments = Arguments(parts, given, landlord=slots.get("landlord"), language=language)
    asked = response.removeprefix("utter_ask_") if response.startswith("utter_ask_") else None
    extras: dict[str, Any] = {}
    if asked:
        extras["progress"] = _progress(slots.get("kind"), asked, language)
        if has_text(language, f"why.{asked}"):
            extras["why"] = text(language, f"why.{asked}", arguments)
    if response in TONES:
        extras["tone"] = TONES[response]
    for name in ("rows", "reference"):
        if given.get(name):
            extras[name] = given[name]
    return {
        "text": _words(language, response, arguments),
        "buttons": _buttons(language, response, slots, arguments),
        "metadata": {name: value for name, value in extras.items() if value},
    }


def _progress(kind: str | None, asked: str, language: str) -> dict[str, Any] | None:
    steps = progress(kind, asked)
    before = previous(kind, asked)
    if not steps or not before:
        return steps
    back = {"title": text(language, "button.previous", {}), "payload": change(before)}
    return {**steps, "previous": back}


def _words(language: str, name: str, arguments: Arguments) -> str:
    try:
        return text(language, name, arguments)
    except FactExpired:
        # A fact past its day is not spoken as current; a text may have a twin that needs none.
        twin = f"{name}.expired"
        return text(language, twin if has_text(language, twin) else "fact_expired", arguments)


def _buttons(
    language: str, response: str, slots: Mapping[str, Any], arguments: Arguments
) -> list[dict[str, str]]:
    if slots.get("requested_slot") and response in NOT_IN_FORM:
        return []
    return [
        {"title": text(language, choice.title, arguments), "payload": choice.payload % arguments}
        for choice in CHOICES.get(response, ())
    ]

"""A text in words: its own arguments filled in, those of the landlord, and the dated facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Protocol

from babel.dates import format_date

from answers.days import months_from, part_of_month
from landlords import Landlord
from questions.rests_on import RESTS_ON
from questions.shown import euros, month
from schemes.energy import saved_euros
from schemes.errors import FactExpired
from schemes.facts import Facts
from settings import Settings
from tenant_texts import DUTCH, has_text, text
from text_effects import above_dutch, needs_dutch

DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Source(Protocol):
    """Where texts have their arguments from: the parts of the actions, and those of the pages."""

    @property
    def settings(self) -> Settings: ...
    @property
    def landlords(self) -> Mapping[str, Landlord]: ...
    @property
    def facts(self) -> Facts: ...


class Arguments(Mapping[str, object]):
    """What a text may name: its own arguments, the landlord's, and facts by their dotted name.

    `saving.shorter_shower` is what that saves in a year, in euros.
    """

    def __init__(
        self, source: Source, given: Mapping[str, object], *, landlord: str | None, language: str
    ) -> None:
        self._source = source
        self._given = given
        self._key = landlord
        self._landlord = source.landlords.get(landlord or "")
        self._language = language

    def __getitem__(self, name: str) -> object:
        if name in self._given:
            # Put in words here: the Dutch below a translation has other words for these.
            given = self._given[name]
            if name.endswith("_cents") and isinstance(given, int):
                return euros(given, self._language)
            if name.endswith("_month") and isinstance(given, str):
                return month(given, self._language)
            if name in ("first_day", "last_day"):
                # Months ahead, so with its year.
                return format_date(date.fromisoformat(str(given)), "long", locale=self._language)
            if name == "day" and DAY.fullmatch(str(given)):
                day = date.fromisoformat(str(given))
                return format_date(day, "EEEE d MMMM", locale=self._language)
            return given
        today = self._source.settings.today()
        if name == "privacy_url":
            page = f"{self._source.settings.tenants_url}/privacy/{self._key}"
            return f"{page}?lang={self._language}"
        if name.startswith("until."):
            return until_named(name.removeprefix("until."), today).isoformat()
        if name.startswith("saving."):
            saved = saved_euros(self._source.facts, name.removeprefix("saving."), today=today)
            return euros(saved * 100, self._language)
        if name.startswith("landlord."):
            return self._landlord and self._landlord.word(name.removeprefix("landlord."))
        fact = self._source.facts.get(name, today=today)
        if isinstance(fact, date):
            return format_date(fact, "d MMMM yyyy", locale=self._language)
        return fact

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)


def until_named(name: str, today: date) -> date:
    """The day of a choice that says until when: the end of this month, in a month, in two."""
    if name == "end_of_month":
        return part_of_month(today.year, today.month, "end")
    return months_from(today, 1 if name == "month" else 2)


def words(
    source: Source,
    name: str,
    given: Mapping[str, object],
    *,
    landlord: str | None,
    language: str,
) -> str:
    """A text's words; one with an effect has the Dutch below it until a native reader saw it.

    Raises TextMissing for a name that no catalog has.
    """
    said = words_alone(source, name, given, landlord=landlord, language=language)
    if not needs_dutch(name, language):
        return said
    dutch = words_alone(source, name, given, landlord=landlord, language=DUTCH)
    return above_dutch(said, dutch, language)


def words_alone(
    source: Source,
    name: str,
    given: Mapping[str, object],
    *,
    landlord: str | None,
    language: str,
) -> str:
    """The same without the Dutch below it, for where the Dutch stands beside it."""
    arguments = Arguments(source, given, landlord=landlord, language=language)
    try:
        for rule in RESTS_ON.get(name, ()):
            source.facts.get(rule, today=source.settings.today())
        return text(language, name, arguments)
    except FactExpired:
        # A fact past its day is not spoken as current; a text may have a twin that needs none.
        twin = f"{name}.expired"
        return text(language, twin if has_text(language, twin) else "fact_expired", arguments)

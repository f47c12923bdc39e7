"""The shape of one language's words for letters, ends, durations and households; holds no words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from answers.words.table import NEVER, Edges

LetterKind = Literal["none", "bailiff", "court", "eviction", "cut_off"]


@dataclass(frozen=True)
class LetterWords:
    kinds: Mapping[
        LetterKind, re.Pattern[str]
    ]  # in the order they are looked for; each is taken out
    denied: re.Pattern[str]  # "geen brief van de deurwaarder"
    feared: re.Pattern[str]  # what may come, not what has come
    other: re.Pattern[str]  # a letter of somebody else
    unread: re.Pattern[str]  # nobody has looked whose letter it is
    some_letter: re.Pattern[str]  # "ja", "een brief": of a kind that is not said
    no: frozenset[str]
    light: frozenset[str]
    no_at_first: re.Pattern[str]  # "nee, de deurwaarder was hier" says two things
    after_all: re.Pattern[str]  # "nee, wel een dagvaarding" says one
    no_day: re.Pattern[str]  # "staat er niet bij"
    day_denied: re.Pattern[str]
    gone_by: re.Pattern[str]


@dataclass(frozen=True)
class DayWords:
    phrase: re.Pattern[str]  # what names one day, inside a sentence
    time: re.Pattern[str]
    day_of_week: tuple[re.Pattern[str], ...]  # "volgende week vrijdag": groups which, weekday
    weekday_before: re.Pattern[str]  # "vrijdag 4 december": group weekday


@dataclass(frozen=True)
class StretchWords:
    small: Mapping[str, str]  # "maandje" is a month; "" for a word that changes nothing
    several: re.Pattern[str]  # "een paar maanden"
    between: re.Pattern[str]  # "2 of 3 maanden", "een jaar of twee"
    and_a_half: tuple[re.Pattern[str], ...]  # groups count, unit; without a count it is one
    and_more: re.Pattern[str] = NEVER  # "een jaar en drie maanden": groups first, second


@dataclass(frozen=True)
class UntilWords:
    around: Edges
    request: re.Pattern[str]  # "kan het tot januari" asks, and answers
    up_to: re.Pattern[str]  # "tot januari" ends where January begins
    through: re.Pattern[str]  # "tot en met januari" where it ends
    end_of_month: re.Pattern[str]
    explanation: re.Pattern[str]
    denied: re.Pattern[str]


@dataclass(frozen=True)
class DurationWords:
    around: Edges
    so_long_already: re.Pattern[str]
    until_something: re.Pattern[str]  # "tot ik werk heb": it passes, nobody knows when
    months_around: Edges  # around a number of instalments
    instalments: re.Pattern[str]  # "6 termijnen": group count
    told: tuple[re.Pattern[str], ...] = ()  # "over 4 maanden ben ik klaar": group value


@dataclass(frozen=True)
class PersonWords:
    around: Edges
    determiners: Edges
    joiner: re.Pattern[str]
    total: re.Pattern[str]  # "we zijn met 4": group count
    counts: Mapping[str, int]  # "met z'n vieren"
    included: re.Pattern[str]  # "waarvan 2 kinderen" adds nobody
    spelled_out: re.Pattern[str]  # "4: ik, mijn man en 2 kinderen" says it twice
    ages: re.Pattern[str]
    me: re.Pattern[str]
    one_alone: re.Pattern[str]
    with_me: re.Pattern[str]  # "met mijn man": the tenant too
    couple: re.Pattern[str]
    nobody: re.Pattern[str]  # "geen kinderen"
    one: Mapping[str, int]  # "zoon" 1, "ouders" 2
    many: frozenset[str]  # only with their number
    whole: frozenset[str]  # counted, these are the tenant too
    pets: frozenset[str]
    doubt: re.Pattern[str]


@dataclass(frozen=True)
class CircumstanceWords:
    letters: LetterWords
    days: DayWords
    stretches: StretchWords
    until: UntilWords
    durations: DurationWords
    persons: PersonWords

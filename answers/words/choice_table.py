"""The shape of one language's words for choices, stories and corrections; holds no words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from answers.words.circumstance_table import LetterKind
from answers.words.table import Edges

Cause = Literal[
    "less_income", "income_late_or_stopped", "higher_costs", "household_changed", "other",
    "not_said",
]  # fmt: skip
MoneyHelp = Literal["nobody", "debt_help", "bewindvoerder", "other", "not_said"]


@dataclass(frozen=True)
class YesNoFirstWords:
    """A yes or no that goes on: "ja, een hond"."""

    yes: re.Pattern[str]  # at the start, group `rest`
    no: re.Pattern[str]
    takes_back_yes: re.Pattern[str]  # in the rest: "ja, nee"
    still_no: re.Pattern[str]  # the whole rest: "nee, ik heb geen hond"
    also_yes: re.Pattern[str]  # without yes or no: "twee katten"
    also_no: re.Pattern[str]


@dataclass(frozen=True)
class ChildrenWords:
    none: re.Pattern[str]
    doubt: re.Pattern[str]  # grown up, or not living here
    around: Edges
    ages: re.Pattern[str]  # read over, never kept
    joiner: re.Pattern[str]
    child: re.Pattern[str]  # groups count, noun
    one: Mapping[str, int]  # how many a noun is by itself: "zoon" 1, "tweeling" 2
    all_children: frozenset[str]  # nouns that count the sons and daughters too
    on_the_way: re.Pattern[str]  # not born yet, and so not counted


@dataclass(frozen=True)
class MoneyHelpWords:
    helpers: Mapping[MoneyHelp, re.Pattern[str]]
    nobody: re.Pattern[str]
    doubt: re.Pattern[str]  # wanted, asked for, or over


@dataclass(frozen=True)
class IncomeDayWords:
    around: Edges
    day: re.Pattern[str]  # group `day`, in digits
    parts: Mapping[str, int]  # "eind van de maand" -> 31
    not_fixed: re.Pattern[str]
    between: re.Pattern[str]


@dataclass(frozen=True)
class HomeWords:
    """Bedrooms, and the ages of who will live there."""

    bedrooms_around: Edges
    no_bedroom: re.Pattern[str]
    rooms: re.Pattern[str]  # a living room may be one of them
    between: re.Pattern[str]
    ages: Mapping[str, re.Pattern[str]]  # band -> words that say it, with their number
    first_years: re.Pattern[str]  # "8 maanden", "anderhalf jaar"
    without_age: re.Pattern[str]  # "2 kinderen": people, no ages
    ages_light: frozenset[str]


@dataclass(frozen=True)
class SharingWords:
    against: re.Pattern[str]  # in an answer to the question whether it is good
    in_favour: re.Pattern[str]
    light: frozenset[str]  # beside these
    explanation: re.Pattern[str]  # the whole answer
    doubt: re.Pattern[str]
    objects: re.Pattern[str]  # anywhere in a sentence, about the municipality
    objects_at_start: re.Pattern[str]  # "niet aan de gemeente", as a sentence of its own
    objects_not: re.Pattern[str]  # in the same sentence: then it is not certain


@dataclass(frozen=True)
class ToldLetterWords:
    come: tuple[re.Pattern[str], ...]  # a whole clause: such a letter is there
    kinds: Mapping[LetterKind, re.Pattern[str]]  # words that speak of each kind
    unless: re.Pattern[str]  # in the message: of another debt, or over


@dataclass(frozen=True)
class StoryWords:
    """Frames match a whole clause; group `value`, or else the clause, goes to the reader."""

    nothing_certain: re.Pattern[str]  # in the message: for somebody else, disputed, or over
    supposed: re.Pattern[str]  # in a sentence: nothing in it is certain
    unless: Mapping[str, re.Pattern[str]]  # answer -> in the message: it is about another thing
    joiner: re.Pattern[str]
    lead: re.Pattern[str]  # before a clause
    about_a_plan: re.Pattern[str]
    frames: Mapping[str, tuple[re.Pattern[str], ...]]
    asking: Mapping[str, tuple[re.Pattern[str], ...]]  # also in a question
    plan_frames: tuple[re.Pattern[str], ...]  # `monthly`, only where a plan is spoken of
    since: re.Pattern[str]  # group `value`: what follows, up to the end of the clause
    trouble: re.Pattern[str]  # with money, beside a "since"
    trouble_light: frozenset[str]
    letters: ToldLetterWords
    name: re.Pattern[str]
    never_a_name: re.Pattern[str]
    contact_light: frozenset[str]
    address: re.Pattern[str]  # what says that a postcode is the tenant's own
    never_an_address: re.Pattern[str]


@dataclass(frozen=True)
class CorrectionWords:
    """Patterns name their groups: field, new, unit (of the new value, said with the old one)."""

    marker: re.Pattern[str]  # at the start, as often as it is there
    not_alone: re.Pattern[str]  # "nee" before a value is no correction yet
    before_any_word: re.Pattern[str]  # "ik bedoel": what follows may also be a name
    inside: re.Pattern[str]  # "toch", "eigenlijk"
    something: re.Pattern[str]  # the whole line: an answer must change, not which
    fields: Mapping[str, tuple[str, ...]]  # regular expression of a field's word -> its answers
    again: tuple[re.Pattern[str], ...]  # "wijzig mijn naam", "de naam klopt niet"
    not_but: re.Pattern[str]  # "niet 650 maar 680"
    should_be: tuple[re.Pattern[str], ...]
    it_is: re.Pattern[str]  # counts only behind a marker
    field_is: re.Pattern[str]  # also groups wrong, should: "klopt niet, moet ... zijn"
    values: Mapping[str, re.Pattern[str]]  # what an answer looks like, by its name
    a_value: re.Pattern[str]  # where no field is named: a sign or word of a value in it
    no_value: re.Pattern[str]  # a word of a sentence, which is no value


@dataclass(frozen=True)
class ChoiceWords:
    not_said: re.Pattern[str]  # whole lines
    skip: re.Pattern[str]
    negated: re.Pattern[str]  # right before a word, turns it round
    causes: Mapping[Cause, re.Pattern[str]]
    yes_no: YesNoFirstWords
    children: ChildrenWords
    money_help: MoneyHelpWords
    income_day: IncomeDayWords
    home: HomeWords
    sharing: SharingWords
    story: StoryWords
    corrections: CorrectionWords

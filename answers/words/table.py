"""The shape of one language's word table; holds no words itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

NEVER = re.compile(r"(?!)")
THE_DAY = "\ue000"  # stands in a sentence where its day stood; nobody can have typed it


def phrases(*alternatives: str) -> re.Pattern[str]:
    """Any of these phrases (each a regular expression) as whole words."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)")


def word_set(text: str) -> frozenset[str]:
    """The words of this text, each once."""
    return frozenset(text.split())


class Edges:
    """Phrases that may stand before or after an answer without being part of it."""

    def __init__(self, *alternatives: str, signs: str = "") -> None:
        whole = rf"(?<!\w)(?:{'|'.join(alternatives)})(?![\w'])"
        either = f"(?:{whole}|{signs})" if signs else whole
        self._before = re.compile(rf"{either}[,;:.!]*\s*")
        self._after = re.compile(rf"[\s,;:.!]*{either}[\s,;:.!]*$")

    def strip(self, text: str) -> str:
        """The text without these phrases at its ends, however many there are."""
        while text:
            shorter = text.strip().rstrip(" ,;:.!")
            if found := self._before.match(shorter):
                shorter = shorter[found.end() :]
            if found := self._after.search(shorter):
                shorter = shorter[: found.start()]
            if shorter == text:
                break
            text = shorter
        return text


@dataclass(frozen=True)
class AmountWords:
    around: Edges
    euro: str  # regular expressions, used inside the grammar of an amount
    cent: str
    joined_by: str  # "650 euro en 50 cent"
    multipliers: Mapping[str, int]
    fractions: Mapping[str, Fraction]  # only before a multiplier: "anderhalf duizend"
    between: re.Pattern[str]  # two numbers are no answer: "600 tot 700"
    per_month: Edges
    per_other_period: re.Pattern[str]
    nothing: re.Pattern[str]
    fractions_behind: Mapping[str, Fraction] = field(
        default_factory=dict
    )  # "a thousand and a half"


@dataclass(frozen=True)
class ArrearsWords:
    around: Edges
    none_owed: re.Pattern[str]
    owed: re.Pattern[str]  # "yes", without saying how much
    months: re.Pattern[str]  # group `count`
    one_month: re.Pattern[str]
    money_and_months: re.Pattern[str]  # what stands between "2 maanden" and "1300 euro"


@dataclass(frozen=True)
class DateWords:
    """Patterns name their groups: part, which, unit, count, weekday, month, day,
    day_behind (of its month: "October 1st"), year, year_before (its month), which_year,
    which_year_before, count_behind (its unit: "місяців зо два")."""

    around: Edges
    past: re.Pattern[str]
    future: re.Pattern[str]
    days_from_today: Mapping[str, int]
    period: re.Pattern[str]
    ahead: re.Pattern[str]
    ago: re.Pattern[str]
    stretch: re.Pattern[str]  # "2 maanden", without saying whether ago or ahead
    weekday: re.Pattern[str]
    month: re.Pattern[str]
    day_of_month: re.Pattern[str]
    day_of_period: re.Pattern[str]
    year: re.Pattern[str]
    parts: Mapping[str, str]  # word -> "begin" | "middle" | "end"
    which: Mapping[str, int]  # word -> -1 | 0 | 1
    units: Mapping[
        str, str
    ]  # word -> "day", "week", "fortnight", "month", "quarter", "half_year", "year"
    weekdays: Mapping[str, int]  # word -> 0 for Monday
    months_also: Mapping[str, int]  # spellings that dateparser does not know
    half: re.Pattern[str]
    one_and_a_half: re.Pattern[str]
    first: frozenset[str]  # as the day of a month
    last: frozenset[str]
    days_in_words: Mapping[str, int] = field(default_factory=dict)  # the other days of a month
    in_sentence: re.Pattern[str] = NEVER  # what names a day or month amid other words
    in_sentence_gone_by: re.Pattern[str] = NEVER  # there: it has begun ("ontslagen")
    in_sentence_not: re.Pattern[str] = NEVER  # in the rest: that day is no beginning ("geboren")
    dotted_days: bool = False  # "15.12" is a day, and never a sum
    new_year: re.Pattern[str] = NEVER  # 1 January, by the name that people give it


@dataclass(frozen=True)
class LastingWords:
    around: Edges
    light: frozenset[str]
    negations: frozenset[str]
    temporary: re.Pattern[str]
    structural: re.Pattern[str]
    not_known: re.Pattern[str]
    duration: re.Pattern[str]
    explanation: re.Pattern[str]


@dataclass(frozen=True)
class YesNoWords:
    yes: frozenset[str]
    yes_can_be_negated: frozenset[str]  # "klopt niet" is a no, "ja niet" is nothing
    no: frozenset[str]
    negations: frozenset[str]
    light: frozenset[str]
    doubt: re.Pattern[str]
    fixed_yes: re.Pattern[str]
    fixed_no: re.Pattern[str]


@dataclass(frozen=True)
class ContactWords:
    negation: re.Pattern[str]
    spelled_email: re.Pattern[str]


@dataclass(frozen=True)
class NameWords:
    introduction: re.Pattern[str]
    doubtful_introduction: re.Pattern[str]  # "ik ben" also comes before "ziek"
    particles: re.Pattern[str]  # "in 't" in "Anna in 't Veld": no sentence
    never: re.Pattern[str]  # one such word makes it a sentence
    never_first: frozenset[str]
    never_alone: frozenset[str]
    label_inside: re.Pattern[str] = NEVER  # "ad Serkan, soyad Öztürk": no part of the name


@dataclass(frozen=True)
class Words:
    question: re.Pattern[str]  # how a question starts, when no question mark says so
    not_known: re.Pattern[str]  # the whole answer is "I do not know"
    number_joiners: re.Pattern[str]  # "honderd en vijf" is written "honderdvijf" by num2words
    hundred: str | None  # languages that say "twaalfhonderd" for 1,200
    counts_also: Mapping[str, int]
    amounts: AmountWords
    arrears: ArrearsWords
    dates: DateWords
    lasting: LastingWords
    yes_no: YesNoWords
    contacts: ContactWords
    names: NameWords
    not_an_address: re.Pattern[str]
    number_slips: Mapping[str, str] = field(default_factory=dict)  # "fourty" for "forty"

"""Choices made in words: a cause, children, who helps with money, what a home needs.

A value is one of the choices and nothing else: no illness, no age of a person is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from answers.errors import AnswerError
from answers.free_text import said_in
from answers.number_words import read_count, read_number_words
from answers.typed import answer
from answers.words import words_for
from answers.words.choice_table import Cause, ChildrenWords, MoneyHelp
from answers.words.choices import choices_for
from answers.yes_no import read_yes_no

YesNoNotSaid = Literal["yes", "no", "not_said"]
MOST_CHILDREN = 15
MOST_BEDROOMS = 8
# The youngest of each band; a child is one below the first of the grown-ups.
BANDS = {"0-3": 0, "4-11": 4, "12-17": 12, "18-64": 18, "65+": 65}
GROWN_UP = 18
_OLDEST = 120
_AGE = "\ue000"  # nobody can have typed it: plain() takes such signs away


@dataclass(frozen=True)
class Children:
    """Whether children live at home, and how many where that was said."""

    answer: YesNoNotSaid
    number: int | None = None


def read_cause(text: str, *, language: str = "nl") -> Cause:
    """ "ik ben ontslagen" -> less_income; an illness is "other", beside a cause it is left out."""
    if (line := said_in(text, language)) is None:
        return "not_said"
    said = _affirmed(line, choices_for(language).causes, language)
    if len(said) > 1:
        said.discard("other")
    return _the_one(said)


def read_yes_no_not_said(text: str, *, language: str = "nl") -> YesNoNotSaid:
    """ "ja, een hond" -> yes, "geen huisdieren" -> no; "ja maar" is asked again."""
    if (line := said_in(text, language)) is None:
        return "not_said"
    bare = line.strip(" .,;:!")
    words = choices_for(language).yes_no
    if words.also_no.fullmatch(bare):
        return "no"
    if words.also_yes.fullmatch(bare):
        return "yes"
    try:
        return "yes" if read_yes_no(line, language=language) else "no"
    except AnswerError:
        if said := _first_word(bare, language):
            return said
        raise


def _first_word(line: str, language: str) -> YesNoNotSaid | None:
    """A yes with any explanation that takes nothing back; a no only with another no."""
    words = choices_for(language).yes_no
    if yes := words.yes.fullmatch(line):
        doubt = words_for(language).yes_no.doubt
        taken_back = words.takes_back_yes.search(yes["rest"]) or doubt.search(yes["rest"])
        return None if taken_back else "yes"
    no = words.no.fullmatch(line)
    return "no" if no and words.still_no.fullmatch(no["rest"]) else None


def read_children(text: str, *, language: str = "nl") -> Children:
    """ "ja, 2 kinderen" -> yes, 2; "geen" -> no; grown-up children are asked about again."""
    if (said := said_in(text, language)) is None:
        return Children("not_said")
    line = said.strip(" .,;:!")
    words = choices_for(language).children
    born, unborn = words.on_the_way.subn(" ", line)
    line = born.strip(" .,;:!") or line
    if words.none.fullmatch(re.sub("[.,;:!]", "", line)):
        return Children("no")
    grown_up = any(_is_grown_up(found["ages"] or "") for found in words.ages.finditer(line))
    if grown_up or words.doubt.search(line):
        raise AnswerError("ambiguous")
    yes = choices_for(language).yes_no.yes.fullmatch(line)
    number = _children(words.ages.sub(_as_marks, yes["rest"] if yes else line), words, language)
    if number is not None:
        return Children("yes", number)
    answered = read_yes_no_not_said(line, language=language)
    if answered == "yes" and unborn:
        raise AnswerError("ambiguous")  # "ja, ik ben zwanger"
    return Children(answered)


def _is_grown_up(ages: str) -> bool:
    return any(int(age) >= GROWN_UP for age in re.findall(r"\d+", ages))


def _children(rest: str, words: ChildrenWords, language: str) -> int | None:
    """How many; None when the words do not say it."""
    if alone := read_count(words.around.strip(_without_marks(rest)), language):
        return _possible(alone)
    total, one_by_one, first = 0, 0, None
    for place, part in enumerate(words.joiner.split(rest)):
        ages = part.count(_AGE)
        if not (bare := words.around.strip(_without_marks(part))):
            continue
        child = words.child.fullmatch(bare)
        if child is None and ages == 1 and read_count(bare, language) == 1:
            one_by_one += 1  # "one of 4 and one of 7"
            continue
        if child is None and place == 0 and (first := read_count(bare, language)):
            continue  # "2, a boy and a girl": in all
        if child is None:
            return None
        count = read_count(child["count"], language) if child["count"] else 1
        each = words.one.get(child["noun"], 1 if child["count"] else None)
        if each is None and ages > 1:  # "my sons (5 and 3)"
            each = ages
        if count is None or each is None:
            return None
        if child["noun"] in words.all_children:
            total = count * each
        else:
            one_by_one += count * each
    number = total or one_by_one
    # "Two kids and a baby": two or three.
    if first not in (None, number) or one_by_one not in (0, number):
        return None
    return _possible(number) if number else None


def _as_marks(ages: re.Match[str]) -> str:
    """An age leaves a mark, so that it may still be counted."""
    return f" {_AGE * max(len(re.findall(r'\d+', ages['ages'] or '')), 1)} "


def _without_marks(said: str) -> str:
    return " ".join(said.replace(_AGE, " ").split())


def _possible(number: int) -> int:
    if number > MOST_CHILDREN:
        raise AnswerError("not_understood")
    return number


def read_money_help(text: str, *, language: str = "nl") -> MoneyHelp:
    """ "nee" -> nobody, "de kredietbank" -> debt_help, "mijn broer" -> other."""
    if (answered := said_in(text, language)) is None:
        return "not_said"
    line = answered.strip(" .,;:!")
    words = choices_for(language).money_help
    if words.nobody.fullmatch(re.sub("[.,;:!]", "", line)):
        return "nobody"
    said = _affirmed(line, words.helpers, language)
    if said and words.doubt.search(line):
        raise AnswerError("ambiguous")
    return _the_one(said)


def read_bedrooms(text: str, *, language: str = "nl") -> int:
    """ "minstens twee" -> 2, "een studio" -> 0; rooms are no bedrooms and are asked again."""
    line = answer(text, language).strip(" .,;:!")
    words = choices_for(language).home
    core = words.bedrooms_around.strip(line)
    if words.no_bedroom.fullmatch(core) or words.no_bedroom.fullmatch(line):
        return 0
    if words.rooms.search(line):
        raise AnswerError("ambiguous")
    number = read_count(core, language)
    if number is None:
        both = [read_count(part, language) for part in words.between.split(core)]
        raise AnswerError("ambiguous" if len(both) == 2 and None not in both else "not_understood")
    if number > MOST_BEDROOMS:
        raise AnswerError("too_high", number=number, limit=MOST_BEDROOMS)
    return number


def read_ages(text: str, *, language: str = "nl") -> list[str]:
    """ "5, 8 en 41" -> ["4-11", "18-64"]; every word must be an age or say nothing about one."""
    line = answer(text, language)
    words = choices_for(language).home
    found: set[str] = set()
    for band, pattern in words.ages.items():
        shorter = pattern.sub(" ", line)
        if shorter != line:
            found.add(band)
        line = shorter
    shorter = words.first_years.sub(" ", line)
    if shorter != line:
        found.add("0-3")
    for word in re.findall(r"[^\W_]+(?:'[^\W_]+)*", words.without_age.sub(" ", shorter)):
        if word not in words.ages_light:
            found.add(_band(word, language))
    if not found:
        raise AnswerError("not_understood")
    return [band for band in BANDS if band in found]


def _band(word: str, language: str) -> str:
    age = int(word) if word.isdigit() else read_number_words(word, language)
    if age is None or age > _OLDEST:
        raise AnswerError("not_understood")
    return [band for band, youngest in BANDS.items() if youngest <= age][-1]


def _affirmed[Choice: str](
    line: str, patterns: Mapping[Choice, re.Pattern[str]], language: str
) -> set[Choice]:
    """The choices whose words are in a line, without those right behind "niet" or "geen"."""
    negated = choices_for(language).negated
    return {
        choice
        for choice, pattern in patterns.items()
        if any(not negated.search(line[: found.start()]) for found in pattern.finditer(line))
    }


def _the_one[Choice: str](said: set[Choice]) -> Choice:
    if len(said) == 1:
        return said.pop()
    raise AnswerError("ambiguous" if said else "not_understood")

"""How many people a home is for; knows no names and keeps no ages."""

from __future__ import annotations

from dataclasses import dataclass, field

from answers.errors import AnswerError
from answers.number_words import read_count_or_zero
from answers.typed import answer
from answers.words.circumstance_table import PersonWords
from answers.words.circumstances import circumstances_for

FEWEST_PERSONS = 1
MOST_PERSONS = 20
_COUPLE = "\ue000"  # nobody can have typed it: plain() takes such signs away


@dataclass
class _Household:
    """What was said so far: the tenant, others, and numbers without a word for whom."""

    me: bool = False
    with_me: bool = False  # said by "met ...", unless that is everybody
    whole: bool = False  # said of everybody: "2 volwassenen"
    others: int = 0
    bare_first: list[int] = field(default_factory=list)
    bare: list[int] = field(default_factory=list)


def read_persons(text: str, *, language: str = "nl") -> int:
    """ "alleen ik" -> 1, "ik en mijn 2 kinderen" -> 3, "met z'n drieën" -> 3.

    "ambiguous" wherever somebody may or may not be counted in: "3 kinderen".
    """
    line = answer(text, language).strip(" .,;:!")
    words = circumstances_for(language).persons
    if words.doubt.search(line):
        raise AnswerError("ambiguous")
    head = words.included.split(line, maxsplit=1)[0]
    core = words.around.strip(head)
    if words.one_alone.fullmatch(core) or words.one_alone.fullmatch(head.strip()):
        return 1
    number = _total(core, words, language)
    if number is None:
        number = _spelled_out_total(core, words, language)
    if number is None:
        number = _people(words.ages.sub(" ", core), words, language)
    return _within(number)


def _within(number: int) -> int:
    if number < FEWEST_PERSONS:
        raise AnswerError("too_low", number=number, limit=FEWEST_PERSONS)
    if number > MOST_PERSONS:
        raise AnswerError("too_high", number=number, limit=MOST_PERSONS)
    return number


def _total(core: str, words: PersonWords, language: str) -> int | None:
    """ "4", "we zijn met z'n vieren", "een gezin van 4"."""
    found = words.total.fullmatch(core)
    return _count(found["count"], words, language) if found else None


def _spelled_out_total(core: str, words: PersonWords, language: str) -> int | None:
    """ "4: ik, mijn man en 2 kinderen"; both must say the same."""
    head, *tail = words.spelled_out.split(core, maxsplit=1)
    number = _total(head.strip(), words, language)
    if number is None or not tail:
        return None
    if _people(words.ages.sub(" ", tail[0]), words, language) != number:
        raise AnswerError("ambiguous")
    return number


def _people(line: str, words: PersonWords, language: str) -> int:
    said = _Household()
    line = words.couple.sub(_COUPLE, words.around.strip(line))
    if found := words.with_me.match(line):
        said.with_me, line = True, line[found.end() :]
    for part in words.joiner.split(line):
        _add(part.strip(" .,;:!()"), said, words, language)
    return _sum(said)


def _add(part: str, said: _Household, words: PersonWords, language: str) -> None:
    """One of "ik", "mijn 2 kinderen", "de hond", "geen kinderen", "3"."""
    part = words.around.strip(part)
    if not part or words.nobody.fullmatch(part):
        return
    if words.me.fullmatch(part):
        said.me = True
        return
    if part == _COUPLE:
        said.others, said.whole = said.others + 2, True
        return
    part = words.determiners.strip(part)
    if (number := _count(part, words, language)) is not None:
        (said.bare if said.me or said.with_me else said.bare_first).append(number)
        return
    *counted, noun = part.split() or [""]
    known = noun in words.one or noun in words.many or noun in words.pets
    number = _count(words.determiners.strip(" ".join(counted)), words, language)
    if not known or (counted and number is None):
        raise AnswerError("not_understood")
    if noun in words.pets:
        return
    if number is None and noun in words.many:
        raise AnswerError("ambiguous")
    said.others += (1 if number is None else number) * words.one.get(noun, 1)
    said.whole = said.whole or noun in words.whole


def _sum(said: _Household) -> int:
    me = said.me or (said.with_me and not said.whole)
    people = me + said.others
    if said.bare_first:  # "3, ik en mijn 2 kinderen"
        if said.bare or len(said.bare_first) > 1 or said.bare_first[0] != people:
            raise AnswerError("ambiguous")
        return people
    if said.bare:  # "ik en 2"
        if len(said.bare) > 1 or said.others:
            raise AnswerError("ambiguous")
        return people + said.bare[0]
    if not (me or said.whole):
        raise AnswerError("ambiguous" if people else "not_understood")
    return people


def _count(text: str, words: PersonWords, language: str) -> int | None:
    return words.counts.get(text) or read_count_or_zero(text, language)

"""What a tenant told unasked, by the name of the answer it is; what is doubtful is left out.

A message is cut into clauses. A clause counts for an answer only when a frame of that answer
matches the whole of it, so that a wrong answer filled in beforehand is rarer than none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from typing import Any

from answers.amounts import HIGHEST_RENT, LOWEST_RENT, read_amount, read_monthly_amount
from answers.arrears import Arrears, read_arrears
from answers.choices import read_children
from answers.contacts import Contact
from answers.dates import read_start
from answers.errors import AnswerError
from answers.helpers import without_helper, writes_for_another
from answers.introductions import address_told, contact_told, name_told
from answers.lasting import read_lasting
from answers.letters import GRAVEST_FIRST, Letter, read_letter
from answers.number_words import read_count
from answers.persons import read_persons
from answers.typed import plain, small, words_of
from answers.until import read_until
from answers.words.choice_table import StoryWords
from answers.words.choices import choices_for

# A full stop behind "J.P." or "ca.", or before a number, ends no sentence.
_END = re.compile(r"(?:(?<=\w\w\w)|(?<=\d))\.+(?=\s+\D|\s*$)|[!;؛\n]+|(?<=[?؟])")
_MOST_WORDS_OF_A_DAY = 5
_LOWEST_LESS = 1_00
# "Ik kan 600 per maand betalen" may be the rent itself.
_COULD_BE_RENT = 300_00
# Out of work for years is no trouble with paying since then.
_LONG_AGO = timedelta(days=366)
_IN_A_PLAN = "in_a_plan"
# Whoever writes for another tells their own name and number.
OF_HELPER = {"tenant_name": "helper_name", "contact": "helper_contact"}


@dataclass(frozen=True)
class _Clause:
    """As it was typed and in small letters, which have the same length."""

    typed: str
    low: str
    asked: bool  # the last one before a question mark


@dataclass
class _Told:
    """Every value that was read so far, by the answer it is."""

    whole: str  # the message in small letters
    today: date
    language: str
    values: dict[str, list[Any]] = field(default_factory=dict)

    @property
    def words(self) -> StoryWords:
        return choices_for(self.language).story

    def hear(self, name: str, read: Callable[[], object]) -> None:
        """Keep what is read, unless it is refused."""
        with suppress(AnswerError):
            self.keep(name, read())

    def keep(self, name: str, value: object) -> None:
        """Keep what is known, unless the message is about another thing than what is asked."""
        unless = self.words.unless.get(name)
        if unless and unless.search(self.whole):
            return
        if value not in (None, "not_known", Arrears()):
            self.values.setdefault(name, []).append(value)


def read_story(text: str, *, today: date, language: str = "nl") -> dict[str, object]:
    """ "ik loop sinds mei 2 maanden achter" -> {"since": 1 May, "arrears": Arrears(months=2)}.

    Names: arrears, since, monthly, until, letter, lasting, rent, less, persons, highest_rent,
    children, tenant_name, contact, address; of who writes for another also helper ("yes"),
    helper_name, helper_contact. Amounts are cents. Two answers that differ are both left out.
    """
    told = _Told(" ".join(small(text).split()), today, language)
    if told.words.nothing_certain.search(without_helper(told.whole, language)):
        return {}
    for clauses in _sentences(text, told.words):
        typed = [clause.typed for clause in clauses]
        for place, clause in enumerate(clauses):
            _framed(clause, told)
            if not clause.asked:
                _letter(clause, told)
                _children(clause, told)
                told.hear("tenant_name", partial(name_told, clause.typed, language))
                told.hear("contact", partial(contact_told, clause.typed, language))
                told.hear("address", partial(address_told, typed, place, language))
    agreed = {name: _agreed(values) for name, values in told.values.items()}
    found = {name: value for name, value in agreed.items() if value is not None}
    if not writes_for_another(text, language=language):
        return found
    return {"helper": "yes", **{OF_HELPER.get(name, name): found[name] for name in found}}


def _sentences(text: str, words: StoryWords) -> Iterator[list[_Clause]]:
    for sentence in _END.split(text):
        try:
            line = plain(sentence)
        except AnswerError:
            continue
        if words.supposed.search(small(line)):
            continue
        typed = [part for part in words.joiner.split(line.rstrip("?")) if part.strip()]
        last = len(typed) - 1
        yield [
            clause
            for place, part in enumerate(typed)
            if (clause := _clause(part, words, asked=line.endswith("?") and place == last))
        ]


def _clause(typed: str, words: StoryWords, *, asked: bool) -> _Clause | None:
    typed = typed.strip(" .,:()")
    if len(small(typed)) != len(typed):  # a sign that becomes two
        return None
    if lead := words.lead.match(f"{small(typed)} "):
        typed = typed[lead.end() :]
    return _Clause(typed, small(typed), asked) if typed else None


def _framed(clause: _Clause, told: _Told) -> None:
    """Read the clause for every answer of which a frame matches the whole of it."""
    words = told.words
    line = clause.low if clause.asked else _without_since(clause.low, told)
    frames = [(name, each) for name, some in words.asking.items() for each in some]
    if not clause.asked:
        frames += [(name, each) for name, some in words.frames.items() for each in some]
        if words.about_a_plan.search(told.whole):
            frames += [(_IN_A_PLAN, each) for each in words.plan_frames]
    readers = _readers(told)
    heard = set()
    for name, frame in frames:
        if name not in heard and (found := frame.fullmatch(line)):
            said = found.groupdict().get("value") or line
            told.hear("monthly" if name == _IN_A_PLAN else name, partial(readers[name], said))
            heard.add(name)


def _readers(told: _Told) -> dict[str, Callable[[str], object]]:
    language, today = told.language, told.today
    return {
        "arrears": partial(read_arrears, language=language),
        "rent": partial(_rent, language=language),
        "monthly": partial(read_monthly_amount, language=language),
        _IN_A_PLAN: lambda said: _too_small_for_rent(read_monthly_amount(said, language=language)),
        "lasting": partial(read_lasting, language=language),
        "until": partial(read_until, today=today, language=language),
        "less": partial(_rent, language=language, lowest=_LOWEST_LESS),
        "highest_rent": partial(_rent, language=language),
        "persons": partial(read_persons, language=language),
    }


def _rent(said: str, *, language: str, lowest: int = LOWEST_RENT) -> int:
    return read_amount(said, language=language, lowest=lowest, highest=HIGHEST_RENT)


def _too_small_for_rent(cents: int | None) -> int | None:
    return None if cents is None or cents >= _COULD_BE_RENT else cents


def _without_since(line: str, told: _Told) -> str:
    """The clause without "sinds mei", which is kept when the rest tells of trouble with money."""
    found = told.words.since.search(line)
    if found is None:
        return line
    said = found["value"].split()
    for count in range(min(len(said), _MOST_WORDS_OF_A_DAY), 0, -1):
        words_of_day = f"{line[found.start() : found.start('value')]}{' '.join(said[:count])}"
        try:
            day = read_start(
                words_of_day, today=told.today, language=told.language, in_sentence=False
            )
        except AnswerError as refused:
            if refused.code == "not_understood":
                continue
            return line
        # "Since May I have no work": the trouble may be read over as words around the day.
        trouble = told.words.trouble.search(words_of_day)
        over = words_of_day[trouble.start() :].split() if trouble else []
        rest = " ".join([*line[: found.start()].split(), *over, *said[count:]])
        if _is_trouble(rest, told.words) and told.today - day <= _LONG_AGO:
            told.keep("since", day)
        return rest
    return line


def _is_trouble(rest: str, words: StoryWords) -> bool:
    if any(frame.fullmatch(rest) for frame in words.frames["arrears"]):
        return True
    left = words.trouble.sub(" ", rest)
    return left != rest and words.trouble_light.issuperset(words_of(left))


def _children(clause: _Clause, told: _Told) -> None:
    """Children at home, where a word for them stands beside a number: "twee kids"."""
    words = choices_for(told.language).children
    named = list(words.child.finditer(clause.low))
    counted = any(
        (found["count"] and read_count(found["count"], told.language))
        or words.one.get(found["noun"], 1) > 1
        for found in named
    )
    # "I live alone" and a mere "none" say nothing of children unasked.
    if counted or (named and words.none.fullmatch(clause.low)):
        told.hear("children", partial(read_children, clause.low, language=told.language))


def _letter(clause: _Clause, told: _Told) -> None:
    """A letter that has come, unless the message speaks of a graver one too."""
    words = told.words.letters
    if words.unless.search(told.whole):
        return
    if any(come.fullmatch(clause.low) for come in words.come):
        told.hear("letter", lambda: _gravest_letter(clause.low, told))


def _gravest_letter(line: str, told: _Told) -> Letter | None:
    letter = read_letter(line, today=told.today, language=told.language)
    if letter.kind == "none":
        return None
    graver = GRAVEST_FIRST[: GRAVEST_FIRST.index(letter.kind)]
    spoken_of = {kind for kind, word in told.words.letters.kinds.items() if word.search(told.whole)}
    return None if spoken_of.intersection(graver) else letter


def _agreed(values: list[Any]) -> object | None:
    """The one value; halves that fill each other are one, values that differ are none."""
    first = values[0]
    if isinstance(first, Arrears):
        cents, months = _one_of(values, "cents"), _one_of(values, "months")
        if cents is None or months is None or (0 in cents and months):
            return None
        return Arrears(next(iter(cents), None), next(iter(months), None))
    if isinstance(first, Contact):
        phones, emails = _one_of(values, "phone"), _one_of(values, "email")
        if phones is None or emails is None:
            return None
        return Contact(next(iter(phones), None), next(iter(emails), None))
    return first if all(value == first for value in values) else None


def _one_of(values: list[Any], half: str) -> set[Any] | None:
    """What the values say of one half: at most one thing, otherwise None."""
    said = {getattr(value, half) for value in values} - {None}
    return None if len(said) > 1 else said

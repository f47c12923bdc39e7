"""Whether a message puts an earlier answer right, and which; does not know what was answered."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from answers.errors import AnswerError
from answers.introductions import looks_like_a_name
from answers.typed import is_question, plain, small
from answers.words.choice_table import CorrectionWords
from answers.words.choices import choices_for

_MOST_WORDS = 6
_EMAIL_OR_PHONE = re.compile(r"\S+@\S+\.\w+|\+?\d(?:[\s().-]?\d){8,}")
_POSTCODE = re.compile(r"(?<![\w-])[1-9]\d{3} ?[A-Za-z]{2}(?!\w)")
# A sentence of a story names these answers as well as their own word does.
_TOLD = ("arrears", "rent", "monthly")


@dataclass(frozen=True)
class Correction:
    """Which answers are meant: none named is the last one. An empty `rest` has no new value.

    `marked`: the words say that something was wrong ("sorry", "ik bedoel"); otherwise an answer
    was named with a value, which may as well be its first. `old`: what it was, "niet 75 maar 50".
    """

    fields: tuple[str, ...]
    rest: str
    marked: bool
    old: str = ""


def read_correction(text: str, *, language: str = "nl") -> Correction | None:
    """ "nee wacht, 650" -> (), "650"; "mijn huur is toch 680" -> ("rent",), "680"."""
    words = choices_for(language).corrections
    try:
        line = plain(text).strip(" .,;:!")
    except AnswerError:
        return None
    if is_question(line, language):
        return None
    said, marker, marked = _without_markers(line, words)
    if again := _again(line, words) or _again(said, words):
        return again
    for pattern in (words.not_but, *words.should_be):
        if found := pattern.fullmatch(said):
            groups = found.groupdict()
            # "Niet 2 maanden maar 3": of the same unit.
            new = " ".join(filter(None, (found["new"], groups.get("unit"))))
            right = _with_value(groups.get("field"), new, language)
            return right and replace(right, old=groups.get("old") or "")
    said, times = words.inside.subn("", said)
    marked = marked or times > 0
    if named := _named(said, language, marked=marked):
        return named
    if not marked:
        return None
    if (found := words.it_is.fullmatch(said)) and (
        right := _with_value(None, found["new"], language)
    ):
        return right
    if words.before_any_word.fullmatch(marker) and _fits(said, "tenant_name", language):
        return None if _is_sentence(said, words) else Correction((), said, marked=True)
    return None


def _without_markers(line: str, words: CorrectionWords) -> tuple[str, str, bool]:
    """What follows the markers, the last of them, and whether they say that something is wrong."""
    last, marked = "", False
    while found := words.marker.match(line):
        line, last = line[found.end() :], found["marker"]
        marked = marked or not words.not_alone.fullmatch(last)
    return line, last, marked


def _again(line: str, words: CorrectionWords) -> Correction | None:
    """ "ik wil iets veranderen", "de naam klopt niet": to be asked again."""
    if words.something.fullmatch(line):
        return Correction((), "", marked=True)
    for pattern in words.again:
        if found := pattern.fullmatch(line):
            return Correction(_fields(found["field"], words), "", marked=True)
    return None


def _named(said: str, language: str, *, marked: bool) -> Correction | None:
    """ "de achterstand is 700", "ik loop 3 maanden achter", "ik heet Jan"."""
    words, story = choices_for(language).corrections, choices_for(language).story
    if found := words.field_is.fullmatch(said):
        fields = _fields(found["field"], words)
        marked = marked or any(found[group] is not None for group in ("should", "wrong"))
        if not fields:
            return _with_value(None, found["new"], language) if marked else None
        return (
            Correction(fields, found["new"], marked)
            if _fits(found["new"], fields[0], language)
            else None
        )
    for name in _TOLD:
        for frame in story.frames[name]:
            if found := frame.fullmatch(small(said)):
                return Correction((name,), found.groupdict().get("value") or said, marked)
    if (found := story.name.fullmatch(said)) and _fits(found["value"], "tenant_name", language):
        return Correction(("tenant_name",), found["value"], marked)
    return None


def _with_value(field: str | None, new: str, language: str) -> Correction | None:
    """A correction by its new value, when that is one and no other sentence."""
    words = choices_for(language).corrections
    new = new.strip(" .,;:!")
    fields = _fields(field, words) if field else _by_shape(new, words)
    if fields:
        right = _fits(new, fields[0], language)
    else:
        right = words.a_value.search(new) is not None and not _is_sentence(new, words)
    return Correction(fields, new, marked=True) if right else None


def _fits(new: str, field: str, language: str) -> bool:
    """Whether this looks like a value of that answer; its reader has the last word."""
    if choices_for(language).corrections.values[field].fullmatch(new) is None:
        return False
    return field != "tenant_name" or looks_like_a_name(new, choices_for(language).story)


def _is_sentence(said: str, words: CorrectionWords) -> bool:
    return len(said.split()) > _MOST_WORDS or words.no_value.search(small(said)) is not None


def _fields(said: str, words: CorrectionWords) -> tuple[str, ...]:
    return next(
        fields for word, fields in words.fields.items() if re.fullmatch(word, said, re.IGNORECASE)
    )


def _by_shape(new: str, words: CorrectionWords) -> tuple[str, ...]:
    """Some values can be of one answer only, whichever was the last."""
    if _EMAIL_OR_PHONE.search(new):
        return ("contact",)
    if _POSTCODE.search(new):
        return ("address",)
    return ("lasting",) if words.values["lasting"].fullmatch(new) else ()

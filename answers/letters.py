"""A letter from a bailiff or a court, an eviction, a cut-off, and its day; knows no law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from answers.dates import Asked, day_said, possible
from answers.errors import AnswerError
from answers.exact_days import phrases_of_days, without_time
from answers.typed import answer, is_question, plain, says_not_known, small, words_of
from answers.words import words_for
from answers.words.circumstance_table import LetterKind, LetterWords
from answers.words.circumstances import circumstances_for

GRAVEST_FIRST: tuple[LetterKind, ...] = ("eviction", "cut_off", "court", "bailiff")
# These name a day that comes; what a bailiff brings names the day it was brought.
AHEAD = frozenset({"court", "eviction", "cut_off"})


@dataclass(frozen=True)
class Letter:
    """What has come, with its day where one was said beside it."""

    kind: LetterKind
    day: date | None = None


def read_letter(text: str, *, today: date, language: str = "nl") -> Letter:
    """ "ja van de deurwaarder", "ik moet 3 december voorkomen"; of two kinds the graver.

    "which_letter" when a letter is there and its kind is not said, "other_letter" when it is
    somebody else's: neither may pass for none.
    """
    line = small(plain(text)).strip(" .,;:!")
    words = circumstances_for(language).letters
    come = words.feared.sub(" ", line)
    come, denials = words.denied.subn(" ", come)
    kinds = _kinds(come, words)
    if not kinds and _says_none(come, denials, words):
        return Letter("none")  # "heb ik niet" starts as a question does
    if is_question(line, language):
        raise AnswerError("not_understood")
    says_no = words.no_at_first.match(line) is not None
    if kinds and not (says_no and not words.after_all.search(line)):
        kind = min(kinds, key=GRAVEST_FIRST.index)
        return Letter(kind, _day_beside(come, today, language, kind in AHEAD))
    if not kinds and words.unread.search(line):
        raise AnswerError("other_letter")
    if not kinds and words.other.search(line):
        if says_no:
            return Letter("none")
        raise AnswerError("other_letter")
    if kinds or come != line or words.some_letter.search(line):
        raise AnswerError("which_letter")
    raise AnswerError("not_understood")


def read_letter_day(text: str, *, today: date, language: str = "nl", ahead: bool) -> date | None:
    """The day that a letter names, None for "weet ik niet".

    With `ahead` a weekday or "de 12e" is the coming one. A month alone is "ambiguous":
    who must be in court needs the day.
    """
    line = answer(text, language).strip(" .,;:!")
    words = circumstances_for(language).letters
    said = phrases_of_days(line, language)
    if says_not_known(line, language) or (not said and words.no_day.search(line)):
        return None
    if words.day_denied.search(line):
        raise AnswerError("not_understood")
    day = _day(line, today, language, ahead)
    if day is None:
        core = words_for(language).dates.around.strip(without_time(line, language))
        roughly = day_said(Asked(core, today, False, True, language))
        raise AnswerError("not_understood" if roughly is None else "ambiguous")
    return day


def _kinds(line: str, words: LetterWords) -> list[LetterKind]:
    found: list[LetterKind] = []
    for kind, pattern in words.kinds.items():
        line, times = pattern.subn(" ", line)
        if times:
            found.append(kind)
    return found


def _says_none(line: str, denials: int, words: LetterWords) -> bool:
    said = [word for word in words_of(line) if word not in words.light]
    return bool(said or denials) and all(word in words.no for word in said)


def _day_beside(line: str, today: date, language: str, ahead: bool) -> date | None:
    """The day in the line, None where it is doubtful: it is asked for next."""
    try:
        return _day(line, today, language, ahead)
    except AnswerError:
        return None


def _day(line: str, today: date, language: str, ahead: bool) -> date | None:
    words = circumstances_for(language)
    if words.stretches.between.search(line):  # "3 of 4 december"
        raise AnswerError("ambiguous")
    past = words.letters.gone_by.search(line) is not None
    days = set()
    for phrase in phrases_of_days(line, language):
        asked = _asked(phrase, today, language, past=past, ahead=ahead and not past)
        if (day := day_said(asked)) is not None:
            days.add(possible(day, asked))
    if len(days) > 1 and ahead:  # "de brief is van 10 november, de zitting van 3 december"
        days = {day for day in days if day >= today}
    if len(days) > 1:
        raise AnswerError("ambiguous")
    return days.pop() if days else None


def _asked(phrase: str, today: date, language: str, *, past: bool, ahead: bool) -> Asked:
    words = words_for(language).dates
    core = words.around.strip(phrase)
    if ahead and (words.weekday.fullmatch(core) or words.day_of_month.fullmatch(core)):
        # Today may be that day.
        return Asked(core, today - timedelta(days=1), False, False, language, coming=True)
    return Asked(core, today, past, ahead, language)

"""The one day that a sentence names: "in april ben ik ontslagen"; reads no day itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from answers.words import words_for
from answers.words.table import THE_DAY


@dataclass(frozen=True)
class DayTold:
    """The words that name the day, and whether the sentence says that it has begun."""

    phrase: str
    gone_by: bool


def day_told(line: str, language: str) -> DayTold | None:
    """None where two days are named, another number stands there, or it is no beginning."""
    words = words_for(language).dates
    found = list(words.in_sentence.finditer(line))
    if len(found) != 1:
        return None
    rest = f"{line[: found[0].start()]}{THE_DAY}{line[found[0].end() :]}"
    if re.search(r"\d", rest) or words.in_sentence_not.search(rest):
        return None
    # "Per 1 december ben ik ontslagen" is still to come.
    gone_by = words.in_sentence_gone_by.search(line) and not words.future.search(line)
    return DayTold(found[0].group(), bool(gone_by))

"""The name of a person; knows no list of names and does not correct how one is written."""

from __future__ import annotations

import re
import unicodedata

from answers.errors import AnswerError
from answers.typed import is_question, plain, says_not_known, small, words_of
from answers.words import words_for
from answers.words.table import NameWords

LONGEST_NAME = 80
MOST_WORDS = 8
_SMALL_WORDS_IN_A_SENTENCE = 3
_SIGNS = " .'-"
# Names that look like "I": that of "I. Jansen", and Anna in Arabic, which `small` makes that word.
_NO_I = re.compile(r"(?<!\w)(?:\w\.|آنا(?!\w))")


def read_name(text: str, *, language: str = "nl") -> str:
    """ "mijn naam is Anna de Vries" -> "Anna de Vries"; letters of any script, no sentences."""
    line = plain(text)
    words = words_for(language).names
    if says_not_known(small(line), language):
        raise AnswerError("not_understood")
    name, introduced = _without_introduction(line, words.introduction)
    name = words.label_inside.sub(" ", name).strip()
    if len(name) > LONGEST_NAME:
        raise AnswerError("too_long", limit=LONGEST_NAME)
    if is_question(name, language) or not all(_may_stand_in_a_name(sign) for sign in name):
        raise AnswerError("not_understood")
    parts = [small(word) for word in words_of(name)]
    if not 1 <= len(parts) <= MOST_WORDS or sum(sign.isalpha() for sign in name) < 2:
        raise AnswerError("not_understood")
    if _is_a_sentence(name, parts, words) or _is_written_as_a_sentence(name, words):
        raise AnswerError("not_understood")
    if words.doubtful_introduction.fullmatch(small(introduced)) and not _starts_as_a_name(name):
        raise AnswerError("not_understood")  # "ik ben ziek"
    return name


def _is_a_sentence(name: str, parts: list[str], words: NameWords) -> bool:
    if parts[0] in words.never_first or (len(parts) == 1 and parts[0] in words.never_alone):
        return True
    said = " ".join(words_of(small(_NO_I.sub(" ", name))))
    return words.never.search(words.particles.sub(" ", said)) is not None


def _is_written_as_a_sentence(name: str, words: NameWords) -> bool:
    """ "Jongeren hangen rond in de portiek": a capital, then three and more words without one."""
    small = [word for word in words_of(words.particles.sub(" ", name)) if word[0].islower()]
    return name[0].isupper() and len(small) >= _SMALL_WORDS_IN_A_SENTENCE


def _without_introduction(line: str, introduction: re.Pattern[str]) -> tuple[str, str]:
    found = introduction.match(line)
    end = found.end() if found else 0
    name = line[end:].strip(" ,:;!")
    # "A." keeps its dot, a sentence's last dot goes.
    if name.endswith(".") and not re.search(r"(?:^|[\s.])\w\.$", name):
        name = name.rstrip(" .")
    return name, line[:end].strip(" ,:;!")


def _may_stand_in_a_name(sign: str) -> bool:
    return sign in _SIGNS or unicodedata.category(sign) in (
        "Lu",
        "Ll",
        "Lt",
        "Lm",
        "Lo",
        "Mn",
        "Mc",
    )


def _starts_as_a_name(name: str) -> bool:
    return name[0].isupper() and not (name.isupper() and len(name) > 3)

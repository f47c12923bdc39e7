"""Whether a tenant objects to passing on to the municipality; decides nothing about passing on.

The question is "is it good that it goes to the municipality?", so a yes is no objection.
"""

from __future__ import annotations

import re
from typing import Literal

from answers.errors import AnswerError
from answers.free_text import says_not_said
from answers.typed import answer, is_question, plain, small, words_of
from answers.words import words_for
from answers.words.choices import choices_for
from answers.yes_no import read_yes_no

Objection = Literal["no", "yes", "not_said"]
_SENTENCE = re.compile(r"[^.!?؟\n]+[.!?؟]*")


def read_sharing(text: str, *, language: str = "nl") -> Objection:
    """ "dat is goed" -> "no", "liever niet" -> "yes", "zeg ik liever niet" -> "not_said".

    Raises "wants_explanation" for "meer uitleg", "doubtful" for what is no certain answer.
    """
    words = choices_for(language).sharing
    # "Liever niet" is no to this question, not "I would rather not say".
    if says_not_said(plain(text), language) and _good(small(plain(text)), language) != {False}:
        return "not_said"
    line = answer(text, language).strip(" .,;:!")
    if words.explanation.fullmatch(line):
        raise AnswerError("wants_explanation")
    if objects_to_sharing(text, language=language):
        return "yes"
    if words.doubt.search(line):
        raise AnswerError("doubtful")
    without_favour = words.in_favour.sub(" ", line)
    rest = words.against.sub(" ", without_favour)
    good: set[bool] = set()
    if without_favour != line:
        good.add(True)
    if rest != without_favour:
        good.add(False)
    good |= _good(rest, language)
    if len(good) != 1:
        raise AnswerError("doubtful")
    return "no" if True in good else "yes"


def objects_to_sharing(text: str, *, language: str = "nl") -> bool:
    """Whether a message certainly objects, whatever it is an answer to: "niet aan de gemeente"."""
    words = choices_for(language).sharing
    for sentence in _SENTENCE.findall(text):
        try:
            line = small(plain(sentence))
        except AnswerError:
            continue
        if is_question(line, language) or words.objects_not.search(line):
            continue
        if words.objects_at_start.match(line) or words.objects.search(line):
            return True
    return False


def _good(line: str, language: str) -> set[bool]:
    """What yes and no say; both where they say nothing clear, nothing where no word is left."""
    if not line.strip(" .,;:!"):
        return set()
    try:
        return {read_yes_no(line, language=language)}
    except AnswerError:
        light = words_for(language).yes_no.light | choices_for(language).sharing.light
        words = words_of(line)
        return set() if words and light.issuperset(words) else {True, False}

"""Whether a problem passes or stays; knows nothing of the problem itself."""

from __future__ import annotations

import re
from typing import Literal

from answers.errors import AnswerError
from answers.typed import answer, says_not_known
from answers.words import words_for
from answers.words.table import LastingWords

Lasting = Literal["temporary", "structural", "not_known"]
# Marks that nobody can have typed: plain() takes such signs away.
_TEMPORARY, _STRUCTURAL, _NEGATION = "\ue000", "\ue001", "\ue002"
_MARKS = frozenset({_TEMPORARY, _STRUCTURAL, _NEGATION})


def read_lasting(text: str, *, language: str = "nl") -> Lasting:
    """ "hopelijk tijdelijk", "een paar maanden", "niet tijdelijk", "dat weet ik niet"."""
    line = answer(text, language).strip(" .,;:!")
    words = words_for(language).lasting
    if says_not_known(line, language):
        return "not_known"
    if words.duration.fullmatch(words.around.strip(line)):
        return "temporary"
    unknown = words.not_known.sub(" ", line)
    if unknown != line and _NEGATION not in _tokens(unknown, words):
        return "not_known"
    # "Думаю, це тимчасово": a clause that says nothing by itself changes nothing.
    said = {_of_clause(clause, words) for clause in _clauses(line, words) if _tokens(clause, words)}
    if len(said) == 1:
        return said.pop()
    raise AnswerError("ambiguous")


def _clauses(line: str, words: LastingWords) -> list[str]:
    """The parts between commas and full stops, without the explanation behind "want"."""
    if explanation := words.explanation.search(line):
        line = line[: explanation.start()]
    return [part for part in re.split(r"[,.;!:]", line) if part.strip()] or [line]


def _of_clause(clause: str, words: LastingWords) -> Lasting:
    match _tokens(clause, words):
        case [mark] if mark != _NEGATION:
            negated = False
        case [first, second] if (first == _NEGATION) != (second == _NEGATION):
            negated, mark = True, second if first == _NEGATION else first
        case _:
            raise AnswerError("ambiguous")
    return "temporary" if (mark == _TEMPORARY) != negated else "structural"


def _tokens(clause: str, words: LastingWords) -> list[str]:
    """The marks of what was said; any word beside them that could change it is refused."""
    marked = words.structural.sub(f" {_STRUCTURAL} ", clause)
    marked = words.temporary.sub(f" {_TEMPORARY} ", marked)
    tokens = [_NEGATION if word in words.negations else word for word in marked.split()]
    tokens = [t for t in tokens if t in _MARKS or t.strip(" .,;:!\"'()-") not in words.light]
    if any(token not in _MARKS for token in tokens):
        raise AnswerError("not_understood")
    return tokens

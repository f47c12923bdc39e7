"""Whether a tenant tells of debts beside the rent; what is doubtful says nothing."""

from __future__ import annotations

import re
from typing import Literal

from answers.errors import AnswerError
from answers.typed import is_question, plain, small
from answers.words.other_debt_phrases import OTHER_DEBTS

OtherDebts = Literal["yes", "no"]
# A comma ends a clause too: what comes behind it may be about something else.
_CLAUSE = re.compile(r"[^.,;!?؟،؛\n]+[?؟]?")


def read_other_debts(text: str, *, language: str = "nl") -> OtherDebts | None:
    """ "ik heb ook schulden bij Klarna" -> "yes", "geen andere schulden" -> "no".

    Nothing for "ik heb schulden", which may be the rent, for a question, and for both at once.
    """
    found = {said for each in _clauses(text, language) if (said := _said(each, language))}
    return found.pop() if len(found) == 1 else None


def _clauses(text: str, language: str) -> list[str]:
    """In small letters, cut where a reason begins: costs that are a reason are no debt."""
    clauses: list[str] = []
    for typed in _CLAUSE.findall(text):
        try:
            line = small(plain(typed))
        except AnswerError:
            continue
        if not is_question(line, language):
            clauses += OTHER_DEBTS[language].reason.split(line)
    return clauses


def _said(clause: str, language: str) -> OtherDebts | None:
    words = OTHER_DEBTS[language]
    if words.none_other.search(clause):
        return "no"
    if words.not_now.search(clause):
        return None
    return "yes" if words.other.search(clause) else None

"""Yes or no, and nothing in between; knows nothing of what was asked."""

from __future__ import annotations

import re

from answers.errors import AnswerError
from answers.typed import answer
from answers.words import words_for
from answers.words.table import YesNoWords


def read_yes_no(text: str, *, language: str = "nl") -> bool:
    """ "ja hoor" -> True, "klopt niet" -> False; "ja maar niet alles" is asked again."""
    line = answer(text, language)
    words = words_for(language).yes_no
    tokens = re.findall(r"[^\W_]+(?:'[^\W_]+)*|[^\w\s.,;:!'\"()-]", line)
    tokens = [short for token in tokens if (short := _short(token))]
    said = _said(tokens, words)
    if said in ({True}, {False}):
        return True in said
    raise AnswerError("ambiguous" if said - {None} else "not_understood")


def yes_or_no(text: str, *, language: str = "nl") -> bool | None:
    """The same, and None for whatever is neither."""
    try:
        return read_yes_no(text, language=language)
    except AnswerError:
        return None


def _short(token: str) -> str:
    """ "jaaaa" -> "ja", "neeee" -> "nee", "yesss" -> "yes", a thumb of any colour -> a thumb."""
    token = re.sub(r"[\U0001f3fb-\U0001f3ff\ufe0f]", "", token)
    token = re.sub(r"^(ja|nee)(?:a+|e+|h+)$", r"\1", token)
    return re.sub(r"(\w)\1{2,}", r"\1", token)


def _said(tokens: list[str], words: YesNoWords) -> set[bool | None]:
    """Every yes (True), no (False) and word that is neither (None) of an answer."""
    line = " ".join(tokens)
    if words.fixed_yes.fullmatch(line):
        return {True}
    if words.fixed_no.fullmatch(line):
        return {False}
    if words.doubt.search(line):
        return {True, False}
    said: set[bool | None] = set()
    heavy = [token for token in tokens if token not in words.light]
    place = 0
    while place < len(heavy):
        token, following = heavy[place], heavy[place + 1 : place + 2]
        place += 1
        if token in words.negations:  # "niet verzenden"
            said.add(False)
            place += bool(following and following[0] in words.yes_can_be_negated)
        elif token in words.yes_can_be_negated and following and following[0] in words.negations:
            said.add(False)  # "klopt niet"
            place += 1
        elif token in words.yes or token in words.yes_can_be_negated:
            said.add(True)
        else:
            said.add(False if token in words.no else None)
    return said

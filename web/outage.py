"""What a tenant in a crisis reads where no assistant answers: it is out, or it is the plain form.

Only the lexicon of data/crisis/ is asked here, in the words' normalised form; the assistant's own
gate (bot/crisis_gate.py) lives in another environment and asks its classifier too.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Literal

import yaml

from settings import ROOT
from tenant_texts import DUTCH, text
from text_effects import above_dutch, needs_dutch

NAME = "outage.crisis"

Level = Literal["sure", "possible"]


def crisis_text(language: str, said: str) -> str | None:
    """The crisis answer when the words may be about a crisis, else nothing."""
    return crisis_answer(language) if crisis_in(said) else None


def crisis_in(said: str) -> Level | None:
    """How surely the words are about a crisis, whatever language they are in."""
    words = _normalise(said)
    levels: tuple[Level, ...] = ("sure", "possible")
    return next((each for each in levels if _phrases(each).search(words)), None)


def crisis_answer(language: str) -> str:
    """The numbers to call."""
    answer = text(language, NAME, {})
    if not needs_dutch(NAME, language):
        return answer
    return above_dutch(answer, text(DUTCH, NAME, {}), language)


@cache
def _phrases(level: Level) -> re.Pattern[str]:
    found: list[str] = []
    for path in sorted((ROOT / "data" / "crisis").glob("*.yml")):
        lexicon = yaml.safe_load(path.read_text(encoding="utf-8"))
        found += lexicon[level]
    words = (re.escape(each.rstrip("*")) + (r"\w*" if each.endswith("*") else "") for each in found)
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


def _normalise(said: str) -> str:
    plain = unicodedata.normalize("NFKD", said.lower())
    letters = (each if each.isalnum() else " " for each in plain if not unicodedata.combining(each))
    return " ".join("".join(letters).split())

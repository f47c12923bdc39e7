"""What a typed answer sets: the rules that hold wherever it is typed, in the chat or on a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from answers.errors import AnswerError
from answers.free_text import says_not_said, says_skip
from answers.reach import how_to_reach_told
from answers.typed import plain, says_not_known, small
from answers.yes_no import yes_or_no
from questions.allowance import ended_by
from questions.fields import FIELDS, NOT_KNOWN, SKIPPED, Asked, comes_after, read, unasked
from questions.readings import day_of_letter, is_owed


@dataclass(frozen=True)
class NotTaken:
    """What becomes of words that were no answer. `told` names a text that takes their place."""

    slots: Mapping[str, Any] = field(default_factory=dict)
    refused: AnswerError | None = None
    told: str | None = None


def read_answer(slot: str, said: str, asked: Asked) -> dict[str, Any]:
    """The slots that an answer to this question sets. Raises AnswerError."""
    found = {slot: read(slot, said, asked)}
    if slot == "letter" and (day := day_of_letter(said, asked)):
        found["letter_date"] = day
    if slot == "contact" and (reach := reach_told(said, asked)):
        found["reach"] = reach
    return found


def reach_told(said: str, asked: Asked) -> str | None:
    """When and how to be reached, where that is not what is asked."""
    if "reach" not in unasked(asked.slots):
        return None
    return how_to_reach_told(said, language=asked.language)


def since_again(
    answers: Mapping[str, Any], slots: Mapping[str, Any], today: date
) -> dict[str, None]:
    """Who owes rent already is asked again since when, where a day that lies ahead was said."""
    since = slots.get("since")
    if "since" in answers or since in (None, NOT_KNOWN) or not is_owed(answers.get("arrears")):
        return {}
    return {"since": None} if date.fromisoformat(since) > today else {}


def with_what_it_ends(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Answers, with the older ones that no longer hold: another letter has another day, and
    another household another income."""
    ends = {"letter_date": None} if "letter" in answers else {}
    return {**ends, **ended_by(answers), **answers}


def skipped(said: str, slot: str, slots: Mapping[str, Any], asked: Asked) -> Any | None:
    """The value of an answer that leaves the question out, in words; nothing for other words.

    After the reference every question may be left out; of a call-back one may.
    """
    if not comes_after(slots, slot) and slot != "reach":
        return None
    try:
        line = small(plain(said))
    except AnswerError:
        return None
    language = asked.language
    if says_skip(line, language):
        return SKIPPED
    rather_not = says_not_said(line, language) or says_not_known(line, language)
    if FIELDS[slot].free:
        # Any words are an answer here, but these: a "nee" is not what was to be written.
        says_no = yes_or_no(line, language=language) is False
        return SKIPPED if rather_not or says_no else None
    if not rather_not:
        return None
    try:
        return FIELDS[slot].read(said, asked)
    except AnswerError:
        return SKIPPED


def half_of(refused: AnswerError) -> dict[str, Any]:
    """What stays of a refused answer: after a postcode, its house number may come alone."""
    return {"postcode_said": refused.facts["postcode"]} if "postcode" in refused.facts else {}


def unsure_of_sharing(refused: AnswerError, slots: Mapping[str, Any]) -> NotTaken | None:
    """What becomes of words about passing on that neither object nor agree; nothing for others.

    A doubtful word is asked back once, then counts as an objection.
    """
    if refused.code == "wants_explanation":
        return NotTaken({"sharing": None}, told="sharing.more")
    if refused.code != "doubtful":
        return None
    if not slots.get("sharing_doubted"):
        return NotTaken({"sharing": None, "sharing_doubted": True}, refused)
    counts = {"sharing": "yes", "sharing_doubted": None}
    return NotTaken(counts, told="sharing.counts_as_objection")

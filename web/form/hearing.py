"""What an answer on a page becomes: masked, heard for a crisis, read, and kept or refused.

The rules are those of questions/; here they meet what only a page has, options beside a field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from answers.errors import AnswerError
from questions.answering import (
    half_of,
    read_answer,
    since_again,
    skipped,
    unsure_of_sharing,
    with_what_it_ends,
)
from questions.fields import AFTER_CRISIS, FIELDS, Asked
from questions.readings import choice_by_button
from questions.refusals import why_not
from questions.shown_texts import as_shown
from questions.told import asks, of_letter
from web.form.draft import Draft, Given
from web.form.offered import TYPED, value_of
from web.masking import mask, told_of
from web.masking_bsn import ASKS_FOR_A_TELEPHONE
from web.outage import crisis_in
from web.parts import Parts
from web.typed import LONGEST, without_unsaid

SOFT_LINE_SAID = "soft_line_said"
# What a tenant may read once more as a page does: the chat's explanation speaks of a chat.
ON_A_PAGE = {"sharing.more": "form.sharing.more"}


@dataclass(frozen=True)
class Heard:
    """The draft after an answer. `told` and `error` name texts; `again` is shown on its page."""

    draft: Draft
    told: tuple[str, ...] = ()
    again: Given | None = None
    error: tuple[str, Mapping[str, str]] | None = None
    crisis: bool = False


def can_be_typed(slot: str) -> bool:
    """Whether words may answer this question, and not only an option."""
    return FIELDS[slot].read is not choice_by_button


def hear(parts: Parts, draft: Draft, slot: str, given: Given, slots: Mapping[str, Any]) -> Heard:
    """Take an answer to a question. `slots` are the draft's, with language and landlord."""
    whole = without_unsaid(given.typed) if can_be_typed(slot) else ""
    # More than the field takes is no answer, and not worth looking through.
    said = whole[:LONGEST]
    crisis = crisis_in(said)
    if crisis == "sure":
        # Staff never read these words, so they are no answer to keep.
        return Heard(draft.with_slots({AFTER_CRISIS: True}), crisis=True)
    masked = mask(said, telephone_asked=slot in ASKS_FOR_A_TELEPHONE)
    told = [name] if (name := told_of(masked.found)) else []
    if crisis and not slots.get(SOFT_LINE_SAID):
        told.append("utter_crisis_possible")
        draft = draft.with_slots({SOFT_LINE_SAID: True})
    given = _the_newer(Given(given.option, masked.text), draft, slot)
    asked = Asked(str(slots["language"]), parts.settings.today(), slots)
    try:
        if len(whole) > LONGEST:
            raise AnswerError("too_long", limit=LONGEST)
        answers = _answers(parts, slot, given, asked, personal=crisis is not None)
    except _Both:
        return Heard(draft, tuple(told), given, ("form.both", {}))
    except AnswerError as refused:
        return _refused(parts, draft, slot, given, told, refused, asked)
    given = Given(given.option) if given.option not in ("", TYPED) else Given("", given.typed)
    return _taken(parts, draft.with_given(slot, given), slot, answers, told, slots)


class _Both(Exception):
    """An option and words that say something else."""


def _the_newer(given: Given, draft: Draft, slot: str) -> Given:
    """Of an option and words, the one that did not stand there before: a page shows both again."""
    if given.option in ("", TYPED) or not given.typed:
        return given
    before = draft.given.get(slot, Given())
    if given.typed == before.typed:
        return Given(given.option)
    return Given(TYPED, given.typed) if given.option == before.option else given


def _answers(
    parts: Parts, slot: str, given: Given, asked: Asked, *, personal: bool
) -> dict[str, Any]:
    """The slots that it sets. Raises AnswerError, and _Both."""
    by_option = None
    if given.option not in ("", TYPED):
        by_option = {slot: value_of(parts, slot, given.option, asked.slots)}
    if not given.typed:
        if by_option is None:
            raise AnswerError("empty")
        return by_option
    if by_option is None:
        return _read(slot, given.typed, asked, personal=personal)
    try:
        same = _read(slot, given.typed, asked, personal=personal) == by_option
    except AnswerError:
        same = False
    if not same:
        raise _Both
    return by_option


def _read(slot: str, said: str, asked: Asked, *, personal: bool) -> dict[str, Any]:
    if (left_out := skipped(said, slot, asked.slots, asked)) is not None:
        return {slot: left_out}
    if personal and FIELDS[slot].free:
        raise AnswerError("personal")
    return read_answer(slot, said, asked)


def _refused(
    parts: Parts,
    draft: Draft,
    slot: str,
    given: Given,
    told: list[str],
    refused: AnswerError,
    asked: Asked,
) -> Heard:
    unsure = unsure_of_sharing(refused, draft.slots)
    if unsure and unsure.refused is None:
        told.append(ON_A_PAGE.get(str(unsure.told), str(unsure.told)))
        again = None if unsure.slots["sharing"] else Given()
        return Heard(_shown(parts, draft.with_slots(unsure.slots), asked.slots), tuple(told), again)
    failures = draft.slots.get("failures", 0) + 1
    kept = {**(unsure.slots if unsure else {}), **half_of(refused), "failures": failures}
    error = why_not(slot, refused, asked.language)
    return Heard(draft.with_slots(kept), tuple(told), given, error)


def _taken(
    parts: Parts,
    draft: Draft,
    slot: str,
    answers: Mapping[str, Any],
    told: list[str],
    slots: Mapping[str, Any],
) -> Heard:
    if name := of_letter(answers.get("letter")):
        told.append(name)
    if again := since_again(answers, slots, parts.settings.today()):
        told.append("utter_since_owed")
    draft = draft.with_slots({**with_what_it_ends(answers), **again, "failures": None})
    if slot == "letter":
        draft = draft.with_given("letter_date", Given())
    return Heard(_shown(parts, draft, slots) if slot == "sharing" else draft, tuple(told))


def _shown(parts: Parts, draft: Draft, slots: Mapping[str, Any]) -> Draft:
    """Kept with it: the words that this answer about passing on was given to."""
    return draft.with_slots({"sharing_shown": as_shown(parts, asks("sharing", slots), slots)})

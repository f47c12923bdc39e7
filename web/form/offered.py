"""The options of a question on a page: which there are, in words, and what each answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from answers.errors import AnswerError
from questions.options import OPTIONS, Option
from questions.texts import Arguments
from questions.told import asks
from tenant_texts import DUTCH, text
from web.parts import Parts

# The option that says: what is typed beside it is the answer.
TYPED = "typed"
# In the chat a call back is asked for at any time; on a page it is one of the kinds.
CALL_BACK = Option("button.call_back", "call_back")


def options_of(slot: str, slots: Mapping[str, Any]) -> Sequence[Option]:
    """In the order in which they stand on the page."""
    if slot == "kind":
        return [*OPTIONS[slot], CALL_BACK]
    asked = asks(slot, slots).removeprefix("utter_ask_")
    return OPTIONS.get(asked, OPTIONS.get(slot, ()))


def titles(parts: Parts, slot: str, slots: Mapping[str, Any]) -> dict[str, str]:
    """The words of each option by its name."""
    arguments = _arguments(parts, slots)
    language = str(slots["language"])
    return {each.title: text(language, each.title, arguments) for each in options_of(slot, slots)}


def value_of(parts: Parts, slot: str, name: str, slots: Mapping[str, Any]) -> Any:
    """What the option of this name answers. Raises AnswerError for one that is not offered."""
    found = next((each.value for each in options_of(slot, slots) if each.title == name), None)
    if found is None:
        raise AnswerError("empty")
    return found % _arguments(parts, slots) if isinstance(found, str) else found


def _arguments(parts: Parts, slots: Mapping[str, Any]) -> Arguments:
    language = str(slots.get("language") or DUTCH)
    return Arguments(parts, {}, landlord=slots.get("landlord"), language=language)

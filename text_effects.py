"""Which texts give or take something: a right, a duty, a refusal, a sum, a danger.

Their Dutch counts. It stands below a translation until a native reader has checked that one.
"""

from __future__ import annotations

from functools import cache

import yaml

from settings import ROOT
from tenant_texts import DUTCH, text


def needs_dutch(name: str, language: str) -> bool:
    """Whether the text of this name is shown in Dutch too, in this language."""
    checked = _effects().get(name.removesuffix(".expired"))
    return language != DUTCH and checked is not None and not checked.get(language)


def above_dutch(said: str, dutch: str, language: str) -> str:
    """A text in this language with the Dutch that counts below it."""
    below = text(language, "effect.dutch_below", {})
    return f"{said}\n\n{below}\n{dutch}"


@cache
def _effects() -> dict[str, dict[str, object]]:
    """For each text with an effect, who checked its translation when, by language."""
    listed = yaml.safe_load((ROOT / "data" / "texts_with_effect.yml").read_text(encoding="utf-8"))
    return {name: each["checked"] for name, each in listed.items()}

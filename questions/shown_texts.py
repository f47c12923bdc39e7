"""The words that a tenant agreed or objected to, kept with the version they had."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from questions.texts import Source, words
from tenant_texts import DUTCH


def as_shown(source: Source, name: str, slots: Mapping[str, Any]) -> dict[str, str]:
    """The text of this name as this tenant read it: {"text", "version"}.

    The version is made from the words themselves: other words can never pass for the same.
    """
    language = slots.get("language") or DUTCH
    shown = words(source, name, {}, landlord=slots.get("landlord"), language=language)
    return {"text": shown, "version": f"{language}-{sha256(shown.encode()).hexdigest()[:12]}"}

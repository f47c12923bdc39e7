"""The gate hears the words of the lexicon as web does in an outage: the same sentences."""

from __future__ import annotations

from collections.abc import Callable

from tests.crisis_words import HEARD, NOT_HEARD
from tests.understanding.figures import Parsed


def test_gate_hears_the_words_of_the_lexicon(
    understand: Callable[[list[str]], list[Parsed]],
) -> None:
    parsed = understand([said for said, _ in HEARD + NOT_HEARD])

    by_words = [each.get("crisis_by") == "words" for each in parsed]
    assert by_words == [True] * len(HEARD) + [False] * len(NOT_HEARD)

"""A child who writes gets somebody to talk to; an adult loses no form to it."""

from __future__ import annotations

import pytest

from actions.child import ActionChild, writes_as_child
from tests.actions.turns import a_tracker, ran

WRITES = [
    ("ik ben 12 jaar", 0.9, True, "an age below eighteen"),
    ("ik ben 17", 0.9, True, "the last of them"),
    ("ik ben 18", 0.9, False, "of age"),
    ("i'm only 9", 0.9, True, "in English"),
    ("ik ben 34 en mijn zoon is 12 jaar oud", 0.9, False, "an adult who names a child"),
    ("mijn moeder kan de huur niet betalen", 0.9, True, "no age, and surely a child's words"),
    ("mijn moeder kan de huur niet betalen", 0.7, False, "no age, and not sure"),
    ("ik ben 12 jaar", 0.7, False, "a child's age alone is not sure"),
]


@pytest.mark.parametrize(("said", "confidence", "child", "why"), WRITES)
def test_child_is_told_where_to_talk_and_nobody_else_is(
    said: str, confidence: float, child: bool, why: str
) -> None:
    done = ran(ActionChild(), a_tracker(said, intent="child_writes", confidence=confidence))

    assert writes_as_child(said, confidence) is child, why
    assert done.names == ["utter_child" if child else "utter_not_understood"]

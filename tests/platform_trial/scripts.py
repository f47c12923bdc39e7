"""What a person answers to each question of a payment plan, in words and by its choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.conversations import scripts, test_six_languages

# The value of the choice that is made, by the question; other questions are answered in words.
CHOSEN: Mapping[str, object] = {"letter": "none", "lasting": "temporary", "sharing": "no"}
# Logged for each of them, whichever way they answered.
OWED, MONTHLY = 71238, 7500


@dataclass(frozen=True)
class Script:
    """One language: how it begins, the answers in words, and the yes to the summary."""

    begins: str
    typed: Mapping[str, str]
    yes: str


SCRIPTS = {
    "nl": Script(
        begins="ik wil de achterstand in delen betalen",
        typed=scripts.TYPED["nl"],
        yes="ja",
    ),
    "ar": Script(
        begins=test_six_languages.BEGINS["ar"],
        typed={**test_six_languages.WHO, **test_six_languages.TYPED["ar"]},
        yes=test_six_languages.YES["ar"],
    ),
}

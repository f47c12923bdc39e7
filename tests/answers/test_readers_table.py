"""How much of what strangers typed is read right; these shares may only rise."""

from __future__ import annotations

import pytest

from answers.words import LANGUAGES
from tests.answers.readers_table import EXAMS, rows

# Right of all, by exam and language: what was reached. The goal is 0.95 in every language.
REACHED = {
    "seen": dict.fromkeys(LANGUAGES, 0.95),
    "unseen": dict.fromkeys(LANGUAGES, 0.94),
}
# A value that was not meant is worse than none.
MOST_FALSE = 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exam", EXAMS)
def test_answers_of_strangers_are_read(exam: str, language: str) -> None:
    found = rows(exam, language)

    missed = [(row.field, row.text, row.value, row.read) for row in found if not row.is_right]
    assert len(found) >= 150
    assert 1 - len(missed) / len(found) >= REACHED[exam][language], missed
    assert sum(row.is_false for row in found) <= MOST_FALSE, missed

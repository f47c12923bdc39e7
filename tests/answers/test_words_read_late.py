"""A language's tables are read when it is spoken; a server reads them all ahead."""

from __future__ import annotations

import subprocess
import sys

import pytest

from answers.errors import AnswerError
from answers.words import words_for
from answers.words.languages import LANGUAGES, spoken
from answers.words.table import Words

_READ = f"""
import sys
{{}}
print([each for each in {LANGUAGES!r} if f"answers.words.{{{{each}}}}_choices" in sys.modules])
"""


def languages_read(by: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _READ.format(by)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_words_are_read_by_the_language_that_is_spoken() -> None:
    assert languages_read("import answers.story") == "[]"
    assert languages_read("from answers.words.choices import choices_for; choices_for('nl')") == (
        "['nl']"
    )


def test_a_server_reads_all_ahead() -> None:
    by = "from answers.words.ahead import read_ahead; read_ahead().join()"

    assert languages_read(by) == str(list(LANGUAGES))


def test_a_language_without_words_is_refused() -> None:
    with pytest.raises(AnswerError) as refused:
        words_for("fr")

    assert refused.value.code == "language_unknown"


def test_a_table_of_another_kind_is_no_table_of_words() -> None:
    with pytest.raises(TypeError):
        spoken(Words, "nl", "choices")

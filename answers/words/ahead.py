"""Reads the words of every language while a server waits for its first tenant."""

from __future__ import annotations

from threading import Thread

from answers.words import LANGUAGES, words_for
from answers.words.choices import choices_for
from answers.words.circumstances import circumstances_for


def read_ahead() -> Thread:
    """Begin, and go on with the start: who writes before it is done only waits for one language."""
    reading = Thread(target=_read_all, name="words", daemon=True)
    reading.start()
    return reading


def _read_all() -> None:
    for language in LANGUAGES:
        for tables_of in (words_for, choices_for, circumstances_for):
            tables_of(language)

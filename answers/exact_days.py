"""What names one exact day in a sentence: "de zitting is vrijdag 4 december om 10 uur"."""

from __future__ import annotations

from answers.words.circumstances import circumstances_for


def without_time(line: str, language: str) -> str:
    """The line without its time of day, which has numbers of its own."""
    return " ".join(circumstances_for(language).days.time.sub(" ", line).split())


def phrases_of_days(line: str, language: str) -> list[str]:
    """Every piece of the line that names one day; a month or a week alone names none."""
    pattern = circumstances_for(language).days.phrase
    return [found.group() for found in pattern.finditer(without_time(line, language))]

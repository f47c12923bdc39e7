"""Days of the month in words, in the case in which a day is told: "dwudziestego piątego"."""

from __future__ import annotations

_UNITS = (
    "pierwszego", "drugiego", "trzeciego", "czwartego", "piątego", "szóstego", "siódmego",
    "ósmego", "dziewiątego",
)  # fmt: skip
_TEENS = (
    "dziesiątego", "jedenastego", "dwunastego", "trzynastego", "czternastego", "piętnastego",
    "szesnastego", "siedemnastego", "osiemnastego", "dziewiętnastego",
)  # fmt: skip

# num2words knows the first case only.
DAYS_IN_WORDS: dict[str, int] = {
    **{word: day for day, word in enumerate(_UNITS, start=1)},
    **{word: day for day, word in enumerate(_TEENS, start=10)},
    "dwudziestego": 20,
    **{f"dwudziestego {word}": day for day, word in enumerate(_UNITS, start=21)},
    "trzydziestego": 30,
    "trzydziestego pierwszego": 31,
}

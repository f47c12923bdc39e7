"""Days of the month in words, in the case in which a day is told: "dwudziestego piątego"."""

from __future__ import annotations

_UNITS = ("pierwsz", "drug", "trzec", "czwart", "piąt", "szóst", "siódm", "ósm", "dziewiąt")
_TEENS = (
    "dziesiąt", "jedenast", "dwunast", "trzynast", "czternast", "piętnast", "szesnast",
    "siedemnast", "osiemnast", "dziewiętnast",
)  # fmt: skip


def _days(ending: str, soft_ending: str) -> dict[str, int]:
    """Every day of the month with this ending; "drugi" and "trzeci" have a soft one."""

    def ended(stem: str) -> str:
        return stem + (soft_ending if stem in ("drug", "trzec") else ending)

    return {
        **{ended(stem): day for day, stem in enumerate(_UNITS, start=1)},
        **{ended(stem): day for day, stem in enumerate(_TEENS, start=10)},
        f"dwudziest{ending}": 20,
        **{f"dwudziest{ending} {ended(stem)}": day for day, stem in enumerate(_UNITS, start=21)},
        f"trzydziest{ending}": 30,
        f"trzydziest{ending} pierwsz{ending}": 31,
    }


# num2words knows the first case only.
DAYS_IN_WORDS = _days("ego", "iego")
DAYS_NAMED = _days("y", "i") | _days("ym", "im")

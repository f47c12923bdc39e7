"""Months, units and days of the month, mistyped too; knows no rule about what they mean."""

from __future__ import annotations

from num2words import num2words

from answers.words.slips import one_slip

_LONG_MONTHS = {
    "january": 1,
    "february": 2,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
_SHORT_MONTHS = {
    "marhc": 3, "mrach": 3, "marche": 3, "aprill": 4, "apirl": 4, "arpil": 4, "aprl": 4,
    "avril": 4, "appril": 4, "jun": 6, "juny": 6, "juune": 6, "junne": 6, "jul": 7, "jully": 7,
    "juley": 7, "jly": 7,
}  # fmt: skip
_MONTHS = (
    "month|months|mnth|mnths|mth|mths|mo|mos|mont|monts|monht|monhts|motnh|motnhs|moth|moths"
    "|mounth|mounths|monthes|mnt|mnts|montsh|maand|maanden|maandje|mnd"
)
_QUARTERS = (
    "quarter", "quarters", "quarter year", "quarter of a year", "quarters of a year",
    "quarter of the year", "quarters of the year",
)  # fmt: skip
_YEARS = "year|years|yr|yrs|yaer|yaers|yer|yers|jaar|jaren"
_WEEKS = "week|weeks|wk|wks|weak|weaks|wek|weks|weken"
_DAYS = "day|days|dag|dagen"


MISTYPED_MONTHS = {
    slip: month for name, month in _LONG_MONTHS.items() for slip in one_slip(name)
} | _SHORT_MONTHS

UNITS = {
    **dict.fromkeys(_DAYS.split("|"), "day"),
    **dict.fromkeys(_WEEKS.split("|"), "week"),
    **dict.fromkeys(("fortnight", "fortnights"), "fortnight"),
    **dict.fromkeys(_MONTHS.split("|"), "month"),
    **dict.fromkeys(_QUARTERS, "quarter"),
    **dict.fromkeys(_YEARS.split("|"), "year"),
}


def _ordinals() -> dict[str, int]:
    """ "second", "twenty first", "twenty-first"; "first" is a part of the month elsewhere."""
    said = {num2words(day, to="ordinal", lang="en"): day for day in range(2, 32)}
    said |= {word.replace("-", " "): day for word, day in said.items()}
    return said | {"fiveteenth": 15, "twelvth": 12, "twelth": 12, "nineth": 9, "forth": 4}


DAYS_IN_WORDS = _ordinals()

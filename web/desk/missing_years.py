"""What the desk says when the figures of huurtoeslag are not there yet. Knows no page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from flask_babel import gettext as _

from schemes.huurtoeslag import Years

# The papers come in November (docs/huurtoeslag-year.md): a month is left to write them down.
WARNED_FROM = (12, 1)


def missing_years(years: Years, today: date) -> list[str]:
    """A sentence for this year, and from 1 December for the next, where its figures are missing."""
    return list(_sentences(years, today))


def _sentences(years: Years, today: date) -> Iterator[str]:
    if today.year not in years.by_year:
        yield _(
            "huurtoeslag %(year)s. Until they are there, Huurhulp works out no huurtoeslag of this "
            "year. How to add them: docs/huurtoeslag-year.md.",
            year=today.year,
        )
    coming = today.year + 1
    if (today.month, today.day) >= WARNED_FROM and coming not in years.by_year:
        yield _(
            "huurtoeslag %(year)s. Without them, Huurhulp works out no huurtoeslag of %(year)s "
            "from 1 January. How to add them: docs/huurtoeslag-year.md.",
            year=coming,
        )

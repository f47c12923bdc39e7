"""The words of the privacy page: which there are, and one landlord's set of them.

Terms and names come from data/retention.yml and data/landlords/, so the page says what is really
done.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from babel.dates import format_timedelta

from channel_blocks import ACCOUNTS
from landlords import Landlord
from tenant_texts import DUTCH, text
from web.retention import kept, of_tenants

SECTIONS = {
    "short": ("program", "reading", "numbers", "erase", "form"),
    "who": ("title", "landlord", "post", "email", "telephone", "officer", "computers"),
    "asked": ("title", "needed", "never", "crisis", "network", "ledger"),
    "basis": ("title", "request", "record", "municipality", "call"),
    "receives": ("title", "staff", "municipality", "objection", "call", "nobody"),
    "platforms": ("title", *ACCOUNTS, "outside", "files", "erase", "own"),
    "kept": ("title", "what", "until", "why", "erased_by", "erased"),
    "erased_by": ("tenant", "worker"),
    "source": ("choice",),
    "rights": (
        *("title", "ask", "see", "correct", "erase", "restrict", "object", "carry"),
        *("how", "complaint"),
    ),
    "decides": ("title", "people", "program"),
}
NAMES = tuple(
    f"privacy.{name}"
    for name in (
        *("title", "intro", "translation"),
        *(f"{section}.{name}" for section, names in SECTIONS.items() for name in names),
        *(
            f"kept.{name}.{column}"
            for name in of_tenants(by_platform=True)
            for column in ("what", "until", "why")
        ),
    )
)


def texts_of(landlord: Landlord, language: str) -> dict[str, str]:
    """Every text of the page by its name."""
    hours = "hours" if language == DUTCH else f"hours_{language}"
    known = {
        f"landlord.{name}": str(landlord.word(name))
        for name in ("name", "short_name", "telephone", hours)
    }
    known["erase"] = text(language, "widget.erase", {})
    return {name: text(language, name, known | _terms(name, language)) for name in NAMES}


def _terms(name: str, language: str) -> dict[str, str]:
    """How long, in words of the language, for a text on what is kept."""
    _, _, of = name.partition("kept.")
    found = kept().get(of.partition(".")[0])
    if found is None or found.days is None:
        return {}
    quiet = kept()["conversation"].days
    assert quiet
    return {"term": _in_words(found.days, language), "quiet": _in_words(quiet, language)}


def _in_words(days: int, language: str) -> str:
    """ "30 dagen", "2 jaar": years where they are whole."""
    unit: Literal["day", "year"] = "day" if days % 365 else "year"
    return format_timedelta(timedelta(days=days), granularity=unit, threshold=days, locale=language)

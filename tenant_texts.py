"""The tenant's catalogs in locales/: a text by its name and language, its arguments filled in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel.support import Translations

from settings import ROOT

DOMAIN = "tenant"
# The language that counts, and the one that is spoken where nothing is known yet.
DUTCH = "nl"


class TextMissing(LookupError):
    """A catalog has no text of this name: a fault of ours, never something to show a tenant."""


@cache
def _catalog(language: str) -> Translations:
    found = Translations.load(str(ROOT / "locales"), [language], DOMAIN)
    if not isinstance(found, Translations):
        raise TextMissing(f"no {DOMAIN} catalog for {language!r}: run make texts")
    return found


def has_text(language: str, name: str) -> bool:
    """Whether the catalog of this language has a text of this name."""
    return _catalog(language).gettext(name) != name


def text(language: str, name: str, arguments: Mapping[str, object]) -> str:
    """The text of this name. Raises TextMissing, and KeyError for an argument that is not there."""
    found = _catalog(language).gettext(name)
    if found == name:
        raise TextMissing(f"{name} is not in the {DOMAIN} catalog of {language}")
    return str(found) % arguments


@cache
def languages() -> frozenset[str]:
    """The languages that have a tenant catalog."""
    found = (ROOT / "locales").glob(f"*/*/{DOMAIN}.po")
    return frozenset(path.parent.parent.name for path in found)


def spoken(language: str | None) -> str:
    """This language when it has a catalog, else Dutch."""
    return language if language and language in languages() else DUTCH

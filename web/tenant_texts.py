"""The tenant's catalog as web needs it: one text by its name. Knows nothing of who reads it."""

from __future__ import annotations

from functools import cache

from babel.support import Translations

from settings import ROOT

DOMAIN = "tenant"


class MissingText(LookupError):
    """A catalog or a text in it is missing: a fault of ours, never something to show a tenant."""


@cache
def _catalog(language: str) -> Translations:
    found = Translations.load(str(ROOT / "locales"), [language], DOMAIN)
    if not isinstance(found, Translations):
        raise MissingText(f"locales/ has no compiled {DOMAIN} catalog for {language}")
    return found


def tenant_text(language: str, name: str, **arguments: object) -> str:
    """The text of this name with its arguments, placed as `%(name)s`.

    Raises MissingText, and KeyError for an argument that the text wants and did not get.
    """
    found = _catalog(language).gettext(name)
    if found == name:
        raise MissingText(f"{name} is not in the {DOMAIN} catalog of {language}")
    return str(found) % arguments

"""The language of the desk: Dutch, or English when asked, kept in the session."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from flask import Flask, request, session
from flask_babel import Babel, get_locale

from settings import ROOT

LANGUAGES = {"nl": "Nederlands", "en": "English"}
DEFAULT = "nl"


def keep_chosen_language() -> None:
    """Remember ?language= when it names one of ours; anything else changes nothing."""
    chosen = request.args.get("language")
    if chosen in LANGUAGES:
        session["language"] = chosen


@dataclass(frozen=True)
class OtherLanguage:
    """The language that a page can be switched to: its code, own name, and this page in it."""

    code: str
    name: str
    link: str


def other_language(here: str) -> OtherLanguage:
    """The other of the two, for the page at `here`; filters and search stay as they are."""
    code = "en" if str(get_locale()) == DEFAULT else DEFAULT
    query = urlencode(request.args.to_dict(flat=False) | {"language": [code]}, doseq=True)
    return OtherLanguage(code, LANGUAGES[code], f"{here}?{query}")


def _language_of_request() -> str:
    return str(session.get("language", DEFAULT)) if request.blueprint == "desk" else DEFAULT


def set_up(app: Flask) -> None:
    """Texts come from the catalogs of the domain `desk`; English is in the source itself."""
    Babel(
        app,
        default_locale=DEFAULT,
        default_domain="desk",
        default_timezone="Europe/Amsterdam",
        default_translation_directories=str(ROOT / "locales"),
        locale_selector=_language_of_request,
    )

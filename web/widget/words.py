"""The widget's own words: which there are, and one landlord's set of them.

A word's text is `widget.<name>` in the tenant's catalog; `{count}` and the like are filled in by
the widget, `%(short_name)s` and the like here.
"""

from __future__ import annotations

from landlords import Landlord
from tenant_texts import text

NAMES = (
    "title",
    "more",
    "close",
    "conversation",
    "computer",
    "you",
    "staff",
    "choose",
    "progress",
    "why",
    "change",
    "number_is",
    "copy",
    "copied",
    "busy",
    "slow",
    "call_instead",
    "form",
    "call",
    "opening",
    "field_question",
    "field_or_question",
    "field_answer",
    "field_or_answer",
    "field_change",
    "field_crisis",
    "field_offline",
    "go_on",
    "left",
    "read_on",
    "offline",
    "kept",
    "online",
    "works_again",
    "goes_on",
    "trouble",
    "trouble_goes_on",
    "try_now",
    "waiting",
    "arrived",
    "refused",
    "gone",
    "gone_more",
    "about",
    "fraud",
    "privacy",
    "erase",
    "erase_sure",
    "erase_what",
    "erase_yes",
    "erase_no",
    "erase_failed",
    "erased",
    "begin_again",
)


def widget_texts(landlord: Landlord, language: str) -> dict[str, object]:
    """What a widget on this landlord's page must be able to say, telephone number included."""
    names = {
        "landlord": landlord.name,
        "short_name": landlord.short_name,
        "telephone": landlord.telephone,
    }
    return {
        "language": language,
        "name": landlord.name,
        "short_name": landlord.short_name,
        "telephone": landlord.telephone,
        "telephone_link": landlord.telephone_link,
        "hours": landlord.hours_in(language),
        "words": {name: text(language, f"widget.{name}", names) for name in NAMES},
    }

"""A text of the catalog as paragraphs of a page, with numbers to press and addresses to follow.

The same marks as the widget's prose.js has; knows nothing of what a text is about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup, escape

from tenant_texts import text
from text_effects import needs_dutch

# Web addresses, Dutch telephone numbers, and the numbers for a life in danger. A mark before one
# that turns Arabic round goes: a link is isolated from the words around it already.
_LINKS = re.compile(
    "\u200e?(?:"
    r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]"
    r"|(?:\+31|\b0)(?:[89]00[ -]?\d{4}(?:\d{3})?|\d(?:[ -]?\d){8})\b"
    r"|(?<![€\d.,-])(?<!€[  ])\b11[23]\b(?![.,]?\d)(?!\.nl))"
)
_ASKS = re.compile(r"[?؟]\s*\Z")


@dataclass(frozen=True)
class Prose:
    """A text's paragraphs, and the Dutch that counts below a translation that nobody checked."""

    said: tuple[str, ...]
    dutch_is: str = ""
    dutch: tuple[str, ...] = ()

    @property
    def question(self) -> int:
        """Which paragraph asks: the first that ends in a question mark, else the first."""
        asking = (at for at, each in enumerate(self.said) if _ASKS.search(each))
        return next(asking, 0)


def prose(words: str, name: str, language: str) -> Prose:
    """The words of the text of this name, as `questions.texts.words` gives them."""
    if not needs_dutch(name, language):
        return Prose(_paragraphs(words))
    label = text(language, "effect.dutch_below", {})
    said, _, dutch = words.partition(f"\n\n{label}\n")
    return Prose(_paragraphs(said), label, _paragraphs(dutch))


def linked(paragraph: str) -> Markup:
    """A paragraph with its links, and its line ends."""
    found, done = Markup(), 0
    for each in _LINKS.finditer(paragraph):
        found += escape(paragraph[done : each.start()]) + _link(each[0].lstrip("\u200e"))
        done = each.end()
    return Markup("<br>").join((found + escape(paragraph[done:])).split("\n"))


def _link(found: str) -> Markup:
    if found.startswith("http"):
        return Markup('<a href="{0}">{0}</a>').format(found)
    number = re.sub(r"[^\d+]", "", found)
    # A number is read from the left in Arabic too.
    return Markup('<a class="tel" dir="ltr" href="tel:{}">{}</a>').format(number, found)


def _paragraphs(words: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in words.split("\n\n") if each.strip())

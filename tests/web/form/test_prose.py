"""Texts as paragraphs: the question, the numbers to press, and the Dutch that counts below."""

from __future__ import annotations

import pytest

from questions.fields import CORE
from questions.texts import words
from tenant_texts import languages
from tests.web.conftest import WebWith
from web.form.prose import Prose, linked, prose
from web.parts import Parts

LINKED = [
    ("Bel 112.", 'Bel <a class="tel" dir="ltr" href="tel:112">112</a>.', "danger"),
    ("Bel 0800-0113, gratis",
     'Bel <a class="tel" dir="ltr" href="tel:08000113">0800-0113</a>, gratis', "free"),
    ("\u200e030 012 34 56.",
     '<a class="tel" dir="ltr" href="tel:0300123456">030 012 34 56</a>.', "without its mark"),
    ("tot € 112 per maand", "tot € 112 per maand", "an amount"),
    ("1.112 euro", "1.112 euro", "part of an amount"),
    ("<b> & 3 december", "&lt;b&gt; &amp; 3 december", "what was typed is no HTML"),
    ("https://a.nl/x?y=1.", '<a href="https://a.nl/x?y=1">https://a.nl/x?y=1</a>.', "an address"),
    ("een\ntwee", "een<br>twee", "lines"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "shown", "why"), LINKED)
def test_numbers_and_addresses_are_links(said: str, shown: str, why: str) -> None:
    assert str(linked(said)) == shown, why


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_question_of_the_core_has_one_paragraph_that_asks(
    web_with: WebWith, language: str
) -> None:
    """The page's heading; where it is not the first, what comes before it explains."""
    parts: Parts = web_with().extensions["huurhulp"]
    asked = {slot for fields in CORE.values() for slot in fields} - {"confirmed"}

    for name in [*(f"utter_ask_{slot}" for slot in sorted(asked)), "utter_ask_sharing.none"]:
        found = prose(words(parts, name, {}, landlord="demo", language=language), name, language)
        assert found.said[found.question].rstrip()[-1] in "?؟", name
        assert (found.question > 0) == ("sharing" in name), name


def test_dutch_below_stands_apart(web_with: WebWith) -> None:
    parts: Parts = web_with().extensions["huurhulp"]
    name = "utter_ask_sharing"

    found = prose(words(parts, name, {}, landlord="demo", language="en"), name, "en")

    assert found.dutch[0].startswith("Loopt u achter met de huur")
    assert found.dutch_is == "In Dutch (this text counts):"
    assert not any("Loopt u" in each for each in found.said)
    dutch = prose(words(parts, name, {}, landlord="demo", language="nl"), name, "nl")
    assert dutch == Prose(dutch.said)

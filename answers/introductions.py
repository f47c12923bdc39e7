"""Who writes, told in a sentence: a name, a contact, an address; only where it is one's own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress

from answers.addresses import PostcodeHouse, read_postcode_house
from answers.contacts import Contact, read_contact
from answers.errors import AnswerError
from answers.names import read_name
from answers.typed import small, words_of
from answers.words.choice_table import StoryWords
from answers.words.choices import choices_for

_EMAIL = re.compile(r"\S+@\S+")
_PHONE = re.compile(r"\+?\d[\d\s().-]{7,}\d")
_POSTCODE = re.compile(r"(?<![\w-])[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?!\w)")
_ONLY_AN_ADDRESS = re.compile(r"[1-9]\d{3} ?[A-Za-z]{2}[ ,]+\d+[ -]?\w{0,3}")
_ENDS_IN_A_NUMBER = re.compile(r".*\d[ -]?[A-Za-z]{0,3}")
_ONLY_A_NUMBER = re.compile(r"(?:[a-z]+ )?\d{1,5}[ -]?(?:[A-Za-z]|bis|hs|[ivx]{1,4}|\d{1,4})?")


def name_told(clause: str, language: str) -> str | None:
    """ "ik heet Anna" -> "Anna"; without a capital it may be no name: "mijn naam is veranderd"."""
    words = choices_for(language).story
    found = words.name.match(clause)
    if found is None or not looks_like_a_name(found["value"], words):
        return None
    return read_name(found["value"], language=language)


def looks_like_a_name(said: str, words: StoryWords) -> bool:
    """Whether this begins as a name does and no word of it speaks about a name.

    Arabic has no capitals, so it begins as one there by not being a small letter.
    """
    return not said[0].islower() and not words.never_a_name.search(small(said))


def contact_told(clause: str, language: str) -> Contact | None:
    """ "bel me op 06-12345678"; a word of somebody else makes it somebody else's number."""
    if "@" not in clause and not _PHONE.search(clause):
        return None
    rest = _PHONE.sub(" ", _EMAIL.sub(" ", small(clause)))
    light = choices_for(language).story.contact_light
    return read_contact(clause, language=language) if light.issuperset(words_of(rest)) else None


def address_told(clauses: Sequence[str], place: int, language: str) -> PostcodeHouse | None:
    """The postcode in the clause at `place`, its number beside it or across one comma."""
    clause = clauses[place]
    if not _POSTCODE.search(clause):
        return None
    windows = [clause]
    if place and _ENDS_IN_A_NUMBER.fullmatch(clauses[place - 1]):
        windows.append(f"{clauses[place - 1]}, {clause}")
    if place + 1 < len(clauses) and _ONLY_A_NUMBER.fullmatch(clauses[place + 1]):
        windows.append(f"{clause}, {clauses[place + 1]}")
    for window in windows:
        if _is_own(window, choices_for(language).story):
            with suppress(AnswerError):
                return read_postcode_house(window, language=language)
    return None


def _is_own(window: str, words: StoryWords) -> bool:
    low = small(window)
    if words.never_an_address.search(low):
        return False
    return bool(words.address.search(low) or _ONLY_AN_ADDRESS.fullmatch(window))

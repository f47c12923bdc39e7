"""The choices that a platform has to show at worst: of every language the longest titles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from babel.messages.pofile import read_po

from web.channels.platform import Choice, Said

ROOT = Path(__file__).parents[3]
LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk")


def worst_choices(language: str) -> Iterator[list[Choice]]:
    """The shortest and the longest titles of a language, in sets of every size that may come."""
    file = ROOT / f"locales/{language}/LC_MESSAGES/tenant.po"
    with file.open("rb") as po:
        named = {str(each.id): str(each.string) for each in read_po(po)}
    titles = sorted({said for name, said in named.items() if name.startswith("button.")}, key=len)
    for size in (0, 1, 2, 3, 4, 10, 11, 13, 14, 25):
        yield choices(*titles[:size])
        yield choices(*titles[len(titles) - size :])


def worst(language: str) -> Iterator[Said]:
    """Those below texts short and long, with numbers and without."""
    for each in worst_choices(language):
        # One more than what some platform allows, among others.
        for length in (1, 641, 1025, 1601, 2001, 4097, 9000):
            text = ("Dit is een zin. " * 600)[: length - 1].rstrip().ljust(length - 1, "x") + "."
            for may_number in (True, False):
                yield Said(text, tuple(each), may_number, language)


def choices(*titles: str) -> list[Choice]:
    return [Choice(title, f"{10**17}.{index}") for index, title in enumerate(titles)]

"""What platforms share in showing choices and long texts: numbers, and parts cut at sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenant_texts import text
from web.channels.platform import Choice, Said

# On what opens a list of choices.
CHOOSE = "channel.choose"
# Where a text may be cut, the best place first.
CUTS = (r"\n\n+", r"\n", r"(?<=[.!?؟…])\s+", r"\s+")


def with_choices(said: Said) -> str:
    """The text with its choices below it: numbered, or to be written in words."""
    if not said.choices:
        return said.text
    titles = [each.title for each in said.choices]
    if said.may_number:
        lines = [f"{number}. {title}" for number, title in enumerate(titles, start=1)]
        hint = text(said.language, "channel.type_number", {})
    else:
        lines = [f"• {title}" for title in titles]
        hint = text(said.language, "channel.or_write", {})
        return f"{said.text}\n\n{hint}\n" + "\n".join(lines)
    return f"{said.text}\n\n" + "\n".join(lines) + f"\n\n{hint}"


def fits_titles(choices: Sequence[Choice], most: int, longest: int) -> bool:
    """Whether a platform can show these as they are: so many, each so short, no two alike."""
    titles = {each.title.strip() for each in choices}
    short = all(title and len(title) <= longest for title in titles)
    return 0 < len(choices) <= most and len(titles) == len(choices) and short


def in_parts(said: str, longest: int) -> list[str]:
    """The text in parts of at most so many characters, each ending with a paragraph, a line, a
    sentence or, where none is so short, a word.
    """
    parts = []
    rest = said.strip()
    while len(rest) > longest:
        cut = _cut(rest, longest)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest else parts


def last_line(said: str, longest: int) -> tuple[str, str]:
    """The text before its last paragraph, and that paragraph: what stands with the buttons.

    Everything where it is short enough; nothing before it, then.
    """
    if len(said) <= longest:
        return "", said
    before = in_parts(said, longest)
    head, _, tail = said.rpartition("\n\n")
    if len(tail) <= longest:
        return head, tail
    return said[: len(said) - len(before[-1])].rstrip(), before[-1]


def _cut(said: str, longest: int) -> int:
    window = said[: longest + 1]
    for pattern in CUTS:
        ends = [found.start() for found in re.finditer(pattern, window)]
        # A part that is nearly empty would be one message more than it is worth.
        fitting = [each for each in ends if longest // 3 <= each <= longest]
        if fitting:
            return fitting[-1]
    return longest

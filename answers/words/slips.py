"""Typing slips in Latin letters; knows no language."""

from __future__ import annotations

from string import ascii_lowercase


def one_slip(word: str) -> set[str]:
    """The word with one letter left out, doubled, changed, put in or swapped with the next."""
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    return {
        *(head + tail[1:] for head, tail in cuts if tail),
        *(head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1),
        *(head + sign + tail[1:] for head, tail in cuts if tail for sign in ascii_lowercase),
        *(head + sign + tail for head, tail in cuts for sign in ascii_lowercase),
    } - {word}

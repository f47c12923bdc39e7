"""How Arabic words stand in these tables, and patterns for a line that is as it was typed.

`answers.typed.small` gives every letter one form: "أ", "إ" and "آ" are "ا", "ة" is "ه", "ى" and
"ئ" are "ي", "ؤ" is "و". So the tables hold that form alone, which no Arabic text is printed in.
"""

from __future__ import annotations

_ANY = str.maketrans({"ا": "[اأإآ]", "ه": "[هة]", "ي": "[يىئ]", "و": "[وؤ]"})


def any_spelling(pattern: str) -> str:
    """The pattern for a line that keeps its own letters, because a name may be in it."""
    return pattern.translate(_ANY)

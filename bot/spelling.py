"""How tenants spell: with and without the marks of their language, in capitals or not."""

from __future__ import annotations

import unicodedata

# Letters that have a plain twin on a Dutch keyboard and no mark that could be taken off.
TWINS = str.maketrans({"ı": "i", "ł": "l"})


def without_marks(text: str) -> str:
    """Lower case, ş as s, ą as a, й as и, أ as ا: half of the tenants type it so."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(TWINS))
    return "".join(each for each in plain if not unicodedata.combining(each))

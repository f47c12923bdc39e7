"""What a tenant typed, as it comes in: how long it may be, and without what says nothing."""

from __future__ import annotations

import re

LONGEST = 1000
# Control characters say nothing and upset what stands behind; line ends and tabs stay.
_UNSAID = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def without_unsaid(text: str) -> str:
    """The words, without spaces around them."""
    return _UNSAID.sub("", text).strip()

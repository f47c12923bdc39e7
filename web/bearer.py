"""The token that a request carries, read in one way for its limits and for its conversation."""

from __future__ import annotations

from flask import request


def bearer_token() -> str | None:
    """The token of `Authorization: Bearer TOKEN`, without the spaces around it."""
    words = request.headers.get("Authorization", "").split()
    return words[1] if len(words) == 2 and words[0].lower() == "bearer" else None

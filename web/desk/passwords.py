"""Passwords of staff as Argon2 hashes. Knows no accounts and no pages."""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher()


def hash_password(password: str) -> str:
    """The hash that the casebook keeps in place of the password."""
    return _hasher.hash(password)


def password_matches(password_hash: str | None, password: str) -> bool:
    """Compare, always at the cost of one hash: without an account (None) it takes as long."""
    try:
        matches = _hasher.verify(password_hash or _hash_of_nobody(), password)
    except (VerificationError, InvalidHashError):
        return False
    return matches and password_hash is not None


@cache
def _hash_of_nobody() -> str:
    return _hasher.hash("no account has this password")

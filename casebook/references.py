"""References of cases: short, unguessable, and clear when spoken. Knows no case."""

import re
import secrets

# No 0 and O, no 1, I and L, no U and V: heard or written by hand they are taken for another.
SIGNS = "23456789ABCDEFGHJKMNPQRSTWXYZ"
PREFIX = "HH"
_SHAPE = re.compile(f"{PREFIX}([{SIGNS}]{{4}})([{SIGNS}]{{4}})")


def new_reference() -> str:
    """A reference like HH-7K3M-9QXD: one of 500 thousand million."""
    first, second = (_four_signs(), _four_signs())
    return f"{PREFIX}-{first}-{second}"


def parse_reference(text: str) -> str | None:
    """Read a reference as people type it; None when it is none.

    >>> parse_reference(" hh 7k3m9qxd ")
    'HH-7K3M-9QXD'
    >>> parse_reference("7K3M-9QXD")
    'HH-7K3M-9QXD'
    """
    signs = re.sub(r"[\W_]+", "", text).upper()
    if len(signs) == 8:
        signs = PREFIX + signs
    match = _SHAPE.fullmatch(signs)
    return f"{PREFIX}-{match[1]}-{match[2]}" if match else None


def _four_signs() -> str:
    return "".join(secrets.choice(SIGNS) for _ in range(4))

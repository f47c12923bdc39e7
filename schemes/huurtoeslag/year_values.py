"""Reads a figure as it is printed: 498,20 or 22700 or 0,000000438698; never guesses at a dot."""

from __future__ import annotations

import re
from collections.abc import Callable

type Reader = Callable[[object], int | str]


class NotAFigure(ValueError):
    """The text says what would have been one."""


def cents(value: object) -> int:
    """Euros with a comma and two decimals, as whole cents."""
    if isinstance(value, str) and re.fullmatch(r"\d{1,5},\d\d", value, re.ASCII):
        return int(value.replace(",", ""))
    raise NotAFigure("must be euros with a comma and two decimals, such as 498,20")


def whole(value: object) -> int:
    """Whole euros, years or persons."""
    if type(value) is int and value >= 0:
        return value
    raise NotAFigure("must be a whole number without dot or comma, such as 22700")


def percent(value: object) -> int:
    if type(value) is int and 0 <= value <= 100:
        return value
    raise NotAFigure("must be a whole percentage from 0 to 100, such as 65")


def factor(value: object) -> int:
    """Twelve decimals, as the factors a and b are printed; as whole trillionths."""
    if isinstance(value, str) and re.fullmatch(r"-?0,\d{12}", value, re.ASCII):
        return int(value.replace(",", ""))
    raise NotAFigure("must have a comma and twelve decimals, such as 0,000000438698")


def one_of(*words: str) -> Reader:
    def read(value: object) -> str:
        if isinstance(value, str) and value in words:
            return value
        raise NotAFigure(f"must be one of: {', '.join(words)}")

    return read

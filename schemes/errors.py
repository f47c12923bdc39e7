"""Why a fact cannot be told: unknown, past its day, or written down without what it needs."""

from __future__ import annotations

from datetime import date
from pathlib import Path


class SchemesError(Exception):
    """The root of what this package raises."""


class UnknownFact(SchemesError):
    """No fact stands at this path."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class FactExpired(SchemesError):
    """The fact held until this day, and may not be spoken as current after it."""

    def __init__(self, path: str, valid_until: date) -> None:
        super().__init__(path, valid_until)
        self.path = path
        self.valid_until = valid_until


class FactRefused(SchemesError):
    """A facts file that says something without source or day; stops the start, for operators."""

    def __init__(self, file: Path, key: str, fault: str) -> None:
        super().__init__(f"{file.name}: {key}: {fault}.")
        self.file = file
        self.key = key


class CannotWorkOut(SchemesError):
    """An allowance that the known rules and figures do not give; a tenant is sent to the office.

    The codes stand in schemes/huurtoeslag/codes.py.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class BadCase(SchemesError, ValueError):
    """Data that describe no household, rent or reduction; the sentence says which and why."""


class YearRefused(SchemesError):
    """A year's figures that are incomplete or cannot be right; stops the start, for operators."""

    def __init__(self, file: Path, fault: str) -> None:
        super().__init__(f"{file.name}: {fault}")
        self.file = file
        self.fault = fault


class PathwayRefused(SchemesError):
    """A table of the pathway that cannot be used; stops the start, for operators."""

    def __init__(self, file: Path, fault: str) -> None:
        super().__init__(f"{file.name}: {fault}")
        self.file = file
        self.fault = fault

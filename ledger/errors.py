"""What a file can have against being read, as codes with facts. Knows no sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


class BadFile(ValueError):
    """Nothing of the file can be used: `code` says why, `line` where it shows."""

    def __init__(self, code: str, *, line: int = 1, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.facts = facts


class BadCell(ValueError):
    """What stands in one cell is no value of its column."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one line. No `column` where it is the whole line.

    `contract` is that of the line, where it can be read.
    """

    line: int
    column: str | None
    stands: str
    code: str
    contract: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)

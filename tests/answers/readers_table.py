"""The readers against answers written by people who never saw them, right and wrong ones.

`seen`: the mender of a language had these before the eyes. `unseen`: nobody had, so that only
these say how the next tenant's answer will fare; nobody mends by them.
Usage: .venv/bin/python -m tests.answers.readers_table [--missed]
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from answers.lines import answered
from answers.words import LANGUAGES

FOLDER = Path(__file__).parent / "readers"
EXAMS = ("seen", "unseen")


@dataclass(frozen=True)
class Row:
    """One answer, what it is (None: to be asked again), and what was read."""

    field: str
    text: str
    value: int | str | None
    read: int | str | None

    @property
    def is_right(self) -> bool:
        return self.value == self.read

    @property
    def is_false(self) -> bool:
        """A value that was not meant; worse than none."""
        return not self.is_right and self.read is not None


def rows(exam: str, language: str) -> list[Row]:
    """Every answer of an exam, read."""
    lines = (FOLDER / f"{exam}.{language}.jsonl").read_text(encoding="utf-8").splitlines()
    given: list[dict[str, Any]] = [json.loads(line) for line in lines]
    read = answered((line.encode() for line in lines), today=date(2026, 11, 23))
    return [
        Row(each["field"], each["text"], each["value"], json.loads(made)["value"])
        for each, made in zip(given, read, strict=True)
    ]


def table() -> Iterator[str]:
    """A line for each exam and language: right of all, false values, then right by field."""
    fields = sorted({row.field for row in rows(EXAMS[0], LANGUAGES[0])})
    yield f"| exam | language | right | false values | {' | '.join(fields)} |"
    yield "| --- " * (len(fields) + 4) + "|"
    for exam in EXAMS:
        for language in LANGUAGES:
            found = rows(exam, language)
            of, right = Counter(row.field for row in found), Counter[str]()
            right.update(row.field for row in found if row.is_right)
            by_field = " | ".join(f"{right[name]}/{of[name]}" for name in fields)
            share, false = sum(right.values()) / len(found), sum(row.is_false for row in found)
            yield f"| {exam} | {language} | {share:.3f} | {false} | {by_field} |"


def main() -> None:
    print("\n".join(table()))
    if "--missed" in sys.argv:
        for language in LANGUAGES:
            for row in rows("seen", language):
                if not row.is_right:
                    print(language, row.field, repr(row.text), row.value, "read as", row.read)


if __name__ == "__main__":
    main()

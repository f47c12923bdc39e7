"""Dated facts from YAML files, each with its source; refuses to tell one past its day.

A file holds groups of facts; a fact is a mapping with `value`, and its path is the file's name and
the keys down to it: `helplines.veilig_thuis.telephone`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from schemes.errors import FactExpired, FactRefused, UnknownFact

# Money is whole cents: a float is refused.
FactValue = str | int | date
# Two sources and more, one source, derived by us from a cited text. What is only general knowledge
# has no mark here, so that it cannot be told.
MARKS = ("2+", "1", "D")
_KEYS = {"value", "source", "checked", "valid_until", "no_end_because", "marked"}


@dataclass(frozen=True)
class Fact:
    value: FactValue
    source: str
    checked: date
    valid_until: date | None
    marked: str


@dataclass(frozen=True)
class Facts:
    """All facts by their path."""

    by_path: Mapping[str, Fact]

    def get(self, path: str, *, today: date) -> FactValue:
        """The value that holds today; the last day of a fact still counts."""
        fact = self.by_path.get(path)
        if fact is None:
            raise UnknownFact(path)
        if fact.valid_until is not None and today > fact.valid_until:
            raise FactExpired(path, fact.valid_until)
        return fact.value


def load_facts(folder: Path) -> Facts:
    """Every fact of every file in the folder, or the first fault as a sentence."""
    by_path: dict[str, Fact] = {}
    for file in sorted(folder.glob("*.yml")):
        try:
            content = yaml.safe_load(file.read_text(encoding="utf-8"))
        except yaml.YAMLError as fault:
            raise FactRefused(file, "(top)", f"cannot be read: {fault}") from fault
        by_path |= {f"{file.stem}.{key}": fact for key, fact in _facts(file, "", content)}
    return Facts(by_path)


def _facts(file: Path, key: str, content: Any) -> Iterator[tuple[str, Fact]]:
    if not isinstance(content, dict) or not content:
        raise FactRefused(file, key or "(top)", "is neither a fact nor a group of facts")
    if _KEYS & content.keys():
        yield key, _fact(file, key, content)
        return
    for name, inner in content.items():
        yield from _facts(file, f"{key}.{name}" if key else str(name), inner)


def _fact(file: Path, key: str, content: dict[str, Any]) -> Fact:
    for fault in _faults(content):
        raise FactRefused(file, key, fault)
    return Fact(
        value=content["value"],
        source=content["source"],
        checked=content["checked"],
        valid_until=content["valid_until"],
        marked=content["marked"],
    )


def _faults(content: dict[str, Any]) -> Iterator[str]:
    if unknown := sorted(str(key) for key in content.keys() - _KEYS):
        yield f"has keys that no fact has: {', '.join(unknown)}"
    if type(content.get("value")) not in (str, int, date) or content["value"] == "":
        yield "needs a value: a text, a whole number (money in cents) or a day"
    if not _said(content.get("source")):
        yield "needs a source"
    if not _day(content.get("checked")):
        yield "needs the day it was checked"
    if content.get("valid_until") is None and not _said(content.get("no_end_because")):
        yield "needs valid_until, or null with no_end_because"
    if content.get("valid_until") is not None and not _day(content["valid_until"]):
        yield "needs a day in valid_until"
    if "valid_until" not in content:
        yield "needs valid_until"
    if content.get("marked") not in MARKS:
        yield f"needs to be marked one of {', '.join(MARKS)}"


def _said(text: object) -> bool:
    return isinstance(text, str) and bool(text.strip())


def _day(day: object) -> bool:
    return isinstance(day, date) and not isinstance(day, datetime)

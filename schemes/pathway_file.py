"""Reads the table of the pathway, data/pathway.yml; every fault is a sentence.

A row that can never add its step, and two rows that would tell a tenant two things about one
subject, are faults too: they are found by comparing the answers for which the rows hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml

from schemes.errors import PathwayRefused
from schemes.pathway import STEPS, WORDS, Row

OUR_PATHWAY = Path(__file__).parents[1] / "data" / "pathway.yml"
_NEEDED = ("id", "step", "because", "source")
_KEYS = {*_NEEDED, "when", "unless"}


def load_pathway(file: Path = OUR_PATHWAY) -> tuple[Row, ...]:
    """The rows from above, or the first fault as PathwayRefused."""
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise PathwayRefused(file, f"cannot be read: {error}") from error
    table = content.get("rows") if isinstance(content, dict) else None
    if not isinstance(table, list) or not table or content.keys() != {"rows"}:
        raise PathwayRefused(file, "must hold `rows`, a list, and nothing else.")
    for number, row in enumerate(table, start=1):
        for fault in _faults(row):
            raise PathwayRefused(file, f"{_name(row, number)} {fault}.")
    rows = tuple(_row(row) for row in table)
    for fault in _faults_between(rows):
        raise PathwayRefused(file, f"{fault}.")
    return rows


def _name(row: Any, number: int) -> str:
    named = isinstance(row, dict) and isinstance(row.get("id"), str)
    return f"row {row['id']}" if named else f"row {number}"


def _faults(row: Any) -> Iterator[str]:
    if not isinstance(row, dict):
        yield "is not a row"
        return
    for key in _NEEDED:
        if not isinstance(row.get(key), str) or not row[key].strip():
            yield f"needs {key}, in words"
    if unknown := sorted(str(key) for key in row.keys() - _KEYS):
        yield f"has keys that no row has: {', '.join(unknown)}"
    if row["step"] not in STEPS:
        yield f"has the step {row['step']}, which is none of {', '.join(STEPS)}"
    for key in ("when", "unless"):
        yield from _faults_of_answers(key, row.get(key, {}))
    if both := sorted(row.get("when", {}).keys() & row.get("unless", {}).keys()):
        yield f"has {both[0]} under when and under unless; one of them is enough"


def _faults_of_answers(key: str, given: Any) -> Iterator[str]:
    if not isinstance(given, dict):
        yield f"must have answers by their names under {key}"
        return
    for name, answers in given.items():
        if name not in WORDS:
            yield f"asks about {name}, which is none of {', '.join(WORDS)}"
            return
        if not isinstance(answers, list) or not answers:
            yield f"must list the answers of {name}"
            return
        for answer in answers:
            if isinstance(answer, bool):
                yield f'must have "yes" and "no" in quotes, in {name}'
            elif answer not in WORDS[name]:
                yield f"names {answer} in {name}, which is none of {', '.join(WORDS[name])}"
        if set(answers) == set(WORDS[name]):
            yield f"names every answer of {name} under {key}: leave it out"


def _row(row: Mapping[str, Any]) -> Row:
    when = {name: frozenset(answers) for name, answers in row.get("when", {}).items()}
    unless = {
        name: frozenset(WORDS[name]) - set(answers)
        for name, answers in row.get("unless", {}).items()
    }
    return Row(row["id"], row["step"], {**when, **unless}, row["because"], row["source"])


def _faults_between(rows: tuple[Row, ...]) -> Iterator[str]:
    for above, below in combinations(rows, 2):
        if above.id == below.id:
            yield f"two rows are called {above.id}"
        elif above.step == below.step and _covers(above, below):
            yield f"row {below.id} never decides: whenever it holds, row {above.id} stands above it"
        elif (
            above.step != below.step
            and STEPS[above.step] == STEPS[below.step]
            and _can_meet(above, below)
        ):
            yield (
                f"rows {above.id} and {below.id} can hold at once, and say two things about "
                f"{STEPS[above.step]}"
            )


def _covers(above: Row, below: Row) -> bool:
    """Whether `above` holds wherever `below` does."""
    return all(_answers(below, name) <= answers for name, answers in above.holds_for.items())


def _can_meet(one: Row, other: Row) -> bool:
    return all(_answers(one, name) & _answers(other, name) for name in WORDS)


def _answers(row: Row, name: str) -> frozenset[str]:
    return row.holds_for.get(name, frozenset(WORDS[name]))

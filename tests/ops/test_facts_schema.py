"""The schema that editors read is that of the models, and every file of facts names it."""

from __future__ import annotations

import json

import pytest

from ops.facts_schema import FILE, schema

FILES = sorted(FILE.parent.glob("*.yml"))


def test_schema_in_data_is_that_of_the_models() -> None:
    assert FILE.read_text(encoding="utf-8") == schema(), "run .venv/bin/python -m ops.facts_schema"


def test_schema_asks_what_a_fact_must_have_and_lets_nothing_else_in() -> None:
    fact = json.loads(schema())["$defs"]["Fact"]

    assert set(fact["required"]) == {"value", "source", "checked", "valid_until", "marked"}
    assert fact["additionalProperties"] is False


@pytest.mark.parametrize("path", FILES, ids=lambda each: each.stem)
def test_file_of_facts_names_its_schema_for_editors(path: object) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]  # type: ignore[attr-defined]

    assert first == "# yaml-language-server: $schema=schema.json"

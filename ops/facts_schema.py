"""Writes data/schemes/schema.json, by which an editor checks the files of facts while one types.

It is made from the models of schemes/facts.py, which check the same at every start.

.venv/bin/python -m ops.facts_schema
"""

from __future__ import annotations

import json

from ops.ending import run_to_the_end
from ops.places import ROOT, shown
from ops.progress import say
from schemes.facts import Group

FILE = ROOT / "data" / "schemes" / "schema.json"


def schema() -> str:
    """All of the file; the same models give the same."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Facts of Huurhulp, each with its source and its days",
        **Group.model_json_schema(),
    }
    return json.dumps(made, indent=2) + "\n"


def write_schema() -> None:
    FILE.write_text(schema(), encoding="utf-8")
    say(f"Written: {shown(FILE)}")


if __name__ == "__main__":
    run_to_the_end(write_schema)

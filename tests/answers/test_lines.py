"""`python -m answers`: a line in, its answer out, and no bad line stops the rest."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any

import pytest

from answers.lines import answered
from settings import ROOT

TODAY = date(2026, 11, 23)
LINE = {"id": 1, "field": "amount", "text": "zo rond de 650", "language": "nl"}


def tried(line: object) -> dict[str, Any]:
    """The answer to one line, an object or the bytes as they came."""
    raw = line if isinstance(line, bytes) else json.dumps(line).encode()
    [made] = answered([raw], today=TODAY)
    found: dict[str, Any] = json.loads(made)
    return found


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("amount", "zo rond de 650", 65000),
        ("duration_months", "een half jaar", 6),
        ("duration_months", "6", 6),
        ("date", "over twee weken", "2026-12-07"),
        ("date", "eind december", "2026-12-31"),
        ("date", "half december", "2026-12-15"),
        ("date", "tot 1 maart", "2027-03-01"),
        ("children", "twee en een op komst", 2),
        ("children", "geen", 0),
        ("children", "ik woon alleen", 0),
        ("date", "ik ben sinds 1 mei ziek", "2026-05-01"),
        ("duration_months", "in zes termijnen", 6),
        ("phone", "06 12345678", "+31612345678"),
        ("postcode_house", "3511ab 12-bis", "3511AB 12 bis"),
        ("postcode_house", "3511 AB 12", "3511AB 12"),
        ("yes_no", "ja hoor", "yes"),
        ("yes_no", "nee", "no"),
    ],
)
def test_each_field_has_its_value(field: str, text: str, value: object) -> None:
    assert tried(LINE | {"field": field, "text": text}) == {"id": 1, "value": value}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (LINE | {"text": "600 of 700"}, "ambiguous"),
        # Dutch refuses these, and no other language may read the half that it knows.
        (LINE | {"field": "children", "text": "2 of 3"}, "ambiguous"),
        (LINE | {"field": "date", "text": "1 mei van het afgelopen jaar"}, "not_understood"),
        (LINE | {"field": "date", "text": "vanaf 3 aug ben ik werkloos"}, "not_understood"),
        (LINE | {"field": "children", "text": "ja"}, "no_number"),
        (LINE | {"field": "phone", "text": "a@b.nl"}, "no_phone"),
        (LINE | {"field": "rent"}, "field is none of amount,"),
        (LINE | {"language": "fr"}, "language is none of nl,"),
        (LINE | {"language": ["nl"]}, "language is none of nl,"),
        (LINE | {"text": None}, "text is missing"),
        (LINE | {"today": "yesterday"}, "today is no ISO date"),
        (LINE | {"today": 5}, "today is no ISO date"),
        ([LINE], "not a JSON object"),
        (b"{", "not JSON"),
        (b"[" * 50_000, "not JSON"),
        (b'{"id": 1, "text": "\xff"}', "not UTF-8"),
        (b'{"text": "' + b"a" * 100_001 + b'"}', "longer than"),
    ],
)
def test_bad_line_is_answered_with_its_reason(line: object, reason: str) -> None:
    found = tried(line)
    assert found["value"] is None
    assert reason in found["reason"]


def test_id_that_is_half_a_character_comes_back_as_it_was() -> None:
    [made] = answered([b'{"id": "\\ud800", "field": "amount", "text": "650"}'], today=TODAY)

    assert made.encode("utf-8")
    assert json.loads(made) == {"id": "\ud800", "value": 65000}


def test_other_language_is_read_as_in_the_chat() -> None:
    assert tried(LINE | {"text": "iki yuz elli euro"})["value"] == 25000


def test_every_line_is_answered_in_its_order() -> None:
    lines = [json.dumps(LINE), "no json", "", json.dumps(LINE | {"id": "b", "today": "2026-01-05"})]
    ran = subprocess.run(
        [sys.executable, "-m", "answers"],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    made = [json.loads(line) for line in ran.stdout.splitlines()]
    found = [(each["id"], each["value"]) for each in made]
    assert found == [(1, 65000), (None, None), ("b", 65000)]

"""The filter answers every line, whatever it holds."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemes.huurtoeslag import YearRefused
from schemes.huurtoeslag import __main__ as entry
from schemes.huurtoeslag.lines import answered
from tests.schemes.huurtoeslag.cases import YEARS
from tests.schemes.huurtoeslag.test_vectors import VECTORS

GOOD: dict[str, Any] = {
    "id": "a",
    "year": 2026,
    "household": "single",
    "household_size": 1,
    "under_age": False,
    "rekenhuur_cents": 60000,
    "income_eur_year": 24425,
    "assets_ok": True,
}


def ask(*lines: bytes | dict[str, Any]) -> list[dict[str, Any]]:
    raw = [each if isinstance(each, bytes) else json.dumps(each).encode() for each in lines]
    return [json.loads(each) for each in answered(raw, YEARS)]


def test_line_is_answered_with_month_year_and_steps() -> None:
    [found] = ask(GOOD)

    assert (found["id"], found["monthly_cents"], found["year_eur"]) == ("a", 33935, 4072)
    assert found["steps"] == {
        "year": 2026,
        "kind": "single",
        "rekenhuur_cents": 60000,
        "maximale_huurgrens_cents": 93293,
        "meetellende_huur_cents": 60000,
        "minimum_inkomensijkpunt_eur": 23425,
        "inkomen_boven_ijkpunt_eur": 1000,
        "normhuur_cents": 25067,
        "basishuur_cents": 20252,
        "kwaliteitskortingsgrens_cents": 49820,
        "aftoppingsgrens_cents": 71302,
        "up_to_kwaliteitskortingsgrens_millicents": 29568000,
        "up_to_aftoppingsgrens_millicents": 6617000,
        "above_aftoppingsgrens_millicents": 0,
        "vermindering_year_cents": 27000,
        "year_millicents": 407220000,
        "nothing_because": None,
    }


def test_vectors_pass_through_with_their_other_fields() -> None:
    found = {each["id"]: each for each in ask(*VECTORS)}

    assert all(
        abs(found[each["id"]]["monthly_cents"] - each["expected_monthly_cents"])
        <= each["tolerance_cents"]
        for each in VECTORS
    )


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"not json", "the line is not JSON"),
        (b'{"id": NaN}', "the line is not JSON"),
        (b"[" * 50_000, "the line is not JSON"),
        (b'{"income_eur_year": ' + b"9" * 5_000 + b"}", "the line is not JSON"),
        (b"[1, 2]", "the line is not a JSON object"),
        (b"\xff\xfe{}", "the line is not UTF-8"),
        (b" " * 100_000 + b"{}", "the line is longer than 100000 bytes"),
        (GOOD | {"year": "2026"}, "year is missing, or is no whole number"),
        (GOOD | {"year": 2027}, "year_not_known"),
        (GOOD | {"household_size": True}, "household_size is missing, or is no whole number"),
        (GOOD | {"household_size": 2}, "household single does not fit household_size 2"),
        (GOOD | {"household": "multi", "household_size": 8}, "eight_or_more"),
        (GOOD | {"under_age": 0}, "under_age is missing, or is no true or false"),
        (GOOD | {"assets_ok": None}, "assets_ok is missing, or is no true or false"),
        (GOOD | {"rekenhuur_cents": 600.5}, "rekenhuur_cents is missing, or is no whole number"),
        (GOOD | {"rekenhuur_cents": -1}, "rekenhuur_cents is not between 0 and 1000000"),
        (GOOD | {"income_eur_year": -1}, "income_eur_year is not between 0 and 10000000"),
        (GOOD | {"circumstances": ["caravan"]}, "caravan"),
        (GOOD | {"circumstances": "caravan"}, "circumstances is no list of texts"),
        (GOOD | {"circumstances": [1]}, "circumstances is no list of texts"),
    ],
)
def test_bad_line_is_answered_by_an_error_and_the_next_one_still_comes(
    line: bytes | dict[str, Any], error: str
) -> None:
    bad, good = ask(line, GOOD)

    assert bad == {"id": "a" if isinstance(line, dict) else None, "error": error}
    assert good["monthly_cents"] == 33935


@pytest.mark.parametrize("missing", sorted(GOOD.keys() - {"id"}))
def test_every_field_but_the_id_is_needed(missing: str) -> None:
    [found] = ask({key: value for key, value in GOOD.items() if key != missing})

    assert found["error"].startswith(f"{missing} is missing")


@pytest.mark.parametrize("name", ["\ud800", "ب", 7, -1, None])
def test_id_comes_back_as_it_was(name: object) -> None:
    [found] = ask(GOOD | {"id": name})

    assert (found["id"], found["monthly_cents"]) == (name, 33935)


@pytest.mark.parametrize("name", [[1], {"a": 1}, True, 1.5])
def test_id_that_names_nothing_is_refused(name: object) -> None:
    assert ask(GOOD | {"id": name}) == [
        {"id": None, "error": "id is neither text nor a whole number"}
    ]


def test_empty_line_is_passed_over() -> None:
    assert ask(b"", b"  \r\n", b"\n") == []


@given(st.binary(max_size=200))
def test_any_bytes_are_answered(raw: bytes) -> None:
    for found in ask(raw):
        assert found["error"]
        assert "fault of ours" not in found["error"]


anything = st.sampled_from([None, True, 0, 1, -1, 2025, 10**30, 0.5, "", "x", "multi", [], {}])


@given(st.dictionaries(st.sampled_from([*GOOD, "circumstances"]), anything))
def test_any_values_are_answered(changes: dict[str, Any]) -> None:
    [found] = ask(GOOD | changes)

    assert ("error" in found) != ("monthly_cents" in found)
    assert "fault of ours" not in found.get("error", "")


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "schemes.huurtoeslag", *arguments],
        input=given,
        capture_output=True,
        check=False,
    )


def test_filter_reads_and_writes_lines() -> None:
    done = run(given=json.dumps(GOOD).encode() + b"\nbad\n" + b'{"id": "\\ud800"}\n')

    first, second, third = done.stdout.decode().splitlines()
    assert json.loads(first)["year_eur"] == 4072
    assert json.loads(second)["error"] == "the line is not JSON"
    assert json.loads(third)["error"] == "household is missing, or is no text"
    assert done.returncode == 0


def test_check_names_the_years_that_are_in_order(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["huurtoeslag", "--check"])

    assert entry.main() == 0
    assert capsys.readouterr().out.split("\n")[0] == "2024: in order"


def test_check_of_a_wrong_year_says_what_is_wrong(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    def refuse() -> None:
        raise YearRefused(tmp_path / "2027.yml", "youth_age is missing.")

    monkeypatch.setattr(sys, "argv", ["huurtoeslag", "--check"])
    monkeypatch.setattr(entry, "load_years", refuse)

    assert entry.main() == 1
    assert capsys.readouterr().err == "2027.yml: youth_age is missing.\n"


def test_unknown_argument_shows_how_it_is_used() -> None:
    done = run("--chek")

    assert done.returncode == 2
    assert b"--check" in done.stderr

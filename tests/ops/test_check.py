"""`make check` and `make test`: every part is in the table, whether it ran or not."""

import pytest

from ops.check import CHECKS, TESTS, Part, run_parts
from ops.ending import Refused


def failing() -> None:
    raise Refused("ruff ended with exit code 1.")


def test_the_table_names_what_failed_and_what_was_not_reached(
    capsys: pytest.CaptureFixture[str],
) -> None:
    ran: list[str] = []
    parts = [
        Part("format", lambda: ran.append("format")),
        Part("lint", failing),
        Part("types", lambda: ran.append("types")),
    ]

    with pytest.raises(Refused, match="lint: ruff ended with exit code 1"):
        run_parts(parts)

    assert ran == ["format"]
    table = capsys.readouterr().out.split("seconds\n")[1].splitlines()
    assert table[0].split() == ["format", "0.0"]
    assert table[1].split() == ["lint", "0.0", "FAILED"]
    assert table[2].split() == ["types", "not", "run"]


def test_parts_that_pass_are_no_failure() -> None:
    run_parts([Part("format", lambda: None)])


def test_no_folder_of_tests_is_left_out_of_make_test() -> None:
    names = [each.name for each in CHECKS + TESTS]

    assert names == [
        *("format", "lint", "imports", "types", "types, strict", "unit tests"),
        *("training", "rasa data validate"),
        *("understanding", "slow tests", "start and stop", "Chromium", "conversations, browser"),
    ]

"""What has ended makes an exit code of 1, so that nobody has to read the list to know."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from ops.check_facts import FOLDER, check, main
from ops.ending import Refused
from settings import ROOT

FACT = """\
a_line:
  telephone: {value: "0800-1", source: theirs, checked: 2026-01-01, valid_until: 2026-11-25, marked: "1"}
  open: {value: always, source: theirs, checked: 2026-01-01, valid_until: null, no_end_because: so, marked: "1"}
"""  # noqa: E501
PATH = "lines.a_line.telephone"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "lines.yml").write_text(FACT)
    shutil.copytree(FOLDER / "huurtoeslag", tmp_path / "huurtoeslag")
    return tmp_path


def test_fact_is_not_named_long_before_its_end(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(date(2026, 8, 26), folder)

    assert PATH not in capsys.readouterr().out


@pytest.mark.parametrize("day", [date(2026, 8, 27), date(2026, 11, 25)])
def test_fact_is_named_in_its_last_ninety_days_and_that_is_no_failure(
    folder: Path, capsys: pytest.CaptureFixture[str], day: date
) -> None:
    check(day, folder)

    assert f"ends   2026-11-25  {PATH}" in capsys.readouterr().out


def test_fact_that_has_ended_is_named_and_is_a_failure(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Refused, match="On 2026-11-26 1 of these had ended"):
        check(date(2026, 11, 26), folder)

    assert f"ended  2026-11-25  {PATH}" in capsys.readouterr().out


def test_scale_that_only_staff_meet_is_checked_as_what_tenants_are_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(Refused):
        check(date(2028, 1, 1))

    assert "ended  2027-12-31  collection_costs.notice_days" in capsys.readouterr().out


def test_figures_of_the_newest_year_end_with_it(folder: Path) -> None:
    (folder / "lines.yml").unlink()
    check(date(2026, 12, 31), folder)

    with pytest.raises(Refused, match="had ended"):
        check(date(2027, 1, 1), folder)


def test_file_that_cannot_be_read_is_a_sentence(folder: Path) -> None:
    (folder / "lines.yml").write_text("a_line: [")

    with pytest.raises(Refused, match=r"lines\.yml"):
        check(date(2026, 1, 1), folder)


def test_today_is_that_of_the_settings_unless_another_is_given(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HUURHULP_TESTING", "1")
    monkeypatch.setenv("HUURHULP_NOW", "2026-11-26T10:00:00Z")

    main([])
    assert "Nothing has ended on 2026-11-26" in capsys.readouterr().out
    with pytest.raises(Refused, match="On 2040-01-01"):
        main(["--today", "2040-01-01"])


def test_command_of_the_readme_ends_with_its_exit_code() -> None:
    [line] = [
        each for each in (ROOT / "Makefile").read_text().splitlines() if "check_facts" in each
    ]
    module = line.split(" -m ")[1]
    assert "make check-facts" in (ROOT / "README.md").read_text(encoding="utf-8")

    for day, code in (("2026-11-26", 0), ("2040-01-01", 1)):
        done = subprocess.run(
            [sys.executable, "-m", module, "--today", day],
            cwd=ROOT, env=os.environ, capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == code, done.stdout + done.stderr

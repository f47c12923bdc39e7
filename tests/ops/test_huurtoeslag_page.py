"""The page about huurtoeslag is that of these figures, and its plots are drawn to scale."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ops import huurtoeslag_page
from ops.huurtoeslag_page import PAGE, files, write_page
from ops.plots import Axis, Line, Plot

MADE = files()


def test_page_and_plots_in_docs_are_those_of_these_figures() -> None:
    again = "run .venv/bin/python -m ops.huurtoeslag_page"
    for path, text in MADE.items():
        assert (PAGE.parent / path).read_text(encoding="utf-8") == text, f"{path}: {again}"
    drawn = {f"huurtoeslag/{each.name}" for each in huurtoeslag_page.PLOTS.iterdir()}
    assert drawn == MADE.keys() - {"huurtoeslag.md"}, again


def test_page_shows_every_plot_once() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", MADE["huurtoeslag.md"])

    assert sorted(shown) == sorted(MADE.keys() - {"huurtoeslag.md"})


@pytest.mark.parametrize("path", sorted(MADE.keys() - {"huurtoeslag.md"}))
def test_plot_is_svg_with_a_title(path: str) -> None:
    root = ElementTree.fromstring(MADE[path])

    assert root.tag.endswith("svg")
    assert root.find("{http://www.w3.org/2000/svg}title") is not None


@pytest.mark.parametrize(
    ("year", "household", "kept"),
    [
        (2026, "single", ["all", "0", "35", "60", "100"]),
        (2025, "single", ["all", "0", "35", "60", "all"]),
        (2024, "multi, 2 persons", ["all", "0", "35", "100", "all"]),
    ],
)
def test_kept_of_a_euro_is_drawn_by_layer(year: int, household: str, kept: list[str]) -> None:
    texts = re.findall(r">([^<]+)</text>", MADE[f"huurtoeslag/{year}-kept.svg"])
    row = texts.index(household) + 1

    assert texts[row : row + 5] == kept


def test_point_stands_where_the_axes_say() -> None:
    across, up = Axis("across", 0, 100, 50), Axis("up", 0, 10, 5)
    drawn = Plot("a plot", across, up, [Line("a <line>", [(0, 0), (100, 10)])]).svg()

    assert 'points="64.0,364.0 736.0,64.0"' in drawn
    assert "a &lt;line&gt;" in drawn


def test_plot_that_belongs_no_more_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "huurtoeslag").mkdir()
    (tmp_path / "huurtoeslag" / "2019-old.svg").write_text("old")
    monkeypatch.setattr(huurtoeslag_page, "ROOT", tmp_path)
    monkeypatch.setattr(huurtoeslag_page, "PAGE", tmp_path / "huurtoeslag.md")
    monkeypatch.setattr(huurtoeslag_page, "PLOTS", tmp_path / "huurtoeslag")

    write_page()

    assert not (tmp_path / "huurtoeslag" / "2019-old.svg").exists()
    assert (tmp_path / "huurtoeslag" / "2026-kept.svg").exists()

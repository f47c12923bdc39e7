"""A table of the pathway that cannot be used stops the start with a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from schemes.errors import PathwayRefused
from schemes.pathway import Situation, steps
from schemes.pathway_file import load_pathway


def a_row(**changes: Any) -> dict[str, Any]:
    row = {
        "id": "a_row",
        "step": "energy",
        "when": {"cause": ["higher_costs"]},
        "because": "costs rose",
        "source": "the agreement",
    }
    return {key: value for key, value in (row | changes).items() if value is not ...}


def table(folder: Path, *rows: Any) -> Path:
    file = folder / "pathway.yml"
    file.write_text(yaml.safe_dump({"rows": list(rows)}))
    return file


def test_rows_stand_in_the_order_of_the_file(tmp_path: Path) -> None:
    rows = load_pathway(table(tmp_path, a_row(), a_row(id="other", step="eviction", when=...)))

    assert [row.id for row in rows] == ["a_row", "other"]
    found = steps(rows, Situation("report", cause="higher_costs"))
    assert [step.name for step in found] == ["energy", "eviction"]


def test_unless_leaves_out_what_it_names(tmp_path: Path) -> None:
    rows = load_pathway(table(tmp_path, a_row(when=..., unless={"cause": ["higher_costs"]})))

    assert not steps(rows, Situation("report", cause="higher_costs"))
    assert steps(rows, Situation("report", cause="other"))
    assert steps(rows, Situation("report"))


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (a_row(id=...), "row 1 needs id, in words"),
        (a_row(step=...), "row a_row needs step"),
        (a_row(because=" "), "row a_row needs because"),
        (a_row(source=7), "row a_row needs source"),
        (a_row(step="lottery"), "the step lottery, which is none of eviction, "),
        (a_row(weight=3), "keys that no row has: weight"),
        (a_row(when=["cause"]), "answers by their names under when"),
        (a_row(when={"income": ["low"]}), "asks about income, which is none of kind, "),
        (a_row(when={"cause": "higher_costs"}), "must list the answers of cause"),
        (a_row(when={"cause": []}), "must list the answers of cause"),
        (a_row(unless={"letter": ["postcard"]}), "names postcard in letter"),
        (a_row(when={"children": [True]}), 'must have "yes" and "no" in quotes, in children'),
        (
            a_row(when={"children": ["yes", "no", "not_known"]}),
            "names every answer of children under when: leave it out",
        ),
        (
            a_row(unless={"children": ["yes", "no", "not_known"]}),
            "names every answer of children under unless: leave it out",
        ),
        (
            a_row(unless={"cause": ["other"]}),
            "has cause under when and under unless",
        ),
        ("energy", "row 1 is not a row"),
    ],
)
def test_row_with_a_fault_is_refused_by_its_name(tmp_path: Path, row: Any, fault: str) -> None:
    with pytest.raises(PathwayRefused) as refused:
        load_pathway(table(tmp_path, row))

    assert str(refused.value).startswith("pathway.yml: ")
    assert fault in str(refused.value)


@pytest.mark.parametrize("content", ["rows: [", "rows: []", "just words", "other: 1", "rows: 3"])
def test_file_without_rows_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "pathway.yml"
    file.write_text(content)

    with pytest.raises(PathwayRefused):
        load_pathway(file)


def test_two_rows_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PathwayRefused, match="two rows are called a_row"):
        load_pathway(table(tmp_path, a_row(), a_row(step="eviction")))


@pytest.mark.parametrize(
    "when",
    [
        {"cause": ["higher_costs"]},
        {"cause": ["higher_costs"], "children": ["yes"]},
    ],
)
def test_row_that_never_decides_is_refused(tmp_path: Path, when: dict[str, list[str]]) -> None:
    with pytest.raises(PathwayRefused, match=r"row below never decides: .* row a_row stands above"):
        load_pathway(table(tmp_path, a_row(), a_row(id="below", when=when)))


def test_wider_row_below_a_narrow_one_decides(tmp_path: Path) -> None:
    wider = {"cause": ["higher_costs", "other"]}

    assert len(load_pathway(table(tmp_path, a_row(), a_row(id="below", when=wider)))) == 2


def test_two_rows_that_say_two_things_at_once_are_refused(tmp_path: Path) -> None:
    plan = a_row(id="plan", step="payment_plan")
    later = a_row(id="later", step="deferral", when={"children": ["yes"]})

    with pytest.raises(PathwayRefused, match="plan and later can hold at once"):
        load_pathway(table(tmp_path, plan, later))


def test_rows_of_one_subject_that_cannot_meet_are_in_order(tmp_path: Path) -> None:
    plan = a_row(id="plan", step="payment_plan")
    later = a_row(id="later", step="deferral", when=..., unless={"cause": ["higher_costs"]})

    assert len(load_pathway(table(tmp_path, plan, later))) == 2

"""A year's file with a wrong, missing or unsourced figure stops the start with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from schemes.huurtoeslag import OUR_YEARS, YearRefused, load_years


def content(year: int) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((OUR_YEARS / f"{year}.yml").read_text(encoding="utf-8"))
    return read


def written(folder: Path, *years: dict[str, Any], name: str | None = None) -> Path:
    for each in years:
        path = folder / f"{name or each['year']}.yml"
        path.write_text(yaml.safe_dump(each), encoding="utf-8")
    return folder


def put(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Changes one figure's value, or, with a longer path, what stands beside it."""

    def change(year: dict[str, Any]) -> None:
        *groups, last = path.split(".")
        inner = year
        for each in groups:
            inner = inner[each]
        inner[last] = value

    return change


def drop(path: str) -> Callable[[dict[str, Any]], None]:
    def change(year: dict[str, Any]) -> None:
        *groups, last = path.split(".")
        inner = year
        for each in groups:
            inner = inner[each]
        del inner[last]

    return change


def refused(folder: Path, *years: dict[str, Any]) -> str:
    with pytest.raises(YearRefused) as fault:
        load_years(written(folder, *years))
    return str(fault.value)


def test_our_years_are_in_order() -> None:
    assert load_years().by_year.keys() >= {2024, 2025, 2026}


def test_every_figure_of_ours_has_its_source_and_day() -> None:
    cited = load_years().of(2026).cited

    assert cited["income_reduction_percent.multi"].source == "L26, IB, OR, X26"
    assert cited["youth_age"].checked == date(2026, 11, 23)
    assert len(cited) == 29


@pytest.mark.parametrize(
    ("year", "assets", "child", "not_reclaimed"),
    [(2024, 36_952, 5_970, 116), (2025, 37_395, 6_042, 118), (2026, 38_479, 6_218, 121)],
)
def test_figures_of_the_awir_are_the_ones_that_were_checked(
    year: int, assets: int, child: int, not_reclaimed: int
) -> None:
    """No worked case shows these."""
    found = load_years().of(year)

    assert (found.asset_limit_eur, found.asset_limit_partners_eur) == (assets, 2 * assets)
    assert (found.child_income_exempt_eur, found.not_reclaimed_eur) == (child, not_reclaimed)
    assert found.smallest_year_amount_eur == 24


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        # How a figure is written.
        (put("kwaliteitskortingsgrens.value", 498.2), "must be euros with a comma"),
        (put("kwaliteitskortingsgrens.value", "498,2"), "must be euros with a comma"),
        (put("kwaliteitskortingsgrens.value", "1.498,20"), "must be euros with a comma"),
        (put("kwaliteitskortingsgrens.value", None), "must be euros with a comma"),
        (put("minimum_inkomensijkpunt.single.value", 23.425), "without dot or comma"),
        (put("minimum_inkomensijkpunt.single.value", "23.425"), "without dot or comma"),
        (put("youth_age.value", True), "without dot or comma"),
        (put("share_up_to_aftoppingsgrens.value", 0.65), "whole percentage"),
        (put("share_up_to_aftoppingsgrens.value", 650), "whole percentage"),
        (put("maximale_huurgrens_rule.value", "limit"), "one of: condition, cap"),
        # What stands beside it.
        (drop("youth_age.source"), "youth_age needs exactly value, source"),
        (put("youth_age.note", "why"), "youth_age needs exactly value, source"),
        (put("youth_age", 21), "youth_age needs exactly value, source"),
        (put("youth_age.source", "L26, QQ"), "youth_age has the source QQ"),
        (put("youth_age.source", ""), "youth_age has the source"),
        (put("youth_age.source", None), "youth_age has the source None"),
        (put("youth_age.checked", "today"), "youth_age needs the day"),
        (put("youth_age.marked", "GK"), "youth_age needs to be marked"),
        (put("youth_age.marked", 1), "in quotes"),
        (put("sources.L26", ""), "sources must give each letter"),
        (put("sources", ["L26"]), "sources must give each letter"),
        # What is there at all.
        (drop("youth_age"), "youth_age is missing"),
        (drop("sources"), "sources is missing"),
        (drop("year"), "year is missing"),
        (drop("income_reduction_percent"), "income_reduction_percent is missing"),
        (put("kwaliteitsgrens", {}), "keys that a year with this rule has not: kwaliteitsgrens"),
        (put("factor_a", {}), "keys that a year with this rule has not: factor_a"),
        (drop("normhuur_less.multi"), "normhuur_less needs exactly these: single, multi"),
        (put("normhuur_less.elderly", {}), "normhuur_less needs exactly these: single, multi"),
        # What figures are to each other.
        (put("kwaliteitskortingsgrens.value", "49,82"), "expected between 40000 and 80000"),
        (put("normhuur_at_ijkpunt.value", "525,49"), "normhuur_cents is 52549"),
        (put("minimum_inkomensijkpunt.multi.value", 315_000), "expected 18000 to 50000"),
        (put("minimum_inkomensijkpunt.single.value", 31_501), "must be below that of multi"),
        (put("aftoppingsgrens_1_or_2_persons.value", "771,02"), "must be below aftoppingsgrens_3"),
        (put("aftoppingsgrens_3_or_more_persons.value", "946,14"), "below maximale_huurgrens"),
        (put("maximale_huurgrens_young.value", "489,20"), "maximale_huurgrens_young"),
        (put("asset_limit_with_partner.value", 76_985), "must be twice"),
        (put("minimum_basishuur.multi.value", "202,71"), "gives 20071"),
        (put("basishuur_lowered_by.value", "41,85"), "gives 20882"),
        (put("normhuur_less.single.value", "1,28"), "gives 20306"),
        (put("share_up_to_kwaliteitskortingsgrens.value", 65), "always been 100"),
        (put("share_above_aftoppingsgrens.multi.value", 65), "shares must fall"),
        (put("income_reduction_percent.single.value", 22), "higher for single"),
        (put("income_reduction_percent.multi.value", 0), "must be above 0"),
        (put("child_income_exempt.value", 621), "child_income_exempt_eur is 621"),
        (put("servicekosten_per_kind.value", "21,00"), "servicekosten_per_kind_cents is 2100"),
    ],
)
def test_wrong_year_is_refused(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], fault: str
) -> None:
    year = content(2026)
    change(year)
    if "year" not in year:
        (tmp_path / "2026.yml").write_text(yaml.safe_dump(year))
        with pytest.raises(YearRefused, match=fault):
            load_years(tmp_path)
        return

    found = refused(tmp_path, year)

    assert fault in found
    assert found.startswith("2026.yml: ")
    assert found.endswith(".")


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (put("factor_a.single.value", "0,000000438689"), "factor_a and factor_b of single give"),
        (put("factor_b.multi.value", "0,001382497146"), "factor_a and factor_b of multi give"),
        (put("factor_a.single.value", "0,00000043869"), "twelve decimals"),
        (put("factor_a.single.value", 4.3e-7), "twelve decimals"),
        (put("income_reduction_percent", {}), "keys that a year with this rule has not"),
        (drop("factor_b"), "factor_b is missing"),
    ],
)
def test_wrong_formula_is_refused(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], fault: str
) -> None:
    year = content(2025)
    change(year)

    assert fault in refused(tmp_path, year)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (put("maximale_huurgrens.value", "899,93"), "maximale_huurgrens_cents is 89993, lower"),
        (put("maximale_huurgrens.value", "1039,93"), "more than 15 % above the 90007 of 2025"),
        (put("asset_limit_alone.value", 34_879), "asset_limit_eur is 34879, lower"),
        (put("minimum_inkomensijkpunt.multi.value", 35_100), "minimum_inkomensijkpunt_eur.multi"),
        (put("aftoppingsgrens_1_or_2_persons.value", "713,20"), "by the same percentage"),
        (put("aftoppingsgrens_3_or_more_persons.value", "764,41"), "by the same percentage"),
    ],
)
def test_jump_from_the_year_before_is_refused(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], fault: str
) -> None:
    year = content(2026)
    change(year)
    year["asset_limit_with_partner"]["value"] = 2 * year["asset_limit_alone"]["value"]

    assert fault in refused(tmp_path, content(2025), year)


def test_missing_year_between_is_refused(tmp_path: Path) -> None:
    assert "the year between is missing" in refused(tmp_path, content(2024), content(2026))


def test_year_must_be_that_of_the_files_name(tmp_path: Path) -> None:
    with pytest.raises(YearRefused, match=r"2027\.yml: says year 2026"):
        load_years(written(tmp_path, content(2026), name="2027"))


@pytest.mark.parametrize("text", ["", "year: [", "just words", "year: 2026-13-45"])
def test_file_that_holds_no_year_is_refused_by_its_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "2026.yml").write_text(text)

    with pytest.raises(YearRefused, match=r"2026\.yml"):
        load_years(tmp_path)


def test_folder_without_years_is_refused(tmp_path: Path) -> None:
    with pytest.raises(YearRefused, match="holds no year"):
        load_years(tmp_path)

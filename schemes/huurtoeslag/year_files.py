"""Reads data/schemes/huurtoeslag/YEAR.yml; every fault is a sentence. How to add a year:
docs/huurtoeslag-year.md.

A figure is a mapping with value, source, checked and marked; its source names letters of the file's
own `sources`. What figures must be to each other stands in year_checks.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from schemes.errors import YearRefused
from schemes.facts import MARKS
from schemes.huurtoeslag.parameters import Cited, YearParameters, Years
from schemes.huurtoeslag.year_checks import faults_in, faults_since
from schemes.huurtoeslag.year_values import (
    NotAFigure,
    Reader,
    cents,
    factor,
    one_of,
    percent,
    whole,
)

OUR_YEARS = Path(__file__).parents[2] / "data" / "schemes" / "huurtoeslag"

_KINDS = {
    "two": ("single", "multi"),
    "four": ("single", "multi", "single_elderly", "multi_elderly"),
}
_ONE: Mapping[str, Reader] = {
    "huishoudsoorten": one_of("two", "four"),
    "basishuur_rule": one_of("formula", "fixed"),
    "maximale_huurgrens_rule": one_of("condition", "cap"),
    "kwaliteitskortingsgrens": cents,
    "aftoppingsgrens_1_or_2_persons": cents,
    "aftoppingsgrens_3_or_more_persons": cents,
    "maximale_huurgrens": cents,
    "maximale_huurgrens_young": cents,
    "youth_age": whole,
    "servicekosten_per_kind": cents,
    "normhuur_at_ijkpunt": cents,
    "basishuur_lowered_by": cents,
    "share_up_to_kwaliteitskortingsgrens": percent,
    "share_up_to_aftoppingsgrens": percent,
    "asset_limit_alone": whole,
    "asset_limit_with_partner": whole,
    "child_income_exempt": whole,
    "smallest_year_amount": whole,
    "not_reclaimed_up_to": whole,
}
_BY_KIND: Mapping[str, Reader] = {
    "minimum_inkomensijkpunt": whole,
    "normhuur_less": cents,
    "minimum_basishuur": cents,
    "share_above_aftoppingsgrens": percent,
}
_BY_KIND_AND_RULE: Mapping[str, Mapping[str, Reader]] = {
    "formula": {"factor_a": factor, "factor_b": factor},
    "fixed": {"income_reduction_percent": percent},
}
_FIGURE_KEYS = {"value", "source", "checked", "marked"}


def load_years(folder: Path = OUR_YEARS) -> Years:
    """Every year of the folder, or the first fault as YearRefused."""
    files = sorted(folder.glob("*.yml"))
    if not files:
        raise YearRefused(folder, "holds no year.")
    by_year: dict[int, YearParameters] = {}
    for file in files:
        year = _load(file)
        for fault in faults_in(year):
            raise YearRefused(file, fault)
        if by_year:
            last = by_year[max(by_year)]
            for fault in faults_since(last, year):
                raise YearRefused(file, fault)
        by_year[year.year] = year
    return Years(by_year)


def _load(file: Path) -> YearParameters:
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError, ValueError) as fault:
        raise YearRefused(file, f"cannot be read: {fault}") from fault
    if not isinstance(content, dict):
        raise YearRefused(file, "holds no figures.")
    return _File(file, content).parameters()


class _File:
    """One file while it is read; figures are asked for by name, and what is left is a fault."""

    def __init__(self, path: Path, content: dict[Any, Any]) -> None:
        self.path = path
        self.left = dict(content)
        self.cited: dict[str, Cited] = {}
        self.year = self._top("year")
        if type(self.year) is not int or path.stem != str(self.year):
            raise YearRefused(path, f"says year {self.year}; it must be that of the file's name.")
        self.sources = self._top("sources")
        if not isinstance(self.sources, dict) or not all(map(_said, self.sources.values())):
            raise YearRefused(path, "sources must give each letter the paper that it stands for.")

    def parameters(self) -> YearParameters:
        one = {name: self._figure(name, self._top(name), read) for name, read in _ONE.items()}
        kinds = _KINDS[one["huishoudsoorten"]]
        rule = one["basishuur_rule"]
        readers = {**_BY_KIND, **_BY_KIND_AND_RULE[rule]}
        by = {name: dict(self._by_kind(name, kinds, read)) for name, read in readers.items()}
        if self.left:
            unknown = ", ".join(sorted(map(str, self.left)))
            raise YearRefused(self.path, f"has keys that a year with this rule has not: {unknown}.")
        return YearParameters(
            year=self.year,
            kinds=kinds,
            maximum_is_a_condition=one["maximale_huurgrens_rule"] == "condition",
            maximale_huurgrens_cents=one["maximale_huurgrens"],
            maximale_huurgrens_young_cents=one["maximale_huurgrens_young"],
            youth_age=one["youth_age"],
            servicekosten_per_kind_cents=one["servicekosten_per_kind"],
            minimum_inkomensijkpunt_eur=by["minimum_inkomensijkpunt"],
            normhuur_cents=one["normhuur_at_ijkpunt"],
            normhuur_less_cents=by["normhuur_less"],
            basishuur_lowered_cents=one["basishuur_lowered_by"],
            minimum_basishuur_cents=by["minimum_basishuur"],
            factor_a=by.get("factor_a"),
            factor_b=by.get("factor_b"),
            kwaliteitskortingsgrens_cents=one["kwaliteitskortingsgrens"],
            aftoppingsgrens_small_cents=one["aftoppingsgrens_1_or_2_persons"],
            aftoppingsgrens_large_cents=one["aftoppingsgrens_3_or_more_persons"],
            share_up_to_kwaliteitskortingsgrens=one["share_up_to_kwaliteitskortingsgrens"],
            share_up_to_aftoppingsgrens=one["share_up_to_aftoppingsgrens"],
            share_above_aftoppingsgrens=by["share_above_aftoppingsgrens"],
            income_reduction=by.get("income_reduction_percent", dict.fromkeys(kinds, 0)),
            asset_limit_eur=one["asset_limit_alone"],
            asset_limit_partners_eur=one["asset_limit_with_partner"],
            child_income_exempt_eur=one["child_income_exempt"],
            smallest_year_amount_eur=one["smallest_year_amount"],
            not_reclaimed_eur=one["not_reclaimed_up_to"],
            cited=self.cited,
        )

    def _top(self, name: str) -> Any:
        if name not in self.left:
            raise YearRefused(self.path, f"{name} is missing.")
        return self.left.pop(name)

    def _by_kind(
        self, name: str, kinds: tuple[str, ...], read: Reader
    ) -> Iterator[tuple[str, Any]]:
        group = self._top(name)
        if not isinstance(group, dict) or group.keys() != set(kinds):
            raise YearRefused(self.path, f"{name} needs exactly these: {', '.join(kinds)}.")
        for kind in kinds:
            yield kind, self._figure(f"{name}.{kind}", group[kind], read)

    def _figure(self, path: str, figure: Any, read: Reader) -> Any:
        if not isinstance(figure, dict) or figure.keys() != _FIGURE_KEYS:
            raise YearRefused(self.path, f"{path} needs exactly value, source, checked and marked.")
        for fault in self._uncited(figure):
            raise YearRefused(self.path, f"{path} {fault}.")
        self.cited[path] = Cited(figure["source"], figure["checked"], figure["marked"])
        try:
            return read(figure["value"])
        except NotAFigure as fault:
            raise YearRefused(
                self.path, f"the value of {path}, {figure['value']!r}, {fault}."
            ) from fault

    def _uncited(self, figure: Mapping[str, Any]) -> Iterator[str]:
        source = figure["source"]
        letters = source.split(", ") if isinstance(source, str) else [source]
        for letter in letters:
            if letter not in self.sources:
                yield f"has the source {letter}, which is not under sources"
        checked = figure["checked"]
        if not isinstance(checked, date) or isinstance(checked, datetime):
            yield "needs the day it was checked, such as 2026-11-23"
        if figure["marked"] not in MARKS:
            yield f"needs to be marked one of {', '.join(MARKS)}, in quotes"


def _said(text: object) -> bool:
    return isinstance(text, str) and bool(text.strip())
